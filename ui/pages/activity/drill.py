"""A drill-down: what the entitlement is, its figures, its use over time, and every single use."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.agreements import DrillDown, Scope
from desktop_app.domain.drilldowns import Drill, by_month, figures
from ui.language import Translated, locale
from ui.messages import activity
from ui.pages.activity.figures import Number, Numbers
from ui.pages.activity.tables import shown_first, worded
from ui.theme import Space, Type, theme
from ui.widgets.buttons import Button, Look
from ui.widgets.card import Card
from ui.widgets.chart import Chart
from ui.widgets.chart_data import ChartData, ChartKind, Slice
from ui.widgets.data_grid import DataGrid
from ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, datetime

    from desktop_app.services.activity import ActivityRead

_ROW, _LEAST_ROWS, _MOST_ROWS, _AROUND = 38, 4, 20, 240


class DrillView(Translated, QWidget):
    """Everything of a drill-down but its name, which is the page's title."""

    case_chosen = Signal(object)
    """The id of the case that a use is."""

    def __init__(self) -> None:
        super().__init__()
        self._drill = Drill(DrillDown.NONE)
        self._read: ActivityRead | None = None
        self._names: Mapping[str, str] = {}
        self._month = ""
        self._is_narrowed = False
        self._columns: dict[DrillDown, tuple[str, ...]] = {}
        self._numbers = Numbers(Type.TITLE)
        self._figures = Card(Space.L, Space.XS)
        self._figures.body.addWidget(self._numbers)
        self._scope = PlainLabel(tone="muted", wraps=True)
        self._figures.body.addWidget(self._scope)
        self._chart = Chart("activity.chart", ChartKind.COLUMNS)
        self._all_months = Button(Look.SECONDARY, "close")
        self._all_months.setObjectName("activity.all_months")
        self.grid = DataGrid("activity.uses")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        for widget in (self._figures, self._chart, self._all_months, self.grid):
            column.addWidget(widget)
        self._chart.pressed.connect(self._on_month)
        self._all_months.clicked.connect(lambda: self._on_month(self._month))
        self.grid.opened.connect(self._on_opened)
        self.grid.columns_chosen.connect(self._on_columns)
        self.retranslate()

    def retranslate(self) -> None:
        self._all_months.setText(self.tr("Show all months"))
        if self._read is not None:
            self._show()

    def show_drill(self, found: Drill, read: ActivityRead, *, is_narrowed: bool = False) -> None:
        """Show these uses; `is_narrowed`: to chosen workspaces, while the figures are those of whole agreements."""
        self._is_narrowed = is_narrowed
        if found.drilldown is not self._drill.drilldown:
            self._month = ""
        self._drill, self._read = found, read
        self._names = {one.id: one.name for one in read.workspaces}
        self._show()

    @property
    def drill(self) -> Drill:
        """What is shown, of all months."""
        return self._drill

    def _show(self) -> None:
        self._show_figures()
        self._show_chart()
        self._show_uses()

    def _show_figures(self) -> None:
        shown: list[Number] = []
        several = len({line.unit for line in self._drill.lines}) > 1
        for name, amount, unit in figures(self._drill):
            included = amount is None
            text = self.tr("Included") if amount is None else activity.amount(amount, unit)
            caption = activity.figure(name)
            if several and self._drill.drilldown is not DrillDown.ADDITIONAL_CASES:
                caption = self.tr("%1 (%2)").replace("%1", caption).replace("%2", activity.unit(unit))
            tone = "success" if included else "danger" if name.value == "overage" else ""
            shown.append(Number(caption, text, tone))
        self._numbers.show_numbers(shown)
        unit = activity.unit(self._drill.unit)
        is_own = any(line.totals is Scope.VISIBLE for line in self._drill.lines)
        parts = [unit] if unit else []
        if is_own:
            parts.append(self.tr("The figures cover only the use that you may see."))
        elif self._drill.rows is Scope.VISIBLE:
            parts.append(self.tr("The figures cover the whole agreement; the list holds only what you may see."))
        else:
            parts.append(self.tr("Figures and list cover the use of everybody the agreement is for."))
        if self._is_narrowed and self._drill.drilldown is not DrillDown.ADDITIONAL_CASES:
            parts.append(self.tr("The list is of the chosen workspaces only."))
        self._scope.setText(" · ".join(parts))
        self._figures.setVisible(bool(shown))

    def _show_chart(self) -> None:
        read = self._read
        has_chart = (
            self._drill.drilldown is not DrillDown.CONTACTS and bool(self._drill.unit) and bool(self._drill.uses)
        )
        self._chart.setVisible(has_chart)
        if read is None or not has_chart:
            return
        months = by_month((use.usage for use in self._drill.uses), self._drill.unit, read.today)
        whole = all(amount % 1 == 0 for _, amount in months)
        slices = tuple(
            Slice(f"{first:%Y-%m}", _month_name(first), (int(amount) if whole else amount,)) for first, amount in months
        )
        unit = activity.unit(self._drill.unit)
        self._chart.set_title(self.tr("Use by month: %1").replace("%1", unit))
        data = ChartData(slices, heads=(self.tr("Month"), unit), decimals=0 if whole else 2)
        self._chart.show_data(data, {self._month} if self._month else ())

    def _show_uses(self) -> None:
        found = self._of_month()
        table = worded(found, self._names)
        self._all_months.setVisible(bool(self._month))
        self.grid.set_words(
            activity.drilldown(self._drill.drilldown),
            self.tr("Nothing used yet"),
            self.tr("Each use stands here, a day after it at the latest."),
            activity.drilldown(self._drill.drilldown),
        )
        self.grid.set_as_of(self._as_of())
        there = {column.id for column in table.columns}
        mine = tuple(id for id in self._columns.get(self._drill.drilldown, ()) if id in there)
        self.grid.show_table(table, mine or shown_first(self._drill, table))
        rows = max(_LEAST_ROWS, min(len(table.rows), _MOST_ROWS))
        self.grid.setMinimumHeight(theme().px(rows * _ROW + _AROUND))

    def _as_of(self) -> datetime | None:
        """Of which moment the oldest of these figures are; those of a file are of the file's."""
        counted = [use.agreement.as_of for use in self._drill.uses if use.agreement.as_of is not None]
        return min(counted, default=self._read.as_of if self._read else None)

    def _of_month(self) -> Drill:
        if not self._month:
            return self._drill
        uses = tuple(use for use in self._drill.uses if use.usage.day and f"{use.usage.day:%Y-%m}" == self._month)
        return replace(self._drill, uses=uses)

    def _on_month(self, month: str) -> None:
        self._month = "" if month == self._month else month
        self._show_chart()
        self._show_uses()

    def _on_columns(self, ids: tuple[str, ...]) -> None:
        self._columns[self._drill.drilldown] = ids

    def _on_opened(self, key: object) -> None:
        uses = self._of_month().uses
        if isinstance(key, int) and key < len(uses) and uses[key].usage.case_id is not None:
            self.case_chosen.emit(uses[key].usage.case_id)


def _month_name(first: date) -> str:
    """Short, with the year where one begins."""
    name = locale().standaloneMonthName(first.month, locale().FormatType.ShortFormat)
    return f"{name} {first.year}" if first.month == 1 else name
