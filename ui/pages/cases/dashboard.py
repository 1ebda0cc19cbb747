"""The dashboard: how many cases each view has, and charts of them; every number leads to its cases."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.case_views import CaseView
from desktop_app.domain.cases import CaseFilter, Whose
from desktop_app.domain.catalog import Catalog
from desktop_app.domain.changes import Changes, What
from desktop_app.services import Services
from desktop_app.services.case_charts import CaseCharts
from desktop_app.work import Lane, Task
from ui import formats
from ui.bridge import Bridge
from ui.language import Translated
from ui.messages.words import whose
from ui.navigation import Go, PageName
from ui.pages.cases import words
from ui.pages.cases.charts import ChartPane
from ui.pages.cases.leading import as_section
from ui.pages.cases.listing import catalog_of_all
from ui.pages.cases.words import CaseWords
from ui.theme import Space, Type
from ui.widgets.buttons import Button, Look
from ui.widgets.card import PressCard
from ui.widgets.card_grid import CardGrid
from ui.widgets.page import PageFrame
from ui.widgets.plain_label import PlainLabel
from ui.widgets.segmented import Segmented

_WIDE = 1600
_TILE = 136
_MOST = 8


@dataclass(frozen=True, slots=True)
class _Read:
    views: tuple[CaseView, ...]
    counts: tuple[int, ...]
    charts: CaseCharts
    catalog: Catalog


class ViewTile(PressCard):
    """A view with its number of cases."""

    def __init__(self, name: str, count: int) -> None:
        super().__init__(Space.S, 0)
        number, label = PlainLabel(Type.TITLE), PlainLabel(Type.CAPTION, "muted", wraps=True)
        number.setText(formats.number(count))
        label.setText(name)
        self.body.addWidget(number)
        self.body.addWidget(label)
        self.body.addStretch()
        self.setText(f"{name}, {formats.cases(count)}")
        self.let_through()


class DashboardPage(Translated, QWidget):
    """Tiles of the views above, charts below."""

    go = Signal(object)

    def __init__(self, services: Services, bridge: Bridge) -> None:
        super().__init__()
        self._services, self._bridge = services, bridge
        self._read_last: _Read | None = None
        self._base = CaseView(filter=CaseFilter(whose=Whose.ORGANISATION))
        self._frame = PageFrame(scrolls=False, width=_WIDE)
        self._list = Button(Look.SECONDARY, "cases")
        self._list.setObjectName("dashboard.cases")
        self._frame.add_action(self._list)
        self._tiles = CardGrid(_TILE, most=_MOST)
        self._whose = Segmented([Whose.MINE.value, Whose.ORGANISATION.value])
        self._whose.setObjectName("dashboard.whose")
        self._whose.choose(self._base.filter.whose.value)
        self._charts = ChartPane(is_grid=True)
        for part in (self._tiles, self._whose):
            self._frame.body.addWidget(part)
        self._frame.body.addWidget(self._charts, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._frame)
        self._list.clicked.connect(lambda: self.go.emit(Go(PageName.CASES)))
        self._whose.chosen.connect(self._on_whose)
        self._charts.changed.connect(self._lead)
        bridge.changed.connect(self._on_changed)
        self.retranslate()

    def retranslate(self) -> None:
        self._frame.set_title(self.tr("Dashboard"))
        self._list.setText(self.tr("My cases"))
        self._whose.setAccessibleName(self.tr("Whose cases the charts count"))
        for choice in (Whose.MINE, Whose.ORGANISATION):
            self._whose.set_text(choice.value, whose(choice))
        if self._read_last is not None:
            self._show(self._read_last)

    def open(self, _go: Go) -> None:
        """Count anew."""
        services, base = self._services, self._base

        def read(task: Task) -> _Read:
            views = services.case_views.offer().all()
            counts = []
            for view in views:
                task.check()
                counts.append(services.case_lists.count(services.case_views.resolved(view)))
            return _Read(views, tuple(counts), services.case_views.charts(base), catalog_of_all(services))

        self._bridge.ask(self, Lane.READ, read, self._show)

    def _show(self, read: _Read) -> None:
        self._read_last = read
        self._show_tiles(read.views, read.counts)
        self._charts.show_charts(read.charts, self._base, CaseWords.of(read.catalog, {}))

    def _show_tiles(self, views: Sequence[CaseView], counts: Sequence[int]) -> None:
        # Tiles are made anew: what has the keyboard must not lose it for a number that changed.
        focused = next((at for at, tile in enumerate(self._tiles.cards) if tile.hasFocus()), -1)
        tiles = []
        for view, count in zip(views, counts, strict=True):
            tile = ViewTile(words.view(view), count)
            tile.setObjectName(f"dashboard.view.{view.id}")
            tile.clicked.connect(lambda _=False, view=view: self._lead(view))
            tiles.append(tile)
        self._tiles.set_cards(tiles)
        if 0 <= focused < len(tiles):
            tiles[focused].setFocus()

    def _lead(self, view: CaseView) -> None:
        self.go.emit(Go(PageName.CASES, section=as_section(view)))

    def _on_whose(self, id: str) -> None:
        self._base = replace(self._base, filter=replace(self._base.filter, whose=Whose(id)))
        self.open(Go(PageName.DASHBOARD))

    def _on_changed(self, changes: Changes) -> None:
        if self.isVisible() and changes.concern(What.CASES, What.OUTBOX, What.ACCOUNTS, What.VIEWS, What.CATALOG):
            self.open(Go(PageName.DASHBOARD))
