"""ui.pages.outbox.receipt_paper: a receipt on a page, of plain text whatever a server said."""

from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.errors import StoreUnavailable
from tests.ui.pages.outbox.receipts import HOSTILE, a_receipt, an_old_receipt
from ui.pages.outbox.receipt_paper import document, html, print_receipt, save_pdf
from ui.pages.outbox.receipt_words import receipt_words


def test_what_a_server_said_is_text() -> None:
    made = html(receipt_words(a_receipt()))
    assert "<img" not in made
    assert "<b>4711" not in made
    plain = document(receipt_words(a_receipt())).toPlainText()
    assert plain.count(HOSTILE) == 2, "title and subject, letter by letter"


def test_every_line_of_a_text_is_a_line() -> None:
    plain = document(receipt_words(a_receipt())).toPlainText()
    assert "It stopped.\u2028\u2028Twice." in plain or "It stopped.\n\nTwice." in plain


def test_a_receipt_without_answers_and_files_has_no_empty_headings() -> None:
    assert "Files" not in document(receipt_words(an_old_receipt())).toPlainText()


def test_a_pdf_is_written_page_after_page(tmp_path: Path) -> None:
    short, long = tmp_path / "kvittering ø.pdf", tmp_path / "long.pdf"
    save_pdf(receipt_words(a_receipt()), short)
    save_pdf(receipt_words(a_receipt(answers=(), text="Long text. " * 900)), long)
    assert short.read_bytes().startswith(b"%PDF-")
    assert pages(short) == 1
    assert pages(long) > 2


def pages(path: Path) -> int:
    return path.read_bytes().count(b"/Type /Page\n")


def test_a_place_nobody_may_write_to_is_said(tmp_path: Path) -> None:
    with pytest.raises(StoreUnavailable):
        save_pdf(receipt_words(a_receipt()), tmp_path / "nowhere" / "r.pdf")


def test_printing_asks_for_a_printer(qtbot: QtBot, tmp_path: Path) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    print_receipt(receipt_words(a_receipt()), parent)
    [dialog] = parent.findChildren(QPrintDialog)
    dialog.printer().setOutputFileName(str(tmp_path / "out.pdf"))
    dialog.accepted.emit(dialog.printer())
    qtbot.waitUntil(lambda: (tmp_path / "out.pdf").exists())
    dialog.close()
