"""Guardrails as data: what each looks at, its limits, its severity; and those that ship."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from app.domain.run_views import GuardrailStage, GuardrailType, Severity
from app.orchestration.guardrails.detectors import Detector

BOTH = (GuardrailStage.BEFORE, GuardrailStage.AFTER)


@dataclass(frozen=True, slots=True)
class Guardrail:
    """One rule. Only what is set is checked.

    ``detect`` looks for values by their structure; ``require`` is a condition over ``context``, ``steps``,
    ``parameters`` and ``output``; the limits are calls of one component a minute, seconds a step, and US dollars a run.
    """

    name: str
    type: GuardrailType
    severity: Severity
    stages: tuple[GuardrailStage, ...] = BOTH
    detect: tuple[Detector, ...] = ()
    require: str = ""
    max_calls_per_minute: int | None = None
    max_duration_s: float | None = None
    max_cost_usd: Decimal | None = None


_PERSONAL = (
    Detector.PAYMENT_CARD,
    Detector.IBAN,
    Detector.US_SSN,
    Detector.AU_TFN,
    Detector.UK_NHS,
    Detector.CA_SIN,
)
_SECRET = (Detector.API_KEY, Detector.PRIVATE_KEY, Detector.TOKEN)
SHIPPED: tuple[Guardrail, ...] = (
    Guardrail("data-privacy", GuardrailType.DATA_PRIVACY, Severity.HIGH, detect=_PERSONAL),
    Guardrail("security", GuardrailType.SECURITY, Severity.CRITICAL, detect=_SECRET),
    Guardrail(
        "compliance",
        GuardrailType.COMPLIANCE,
        Severity.HIGH,
        (GuardrailStage.AFTER,),
        require="output.incomplete == 0",
    ),
    Guardrail(
        "performance",
        GuardrailType.PERFORMANCE,
        Severity.LOW,
        (GuardrailStage.AFTER,),
        max_duration_s=30.0,
    ),
    Guardrail(
        "rate-limit",
        GuardrailType.PERFORMANCE,
        Severity.MEDIUM,
        (GuardrailStage.BEFORE,),
        max_calls_per_minute=60,
    ),
    Guardrail("cost", GuardrailType.COST, Severity.HIGH, max_cost_usd=Decimal(1)),
)
