"""What an agent does with a case: assign, queue, divide, merge. Shown where the portal allows it now."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.domain.cases import Case, CaseAction
from desktop_app.domain.commands import DeskWork
from desktop_app.domain.ids import CaseId, Key
from desktop_app.domain.standing import Desk
from ui.language import Translated, words
from ui.theme import Space
from ui.widgets.ask_name import AskName
from ui.widgets.buttons import Button, Look
from ui.widgets.flow import Flow

_TITLE_CHARS, _NUMBER_CHARS = 200, 100


class DeskBar(Translated, QWidget):
    """Buttons with menus of those to whom, and of the queues into which, a case can be given."""

    wanted = Signal(object)
    """A DeskWork whose key and case are still to be set."""
    merge_wanted = Signal(str)
    """Merge into the case with this number."""

    def __init__(self) -> None:
        super().__init__()
        self._desk, self._owner, self._queue = Desk(), "", ""
        self._buttons = {
            CaseAction.ASSIGN: Button(Look.SECONDARY, "user"),
            CaseAction.QUEUE: Button(Look.SECONDARY, "inbox"),
            CaseAction.CHILD: Button(Look.SECONDARY, "new-case"),
            CaseAction.MERGE: Button(Look.SECONDARY, "merge"),
        }
        row = Flow(self, spacing=Space.XS)
        for action, button in self._buttons.items():
            button.setObjectName(f"case.desk.{action.value}")
            row.addWidget(button)
        self._agents, self._queues = QMenu(self), QMenu(self)
        self._buttons[CaseAction.ASSIGN].setMenu(self._agents)
        self._buttons[CaseAction.QUEUE].setMenu(self._queues)
        self._part = AskName(self, "case.desk.part", _TITLE_CHARS)
        self._other = AskName(self, "case.desk.other", _NUMBER_CHARS)
        self._buttons[CaseAction.CHILD].clicked.connect(self._on_child)
        self._buttons[CaseAction.MERGE].clicked.connect(self._on_merge)
        self._part.named.connect(lambda title: self.wanted.emit(self._work(CaseAction.CHILD, title=title)))
        self._other.named.connect(self.merge_wanted)
        self.hide()
        self.retranslate()

    def show_case(self, case: Case, desk: Desk | None) -> None:
        """Show what may be done with this case now."""
        self._desk = desk or Desk()
        self._owner, self._queue = case.row.owner.id if case.row.owner else "", case.queue.id if case.queue else ""
        there = {CaseAction.ASSIGN: self._desk.agents, CaseAction.QUEUE: self._desk.queues}
        can = {action for action in case.row.actions if action in self._buttons and there.get(action, True)}
        for action, button in self._buttons.items():
            button.setVisible(action in can)
        self.setVisible(bool(can))
        self.retranslate()

    def retranslate(self) -> None:
        self._buttons[CaseAction.ASSIGN].setText(self.tr("Assign"))
        self._buttons[CaseAction.QUEUE].setText(self.tr("Add to queue"))
        self._buttons[CaseAction.CHILD].setText(self.tr("Create part …"))
        self._buttons[CaseAction.MERGE].setText(self.tr("Merge …"))
        agents = [(agent.id, agent.name) for agent in self._desk.agents]
        queues = [(queue.id, words(queue.title)) for queue in self._desk.queues]
        self._fill(self._agents, CaseAction.ASSIGN, agents, self._owner)
        self._fill(self._queues, CaseAction.QUEUE, queues, self._queue)

    def _fill(self, menu: QMenu, does: CaseAction, choices: Sequence[tuple[str, str]], now: str) -> None:
        menu.clear()
        for id, name in choices:
            line = menu.addAction(name.replace("&", "&&"))
            line.setCheckable(True)
            line.setChecked(id == now)
            line.setEnabled(id != now)
            asked = self._work(does, target=id, name=name)
            line.triggered.connect(lambda _checked=False, asked=asked: self.wanted.emit(asked))

    @staticmethod
    def _work(action: CaseAction, *, target: str = "", title: str = "", name: str = "") -> DeskWork:
        return DeskWork(Key(""), CaseId(""), action, target, title, name=name)

    def _on_child(self) -> None:
        hint = self.tr("The part inherits customer, service and priority, and goes through its own stages.")
        self._part.ask(self.tr("What is the part about?"), hint, "")

    def _on_merge(self) -> None:
        hint = self.tr("This case ends, and the other one goes on for both. Write the number of an open case.")
        self._other.ask(self.tr("Into which case?"), hint, "")
