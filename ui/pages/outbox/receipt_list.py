"""The receipts of what was sent, the newest first, searched and a hundred at a time."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.receipts import ConfirmedBy, SentReceipt
from ui import formats
from ui.icons import Ink
from ui.language import Translated
from ui.models.rows import Row
from ui.pages.outbox.acts import kind_words
from ui.theme import Space
from ui.widgets.buttons import Button, Look
from ui.widgets.list_view import RowList
from ui.widgets.plain_label import PlainLabel
from ui.widgets.search_field import SearchField
from ui.widgets.section import Section

STEP = 100
_MANY = 8
"""With fewer than this nobody needs to search."""


class ReceiptList(Translated, QWidget):
    """What was sent from this computer."""

    opened = Signal(object)
    """The SentReceipt the user chose."""
    wanted = Signal(str, int)
    """Words to search for and how many receipts at most."""

    def __init__(self) -> None:
        super().__init__()
        self._receipts: tuple[SentReceipt, ...] = ()
        self._words, self._limit = "", STEP
        self._section, self._search, self._list = Section(), SearchField(), RowList(hugs=True)
        self._none, self._more = PlainLabel(tone="muted", wraps=True), Button(Look.SECONDARY)
        self._search.setObjectName("outbox.search")
        self._list.setObjectName("outbox.receipts")
        self._more.setObjectName("outbox.more")
        for widget in (self._search, self._list, self._none, self._more):
            self._section.body.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self._section)
        self._search.searched.connect(self._on_searched)
        self._search.left_down.connect(self._list.setFocus)
        self._list.opened.connect(self.opened)
        self._more.clicked.connect(self._on_more)
        self.retranslate()

    @property
    def asked(self) -> tuple[str, int]:
        """The words that are searched for, and how many receipts are wanted: one more than are shown."""
        return self._words, self._limit + 1

    def show_receipts(self, receipts: tuple[SentReceipt, ...]) -> None:
        """Show what was found for `asked`."""
        self._receipts = receipts
        self.retranslate()

    def retranslate(self) -> None:
        self._section.set_title(self.tr("Sent from this computer"))
        self._list.setAccessibleName(self.tr("Sent from this computer"))
        self._search.say(self.tr("Search in number, title, text and file names"))
        self._more.setText(self.tr("Show more"))
        self._none.setText(self.tr("No receipt holds these words."))
        shown = self._receipts[: self._limit]
        self._list.show_rows([_row(receipt) for receipt in shown])
        self._list.setVisible(bool(shown))
        self._none.setVisible(not shown and bool(self._words))
        self._more.setVisible(len(self._receipts) > self._limit)
        self._search.setVisible(bool(self._words) or len(self._receipts) >= _MANY)
        self._section.setVisible(bool(shown) or bool(self._words))

    def focus_list(self) -> None:
        """Back from a receipt: to where it stood."""
        self._list.setFocus()

    def _on_searched(self, words: str) -> None:
        self._words, self._limit = words, STEP
        self.wanted.emit(*self.asked)

    def _on_more(self) -> None:
        self._limit += STEP
        self.wanted.emit(*self.asked)


def _row(receipt: SentReceipt) -> Row:
    files = formats.attachments(len(receipt.files)) if receipt.files else ""
    is_told = receipt.confirmed_by is ConfirmedBy.PORTAL
    parts = (kind_words(receipt.kind), receipt.number, receipt.portal, files)
    return Row(
        key=receipt,
        title=receipt.title,
        subtitle=" · ".join(filter(None, parts)),
        caption=formats.moment(receipt.sent_at),
        icon="check",
        ink=Ink.SUCCESS if is_told else Ink.MUTED,
    )
