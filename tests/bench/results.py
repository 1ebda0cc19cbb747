"""What a benchmark says: one line of the table."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True, slots=True)
class Result:
    """One line. `ours` and `reference` in `unit`; `goal` is the ratio aimed at; `n` measurements of each."""

    name: str
    ours: float
    reference: float
    ratio: float
    goal: float
    unit: str
    n: int

    def __str__(self) -> str:
        numbers = f"{self.ours:>12}{self.reference:>12}{self.ratio:>8}{self.goal:>7}"
        return f"{self.name:<34}{numbers}  {self.unit}, n={self.n}"


HEADING = f"{'what':<34}{'ours':>12}{'reference':>12}{'ratio':>8}{'goal':>7}  unit"


def result(name: str, ours: Sequence[float], reference: Sequence[float], goal: float, unit: str) -> Result:
    """Medians and their ratio."""
    mine, other = median(ours), median(reference)
    return Result(name, round(mine, 2), round(other, 2), round(mine / other, 2), goal, unit, len(ours))
