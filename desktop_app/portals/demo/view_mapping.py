"""The demo portal's views of cases as domain objects."""

from typing import Any

import msgspec

from desktop_app.domain.case_views import CaseColumn
from desktop_app.domain.cases import CaseOrder
from desktop_app.domain.ids import CaseId
from desktop_app.domain.portal_views import MOST_CASES, PortalView
from desktop_app.portals.demo import wire
from desktop_app.portals.demo.records import read_record
from desktop_app.portals.demo.values import text

_COLUMNS = {column.value for column in CaseColumn}
_ORDERS = {order.value: order for order in CaseOrder}


class Order(msgspec.Struct):
    """By what the portal sorts."""

    by: str
    descending: bool = True


class View(msgspec.Struct):
    """A view on the wire."""

    id: str
    name: wire.Texts = None
    columns: list[str] = []
    order: Order | None = None
    default: bool = False
    position: int = 0
    case_ids: list[str] = []
    cut: bool = False


def portal_view(data: Any) -> PortalView:
    """A view with the cases it holds. Columns and orders of a later portal are left out. Raises BadReply."""
    row = read_record(data, View)
    order = _ORDERS.get(row.order.by) if row.order is not None else None
    return PortalView(
        id=row.id,
        name=text(row.name),
        case_ids=tuple(CaseId(id) for id in row.case_ids[:MOST_CASES]),
        columns=tuple(column for column in row.columns if column in _COLUMNS),
        order=order,
        is_descending=row.order.descending if row.order is not None else True,
        is_default=row.default,
        is_cut=row.cut or len(row.case_ids) > MOST_CASES,
        position=row.position,
    )
