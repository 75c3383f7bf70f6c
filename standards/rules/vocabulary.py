"""The predicates of the trade that packs may name: a function each, with typed parameters and the kinds it reads."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Final, get_args, get_origin, get_type_hints

from app.domain.records import RecordKind
from standards.rules.conditions import Scope
from standards.rules.fields import literal
from standards.rules.model import Outcome
from standards.rules.record_view import JobRecord
from standards.rules.source import Node


@dataclass(frozen=True, slots=True)
class TradePredicate:
    """A pure function of the record and its parameters, and what it reads."""

    name: str
    run: Callable[..., Outcome]
    parameters: dict[str, Any]
    reads: frozenset[RecordKind]
    reads_clock: bool


VOCABULARY: Final[dict[str, TradePredicate]] = {}
Function = Callable[..., Outcome]


def trade_predicate(*reads: RecordKind, clock: bool = False) -> Callable[[Function], Function]:
    """Put a function into the vocabulary under its own name.

    Its keyword parameters are what a pack may say: ``Decimal``, ``str``, an enumeration, or a tuple of these.
    ``reads`` are all the kinds it looks at; ``clock`` says that it asks for the time, and so for visits and job.
    """

    def register(function: Function) -> Function:
        hints = get_type_hints(function)
        skipped = ("return", "view")
        parameters = {name: hint for name, hint in hints.items() if name not in skipped}
        looked_at = {*reads, RecordKind.VISIT, RecordKind.JOB} if clock else {*reads}
        VOCABULARY[function.__name__] = TradePredicate(
            function.__name__, function, parameters, frozenset(looked_at), clock
        )
        return function

    return register


def bind(predicate: TradePredicate, body: Node, scope: Scope) -> Callable[[JobRecord], Outcome]:
    """The predicate with the parameters that a pack gives it."""
    given = body.fields(frozenset(predicate.parameters), frozenset())
    values = {
        name: _parameter(node, predicate.parameters[name], scope) for name, node in given.items()
    }
    scope.reads |= {(kind, "*") for kind in predicate.reads}
    scope.reads |= {(kind, "**") for kind in predicate.reads}
    scope.reads_clock = scope.reads_clock or predicate.reads_clock
    run = predicate.run
    return lambda view: run(view, **values)


def _parameter(node: Node, hint: Any, scope: Scope) -> Any:
    if get_origin(hint) is tuple:
        inner = get_args(hint)[0]
        return tuple(_parameter(item, inner, scope) for item in node.items())
    return scope.number(node) if hint is Decimal else literal(node, hint)
