"""A switch between views that stand side by side: All, Open, Closed."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QSizePolicy, QToolButton

from ui.override import override
from ui.widgets.flow import Flow

_AROUND, _APART = 3, 2


class Segmented(QFrame):
    """One of several is chosen, always. Arrow keys move; `setAccessibleName` names the group.

    Where there is no room for all in one row, they go on in the next.
    """

    chosen = Signal(str)
    """The user chose the view of that id."""

    def __init__(self, ids: Sequence[str]) -> None:
        super().__init__()
        self.setProperty("surface", "sunken")
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._buttons: dict[str, QToolButton] = {}
        row = Flow(self, spacing=_APART)
        row.setContentsMargins(_AROUND, _AROUND, _AROUND, _AROUND)
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

    @override
    def sizeHint(self) -> QSize:
        """All in one row."""
        hints = [button.sizeHint() for button in self._buttons.values() if not button.isHidden()]
        width = sum(hint.width() for hint in hints) + _APART * max(0, len(hints) - 1)
        height = max((hint.height() for hint in hints), default=0)
        return QSize(width + 2 * _AROUND, height + 2 * _AROUND)

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
    def event(self, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.Resize, QEvent.Type.LayoutRequest}:
            # As high as its rows, however much room there is.
            self.setMaximumHeight(self.heightForWidth(self.width()))
        return super().event(event)

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
