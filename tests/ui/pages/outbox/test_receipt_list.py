"""ui.pages.outbox.receipt_list: hundreds of receipts, searched and a hundred at a time."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from desktop_app.domain.ids import Key
from desktop_app.domain.receipts import ConfirmedBy, SentReceipt
from tests.ui.looks import assert_usable, child
from tests.ui.pages.outbox.receipts import a_receipt
from ui import formats
from ui.icons import Ink
from ui.models.rows import Row
from ui.pages.outbox.receipt_list import STEP, ReceiptList
from ui.widgets.list_view import RowList
from ui.widgets.plain_label import PlainLabel
from ui.widgets.search_field import SearchField


def some(count: int) -> tuple[SentReceipt, ...]:
    return tuple(a_receipt(key=Key(f"k-{number}"), title=f"Number {number}") for number in range(count))


@pytest.fixture
def receipts(qtbot: QtBot) -> ReceiptList:
    made = ReceiptList()
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.show()
    return made


def rows(receipts: ReceiptList) -> tuple[Row, ...]:
    return child(receipts, RowList, "outbox.receipts").rows.rows


def texts(receipts: ReceiptList) -> list[str]:
    return [label.text() for label in receipts.findChildren(PlainLabel) if label.isVisible()]


def more(receipts: ReceiptList) -> QAbstractButton:
    return child(receipts, QAbstractButton, "outbox.more")


def test_nothing_sent_shows_nothing(receipts: ReceiptList) -> None:
    receipts.show_receipts(())
    assert texts(receipts) == []


def test_a_few_need_no_search(receipts: ReceiptList) -> None:
    receipts.show_receipts(some(3))
    assert len(rows(receipts)) == 3
    assert not child(receipts, SearchField).isVisible()
    assert not more(receipts).isVisible()
    assert rows(receipts)[0].subtitle == f"New case · DP-2026-00007 · Eksempelportal · {formats.attachments(1)}"
    assert_usable(receipts)


def test_many_come_a_hundred_at_a_time(qtbot: QtBot, receipts: ReceiptList) -> None:
    receipts.show_receipts(some(receipts.asked[1]))
    assert len(rows(receipts)) == STEP
    with qtbot.waitSignal(receipts.wanted) as wanted:
        more(receipts).click()
    assert wanted.args == ["", 2 * STEP + 1]
    receipts.show_receipts(some(STEP + 7))
    assert len(rows(receipts)) == STEP + 7
    assert not more(receipts).isVisible()


def test_words_are_searched_for_and_may_find_nothing(qtbot: QtBot, receipts: ReceiptList) -> None:
    receipts.show_receipts(some(20))
    field = child(receipts, SearchField, "outbox.search")
    qtbot.keyClicks(field, "faktura")
    with qtbot.waitSignal(receipts.wanted) as wanted:
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert wanted.args == ["faktura", STEP + 1]
    receipts.show_receipts(())
    assert "No receipt holds these words." in texts(receipts)
    assert field.isVisible(), "to search for something else"


def test_enter_opens_a_receipt_and_coming_back_is_to_where_it_stood(qtbot: QtBot, receipts: ReceiptList) -> None:
    receipts.show_receipts(some(3))
    receipts.activateWindow()
    qtbot.waitUntil(receipts.isActiveWindow)
    shown = child(receipts, RowList)
    receipts.focus_list()
    qtbot.keyClick(shown, Qt.Key.Key_Down)
    with qtbot.waitSignal(receipts.opened) as opened:
        qtbot.keyClick(shown, Qt.Key.Key_Return)
    assert opened.args == [shown.current_key()]
    receipts.focus_list()
    assert shown.hasFocus()


def test_what_only_the_user_confirmed_looks_otherwise(receipts: ReceiptList) -> None:
    receipts.show_receipts((a_receipt(), a_receipt(key=Key("other"), confirmed_by=ConfirmedBy.USER)))
    assert [row.ink for row in rows(receipts)] == [Ink.SUCCESS, Ink.MUTED]
