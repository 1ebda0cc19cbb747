"""Uses as tables: which columns each drill-down has. Cells hold the portal's codes; titles are ids until worded."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from desktop_app.domain.agreements import DrillDown, Why
from desktop_app.domain.drilldowns import Drill, Use, is_counted
from desktop_app.domain.tables import Cell, Column, ColumnKind, Table

_HOURS = "hours"
_SELF_EVIDENT = frozenset({Why.ADMIN, Why.EVERYBODY, Why.UNKNOWN})


@dataclass(frozen=True, slots=True)
class _Spec:
    id: str
    cell: Callable[[Use], Cell]
    kind: ColumnKind = ColumnKind.TEXT
    is_filter: bool = False


def _plain(id: str, name: str, kind: ColumnKind = ColumnKind.TEXT, *, is_filter: bool = False) -> _Spec:
    def cell(use: Use) -> Cell:
        found: Cell = getattr(use.usage, name)
        return None if found == "" else found

    return _Spec(id, cell, kind, is_filter)


_DAY = ColumnKind.DATE
_REF, _TITLE = _plain("ref", "ref"), _plain("title", "title")
_PRODUCT = _plain("product", "product", is_filter=True)
_STATUS = _plain("status", "status", is_filter=True)
_KIND = _plain("kind", "kind", is_filter=True)
_CONTACT, _EMAIL = _plain("contact", "contact"), _plain("email", "email")
_OPENED, _CLOSED = _plain("opened", "day", _DAY), _plain("closed", "end", _DAY)
_START, _END = _plain("start", "day", _DAY), _plain("end", "end", _DAY)
_WORKSPACE = _plain("workspace", "workspace_id", is_filter=True)
# What was called off, or is still to come, is no part of what was used.
_QUANTITY = _Spec("quantity", lambda use: use.usage.quantity if is_counted(use.usage) else None, ColumnKind.NUMBER)
_UNIT = _plain("unit", "unit", is_filter=True)
_SEVERITY = _plain("severity", "severity", is_filter=True)
_DELIVERED = _Spec("delivered", lambda use: use.usage.quantity if is_counted(use.usage) else None, ColumnKind.NUMBER)
_SCHEDULED = _Spec("scheduled", lambda use: None if is_counted(use.usage) else use.usage.quantity, ColumnKind.NUMBER)
_REASON = _Spec("reason", lambda use: use.reason, is_filter=True)
_SERVICE = _Spec("service", lambda use: use.service or None, is_filter=True)
_AGREEMENT = _Spec("agreement", lambda use: use.agreement.number or None, is_filter=True)
_WHY = _Spec("why", lambda use: use.usage.why or None)

_REQUEST = (_REF, _TITLE, _PRODUCT, _SEVERITY, _OPENED, _CLOSED, _STATUS, _CONTACT, _WORKSPACE, _QUANTITY)
_COLUMNS: Mapping[DrillDown, tuple[_Spec, ...]] = {
    DrillDown.REACTIVE: _REQUEST,
    DrillDown.ADVISORY: _REQUEST,
    DrillDown.PROACTIVE: (
        _TITLE,
        _KIND,
        _STATUS,
        _START,
        _END,
        _DELIVERED,
        _SCHEDULED,
        _plain("owner", "contact"),
        _WORKSPACE,
    ),
    DrillDown.CONTACTS: (
        _plain("name", "title"),
        _EMAIL,
        _plain("phone", "phone"),
        _plain("role", "kind", is_filter=True),
        _STATUS,
        _plain("registered", "day", _DAY),
        _plain("last_sign_in", "last", _DAY),
        _WORKSPACE,
    ),
    DrillDown.EDUCATION: (
        _plain("learner", "contact"),
        _EMAIL,
        _plain("title", "title"),
        _KIND,
        _plain("assigned", "day", _DAY),
        _plain("started", "started", _DAY),
        _plain("completed", "end", _DAY),
        _STATUS,
        _plain("progress", "progress", ColumnKind.NUMBER),
        _plain("hours", "hours", ColumnKind.HOURS),
        _WORKSPACE,
    ),
    DrillDown.ASSESSMENTS: (
        _TITLE,
        _plain("technology", "product", is_filter=True),
        _STATUS,
        _plain("linked_to", "contact"),
        _plain("last_run", "last", _DAY),
        _plain("next_run", "end", _DAY),
        _WORKSPACE,
    ),
    DrillDown.ADDITIONAL_CASES: (_REF, _TITLE, _REASON, _SERVICE, _PRODUCT, _OPENED, _STATUS, _CONTACT, _WORKSPACE),
    DrillDown.PROACTIVE_CREDITS: (_plain("date", "day", _DAY), _TITLE, _QUANTITY, _STATUS, _WORKSPACE),
    DrillDown.NONE: (_plain("date", "day", _DAY), _REF, _TITLE, _STATUS, _QUANTITY),
}
_AMOUNTS = frozenset({"quantity", "delivered", "scheduled"})


def table_of(drill: Drill) -> Table:
    """The uses as rows. Columns of which the portal says nothing are left out; amounts are summed in one unit only."""
    specs = list(_COLUMNS[drill.drilldown])
    if not drill.unit and drill.drilldown is not DrillDown.ADDITIONAL_CASES:
        specs += [_UNIT]
    if len({use.agreement.id for use in drill.uses}) > 1:
        specs.append(_AGREEMENT)
    if any(use.usage.why not in _SELF_EVIDENT for use in drill.uses):
        specs.append(_WHY)
    rows = [tuple(spec.cell(use) for spec in specs) for use in drill.uses]
    kept = [at for at in range(len(specs)) if not rows or any(row[at] is not None for row in rows)]
    columns = tuple(_column(specs[at], drill.unit) for at in kept)
    return Table(columns, tuple(tuple(row[at] for at in kept) for row in rows))


def _column(spec: _Spec, unit: str) -> Column:
    is_amount = spec.id in _AMOUNTS
    kind = ColumnKind.HOURS if is_amount and unit == _HOURS else spec.kind
    return Column(spec.id, spec.id, kind, is_summed=is_amount and bool(unit), is_filter=spec.is_filter)
