"""Lists of two-line rows, painted well and told to screen readers."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QCursor, QFontMetrics, QHelpEvent, QKeyEvent, QPainter, QPen, QTextLayout
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from ui import icons
from ui.models.rows import KEY_ROLE, ROW_ROLE, Row, RowModel
from ui.override import override
from ui.theme import Space, Type, scheme, theme
from ui.widgets.plain_label import LONGEST_LINE
from ui.widgets.status_pill import paint_pill, pill_size

_ICON = 20
_PAD = Space.S
_DOT = 8


class RowDelegate(QStyledItemDelegate):
    """Paints a `Row`: icon, title over subtitle, caption over pill at the right, a dot where something is new."""

    def __init__(self, rows: QListView) -> None:
        super().__init__(rows)
        self._list = rows

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        title = QFontMetrics(theme().font(Type.BODY_STRONG)).height()
        caption = QFontMetrics(theme().font(Type.CAPTION)).height()
        row = index.data(ROW_ROLE)
        has_second = not isinstance(row, Row) or bool(row.subtitle or row.pill)
        return QSize(120, 2 * _PAD + title + ((caption + 9) if has_second else 0))

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = index.data(ROW_ROLE)
        if not isinstance(row, Row):
            return
        area: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_ground(painter, area, self._list, index)
        inner = area.adjusted(_PAD + 2, _PAD, -_PAD - 2, -_PAD)
        ratio = painter.device().devicePixelRatioF()
        if row.icon:
            top = inner.top() + (inner.height() - _ICON) // 2
            painter.drawPixmap(inner.left(), top, icons.pixmap(row.icon, _ICON, row.ink.colour(), ratio))
            inner.setLeft(inner.left() + _ICON + Space.S)
        inner.setRight(inner.right() - _paint_right(painter, inner, row, ratio))
        _paint_words(painter, inner, row)
        painter.restore()

    @override
    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        # Qt would show a tooltip of the model's and guess whether it is HTML.
        return False


def _paint_ground(painter: QPainter, area: QRect, rows: QListView, index: QModelIndex | QPersistentModelIndex) -> None:
    # The list knows its states; to read them from the option would load QStyle with all its constants.
    now = scheme()
    ground = QRectF(area).adjusted(4, 1, -4, -1)
    painter.setPen(Qt.PenStyle.NoPen)
    if rows.selectionModel().isRowSelected(index.row()):
        painter.setBrush(QColor(now.accent_soft))
        painter.drawRoundedRect(ground, 6, 6)
    elif rows.viewport().underMouse() and area.contains(rows.viewport().mapFromGlobal(QCursor.pos())):
        painter.setBrush(QColor(now.sunken))
        painter.drawRoundedRect(ground, 6, 6)
    if rows.hasFocus() and rows.currentIndex() == index:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(now.focus), 2))
        painter.drawRoundedRect(ground.adjusted(1, 1, -1, -1), 6, 6)


def _paint_right(painter: QPainter, area: QRect, row: Row, ratio: float) -> int:
    """Paint caption and pill; return the width they took."""
    now = scheme()
    font = theme().font(Type.CAPTION)
    metrics = QFontMetrics(font)
    width = 0
    is_alone = row.pill is None
    if row.caption:
        width = metrics.horizontalAdvance(row.caption)
        painter.setFont(font)
        painter.setPen(QColor(now.muted))
        where = Qt.AlignmentFlag.AlignRight | (
            Qt.AlignmentFlag.AlignVCenter if is_alone and not row.subtitle else Qt.AlignmentFlag.AlignTop
        )
        painter.drawText(area.adjusted(0, 1, 0, 0), int(where), row.caption)
    if row.pill is not None:
        size = pill_size(row.pill)
        size.setWidth(min(size.width(), max(60, area.width() // 2)))
        top = area.bottom() - size.height() + 2 if row.caption else area.center().y() - size.height() // 2
        box = QRect(QPoint(area.right() - size.width() + 1, top), size)
        paint_pill(painter, QRectF(box), row.pill, ratio)
        width = max(width, size.width())
    return width + Space.S if width else 0


def _paint_words(painter: QPainter, area: QRect, row: Row) -> None:
    now = scheme()
    title_font = theme().font(Type.BODY_STRONG if row.is_unread else Type.BODY)
    if not row.is_unread:
        title_font.setWeight(title_font.Weight.Medium)
    metrics = QFontMetrics(title_font)
    left = area.left()
    if row.is_unread:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(now.accent))
        painter.drawEllipse(QRectF(left, area.top() + (metrics.height() - _DOT) / 2, _DOT, _DOT))
        left += _DOT + 6
    room = area.right() - left
    title = metrics.elidedText(" ".join(row.title[:LONGEST_LINE].split()), Qt.TextElideMode.ElideRight, room)
    top = area.top() if row.subtitle or row.pill else area.top() + (area.height() - metrics.height()) // 2
    painter.setPen(QColor(now.text))
    layout = QTextLayout(title, title_font)
    option = layout.textOption()
    option.setWrapMode(option.WrapMode.NoWrap)
    layout.setTextOption(option)
    layout.setFormats([_found(start, end) for start, end in row.spans if end <= len(title)])
    layout.beginLayout()
    line = layout.createLine()
    if line.isValid():
        line.setLineWidth(room + 40)
    layout.endLayout()
    layout.draw(painter, QPoint(left, top))
    if row.subtitle:
        font = theme().font(Type.CAPTION)
        painter.setFont(font)
        painter.setPen(QColor(now.muted))
        subtitle = " ".join(row.subtitle[:LONGEST_LINE].split())
        text = QFontMetrics(font).elidedText(subtitle, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, int(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft), text)


def _found(start: int, end: int) -> QTextLayout.FormatRange:
    found = QTextLayout.FormatRange()
    found.start, found.length = start, end - start
    from PySide6.QtGui import QTextCharFormat  # loads a hundred constants; only a search sets words off

    look = QTextCharFormat()
    look.setForeground(QColor(scheme().accent_text))
    look.setFontUnderline(True)
    found.format = look
    return found


class RowList(QListView):
    """A list of rows one can open. Name it with `setAccessibleName`. `hugs` makes it as tall as its rows."""

    opened = Signal(object)
    """The key of the row the user pressed, or chose with Enter."""
    chosen = Signal(object)
    """The key of the row that is current now, None without one."""

    def __init__(self, *, hugs: bool = False, flat: bool = False) -> None:
        super().__init__()
        self.rows = RowModel(self)
        self._hugs = hugs
        if flat:
            self.setProperty("look", "flat")
        self.setModel(self.rows)
        self.setItemDelegate(RowDelegate(self))
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        if hugs:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._on_clicked)
        self.selectionModel().currentChanged.connect(self._on_current)

    def show_rows(self, rows: tuple[Row, ...] | list[Row]) -> None:
        """Show these rows; the current one stays current where it still is there."""
        key = self.current_key()
        self.rows.set_rows(rows)
        at = self.rows.row_of(key) if key is not None else -1
        if at >= 0 and self.current_key() != key:
            self.setCurrentIndex(self.rows.index(at))
        self.updateGeometry()
        if self._hugs:
            self.setFixedHeight(self._height())

    def current_key(self) -> object:
        """The key of the current row, None without one."""
        return self.currentIndex().data(KEY_ROLE)

    def choose(self, key: object) -> None:
        """Make a row the current one."""
        at = self.rows.row_of(key)
        if at >= 0:
            self.setCurrentIndex(self.rows.index(at))

    def _height(self) -> int:
        return sum(self.sizeHintForRow(at) for at in range(len(self.rows.rows))) + 2 * self.frameWidth() + 2

    def _on_clicked(self, index: QModelIndex) -> None:
        self.opened.emit(index.data(KEY_ROLE))

    def _on_current(self, index: QModelIndex) -> None:
        self.chosen.emit(index.data(KEY_ROLE))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.opened.emit(self.current_key())
            return
        super().keyPressEvent(event)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(160, 0 if self._hugs else 72)
