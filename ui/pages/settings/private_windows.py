"""What was said about addresses from private windows, browser by browser, and how to say otherwise."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from ui.language import Translated
from ui.widgets.plain_label import PlainLabel

_ANSWERS = (True, False, None)


class PrivateAnswers(Translated, QWidget):
    """One list box for each browser that was asked about; `add_row` puts it into the card and returns its label.

    A browser that is to be asked about anew keeps its row while the page is open: one may think better of it.
    """

    wanted = Signal(str, object)
    """A browser, and whether its private windows' addresses may be taken; None: ask again."""

    def __init__(self, add_row: Callable[[QWidget], PlainLabel]) -> None:
        super().__init__()
        self._add_row = add_row
        self._rows: dict[str, tuple[QComboBox, PlainLabel]] = {}
        self.hide()

    def show_answers(self, answers: Mapping[str, bool]) -> None:
        """Show what holds now."""
        for browser in answers:
            if browser not in self._rows:
                self._rows[browser] = self._made(browser)
        for browser, (box, _label) in self._rows.items():
            with QSignalBlocker(box):
                box.setCurrentIndex(_ANSWERS.index(answers.get(browser)))
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        words = (self.tr("Take their addresses"), self.tr("Never take their addresses"), self.tr("Ask again"))
        for browser, (box, label) in self._rows.items():
            name = self.tr("Private windows of %1").replace("%1", browser)
            label.setText(name)
            box.setAccessibleName(name)
            for at, text in enumerate(words):
                box.setItemText(at, text)

    def _made(self, browser: str) -> tuple[QComboBox, PlainLabel]:
        box = QComboBox()
        box.setObjectName(f"settings.private.{browser}")
        for _answer in _ANSWERS:
            box.addItem("")
        label = self._add_row(box)
        box.currentIndexChanged.connect(lambda at: self.wanted.emit(browser, _ANSWERS[at]))
        return box, label
