"""Every kind of record: its name, its class, and one from the other."""

from __future__ import annotations

from app.domain.records.air import AirReading, AlertResponse, PressureReading
from app.domain.records.building import Circuit, HvacCheck, Property
from app.domain.records.contents import ContentsBox, ContentsItem, ContentsMove
from app.domain.records.determinations import (
    Clearance,
    Determination,
    Deviation,
    Regulatory,
    Removal,
    RuleOverride,
    WorkPlan,
)
from app.domain.records.documents import CheckpointRecord, Document, RunRecord
from app.domain.records.equipment import EquipmentAsset, EquipmentLog, Placement, Sizing
from app.domain.records.estimates import Estimate, LineItem, ScopeItem
from app.domain.records.forms import Form, Signature
from app.domain.records.jobs import Claim, IntrusionSource, Job, Milestone, Programme, Retraction
from app.domain.records.kinds import RecordKind
from app.domain.records.materials import HazardTest, Material, MigrationCheck, Observation, Referral
from app.domain.records.moisture import (
    Calibration,
    ControlReading,
    Instrument,
    MoisturePoint,
    MoistureReading,
    PointSkip,
)
from app.domain.records.parties import Credential, Notice, Occupancy, Party, VerbalAuthority
from app.domain.records.photos import Annotation, CustodyEvent, Photo, PhotoFiling
from app.domain.records.rooms import (
    AffectedArea,
    Chamber,
    ChamberRoom,
    Containment,
    Level,
    PlanNode,
    Room,
    Wall,
)
from app.domain.records.safety import BiocideUse, HazardAssessment, PowerIsolation, PpeUse
from app.domain.records.visits import Note, Visit

Record = (
    Job
    | Claim
    | Milestone
    | IntrusionSource
    | Programme
    | Party
    | Occupancy
    | Credential
    | VerbalAuthority
    | Notice
    | Property
    | Circuit
    | HvacCheck
    | Level
    | Room
    | PlanNode
    | Wall
    | Chamber
    | ChamberRoom
    | Containment
    | AffectedArea
    | Material
    | HazardTest
    | MigrationCheck
    | Observation
    | Referral
    | Instrument
    | Calibration
    | MoisturePoint
    | MoistureReading
    | ControlReading
    | PointSkip
    | AirReading
    | PressureReading
    | AlertResponse
    | EquipmentAsset
    | Placement
    | EquipmentLog
    | Sizing
    | Visit
    | Note
    | Determination
    | HazardAssessment
    | PowerIsolation
    | PpeUse
    | Deviation
    | WorkPlan
    | Removal
    | BiocideUse
    | Clearance
    | Regulatory
    | RuleOverride
    | Retraction
    | Photo
    | PhotoFiling
    | Annotation
    | CustodyEvent
    | Form
    | Signature
    | ContentsBox
    | ContentsItem
    | ContentsMove
    | ScopeItem
    | LineItem
    | Estimate
    | Document
    | RunRecord
    | CheckpointRecord
)

RECORD_TYPES: dict[RecordKind, type[Record]] = {
    RecordKind.JOB: Job,
    RecordKind.CLAIM: Claim,
    RecordKind.MILESTONE: Milestone,
    RecordKind.SOURCE: IntrusionSource,
    RecordKind.PROGRAMME: Programme,
    RecordKind.PARTY: Party,
    RecordKind.OCCUPANCY: Occupancy,
    RecordKind.CREDENTIAL: Credential,
    RecordKind.VERBAL_AUTHORITY: VerbalAuthority,
    RecordKind.NOTICE: Notice,
    RecordKind.PROPERTY: Property,
    RecordKind.CIRCUIT: Circuit,
    RecordKind.HVAC_CHECK: HvacCheck,
    RecordKind.LEVEL: Level,
    RecordKind.ROOM: Room,
    RecordKind.PLAN_NODE: PlanNode,
    RecordKind.WALL: Wall,
    RecordKind.CHAMBER: Chamber,
    RecordKind.CHAMBER_ROOM: ChamberRoom,
    RecordKind.CONTAINMENT: Containment,
    RecordKind.AFFECTED_AREA: AffectedArea,
    RecordKind.MATERIAL: Material,
    RecordKind.HAZARD_TEST: HazardTest,
    RecordKind.MIGRATION_CHECK: MigrationCheck,
    RecordKind.OBSERVATION: Observation,
    RecordKind.REFERRAL: Referral,
    RecordKind.INSTRUMENT: Instrument,
    RecordKind.CALIBRATION: Calibration,
    RecordKind.POINT: MoisturePoint,
    RecordKind.READING: MoistureReading,
    RecordKind.CONTROL_READING: ControlReading,
    RecordKind.POINT_SKIP: PointSkip,
    RecordKind.AIR_READING: AirReading,
    RecordKind.PRESSURE_READING: PressureReading,
    RecordKind.ALERT_RESPONSE: AlertResponse,
    RecordKind.ASSET: EquipmentAsset,
    RecordKind.PLACEMENT: Placement,
    RecordKind.EQUIPMENT_LOG: EquipmentLog,
    RecordKind.SIZING: Sizing,
    RecordKind.VISIT: Visit,
    RecordKind.NOTE: Note,
    RecordKind.DETERMINATION: Determination,
    RecordKind.HAZARD_ASSESSMENT: HazardAssessment,
    RecordKind.POWER_ISOLATION: PowerIsolation,
    RecordKind.PPE_USE: PpeUse,
    RecordKind.DEVIATION: Deviation,
    RecordKind.WORK_PLAN: WorkPlan,
    RecordKind.REMOVAL: Removal,
    RecordKind.BIOCIDE_USE: BiocideUse,
    RecordKind.CLEARANCE: Clearance,
    RecordKind.REGULATORY: Regulatory,
    RecordKind.RULE_OVERRIDE: RuleOverride,
    RecordKind.RETRACTION: Retraction,
    RecordKind.PHOTO: Photo,
    RecordKind.PHOTO_FILING: PhotoFiling,
    RecordKind.ANNOTATION: Annotation,
    RecordKind.CUSTODY_EVENT: CustodyEvent,
    RecordKind.FORM: Form,
    RecordKind.SIGNATURE: Signature,
    RecordKind.CONTENTS_BOX: ContentsBox,
    RecordKind.CONTENTS_ITEM: ContentsItem,
    RecordKind.CONTENTS_MOVE: ContentsMove,
    RecordKind.SCOPE_ITEM: ScopeItem,
    RecordKind.LINE_ITEM: LineItem,
    RecordKind.ESTIMATE: Estimate,
    RecordKind.DOCUMENT: Document,
    RecordKind.RUN: RunRecord,
    RecordKind.CHECKPOINT: CheckpointRecord,
}
RECORD_KINDS: dict[type[Record], RecordKind] = {v: k for k, v in RECORD_TYPES.items()}

_KIND_BY_NAME = {record_type.__name__: kind for kind, record_type in RECORD_TYPES.items()}


def kind_of_type(record_type: type[object]) -> RecordKind:
    """The kind of record that a class stands for."""
    return _KIND_BY_NAME[record_type.__name__]
