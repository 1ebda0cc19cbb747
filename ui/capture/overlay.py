"""Marking a region on the frozen picture: one window per screen, worked by mouse or by keys alone."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QCursor,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from desktop_app.domain.attachments import Shot
from desktop_app.domain.capture import OpenWindow, Rectangle
from ui.capture import overlay_painting as painting
from ui.capture.overlay_bar import OverlayBar
from ui.capture.screens import View, pixel_at, views
from ui.capture.selection import INSIDE, Handle, Selection
from ui.language import Translated
from ui.override import override
from ui.widgets.announce import announce

_REACH = 10
"""From how far away a handle is taken, in the screen's own units."""
_FAR = 10
"""How many pixels an arrow key moves with Shift."""
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_SHAPES = {
    (-1, -1): Qt.CursorShape.SizeFDiagCursor,
    (1, 1): Qt.CursorShape.SizeFDiagCursor,
    (1, -1): Qt.CursorShape.SizeBDiagCursor,
    (-1, 1): Qt.CursorShape.SizeBDiagCursor,
    (0, -1): Qt.CursorShape.SizeVerCursor,
    (0, 1): Qt.CursorShape.SizeVerCursor,
    (-1, 0): Qt.CursorShape.SizeHorCursor,
    (1, 0): Qt.CursorShape.SizeHorCursor,
    INSIDE: Qt.CursorShape.SizeAllCursor,
}


class Overlay(QObject):
    """The windows on all screens, and the one selection they show."""

    taken = Signal(object)
    """A Rectangle in the picture's pixels."""
    cancelled = Signal()

    def __init__(self, shot: Shot, windows: Sequence[OpenWindow], parent: QObject | None = None) -> None:
        super().__init__(parent)
        screens = QGuiApplication.screens()
        self._views = views(screens, shot.places, shot.width)
        whole = Rectangle(0, 0, shot.width, shot.height)
        self.selection = Selection(whole, windows, pixel_at(self._views, QPointF(QCursor.pos())) or (0, 0))
        # The bytes outlive the image: the shot is kept beside it.
        self._shot = shot
        image = QImage(shot.pixels, shot.width, shot.height, shot.width * 4, QImage.Format.Format_RGB32)
        self.windows = [Frozen(view, image, self.selection, self._views) for view in self._views]
        for window in self.windows:
            window.changed.connect(self._on_changed)
            window.entered.connect(self.take)
            window.given_up.connect(self.cancel)

    def show(self) -> None:
        """Cover every screen; the keys go to the screen with the pointer."""
        here = QGuiApplication.screenAt(QCursor.pos())
        for window in self.windows:
            window.cover()
        first = next((each for each in self.windows if each.view.screen is here), self.windows[0])
        first.show_bar()
        first.raise_()
        first.activateWindow()
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def put_away(self) -> None:
        """Leave all screens and say nothing."""
        for window in self.windows:
            window.uncover()
        self.windows = []

    def take(self) -> None:
        """Take what is marked, or the window offered; with neither nothing happens."""
        place = self.selection.taken()
        if place is not None:
            self.put_away()
            self.taken.emit(place)

    def cancel(self) -> None:
        """Take nothing."""
        self.put_away()
        self.cancelled.emit()

    def _on_changed(self) -> None:
        for window in self.windows:
            window.refresh()


