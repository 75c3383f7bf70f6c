"""Where what a rule misses is put right: the page, and the very thing on it."""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.records import FormKind, PhotoPhase, RecordKind
from app.services.site_file_shapes import FILED_KINDS
from app.services.views import Fix
from standards.rules.model import Gap
from standards.rules.pack import Rule

K = RecordKind
_PAGES: Mapping[RecordKind, str] = {
    **dict.fromkeys((*FILED_KINDS, K.DETERMINATION, K.INSTRUMENT), "file"),
    **dict.fromkeys((K.ROOM, K.AFFECTED_AREA, K.CHAMBER, K.CHAMBER_ROOM, K.HAZARD_ASSESSMENT), "rooms"),
    **dict.fromkeys((K.ASSET, K.PLACEMENT, K.EQUIPMENT_LOG, K.SIZING, K.CIRCUIT), "equipment"),
    **dict.fromkeys((K.PHOTO, K.PHOTO_FILING, K.ANNOTATION), "photos"),
    **dict.fromkeys((K.FORM, K.SIGNATURE), "forms"),
    **dict.fromkeys((K.POINT, K.READING, K.CONTROL_READING), "map"),
    **dict.fromkeys((K.AIR_READING, K.ALERT_RESPONSE), "drying"),
    **dict.fromkeys((K.DOCUMENT, K.LINE_ITEM), "documents"),
}  # fmt: skip
"""On which page the records of a kind are entered."""
_DECIDED = frozenset({"ASM-01", "ASM-02", "ASM-03", "ASM-04", "ASM-06", "MLD-02"})
"""Rules whose gaps about other records are filled by a decision."""
_FILLED_BY: Mapping[tuple[str, RecordKind | None], RecordKind] = {
    **{(rule, K.VISIT): K.AIR_READING for rule in ("ASM-13", "MON-04", "CMP-02")},
    **{(rule, K.ROOM): K.PHOTO for rule in ("INI-11", "CMP-02")},
}
"""Rules whose gap is named by what stands there, and filled by a record of another kind."""
_FORMS: Mapping[str, FormKind] = {
    "INI-02": FormKind.WORK_AUTHORISATION,
    "CMP-06": FormKind.CERTIFICATE_OF_COMPLETION,
    "PLN-12": FormKind.AUTHORITY_TO_DISPOSE,
    "PLN-13": FormKind.REFUSAL,
}
"""What is signed to fill the gap; elsewhere it is the certificate of dryness."""
_SYNCED = frozenset({"CMP-10"})


def fix_of(rule: Rule, gap: Gap) -> Fix:
    """Where a gap is filled; the page of the rule's own place when no record would fill it."""
    if rule.id in _SYNCED:
        return Fix("sync")
    kind = gap.kind
    if rule.id in _DECIDED and kind in _PAGES and kind is not K.POINT:
        kind = K.DETERMINATION
    if gap.part_of is not None and kind is gap.kind:
        whole, whole_id = gap.part_of
        return Fix(_PAGES[whole], whole.value, whole_id)
    kind = _FILLED_BY.get((rule.id, kind), kind)
    if kind is None or kind not in _PAGES:
        return Fix(rule.place.value)
    return Fix(_PAGES[kind], kind.value, gap.record_id, _detail(rule, gap, kind))


def _detail(rule: Rule, gap: Gap, kind: RecordKind) -> str:
    if kind in (K.FORM, K.SIGNATURE):
        return _FORMS.get(rule.id, FormKind.CERTIFICATE_OF_DRYNESS).value
    if kind is not K.PHOTO:
        return ""
    if rule.id == "CMP-02":
        return PhotoPhase.COMPLETION.value
    if gap.kind is K.ROOM:
        return PhotoPhase.BEFORE.value
    return (PhotoPhase.SOURCE if "source" in gap.key else PhotoPhase.ARRIVAL).value
