"""What the user does about waiting things, carried out in the lanes."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.changes import Changes, What
from desktop_app.domain.drafts import Draft
from desktop_app.domain.ids import CaseId
from desktop_app.domain.receipts import OutboxItem, OutboxState
from desktop_app.errors import SupportError
from desktop_app.services import Services
from desktop_app.work import Lane
from ui.bridge import Bridge
from ui.navigation import Go, PageName
from ui.pages.outbox.acts import Act

_ALL = Changes.of(What.OUTBOX, What.DRAFTS, What.CASES, What.ARTICLES)


class Doings(QObject):
    """Does one thing after the other; each is told by a signal."""

    done = Signal(object)
    """The Act that is done, where one stays on the page."""
    went = Signal(object)
    """A Go: to the draft, the reply or the case."""
    had_arrived = Signal()
    """What was to be edited turned out to have arrived."""
    looking = Signal(bool)
    """The portal is being asked, or has answered."""
    file_wanted = Signal(object)
    """The case of this OutboxItem is to be saved as a file."""
    failed = Signal(object)
    """A SupportError; the thing is as it was."""

    def __init__(self, services: Services, bridge: Bridge) -> None:
        super().__init__()
        self._outbox, self._bridge = services.outbox, bridge

    def do(self, act: Act, item: OutboxItem) -> None:
        """Do it."""
        outbox, account_id, key = self._outbox, item.account_id, item.key
        match act:
            case Act.EDIT | Act.KEEP if item.state is OutboxState.UNSURE:
                self._look_up(act, item)
            case Act.EDIT | Act.KEEP:
                self._take_back(act, item)
            case Act.OPEN:
                self.went.emit(Go(PageName.CASE, account_id=account_id, case_id=item.case_id))
            case Act.SAVE_FILE:
                self.file_wanted.emit(item)
            case Act.SIGN_IN:
                self.went.emit(Go(PageName.SIGN_IN, account_id=account_id))
            case Act.TRY:
                self._ask(act, lambda: outbox.try_now(account_id, key))
            case Act.STOP:
                self._ask(act, lambda: outbox.stop(account_id, key))
            case Act.AS_REPLY:
                self._ask(act, lambda: outbox.send_as_reply(account_id, key))
            case Act.ARRIVED:
                self._ask(act, lambda: outbox.arrived(account_id, key))
            case Act.NOT_ARRIVED:
                self._ask(act, lambda: outbox.did_not_arrive(account_id, key))
            case Act.DISCARD:
                self._ask(act, lambda: outbox.discard(account_id, key))

    def _ask(self, act: Act, op: Callable[[], Changes]) -> None:
        self._bridge.ask(self, Lane.STORE, lambda _task: op(), lambda _changes: self.done.emit(act), self.failed.emit)

    def _look_up(self, act: Act, item: OutboxItem) -> None:
        """Only what the portal certainly has none of may be taken back."""
        outbox = self._outbox

        def done(has_arrived: bool) -> None:
            self.looking.emit(False)
            self._bridge.publish(_ALL)
            if has_arrived:
                self.had_arrived.emit()
            else:
                self._take_back(act, item)

        def failed(error: SupportError) -> None:
            self.looking.emit(False)
            self.failed.emit(error)

        self.looking.emit(True)
        self._bridge.ask(
            self, Lane.NETWORK, lambda task: outbox.look_up(item.account_id, item.key, task.check), done, failed
        )

    def _take_back(self, act: Act, item: OutboxItem) -> None:
        outbox = self._outbox

        def taken_draft(draft: Draft) -> None:
            self._taken(act, Go(PageName.NEW_CASE, account_id=draft.account_id, draft_id=draft.id))

        def taken_reply(case_id: CaseId) -> None:
            self._taken(act, Go(PageName.CASE, account_id=item.account_id, case_id=case_id, section="reply"))

        if item.kind == "submit_case":
            self._bridge.ask(
                self,
                Lane.STORE,
                lambda _task: outbox.back_to_draft(item.account_id, item.key),
                taken_draft,
                self.failed.emit,
            )
        else:
            self._bridge.ask(
                self,
                Lane.STORE,
                lambda _task: outbox.back_to_reply(item.account_id, item.key),
                taken_reply,
                self.failed.emit,
            )

    def _taken(self, act: Act, go: Go) -> None:
        self._bridge.publish(_ALL)
        if act is Act.EDIT:
            self.went.emit(go)
        else:
            self.done.emit(act)
