"""The outbox: each thing that waits, its state, reason and next try; below, receipts of what was sent."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.changes import Changes, What
from desktop_app.domain.drafts import Draft
from desktop_app.domain.ids import AccountId, Key
from desktop_app.domain.receipts import OutboxItem, SentReceipt
from desktop_app.errors import SupportError
from desktop_app.services import Services
from desktop_app.work import Lane
from ui import formats
from ui.bridge import Bridge
from ui.icons import Ink
from ui.language import Translated
from ui.messages import message_of
from ui.models.rows import Row
from ui.navigation import Go, PageName
from ui.pages.outbox.item_card import ItemCard, kind_words
from ui.theme import Space
from ui.widgets.empty_state import EmptyState
from ui.widgets.list_view import RowList
from ui.widgets.page import PageFrame
from ui.widgets.section import Section


class OutboxPage(Translated, QWidget):
    """What waits to be sent."""

    go = Signal(object)
    toast = Signal(str)

    def __init__(self, services: Services, bridge: Bridge) -> None:
        super().__init__()
        self._outbox, self._bridge = services.outbox, bridge
        self._cards: dict[Key, ItemCard] = {}
        self._receipts: tuple[SentReceipt, ...] = ()
        self._build()
        self._bridge.changed.connect(self._on_changed)
        self.retranslate()

    def _build(self) -> None:
        self._frame = PageFrame()
        self._empty = EmptyState("outbox")
        self._waiting = QVBoxLayout()
        self._waiting.setSpacing(Space.S)
        self._sent = Section()
        self._list = RowList(hugs=True)
        self._list.setObjectName("outbox.receipts")
        self._list.opened.connect(self._on_receipt_opened)
        self._sent.body.addWidget(self._list)
        self._frame.body.addWidget(self._empty)
        self._frame.body.addLayout(self._waiting)
        self._frame.body.addWidget(self._sent)
        self._frame.body.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._frame)

    def retranslate(self) -> None:
        self._frame.set_title(self.tr("Outbox"), self.tr("What waits to be sent. Nothing here is lost or sent twice."))
        self._empty.set_words(
            self.tr("Everything is sent"),
            self.tr("What you send without a network waits here and goes out by itself."),
        )
        self._sent.set_title(self.tr("Sent from this computer"))
        self._list.setAccessibleName(self.tr("Sent from this computer"))
        self._show_receipts(self._receipts)

    def open(self, go: Go) -> None:
        """Show what waits now."""
        del go  # one list, nothing to choose
        self._read()

    def _read(self) -> None:
        outbox = self._outbox
        self._bridge.ask(self, Lane.READ, lambda _task: outbox.items(), self._show_items)
        self._bridge.ask(self, Lane.READ, lambda _task: outbox.receipts(), self._show_receipts)

    def _on_changed(self, changes: Changes) -> None:
        if self.isVisible() and changes.concern(What.OUTBOX, What.CASES):
            self._read()

    def _show_items(self, items: tuple[OutboxItem, ...]) -> None:
        self._empty.setVisible(not items)
        for key in set(self._cards) - {item.key for item in items}:
            card = self._cards.pop(key)
            self._waiting.removeWidget(card)
            card.hide()
            card.deleteLater()
        for item in items:
            if item.key in self._cards:
                self._cards[item.key].show_item(item)
            else:
                self._cards[item.key] = self._new_card(item)
                self._waiting.addWidget(self._cards[item.key])

    def _new_card(self, item: OutboxItem) -> ItemCard:
        card = ItemCard(item)
        card.setObjectName(f"outbox.item.{item.key}")
        account_id, key = item.account_id, item.key
        card.try_wanted.connect(lambda: self._try(account_id, key))
        card.mend_wanted.connect(lambda: self._mend(account_id, key))
        card.discard_wanted.connect(lambda: self._discard(account_id, key))
        return card

    def _try(self, account_id: AccountId, key: Key) -> None:
        outbox = self._outbox
        self._bridge.ask(
            self, Lane.STORE, lambda _task: outbox.try_now(account_id, key), lambda _changes: None, self._on_failed
        )

    def _mend(self, account_id: AccountId, key: Key) -> None:
        outbox = self._outbox
        self._bridge.ask(
            self, Lane.STORE, lambda _task: outbox.back_to_draft(account_id, key), self._on_mended, self._on_failed
        )

    def _on_mended(self, draft: Draft) -> None:
        self._bridge.publish(Changes.of(What.OUTBOX, What.DRAFTS, What.CASES))
        self.go.emit(Go(PageName.NEW_CASE, account_id=draft.account_id, draft_id=draft.id))

    def _discard(self, account_id: AccountId, key: Key) -> None:
        outbox = self._outbox
        self._bridge.ask(
            self, Lane.STORE, lambda _task: outbox.discard(account_id, key), self._on_discarded, self._on_failed
        )

    def _on_discarded(self, _changes: Changes) -> None:
        self.toast.emit(self.tr("Thrown away."))

    def _on_failed(self, error: SupportError) -> None:
        self._frame.banner.show_message(message_of(error))
        self._read()

    def _show_receipts(self, receipts: tuple[SentReceipt, ...]) -> None:
        self._receipts = receipts
        self._sent.setVisible(bool(receipts))
        self._list.show_rows([self._row(receipt) for receipt in receipts])

    def _row(self, receipt: SentReceipt) -> Row:
        subtitle = " · ".join(filter(None, (kind_words(receipt.kind), receipt.number, receipt.portal)))
        if receipt.files:
            subtitle = f"{subtitle} · {formats.attachments(len(receipt.files))}"
        return Row(
            key=receipt,
            title=receipt.title,
            subtitle=subtitle,
            caption=formats.moment(receipt.sent_at),
            icon="check",
            ink=Ink.SUCCESS,
        )

    def _on_receipt_opened(self, key: object) -> None:
        if isinstance(key, SentReceipt) and key.case_id is not None:
            self.go.emit(Go(PageName.CASE, account_id=key.account_id, case_id=key.case_id))
