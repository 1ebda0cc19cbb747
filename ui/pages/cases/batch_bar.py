"""What can be done with several chosen cases at once."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.domain.cases import CaseAction, CaseRow
from desktop_app.domain.changes import Changes, What
from desktop_app.domain.commands import DeskWork
from desktop_app.domain.ids import CaseId, Key
from desktop_app.services import Services
from desktop_app.services.batch_work import CaseKey, Done, Offer
from desktop_app.work import Lane, Task
from ui.bridge import Bridge
from ui.language import Translated, words
from ui.theme import Space
from ui.widgets.buttons import Button, Look
from ui.widgets.confirm import Confirm
from ui.widgets.flow import Flow

MOST = 500
"""Nobody oversees more at once."""
_MOST_TARGETS = 20
_ICONS = {
    CaseAction.ASSIGN: "user",
    CaseAction.QUEUE: "inbox",
    CaseAction.SOLVE: "check",
    CaseAction.MERGE: "merge",
}


class BatchBar(Translated, QWidget):
    """Shows when several cases are chosen that allow something; what is done goes into the outbox, one for each."""

    told = Signal(str)
    """What came of it, in a sentence."""

    def __init__(self, services: Services, bridge: Bridge) -> None:
        super().__init__()
        self._services, self._bridge = services, bridge
        self._keys: tuple[CaseKey, ...] = ()
        self._of: tuple[CaseKey, ...] = ()
        """Those the offer is about."""
        self._offer = Offer()
        self._buttons = {action: Button(Look.SECONDARY, icon) for action, icon in _ICONS.items()}
        row = Flow(self, spacing=Space.XS)
        for action, button in self._buttons.items():
            button.setObjectName(f"cases.batch.{action.value}")
            row.addWidget(button)
        self._menus = {action: QMenu(self) for action in (CaseAction.ASSIGN, CaseAction.QUEUE, CaseAction.MERGE)}
        for action, menu in self._menus.items():
            self._buttons[action].setMenu(menu)
        self._buttons[CaseAction.SOLVE].clicked.connect(self._on_solve)
        bridge.changed.connect(self._on_changed)
        self.hide()
        self.retranslate()

    def show_chosen(self, keys: Sequence[object]) -> None:
        """These rows are chosen; what they allow is read."""
        chosen = tuple(key for key in keys if isinstance(key, tuple))
        self._keys = chosen if 1 < len(chosen) <= MOST else ()
        if not self._keys:
            self._show(((), Offer()))
            return
        # What is offered for others is not done to these.
        self.setEnabled(self._keys == self._of)
        asked, casework = self._keys, self._services.casework
        self._bridge.ask(self, Lane.READ, lambda _task: (asked, casework.offer(asked)), self._show)

    def retranslate(self) -> None:
        self._buttons[CaseAction.ASSIGN].setText(self.tr("Assign"))
        self._buttons[CaseAction.QUEUE].setText(self.tr("Add to queue"))
        self._buttons[CaseAction.SOLVE].setText(self.tr("Resolve"))
        self._buttons[CaseAction.MERGE].setText(self.tr("Merge into"))
        self._fill()

    def _show(self, read: tuple[tuple[CaseKey, ...], Offer]) -> None:
        asked, offer = read
        if asked != self._keys:
            return  # others are chosen by now, and being read
        self._of, self._offer = asked, offer
        self.setEnabled(True)
        self._fill()
        for action, button in self._buttons.items():
            menu = self._menus.get(action)
            button.setVisible(bool(menu.actions()) if menu is not None else bool(self._can(action)))
        self.setVisible(any(button.isVisibleTo(self) for button in self._buttons.values()))

    def _fill(self) -> None:
        desk = self._offer.desk
        for menu in self._menus.values():
            menu.clear()
        if self._can(CaseAction.ASSIGN) and desk is not None:
            for agent in desk.agents:
                self._line(CaseAction.ASSIGN, agent.id, agent.name)
        if self._can(CaseAction.ROUTE):
            asked = _work(CaseAction.ROUTE)
            route = self._menus[CaseAction.QUEUE].addAction(self.tr("By the routing rules"))
            route.triggered.connect(lambda: self._do(asked, self._of))
            self._menus[CaseAction.QUEUE].addSeparator()
        if self._can(CaseAction.QUEUE) and desk is not None:
            for queue in desk.queues:
                self._line(CaseAction.QUEUE, queue.id, words(queue.title))
        merging = self._can(CaseAction.MERGE)
        if 1 < len(merging) <= _MOST_TARGETS:
            for row in merging:
                self._line(CaseAction.MERGE, row.id, row.number, f"{row.number}  {row.title}")

    def _line(self, does: CaseAction, target: str, name: str, text: str = "") -> None:
        asked = _work(does, target, name)
        line = self._menus[does].addAction((text or name).replace("&", "&&"))
        if does is CaseAction.MERGE:
            line.triggered.connect(lambda: self._on_merge(asked))
        else:
            line.triggered.connect(lambda: self._do(asked, self._of))

    def _can(self, action: CaseAction) -> tuple[CaseRow, ...]:
        return self._offer.can.get(action, ())

    def _on_changed(self, changes: Changes) -> None:
        if self._keys and changes.concern(What.CASES):
            self.show_chosen(self._keys)

    def _on_solve(self) -> None:
        count = len(self._can(CaseAction.SOLVE))
        title = QCoreApplication.translate("BatchBar", "Resolve %n cases?", None, count)
        self._confirm(
            title, self.tr("Whoever reported them is told."), self.tr("Resolve them"), _work(CaseAction.SOLVE)
        )

    def _on_merge(self, asked: DeskWork) -> None:
        count = len(self._can(CaseAction.MERGE)) - 1
        title = QCoreApplication.translate("BatchBar", "Merge %n cases into %1?", None, count).replace("%1", asked.name)
        text = self.tr("They end, and that one goes on for all. This cannot be taken back.")
        self._confirm(title, text, self.tr("Merge them"), asked)

    def _confirm(self, title: str, text: str, yes: str, asked: DeskWork) -> None:
        question, counted = Confirm(self), self._of
        question.accepted.connect(lambda: self._do(asked, counted))
        question.ask(title, text, yes, self.tr("Leave them as they are"))

    def _do(self, asked: DeskWork, keys: tuple[CaseKey, ...]) -> None:
        casework = self._services.casework

        def work(_task: Task) -> Done:
            return casework.together(keys, asked)

        self._bridge.ask(self, Lane.STORE, work, self._on_done)

    def _on_done(self, done: Done) -> None:
        self._bridge.publish(done.changes)
        said = QCoreApplication.translate(
            "BatchBar", "%n cases: the portal is told as soon as it can be reached.", None, done.count
        )
        if done.left_out:
            left = len(done.left_out)
            said += " " + QCoreApplication.translate("BatchBar", "%n do not allow it now.", None, left)
        self.told.emit(said)


def _work(action: CaseAction, target: str = "", name: str = "") -> DeskWork:
    return DeskWork(Key(""), CaseId(""), action, target, name=name)
