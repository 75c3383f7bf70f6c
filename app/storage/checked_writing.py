"""What the layers between the store and the use cases need to write records that have been checked."""

from __future__ import annotations

from contextlib import AbstractContextManager
from datetime import datetime
from typing import Protocol, TypeVar
from uuid import UUID

from app.domain.records import Record
from app.storage.record_reader import RecordReader
from app.storage.store import Store
from app.storage.unit_of_work import UnitOfWork

R = TypeVar("R", bound=Record)


class CheckedWriting(Protocol):
    """One transaction in which every record is checked before it is written."""

    @property
    def unit(self) -> UnitOfWork:
        """The transaction itself."""
        ...

    @property
    def records(self) -> RecordReader:
        """The records as the transaction sees them."""
        ...

    @property
    def now(self) -> datetime:
        """When the transaction began, aware UTC."""
        ...

    @property
    def person(self) -> str:
        """Who writes."""
        ...

    def new_id(self) -> UUID:
        """The id of a new record."""
        ...

    def add(self, record: R) -> R:
        """Check and write a new record."""
        ...

    def change(self, record: R) -> R:
        """Check and write the changed fields of an editable record."""
        ...


class RecordWriter(Protocol):
    """Opens such transactions on a store."""

    @property
    def store(self) -> Store:
        """The store that is written to."""
        ...

    def write(self) -> AbstractContextManager[CheckedWriting]:
        """One transaction under the name of the person who is signed in."""
        ...
