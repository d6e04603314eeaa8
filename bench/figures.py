"""Medians and percentiles, and how a figure is printed beside its floor and its goal."""

import statistics
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured figure. `ratio` is against `floor`; a goal is a ratio or an absolute limit."""

    what: str
    value: float
    unit: str
    floor: float | None = None
    goal_ratio: float | None = None
    goal: float | None = None

    @property
    def met(self) -> bool:
        """Whether the goal is reached; a figure without goal is."""
        if self.goal_ratio is not None and self.floor is not None:
            return self.value <= self.goal_ratio * self.floor
        return self.goal is None or self.value <= self.goal

    def line(self) -> str:
        """Return one row of the table in bench/README.md."""
        floor = f"{self.floor:.2f} {self.unit}" if self.floor is not None else "–"
        ratio = f"{self.value / self.floor:.2f}x" if self.floor else "–"
        if self.goal_ratio is not None:
            goal = f"<= {self.goal_ratio:g}x"
        else:
            goal = f"<= {self.goal:g} {self.unit}" if self.goal is not None else "–"
        verdict = "–" if self.goal is None and self.goal_ratio is None else self._verdict()
        ours = f"{self.value:.2f} {self.unit}"
        return f"| {self.what} | {ours} | {floor} | {ratio} | {goal} | {verdict} |"

    def _verdict(self) -> str:
        return "met" if self.met else "**missed**"


def milliseconds(work: Callable[[], object]) -> float:
    """Return how long one call takes."""
    started = time.perf_counter()
    work()
    return (time.perf_counter() - started) * 1000


def median(values: Sequence[float]) -> float:
    """Return the median."""
    return statistics.median(values)


def percentile(values: Sequence[float], share: float) -> float:
    """Return the value below which `share` of the values lie."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


def table(figures: Iterable[Figure]) -> str:
    """Return all figures as a table."""
    head = "| figure | ours | floor, same run | ratio | goal | |\n|---|---|---|---|---|---|"
    return "\n".join([head, *(figure.line() for figure in figures)])