class Frozen(Translated, QWidget):
    """One screen of the frozen picture."""

    changed = Signal()
    entered = Signal()
    given_up = Signal()

    def __init__(self, view: View, image: QImage, selection: Selection, all_views: Sequence[View]) -> None:
        flags = Qt.WindowType.Tool | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
        super().__init__(None, flags)
        self.view, self._image, self._selection, self._all_views = view, image, selection, all_views
        self._is_covering = False
        self.setObjectName("capture.overlay")
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._bar = OverlayBar(self)
        self._bar.hide()
        self._bar.take.clicked.connect(self.entered)
        self._bar.cancel.clicked.connect(self.given_up)
        self.retranslate()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Mark what the picture shows"))
        self.setAccessibleName(self.windowTitle())
        self._describe()

    def cover(self) -> None:
        """Stand before everything on the screen."""
        if self.view.screen is not None:
            self.setScreen(self.view.screen)
        self.setGeometry(self.view.area)
        self._is_covering = True
        # A window of a Mac's full screen would slide into a desktop of its own.
        if QGuiApplication.platformName() == "cocoa":
            self.show()
        else:
            self.showFullScreen()

    def uncover(self) -> None:
        """Leave the screen, for good."""
        self._is_covering = False
        self.hide()
        self.deleteLater()

    def show_bar(self) -> None:
        """Say here what can be done."""
        self._bar.show()
        self._bar.settle()
        self._bar.fill(self._selection.taken() is not None)

    def refresh(self) -> None:
        """The selection is another."""
        self._bar.fill(self._selection.taken() is not None)
        if self._bar.is_wanted and not self._selection.is_dragging:
            place = self._selection.place
            self._bar.settle(self.view.local(place).toAlignedRect() if place is not None else None)
        self._bar.setVisible(self._bar.is_wanted and not self._selection.is_dragging)
        self._describe()
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        view, selection = self.view, self._selection
        painting.paint_picture(painter, self._image, view)
        place, offered = selection.place, selection.offered
        shown = place or (offered.place if offered is not None else None)
        painting.paint_shade(painter, self.rect(), view.local(shown) if shown is not None else QRectF())
        if shown is not None:
            painting.paint_frame(painter, view.local(shown), has_handles=place is not None and not selection.has_corner)
        if view.place.place.holds(*selection.cursor):
            painting.paint_cross(painter, self._cursor_here(), self.rect(), is_marking=place is not None)
            painting.paint_magnifier(painter, self._image, selection.cursor, self._cursor_here(), self.rect())
        if shown is not None:
            painting.paint_size(painter, view.local(shown), self.rect(), (shown.width, shown.height))
        painter.end()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = self._native(event.position())
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._selection.drag(at)
        else:
            self._selection.hover(at)
            self._shape(self._selection.handle_at(at, self._reach))
        self.changed.emit()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._selection.press(self._native(event.position()), self._reach)
            self.changed.emit()
        elif event.button() is Qt.MouseButton.RightButton:
            self.given_up.emit()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._selection.release()
            self.changed.emit()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self._selection.taken() is not None:
            self.entered.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = Qt.Key(event.key()), event.modifiers()
        if key in _ARROWS:
            step = _FAR if held & Qt.KeyboardModifier.ShiftModifier else 1
            across, down = (each * step for each in _ARROWS[key])
            if held & Qt.KeyboardModifier.ControlModifier:
                self._selection.resize(across, down)
            else:
                self._selection.move(across, down)
            self.changed.emit()
        elif key is Qt.Key.Key_Space:
            self._selection.corner()
            self.changed.emit()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered.emit()
        elif key is Qt.Key.Key_Escape:
            self.given_up.emit()

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        self._selection.next_window(1 if next else -1)
        self.changed.emit()
        return True

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._bar.settle()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self._is_covering:
            event.ignore()
            self.given_up.emit()

    @property
    def _reach(self) -> int:
        return max(1, round(_REACH * self.view.ratio))

    def _native(self, at: QPointF) -> tuple[int, int]:
        # A drag may lead over to the next screen, whose pixels may be of another size.
        is_here = self.rect().contains(at.toPoint())
        return (None if is_here else pixel_at(self._all_views, self.mapToGlobal(at))) or self.view.native(at)

    def _cursor_here(self) -> QPointF:
        return self.view.local(Rectangle(*self._selection.cursor, 1, 1)).center()

    def _shape(self, handle: Handle | None) -> None:
        self.setCursor(_SHAPES.get(handle, Qt.CursorShape.CrossCursor) if handle else Qt.CursorShape.CrossCursor)

    def _describe(self) -> None:
        """For screen readers: what is marked, and what to press."""
        keys = self.tr(
            "Space sets a corner, the arrow keys move, Tab marks the next window, Enter takes the picture, Esc cancels."
        )
        place, title = self._selection.taken(), self._selection.window_title
        marked = painting.size_text((place.width, place.height)) if place is not None else ""
        marked = f"{title}, {marked}" if title else marked
        said = f"{marked}. {keys}" if marked else keys
        if said != self.accessibleDescription():
            self.setAccessibleDescription(said)
            if marked and self.hasFocus():
                announce(self, marked)
