"""A switch between views that stand side by side: All, Open, Closed."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QSizePolicy, QToolButton

from ui.override import override


class Segmented(QFrame):
    """One of several is chosen, always. Arrow keys move; `setAccessibleName` names the group."""

    chosen = Signal(str)
    """The user chose the view of that id."""

    def __init__(self, ids: Sequence[str]) -> None:
        super().__init__()
        self.setProperty("surface", "sunken")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._buttons: dict[str, QToolButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(3, 3, 3, 3)
        row.setSpacing(2)
        for id in ids:
            button = QToolButton()
            button.setProperty("look", "segment")
            button.setCheckable(True)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.setObjectName(id)
            self._group.addButton(button)
            self._buttons[id] = button
            row.addWidget(button)
        if ids:
            self._buttons[ids[0]].setChecked(True)
        self._group.buttonClicked.connect(self._on_clicked)

    @property
    def current(self) -> str:
        """The id of the chosen view."""
        button = self._group.checkedButton()
        return button.objectName() if button is not None else ""

    def choose(self, id: str) -> None:
        """Choose a view without telling."""
        self._buttons[id].setChecked(True)

    def set_text(self, id: str, text: str) -> None:
        """The words of one view."""
        self._buttons[id].setText(text)

    def set_available(self, id: str, is_available: bool) -> None:
        """Show or hide one view."""
        self._buttons[id].setVisible(is_available)

    def _on_clicked(self) -> None:
        self.chosen.emit(self.current)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        shown = [button for button in self._buttons.values() if not button.isHidden()]
        here = next((at for at, button in enumerate(shown) if button.hasFocus()), -1)
        if not step or here < 0:
            super().keyPressEvent(event)
            return
        target = shown[(here + step) % len(shown)]
        target.setFocus(Qt.FocusReason.TabFocusReason)
        target.click()
