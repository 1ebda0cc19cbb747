"""What an agent does with a case: assign, queue, divide, merge, share. Shown where the portal allows it now."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.domain.cases import Case, CaseAction
from desktop_app.domain.commands import NO, YES, DeskWork
from desktop_app.domain.ids import CaseId, Key
from desktop_app.domain.standing import Circle, Desk
from ui.language import Translated, words
from ui.pages.case.share_dialog import ShareDialog
from ui.theme import Space
from ui.widgets.ask_name import AskName
from ui.widgets.buttons import Button, Look
from ui.widgets.flow import Flow

_TITLE_CHARS, _NUMBER_CHARS = 200, 100
_ICONS = {
    CaseAction.ASSIGN: "user",
    CaseAction.QUEUE: "inbox",
    CaseAction.CHILD: "new-case",
    CaseAction.MERGE: "merge",
    CaseAction.SHARE: "users",
    CaseAction.COUNT: "minus",
}
_WITH = {
    CaseAction.QUEUE: CaseAction.ROUTE,
    CaseAction.CHILD: CaseAction.ADD_CHILD,
    CaseAction.SHARE: CaseAction.UNSHARE,
}
"""What stands in the menu or dialog of another button."""


class DeskBar(Translated, QWidget):
    """Buttons with menus of those to whom, and of the queues into which, a case can be given."""

    wanted = Signal(object)
    """A DeskWork whose key and case are still to be set."""
    other_wanted = Signal(object, str)
    """A CaseAction, MERGE or ADD_CHILD, with the case of this number."""

    def __init__(self) -> None:
        super().__init__()
        self._case: Case | None = None
        self._desk, self._circle = Desk(), Circle()
        self._asks = CaseAction.MERGE
        self._buttons = {action: Button(Look.SECONDARY, icon) for action, icon in _ICONS.items()}
        row = Flow(self, spacing=Space.XS)
        for action, button in self._buttons.items():
            button.setObjectName(f"case.desk.{action.value}")
            row.addWidget(button)
        self._agents, self._queues, self._parts = QMenu(self), QMenu(self), QMenu(self)
        self._buttons[CaseAction.ASSIGN].setMenu(self._agents)
        self._buttons[CaseAction.QUEUE].setMenu(self._queues)
        self._buttons[CaseAction.CHILD].setMenu(self._parts)
        self._part = AskName(self, "case.desk.part", _TITLE_CHARS)
        self._other = AskName(self, "case.desk.other", _NUMBER_CHARS)
        self._share = ShareDialog(self)
        self._buttons[CaseAction.MERGE].clicked.connect(self._on_merge)
        self._buttons[CaseAction.COUNT].clicked.connect(self._on_count)
        self._buttons[CaseAction.SHARE].clicked.connect(self._on_share)
        self._part.named.connect(lambda title: self.wanted.emit(self._work(CaseAction.CHILD, title=title)))
        self._other.named.connect(lambda number: self.other_wanted.emit(self._asks, number))
        self._share.wanted.connect(self.wanted)
        self.hide()
        self.retranslate()

    def show_case(self, case: Case, desk: Desk | None, circle: Circle | None = None) -> None:
        """Show what may be done with this case now; `circle`: with whom it can be shared."""
        self._case, self._desk, self._circle = case, desk or Desk(), circle or Circle()
        for action, button in self._buttons.items():
            button.setVisible(self._can(action) or (action in _WITH and self._can(_WITH[action])))
        self.setVisible(any(button.isVisibleTo(self) for button in self._buttons.values()))
        self.retranslate()

    def retranslate(self) -> None:
        self._buttons[CaseAction.ASSIGN].setText(self.tr("Assign"))
        self._buttons[CaseAction.QUEUE].setText(self.tr("Add to queue"))
        self._buttons[CaseAction.CHILD].setText(self.tr("Parts"))
        self._buttons[CaseAction.MERGE].setText(self.tr("Merge …"))
        self._buttons[CaseAction.SHARE].setText(self.tr("Share …"))
        is_counted = self._case is None or self._case.is_counted is not False
        self._buttons[CaseAction.COUNT].setText(
            self.tr("Do not take off the agreement") if is_counted else self.tr("Take off the agreement")
        )
        self._fill_menus()

    def _fill_menus(self) -> None:
        case = self._case
        agents = [(agent.id, agent.name) for agent in self._desk.agents]
        self._fill(self._agents, CaseAction.ASSIGN, agents, case.row.owner.id if case and case.row.owner else "")
        self._queues.clear()
        if self._can(CaseAction.ROUTE):
            route = self._queues.addAction(self.tr("By the routing rules"))
            route.triggered.connect(lambda: self.wanted.emit(self._work(CaseAction.ROUTE)))
            self._queues.addSeparator()
        if self._can(CaseAction.QUEUE):
            queues = [(queue.id, words(queue.title)) for queue in self._desk.queues]
            self._add(self._queues, CaseAction.QUEUE, queues, case.queue.id if case and case.queue else "")
        self._parts.clear()
        if self._can(CaseAction.CHILD):
            self._parts.addAction(self.tr("New part …")).triggered.connect(self._on_child)
        if self._can(CaseAction.ADD_CHILD):
            self._parts.addAction(self.tr("Existing case …")).triggered.connect(self._on_join)

    def _fill(self, menu: QMenu, does: CaseAction, choices: Sequence[tuple[str, str]], now: str) -> None:
        menu.clear()
        self._add(menu, does, choices, now)

    def _add(self, menu: QMenu, does: CaseAction, choices: Sequence[tuple[str, str]], now: str) -> None:
        for id, name in choices:
            line = menu.addAction(name.replace("&", "&&"))
            line.setCheckable(True)
            line.setChecked(id == now)
            line.setEnabled(id != now)
            asked = self._work(does, target=id, name=name)
            line.triggered.connect(lambda _checked=False, asked=asked: self.wanted.emit(asked))

    def _can(self, action: CaseAction) -> bool:
        """Whether the portal allows it now, and somebody or something is known with whom or where."""
        there: dict[CaseAction, bool] = {
            CaseAction.ASSIGN: bool(self._desk.agents),
            CaseAction.QUEUE: bool(self._desk.queues),
            CaseAction.SHARE: bool(self._circle.people or self._circle.groups),
        }
        return self._case is not None and action in self._case.row.actions and there.get(action, True)

    @staticmethod
    def _work(action: CaseAction, *, target: str = "", title: str = "", name: str = "") -> DeskWork:
        return DeskWork(Key(""), CaseId(""), action, target, title, name=name)

    def _on_child(self) -> None:
        hint = self.tr("The part inherits customer, service and priority, and goes through its own stages.")
        self._part.ask(self.tr("What is the part about?"), hint, "")

    def _on_merge(self) -> None:
        self._asks = CaseAction.MERGE
        hint = self.tr("This case ends, and the other one goes on for both. Write the number of an open case.")
        self._other.ask(self.tr("Into which case?"), hint, "")

    def _on_join(self) -> None:
        self._asks = CaseAction.ADD_CHILD
        hint = self.tr("It goes on by itself, as a part of this one. Write the number of an open case.")
        self._other.ask(self.tr("Which case is a part of this one?"), hint, "")

    def _on_count(self) -> None:
        is_counted = self._case is None or self._case.is_counted is not False
        self.wanted.emit(self._work(CaseAction.COUNT, target=NO if is_counted else YES))

    def _on_share(self) -> None:
        if self._case is not None:
            may_give, may_take = self._can(CaseAction.SHARE), self._can(CaseAction.UNSHARE)
            self._share.ask(self._case, self._circle if may_give else Circle(), may_take=may_take)
