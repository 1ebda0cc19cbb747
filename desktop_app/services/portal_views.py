"""The portal's own views among those one can switch to, and with which view the list begins. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.domain.case_views import CaseView
from desktop_app.domain.cases import CaseFilter, CaseOrder, Openness, Whose

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.domain.ids import AccountId
    from desktop_app.domain.portal_views import PortalView

_PREFIX = "portal-"


@dataclass(frozen=True, slots=True)
class Beyond:
    """What a view of the portal holds and this computer does not show: so many cases; `is_cut`: nobody said how many.

    They are others' to read, or were not told because there are too many.
    """

    count: int = 0
    is_cut: bool = False

    def __bool__(self) -> bool:
        return self.is_cut or self.count > 0


def as_case_view(view: PortalView, account_id: AccountId, language: str) -> CaseView:
    """A view of the portal as one that can be shown, narrowed down and kept like any other."""
    which = CaseFilter(
        whose=Whose.ORGANISATION,
        openness=Openness.ALL,
        order=view.order or CaseOrder.UPDATED,
        is_descending=view.is_descending,
        view_id=view.id,
        account_id=account_id,
    )
    name = view.name.in_(language) or view.id
    return CaseView(f"{_PREFIX}{account_id}-{view.id}", name, which, columns=view.columns, told=view.name)


def is_portals(view: CaseView) -> bool:
    """Whether the portal made it, not the user or we."""
    return view.id.startswith(_PREFIX)


def first_of(views: Sequence[CaseView], chosen: str, portals_default: CaseView | None) -> CaseView:
    """With which one the list begins: the user's choice, else the portal's, else the first of all."""
    wanted = next((view for view in views if view.id == chosen), None)
    return wanted or portals_default or views[0]
