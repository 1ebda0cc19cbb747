"""The tools, each with its icon, its name and its key."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QToolButton, QWidget

from ui import icons
from ui.capture.editor import names
from ui.capture.editor.tools import KEYS, Tool
from ui.icons import Ink
from ui.language import Translated
from ui.theme import Space, Type, theme
from ui.widgets.flow import Flow
from ui.widgets.plain_label import set_tooltip

_ICONS = {
    Tool.SELECT: "tool-select",
    Tool.ARROW: "tool-arrow",
    Tool.BOX: "tool-box",
    Tool.ELLIPSE: "tool-ellipse",
    Tool.PEN: "tool-pen",
    Tool.HIGHLIGHT: "tool-highlight",
    Tool.TEXT: "tool-text",
    Tool.STEP: "tool-step",
    Tool.CROP: "tool-crop",
    Tool.REDACT: "tool-redact",
}


class ToolBar(Translated, QWidget):
    """One tool is taken, always."""

    chosen = Signal(object)
    """A Tool."""

    def __init__(self) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._buttons: dict[Tool, QToolButton] = {}
        self._flow = Flow(self, spacing=Space.XXS)
        for tool in Tool:
            button = QToolButton()
            button.setObjectName(f"editor.tool.{tool}")
            button.setCheckable(True)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
            button.setIconSize(QSize(22, 22))
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            icons.put(button, _ICONS[tool], Ink.TEXT, Ink.ACCENT)
            button.clicked.connect(lambda _checked=False, tool=tool: self.chosen.emit(tool))
            self._group.addButton(button)
            self._buttons[tool] = button
            self._flow.addWidget(button)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        for tool, button in self._buttons.items():
            button.setFont(theme().font(Type.CAPTION))
            button.setText(names.tool(tool))
            button.setAccessibleName(names.tool(tool))
            button.setAccessibleDescription(names.explained(tool))
            set_tooltip(button, f"{names.tool(tool)} ({KEYS[tool]})\n{names.explained(tool)}")

    def add(self, parts: Sequence[QWidget]) -> None:
        """Put more at the end of the row."""
        for part in parts:
            self._flow.addWidget(part)

    def show_tool(self, tool: Tool) -> None:
        """Show which tool is taken."""
        self._buttons[tool].setChecked(True)
