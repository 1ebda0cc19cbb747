"""One question to the portal at a time: meanwhile the card is busy, and an error stands in it."""

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QObject

from desktop_app.errors import SupportError, Unreachable
from desktop_app.work import Lane, Task
from ui.bridge import Bridge, ShowError
from ui.messages import message_of
from ui.pages.sign_in.card import SignInCard

T = TypeVar("T")


class Asking(QObject):
    """Asks in the NETWORK lane on behalf of the steps of one card."""

    def __init__(self, bridge: Bridge, card: SignInCard) -> None:
        super().__init__(card)
        self._bridge, self._card = bridge, card

    def ask(
        self, text: str, op: Callable[[Task], T], done: Callable[[T], None], failed: ShowError | None = None
    ) -> Task:
        """Run `op`; say `text` meanwhile. Without `failed` an error is shown in the card."""
        self._card.banner.clear()
        self._card.set_busy(True, text)

        def finished(value: T) -> None:
            self._card.set_busy(False)
            done(value)

        def refused(error: SupportError) -> None:
            self._card.set_busy(False)
            (failed or self.show)(error)

        return self._bridge.ask(self, Lane.NETWORK, op, finished, refused)

    def show(self, error: SupportError) -> None:
        """Say what went wrong. There is nothing yet that could go out by itself later."""
        message = message_of(error)
        if isinstance(error, Unreachable):
            again = QCoreApplication.translate("SignIn", "Check the address and your network, then try again.")
            message = replace(message, next=again)
        self._card.banner.show_message(message)
