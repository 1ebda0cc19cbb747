"""Pairs of a name and a value."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.theme import Space, Type, theme
from ui.widgets.plain_label import PlainLabel


class Facts(QWidget):
    """Pairs of a name and a value; only those with a value show. `names` is how wide their column is at least."""

    def __init__(self, names: int = 0) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.M)
        self._grid.setVerticalSpacing(Space.XS)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnMinimumWidth(0, theme().px(names))
        self._shown: list[tuple[PlainLabel, PlainLabel]] = []

    def show_facts(self, facts: list[tuple[str, str]]) -> None:
        """Show these pairs."""
        facts = [(name, value) for name, value in facts if value]
        while len(self._shown) < len(facts):
            name, value = PlainLabel(Type.CAPTION, "muted", wraps=True), PlainLabel(wraps=True)
            value.make_selectable()
            value.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            row = len(self._shown)
            self._grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(value, row, 1)
            self._shown.append((name, value))
        for at, (name, value) in enumerate(self._shown):
            is_used = at < len(facts)
            name.setVisible(is_used)
            value.setVisible(is_used)
            if is_used:
                name.setText(facts[at][0])
                value.setText(facts[at][1])
                value.setAccessibleName(f"{facts[at][0]}: {facts[at][1]}")
