"""Views of the lists of cases: those that are always there, and the user's own, which stay on this computer."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop_app.domain.case_views import BUILT_IN, LONGEST_NAME, CaseView
from desktop_app.domain.cases import CaseFilter, Openness, Whose
from desktop_app.domain.changes import Changes, What
from desktop_app.domain.ids import new_key
from desktop_app.domain.text import LocalText
from desktop_app.services.case_charts import read_charts, read_choices
from desktop_app.services.case_lists import CaseLists
from desktop_app.services.portal_views import Beyond, as_case_view, first_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop_app.domain.cases import Facet, Share
    from desktop_app.ports.case_views import ViewTable
    from desktop_app.ports.system import Clock
    from desktop_app.services.accounts import Accounts
    from desktop_app.services.case_charts import CaseCharts
    from desktop_app.services.preferences import Preferences

_PREFIX = "own-"


@dataclass(frozen=True, slots=True)
class Offer:
    """All views one can switch to. `first`: the one to begin with; `chosen`: its id where the user chose it."""

    built_in: tuple[CaseView, ...] = BUILT_IN
    portals: tuple[CaseView, ...] = ()
    own: tuple[CaseView, ...] = ()
    first: CaseView = BUILT_IN[0]
    chosen: str = ""

    def all(self) -> tuple[CaseView, ...]:
        """In the order in which they are offered."""
        return (*self.built_in, *self.portals, *self.own)


class CaseViews:
    """The user's own views of the chosen account, and those of every account's portal."""

    def __init__(self, accounts: Accounts, clock: Clock, preferences: Preferences) -> None:
        self._accounts, self._clock, self._preferences = accounts, clock, preferences

    def built_in(self) -> tuple[CaseView, ...]:
        """Those that are always there."""
        return BUILT_IN

    def own(self) -> tuple[CaseView, ...]:
        """The user's own, in his order. READ lane."""
        table = self._table()
        return table.all() if table is not None else ()

    def offer(self) -> Offer:
        """All there are: those of every portal too, in the reader's language. READ lane."""
        language, current = self._accounts.language(), self._accounts.current()
        told = [
            (as_case_view(view, account.id, language), view.is_default and current is not None and account == current)
            for account, store in self._accounts.stores()
            for view in store.portal_views.all()
        ]
        portals, own = tuple(view for view, _ in told), self.own()
        chosen = self._preferences.read().cases_view
        default = next((view for view, is_default in told if is_default), None)
        first = first_of((*BUILT_IN, *portals, *own), chosen, default)
        return Offer(BUILT_IN, portals, own, first, chosen if first.id == chosen else "")

    def begin_with(self, id: str) -> Changes:
        """Let the list begin with this view; "" leaves it to the portal. STORE lane."""
        self._preferences.write(replace(self._preferences.read(), cases_view=id))
        return Changes.of(What.VIEWS)

    def beyond(self, view: CaseView) -> Beyond:
        """What the portal counts in a view of its own, and cannot be shown here. READ lane."""
        which = view.filter
        if not which.view_id or which.account_id is None or not self._accounts.has(which.account_id):
            return Beyond()
        store = self._accounts.store(which.account_id)
        told = store.portal_views.get([which.view_id]).get(which.view_id)
        if told is None:
            return Beyond()
        everything = CaseFilter(whose=Whose.ORGANISATION, openness=Openness.ALL, view_id=which.view_id)
        return Beyond(len(told.case_ids) - store.cases.count(everything), told.is_cut)

    def keep(self, view: CaseView, name: str = "") -> CaseView:
        """Keep a view: a new one under `name`, or, where none is given, one of the user's own as it is now.

        STORE lane. Raises StoreUnavailable.
        """
        kept = replace(view, filter=replace(view.filter, since=None, before=None, offset=0))
        if name or not view.id.startswith(_PREFIX):
            kept = replace(kept, id=_PREFIX + new_key()[:16], name=_one_line(name), told=LocalText())
        table = self._table()
        if table is not None:
            table.put(kept)
        return kept

    def rename(self, view: CaseView, name: str) -> Changes:
        """Give one of the user's own another name. STORE lane."""
        table = self._table()
        if table is not None and _one_line(name):
            table.put(replace(view, name=_one_line(name)))
        return Changes.of(What.VIEWS)

    def remove(self, id: str) -> Changes:
        """Throw one of the user's own away. STORE lane."""
        table = self._table()
        if table is not None:
            table.remove(id)
        return Changes.of(What.VIEWS)

    def put_in_order(self, ids: Sequence[str]) -> Changes:
        """Put the user's own into this order. STORE lane."""
        table = self._table()
        if table is not None:
            table.put_in_order(ids)
        return Changes.of(What.VIEWS)

    def resolved(self, view: CaseView) -> CaseFilter:
        """What a view shows today."""
        return view.resolved(self._clock.now().astimezone().date())

    def charts(self, view: CaseView) -> CaseCharts:
        """What the charts beside a view show. READ lane."""
        return read_charts(CaseLists(self._accounts), self._clock, view)

    def choices(self, view: CaseView) -> Mapping[Facet, tuple[Share, ...]]:
        """What a view can be narrowed down by. READ lane."""
        return read_choices(CaseLists(self._accounts), self._clock, view)

    def _table(self) -> ViewTable | None:
        current = self._accounts.current()
        return self._accounts.store(current.id).views if current is not None else None


def is_own(view: CaseView) -> bool:
    """Whether the user made it."""
    return view.id.startswith(_PREFIX)


def _one_line(name: str) -> str:
    return " ".join(name.split())[:LONGEST_NAME]
