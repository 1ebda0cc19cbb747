"""One receipt: when, to whom, what, and what the portal answered; printed, saved or copied."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from desktop_app.domain.receipts import SentReceipt
from desktop_app.errors import StoreUnavailable
from ui.language import Translated
from ui.pages.outbox.receipt_words import ReceiptWords, as_text, receipt_words
from ui.theme import Space, Type
from ui.widgets.buttons import Button, Look
from ui.widgets.card import Card
from ui.widgets.facts import Facts
from ui.widgets.flow import Flow
from ui.widgets.plain_label import PlainLabel

_NAMES, _GROUP = 190, 16


class ReceiptView(Translated, QWidget):
    """Shows one receipt with its actions. It has nothing to show before `show_receipt`."""

    case_wanted = Signal(object)
    """The SentReceipt whose case is to be opened."""
    told = Signal(str)
    """What was done, for a toast."""
    saved = Signal(object)
    """The Path of the PDF."""
    failed = Signal(object)
    """A SupportError."""

    def __init__(self) -> None:
        super().__init__()
        self._receipt: SentReceipt | None = None
        self._build()
        self.retranslate()

    def _build(self) -> None:
        row = QWidget()
        flow = Flow(row, spacing=Space.XS)
        self._open, self._print = Button(Look.SECONDARY, "open"), Button(Look.SECONDARY, "document")
        self._pdf, self._copy = Button(Look.SECONDARY, "download"), Button(Look.SECONDARY, "paste")
        for button, name, slot in (
            (self._open, "open", self._on_open),
            (self._print, "print", self._on_print),
            (self._pdf, "pdf", self._on_pdf),
            (self._copy, "copy", self._on_copy),
        ):
            button.setObjectName(f"outbox.receipt.{name}")
            button.clicked.connect(slot)
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(row)
        self._titles, self._facts = [], []
        self._cards = []
        for _part in range(3):
            card, title, facts = Card(Space.L, Space.S), PlainLabel(Type.STRONG, wraps=True), Facts(_NAMES)
            card.body.addWidget(title)
            card.body.addWidget(facts)
            column.addWidget(card)
            self._cards.append(card)
            self._titles.append(title)
            self._facts.append(facts)
        column.addStretch(1)

    def show_receipt(self, receipt: SentReceipt) -> None:
        """Show it."""
        self._receipt = receipt
        self.retranslate()

    def retranslate(self) -> None:
        self._open.setText(self.tr("Open the case"))
        self._print.setText(self.tr("Print …"))
        self._pdf.setText(self.tr("Save as PDF …"))
        self._copy.setText(self.tr("Copy"))
        if self._receipt is None:
            return
        self._open.setVisible(self._receipt.case_id is not None)
        words = receipt_words(self._receipt)
        files = [(name, f"{size}\nSHA-256 {_in_groups(digest)}") for name, size, digest in words.files]
        parts = (
            (words.exchange_title, list(words.exchange)),
            (words.sent_title, list(words.sent)),
            (words.files_title, files),
        )
        for at, (title, pairs) in enumerate(parts):
            self._titles[at].setText(title)
            self._facts[at].show_facts(pairs)
            self._cards[at].setVisible(bool(pairs))

    def start(self) -> None:
        """Put the focus where reading begins."""
        (self._open if self._open.isVisibleTo(self) else self._print).setFocus()

    def _words(self) -> ReceiptWords | None:
        return receipt_words(self._receipt) if self._receipt is not None else None

    def _on_open(self) -> None:
        if self._receipt is not None:
            self.case_wanted.emit(self._receipt)

    def _on_copy(self) -> None:
        words = self._words()
        if words is not None:
            QGuiApplication.clipboard().setText(as_text(words))
            self.told.emit(self.tr("The receipt is copied."))

    def _on_print(self) -> None:
        words = self._words()
        if words is not None:
            from ui.pages.outbox.receipt_paper import print_receipt

            print_receipt(words, self)

    def _on_pdf(self) -> None:
        if self._receipt is None:
            return
        dialog = QFileDialog(self, self.tr("Save as PDF"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.setNameFilter(self.tr("PDF files (*.pdf)"))
        dialog.selectFile(f"{file_name(self._receipt)}.pdf")
        receipt = self._receipt
        dialog.fileSelected.connect(lambda path: self.save_pdf(path, receipt))
        dialog.open()

    def save_pdf(self, path: str, receipt: SentReceipt | None = None) -> None:
        """Write a receipt, else the one that shows, as a PDF file."""
        from ui.pages.outbox import receipt_paper

        words = receipt_words(receipt) if receipt is not None else self._words()
        if words is None or not path:
            return
        try:
            receipt_paper.save_pdf(words, Path(path))
        except StoreUnavailable as error:
            self.failed.emit(error)
        else:
            self.saved.emit(Path(path))


def _in_groups(digest: str) -> str:
    """In groups that can stand in two lines; what is copied is in one piece."""
    return " ".join(digest[at : at + _GROUP] for at in range(0, len(digest), _GROUP))


def file_name(receipt: SentReceipt) -> str:
    """A name for the receipt's file: of letters and digits only, whatever the portal said."""
    number = "".join(letter if letter.isalnum() or letter == "-" else "-" for letter in receipt.number)[:60]
    return "-".join(filter(None, ("receipt", number or receipt.key[:8])))
