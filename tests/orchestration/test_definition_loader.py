"""A definition loads as it is written, or says file, line, key and what is allowed."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import ErrorClass, InvalidInput
from app.domain.runs import DecisionAction
from app.orchestration.components import ComponentRouter
from app.orchestration.definition import RetryPolicy, WorkflowDefinition
from app.orchestration.definition_loader import load_definition, load_definition_file
from app.orchestration.definition_schema import definition_schema
from tests.orchestration.support import PRINTED, SKILLS, Catalogue

GOOD = """\
name: Small
version: 1.0.0
phases:
  - id: a
    skills: [photo_analyzer]
    transitions: [{to: b, condition: all_skills_success}]
  - id: b
    skills:
      - quality_checker
"""


def load(text: str) -> WorkflowDefinition:
    return load_definition(text, "small.yaml", "small", Catalogue())


def test_the_printed_definition_loads_as_it_stands() -> None:
    definition = load_definition_file(PRINTED, Catalogue())
    assert (definition.id, definition.version) == ("restoration-report", "1.0.0")
    assert [phase.id for phase in definition.phases] == [
        "initiation",
        "assessment",
        "documentation",
        "review",
        "delivery",
    ]
    assert [phase.parallel for phase in definition.phases] == [False, True, False, False, False]
    assert sum(len(phase.steps) for phase in definition.phases) == 14
    review = definition.phase("review")
    assert [(one.to, one.condition) for one in review.transitions] == [
        ("delivery", "approved"),
        ("assessment", "needs_revision"),
    ]


def test_the_json_form_of_a_definition_gives_the_same_definition() -> None:
    definition = ComponentRouter(Catalogue()).resolve(load_definition_file(PRINTED, Catalogue()))
    text = json.dumps(definition.to_json())
    assert WorkflowDefinition.from_json(json.loads(text)) == definition
    steps = [step for phase in definition.phases for step in phase.steps]
    assert {step.use.version for step in steps} == {"1.0.0"}
    assert [step.id for step in steps if step.effect] == ["email_sender"]


def test_json_and_both_ways_of_writing_keys_are_accepted() -> None:
    value = {
        "name": "J",
        "version": "1.0.0",
        "phases": [
            {
                "id": "a",
                "skills": [
                    {
                        "id": "photos",
                        "skill": "photo_analyzer",
                        "with": {"maxItems": 3},
                        "retryPolicy": {"maxAttempts": 5, "classes": ["NETWORK"], "cap": "2m"},
                        "timeout": 1500,
                        "fallback": ["quality_checker"],
                    }
                ],
                "checkpoint": {"title": "Look", "timeout": "8h", "onTimeout": "skip"},
            }
        ],
    }
    (phase,) = load(json.dumps(value)).phases
    (step,) = phase.steps
    assert step.parameters == {"maxItems": 3}
    assert step.retry == RetryPolicy(5, cap_s=120.0, classes=(ErrorClass.NETWORK,))
    assert step.timeout_s == 1.5
    assert step.use.name == "photo_analyzer"
    assert [one.words for one in step.fallbacks] == ["component-replacement: quality_checker"]
    assert phase.checkpoint is not None
    assert (phase.checkpoint.timeout_s, phase.checkpoint.on_timeout) == (
        28800.0,
        DecisionAction.SKIP,
    )


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            "- quality_checker",
            "- {skill: quality_checker, with: {d: .nan}}",
            "9: phases[1].skills[0].with.d: '.nan'",
        ),
        (
            "name: Small",
            "name: !!python/name:os.system x",
            "small.yaml:1: name: the tag !!python/name:os.sy",
        ),
        (
            "- quality_checker",
            "- {skill: quality_checker, with: {d: !!set {a}}}",
            "with.d: the tag !!set is",
        ),
        (
            "- quality_checker",
            "- {skill: quality_checker, with: {[a]: 1}}",
            "9: phases[1].skills[0].with: a key is",
        ),
        (
            "name: Small",
            'name: "a\\e[31mb"',
            "small.yaml:1: name: the text holds control characters",
        ),
        (
            "name: Small",
            'name: "a\\ud800b"',
            "small.yaml:1: name: the text holds control characters",
        ),
        ("name: Small", "name: []", "small.yaml:1: name: a list is not valid. Allowed: a text"),
        (
            "- quality_checker",
            "- {skill: quality_checker, checkpoint: {title: Ok?, timeout: 1h}}",
            "in quotes",
        ),
        (
            "- quality_checker",
            f"- {{skill: quality_checker, with: {{n: {'9' * 5000}}}}}",
            "with.n: '9999",
        ),
        (
            "name: Small",
            "nmae: Small",
            "small.yaml:1: nmae: the key is unknown; did you mean name. Allo",
        ),
        ("quality_checker", "quality_chekcer", "small.yaml:9: phases[1].skills[0]: there is no "),
        ("to: b", "to: c", "small.yaml:6: phases[0].transitions[0].to: there is no phase 'c'"),
        ("all_skills_success", "maybe", "'maybe' is unknown. Allowed: all_skills_success, "),
        ("- id: b", "- id: a", "small.yaml:7: phases[1]: the phase id 'a' is there twice"),
        ("- id: b", "- id: b c", "phases[1].id: 'b c' is not valid"),
        ("    skills: [photo_analyzer]\n", "", "phases[0]: the phase does nothing"),
        ("- quality_checker", "- {skill: quality_checker, timeout: soon}", "'soon' is not a time"),
        ("- quality_checker", "- {skill: quality_checker, retry: {max: 3}}", "retry.max: the key"),
        ("- quality_checker", "- {skill: quality_checker, effect: maybe}", "Allowed: true, false"),
        ("version: 1.0.0", "version: 1.0.0\nversion: 2", "small.yaml:3: version: the key is there"),
        ("phases:", "phases: [", "this is not YAML"),
        ("[photo_analyzer]", "photo_analyzer", "phases[0].skills: 'photo_analyzer' is not valid"),
    ],
)
def test_a_mistake_is_named_with_file_line_key_and_what_is_allowed(
    old: str, new: str, said: str
) -> None:
    assert old in GOOD
    with pytest.raises(InvalidInput) as caught:
        load(GOOD.replace(old, new))
    assert said in str(caught.value)
    assert str(caught.value).startswith("small.yaml:")


def test_a_bare_on_is_a_key_like_any_other_and_not_true() -> None:
    text = GOOD.replace("- quality_checker", "- {skill: quality_checker, with: {on: 1, yes: 2}}")
    assert load(text).phase("b").steps[0].parameters == {"on": 1, "yes": 2}


def test_dates_postcodes_and_times_of_day_stay_as_they_are_written() -> None:
    given = "{a: 2026-01-02, b: 2026-13-45, c: 0200, d: 9:30, e: =, f: 10, g: 1.5}"
    text = GOOD.replace("- quality_checker", f"- {{skill: quality_checker, with: {given}}}")
    assert load(text).phase("b").steps[0].parameters == {
        "a": "2026-01-02",
        "b": "2026-13-45",
        "c": "0200",
        "d": "9:30",
        "e": "=",
        "f": 10,
        "g": 1.5,
    }


@pytest.mark.parametrize("indent", [None, 2, "\t"])
def test_json_is_read_as_json_with_its_tabs_escapes_and_exponents(indent: int | str | None) -> None:
    given = {"a": "\U0001f600 \t/", "b": 1e30, "c": -2.5e-7, "d": 12, "e": "1e3", "f": None}
    value = {
        "id": "j",
        "steps": [{"id": "a", "type": "api", "component": "x", "parameters": given}],
    }
    assert load(json.dumps(value, indent=indent)).phases[0].steps[0].parameters == given


def test_a_mapping_may_be_merged_into_another_and_its_own_keys_count_more() -> None:
    text = GOOD.replace(
        "- quality_checker",
        "- &first {id: one, skill: quality_checker, timeout: 1s}\n      - {<<: *first, id: two}",
    )
    assert [(s.id, s.timeout_s) for s in load(text).phase("b").steps] == [
        ("one", 1.0),
        ("two", 1.0),
    ]


def test_a_definition_without_a_version_has_the_first_one() -> None:
    assert load(GOOD.replace("version: 1.0.0\n", "")).version == "1.0.0"


def test_a_phase_to_which_no_transition_leads_is_a_warning() -> None:
    assert load(GOOD).warnings == ()
    lonely = GOOD.replace("    transitions: [{to: b, condition: all_skills_success}]\n", "")
    assert load(lonely).warnings == (
        "small.yaml:6: phases[1]: no transition leads to the phase 'b'",
    )


@pytest.mark.parametrize("text", ["", "[]", "x" * 300_000, "a: &a [*a]", "just words"])
def test_a_file_that_is_no_definition_is_refused(text: str) -> None:
    with pytest.raises(InvalidInput):
        load(text)


@given(st.text(max_size=200))
def test_no_text_breaks_the_loader(text: str) -> None:
    with pytest.raises(InvalidInput):
        load(text)


def test_the_schema_accepts_what_loads_and_refuses_an_unknown_key() -> None:
    schema = definition_schema(SKILLS)
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(yaml.safe_load(PRINTED.read_text("utf-8")), schema)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({**yaml.safe_load(GOOD), "colour": "red"}, schema)


def test_the_shipped_file_names_only_shipped_skills() -> None:
    shipped = {path.parent.parent.name for path in Path("skills").glob("*/*/skill.toml")}
    assert shipped == set(SKILLS)
