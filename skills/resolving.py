"""Choosing one version of every skill that a set of skills needs, and the order in which they build on each other."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from graphlib import CycleError, TopologicalSorter
from typing import Any

import resolvelib
from packaging.specifiers import SpecifierSet

from app.domain.errors import InvalidInput, NotFound
from app.ports.engine import SkillDescription

Candidates = Callable[[str], Sequence[SkillDescription]]
"""The versions of a skill that may be chosen, the best first."""
_Wish = tuple[str, str]
_Found = SkillDescription


def resolve_skills(roots: Mapping[str, str], candidates: Candidates) -> dict[str, SkillDescription]:
    """One version of each root and of everything it needs, each before those that build on it.

    ``roots`` maps ids to ranges such as ``>=1.0,<2`` (empty: any). Raises ``NotFound`` for a skill that is not
    installed and ``InvalidInput`` when ranges exclude each other or skills need each other in a circle.
    """
    try:
        result = resolvelib.Resolver(_Provider(candidates), resolvelib.BaseReporter()).resolve(
            list(roots.items())
        )
    except resolvelib.ResolutionImpossible as error:
        raise _explained(error, candidates) from error
    chosen: dict[str, SkillDescription] = dict(result.mapping)
    try:
        order = TopologicalSorter({key: set(one.needs) for key, one in chosen.items()})
        return {skill_id: chosen[skill_id] for skill_id in order.static_order()}
    except CycleError as error:
        circle = " needs ".join(reversed(error.args[1]))
        raise InvalidInput("needs", f"the skills need each other in a circle: {circle}") from error


class _Provider(resolvelib.AbstractProvider[_Wish, _Found, str]):
    """What resolvelib asks about skills."""

    def __init__(self, candidates: Candidates) -> None:
        self._candidates = candidates

    def identify(self, requirement_or_candidate: _Wish | _Found) -> str:
        if isinstance(requirement_or_candidate, SkillDescription):
            return requirement_or_candidate.skill_id
        return requirement_or_candidate[0]

    def get_preference(
        self,
        identifier: str,
        resolutions: Mapping[str, _Found],  # noqa: ARG002 (given by keyword)
        candidates: Mapping[str, Iterator[_Found]],  # noqa: ARG002 (given by keyword)
        information: Mapping[str, Iterator[Any]],  # noqa: ARG002 (given by keyword)
        backtrack_causes: Sequence[Any],  # noqa: ARG002 (given by keyword)
    ) -> str:
        return identifier

    def find_matches(
        self,
        identifier: str,
        requirements: Mapping[str, Iterator[_Wish]],
        incompatibilities: Mapping[str, Iterator[_Found]],
    ) -> list[_Found]:
        ranges = [SpecifierSet(wanted) for _, wanted in requirements[identifier]]
        refused = {one.version for one in incompatibilities[identifier]}
        return [
            one
            for one in self._candidates(identifier)
            if one.version not in refused and all(one.version in wanted for wanted in ranges)
        ]

    def is_satisfied_by(self, requirement: _Wish, candidate: _Found) -> bool:
        return candidate.version in SpecifierSet(requirement[1])

    def get_dependencies(self, candidate: _Found) -> Iterable[_Wish]:
        return list(candidate.needs.items())


def _explained(
    error: resolvelib.ResolutionImpossible[_Wish, _Found], candidates: Candidates
) -> Exception:
    wishes = [(cause.requirement, cause.parent) for cause in error.causes]
    skill_id = wishes[0][0][0]
    versions = [one.version for one in candidates(skill_id)]
    if not versions:
        parent = wishes[0][1]
        return NotFound(
            "skill", f"{skill_id} (needed by {parent.skill_id})" if parent else skill_id
        )
    words = "; ".join(
        f"{parent.skill_id + ' ' + parent.version if parent else 'the run'} wants {wanted or 'any'}"
        for (_, wanted), parent in wishes
    )
    return InvalidInput(skill_id, f"no version suits: {words}", f"installed: {', '.join(versions)}")
