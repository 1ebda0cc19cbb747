"""The table itself: painted well, told to screen readers, worked by the keyboard. Rows come from a `GridModel`."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from desktop_app.domain.tables import Column, ColumnKind
from ui import formats, icons
from ui.models.grid import CELL_ROLE, HEADING_ROLE, GridCell, GridModel, GridRow, Heading
from ui.models.rows import KEY_ROLE
from ui.override import override
from ui.theme import Space, Type, scheme, theme
from ui.widgets.plain_label import LONGEST_LINE
from ui.widgets.status_pill import paint_pill, pill_size

_PAD = 10
_ROW = 38
_ARROW = 14
_MOST_COPIED = 10_000
"""Rows that fit a clipboard."""
_WIDTHS = {
    ColumnKind.TEXT: 150,
    ColumnKind.NUMBER: 90,
    ColumnKind.HOURS: 90,
    ColumnKind.DATE: 110,
    ColumnKind.MOMENT: 140,
}


class GridHeader(QHeaderView):
    """Names of columns; the one that orders the rows has an arrow. Pressed to sort, dragged to move."""

    def __init__(self, parent: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setHighlightSections(False)
        self.setStretchLastSection(False)
        self.setMinimumSectionSize(theme().px(48))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), QFontMetrics(theme().font(Type.CAPTION)).height() + 2 * Space.S - 4)

    @override
    def paintSection(self, painter: QPainter, area: QRect, section: int) -> None:
        model = self.model()
        if not isinstance(model, GridModel) or not 0 <= section < len(model.columns):
            return
        now, column = scheme(), model.columns[section]
        painter.save()
        painter.fillRect(area, QColor(now.card))
        painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), QColor(now.border))
        font = theme().font(Type.CAPTION)
        font.setWeight(font.Weight.DemiBold)
        painter.setFont(font)
        is_ordering = column.id == model.order
        painter.setPen(QColor(now.text if is_ordering else now.muted))
        inner = area.adjusted(_PAD, 0, -_PAD, -1)
        room = inner.width() - (_ARROW + 4 if is_ordering else 0)
        text = QFontMetrics(font).elidedText(column.title, Qt.TextElideMode.ElideRight, room)
        width = min(QFontMetrics(font).horizontalAdvance(text), room)
        left = inner.right() - width + 1 if column.kind.is_number else inner.left()
        painter.drawText(QRect(left, inner.top(), width + 2, inner.height()), int(Qt.AlignmentFlag.AlignVCenter), text)
        if is_ordering:
            name = "sort-down" if model.is_descending else "sort-up"
            arrow = icons.pixmap(name, _ARROW, now.accent_text, painter.device().devicePixelRatioF())
            place = left - _ARROW - 4 if column.kind.is_number else left + width + 4
            painter.drawPixmap(place, inner.center().y() - _ARROW // 2 + 1, arrow)
        painter.restore()


class GridDelegate(QStyledItemDelegate):
    """Paints a cell: text or pill, on the ground of its row."""

    def __init__(self, view: "GridView") -> None:
        super().__init__(view)
        self._view = view

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        area: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, area, index)
        heading, cell = index.data(HEADING_ROLE), index.data(CELL_ROLE)
        if isinstance(heading, Heading):
            _paint_heading(painter, area, heading)
        elif isinstance(cell, GridCell):
            _paint_cell(painter, area.adjusted(_PAD, 0, -_PAD, -1), cell)
        painter.restore()

    def _paint_ground(self, painter: QPainter, area: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        now, view = scheme(), self._view
        if view.selectionModel().isSelected(index):
            painter.fillRect(area, QColor(now.accent_soft))
        painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), QColor(now.hairline))
        if view.hasFocus() and view.currentIndex() == index:
            painter.setPen(QPen(QColor(now.focus), 2))
            painter.drawRoundedRect(QRectF(area).adjusted(2, 2, -2, -3), 5, 5)


def fitted(text: str, metrics: QFontMetrics, width: int) -> str:
    """What of a text has room in one line. One long word is cut in its middle: numbers of cases differ at their end."""
    line = " ".join(text[:LONGEST_LINE].split())
    mode = Qt.TextElideMode.ElideRight if " " in line else Qt.TextElideMode.ElideMiddle
    return metrics.elidedText(line, mode, width)


def _paint_cell(painter: QPainter, area: QRect, cell: GridCell) -> None:
    now = scheme()
    if cell.pill is not None:
        size = pill_size(cell.pill)
        width = min(size.width(), area.width())
        box = QRectF(area.left(), area.center().y() - size.height() / 2 + 1, width, size.height())
        paint_pill(painter, box, cell.pill, painter.device().devicePixelRatioF())
        return
    font = theme().font(Type.BODY_STRONG if cell.is_strong else Type.BODY)
    painter.setFont(font)
    painter.setPen(QColor(now.text))
    text = fitted(cell.text, QFontMetrics(font), area.width())
    side = Qt.AlignmentFlag.AlignRight if cell.is_number else Qt.AlignmentFlag.AlignLeft
    painter.drawText(area, int(side | Qt.AlignmentFlag.AlignVCenter), text)


def _paint_heading(painter: QPainter, area: QRect, heading: Heading) -> None:
    now = scheme()
    ratio = painter.device().devicePixelRatioF()
    arrow = "chevron-right" if heading.is_folded else "chevron-down"
    top = area.center().y() - 8 + 1
    painter.drawPixmap(area.left() + _PAD - 2, top, icons.pixmap(arrow, 16, now.muted, ratio))
    left = area.left() + _PAD + 20
    font = theme().font(Type.BODY_STRONG)
    painter.setFont(font)
    painter.setPen(QColor(now.text))
    metrics = QFontMetrics(font)
    text = metrics.elidedText(heading.text[:LONGEST_LINE], Qt.TextElideMode.ElideRight, max(60, area.width() - 120))
    middle = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
    painter.drawText(QRect(left, area.top(), area.width(), area.height()), middle, text)
    painter.setFont(theme().font(Type.CAPTION))
    painter.setPen(QColor(now.muted))
    left += metrics.horizontalAdvance(text) + Space.XS
    painter.drawText(QRect(left, area.top() + 1, 120, area.height()), middle, formats.number(heading.count))


class GridView(QTableView):
    """A table one can work in. Enter or a double press opens a row; Ctrl+C copies the chosen rows as lines with tabs.

    Name it with `setAccessibleName`. Ctrl+Up and Ctrl+Down sort by the current column.
    """

    opened = Signal(object)
    """The key of the row."""
    folded = Signal(str)
    """The key of a group whose heading was pressed."""
    picked = Signal(int)
    """So many rows are chosen now."""
    rearranged = Signal(tuple)
    """The user put the columns into this order (ids)."""
    asked_menu = Signal(object)
    """The point (global) where a menu was asked for."""

    def __init__(self, model: GridModel) -> None:
        super().__init__()
        self.grid = model
        self._widths: dict[str, int] = {}
        self.setModel(model)
        model.setParent(self)
        self.setItemDelegate(GridDelegate(self))
        header = GridHeader(self)
        self.setHorizontalHeader(header)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        header.sectionClicked.connect(self._on_header)
        header.sectionMoved.connect(self._on_moved)
        header.sectionResized.connect(self._on_resized)
        model.modelReset.connect(self._lay_out)
        self.doubleClicked.connect(self._on_pressed_twice)
        self.clicked.connect(self._on_clicked)
        self.selectionModel().selectionChanged.connect(lambda *_: self.picked.emit(len(self.chosen_rows())))
        theme().changed.connect(self._lay_out)
        self._lay_out()

    def chosen_rows(self) -> list[int]:
        """Where the chosen rows stand, from above."""
        ranges = list(self.selectionModel().selection())  # type: ignore[call-overload] # a list, whatever its stub says
        return sorted({at for each in ranges for at in range(each.top(), each.bottom() + 1)})

    def chosen_keys(self) -> list[object]:
        """The keys of the chosen rows that have been read, from above."""
        found = (self.grid.row(at) for at in self.chosen_rows())
        return [row.key for row in found if isinstance(row, GridRow)]

    def lines(self) -> str:
        """The chosen rows as lines with tabs, under the names of their columns."""
        columns = range(self.grid.columnCount())
        lines = ["\t".join(column.title for column in self.grid.columns)]
        for at in self.chosen_rows()[:_MOST_COPIED]:
            if isinstance(self.grid.row(at), GridRow):
                cells = (str(self.grid.index(at, column).data() or "") for column in columns)
                lines.append("\t".join(" ".join(cell.split()) for cell in cells))
        return "\n".join(lines)

    def copy(self) -> None:
        """Put the chosen rows on the clipboard."""
        if self.chosen_rows():
            QGuiApplication.clipboard().setText(self.lines())

    def sort_here(self, *, is_descending: bool) -> None:
        """Sort by the column of the current cell."""
        order = Qt.SortOrder.DescendingOrder if is_descending else Qt.SortOrder.AscendingOrder
        self.grid.sort(max(0, self.currentIndex().column()), order)

    def _lay_out(self) -> None:
        self.verticalHeader().setDefaultSectionSize(theme().px(_ROW))
        header = self.horizontalHeader()
        header.blockSignals(True)
        for at, column in enumerate(self.grid.columns):
            self.setColumnWidth(at, self._width(at, column))
        header.blockSignals(False)
        self._stretch()

    def _width(self, at: int, column: Column) -> int:
        """As the user made it, else as its cells need it and its heading is not cut."""
        if column.id in self._widths:
            return theme().px(self._widths[column.id])
        needed = self.horizontalHeader().sectionSizeHint(at)
        return max(theme().px(column.width or _WIDTHS[column.kind]), needed)

    def _stretch(self) -> None:
        """The first column of words takes what room is left, unless the user made it as wide as he wants it."""
        columns = self.grid.columns
        at = next((at for at, column in enumerate(columns) if column.id == "title"), -1)
        if at < 0:
            at = next((at for at, column in enumerate(columns) if column.kind is ColumnKind.TEXT), -1)
        if at < 0 or columns[at].id in self._widths:
            return
        others = sum(self.columnWidth(each) for each in range(len(columns)) if each != at)
        header = self.horizontalHeader()
        header.blockSignals(True)
        self.setColumnWidth(at, max(theme().px(columns[at].width or 150), self.viewport().width() - others))
        header.blockSignals(False)

    def _on_header(self, section: int) -> None:
        if 0 <= section < len(self.grid.columns):
            column = self.grid.columns[section]
            is_again = column.id == self.grid.order
            is_descending = not self.grid.is_descending if is_again else column.kind is not ColumnKind.TEXT
            self.grid.sort(section, Qt.SortOrder.DescendingOrder if is_descending else Qt.SortOrder.AscendingOrder)

    def _on_moved(self, _section: int, old: int, new: int) -> None:
        # The model itself has its columns in order: what is read aloud and copied follows what one sees.
        ids = [column.id for column in self.grid.columns]
        ids.insert(new, ids.pop(old))
        header = self.horizontalHeader()
        header.blockSignals(True)
        header.moveSection(new, old)
        header.blockSignals(False)
        self.grid.show_columns(ids)
        self.rearranged.emit(tuple(ids))

    def _on_resized(self, section: int, _old: int, new: int) -> None:
        if 0 <= section < len(self.grid.columns):
            self._widths[self.grid.columns[section].id] = round(new / theme().scale)

    def _on_clicked(self, index: QModelIndex) -> None:
        heading = index.data(HEADING_ROLE)
        if isinstance(heading, Heading):
            self.folded.emit(heading.key)

    def _on_pressed_twice(self, index: QModelIndex) -> None:
        if index.data(KEY_ROLE) is not None:
            self.opened.emit(index.data(KEY_ROLE))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, has_ctrl = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        index = self.currentIndex()
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and index.isValid():
            self._on_clicked(index)
            self._on_pressed_twice(index)
        elif has_ctrl and key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.sort_here(is_descending=key == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        is_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        inside = self.visualRect(self.currentIndex()).bottomLeft()
        self.asked_menu.emit(self.viewport().mapToGlobal(inside) if is_key else event.globalPos())

    @override
    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._stretch()
