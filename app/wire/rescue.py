"""What a rescue file holds: changes and files that a tablet could not give to the server.

The list comes first, as JSON after its length and the device's signature; then the files' bytes, in the list's order.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from typing import Annotated, BinaryIO, Protocol
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from pydantic import AwareDatetime, Field, ValidationError

from app.domain.errors import InvalidInput
from app.wire.api import DeviceId, Message, Sha256
from app.wire.sealed_files import SealedReader, SealingWriter
from app.wire.sync import CursorText, OpMessage

MAX_LIST_BYTES = 512 * 1024 * 1024
PIECE_BYTES = 1024 * 1024
_LENGTH_BYTES = 8
_SIGNATURE_BYTES = 64


class RescuedChange(Message):
    """A change as the tablet made it; without ``code`` it was never answered, else the server refused it so."""

    op: OpMessage
    code: str = ""
    message: str = ""


class RescuedFile(Message):
    """A photo or document that the server has not acknowledged."""

    sha256: Sha256
    size_bytes: Annotated[int, Field(ge=0, le=2**40)]
    media_type: Annotated[str, Field(max_length=64)]
    job_id: UUID


class RescueList(Message):
    """Whose work it is, and all of it; ``cursors`` say how far the tablet had read each job."""

    version: Annotated[int, Field(ge=1, le=1)] = 1
    device: DeviceId
    email: Annotated[str, Field(max_length=254)]
    written_at: AwareDatetime
    job_titles: dict[UUID, str]
    cursors: dict[UUID, CursorText]
    changes: list[RescuedChange]
    files: list[RescuedFile]


class RescueRefusal(Message):
    """A change of a rescue file that was not taken in."""

    id: UUID
    code: str
    message: str


class RescueTakenIn(Message):
    """What became of the work; ``left_out`` are deletions, which a person must look at."""

    applied: int
    known_before: int
    refused: list[RescueRefusal]
    left_out: list[UUID]
    files: int


class RescueOut(Message):
    """What is in a tablet's rescue file; ``signed_by_device``: by a key with which that device signed in here."""

    device: DeviceId
    email: str
    written_at: AwareDatetime
    signed_by_device: bool
    changes: int
    files: int
    job_titles: dict[UUID, str]
    taken_in: RescueTakenIn | None = None


class Signer(Protocol):
    """Whoever signs for the device."""

    def sign(self, text: str) -> str:
        """The Ed25519 signature of the text's UTF-8 bytes, hexadecimal."""
        ...


def signed_text(content: bytes) -> str:
    """What the device signs about a list with this content."""
    return f"restoreassist rescue 1\n{hashlib.sha256(content).hexdigest()}"


def write_rescue(
    target: BinaryIO,
    recipient: bytes,
    listed: RescueList,
    signer: Signer,
    read_file: Callable[[str], Iterable[bytes]],
) -> None:
    """Seal the list and the bytes of its files for the recipient's X25519 key."""
    content = listed.model_dump_json(by_alias=True).encode()
    writer = SealingWriter(target, recipient)
    writer.write(len(content).to_bytes(_LENGTH_BYTES, "big"))
    writer.write(bytes.fromhex(signer.sign(signed_text(content))))
    writer.write(content)
    for file in listed.files:
        for piece in read_file(file.sha256):
            writer.write(piece)
    writer.finish()


class OpenRescue:
    """An opened rescue file: the list at once, the files one after the other.

    ``content`` are the list's bytes and ``signature`` what the device signed about them.
    """

    def __init__(self, source: BinaryIO, private_key: X25519PrivateKey) -> None:
        self._reader = SealedReader.open(source, private_key)
        length = int.from_bytes(self._reader.read(_LENGTH_BYTES), "big")
        if length > MAX_LIST_BYTES:
            raise InvalidInput("file", "its list is too long", f"{MAX_LIST_BYTES} bytes at most")
        self.signature = self._reader.read(_SIGNATURE_BYTES)
        self.content = self._reader.read(length)
        try:
            self.listed = RescueList.model_validate_json(self.content)
        except ValidationError as error:
            first = error.errors()[0]
            where = ".".join(str(part) for part in first["loc"])
            raise InvalidInput(
                "file", f"its list cannot be read: {where}: {first['msg']}", "a newer server"
            ) from None

    def copy_next(self, file: RescuedFile, target: BinaryIO) -> None:
        """Copy the next file's bytes; call it for each of ``listed.files`` in order."""
        digest, left = hashlib.sha256(), file.size_bytes
        while left:
            piece = self._reader.read(min(left, PIECE_BYTES))
            digest.update(piece)
            target.write(piece)
            left -= len(piece)
        if digest.hexdigest() != file.sha256:
            raise InvalidInput("file", f"{file.sha256} in it is not what it was", "an intact file")

    def require_end(self) -> None:
        """Check that the file ends here."""
        self._reader.require_end()
