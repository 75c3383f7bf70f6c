"""What a good crew writes down besides readings: intake, safety, surfaces, controls, machines, papers.

Each record is made only when it is not there, so that a demo that was killed goes on where it was.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import TypeVar
from uuid import UUID

from app.bootstrap.demo import scenario
from app.bootstrap.demo.camera import DemoCamera, dry_room
from app.bootstrap.demo.pen import owners_signature
from app.bootstrap.workspace import Workspace
from app.domain.measurement import Quality, Unit
from app.domain.records import (
    AffectedArea,
    BuildingUse,
    Claim,
    ControlRank,
    ControlReading,
    Credential,
    CredentialKind,
    Determination,
    DeterminationKind,
    Fact,
    Form,
    FormKind,
    Hazard,
    HazardAssessment,
    HazardKind,
    HvacCheck,
    HvacState,
    Instrument,
    IntrusionSource,
    Job,
    Material,
    MigrationCheck,
    MigrationFinding,
    MigrationPlace,
    Milestone,
    MilestoneKind,
    MoisturePoint,
    Notice,
    NoticeKind,
    Occupancy,
    Party,
    PartyRole,
    PhotoPhase,
    PpeUse,
    Programme,
    Property,
    ReadingSource,
    Record,
    Restorability,
    Room,
    Surface,
    Visit,
    YesNoUnknown,
)
from app.domain.records.materials import Evaporation, Porosity
from app.forms.form_service import FormOrder, SignatureInput
from app.services.field_record import MeterValue

R = TypeVar("R", bound=Record)
YES, NO = YesNoUnknown.YES, YesNoUnknown.NO
_KEPT_YEARS = 7


class CrewRecords:
    """Writes the scenario's papers."""

    def __init__(self, workspace: Workspace, job: Job, camera: DemoCamera) -> None:
        self._workspace = workspace
        self._camera = camera
        self._store = workspace.store
        self._record = workspace.record
        self._job = job

    def before_work(self, visit: Visit, probe: Instrument) -> None:
        """Everything of the first visit that is recorded before machines run."""
        self._intake(visit)
        self._safety(visit)
        self._building(visit)
        self._surfaces()
        self._controls(visit, probe)
        self._camera.photos_as_found(visit)

    def at_visit(self, visit: Visit) -> None:
        """What is confirmed at every visit: the category of each area, and who wore what."""
        for area in self._store.find(AffectedArea, self._job.id):
            self._once(
                Determination,
                lambda d, area=area: d.area_id == area.id and d.visit_id == visit.id,  # type: ignore[misc]
                lambda area=area: self._determination(  # type: ignore[misc]
                    DeterminationKind.CATEGORY,
                    1,
                    "Supply hose, clean side of the machine; no odour, no growth, no soiled contact",
                    visit,
                    area_id=area.id,
                ),
            )
        self._once(
            Determination,
            lambda d: d.kind is DeterminationKind.CONDITION and d.visit_id == visit.id,
            lambda: replace(
                self._determination(
                    DeterminationKind.CONDITION, 1, "No growth seen and no musty odour", visit
                ),
                independent=False,
            ),
        )
        self._once(
            PpeUse,
            lambda use: use.visit_id == visit.id,
            lambda: PpeUse(
                self._record.new_id(),
                self._job.id,
                visit.technician,
                "readings and equipment",
                ("safety shoes", "gloves"),
                visit.arrived_at,
                visit_id=visit.id,
            ),
        )

    def at_the_end(self, visit: Visit) -> None:
        """The photos of the dry rooms."""
        for room in self._store.find(Room, self._job.id):
            self._camera.take(
                dry_room(room.name), f"{room.name}, dry", PhotoPhase.COMPLETION, visit, room.id
            )

    def _once(self, record_type: type[R], same: Callable[[R], bool], make: Callable[[], R]) -> R:
        found = next((r for r in self._store.find(record_type, self._job.id) if same(r)), None)
        return found if found is not None else self._record.enter(make())

    def _only(self, record_type: type[R], make: Callable[[], R]) -> R:
        return self._once(record_type, lambda _: True, make)

    def _intake(self, visit: Visit) -> None:
        new, job = self._record.new_id, self._job
        contacted = job.loss_at + timedelta(hours=11)
        for kind, at in (
            (MilestoneKind.CONTACTED, contacted),
            (MilestoneKind.ARRIVED, visit.arrived_at),
        ):
            self._once(
                Milestone,
                lambda m, kind=kind: m.kind is kind,  # type: ignore[misc]
                lambda kind=kind, at=at: Milestone(new(), job.id, kind, at, visit.technician),  # type: ignore[misc]
            )
        adjuster = self._once(
            Party,
            lambda party: party.role is PartyRole.DESK_ADJUSTER,
            lambda: Party(
                new(), job.id, PartyRole.DESK_ADJUSTER, "R. Lindqvist", scenario.CARRIER, "555-0142"
            ),
        )
        programme = self._only(
            Programme,
            lambda: Programme(
                new(), job.id, f"{scenario.CARRIER} mitigation", "2026-01", contacted, scenario.LEAD
            ),
        )
        self._only(
            Claim,
            lambda: Claim(
                new(),
                job.id,
                scenario.CLAIM,
                adjuster_id=adjuster.id,
                programme_id=programme.id,
                assignment_source="carrier's telephone line",
                assigned_at=contacted,
            ),
        )
        self._only(
            IntrusionSource,
            lambda: IntrusionSource(
                new(),
                job.id,
                YES,
                "The cold-water hose behind the washing machine burst at its crimp",
                "supply_line",
                YES,
                job.loss_at + timedelta(hours=10),
                "the owner, at the main valve",
                "the owner's plumber",
            ),
        )
        self._only(
            Credential,
            lambda: Credential(
                new(),
                job.id,
                visit.technician,
                CredentialKind.CERTIFICATION,
                "Water damage restoration technician (demo)",
                "DEMO-0001",
            ),
        )
        if job.retain_until is None:
            kept = job.loss_at.date().replace(year=job.loss_at.year + _KEPT_YEARS, day=1)
            self._record.enter(
                replace(self._store.get(Job, job.id), jurisdiction="US-CO", retain_until=kept)
            )
        if not any(f.kind is FormKind.WORK_AUTHORISATION for f in self._store.find(Form, job.id)):
            self._sign_authorisation()

    def _sign_authorisation(self) -> None:
        forms = self._record.forms.service
        answers = {
            "scope": "Extract water, dry floors and lower walls of three rooms, monitor daily",
            "payment": f"{scenario.CARRIER}, claim {scenario.CLAIM}; deductible by the owner",
            "company.name": "Demo Restoration",
        }
        form = forms.prepare(self._job.id, FormOrder("work-authorisation", answers))
        forms.sign(form.id, SignatureInput("customer", "J. Hartwell", "owner", owners_signature()))

    def _safety(self, visit: Visit) -> None:
        new, job = self._record.new_id, self._job
        self._only(
            HazardAssessment,
            lambda: HazardAssessment(
                new(),
                job.id,
                tuple(
                    Hazard(kind, YES, "signs, mats at the doors")
                    if kind is HazardKind.SLIP
                    else Hazard(kind, NO)
                    for kind in HazardKind
                    if kind is not HazardKind.OTHER
                ),
                True,
                visit.technician,
                visit.arrived_at,
                visit.id,
            ),
        )
        words = {
            NoticeKind.NOISE: "The machines are loud day and night",
            NoticeKind.TRIP_HAZARD: "Cables and hoses lie on the floors",
            NoticeKind.ENERGY_USE: "The machines use about 35 kWh a day",
            NoticeKind.KEEP_RUNNING: "Machines must not be switched off or moved",
        }
        for kind, text in words.items():
            self._once(
                Notice,
                lambda notice, kind=kind: notice.kind is kind,  # type: ignore[misc]
                lambda kind=kind, text=text: Notice(  # type: ignore[misc]
                    new(), job.id, kind, "J. Hartwell", text, visit.technician, visit.arrived_at,
                    "in person",
                ),
            )  # fmt: skip

    def _building(self, visit: Visit) -> None:
        new, job, by, at = self._record.new_id, self._job, visit.technician, visit.arrived_at
        self._only(
            Property,
            lambda: Property(
                new(), job.id, BuildingUse.HOME, 1996, "timber frame", 2, YES, hvac="ducted"
            ),
        )
        self._only(
            Occupancy,
            lambda: Occupancy(
                new(),
                job.id,
                3,
                ("none",),
                "a dog",
                True,
                "Rooms stay closed; sleep upstairs",
                by,
                at,
            ),
        )
        self._only(HvacCheck, lambda: HvacCheck(new(), job.id, HvacState.OFF, NO, True, NO, by, at))
        for place, words in (
            (MigrationPlace.ADJACENT, "hall and dining room"),
            (MigrationPlace.BELOW, "slab edge in the crawl access"),
            (MigrationPlace.BEHIND, "behind the base cabinets"),
            (MigrationPlace.UNDER_CABINETS, "under the kitchen toe kick"),
        ):
            self._once(
                MigrationCheck,
                lambda check, place=place: check.place is place,  # type: ignore[misc]
                lambda place=place, words=words: MigrationCheck(  # type: ignore[misc]
                    new(), job.id, place, MigrationFinding.DRY_BY_METER, words, by, at
                ),
            )

    def _surfaces(self) -> None:
        for room in self._store.find(Room, self._job.id):
            for surface in (Surface.FLOOR, Surface.WALL):
                self._area(room, surface)
        points = self._store.find(MoisturePoint, self._job.id)
        for point in points:
            material = self._once(
                Material,
                lambda m, point=point: (
                    (m.room_id, m.surface, m.catalogue_key)  # type: ignore[misc]
                    == (point.room_id, point.surface, point.material)
                ),
                lambda point=point: Material(  # type: ignore[misc]
                    self._record.new_id(),
                    self._job.id,
                    point.room_id,
                    point.surface,
                    point.material,
                    Porosity.POROUS,
                    Evaporation.NORMAL,
                    restorability=Restorability.RESTORE,
                    decision_reason="clean water, sound, dries in place",
                ),
            )
            if point.material_id is None:
                self._record.enter(replace(point, material_id=material.id))

    def _area(self, room: Room, surface: Surface) -> None:
        wet, total, height = scenario.wet_surface(room.name, surface)
        self._once(
            AffectedArea,
            lambda area: (area.room_id, area.surface) == (room.id, surface),
            lambda: AffectedArea(
                self._record.new_id(), self._job.id, room.id, surface, wet, total, height
            ),
        )

    def _controls(self, visit: Visit, probe: Instrument) -> None:
        taken = {c.material for c in self._store.find(ControlReading, self._job.id)}
        for plan in scenario.POINTS:
            if plan.material in taken:
                continue
            taken.add(plan.material)
            self._record.take_control_reading(
                self._job.id,
                MeterValue(
                    value=plan.control,
                    token=None,
                    scale=Unit.PCT_MC,
                    source=ReadingSource.MANUAL,
                    quality=Quality.MANUAL,
                    raw=b"",
                    taken_at=visit.arrived_at,
                    monotonic_ns=self._workspace.clock.monotonic_ns(),
                    instrument_id=probe.id,
                    depth_mm=Decimal(10),
                    material=plan.material,
                ),
                rank=ControlRank.SAME_BUILDING,
                place="unaffected room upstairs",
            )

    def _determination(
        self,
        kind: DeterminationKind,
        value: int,
        reason: str,
        visit: Visit,
        area_id: UUID | None = None,
        inputs: tuple[Fact, ...] = (),
    ) -> Determination:
        return Determination(
            self._record.new_id(),
            self._job.id,
            kind,
            value,
            reason,
            visit.technician,
            self._workspace.clock.now(),
            area_id=area_id,
            visit_id=visit.id,
            inputs=inputs,
        )
