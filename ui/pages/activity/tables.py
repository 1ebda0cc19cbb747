"""Uses as a table in the reader's words."""

from collections.abc import Mapping
from dataclasses import replace

from desktop_app.domain.agreements import DrillDown, Reason, Why
from desktop_app.domain.cases import Priority
from desktop_app.domain.drill_tables import table_of
from desktop_app.domain.drilldowns import Drill
from desktop_app.domain.identity import Role
from desktop_app.domain.tables import Cell, Column, Table
from ui.messages import activity
from ui.messages.words import priority

_WIDTHS = {
    "title": 230,
    "ref": 132,
    "product": 100,
    "severity": 85,
    "opened": 98,
    "closed": 98,
    "start": 98,
    "end": 98,
    "assigned": 98,
    "started": 98,
    "completed": 98,
    "registered": 98,
    "last_sign_in": 98,
    "last_run": 98,
    "next_run": 98,
    "status": 85,
    "owner": 120,
    "phone": 140,
    "contact": 145,
    "workspace": 220,
    "reason": 245,
    "service": 130,
    "why": 225,
    "name": 160,
    "email": 230,
    "role": 160,
    "learner": 150,
    "kind": 165,
    "agreement": 100,
    "delivered": 85,
    "scheduled": 85,
    "linked_to": 150,
    "progress": 100,
}
_LESS = frozenset({"severity", "workspace", "agreement"})
"""What one looks up now and then: chosen, it shows."""
_LESS_OF = {
    DrillDown.EDUCATION: frozenset({"email", "kind"}),
    DrillDown.ADDITIONAL_CASES: frozenset({"product", "contact"}),
}
_CODES = frozenset({"status", "kind", "service"})
_AMOUNT = "quantity"


def worded(drill: Drill, workspaces: Mapping[str, str]) -> Table:
    """The table with headings and codes in words; workspaces by their names."""
    table = table_of(drill)
    columns = tuple(_column(column, drill.unit) for column in table.columns)
    rows = tuple(
        tuple(_word(column.id, cell, workspaces) for column, cell in zip(table.columns, row, strict=True))
        for row in table.rows
    )
    return Table(columns, rows)


def shown_first(drill: Drill, table: Table) -> tuple[str, ...]:
    """The ids of the columns that show until the user chooses others."""
    less = _LESS | _LESS_OF.get(drill.drilldown, frozenset())
    if any(column.id == "why" for column in table.columns):
        less |= {"closed", "product"}
    return tuple(column.id for column in table.columns if column.id not in less)


def _column(column: Column, unit: str) -> Column:
    # One unit: it is the heading. Several: each row says its own.
    title = activity.unit(unit) if column.id == _AMOUNT and unit else activity.column(column.id)
    return replace(column, title=title, width=_WIDTHS.get(column.id, 0))


def _word(id: str, cell: Cell, workspaces: Mapping[str, str]) -> Cell:
    if not isinstance(cell, str):
        return cell
    if id in _CODES:
        return activity.code(cell)
    if id == "role":
        return activity.role(Role(cell)) if cell in set(Role) else cell
    if id == "severity":
        return priority(Priority(cell)) if cell in set(Priority) else cell
    if id == "reason":
        return activity.reason(Reason(cell))
    if id == "why":
        return activity.why(Why(cell))
    if id == "workspace":
        return workspaces.get(cell, cell)
    return activity.unit(cell) if id == "unit" else cell
