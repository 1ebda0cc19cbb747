"""A chart one can press: each slice by mouse or by arrow keys and Enter; or read as a table."""

from collections.abc import Collection

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop_app.domain.tables import Column, ColumnKind, Table
from ui.language import Translated
from ui.models.grid import TableModel
from ui.override import override
from ui.theme import Space, Type, theme
from ui.widgets.announce import announce
from ui.widgets.buttons import IconButton
from ui.widgets.card import Card
from ui.widgets.chart_data import ChartData, ChartKind
from ui.widgets.chart_painting import Drawn, Look, draw, height_of
from ui.widgets.grid_view import GridView
from ui.widgets.plain_label import PlainLabel, set_tooltip

_FORTH = (Qt.Key.Key_Down, Qt.Key.Key_Right)
_BACK = (Qt.Key.Key_Up, Qt.Key.Key_Left)


class ChartView(QWidget):
    """The drawing. Name it with `setAccessibleName`; what the keyboard is on is said after the name."""

    pressed = Signal(str)
    """The id of a slice."""

    def __init__(self, kind: ChartKind) -> None:
        super().__init__()
        self.kind, self.data = kind, ChartData()
        self.total_word, self._title = "", ""
        self.drawn = Drawn()
        """Where everything lies, as it was last painted."""
        self._at, self._hovered = -1, -1
        self._chosen: frozenset[str] = frozenset()
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme().changed.connect(self.updateGeometry)

    def show_data(self, data: ChartData) -> None:
        """Show these slices."""
        self.data = data
        self._at = min(self._at, len(data.slices) - 1)
        self._say()
        self.updateGeometry()
        self.update()

    def set_title(self, title: str) -> None:
        """What is counted."""
        self._title = title
        self._say()

    def set_chosen(self, ids: Collection[str]) -> None:
        """Set off the slices that a list is filtered by."""
        self._chosen = frozenset(ids)
        self.update()

    def _say(self) -> None:
        if not self.data.slices:
            self.setAccessibleName(self._title)
            return
        at = max(0, self._at)
        place = f"{at + 1}/{len(self.data.slices)}"
        self.setAccessibleName(f"{self._title}. {self.data.said(at)}, {place}" if self._at >= 0 else self._title)
        self.setAccessibleDescription("; ".join(self.data.said(each) for each in range(len(self.data.slices))))

    def _go(self, at: int) -> None:
        self._at = max(0, min(at, len(self.data.slices) - 1))
        self._say()
        announce(self, self.data.said(self._at))
        self.update()

    def _slice_at(self, where: QPointF) -> int:
        parts = zip(self.drawn.areas, self.drawn.paths, strict=True)
        return next((at for at, (area, path) in enumerate(parts) if area.contains(where) or path.contains(where)), -1)

    def _area(self) -> QRectF:
        return QRectF(self.rect()).adjusted(1, 1, -1, -1)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return height_of(self.kind, self.data, width) + 2

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme().px(300), self.heightForWidth(max(self.width(), theme().px(260))))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(200), self.heightForWidth(max(self.width(), theme().px(200))))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = Look(self._at if self.hasFocus() else -1, self._hovered, self._chosen, self.total_word)
        self.drawn = draw(QPainter(self), self.kind, self.data, self._area(), look)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if not self.data.slices:
            super().keyPressEvent(event)
        elif key in _FORTH or key in _BACK:
            self._go(self._at + (1 if key in _FORTH else -1))
        elif key == Qt.Key.Key_Home:
            self._go(0)
        elif key == Qt.Key.Key_End:
            self._go(len(self.data.slices) - 1)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space} and self._at >= 0:
            self.pressed.emit(self.data.slices[self._at].id)
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.MouseFocusReason and self.data.slices:
            self._go(max(0, self._at))

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = self._slice_at(event.position())
        if at != self._hovered:
            self._hovered = at
            set_tooltip(self, self.data.said(at) if at >= 0 else "")
            self.setCursor(Qt.CursorShape.PointingHandCursor if at >= 0 else Qt.CursorShape.ArrowCursor)
            self.update()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = -1
        self.update()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        at = self._slice_at(event.position())
        if at >= 0 and event.button() is Qt.MouseButton.LeftButton:
            self._at = at
            self._say()
            self.pressed.emit(self.data.slices[at].id)


class Chart(Translated, Card):
    """A card with a title, a drawing, and a switch to read it as a table. `name` begins the objectNames."""

    pressed = Signal(str)
    """The id of the slice that was pressed, in the drawing or in the table."""

    def __init__(self, name: str, kind: ChartKind = ChartKind.BARS) -> None:
        super().__init__(Space.M, Space.XS)
        self.setObjectName(name)
        self._title = PlainLabel(Type.BODY_STRONG)
        self._switch = IconButton("table", size=18)
        self._switch.setObjectName(f"{name}.as_table")
        self._switch.setCheckable(True)
        self.view = ChartView(kind)
        self.view.setObjectName(f"{name}.view")
        self._none = PlainLabel(tone="muted", wraps=True)
        self._table: GridView | None = None
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._switch)
        self.body.addLayout(head)
        self.body.addWidget(self.view)
        self.body.addWidget(self._none)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._switch.toggled.connect(self._on_switched)
        self.view.pressed.connect(self.pressed)
        self.retranslate()
        self._on_switched(False)

    def retranslate(self) -> None:
        self._switch.say(self.tr("Read as a table"))
        self._none.setText(self.tr("Nothing to count here."))
        self.view.total_word = self.tr("in all")

    def set_title(self, title: str) -> None:
        """What is counted, by what."""
        self._title.setText(title)
        self.view.set_title(title)
        if self._table is not None:
            self._table.setAccessibleName(title)

    def show_data(self, data: ChartData, chosen: Collection[str] = ()) -> None:
        """Show slices; `chosen` are those the list beside is filtered by."""
        self.view.show_data(data)
        self.view.set_chosen(chosen)
        self._on_switched(self._switch.isChecked())

    def show_as_table(self, is_table: bool) -> None:
        """Read it, or look at it."""
        self._switch.setChecked(is_table)

    def _on_switched(self, is_table: bool) -> None:
        has_any = bool(self.view.data.slices)
        self.view.setVisible(has_any and not is_table)
        if is_table:
            self._fill_table()
        if self._table is not None:
            self._table.setVisible(has_any and is_table)
        self._none.setVisible(not has_any)
        self._switch.set_icon("chart" if is_table else "table")

    def _fill_table(self) -> None:
        data = self.view.data
        if self._table is None:  # most are only looked at
            self._table = GridView(TableModel())
            self._table.setObjectName(f"{self.objectName()}.table")
            self._table.setProperty("look", "flat")
            self._table.setAccessibleName(self._title.text())
            self._table.opened.connect(self._on_opened)
            self.body.addWidget(self._table)
        kind = ColumnKind.HOURS if data.decimals else ColumnKind.NUMBER
        names = data.series if len(data.series) > 1 else (data.heads[1],)
        columns = (Column("name", data.heads[0]), *(Column(f"n{at}", each, kind) for at, each in enumerate(names)))
        if isinstance(self._table.grid, TableModel):
            self._table.grid.show_table(Table(columns, tuple((each.name, *each.numbers) for each in data.slices)))
        self._table.setFixedHeight(min(theme().px(38 * len(data.slices) + 44), theme().px(320)))

    def _on_opened(self, key: object) -> None:
        if isinstance(key, int) and key < len(self.view.data.slices):
            self.pressed.emit(self.view.data.slices[key].id)
