"""Three virtual meters under every fault at a tenth of the pace; the real hour is ``bench/meter_soak.py``."""

from __future__ import annotations

import pytest

pytest.importorskip("bumble")
from bench.meter_soak import MeterReport, problems, soak


@pytest.mark.bluetooth
async def test_three_meters_come_back_after_every_fault() -> None:
    reports = await soak(6.0, seed=3, pace=0.1)
    assert problems(reports) == []
    assert all(len(report.back_s) >= 3 for report in reports.values()), reports
    assert all(report.readings > 20 for report in reports.values()), reports


def test_what_a_meter_did_wrong_is_told() -> None:
    bad = MeterReport(lost_for_good=1, live_while_gone=2, wrong_values=3)
    assert problems({"ess": bad, "rotronic": MeterReport()}) == [
        "ess did not come back 1 times",
        "ess was called live while gone 2 times",
        "ess gave 3 values that it never showed",
    ]
