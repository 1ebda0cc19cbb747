"""Signs in on behalf of the page, with a password or outside of the program; one can give up meanwhile."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.identity import (
    BrowserCredentials,
    Credentials,
    DeviceCredentials,
    PasswordCredentials,
    SignInWay,
)
from desktop_app.services.session import Session, SignInOutcome
from desktop_app.work import Task
from ui.pages.sign_in.asking import Asking
from ui.pages.sign_in.card import SignInCard
from ui.pages.sign_in.outside_step import OutsideStep

if TYPE_CHECKING:
    from desktop_app.domain.ids import AccountId


class Entering(QObject):
    """Where to is set by `begin`; `typed` by the page when settings were asked for."""

    entered = Signal(object)
    """The SignInOutcome."""

    def __init__(self, session: Session, asking: Asking, card: SignInCard) -> None:
        super().__init__(card)
        self._session, self._asking, self._card = session, asking, card
        self._address = ""
        self._again: AccountId | None = None
        self._task: Task | None = None
        self.typed: Mapping[str, str] = {}
        """What was asked for because the portal wants it."""

    def begin(self, address: str, again: "AccountId | None" = None) -> None:
        """The portal at an address, or an account that is here already."""
        self._address, self._again = address, again

    def by_password(self, login: str, password: str) -> None:
        """With what was typed."""
        self._enter(self.tr("Signing in …"), lambda _task: PasswordCredentials(login, password))

    def outside(self, way: SignInWay, step: OutsideStep) -> None:
        """In the browser, or by a code; the step shows what the portal says."""
        done = self.tr("You are signed in. You can close this page and go back to Nordesk.")
        failed = self.tr("You were not signed in. Go back to Nordesk and try again.")

        def how(task: Task) -> Credentials:
            if way is SignInWay.DEVICE:
                return DeviceCredentials(step.coded.emit, task.wait)
            return BrowserCredentials(step.opened.emit, lambda is_good: done if is_good else failed, task.check)

        self._enter(self.tr("Waiting for your sign-in …"), how)

    def give_up(self) -> None:
        """Nobody waits for the answer any more."""
        if self._task is not None:
            self._task.cancel()
            self._task = None
            self._card.set_busy(False)

    def _enter(self, text: str, how: Callable[[Task], Credentials]) -> None:
        address, again, session, typed = self._address, self._again, self._session, self.typed

        def enter(task: Task) -> SignInOutcome:
            if again is not None:
                return session.sign_in_again_by(again, how(task))
            return session.sign_in_by(address, how(task), typed)

        self._task = self._asking.ask(text, enter, self._on_entered)

    def _on_entered(self, outcome: SignInOutcome) -> None:
        self._task = None
        self.entered.emit(outcome)
