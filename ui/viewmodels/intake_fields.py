"""The fields of the intake form: what was recognised, what a person accepted, typed or refused."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any, ClassVar

from app.services.intake_views import (
    INSURANCE,
    KINDS,
    REQUIRED,
    Candidate,
    Confidence,
    Field,
    IntakeReading,
    Kind,
)
from ui.viewmodels.qml import qml_type
from ui.viewmodels.rows import RowsModel


class Status(StrEnum):
    """Where a field stands."""

    EMPTY = "empty"
    MISSING = "missing"
    """It is asked for and nothing is there."""
    SUGGESTED = "suggested"
    """Recognised, and nobody accepted it yet."""
    ACCEPTED = "accepted"
    TYPED = "typed"


GROUPS: Mapping[str, tuple[Field, ...]] = {
    "client": (Field.CLIENT_NAME, Field.CLIENT_PHONE, Field.CLIENT_EMAIL),
    "place": (Field.STREET, Field.CITY, Field.REGION, Field.POSTCODE, Field.COUNTRY),
    "loss": (Field.LOSS_AT, Field.SOURCE_OF_LOSS, Field.PERIL, Field.ROOMS),
    "insurance": (
        Field.CARRIER,
        Field.CLAIM_NUMBER,
        Field.POLICY_NUMBER,
        Field.DEDUCTIBLE,
        Field.ADJUSTER_NAME,
        Field.ADJUSTER_PHONE,
        Field.ADJUSTER_EMAIL,
        Field.ASSIGNMENT_SOURCE,
    ),
    "more": (Field.CONTACT_NAME, Field.CONTACT_PHONE, Field.JOB_NUMBER, Field.NOTES),
}
ORDER = tuple(each for fields in GROUPS.values() for each in fields)
_GROUP_OF = {each: group for group, fields in GROUPS.items() for each in fields}
_HELD = frozenset({Status.ACCEPTED, Status.TYPED})


@dataclass(frozen=True, slots=True)
class Entry:
    """One field of the form."""

    value: str = ""
    status: Status = Status.EMPTY
    candidates: tuple[Candidate, ...] = field(default=(), repr=False)
    doubt: str = ""

    @property
    def held(self) -> bool:
        """Whether a person stands behind the value."""
        return self.status in _HELD


class FormEntries:
    """Every field with its entry."""

    def __init__(self) -> None:
        self.entries: dict[Field, Entry] = {each: Entry() for each in ORDER}

    @property
    def values(self) -> dict[Field, str]:
        """What a person accepted or typed."""
        return {
            each: entry.value for each, entry in self.entries.items() if entry.held and entry.value
        }

    def suggest(self, reading: IntakeReading) -> None:
        """Offer what was recognised; what a person stands behind stays as it is."""
        for each in ORDER:
            entry, found = self.entries[each], reading.candidates.get(each, ())
            if entry.held:
                self.entries[each] = replace(entry, candidates=found)
            elif found:
                self.entries[each] = Entry(found[0].value, Status.SUGGESTED, found)
            else:
                self.entries[each] = Entry()

    def accept(self, each: Field, value: str | None = None) -> None:
        """Take the best candidate, or the one of this value."""
        entry = self.entries[each]
        taken = entry.value if value is None else value
        if taken:
            self.entries[each] = replace(entry, value=taken, status=Status.ACCEPTED, doubt="")

    def accept_sure(self) -> int:
        """Take every suggestion that is named by a label; gives how many."""
        taken = 0
        for each, entry in self.entries.items():
            sure = entry.candidates and entry.candidates[0].confidence is Confidence.SURE
            if entry.status is Status.SUGGESTED and sure:
                self.accept(each)
                taken += 1
        return taken

    def type(self, each: Field, value: str) -> None:
        """Take what was typed; an emptied field is one that nobody answered."""
        entry = self.entries[each]
        status = Status.TYPED if value.strip() else Status.EMPTY
        if value.strip() and any(c.value == value.strip() for c in entry.candidates):
            status = Status.ACCEPTED
        self.entries[each] = replace(entry, value=value, status=status, doubt="")

    def refuse(self, each: Field) -> None:
        """Leave the field empty although something was recognised."""
        self.entries[each] = replace(self.entries[each], value="", status=Status.EMPTY, doubt="")

    def mark(
        self, values: Mapping[Field, str], missing: tuple[Field, ...], odd: Mapping[Field, str]
    ) -> None:
        """Take the values as they are written, and mark what is asked for and what is odd."""
        for each, entry in self.entries.items():
            value = values.get(each, entry.value) if entry.held else entry.value
            status = entry.status
            if status is Status.EMPTY and each in missing:
                status = Status.MISSING
            elif status is Status.MISSING and each not in missing:
                status = Status.EMPTY
            self.entries[each] = replace(entry, value=value, status=status, doubt=odd.get(each, ""))

    def state(self) -> dict[str, list[str]]:
        """What a draft keeps: the values that a person stands behind."""
        return {
            each.value: [entry.value, entry.status.value]
            for each, entry in self.entries.items()
            if entry.held
        }

    def restore(self, state: Mapping[str, Any]) -> None:
        """Put back what a draft kept; what an older or newer version called otherwise is left out."""
        for name, kept in state.items():
            if name in list(Field) and len(kept) == 2 and kept[1] in list(Status):
                self.entries[Field(name)] = Entry(str(kept[0]), Status(kept[1]))


@qml_type("owned by IntakeModel")
class IntakeRows(RowsModel):
    """One field a row; ``certainty`` is 0 (none) to 3 (sure), ``others`` are further readings."""

    ROLES: ClassVar[tuple[str, ...]] = (
        "field", "group", "kind", "value", "status", "certainty", "raw", "path", "page", "others", "doubt", "needed",
    )  # fmt: skip

    def show_form(self, form: FormEntries) -> None:
        """Show every field."""
        self.show(_row(each, entry) for each, entry in form.entries.items())


def _row(each: Field, entry: Entry) -> dict[str, Any]:
    shown = [c for c in entry.candidates if c.value == entry.value]
    best = shown[0] if shown else None
    return {
        "field": each.value,
        "group": _GROUP_OF[each],
        "kind": KINDS[each].value,
        "value": entry.value.replace("T", " ") if KINDS[each] is Kind.MOMENT else entry.value,
        "status": entry.status.value,
        "certainty": int(best.confidence) if best else 0,
        "raw": best.raw if best else "",
        "path": best.path if best else "",
        "page": best.span.page + 1 if best and best.span else 0,
        "others": [c.value.replace("T", " ") if KINDS[each] is Kind.MOMENT else c.value
                   for c in entry.candidates if c.value != entry.value][:3],
        "doubt": entry.doubt,
        "needed": 2 if each in REQUIRED else 1 if each in INSURANCE else 0,
    }  # fmt: skip
