"""What the list of cases calls things: views, columns, what cases are divided by, and their values."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.case_views import CaseColumn, CaseView, Period
from desktop_app.domain.cases import CaseOrder, CaseRow, CaseTime, Facet, Priority, Status
from desktop_app.domain.catalog import Catalog
from desktop_app.domain.ids import AccountId
from desktop_app.domain.tables import Cell, Column, ColumnKind
from ui.language import QT_TRANSLATE_NOOP, words
from ui.messages.words import priority, status
from ui.models.grid import GridRow, Value
from ui.widgets.status_pill import priority_pill, status_pill

_COLUMN: Mapping[CaseColumn, tuple[str, ColumnKind, int]] = {
    CaseColumn.NUMBER: (QT_TRANSLATE_NOOP("CaseTable", "Number"), ColumnKind.TEXT, 130),
    CaseColumn.TITLE: (QT_TRANSLATE_NOOP("CaseTable", "Title"), ColumnKind.TEXT, 220),
    CaseColumn.STATUS: (QT_TRANSLATE_NOOP("CaseTable", "Status"), ColumnKind.TEXT, 168),
    CaseColumn.PRIORITY: (QT_TRANSLATE_NOOP("CaseTable", "Priority"), ColumnKind.TEXT, 112),
    CaseColumn.TYPE: (QT_TRANSLATE_NOOP("CaseTable", "Type"), ColumnKind.TEXT, 150),
    CaseColumn.SERVICE: (QT_TRANSLATE_NOOP("CaseTable", "Service"), ColumnKind.TEXT, 140),
    CaseColumn.OWNER: (QT_TRANSLATE_NOOP("CaseTable", "Owner"), ColumnKind.TEXT, 150),
    CaseColumn.REQUESTER: (QT_TRANSLATE_NOOP("CaseTable", "Reported by"), ColumnKind.TEXT, 150),
    CaseColumn.OPENED: (QT_TRANSLATE_NOOP("CaseTable", "Opened"), ColumnKind.MOMENT, 140),
    CaseColumn.UPDATED: (QT_TRANSLATE_NOOP("CaseTable", "Last update"), ColumnKind.MOMENT, 140),
    CaseColumn.CLOSED: (QT_TRANSLATE_NOOP("CaseTable", "Closed"), ColumnKind.MOMENT, 140),
    CaseColumn.MESSAGES: (QT_TRANSLATE_NOOP("CaseTable", "Messages"), ColumnKind.NUMBER, 110),
    CaseColumn.ATTACHMENTS: (QT_TRANSLATE_NOOP("CaseTable", "Attachments"), ColumnKind.NUMBER, 110),
    CaseColumn.PORTAL: (QT_TRANSLATE_NOOP("CaseTable", "Portal"), ColumnKind.TEXT, 150),
}
ORDERS: Mapping[str, CaseOrder] = {
    CaseColumn.NUMBER: CaseOrder.NUMBER,
    CaseColumn.TITLE: CaseOrder.TITLE,
    CaseColumn.STATUS: CaseOrder.STATUS,
    CaseColumn.PRIORITY: CaseOrder.PRIORITY,
    CaseColumn.TYPE: CaseOrder.TYPE,
    CaseColumn.SERVICE: CaseOrder.SERVICE,
    CaseColumn.OWNER: CaseOrder.OWNER,
    CaseColumn.OPENED: CaseOrder.OPENED,
    CaseColumn.UPDATED: CaseOrder.UPDATED,
    CaseColumn.CLOSED: CaseOrder.CLOSED,
}
"""The columns the store can put cases in the order of."""
_FACET: Mapping[Facet, str] = {
    Facet.STATUS: QT_TRANSLATE_NOOP("CaseTable", "Status"),
    Facet.PRIORITY: QT_TRANSLATE_NOOP("CaseTable", "Priority"),
    Facet.TYPE: QT_TRANSLATE_NOOP("CaseTable", "Type"),
    Facet.SERVICE: QT_TRANSLATE_NOOP("CaseTable", "Service"),
    Facet.OWNER: QT_TRANSLATE_NOOP("CaseTable", "Owner"),
}
_NONE: Mapping[Facet, str] = {
    Facet.STATUS: QT_TRANSLATE_NOOP("CaseTable", "No status"),
    Facet.PRIORITY: QT_TRANSLATE_NOOP("CaseTable", "No priority"),
    Facet.TYPE: QT_TRANSLATE_NOOP("CaseTable", "No type"),
    Facet.SERVICE: QT_TRANSLATE_NOOP("CaseTable", "No service"),
    Facet.OWNER: QT_TRANSLATE_NOOP("CaseTable", "No owner yet"),
}
_TIME: Mapping[CaseTime, str] = {
    CaseTime.OPENED: QT_TRANSLATE_NOOP("CaseTable", "Opened"),
    CaseTime.UPDATED: QT_TRANSLATE_NOOP("CaseTable", "Updated"),
    CaseTime.CLOSED: QT_TRANSLATE_NOOP("CaseTable", "Closed"),
}
_PERIOD: Mapping[Period, str] = {
    Period.ANY: QT_TRANSLATE_NOOP("CaseTable", "at any time"),
    Period.TODAY: QT_TRANSLATE_NOOP("CaseTable", "today"),
    Period.WEEK: QT_TRANSLATE_NOOP("CaseTable", "in the last 7 days"),
    Period.MONTH: QT_TRANSLATE_NOOP("CaseTable", "in the last 30 days"),
    Period.QUARTER: QT_TRANSLATE_NOOP("CaseTable", "in the last 90 days"),
    Period.YEAR: QT_TRANSLATE_NOOP("CaseTable", "in the last 365 days"),
    Period.BETWEEN: QT_TRANSLATE_NOOP("CaseTable", "between two days"),
}
_VIEW: Mapping[str, str] = {
    "active": QT_TRANSLATE_NOOP("CaseTable", "My active cases"),
    "waiting": QT_TRANSLATE_NOOP("CaseTable", "Waiting for me"),
    "mine": QT_TRANSLATE_NOOP("CaseTable", "All my cases"),
    "closed": QT_TRANSLATE_NOOP("CaseTable", "My closed cases"),
    "organisation": QT_TRANSLATE_NOOP("CaseTable", "The organisation's active cases"),
    "urgent": QT_TRANSLATE_NOOP("CaseTable", "Urgent cases"),
    "recent": QT_TRANSLATE_NOOP("CaseTable", "Opened in the last 7 days"),
}


def _said(text: str) -> str:
    return QCoreApplication.translate("CaseTable", text)


def facet(value: Facet) -> str:
    """What cases are divided by."""
    return _said(_FACET[value])


def time(value: CaseTime) -> str:
    """What happened to a case."""
    return _said(_TIME[value])


def period(value: Period) -> str:
    """When."""
    return _said(_PERIOD[value])


def view(value: CaseView) -> str:
    """What a view is called: by the portal, by the user, or by us."""
    return words(value.told) or value.name or _said(_VIEW.get(value.id, _VIEW["active"]))


def columns(*, has_portals: bool) -> tuple[Column, ...]:
    """Every column there is, in the reader's language."""
    return tuple(
        Column(column.value, _said(title), kind, is_sortable=column.value in ORDERS, width=width)
        for column, (title, kind, width) in _COLUMN.items()
        if has_portals or column is not CaseColumn.PORTAL
    )


