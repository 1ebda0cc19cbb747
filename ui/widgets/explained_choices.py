"""One of several, each explained in a sentence."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from ui.icons import Ink
from ui.models.rows import Pill
from ui.theme import Space, Type
from ui.widgets.plain_label import PlainLabel
from ui.widgets.status_pill import StatusPill


@dataclass(frozen=True, slots=True)
class Option:
    """A choice, its explanation, and a mark one should not overlook (it costs something)."""

    id: str
    title: str
    text: str = ""
    mark: str = ""


class ExplainedChoices(QWidget):
    """Radio buttons named `<name>.<id>`. `setAccessibleName` names the group."""

    chosen = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._group = QButtonGroup(self)
        self._options: tuple[Option, ...] = ()
        self._parts: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.XS)

    def show_options(self, options: Sequence[Option], current: str) -> None:
        """Offer these, with one chosen ("" = none)."""
        if tuple(options) != self._options:
            self._rebuild(tuple(options))
        # An exclusive group does not let its last choice go.
        self._group.setExclusive(False)
        for option, part in zip(self._options, self._parts, strict=True):
            button = part.findChild(QRadioButton)
            assert button is not None  # noqa: S101 - each part was built with one
            button.setChecked(option.id == current)
        self._group.setExclusive(True)

    def _rebuild(self, options: tuple[Option, ...]) -> None:
        for part in self._parts:
            self._column.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._options = options
        self._parts = [self._part(option) for option in options]
        for part in self._parts:
            self._column.addWidget(part)

    def _part(self, option: Option) -> QWidget:
        part, button = QWidget(), QRadioButton()
        button.setObjectName(f"{self.objectName()}.{option.id}")
        button.setText(option.title.replace("&", "&&"))
        button.setAccessibleName(option.title)
        button.setAccessibleDescription(" ".join(filter(None, (option.mark, option.text))))
        button.clicked.connect(lambda: self.chosen.emit(option.id))
        self._group.addButton(button)
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        head.addWidget(button)
        if option.mark:
            head.addWidget(StatusPill(Pill(option.mark, Ink.WARNING, "invoice")), 0, Qt.AlignmentFlag.AlignVCenter)
        head.addStretch()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        if option.text:
            text = PlainLabel(Type.CAPTION, "muted", wraps=True)
            text.setText(option.text)
            text.setContentsMargins(Space.L, 0, 0, 0)
            column.addWidget(text)
        return part
