"""Charts beside the list: pressing a slice narrows the list down to it, pressing it again lets go."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app.domain.case_views import CaseView, Days
from desktop_app.domain.cases import CaseTime, Facet, Openness, Share
from desktop_app.services.case_charts import CHARTED, CaseCharts, Stretch, days_of
from ui.language import Translated
from ui.models.paged import Group
from ui.override import override
from ui.pages.cases import words
from ui.pages.cases.table import in_order
from ui.pages.cases.words import CaseWords
from ui.theme import Space, theme
from ui.widgets.chart import Chart
from ui.widgets.chart_data import ChartData, ChartKind, Slice

_MOST = 8
"""Slices one can still tell apart; the rest is put together."""
_REST = "…"
_AGES, _WEEKS = "ages", "weeks"
_COLUMN = 330
"""The narrowest a chart may be where they stand side by side."""
_KINDS = {Facet.STATUS: ChartKind.BARS, Facet.PRIORITY: ChartKind.RING, Facet.SERVICE: ChartKind.BARS}


class ChartPane(Translated, QScrollArea):
    """All charts of a view in a column, or side by side (`is_grid`). `changed` tells a view with what was pressed."""

    changed = Signal(object)

    def __init__(self, *, is_grid: bool = False) -> None:
        super().__init__()
        self._is_grid = is_grid
        self._view, self._words = CaseView(), CaseWords()
        self._data: CaseCharts | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._charts: dict[str, Chart] = {}
        self._columns = QHBoxLayout()
        self._columns.setSpacing(Space.S)
        self._count = 0
        theme().changed.connect(self._fit)
        self._fit()

    def _build(self) -> None:
        """When they are first shown: most lists stand without."""
        inner = QWidget()
        inner.setProperty("surface", "window")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, Space.XXS, 0)
        column.setSpacing(Space.S)
        self._charts = {facet.value: Chart(f"cases.chart.{facet}", _KINDS[facet]) for facet in CHARTED}
        self._charts[_AGES] = Chart("cases.chart.ages", ChartKind.BARS)
        self._charts[_WEEKS] = Chart("cases.chart.weeks", ChartKind.COLUMNS)
        for name, chart in self._charts.items():
            chart.pressed.connect(lambda id, name=name: self._on_pressed(name, id))
        column.addLayout(self._columns)
        column.addStretch(1)
        self.setWidget(inner)
        self.retranslate()
        self._arrange()

    def _arrange(self) -> None:
        """As many columns as there is room for; each chart beneath the one that stands above it."""
        count = max(1, min(3, self.viewport().width() // theme().px(_COLUMN))) if self._is_grid else 1
        if not self._charts or count == self._count:
            return
        while (old := self._columns.takeAt(0)) is not None:
            layout = old.layout()
            while layout is not None and layout.takeAt(0) is not None:
                pass
        self._count = count
        columns = [QVBoxLayout() for _ in range(count)]
        heights = [0] * count
        for chart in self._charts.values():
            shortest = heights.index(min(heights))
            columns[shortest].addWidget(chart)
            heights[shortest] += chart.sizeHint().height()
        for each in columns:
            each.setSpacing(Space.S)
            each.addStretch(1)
            self._columns.addLayout(each, 1)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def retranslate(self) -> None:
        if not self._charts:
            return
        titles = {
            Facet.STATUS.value: self.tr("By status"),
            Facet.PRIORITY.value: self.tr("By priority"),
            Facet.SERVICE.value: self.tr("By service"),
            _AGES: self.tr("By age"),
            _WEEKS: self.tr("Opened and closed, by week"),
        }
        for name, title in titles.items():
            self._charts[name].set_title(title)
        self._draw()

    def show_charts(self, data: CaseCharts, view: CaseView, said: CaseWords) -> None:
        """Draw what was counted for a view."""
        self._data, self._view, self._words = data, view, said
        if self._charts:
            self._draw()
        else:
            self._build()

    def show_view(self, view: CaseView) -> None:
        """What is shown now; it is still being counted. What is pressed meanwhile starts from here."""
        self._view = view

    def _fit(self) -> None:
        self.setMinimumWidth(theme().px(300))

    def _draw(self) -> None:
        if self._data is None:
            return
        number = self.tr("Cases")
        for facet, shares in self._data.shares.items():
            slices = self._slices(facet, shares)
            data = ChartData(slices, (), (words.facet(facet), number))
            self._charts[facet.value].show_data(data, self._view.filter.where.get(facet, frozenset()))
        days = self._view.days
        ages = [Slice(str(at), self._age(each), (each.count,)) for at, each in enumerate(self._data.ages)]
        has_any = any(each.count for each in self._data.ages)
        self._charts[_AGES].show_data(
            ChartData(tuple(ages) if has_any else (), (), (self.tr("Age"), number)), _chosen(self._data.ages, days)
        )
        series = (self.tr("Opened"), self.tr("Closed"))
        weeks = [self._week(at, each) for at, each in enumerate(self._data.weeks)]
        has_any = any(each.count or each.closed for each in self._data.weeks)
        self._charts[_WEEKS].show_data(
            ChartData(tuple(weeks) if has_any else (), series, (self.tr("Week"), number)),
            _chosen(self._data.weeks, days),
        )

    def _slices(self, facet: Facet, shares: Sequence[Share]) -> tuple[Slice, ...]:
        counts = {share.key: share.count for share in shares}
        groups = [Group(share.key, self._words.value(facet, share.key, share.name), share.count) for share in shares]
        if len(groups) > _MOST:
            kept, rest = groups[: _MOST - 1], groups[_MOST - 1 :]
            other = Slice(
                _REST,
                QCoreApplication.translate("ChartPane", "%n others", None, len(rest)),
                (sum(group.count for group in rest),),
            )
            return (*(Slice(group.key, group.text, (counts[group.key],)) for group in kept), other)
        return tuple(Slice(group.key, group.text, (counts[group.key],)) for group in in_order(groups, facet))

    def _age(self, stretch: Stretch) -> str:
        data = self._data
        if data is None or stretch.last == data.ages[0].last:
            return self.tr("Today")
        today = data.ages[0].last
        youngest = (today - stretch.last).days
        if stretch.first is None:
            return QCoreApplication.translate("ChartPane", "%n days or more", None, youngest)
        oldest = (today - stretch.first).days
        return self.tr("%1–%2 days").replace("%1", str(youngest)).replace("%2", str(oldest))

    def _week(self, at: int, stretch: Stretch) -> Slice:
        number = str(stretch.last.isocalendar().week)
        return Slice(str(at), self.tr("Week %1").replace("%1", number), (stretch.count, stretch.closed), short=number)

    def _on_pressed(self, name: str, id: str) -> None:
        view = self._view
        if name in {_AGES, _WEEKS}:
            if self._data is None:
                return
            days = days_of((self._data.ages if name == _AGES else self._data.weeks)[int(id)])
            days = Days() if days == view.days else days
            # What was opened in a week may be closed by now, and is counted there.
            which = replace(view.filter, openness=Openness.ALL) if name == _WEEKS else view.filter
            self.changed.emit(replace(view, days=days, filter=which))
            return
        if id == _REST:
            return
        facet = Facet(name)
        where = {each: keys for each, keys in view.filter.where.items() if each is not facet}
        if view.filter.where.get(facet) != frozenset({id}):
            where[facet] = frozenset({id})
        self.changed.emit(replace(view, filter=replace(view.filter, where=where)))


def _chosen(stretches: Sequence[Stretch], days: Days) -> frozenset[str]:
    return frozenset(
        str(at) for at, each in enumerate(stretches) if days_of(each) == days and days.time is CaseTime.OPENED
    )
