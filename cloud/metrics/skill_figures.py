"""The calls of skills in this process and the cache of their results."""

from __future__ import annotations

from collections.abc import Iterator

from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from skills.registry import SkillRegistry


class SkillFigures(Collector):
    """What a registry counted since the process began."""

    def __init__(self, catalogue: SkillRegistry) -> None:
        self._catalogue = catalogue

    def collect(self) -> Iterator[Metric]:
        """Every family with its samples."""
        labels = ["skill", "version"]
        calls = CounterMetricFamily("restoreassist_skill_calls", "Calls.", labels=labels)
        errors = CounterMetricFamily(
            "restoreassist_skill_errors", "Calls that failed.", labels=[*labels, "class"]
        )
        p95 = GaugeMetricFamily(
            "restoreassist_skill_seconds_p95", "Over the last 512 calls.", labels=labels
        )
        for one in self._catalogue.calls():
            name = [one.skill_id, one.version]
            calls.add_metric(name, one.calls)
            for error_class, count in sorted(one.errors.items()):
                errors.add_metric([*name, error_class], count)
            if one.p95_s is not None:
                p95.add_metric(name, one.p95_s)
        counts = self._catalogue.cache_counts()
        asked = CounterMetricFamily(
            "restoreassist_skill_cache_questions", "Looks into the cache.", labels=["answer"]
        )
        asked.add_metric(["hit"], counts.hits)
        asked.add_metric(["miss"], counts.misses)
        yield from (calls, errors, p95, asked)
