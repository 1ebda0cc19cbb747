"""Half-written replies and notes that no page of a case leads to any more."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.receipts import LeftReply
from desktop_app.services import Services
from desktop_app.work import Lane
from ui.bridge import Bridge
from ui.messages.portals import portal_names
from ui.pages.outbox.left_card import LeftCard
from ui.theme import Space

_Which = tuple[str, str]


class LeftList(QWidget):
    """A card for each. Not there while there is none."""

    told = Signal(str)
    """What was done, for a toast."""
    failed = Signal(object)
    """A SupportError."""

    def __init__(self, services: Services, bridge: Bridge) -> None:
        super().__init__()
        self._outbox, self._session, self._bridge = services.outbox, services.session, bridge
        self._cards: dict[_Which, LeftCard] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.S)
        self.hide()

    def show_replies(self, found: tuple[LeftReply, ...]) -> None:
        """Show these, each as it stands now."""
        for which in set(self._cards) - {_which(left) for left in found}:
            card = self._cards.pop(which)
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        portals = portal_names(self._session.accounts())
        for left in found:
            card = self._card(left)
            card.show_left(left, portals.get(left.account_id, ""))
        self.setVisible(bool(found))

    def cancel(self) -> None:
        """Take back every question whether to throw one away."""
        for card in self._cards.values():
            card.cancel()

    def _card(self, left: LeftReply) -> LeftCard:
        if _which(left) not in self._cards:
            card = self._cards[_which(left)] = LeftCard(left)
            card.setObjectName(f"outbox.left.{left.id}")
            card.told.connect(self.told)
            card.discarded.connect(lambda: self._discard(card.left))
            self._column.addWidget(card)
        return self._cards[_which(left)]

    def _discard(self, left: LeftReply) -> None:
        outbox = self._outbox
        self._bridge.ask(
            self,
            Lane.STORE,
            lambda _task: outbox.discard_left(left),
            lambda _changes: self.told.emit(self.tr("Thrown away.")),
            self.failed.emit,
        )


def _which(left: LeftReply) -> _Which:
    return left.account_id, left.id
