"""The tools, each with its icon, its name and its key."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLayoutItem, QSizePolicy, QToolButton, QWidget

from ui import icons
from ui.capture.editor import names
from ui.capture.editor.tools import KEYS, Tool
from ui.icons import Ink
from ui.language import Translated
from ui.override import override
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


_ICON, _LARGEST = 22, 32


class ToolBar(Translated, QWidget):
    """One tool is taken, always. Where their names have no room beside each other the icons stand alone."""

    chosen = Signal(object)
    """A Tool."""

    def __init__(self) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._buttons: dict[Tool, QToolButton] = {}
        self._wide = 0
        tools, self._row = QWidget(), QHBoxLayout(self)
        self._flow = Flow(tools, spacing=Space.XXS)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(Space.XXS)
        self._row.addWidget(tools, 1)
        for tool in Tool:
            button = QToolButton()
            button.setObjectName(f"editor.tool.{tool}")
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _checked=False, tool=tool: self.chosen.emit(tool))
            self._group.addButton(button)
            self._buttons[tool] = button
            self._flow.addWidget(button)
        theme().changed.connect(self.retranslate)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        size = min(theme().px(_ICON), _LARGEST)
        for tool, button in self._buttons.items():
            button.setFont(theme().font(Type.CAPTION))
            button.setIconSize(QSize(size, size))
            icons.put(button, _ICONS[tool], Ink.TEXT, Ink.ACCENT)
            button.setText(names.tool(tool))
            button.setAccessibleName(names.tool(tool))
            button.setAccessibleDescription(names.explained(tool))
            set_tooltip(button, f"{names.tool(tool)} ({KEYS[tool]})\n{names.explained(tool)}")
        self._wide = 0
        self._fit()

    def add(self, parts: Sequence[QWidget]) -> None:
        """Put more at the end of the row, whatever room the tools take."""
        for part in parts:
            self._row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        self._wide = 0
        self._fit()

    def show_tool(self, tool: Tool) -> None:
        """Show which tool is taken."""
        self._buttons[tool].setChecked(True)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if not self._wide:
            self._set_style(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
            rest = sum(item.sizeHint().width() + Space.XXS for item in _items(self._row, 1))
            self._wide = rest + sum(button.sizeHint().width() + Space.XXS for button in self._buttons.values())
        styles = Qt.ToolButtonStyle
        has_room = self.width() >= self._wide
        self._set_style(styles.ToolButtonTextUnderIcon if has_room else styles.ToolButtonIconOnly)

    def _set_style(self, style: Qt.ToolButtonStyle) -> None:
        for button in self._buttons.values():
            button.setToolButtonStyle(style)


def _items(row: QHBoxLayout, first: int) -> list[QLayoutItem]:
    found = (row.itemAt(at) for at in range(first, row.count()))
    return [item for item in found if item is not None]
