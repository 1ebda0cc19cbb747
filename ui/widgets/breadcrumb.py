"""The way here: Home › Catalogue › Category. Each step but the last leads back."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.icons import Ink
from ui.widgets.buttons import Button, Look
from ui.widgets.icon_label import IconLabel
from ui.widgets.plain_label import ElidedLabel

_LONGEST = 80


class Breadcrumb(QWidget):
    """Shows a path. The last step is where one is: words, no button."""

    chosen = Signal(str)
    """The id of the step the user wants back to."""

    def __init__(self) -> None:
        super().__init__()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._shown: tuple[tuple[str, str], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_path(self, steps: Sequence[tuple[str, str]]) -> None:
        """Show steps as (id, words), from the start to here."""
        if tuple(steps) == self._shown:
            return
        self._shown = tuple(steps)
        while (item := self._row.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for id, words in steps[:-1]:
            button = Button(Look.QUIET)
            button.setText(words[:_LONGEST].replace("&", "&&"))
            button.setAccessibleName(words)
            button.setProperty("look", "crumb")
            button.setObjectName(f"breadcrumb.{id}")
            button.clicked.connect(lambda _checked=False, id=id: self.chosen.emit(id))
            self._row.addWidget(button)
            self._row.addWidget(IconLabel("chevron-right", Ink.MUTED, 14))
        here = ElidedLabel(tone="muted")
        here.setText(steps[-1][1][:_LONGEST] if steps else "")
        here.setContentsMargins(4, 0, 0, 0)
        self._row.addWidget(here, 1)
