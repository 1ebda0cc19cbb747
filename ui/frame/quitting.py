"""Before the program ends: is everything that was written on the disk?"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.frame.page_stack import PageStack
from ui.language import Translated
from ui.widgets.confirm import Confirm


class Quitting(Translated, QWidget):
    """Never seen itself; its question stands over the window."""

    anyway = Signal()
    """The user knows what is lost, and quits."""

    def __init__(self, window: QWidget, stack: PageStack) -> None:
        super().__init__(window)
        self.hide()
        self._window, self._stack = window, stack
        self._is_asking = self._is_sure = False
        self.retranslate()

    def retranslate(self) -> None:
        self._title = self.tr("Not everything is saved")
        self._text = self.tr("What you wrote last is not on this computer's disk. If you quit now, it is lost.")
        self._yes, self._no = self.tr("Quit and lose it"), self.tr("Stay")

    def may_end(self) -> bool:
        """Whether nothing is lost; else the user is asked, and it is tried once more to save it."""
        if self._is_sure or not self._stack.is_unsaved:
            return True
        self._stack.keep()
        if not self._is_asking:
            self._is_asking = True
            confirm = Confirm(self._window)
            confirm.accepted.connect(self._on_sure)
            confirm.finished.connect(self._on_answered)
            confirm.ask(self._title, self._text, self._yes, self._no)
        return False

    def _on_answered(self) -> None:
        self._is_asking = False

    def _on_sure(self) -> None:
        self._is_sure = True
        self.anyway.emit()
