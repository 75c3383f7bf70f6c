"""All records of one job at one moment, by kind."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import chain
from typing import Any, TypeVar, cast

from app.domain.records.kinds import RecordKind
from app.domain.records.registry import Record, kind_of_type

R = TypeVar("R", bound=Record)


class JobRecords(tuple[Record, ...]):  # noqa: SLOT001  a tuple of any length has room for none
    """The records one after the other, kind by kind and by id; :meth:`of` gives those of a class without a search."""

    kinds: Mapping[RecordKind, tuple[Record, ...]]

    def __new__(cls, kinds: Mapping[RecordKind, tuple[Record, ...]]) -> JobRecords:
        made = super().__new__(cls, chain.from_iterable(kinds.values()))
        made.kinds = kinds
        return made

    def of(self, record_type: type[R]) -> tuple[R, ...]:
        """The records of a class."""
        return cast("tuple[R, ...]", self.kinds.get(kind_of_type(record_type), ()))


def records_of(records: Iterable[Any], record_type: type[R]) -> list[R]:
    """The records of a class among any records, in their order."""
    if isinstance(records, JobRecords):
        return list(records.of(record_type))
    return [record for record in records if isinstance(record, record_type)]
