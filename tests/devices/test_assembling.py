"""Lines out of a byte stream, behind noise and however they are cut."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from devices.assembling import LineAssembler

FRAME = b"{F04rdd 001; 4.45;%RH;J"


@given(
    st.binary(max_size=80),
    st.lists(st.integers(1, 20), max_size=30),
    st.sampled_from([b"\r", b"\r\n", b"\n"]),
)
def test_a_frame_is_found_behind_noise_however_it_is_cut(
    noise: bytes, cuts: list[int], end: bytes
) -> None:
    stream = noise.replace(b"\r", b"").replace(b"\n", b"") + FRAME + end
    assembler, lines, at = LineAssembler(b"{"), [], 0
    for length in [*cuts, len(stream)]:
        lines += assembler.feed(stream[at : at + length])
        at += length
    assert lines == [FRAME]


def test_endless_noise_takes_no_memory_and_hides_nothing() -> None:
    assembler = LineAssembler(b"{", longest=256)
    for _ in range(1000):
        assert assembler.feed(b"\xff" * 64) == []
    assert assembler.feed(FRAME + b"\r") == [FRAME]


@pytest.mark.parametrize("ends", [b"\r\r\n", b"\n\n", b" \r"])
def test_empty_lines_are_left_out(ends: bytes) -> None:
    assert LineAssembler().feed(b"T=1" + ends + b"T=2\r") == [b"T=1" + ends.strip(b"\r\n"), b"T=2"]
