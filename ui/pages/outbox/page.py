"""The outbox: each thing that waits, its state, reason and next try; below, receipts of what was sent."""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.changes import Changes, What
from desktop_app.domain.receipts import LeftReply, OutboxItem, SentReceipt
from desktop_app.errors import SupportError
from desktop_app.services import Services
from desktop_app.work import Lane
from ui.bridge import Bridge
from ui.language import Translated
from ui.messages import message_of
from ui.messages.portals import portal_names
from ui.navigation import Go, PageName
from ui.override import override
from ui.pages.outbox.acts import Act
from ui.pages.outbox.case_file import CaseFileSaver
from ui.pages.outbox.doings import Doings
from ui.pages.outbox.item_card import ItemCard
from ui.pages.outbox.left_list import LeftList
from ui.pages.outbox.receipt_list import ReceiptList
from ui.pages.outbox.receipt_view import ReceiptView
from ui.theme import Space
from ui.widgets.banner import Kind
from ui.widgets.buttons import Button, Look
from ui.widgets.empty_state import EmptyState
from ui.widgets.page import PageFrame

_MINUTE_MS = 60_000


class OutboxPage(Translated, QWidget):
    """What waits to be sent, and the receipts; or one receipt."""

    go = Signal(object)
    toast = Signal(str)

    def __init__(self, services: Services, bridge: Bridge) -> None:
        super().__init__()
        self._services, self._bridge = services, bridge
        self._outbox, self._session = services.outbox, services.session
        self._doings, self._saver = Doings(services, bridge), CaseFileSaver(self, services, bridge)
        self._cards: dict[str, ItemCard] = {}
        self._receipt: SentReceipt | None = None
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self._frame = PageFrame()
        self._back = Button(Look.QUIET, "chevron-left")
        self._back.setObjectName("outbox.back")
        above = QWidget()
        row = QHBoxLayout(above)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._back)
        row.addStretch()
        self._frame.add_above(above)
        self._empty, self._waiting = EmptyState("outbox"), QVBoxLayout()
        self._waiting.setSpacing(Space.S)
        self._left, self._list, self._view = LeftList(self._services, self._bridge), ReceiptList(), ReceiptView()
        self._items = QWidget()
        column = QVBoxLayout(self._items)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        column.addWidget(self._empty)
        column.addLayout(self._waiting)
        column.addWidget(self._left)
        column.addWidget(self._list)
        column.addStretch(1)
        for part in (self._items, self._view):
            self._frame.body.addWidget(part)
        self._view.hide()
        self._back.hide()
        # What says “in 3 minutes” must not say so for ever.
        self._minute = QTimer(self)
        self._minute.setInterval(_MINUTE_MS)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._frame)

    def _connect(self) -> None:
        self._bridge.changed.connect(self._on_changed)
        self._minute.timeout.connect(self._on_minute)
        self._back.clicked.connect(self._on_back)
        self._left.told.connect(self.toast)
        self._left.failed.connect(self._on_failed)
        self._list.opened.connect(self._on_receipt)
        self._list.wanted.connect(lambda _words, _limit: self._read_receipts())
        self._view.case_wanted.connect(
            lambda receipt: self.go.emit(Go(PageName.CASE, account_id=receipt.account_id, case_id=receipt.case_id))
        )
        self._view.told.connect(self.toast)
        self._view.saved.connect(self._on_saved)
        self._view.failed.connect(self._on_failed)
        self._doings.file_wanted.connect(self._saver.ask)
        self._saver.saved.connect(self.toast)
        self._saver.failed.connect(self._on_failed)
        self._doings.done.connect(self._on_done)
        self._doings.went.connect(self.go)
        self._doings.had_arrived.connect(self._on_had_arrived)
        self._doings.looking.connect(self._on_looking)
        self._doings.failed.connect(self._on_failed)

    def retranslate(self) -> None:
        if self._receipt is None:
            subtitle = self.tr("What waits to be sent. Nothing here is lost or sent twice.")
            self._frame.set_title(self.tr("Outbox"), subtitle)
        else:
            self._frame.set_title(self._receipt.title, self.tr("Receipt"))
        self._back.setText(self.tr("Back to the outbox"))
        self._empty.set_words(
            self.tr("Everything is sent"),
            self.tr("What you send without a network waits here and goes out by itself."),
        )

    def open(self, go: Go) -> None:
        """Show what waits now, or the receipt of the intent `go.key`."""
        self._frame.banner.clear()
        self._show_receipt(None)
        self._read()
        if go.key is not None:
            outbox, key = self._outbox, go.key
            self._bridge.ask(self, Lane.READ, lambda _task: outbox.receipt(key), self._show_receipt)

    def _read(self) -> None:
        outbox = self._outbox
        self._bridge.ask(self, Lane.READ, lambda _task: (outbox.items(), outbox.left_replies()), self._show_found)
        self._read_receipts()

    def _read_receipts(self) -> None:
        outbox, (words, limit) = self._outbox, self._list.asked
        self._bridge.ask(self, Lane.READ, lambda _task: outbox.receipts(limit, words), self._list.show_receipts)

    def _on_changed(self, changes: Changes) -> None:
        if self.isVisible() and changes.concern(What.OUTBOX, What.CASES, What.CONNECTION):
            self._read()

    def _on_minute(self) -> None:
        if self.isVisible():
            for card in self._cards.values():
                card.retranslate()

    def _show_found(self, found: tuple[tuple[OutboxItem, ...], tuple[LeftReply, ...]]) -> None:
        items, left = found
        self._empty.setVisible(not items and not left)
        self._left.show_replies(left)
        for key in set(self._cards) - {item.key for item in items}:
            card = self._cards.pop(key)
            self._waiting.removeWidget(card)
            card.hide()
            card.deleteLater()
        portals = portal_names(self._session.accounts())
        for item in items:
            portal = portals.get(item.account_id, "")
            if item.key in self._cards:
                self._cards[item.key].show_item(item, portal)
            else:
                self._cards[item.key] = self._new_card(item, portal)
                self._waiting.addWidget(self._cards[item.key])
        if items:
            self._minute.start()
        else:
            self._minute.stop()

    def _new_card(self, item: OutboxItem, portal: str) -> ItemCard:
        card = ItemCard(item, portal)
        card.setObjectName(f"outbox.item.{item.key}")
        card.wanted.connect(lambda act: self._doings.do(act, card.item))
        card.told.connect(self.toast)
        return card

    def _on_done(self, act: Act) -> None:
        said = {
            Act.DISCARD: self.tr("Thrown away."),
            Act.KEEP: self.tr("Kept as a draft."),
            Act.STOP: self.tr("Stopped. It is not sent before you say so."),
            Act.AS_REPLY: self.tr("Your text goes out as a reply."),
            Act.ARRIVED: self.tr("Noted. There is a receipt below."),
        }
        if act in said:
            self.toast.emit(said[act])

    def _on_had_arrived(self) -> None:
        title, text = self.tr("It had arrived"), self.tr("The portal has it. There is a receipt below.")
        self._frame.banner.show_text(title, text, kind=Kind.SUCCESS)
        self._read()

    def _on_looking(self, is_looking: bool) -> None:
        if is_looking:
            self._frame.busy.start(self.tr("Asking the portal whether it arrived …"))
        else:
            self._frame.busy.stop()

    def _on_failed(self, error: SupportError) -> None:
        self._frame.banner.show_message(message_of(error))
        self._read()

    def _on_receipt(self, key: object) -> None:
        if isinstance(key, SentReceipt):
            self._show_receipt(key)
            self._view.start()

    def _show_receipt(self, receipt: SentReceipt | None) -> None:
        self._receipt = receipt
        if receipt is not None:
            self._view.show_receipt(receipt)
        self._items.setVisible(receipt is None)
        self._view.setVisible(receipt is not None)
        self._back.setVisible(receipt is not None)
        self.retranslate()

    def _on_back(self) -> None:
        if self._receipt is not None:
            self._frame.banner.clear()
            self._show_receipt(None)
            self._list.focus_list()
        else:
            self._left.cancel()
            for card in self._cards.values():
                card.cancel()

    def _on_saved(self, path: Path) -> None:
        self._frame.banner.show_text(self.tr("The receipt is saved"), str(path), kind=Kind.SUCCESS)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._on_back()
        else:
            super().keyPressEvent(event)
