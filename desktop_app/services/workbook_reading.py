"""The sheets of a workbook (XLSX) as rows; a cell with a formula says only that it holds one."""

from __future__ import annotations

import io
from datetime import date, time, timedelta
from typing import TYPE_CHECKING

from desktop_app.domain.imports import FORMULA, TableTrouble
from desktop_app.errors import TableRefused
from desktop_app.services.workbook_guard import look_through

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.domain.imports import Raw

MOST_SHEETS = 20


def sheets_of(content: bytes) -> Iterator[tuple[str, list[list[Raw]]]]:
    """The name and the rows of each sheet that shows, from its first cell on. Raises TableRefused."""
    from python_calamine import CalamineError, CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

    looked = look_through(content)
    try:
        with CalamineWorkbook.from_filelike(io.BytesIO(looked.content)) as book:
            shown = [
                about.name
                for about in book.sheets_metadata
                if about.typ == SheetTypeEnum.WorkSheet and about.visible == SheetVisibleEnum.Visible
            ]
            for name in shown[:MOST_SHEETS]:
                rows = book.get_sheet_by_name(name).to_python(skip_empty_area=False)
                formulas = looked.of(name)
                yield (
                    name,
                    [
                        [FORMULA if (at, column) in formulas else _raw(cell) for column, cell in enumerate(row)]
                        for at, row in enumerate(rows)
                    ],
                )
    except (CalamineError, OSError, ValueError) as error:
        raise TableRefused(TableTrouble.DAMAGED) from error


def _raw(cell: object) -> Raw:
    match cell:
        case "":
            return None
        case time():
            return cell.isoformat()
        case timedelta():
            # How a spreadsheet keeps "1:30" hours.
            return cell.total_seconds() / 3600
        case str() | bool() | int() | float() | date():
            return cell
        case _:
            return str(cell)
