"""Any of several, behind one button: the list stays open while one ticks."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu

from ui.language import Translated
from ui.override import override
from ui.widgets.buttons import Button, Look
from ui.widgets.plain_label import restyle

_MOST_NAMED = 2


class StayingMenu(QMenu):
    """A menu whose ticks can be set one after the other; Esc, or a press elsewhere, closes it."""

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        action = self.actionAt(event.position().toPoint())
        if action is not None and action.isCheckable() and action.isEnabled():
            action.trigger()
        else:
            super().mouseReleaseEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = self.activeAction()
        is_press = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}
        if is_press and action is not None and action.isCheckable():
            action.trigger()
        else:
            super().keyPressEvent(event)


class MultiChoice(Translated, Button):
    """`set_title` names it, `fill` offers choices of (id, text); none chosen = all."""

    changed = Signal(frozenset)
    """The ids that are chosen now."""

    def __init__(self) -> None:
        super().__init__(Look.SECONDARY)
        self._title = ""
        self._choices: tuple[tuple[str, str], ...] = ()
        self._chosen: frozenset[str] = frozenset()
        self.setProperty("look", "menu")
        self._menu = StayingMenu(self)
        self._menu.aboutToShow.connect(self._fill_menu)
        self.setMenu(self._menu)
        self.retranslate()

    def retranslate(self) -> None:
        self._say()

    @property
    def chosen(self) -> frozenset[str]:
        """The ids that are chosen."""
        return self._chosen

    def set_title(self, title: str) -> None:
        """What is chosen from."""
        self._title = title
        self._say()

    def fill(self, choices: Sequence[tuple[str, str]], chosen: Collection[str]) -> None:
        """Offer these, some of them chosen, without a signal. What is chosen and not there is offered by its id."""
        known = {id for id, _ in choices}
        self._choices = (*choices, *((id, id) for id in sorted(set(chosen) - known)))
        self._chosen = frozenset(chosen)
        self._say()

    def said(self) -> str:
        """What is chosen, in words."""
        names = [text for id, text in self._choices if id in self._chosen]
        if not names:
            return self.tr("all")
        if len(names) <= _MOST_NAMED:
            return ", ".join(names)
        return QCoreApplication.translate("MultiChoice", "%n chosen", None, len(names))

    def _say(self) -> None:
        text = self.tr("%1: %2").replace("%1", self._title).replace("%2", self.said())
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        state = "set" if self._chosen else ""
        if self.property("state") != state:
            self.setProperty("state", state)
            restyle(self)

    def _fill_menu(self) -> None:
        self._menu.clear()
        for id, text in self._choices:
            action = QAction(text.replace("&", "&&"), self._menu)
            action.setCheckable(True)
            action.setChecked(id in self._chosen)
            action.toggled.connect(lambda is_on, id=id: self._on_toggled(id, is_on=is_on))
            self._menu.addAction(action)

    def _on_toggled(self, id: str, *, is_on: bool) -> None:
        self._chosen = self._chosen | {id} if is_on else self._chosen - {id}
        self._say()
        self.changed.emit(self._chosen)
