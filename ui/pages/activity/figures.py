"""Numbers side by side, each under its name."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import Space, Type
from ui.widgets.plain_label import PlainLabel


@dataclass(frozen=True, slots=True)
class Number:
    """A number in words: its name, itself, and the tone it is said in."""

    name: str
    text: str
    tone: str = ""


class Numbers(QWidget):
    """A row of numbers; `show_numbers` says which."""

    def __init__(self, kind: Type = Type.STRONG) -> None:
        super().__init__()
        self._kind = kind
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(Space.L)
        self._row.addStretch()
        self._shown: list[tuple[PlainLabel, PlainLabel]] = []

    def show_numbers(self, numbers: Sequence[Number]) -> None:
        """Show these."""
        while len(self._shown) < len(numbers):
            self._shown.append(self._make())
        for at, (name, text) in enumerate(self._shown):
            is_used = at < len(numbers)
            name.setVisible(is_used)
            text.setVisible(is_used)
            if is_used:
                name.setText(numbers[at].name)
                text.setText(numbers[at].text)
                text.set_tone(numbers[at].tone)
                text.setAccessibleName(f"{numbers[at].name}: {numbers[at].text}")

    def said(self) -> str:
        """All of them in one line."""
        return ", ".join(text.accessibleName() for _, text in self._shown if not text.isHidden())

    def _make(self) -> tuple[PlainLabel, PlainLabel]:
        name, text = PlainLabel(Type.CAPTION, "muted"), PlainLabel(self._kind)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(text)
        column.addWidget(name)
        self._row.insertLayout(self._row.count() - 1, column)
        return name, text
