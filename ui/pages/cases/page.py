"""My cases: views one can switch, narrow down and keep; as a simple list or a table, with charts beside it."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Signal

from desktop_app.domain.case_views import CaseView
from desktop_app.domain.cases import CaseOrder, Facet, Openness, Share, Whose
from desktop_app.domain.catalog import Catalog
from desktop_app.domain.changes import Changes, What
from desktop_app.services import Services
from desktop_app.services.case_views import Offer, is_own
from desktop_app.services.portal_views import Beyond
from desktop_app.work import Lane
from ui import formats
from ui.bridge import Bridge
from ui.messages.portals import portal_names
from ui.navigation import Go, PageName
from ui.pages.cases.batch_bar import MOST
from ui.pages.cases.doings import CaseDoings
from ui.pages.cases.filters import is_narrowed, without_filters
from ui.pages.cases.leading import of_section
from ui.pages.cases.listing import Listing, catalog_of_all, read_listing
from ui.pages.cases.parts import CaseParts
from ui.pages.cases.words import CaseWords
from ui.widgets.questions import put_away

_STEP = 200
"""How many rows the simple list reads at a time."""


class CasesPage(CaseParts):
    """The cases of a view, or what to do when there is none."""

    go = Signal(object)
    toast = Signal(str)

    def __init__(self, services: Services, bridge: Bridge) -> None:
        super().__init__(services, bridge)
        self._services, self._bridge = services, bridge
        settings = services.preferences.read()
        self._view = services.case_views.built_in()[0]
        self._is_to_begin = True
        """Until it was said with which view."""
        self._limit, self._count = _STEP, -1  # not looked at yet
        self._is_table, self._has_charts = settings.cases_table, settings.cases_charts
        self._words, self._catalog = CaseWords(), Catalog()
        self._doings = CaseDoings(services, bridge, self)
        self.tools.show_look(is_table=self._is_table, has_charts=self._has_charts)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self._bridge.changed.connect(self._on_changed)
        self.whose.chosen.connect(lambda id: self._narrow(whose=Whose(id)))
        self.openness.chosen.connect(lambda id: self._narrow(openness=Openness(id)))
        for part in (self.views.chosen, self.panel.changed, self.chips.changed, self.charts.changed):
            part.connect(self._set)
        self.views.offered.connect(self._on_offered)
        tools, table, doings = self.tools, self.table, self._doings
        tools.search.searched.connect(lambda text: self._narrow(words=text))
        tools.search.left_down.connect(lambda: (table.view if self._is_table else self.list.list).setFocus())
        for ordered in (tools.ordered, table.ordered):
            ordered.connect(lambda id, is_down: self._narrow(order=CaseOrder(id), is_descending=is_down))
        tools.filters_wanted.connect(self._on_filters_wanted)
        tools.table_wanted.connect(lambda is_on: self._look(is_table=is_on))
        tools.charts_wanted.connect(lambda is_on: self._look(has_charts=is_on))
        tools.group_wanted.connect(lambda facet: self._set(replace(self._view, group=facet)))
        tools.columns_asked.connect(lambda: doings.choose_columns(self._view, self._words))
        tools.export_asked.connect(lambda: doings.export(self._view, self._words, table if self._is_table else None))
        tools.copy_asked.connect(table.view.copy)
        doings.columns_chosen.connect(self._on_columns)
        doings.exported.connect(lambda count, name: self.toast.emit(self.exported_words(count, name)))
        self.list.opened.connect(self._on_opened)
        self.list.more_asked.connect(lambda: self._read(self._limit + _STEP))
        table.opened.connect(self._on_opened)
        table.rearranged.connect(self._on_columns)
        table.counted.connect(self._on_counted)
        table.picked.connect(lambda _count: self._on_counted(self._count))
        self.batch.told.connect(self.toast)
        table.view.asked_menu.connect(tools.pop_up)
        self.dashboard.clicked.connect(lambda: self.go.emit(Go(PageName.DASHBOARD)))
        self.new.clicked.connect(lambda: self.go.emit(Go(PageName.NEW_CASE)))
        self.empty.acted.connect(self._on_empty_acted)

    def retranslate(self) -> None:
        super().retranslate()
        self._on_catalog(self._catalog)
        if self.isVisible():  # rows and charts hold words, too
            self._read(self._limit)

    def open(self, go: Go) -> None:
        """Show a list: `section` is one of `Whose`, or a view (`as_section`), `words` what to search for."""
        built_in = self._services.case_views.built_in()
        if go.section or go.words:
            put_away(self)  # it was asked about the view that showed
        if go.section:
            self._view = of_section(go.section, built_in)
        if go.words:
            base = built_in[0] if self._view.filter.view_id else self._view
            which = replace(base.filter, words=go.words, openness=Openness.ALL)
            self._view = without_filters(replace(base, filter=which))
        self._is_to_begin = self._is_to_begin and not go.section and not go.words
        self.views.read()
        self.offer_shared()
        self._bridge.ask(self, Lane.READ, lambda _task: catalog_of_all(self._services), self._on_catalog)
        if not self._is_to_begin:
            self._set(self._view)

    @property
    def view(self) -> CaseView:
        """What is shown, as it is now."""
        return self._view

    def _on_offered(self, offer: Offer) -> None:
        if self._is_to_begin:
            self._set(offer.first)

    def _set(self, view: CaseView) -> None:
        self._view, self._is_to_begin = view, False
        self._show_view()
        self._read()

    def _narrow(self, **changes: object) -> None:
        self._set(replace(self._view, filter=replace(self._view.filter, **changes)))  # type: ignore[arg-type]

    def _show_view(self) -> None:
        view = self._view
        self.whose.choose(view.filter.whose.value)
        self.openness.choose(view.filter.openness.value)
        self.tools.show_filter(view.filter, view.group)
        self.views.columns = self._doings.columns(view)
        self.views.show_view(view)
        self.panel.show_view(view)
        self.chips.show_view(view, self._words)
        self.table.set_words(self._words, self.views.columns)
        self.charts.show_view(view)

    def _read(self, limit: int = _STEP) -> None:
        self._limit = limit
        services, view = self._services, self._view
        which = replace(services.case_views.resolved(view), limit=limit)

        def beyond(found: Beyond) -> None:
            if self._view == view:
                self.show_beyond(found)

        if self._is_table:
            self.table.show_cases(which, view.group)
        else:
            self._bridge.ask(self, Lane.READ, lambda _task: read_listing(services, which), self._show)
        if self._has_charts:
            charts = self.charts
            self._bridge.ask(
                self,
                Lane.READ,
                lambda _task: services.case_views.charts(view),
                lambda read: charts.show_charts(read, self._view, self._words),
            )
        if view.filter.view_id:
            self._bridge.ask(self, Lane.READ, lambda _task: services.case_views.beyond(view), beyond)
        else:
            self.show_beyond(Beyond())
        if not self.panel.isHidden() or is_narrowed(view):
            self._bridge.ask(self, Lane.READ, lambda _task: services.case_views.choices(view), self._on_choices)

    def _show(self, listing: Listing) -> None:
        self.list.show_listing(listing)
        self._on_counted(listing.count)

    def _on_counted(self, count: int) -> None:
        """So many there are. Nothing is said to be empty before it was looked at."""
        self._count = count
        self.list.setVisible(count != 0 and not self._is_table)
        self.table.setVisible(count != 0 and self._is_table)
        self.charts.setVisible(self._has_charts)
        self.empty.say(self._view)
        self.empty.setVisible(count == 0)
        picked = len(self.table.view.chosen_rows()) if self._is_table else 0
        self.batch.show_chosen(self.table.view.chosen_keys() if 1 < picked <= MOST else ())
        text = formats.cases(max(0, count))
        self.tally.setText(f"{text} · {self.chosen_words(picked)}" if picked > 1 else text)
        self.tally.setVisible(count > 0)

    def _on_catalog(self, catalog: Catalog) -> None:
        self._catalog = catalog
        self._words = CaseWords.of(catalog, portal_names(self._services.session.accounts()))
        self._show_view()
        self._on_counted(self._count)

    def _on_choices(self, shares: Mapping[Facet, tuple[Share, ...]]) -> None:
        self.panel.offer(shares, self._words)
        self.chips.set_names(shares)
        self.chips.show_view(self._view, self._words)

    def _on_filters_wanted(self, is_open: bool) -> None:
        self.panel.setVisible(is_open)
        self.chips.is_held_back = is_open
        self.chips.show_view(self._view, self._words)
        self._read(self._limit)

    def _look(self, *, is_table: bool | None = None, has_charts: bool | None = None) -> None:
        self._is_table = self._is_table if is_table is None else is_table
        self._has_charts = self._has_charts if has_charts is None else has_charts
        self._doings.remember(is_table=is_table, has_charts=has_charts)
        self._on_counted(self._count)
        self._read()

    def _on_columns(self, columns: tuple[str, ...]) -> None:
        if is_own(self._view):
            self._view = replace(self._view, columns=columns)
        else:  # the views that are always there look as the user likes it, and do not count as changed
            self._doings.remember(columns=columns)
        self.table.set_words(self._words, columns)
        self.views.columns = columns
        self.views.show_view(self._view)

    def _on_changed(self, changes: Changes) -> None:
        if self.isVisible() and changes.concern(What.CATALOG, What.ACCOUNTS):
            self.open(Go(PageName.CASES))
        elif self.isVisible() and changes.concern(What.CASES, What.OUTBOX):
            self._read(self._limit)
            if changes.concern(What.VIEWS):
                self.views.read()
        elif changes.concern(What.VIEWS):
            self.views.read()
            if self.isVisible() and self._view.filter.view_id:
                self._read(self._limit)

    def _on_opened(self, key: object) -> None:
        if isinstance(key, tuple):
            account_id, case_id = key
            self.go.emit(Go(PageName.CASE, account_id=account_id, case_id=case_id))

    def _on_empty_acted(self) -> None:
        if self._view.filter.words:
            self._narrow(openness=Openness.ALL)
        elif is_narrowed(self._view):
            self._set(without_filters(self._view))
        else:
            self.go.emit(Go(PageName.NEW_CASE))
