"""A hand at the window: finds widgets by name, brings them into view, clicks and types as a person would."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QApplication, QComboBox, QScrollArea, QWidget

from ui.models.rows import ROW_ROLE, Row

W = TypeVar("W", bound=QWidget)
Done = Callable[[], bool]


class CannotPlay(Exception):
    """What should be there is not: the tour stops here."""


class Hand:
    """Everything it does goes through events at the widget's place, never through a call behind it."""

    def __init__(self, window: QWidget) -> None:
        self._window = window

    def find(self, name: str, kind: type[W]) -> W:
        """The shown widget of that name."""
        shown = [widget for widget in self._window.findChildren(kind, name) if widget.isVisible()]
        if not shown:
            raise CannotPlay(f"there is no {name}")
        return shown[0]

    def part(self, name: str, part: str) -> QWidget:
        """A named part of the shown widget of that name."""
        found = self.find(name, QWidget).findChild(QWidget, part)
        if found is None:
            raise CannotPlay(f"{name} has no {part}")
        return found

    def sees(self, name: str) -> bool:
        """Whether a widget of that name shows and can be used."""
        return any(widget.isVisible() and widget.isEnabled() for widget in self._window.findChildren(QWidget, name))

    def click(self, name: str) -> None:
        """Click in the middle of a widget."""
        self.click_at(self.find(name, QWidget))

    def click_at(self, widget: QWidget) -> None:
        """Bring a widget into view and click in its middle."""
        self._reveal(widget)
        # A radio button's or check box's word may be wide; its left end is what one aims at.
        middle = QPoint(min(widget.width() // 2, 80), widget.height() // 2)
        # A text edit's own ground takes no clicks; what one sees of it is its viewport.
        target = widget.viewport() if isinstance(widget, QAbstractScrollArea) else widget
        QTest.mouseClick(target, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)

    def type(self, name: str, text: str) -> None:
        """Put the cursor into a field, empty it, and type."""
        field = self.find(name, QWidget)
        self.click_at(field)
        field.setFocus(Qt.FocusReason.MouseFocusReason)
        QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        for line_number, line in enumerate(text.split("\n")):
            if line_number:
                QTest.keyClick(field, Qt.Key.Key_Return)
            QTest.keyClicks(field, line)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is."""
        QTest.keyClick(QApplication.focusWidget() or self._window.focusWidget() or self._window, key, modifier)

    def choose(self, name: str, at: int) -> None:
        """Choose an entry of a list box by keys, as one does: Home, then down."""
        box = self.find(name, QComboBox)
        self._reveal(box)
        box.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(box, Qt.Key.Key_Home)
        for _ in range(at):
            QTest.keyClick(box, Qt.Key.Key_Down)

    def choose_data(self, name: str, data: object) -> None:
        """Choose the entry of a list box that stands for `data`."""
        self.choose(name, self.find(name, QComboBox).findData(data))

    def rows(self, name: str) -> list[Row]:
        """The rows a list shows."""
        model = self.find(name, QAbstractItemView).model()
        found = [model.index(at, 0).data(ROW_ROLE) for at in range(model.rowCount())]
        return [row for row in found if isinstance(row, Row)]

    def open_row(self, name: str, at: int) -> None:
        """Click a row of a list and open it."""
        view = self.find(name, QAbstractItemView)
        self._reveal(view)
        index = view.model().index(at, 0)
        view.scrollTo(index)
        middle = view.visualRect(index).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
        QTest.keyClick(view, Qt.Key.Key_Return)

    def picture(self) -> QPixmap:
        """What the screen shows now."""
        return QGuiApplication.primaryScreen().grabWindow(0)

    def _reveal(self, widget: QWidget) -> None:
        parent = widget.parentWidget()
        while parent is not None:
            if isinstance(parent, QScrollArea):
                parent.ensureWidgetVisible(widget, 40, 80)
            parent = parent.parentWidget()
