"""The picture on the screen: painted at any zoom, worked on by pointer and keys. All it shows comes from the scene."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QScrollArea, QWidget

from ui.capture.editor import keys, names
from ui.capture.editor.marks import Kind, bounds, handles
from ui.capture.editor.painting import paint_mark
from ui.capture.editor.scene import Scene
from ui.capture.editor.suggestion_painting import paint_suggestions
from ui.capture.editor.tools import Hand, Tool
from ui.override import override
from ui.theme import scheme

MARGIN = 16
_SLACK = 6.0
_HANDLE = 5.0
_STEP = 1.25
_LEAST, _MOST = 0.05, 8.0
_DIM = QColor(0, 0, 0, 130)
_FRAMELESS = {Kind.ARROW, Kind.BOX}
"""Their handles say enough; a frame would lie over the line and hide its colour."""


class Canvas(QWidget):
    """The picture with its marks. Lengths of the screen are logical pixels; the scene knows those of the picture."""

    grown = Signal()
    """It takes more or less room than before."""

    def __init__(self, scene: Scene, hand: Hand) -> None:
        super().__init__()
        self._scene, self._hand = scene, hand
        self._scaled: tuple[object, QPixmap] = (None, QPixmap())
        self.scale = 1.0
        """Logical pixels of the screen for each pixel of the picture."""
        self.setObjectName("editor.picture")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        scene.changed.connect(self._on_changed)

    def set_scale(self, scale: float) -> None:
        """Show the picture larger or smaller."""
        self.scale = scale
        self._on_changed()

    @property
    def picture_size(self) -> QSize:
        """The picture with its strip, in its own pixels."""
        return self._scene.sheet.image.size()

    def to_picture(self, at: QPointF) -> QPointF:
        """Where in the picture a place of the widget is."""
        return (at - QPointF(MARGIN, MARGIN)) / self.scale

    def to_screen(self, area: QRectF) -> QRectF:
        """Where in the widget an area of the picture is."""
        place = area.topLeft() * self.scale + QPointF(MARGIN, MARGIN)
        return QRectF(place, area.size() * self.scale)

    @property
    def slack(self) -> float:
        """How near is near enough, in pixels of the picture."""
        return _SLACK / self.scale

    @override
    def sizeHint(self) -> QSize:
        size = self._scene.sheet.image.size() * self.scale
        return size + QSize(2 * MARGIN, 2 * MARGIN)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(scheme().sunken))
        image = self._scene.sheet.image
        if image.isNull():
            return
        self._paint_picture(painter, event.rect())
        painter.save()
        painter.setClipRect(self.to_screen(QRectF(image.rect())), Qt.ClipOperation.IntersectClip)
        painter.translate(MARGIN, MARGIN)
        painter.scale(self.scale, self.scale)
        for mark in self._scene.marks:
            paint_mark(painter, mark)
        painter.restore()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_suggestions(painter)
        self._paint_chosen(painter)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._hand.press(self.to_picture(event.position()), self.slack)
        else:
            super().mousePressEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = self.to_picture(event.position())
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._hand.drag(at)
        elif event.buttons():
            event.ignore()  # the area around it pans
        else:
            self._show_cursor(at)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._hand.release(self.to_picture(event.position()), self.slack)
        else:
            super().mouseReleaseEvent(event)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)
        is_choosing = self._hand.tool is Tool.SELECT
        self._hand.release(self.to_picture(event.position()), self.slack)
        if is_choosing:
            self._hand.place()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not keys.press(event, self._scene, self._hand):
            super().keyPressEvent(event)

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        return keys.walk(self._scene, 1 if next else -1) or super().focusNextPrevChild(next)

    def _show_cursor(self, at: QPointF) -> None:
        shapes = Qt.CursorShape
        if self._hand.handle_at(at, self.slack):
            self.setCursor(shapes.SizeAllCursor)
        else:
            self.setCursor(shapes.ArrowCursor if self._hand.tool is Tool.SELECT else shapes.CrossCursor)

    def _on_changed(self) -> None:
        if self._scene.sheet.image.isNull():
            self._scaled = (None, QPixmap())
        if self.size() != self.sizeHint():
            self.resize(self.sizeHint())
            self.grown.emit()
        self.update()

    def _paint_picture(self, painter: QPainter, exposed: QRect) -> None:
        image, ratio = self._scene.sheet.image, self.devicePixelRatioF()
        area = self.to_screen(QRectF(image.rect()))
        if self.scale * ratio < 1.0:
            key = (image.cacheKey(), self.scale, ratio)
            if self._scaled[0] != key:
                smooth = Qt.TransformationMode.SmoothTransformation
                size = (area.size() * ratio).toSize()
                small = image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
                self._scaled = (key, QPixmap.fromImage(small))
            painter.drawPixmap(area, self._scaled[1], QRectF(self._scaled[1].rect()))
            return
        part = QRectF(self.to_picture(QPointF(exposed.topLeft())), QRectF(exposed).size() / self.scale)
        source = part.toAlignedRect().intersected(image.rect())
        painter.drawImage(self.to_screen(QRectF(source)), image, QRectF(source))

    def _paint_suggestions(self, painter: QPainter) -> None:
        suggestions = self._scene.sheet.suggestions
        places = [self.to_screen(QRectF(one.rect)) for one in suggestions]
        words = [names.suggestion(one) for one in suggestions]
        paint_suggestions(painter, places, words, self._scene.suggestion, QRectF(self.rect()))

    def _paint_chosen(self, painter: QPainter) -> None:
        mark = self._scene.chosen_mark
        if mark is None:
            return
        area = self.to_screen(bounds(mark))
        if mark.kind is Kind.CROP:
            picture = self.to_screen(QRectF(self._scene.sheet.picture))
            for part in _around(picture, area):
                painter.fillRect(part, _DIM)
        accent = QColor(scheme().accent)
        if mark.kind not in _FRAMELESS:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor("#FFFFFF"), 3))
            painter.drawRect(area)
            painter.setPen(QPen(accent, 1.5))
            painter.drawRect(area)
        painter.setPen(QPen(QColor("#FFFFFF"), 1.5))
        painter.setBrush(accent)
        for place in handles(mark).values():
            painter.drawEllipse(self.to_screen(QRectF(place, place)).topLeft(), _HANDLE, _HANDLE)


class PictureArea(QScrollArea):
    """The canvas with room to move it about: fit, 100 %, Ctrl and the wheel; the middle button or the bars pan."""

    zoomed = Signal(float)
    """Pixels of the screen for each of the picture: 1.0 = 100 %."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__()
        self.canvas = canvas
        self._is_fitting = True
        self._size = canvas.picture_size
        canvas.grown.connect(self._on_grown)
        self._pan_from: QPointF | None = None
        self.setWidget(canvas)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setMinimumHeight(120)
        self.setObjectName("editor.area")

    def _on_grown(self) -> None:
        """A crop, or its undoing: what was fitted is fitted again."""
        if self._is_fitting and self.canvas.picture_size != self._size:
            self._size = self.canvas.picture_size
            self.fit()

    def fit(self) -> None:
        """All of the picture, and never larger than it is."""
        self._is_fitting = True
        size = self.canvas.picture_size
        room = self.maximumViewportSize() - QSize(2 * MARGIN, 2 * MARGIN)
        if size.isEmpty() or room.isEmpty():
            return
        share = min(room.width() / size.width(), room.height() / size.height())
        self._set(min(share, 1.0 / self.devicePixelRatioF()))

    def whole(self) -> None:
        """One pixel of the screen for each of the picture."""
        self._zoom_to(1.0 / self.devicePixelRatioF())

    def step(self, by: int) -> None:
        """Larger (1) or smaller (−1)."""
        self._zoom_to(self.canvas.scale * (_STEP if by > 0 else 1 / _STEP))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(scheme().sunken))

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            # What lies beneath the pointer lies there still.
            anchor = QPointF(self.viewport().mapFrom(self, event.position().toPoint()))
            factor = _STEP if event.angleDelta().y() > 0 else 1 / _STEP
            self._zoom_to(self.canvas.scale * factor, anchor)
            event.accept()
        else:
            super().wheelEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._is_fitting:
            self.fit()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.MiddleButton:
            self._pan_from = event.globalPosition()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pan_from is not None:
            way = event.globalPosition() - self._pan_from
            self._pan_from = event.globalPosition()
            self._scroll(-round(way.x()), -round(way.y()))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pan_from = None

    def show_place(self, area: QRectF) -> None:
        """Scroll until an area of the picture is seen."""
        shown = self.canvas.to_screen(area)
        middle = shown.center().toPoint()
        across = min(round(shown.width() / 2), self.viewport().width() // 2)
        down = min(round(shown.height() / 2), self.viewport().height() // 2)
        self.ensureVisible(middle.x(), middle.y(), across, down)

    def _zoom_to(self, scale: float, anchor: QPointF | None = None) -> None:
        """Another size; what lies at a place of the viewport (its middle) stays there."""
        self._is_fitting = False
        ratio = self.devicePixelRatioF()
        still = anchor or QPointF(self.viewport().rect().center())
        place = self.canvas.to_picture(QPointF(self.canvas.mapFrom(self.viewport(), still.toPoint())))
        self._set(min(max(scale, _LEAST / ratio), _MOST / ratio))
        now = self.canvas.to_screen(QRectF(place, place)).topLeft()
        self.horizontalScrollBar().setValue(round(now.x() - still.x()))
        self.verticalScrollBar().setValue(round(now.y() - still.y()))

    def _set(self, scale: float) -> None:
        self.canvas.set_scale(scale)
        self.zoomed.emit(scale * self.devicePixelRatioF())

    def _scroll(self, across: int, down: int) -> None:
        for bar, by in ((self.horizontalScrollBar(), across), (self.verticalScrollBar(), down)):
            bar.setValue(bar.value() + by)


def _around(whole: QRectF, hole: QRectF) -> tuple[QRectF, ...]:
    """What is left of an area around a hole in it."""
    return (
        QRectF(whole.left(), whole.top(), whole.width(), hole.top() - whole.top()),
        QRectF(whole.left(), hole.bottom(), whole.width(), whole.bottom() - hole.bottom()),
        QRectF(whole.left(), hole.top(), hole.left() - whole.left(), hole.height()),
        QRectF(hole.right(), hole.top(), whole.right() - hole.right(), hole.height()),
    )
