"""ui.pages.outbox.item_card: how a waiting thing stands, why, and what one can do about it."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QProgressBar
from pytestqt.qtbot import QtBot

from desktop_app.domain.ids import CaseId, Key
from desktop_app.domain.receipts import OutboxItem, OutboxState, WaitingFor
from tests.makers import ACCOUNT, AT
from tests.ui.looks import assert_usable, child, name_of
from ui.messages import outbox
from ui.pages.outbox.acts import Act, act_words, acts
from ui.pages.outbox.item_card import ItemCard
from ui.widgets.plain_label import PlainLabel
from ui.widgets.status_pill import StatusPill

WAITING = OutboxItem(ACCOUNT, Key("k-1"), 1, "submit_case", "The printer <b>stands</b>", OutboxState.WAITING, AT)


@pytest.fixture
def card(qtbot: QtBot) -> ItemCard:
    made = ItemCard(WAITING)
    qtbot.addWidget(made)
    made.show()
    return made


def show(card: ItemCard, **changes: Any) -> OutboxItem:
    card.show_item(replace(WAITING, **changes))
    return card.item


def labels(card: ItemCard) -> list[str]:
    return [label.text() for label in card.findChildren(PlainLabel) if label.isVisible()]


def said(card: ItemCard) -> list[str]:
    return [line for text in labels(card) for line in text.split("\n")]


def buttons(card: ItemCard) -> dict[str, QAbstractButton]:
    return {one.text(): one for one in card.findChildren(QAbstractButton) if one.isVisible()}


def test_work_on_a_case_says_what(card: ItemCard) -> None:
    show(card, kind="desk_queue", about="Systems")
    assert any(line.startswith("Put into the queue Systems") for line in said(card))


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"waiting_for": WaitingFor.SIGN_IN},
        {"state": OutboxState.SENDING, "progress": 0.4},
        {"state": OutboxState.UNSURE, "asks": True},
        {"state": OutboxState.REFUSED, "detail": "Nei"},
        {"state": OutboxState.REFUSED, "error": "already_sent", "number": "DP-7", "case_id": CaseId("c")},
        {"state": OutboxState.HELD},
    ],
)
def test_the_buttons_are_what_can_be_done(card: ItemCard, changes: dict[str, Any]) -> None:
    item = show(card, **changes)
    assert list(buttons(card)) == [act_words(act, item) for act in acts(item)]
    assert_usable(card)


def test_each_button_asks_for_one_thing(qtbot: QtBot, card: ItemCard) -> None:
    for act in (Act.TRY, Act.EDIT, Act.KEEP):
        with qtbot.waitSignal(card.wanted) as wanted:
            buttons(card)[act_words(act, card.item)].click()
        assert wanted.args == [act]


def test_a_screen_reader_hears_what_a_button_is_about(card: ItemCard) -> None:
    assert name_of(buttons(card)["Try now"]) == "Try now: The printer <b>stands</b>"


def test_throwing_away_asks_first(qtbot: QtBot, card: ItemCard) -> None:
    card.activateWindow()
    qtbot.waitUntil(card.isActiveWindow)
    with qtbot.assertNotEmitted(card.wanted):
        buttons(card)["Throw away"].click()
        assert set(buttons(card)) == {"Throw it away", "Keep it"}
        assert [line for line in said(card) if "gone for good" in line]
        assert buttons(card)["Keep it"].hasFocus(), "Enter does no harm"
        buttons(card)["Keep it"].click()
    assert buttons(card)["Throw away"].hasFocus()
    buttons(card)["Throw away"].click()
    card.cancel()
    assert buttons(card)["Throw away"].hasFocus()
    card.cancel()
    buttons(card)["Throw away"].click()
    with qtbot.waitSignal(card.wanted) as wanted:
        buttons(card)["Throw it away"].click()
    assert wanted.args == [Act.DISCARD]


def test_what_was_written_is_shown_and_hidden_again(qtbot: QtBot, card: ItemCard) -> None:
    text = "Dear <b>desk</b>,\n\nit still stands"
    item = show(card, state=OutboxState.REFUSED, kind="add_comment", is_case_here=False, text=text)
    assert list(buttons(card)) == [act_words(act, item) for act in acts(item)]
    assert text not in labels(card)
    with qtbot.assertNotEmitted(card.wanted):
        buttons(card)["Show the text"].click()
    assert text in labels(card), "as it was written"
    assert name_of(buttons(card)["Hide the text"]) == "Hide the text: The printer <b>stands</b>"
    assert_usable(card)
    show(card, state=OutboxState.SENDING, text=text)
    assert text in labels(card), "it stays open"
    with qtbot.waitSignal(card.told):
        buttons(card)["Copy the text"].click()
    assert QGuiApplication.clipboard().text() == text
    buttons(card)["Hide the text"].click()
    assert text not in labels(card)
    buttons(card)["Show the text"].click()
    show(card)
    assert text not in labels(card), "nothing was written, nothing shows"


def test_what_can_be_thrown_away_no_longer_is_not_asked_about(card: ItemCard) -> None:
    buttons(card)["Throw away"].click()
    show(card, state=OutboxState.SENDING)
    assert buttons(card) == {}
    assert not [line for line in said(card) if "gone for good" in line]


def test_how_it_stands_is_said_in_words(card: ItemCard) -> None:
    item = show(card, waiting_for=WaitingFor.NETWORK, attempts=3, next_try_at=AT + timedelta(minutes=5), detail="Nei")
    assert "The printer <b>stands</b>" in said(card), "as it was written"
    assert name_of(child(card, StatusPill)) == outbox.state(item)
    assert {"Nei", outbox.next_try(item)} <= set(said(card))
    assert [line for line in said(card) if line.startswith("New case · ")]
    show(card)
    assert "" not in said(card), "nothing to say, no line"


def test_files_on_their_way_show_how_far_they_are(card: ItemCard) -> None:
    bar = child(card, QProgressBar)
    assert not bar.isVisible()
    show(card, state=OutboxState.SENDING, progress=0.375, files=2)
    assert bar.isVisible()
    assert (bar.value(), bar.maximum()) == (38, 100)
    assert bar.accessibleName() == "Files sent"
    assert [line for line in said(card) if "2 attachments" in line]
    show(card, state=OutboxState.SENDING, progress=None)
    assert not bar.isVisible()
    show(card, progress=0.5)
    assert not bar.isVisible(), "while it waits nothing moves"


def test_with_several_portals_it_says_where_it_goes(card: ItemCard) -> None:
    card.show_item(WAITING, "Desk")
    assert any("· Desk ·" in line for line in said(card))
    card.retranslate()
    assert any("· Desk ·" in line for line in said(card))
