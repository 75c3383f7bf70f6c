"""The meters that a store has paired, for the commands that talk to meters."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from app.bootstrap.cli_support import KEYFILE, store_folder, workspace_at
from app.bootstrap.places import COUNTERS_FILE
from app.domain.errors import RestoreAssistError
from app.ports.meters import Found

if TYPE_CHECKING:  # the store behind it takes a second to import
    from app.bootstrap.workspace import Workspace
    from app.services.paired_meters import PairedMeter


@dataclass(frozen=True, slots=True)
class KnownMeters:
    """Paired meters by device id, the highest counters that the encrypting ones have shown, and why none are known."""

    meters: Mapping[str, PairedMeter] = field(default_factory=dict)
    counters: Mapping[str, int] = field(default_factory=dict)
    problem: str = ""

    def title(self, found: Found) -> str:
        """The name that a person gave the meter, or its own."""
        meter = self.meters.get(found.device_id)
        return found.name if meter is None else meter.title


def known_meters(store: Path | None, demo: bool) -> KnownMeters:
    """What the store says; it is read and let go of, so that the app can be open while meters are watched.

    A store that the command names has to open. The usual one need not: then ``problem`` says why, and nobody is asked
    for a passphrase.
    """
    from app.bootstrap.workspace import open_workspace

    folder = store_folder(store, demo)
    if store is not None or demo:
        with workspace_at(folder, demo) as workspace:
            return _read(workspace)
    if not (folder / KEYFILE).exists():
        return KnownMeters()
    try:
        with open_workspace(folder) as workspace:
            return _read(workspace)
    except RestoreAssistError as error:
        return KnownMeters(problem=f"Paired meters are not used: {error}")


def _read(workspace: Workspace) -> KnownMeters:
    from app.bootstrap.os_keyring import find_keyring
    from app.services.paired_meters import PairedMeters
    from devices.counters import read_counters

    meters = PairedMeters(workspace.store, find_keyring()).load()
    counters = read_counters(workspace.store.paths.folder / COUNTERS_FILE)
    return KnownMeters({each.found.device_id: each for each in meters}, counters)
