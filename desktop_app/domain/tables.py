"""Tables as plain data: columns that know what kind of thing they hold, and rows of cells."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import TypeAlias

Cell: TypeAlias = str | int | Decimal | date | None
"""What a cell holds; a `datetime` is a `date`, and aware. None = nothing is known."""
Cells: TypeAlias = tuple[Cell, ...]


class ColumnKind(StrEnum):
    """What a column holds, and so how it is written, sorted and summed."""

    TEXT = "text"
    NUMBER = "number"
    HOURS = "hours"
    DATE = "date"
    MOMENT = "moment"

    @property
    def is_number(self) -> bool:
        """Whether it stands at the right and can be summed."""
        return self in {ColumnKind.NUMBER, ColumnKind.HOURS}


@dataclass(frozen=True, slots=True)
class Column:
    """A column. `title` is in the reader's language.

    `is_summed`: its cells have one unit, so that a total means something. `is_filter`: few different values, which a
    reader likes to choose from. `is_sortable`: rows can be put in its order. `width`: what its cells mostly need, in
    pixels at 100 % text size; 0 = as its kind.
    """

    id: str
    title: str
    kind: ColumnKind = ColumnKind.TEXT
    is_summed: bool = False
    is_filter: bool = False
    is_sortable: bool = True
    width: int = 0


@dataclass(frozen=True, slots=True)
class Table:
    """Columns, and rows with a cell for each of them."""

    columns: tuple[Column, ...]
    rows: tuple[Cells, ...] = ()

    def only(self, ids: Sequence[str]) -> "Table":
        """The table with these columns, in this order; ids it does not have are left out."""
        places = {column.id: at for at, column in enumerate(self.columns)}
        kept = [places[id] for id in dict.fromkeys(ids) if id in places]
        columns = tuple(self.columns[at] for at in kept)
        return Table(columns, tuple(tuple(row[at] for at in kept) for row in self.rows))

    def totals(self) -> Cells:
        """A sum below each summed column, None below the others."""
        return tuple(
            total(row[at] for row in self.rows) if column.is_summed else None for at, column in enumerate(self.columns)
        )


def total(cells: Iterable[Cell]) -> Decimal:
    """The sum of the numbers among cells, exact; unknown ones count nothing."""
    return sum((Decimal(cell) for cell in cells if isinstance(cell, int | Decimal)), Decimal(0))