@dataclass(frozen=True, slots=True)
class CaseWords:
    """The words for what cases refer to, put together once in the window's thread: an export uses them in another."""

    values: Mapping[Facet, Mapping[str, str]] = field(default_factory=dict)
    portals: Mapping[AccountId, str] = field(default_factory=dict)
    none: Mapping[Facet, str] = field(default_factory=dict)

    @classmethod
    def of(cls, catalog: Catalog, portals: Mapping[AccountId, str]) -> "CaseWords":
        """The words as a catalogue has them, in the window's language."""
        values: dict[Facet, dict[str, str]] = {
            Facet.STATUS: {each.value: status(each) for each in Status},
            Facet.PRIORITY: {each.value: priority(each) for each in Priority},
            Facet.TYPE: {each.id: words(each.title) for each in catalog.types},
            Facet.SERVICE: {each.id: words(each.title) for each in catalog.services},
        }
        return cls(values, portals, {each: _said(_NONE[each]) for each in Facet})

    def value(self, facet: Facet, key: str, name: str = "") -> str:
        """The word for a value; `name` is what the store knows of it."""
        if not key:
            return self.none.get(facet, "")
        return self.values.get(facet, {}).get(key) or name or key

    def cells(self, row: CaseRow, ids: Sequence[str]) -> tuple[Cell, ...]:
        """A case as cells of a table, for an export."""
        return tuple(self._cell(row, id) for id in ids)

    def _cell(self, row: CaseRow, id: str) -> Cell:
        match id:
            case CaseColumn.STATUS:
                return self.value(Facet.STATUS, row.status.value)
            case CaseColumn.PRIORITY:
                return self.value(Facet.PRIORITY, row.priority.value) if row.priority else None
            case CaseColumn.TYPE:
                return self.value(Facet.TYPE, row.type_id) if row.type_id else None
            case CaseColumn.SERVICE:
                return self.value(Facet.SERVICE, row.service_id) if row.service_id else None
            case CaseColumn.OWNER:
                return row.owner.name if row.owner else None
            case CaseColumn.REQUESTER:
                return row.requester.name if row.requester else None
            case CaseColumn.PORTAL:
                return self.portals.get(row.account_id)
            case _:
                plain: Cell = getattr(row, _PLAIN[id])
                return plain


_PLAIN: Mapping[str, str] = {
    CaseColumn.NUMBER: "number",
    CaseColumn.TITLE: "title",
    CaseColumn.OPENED: "opened_at",
    CaseColumn.UPDATED: "updated_at",
    CaseColumn.CLOSED: "closed_at",
    CaseColumn.MESSAGES: "messages",
    CaseColumn.ATTACHMENTS: "attachments",
}


def grid_row(row: CaseRow, words: CaseWords, ids: Sequence[str]) -> GridRow:
    """A case as a row of the table."""
    values: dict[str, Value] = dict(zip(ids, words.cells(row, ids), strict=True))
    values[CaseColumn.STATUS] = status_pill(row.status)
    if row.priority is not None:
        values[CaseColumn.PRIORITY] = priority_pill(row.priority)
    return GridRow((row.account_id, row.id), values, is_strong=row.is_unread)
