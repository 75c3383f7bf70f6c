"""Reading form templates: what ships is whole, and what is wrong is named with file and line."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import InvalidInput, NotFound
from app.domain.records import FormKind
from app.forms.form_template import FormLibrary, TemplateParagraph, load_template

GOOD = """\
id: test-form
version: 1.0.0
kind: other
jurisdiction: any
title: A form
requires: [job.client]
questions:
  - {id: scope, label: Scope, required: true}
paragraphs:
  - {heading: Work, text: "{scope} for {job.client}"}
signers:
  - {role: customer, title: Customer, required: true, intent: I agree.}
"""
FORBIDDEN = ("compliant", "compliance", "IICRC", "S500", "S520")


def test_every_shipped_form_is_there_once_for_any_place() -> None:
    templates = FormLibrary.shipped().all()
    assert {template.kind for template in templates} == {
        FormKind.WORK_AUTHORISATION,
        FormKind.CERTIFICATE_OF_COMPLETION,
        FormKind.CERTIFICATE_OF_DRYNESS,
        FormKind.AUTHORITY_TO_DISPOSE,
        FormKind.REFUSAL,
    }
    assert all(template.jurisdiction == "any" for template in templates)


def test_no_shipped_wording_claims_or_quotes_a_standard() -> None:
    for template in FormLibrary.shipped().all():
        said = [template.title, *(signer.intent for signer in template.signers)]
        said += [f"{part.heading} {part.text}" for part in template.paragraphs]
        for word in FORBIDDEN:
            assert word.casefold() not in " ".join(said).casefold()


@pytest.mark.parametrize(
    ("old", "new", "place", "words"),
    [
        ("{scope} for", "{scop} for", "f.yaml:10: paragraphs[0].text", "no value {scop}"),
        ("{scope} for", "{scope for", "f.yaml:10: paragraphs[0].text", "stands alone"),
        ("{scope} for", "{scope.__class__}", "f.yaml:10: paragraphs[0].text", "no value"),
        ("{scope} for", "[{scope} for", "f.yaml:10: paragraphs[0].text", "a bracket stands alone"),
        (
            "{scope} for",
            "[[{scope}]] for",
            "f.yaml:10: paragraphs[0].text",
            "a bracket stands alone",
        ),
        ("{scope} for", "[scope] {scope}", "f.yaml:10: paragraphs[0].text", "nothing is asked"),
        ("{scope} for", "{{scope}}", "f.yaml:10: paragraphs[0].text", "stands alone"),
        ("kind: other", "kind: letter", "f.yaml:3: kind", "'letter' is unknown"),
        ("version: 1.0.0", "version: new", "f.yaml:2: version", "not valid"),
        ("any", "Texas", "f.yaml:4: jurisdiction", "not valid"),
        ("[job.client]", "[job.owner]", "f.yaml:6: requires[0]", "unknown"),
        ("title: A form\n", "", "f.yaml:1", "title is missing"),
        ("title: A form", "titel: A form", "f.yaml:5: titel", "unknown"),
        ("required: true, intent", "required: false, intent", "signers", "nobody has to sign"),
        ("label: Scope, ", "", "f.yaml:8: questions[0]", "label is missing"),
        ("id: scope", "id: scope, id: scope", "f.yaml:8", "twice"),
        (" I agree.", "", "intent", "text is missing"),
    ],
)
def test_a_mistake_in_a_template_is_named_with_its_line(
    old: str, new: str, place: str, words: str
) -> None:
    assert old in GOOD
    with pytest.raises(InvalidInput) as caught:
        load_template(GOOD.replace(old, new), "f.yaml")
    assert place in caught.value.field
    assert words in caught.value.problem


def test_the_form_of_the_place_goes_before_that_of_the_country_and_of_any() -> None:
    places = ("any", "US", "US-TX")
    library = FormLibrary(
        tuple(
            load_template(GOOD.replace("jurisdiction: any", f"jurisdiction: {p}"), p)
            for p in places
        )
    )
    found = [
        library.find("test-form", p).jurisdiction for p in ("US-TX", "US-CO", "US", "AU-NSW", "")
    ]
    assert found == ["US-TX", "US", "US", "any", "any"]
    with pytest.raises(NotFound, match="there are: test-form"):
        library.find("letter")


@given(st.text(max_size=60))
def test_what_a_value_says_is_never_looked_at_again(value: str) -> None:
    paragraph = TemplateParagraph("Work", "{scope} / {job.client}")
    filled = paragraph.filled({"scope": value, "job.client": "{scope}"}, "?")
    assert filled == f"{value or '?'} / {{scope}}"


def test_what_stands_in_brackets_is_printed_only_when_all_of_it_is_known() -> None:
    paragraph = TemplateParagraph("About", "Job {n}[, claim {c}][ of {c} at {k}]. {n}[ {k}]")
    assert paragraph.filled({"n": "J-1", "c": "C-9", "k": ""}, "?") == "Job J-1, claim C-9. J-1"
    assert paragraph.filled({"n": "", "c": "", "k": ""}, "?") == "Job ?. ?"
    assert paragraph.filled({"n": "[x]", "c": "[{n}", "k": "]"}, "?") == (
        "Job [x], claim [{n} of [{n} at ]. [x] ]"
    ), "brackets of a value are text"


def test_no_sentence_of_a_shipped_form_has_a_hole_when_only_what_is_required_is_known() -> None:
    for template in FormLibrary.shipped().all():
        needed = {*template.requires, *(q.id for q in template.questions if q.required)}
        always = {
            "job.number",
            "job.client",
            "job.address",
            "job.loss_date",
            "drying.points",
            "drying.done",
        }
        values = {
            name: "given" if name in needed | always else ""
            for name in template.placeholders | needed
        }
        for part in template.paragraphs:
            if not part.says_nothing(values):
                assert "HOLE" not in part.filled(values, "HOLE"), (template.id, part.heading)
