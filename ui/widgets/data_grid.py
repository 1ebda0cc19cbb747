"""A table with everything around it: search, filters, columns, totals, copying, export, and how old its data is."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop_app.domain.forms import Choice
from desktop_app.domain.tables import Column, Table
from desktop_app.domain.text import LocalText
from ui import formats
from ui.language import Translated
from ui.models.grid import TableModel
from ui.theme import Space
from ui.widgets.announce import announce
from ui.widgets.buttons import IconButton
from ui.widgets.column_chooser import ColumnChooser
from ui.widgets.editors.choices import ChoiceBox
from ui.widgets.empty_state import EmptyState
from ui.widgets.flow import Flow
from ui.widgets.grid_view import GridView
from ui.widgets.plain_label import PlainLabel
from ui.widgets.search_field import SearchField
from ui.widgets.table_file_dialog import TableFileDialog
from ui.widgets.totals_bar import with_totals

_LEAST_SIGNS = 12
"""How many signs a box to choose from shows at least."""


class DataGrid(Translated, QWidget):
    """Shows a `Table`. Columns that are `is_filter` get a box to choose from, those that are `is_summed` a total.

    `name` begins the objectNames. `set_words` names it; `opened` tells the place of a row in the table that was shown.
    """

    opened = Signal(object)
    exported = Signal(str)
    """The user wants what shows (`table`) in the file of this path."""
    columns_chosen = Signal(tuple)
    """The user wants these columns (ids), in this order."""

    def __init__(self, name: str, icon: str = "data") -> None:
        super().__init__()
        self.model = TableModel()
        self.view = GridView(self.model)
        self.view.setObjectName(f"{name}.table")
        self._name, self._file_name = name, name
        self._empty_words = ("", "")
        self._filters: dict[str, ChoiceBox] = {}
        self._chooser: ColumnChooser | None = None
        self._search = SearchField()
        self._search.setObjectName(f"{name}.search")
        self._columns, self._export = IconButton("columns"), IconButton("download")
        self._columns.setObjectName(f"{name}.columns")
        self._export.setObjectName(f"{name}.export")
        self._tally, self._as_of = PlainLabel(tone="muted"), PlainLabel(tone="muted")
        self._empty = EmptyState(icon)
        self._files = TableFileDialog(self)
        self._card, self._totals = with_totals(self.view)
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(Space.XS)
        tools.addWidget(self._search, 1)
        tools.addWidget(self._columns)
        tools.addWidget(self._export)
        self._filter_row = QWidget()
        self._flow = Flow(self._filter_row, spacing=Space.XS)
        self._filter_row.hide()
        said = QHBoxLayout()
        said.addWidget(self._tally)
        said.addStretch()
        said.addWidget(self._as_of)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addLayout(tools)
        column.addWidget(self._filter_row)
        column.addLayout(said)
        column.addWidget(self._card, 1)
        column.addWidget(self._empty, 1)

    def _connect(self) -> None:
        self._search.searched.connect(self.model.set_words)
        self._search.left_down.connect(self.view.setFocus)
        self._columns.clicked.connect(self.choose_columns)
        self._export.clicked.connect(lambda: self._files.ask(self._file_name))
        self._files.chosen.connect(self.exported)
        self.view.opened.connect(self.opened)
        self.view.asked_menu.connect(self._on_menu)
        self.view.rearranged.connect(self.columns_chosen)
        self.model.modelReset.connect(self._on_rows)

    def retranslate(self) -> None:
        self._search.say(self.tr("Search in this table"))
        self._columns.say(self.tr("Choose columns"))
        self._export.say(self.tr("Export"))
        self._files.retranslate()
        self._on_rows()

    def set_words(self, name: str, empty: str, why: str = "", file_name: str = "") -> None:
        """What the table is called, what it says when it is empty, and what a file of it is called."""
        self.view.setAccessibleName(name)
        self._empty_words = (empty, why)
        self._file_name = file_name or name
        self._on_rows()

    def set_as_of(self, at: datetime | None) -> None:
        """When the data was read; None = that is not known."""
        text = self.tr("Data as of %1").replace("%1", formats.moment(at)) if at is not None else ""
        self._as_of.setText(text)
        self._as_of.setVisible(bool(text))

    def show_table(self, table: Table, shown: Sequence[str] = ()) -> None:
        """Show a table; `shown` are the ids of its columns in order, none named = those that show now, or all."""
        self.model.show_table(table, shown)
        self._make_filters(table.columns)

    @property
    def table(self) -> Table:
        """What shows now, as it shows: for an export."""
        return self.model.table

    @property
    def shown_columns(self) -> tuple[str, ...]:
        """The ids of the columns that show, in their order."""
        return tuple(column.id for column in self.model.columns)

    def choose_columns(self) -> None:
        """Ask which columns show."""
        if self._chooser is None:
            self._chooser = ColumnChooser(self)
            self._chooser.chosen.connect(self._on_chosen)
        self._chooser.open_with(self.model.all_columns, self.shown_columns)

    def _make_filters(self, columns: Sequence[Column]) -> None:
        wanted = [column for column in columns if column.is_filter]
        for id in self._filters.keys() - {column.id for column in wanted}:
            self._filters.pop(id).deleteLater()
            self.model.set_filter(id, "")
        for column in wanted:
            box = self._filters.get(column.id)
            if box is None:
                box = self._filters[column.id] = ChoiceBox()
                box.setObjectName(f"{self._name}.filter.{column.id}")
                box.currentIndexChanged.connect(lambda _, id=column.id: self._on_filter(id))
                self._flow.addWidget(box)
            box.setAccessibleName(column.title)
            any_ = self.tr("%1: all").replace("%1", column.title)
            box.setMinimumContentsLength(max(_LEAST_SIGNS, len(any_)))
            box.fill(any_, [Choice(text, LocalText.of(text)) for text in self.model.texts(column.id)])
        self._filter_row.setVisible(bool(wanted))

    def _on_filter(self, id: str) -> None:
        self.model.set_filter(id, self._filters[id].chosen() or "")
        announce(self, self._tally.text())

    def _on_chosen(self, ids: tuple[str, ...]) -> None:
        self.model.show_columns(ids)
        self.columns_chosen.emit(ids)

    def _on_rows(self) -> None:
        count, of_all = self.model.rowCount(), self.model.count_of_all
        self._card.setVisible(count > 0)
        self._empty.setVisible(count == 0)
        self._tally.setText(formats.rows(count))
        if count == 0 and of_all:
            self._empty.set_words(
                self.tr("Nothing matches"), self.tr("No row has these words and fits what is chosen above.")
            )
        else:
            self._empty.set_words(*self._empty_words)
        self._totals.show_totals(self.model.totals(), self.tr("Total"))

    def _on_menu(self, where: QPoint) -> None:
        menu = QMenu(self)
        menu.addAction(self.tr("Copy"), self.view.copy)
        menu.addSeparator()
        menu.addAction(self.tr("Sort ascending"), lambda: self.view.sort_here(is_descending=False))
        menu.addAction(self.tr("Sort descending"), lambda: self.view.sort_here(is_descending=True))
        menu.addSeparator()
        menu.addAction(self.tr("Choose columns"), self.choose_columns)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(where)
