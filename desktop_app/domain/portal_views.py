"""Views of cases that the portal keeps: it alone knows by which rule, and says which cases fall under it."""

from dataclasses import dataclass

from desktop_app.domain.cases import CaseOrder
from desktop_app.domain.ids import CaseId
from desktop_app.domain.text import LocalText

MOST_VIEWS = 60
MOST_CASES = 2000
"""Of so many views, and of so many cases each, an adapter tells at most."""


@dataclass(frozen=True, slots=True)
class PortalView:
    """A view as the portal said it. `case_ids`: what it holds just now; `is_cut`: there are more of them.

    `columns` are values of `CaseColumn`, as far as the portal's have one of ours. `order` None: it said none that we
    know. `is_personal`: of the signed-in person at the portal, not of everybody.
    """

    id: str
    name: LocalText
    case_ids: tuple[CaseId, ...] = ()
    columns: tuple[str, ...] = ()
    order: CaseOrder | None = None
    is_descending: bool = True
    is_default: bool = False
    is_personal: bool = False
    is_cut: bool = False
    position: int = 0
