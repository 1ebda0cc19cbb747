"""ui.pages.outbox.receipt_view: one receipt on the screen."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QFileDialog
from pytestqt.qtbot import QtBot

from tests.ui.looks import assert_usable, child
from tests.ui.pages.outbox.receipts import HOSTILE, a_receipt, an_old_receipt
from ui.pages.outbox.receipt_view import ReceiptView, file_name
from ui.widgets.plain_label import PlainLabel


@pytest.fixture
def view(qtbot: QtBot) -> ReceiptView:
    made = ReceiptView()
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show_receipt(a_receipt())
    made.show()
    return made


def button(view: ReceiptView, name: str) -> QAbstractButton:
    return child(view, QAbstractButton, f"outbox.receipt.{name}")


def texts(view: ReceiptView) -> str:
    return "\n".join(label.text() for label in view.findChildren(PlainLabel) if label.isVisible())


def test_it_shows_the_exchange_what_was_sent_and_the_files(view: ReceiptView) -> None:
    for part in ("DP-2026-00007", HOSTILE, "It stopped.", "bilde.png", "SHA-256 2c26b46b68ffc68f"):
        assert part in texts(view)
    assert_usable(view)


def test_without_files_or_a_case_nothing_stands_in_for_them(view: ReceiptView) -> None:
    view.show_receipt(an_old_receipt())
    assert "Files" not in texts(view)
    view.show_receipt(a_receipt(case_id=None))
    assert not button(view, "open").isVisible()


def test_the_case_is_opened(qtbot: QtBot, view: ReceiptView) -> None:
    with qtbot.waitSignal(view.case_wanted) as wanted:
        button(view, "open").click()
    assert wanted.args == [a_receipt()]


def test_it_is_copied_as_text(qtbot: QtBot, view: ReceiptView) -> None:
    with qtbot.waitSignal(view.told):
        button(view, "copy").click()
    assert "DP-2026-00007" in QGuiApplication.clipboard().text()


def test_it_is_saved_as_pdf(qtbot: QtBot, view: ReceiptView, tmp_path: Path) -> None:
    button(view, "pdf").click()
    [dialog] = view.findChildren(QFileDialog)
    with qtbot.waitSignal(view.saved) as saved:
        dialog.fileSelected.emit(str(tmp_path / "r.pdf"))
    assert saved.args == [tmp_path / "r.pdf"]
    first = (tmp_path / "r.pdf").read_bytes()
    assert first.startswith(b"%PDF-")
    view.show_receipt(an_old_receipt())
    with qtbot.waitSignals([view.saved, view.saved]):
        dialog.fileSelected.emit(str(tmp_path / "asked.pdf"))
        view.save_pdf(str(tmp_path / "other.pdf"))
    sizes = [len((tmp_path / name).read_bytes()) for name in ("asked.pdf", "other.pdf")]
    assert abs(sizes[0] - len(first)) < abs(sizes[1] - len(first)), "the receipt it was asked for"
    dialog.close()


def test_what_cannot_be_saved_is_said(qtbot: QtBot, view: ReceiptView, tmp_path: Path) -> None:
    with qtbot.waitSignal(view.failed), qtbot.assertNotEmitted(view.saved):
        view.save_pdf(str(tmp_path / "nowhere" / "r.pdf"))


def test_the_keyboard_begins_at_the_first_action(qtbot: QtBot, view: ReceiptView) -> None:
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    view.start()
    assert button(view, "open").hasFocus()
    view.show_receipt(a_receipt(case_id=None))
    view.start()
    assert button(view, "print").hasFocus()


def test_its_file_is_named_after_the_case_and_never_leads_elsewhere() -> None:
    assert file_name(a_receipt()) == "receipt-DP-2026-00007"
    assert file_name(a_receipt(number="../../etc/x y")) == "receipt-------etc-x-y"
    assert file_name(a_receipt(number="")) == "receipt-key-1234"
