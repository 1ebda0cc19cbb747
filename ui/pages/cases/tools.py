"""What stands above the list of cases: search, filters, order, how it looks, and the rest behind one button."""

from PySide6.QtCore import QPoint, QSignalBlocker, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from desktop_app.domain.cases import CaseFilter, CaseOrder, Facet
from ui.language import Translated
from ui.messages.words import case_order
from ui.pages.cases import words
from ui.theme import Space
from ui.widgets.buttons import IconButton
from ui.widgets.editors.choices import ChoiceBox
from ui.widgets.search_field import SearchField


class CaseTools(Translated, QWidget):
    """One row of tools."""

    ordered = Signal(str, bool)
    """A `CaseOrder`, downwards when True."""
    filters_wanted = Signal(bool)
    table_wanted = Signal(bool)
    charts_wanted = Signal(bool)
    group_wanted = Signal(object)
    """A `Facet`, or None."""
    columns_asked = Signal()
    export_asked = Signal()
    copy_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._filter, self._group = CaseFilter(), ""
        self.search, self._order, self._direction = SearchField(), ChoiceBox(), IconButton("sort")
        self._filters, self._look = IconButton("filter"), IconButton("table")
        self._charts, self._more = IconButton("chart"), IconButton("more")
        self._menu = QMenu(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XS)
        row.addWidget(self.search, 1)
        for widget, name in (
            (self._order, "order"),
            (self._direction, "direction"),
            (self._filters, "filters"),
            (self._look, "look"),
            (self._charts, "charts"),
            (self._more, "more"),
        ):
            widget.setObjectName(f"cases.{name}")
            row.addWidget(widget)
        self.search.setObjectName("cases.search")
        for button in (self._filters, self._look, self._charts):
            button.setCheckable(True)
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._more.setMenu(self._menu)
        self._order.currentIndexChanged.connect(self._on_order)
        self._direction.clicked.connect(
            lambda: self.ordered.emit(self._filter.order.value, not self._filter.is_descending)
        )
        self._filters.toggled.connect(self.filters_wanted)
        self._look.toggled.connect(self._on_look)
        self._charts.toggled.connect(self.charts_wanted)
        self._menu.aboutToShow.connect(self._fill)
        self.retranslate()

    def retranslate(self) -> None:
        self.search.say(self.tr("Search in number, title and text"))
        self._order.setAccessibleName(self.tr("Sort by"))
        self._direction.say(self.tr("Turn the order around"))
        self._filters.say(self.tr("Filters"))
        self._charts.say(self.tr("Charts"))
        self._more.say(self.tr("More: group, columns, export"))
        self._look.say(self.tr("Show as a list") if self._look.isChecked() else self.tr("Show as a table"))
        with QSignalBlocker(self._order):
            self._order.clear()
            for order in CaseOrder:
                self._order.addItem(case_order(order), order.value)
            self._order.choose(self._filter.order.value)

    def show_filter(self, which: CaseFilter, group: Facet | None) -> None:
        """Show what is searched and sorted by."""
        # Only what is new: somebody may be writing, and is told again what he searched for before.
        if which.words != self._filter.words and self.search.text().strip() != which.words:
            self.search.set_words(which.words)
        self._filter, self._group = which, group or ""
        if self._order.chosen() != which.order.value:
            self._order.choose(which.order.value)

    def show_look(self, *, is_table: bool, has_charts: bool) -> None:
        """Show how the list looks."""
        with QSignalBlocker(self._look), QSignalBlocker(self._charts):
            self._look.setChecked(is_table)
            self._charts.setChecked(has_charts)
        self._show_order(is_table=is_table)

    def pop_up(self, where: QPoint) -> None:
        """The same menu where it was asked for."""
        self._menu.popup(where)

    def _show_order(self, *, is_table: bool) -> None:
        # A table is sorted by its headings.
        self._order.setVisible(not is_table)
        self._direction.setVisible(not is_table)
        self._look.set_icon("list" if is_table else "table")
        self._look.say(self.tr("Show as a list") if is_table else self.tr("Show as a table"))

    def _on_look(self, is_table: bool) -> None:
        self._show_order(is_table=is_table)
        self.table_wanted.emit(is_table)

    def _on_order(self, _index: int) -> None:
        order = CaseOrder(self._order.currentData())
        is_time = order in {CaseOrder.UPDATED, CaseOrder.OPENED, CaseOrder.CLOSED}
        self.ordered.emit(order.value, is_time)

    def _fill(self) -> None:
        self._menu.clear()
        if self._look.isChecked():
            self._menu.addAction(self.tr("Copy the chosen rows"), self.copy_asked.emit)
            groups = self._menu.addMenu(self.tr("Group by"))
            kind = QActionGroup(groups)
            for facet in (None, *Facet):
                action = groups.addAction(words.facet(facet) if facet is not None else self.tr("Nothing"))
                action.setCheckable(True)
                action.setChecked((facet or "") == self._group)
                action.triggered.connect(lambda _=False, facet=facet: self.group_wanted.emit(facet))
                kind.addAction(action)
            self._menu.addAction(self.tr("Choose columns …"), self.columns_asked.emit)
            self._menu.addSeparator()
        self._menu.addAction(self.tr("Export …"), self.export_asked.emit)
