"""The installed skills with what people chose on a store."""

from __future__ import annotations

import logging

from app.domain.errors import NotFound
from app.orchestration.skill_choices import SkillChoices
from app.ports.clock import Clock
from app.storage.store import Store
from skills.registry import SkillRegistry

_log = logging.getLogger(__name__)


def choices_of(store: Store, clock: Clock) -> SkillChoices:
    """The choices that are kept in the store."""
    choices = SkillChoices(store.engine, clock)
    choices.prepare()
    return choices


def catalogue_of(choices: SkillChoices) -> SkillRegistry:
    """The installed skills; a choice about a version that is no longer installed is left out and logged."""
    catalogue = SkillRegistry()
    for skill_id, version in choices.pinned().items():
        try:
            catalogue.pin(skill_id, version)
        except NotFound as error:
            _log.warning("A pinned skill is not installed, the newest is used: %s", error)
    for (skill_id, version), reason in choices.retired().items():
        try:
            catalogue.retire(skill_id, version, reason)
        except NotFound as error:
            _log.warning("A deprecated skill is not installed: %s", error)
    return catalogue
