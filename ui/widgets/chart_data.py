"""What a chart shows, as plain data, and the arithmetic of its scales."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from math import ceil, floor, log10
from typing import TypeAlias

from ui import formats

Number: TypeAlias = int | Decimal


class ChartKind(StrEnum):
    """How it is drawn."""

    BARS = "bars"
    """Lying bars under each other: room for long names. Several numbers are put end to end."""
    COLUMNS = "columns"
    """Standing bars side by side: a course of time. Several numbers are stacked."""
    RING = "ring"
    """Shares of a whole; takes the first number only."""


@dataclass(frozen=True, slots=True)
class Slice:
    """One thing that is counted. `id` is told when it is pressed; a number for each series; `short` on an axis."""

    id: str
    name: str
    numbers: tuple[Number, ...]
    short: str = ""

    @property
    def total(self) -> Number:
        """All its numbers together; less than nothing counts as nothing where it is drawn."""
        return sum(self.numbers)


@dataclass(frozen=True, slots=True)
class ChartData:
    """`series` names the numbers of the slices where there are several; `heads` are the titles of the table:
    what is counted, and the number where there is only one."""

    slices: tuple[Slice, ...] = ()
    series: tuple[str, ...] = ()
    heads: tuple[str, str] = ("", "")
    decimals: int = 0

    @property
    def total(self) -> Number:
        """Everything."""
        return sum(each.total for each in self.slices)

    def written(self, number: Number) -> str:
        """A number as the reader writes it."""
        return formats.number(float(number), self.decimals)

    def share(self, at: int) -> str:
        """The share of a slice in per cent."""
        whole = self.total
        return f"{formats.number(float(self.slices[at].total) * 100 / float(whole))} %" if whole > 0 else ""

    def said(self, at: int) -> str:
        """A slice in words: name and numbers."""
        one = self.slices[at]
        if len(self.series) > 1:
            parts = [f"{name} {self.written(each)}" for name, each in zip(self.series, one.numbers, strict=True)]
            return f"{one.name}: {', '.join(parts)}"
        return f"{one.name}: {self.written(one.total)}"


def steps(most: Number, lines: int = 4) -> Sequence[Decimal]:
    """The lines of a scale from nothing to at least `most`: round numbers, no more than `lines` above nothing."""
    if most <= 0:
        return (Decimal(0), Decimal(1))
    rough = float(most) / lines
    size = Decimal(10) ** floor(log10(rough))
    step = next(size * factor for factor in (1, 2, 5, 10) if float(size * factor) >= rough - 1e-9)
    if isinstance(most, int):  # half a case is none
        step = max(step, Decimal(1))
    count = ceil(Decimal(most) / step)
    return tuple(step * at for at in range(count + 1))
