"""Asks before a case is sent without something that was written: the form has no field for it any more."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.ids import DraftId
from ui.language import Translated
from ui.pages.new_case.describe_step import DescribeStep
from ui.pages.new_case.sending import Sending
from ui.widgets.confirm import Confirm

_MOST_LINES, _MOST_LETTERS = 6, 200


class LeavingOut(Translated, QWidget):
    """Never seen itself; its question stands over the page."""

    look_wanted = Signal()
    """The user would rather see first what would not be sent."""

    def __init__(self, page: QWidget, describe: DescribeStep, sending: Sending) -> None:
        super().__init__(page)
        self.hide()
        self._page, self._describe, self._sending = page, describe, sending
        sending.asked.connect(self._on_asked)
        self.retranslate()

    def retranslate(self) -> None:
        self._title = self.tr("Send without some of your answers?")
        self._text = self.tr("The form has no place for them any more:")
        self._yes, self._no = self.tr("Send without them"), self.tr("Look at them first")

    def _on_asked(self, id: DraftId) -> None:
        lines = [_cut(text) for text in self._describe.left_lines.values()]
        more = ["…"] if len(lines) > _MOST_LINES else []
        confirm = Confirm(self._page)
        confirm.accepted.connect(lambda: self._sending.send(leaves_out_of=id))
        confirm.rejected.connect(lambda: self.look_wanted.emit() if self._sending.shows(id) else None)
        confirm.ask(self._title, "\n".join((self._text, *lines[:_MOST_LINES], *more)), self._yes, self._no)


def _cut(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _MOST_LETTERS else line[: _MOST_LETTERS - 1] + "…"
