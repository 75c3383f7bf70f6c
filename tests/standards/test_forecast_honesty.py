"""The forecast's interval covers what it claims to on simulated drying, and beats naive guesses."""

from __future__ import annotations

from statistics import mean

from bench.drying_simulator import simulated
from bench.forecast import TARGET_COVERAGE, from_logs, score

SEED = 20261122


def test_the_interval_is_honest_and_the_forecast_better_than_naive_ones() -> None:
    cases = simulated(SEED, 120)
    usual_days = mean(case.truth_days for case in simulated(SEED + 1, 60))
    for group in (cases, from_logs()):
        found = score(group, usual_days)
        assert found.coverage is not None
        assert TARGET_COVERAGE[0] <= found.coverage <= TARGET_COVERAGE[1]
        assert found.error_days is not None
        assert found.last_slope_error_days is not None
        assert found.mean_error_days is not None
        assert found.error_days < min(found.last_slope_error_days, found.mean_error_days) / 1.5
