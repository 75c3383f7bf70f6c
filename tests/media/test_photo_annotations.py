"""Drawing beside photos: the original never changes, the drawing is a record, the copy shows it."""

from __future__ import annotations

import hashlib
import io
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from app.domain.errors import InvalidInput
from app.domain.records import (
    Annotation,
    CustodyAction,
    CustodyEvent,
    PhotoPhase,
    Shape,
    ShapeColour,
    ShapeKind,
)
from app.media.filed_photos import current_annotation
from app.media.photo_annotations import annotated_jpeg
from app.media.photo_burst import CameraFrame, PhotoPreset
from tests.media.photo_factory import exif_data, jpeg, scene, stored_as
from tests.site import Site

BOX = Shape(ShapeKind.BOX, (2500, 2500, 7500, 7500), colour=ShapeColour.YELLOW)
ARROW = Shape(ShapeKind.ARROW, (1000, 1000, 5000, 5000))
LABEL = Shape(ShapeKind.TEXT, (1000, 8000), text="Wicking, 30 cm")


def test_a_drawing_never_changes_the_original(site: Site) -> None:
    content = jpeg(scene(), exif_data())
    photo = site.record.photos.intake.file_photo(
        site.job.id, CameraFrame(content), PhotoPreset(phase=PhotoPhase.BEFORE)
    )
    annotator = site.record.photos.annotator
    first = annotator.annotate(photo.id, [BOX])
    second = annotator.annotate(photo.id, [BOX, ARROW, LABEL])
    assert second.supersedes == first.id
    found = site.store.find(Annotation, site.job.id)
    assert current_annotation(found) == second
    assert second.shapes == (BOX, ARROW, LABEL)
    stored = site.store.blobs.read(photo.sha256)
    copy = annotated_jpeg(stored, second.shapes)
    assert stored == content
    assert hashlib.sha256(stored).hexdigest() == photo.sha256
    assert hashlib.sha256(copy).hexdigest() != photo.sha256
    drawn = [
        event
        for event in site.store.find(CustodyEvent, site.job.id)
        if event.action is CustodyAction.ANNOTATED
    ]
    assert [(event.note, event.sha256) for event in drawn] == [
        ("1 shapes", photo.sha256),
        ("3 shapes", photo.sha256),
    ]


@pytest.mark.parametrize("orientation", [1, 3, 6, 8])
def test_shapes_lie_on_the_upright_picture_however_it_is_stored(orientation: int) -> None:
    stored = jpeg(stored_as(scene(), orientation), exif_data(orientation=orientation))
    with Image.open(io.BytesIO(annotated_jpeg(stored, [BOX]))) as copy:
        assert copy.size == (1200, 900)
        pixel: Any = copy.getpixel((300, 450))
    assert all(abs(a - b) < 60 for a, b in zip(pixel, (255, 209, 0), strict=True))


@pytest.mark.parametrize(
    ("shape", "where"),
    [
        (Shape(ShapeKind.ARROW, (1, 2, 3)), "points"),
        (Shape(ShapeKind.ARROW, (1, 2)), "points"),
        (Shape(ShapeKind.BOX, (1, 2, 3, 10_001)), "points"),
        (Shape(ShapeKind.BOX, (-1, 2, 3, 4)), "points"),
        (Shape(ShapeKind.TEXT, (1, 2)), "text"),
        (Shape(ShapeKind.BOX, (1, 2, 3, 4), text="x"), "text"),
        (Shape(ShapeKind.TEXT, (1, 2), text="x" * 500), "text"),
    ],
)
def test_a_shape_that_cannot_be_drawn_is_named(shape: Shape, where: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        annotated_jpeg(jpeg(scene()), [BOX, shape])
    assert caught.value.field == f"shapes[1].{where}"


@given(
    st.lists(
        st.builds(
            Shape,
            kind=st.sampled_from([ShapeKind.ARROW, ShapeKind.BOX, ShapeKind.ELLIPSE]),
            points=st.tuples(*[st.integers(0, 10_000)] * 4),
            colour=st.sampled_from(list(ShapeColour)),
        ),
        max_size=4,
    )
)
@settings(max_examples=25, deadline=None)
def test_any_allowed_shapes_can_be_drawn(shapes: list[Shape]) -> None:
    assert annotated_jpeg(_SMALL, shapes).startswith(b"\xff\xd8")


_SMALL = jpeg(scene(1, 160, 120))
