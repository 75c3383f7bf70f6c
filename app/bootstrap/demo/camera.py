"""The demo's camera: files a drawn scene as a photo, each caption once."""

from __future__ import annotations

from collections.abc import Callable
from importlib.resources import as_file, files
from pathlib import Path
from uuid import UUID

from PIL import Image

from app.bootstrap.demo import pictures, scenario, scenes
from app.bootstrap.workspace import Workspace
from app.domain.records import Job, MoisturePoint, Photo, PhotoPhase, Room, Visit

Draw = Callable[[int, Path], Image.Image]
"""Draws a scene from a seed and the font of displays."""

_WETTEST_PCT = 50.0


def room_as_found(name: str) -> Draw:
    """A wet room from its door."""
    return lambda seed, _: scenes.room(name, scenario.WETNESS_AS_FOUND[name], seed)


def wall_as_found(name: str) -> Draw:
    """The foot of a wet wall."""
    return lambda seed, _: scenes.close_look(name, scenario.WETNESS_AS_FOUND[name], seed)


def dry_room(name: str) -> Draw:
    """A room when the work is done."""
    return lambda seed, _: scenes.room(name, 0, seed)


def machine_in_place(name: str, tag: str) -> Draw:
    """A machine where it was put on the first day."""
    return lambda seed, _: scenes.room(name, scenario.WETNESS_AS_FOUND[name] / 2, seed, tag)


def point_with_meter(plan: scenario.PointPlan) -> Draw:
    """A point of the first visit with the meter that shows its value."""
    value = plan.value_at(0)
    wetness = min(1.0, float(value) / _WETTEST_PCT)
    return lambda seed, font: scenes.close_look(plan.room, wetness, seed, f"{value:.1f}", font)


class DemoCamera:
    """Takes the scenario's photos of one job."""

    def __init__(self, workspace: Workspace, job: Job) -> None:
        self._store = workspace.store
        self._record = workspace.record
        self._job = job

    def take(
        self,
        draw: Draw,
        caption: str,
        phase: PhotoPhase,
        visit: Visit,
        room_id: UUID | None = None,
        point_id: UUID | None = None,
    ) -> Photo:
        """The photo with this caption; drawn and filed if there is none yet."""
        known = self._store.find(Photo, self._job.id)
        found = next((photo for photo in known if photo.caption == caption), None)
        if found is not None:
            return found
        seed = len(known) + 100
        with as_file(files("resources") / "fonts" / "Inter-SemiBold.ttf") as font:
            return self._record.file_photo(
                self._job.id,
                pictures.as_photo(draw(seed, font), caption, visit.arrived_at, font, seed),
                phase=phase,
                caption=caption,
                visit_id=visit.id,
                room_id=room_id,
                point_id=point_id,
            )

    def photos_as_found(self, visit: Visit) -> None:
        """The house, the source, every room wide and close, and every point with its meter."""
        self.take(
            lambda seed, _: scenes.house(seed), "418 Alder Court, front", PhotoPhase.ARRIVAL, visit
        )
        self.take(
            lambda seed, _: scenes.burst_hose(seed),
            "Burst hose, the source",
            PhotoPhase.SOURCE,
            visit,
        )
        rooms = self._store.find(Room, self._job.id)
        for room in rooms:
            name = room.name
            for view, draw in (("wide", room_as_found(name)), ("close", wall_as_found(name))):
                self.take(draw, f"{name} as found, {view}", PhotoPhase.BEFORE, visit, room.id)
        self.take(
            wall_as_found("Laundry"),
            "Laundry wall behind the machine, as found",
            PhotoPhase.BEFORE,
            visit,
            next(room.id for room in rooms if room.name == "Laundry"),
        )
        plans = {plan.label: plan for plan in scenario.POINTS}
        for point in self._store.find(MoisturePoint, self._job.id):
            caption = f"{point.label}, {point.spot.lower()}"
            draw = point_with_meter(plans[point.label])
            self.take(draw, caption, PhotoPhase.MOISTURE, visit, point.room_id, point.id)
            if point.label == "P-06":
                closer = "Probe at P-06, oak strip floor at the island"
                self.take(draw, closer, PhotoPhase.MOISTURE, visit, point.room_id, point.id)
