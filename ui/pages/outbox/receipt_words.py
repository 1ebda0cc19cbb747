"""A receipt in words: the same on the screen, on paper and in the clipboard."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.receipts import ConfirmedBy, SentReceipt
from ui import formats
from ui.pages.outbox.acts import kind_words


@dataclass(frozen=True, slots=True)
class ReceiptWords:
    """Headings and pairs of a name and a value; all plain text. `files`: name, size, SHA-256."""

    heading: str
    title: str
    exchange_title: str
    exchange: tuple[tuple[str, str], ...]
    sent_title: str
    sent: tuple[tuple[str, str], ...]
    files_title: str
    files: tuple[tuple[str, str, str], ...]
    foot: str


def receipt_words(receipt: SentReceipt) -> ReceiptWords:
    """The receipt in the reader's language; empty values are left out."""
    files = tuple((file.name, formats.size(file.size), file.sha256) for file in receipt.files)
    return ReceiptWords(
        heading=QCoreApplication.translate("Receipt", "Receipt"),
        title=receipt.title,
        exchange_title=QCoreApplication.translate("Receipt", "When and to whom"),
        exchange=tuple((name, value) for name, value in _exchange(receipt) if value),
        sent_title=QCoreApplication.translate("Receipt", "What was sent"),
        sent=tuple((name, value) for name, value in _sent(receipt) if value),
        files_title=QCoreApplication.translate("Receipt", "Files"),
        files=files,
        foot=QCoreApplication.translate("Receipt", "Kept by Nordesk on the computer it was sent from."),
    )


def as_text(words: ReceiptWords) -> str:
    """The receipt as plain text, for the clipboard."""
    lines = [f"{words.heading}: {words.title}", "", words.exchange_title]
    lines += [f"{name}: {value}" for name, value in words.exchange]
    if words.sent:
        lines += ["", words.sent_title, *(f"{name}: {value}" if name else value for name, value in words.sent)]
    if words.files:
        lines += ["", words.files_title, *(f"{name}, {size}, SHA-256 {digest}" for name, size, digest in words.files)]
    return "\n".join(lines)


def _exchange(receipt: SentReceipt) -> list[tuple[str, str]]:
    heard = formats.moment(receipt.heard_at) if receipt.heard_at is not None else ""
    portal = f"{receipt.portal} ({receipt.address})" if receipt.address else receipt.portal
    is_told = receipt.confirmed_by is ConfirmedBy.PORTAL
    return [
        (QCoreApplication.translate("Receipt", "Case number"), receipt.number),
        (QCoreApplication.translate("Receipt", "Sent to"), portal),
        (QCoreApplication.translate("Receipt", "Sent as"), receipt.sender),
        (QCoreApplication.translate("Receipt", "You pressed Send"), formats.moment(receipt.clicked_at)),
        (
            QCoreApplication.translate("Receipt", "Received, by the portal's clock"),
            formats.moment(receipt.sent_at) if is_told else "",
        ),
        (QCoreApplication.translate("Receipt", "Confirmed, by this computer's clock"), heard),
        (
            QCoreApplication.translate("Receipt", "Confirmed by"),
            QCoreApplication.translate("Receipt", "the portal")
            if is_told
            else QCoreApplication.translate("Receipt", "you – the portal could not say"),
        ),
        (QCoreApplication.translate("Receipt", "Number of the exchange"), receipt.request_id),
        (QCoreApplication.translate("Receipt", "Key"), receipt.key),
    ]


def _sent(receipt: SentReceipt) -> list[tuple[str, str]]:
    what = " · ".join(filter(None, (kind_words(receipt.kind), receipt.item)))
    return [
        (QCoreApplication.translate("Receipt", "What"), what),
        (QCoreApplication.translate("Receipt", "Type"), receipt.type),
        *receipt.answers,
        (QCoreApplication.translate("Receipt", "Text"), receipt.text),
    ]
