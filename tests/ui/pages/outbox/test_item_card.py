"""ui.pages.outbox.item_card: how a waiting thing stands, why, and what one can do about it."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtWidgets import QAbstractButton, QProgressBar
from pytestqt.qtbot import QtBot

from desktop_app.domain import outbox
from desktop_app.domain.ids import Key
from desktop_app.domain.receipts import OutboxItem, OutboxState, WaitingFor
from tests.makers import ACCOUNT, AT
from tests.ui.looks import assert_usable, child, name_of
from tests.ui.pseudo import is_pseudo
from ui import formats
from ui.pages.outbox.item_card import ItemCard, kind_words
from ui.widgets.plain_label import PlainLabel
from ui.widgets.status_pill import StatusPill

WAITING = OutboxItem(ACCOUNT, Key("k-1"), 1, "submit_case", "The printer <b>stands</b>", OutboxState.WAITING, AT)


@pytest.fixture
def card(qtbot: QtBot) -> ItemCard:
    made = ItemCard(WAITING)
    qtbot.addWidget(made)
    made.show()
    return made


def show(card: ItemCard, **changes: Any) -> None:
    card.show_item(replace(WAITING, **changes))


def said(card: ItemCard) -> list[str]:
    labels = (label.text() for label in card.findChildren(PlainLabel) if label.isVisible())
    return [line for text in labels for line in text.split("\n")]


def buttons(card: ItemCard) -> dict[str, QAbstractButton]:
    return {one.text(): one for one in card.findChildren(QAbstractButton) if one.isVisible()}


@pytest.mark.parametrize(
    ("state", "kind", "expected"),
    [
        (OutboxState.WAITING, "submit_case", {"Try now", "Back to the draft", "Throw away"}),
        (OutboxState.WAITING, "add_comment", {"Try now", "Throw away"}),
        (OutboxState.REFUSED, "submit_case", {"Back to the draft", "Throw away"}),
        (OutboxState.UNSURE, "submit_case", {"Try now"}),
        (OutboxState.SENDING, "submit_case", set()),
    ],
)
def test_only_what_is_safe_can_be_done(card: ItemCard, state: OutboxState, kind: str, expected: set[str]) -> None:
    """What is on its way, or may have arrived, cannot be taken back."""
    show(card, state=state, kind=kind)
    assert set(buttons(card)) == expected
    assert_usable(card)


def test_each_button_asks_for_one_thing(qtbot: QtBot, card: ItemCard) -> None:
    for text, signal in (("Try now", card.try_wanted), ("Back to the draft", card.mend_wanted)):
        with qtbot.assertNotEmitted(card.discard_wanted), qtbot.waitSignal(signal):
            buttons(card)[text].click()


def test_throwing_away_asks_first(qtbot: QtBot, card: ItemCard) -> None:
    card.activateWindow()
    qtbot.waitUntil(card.isActiveWindow)
    with qtbot.assertNotEmitted(card.discard_wanted):
        buttons(card)["Throw away"].click()
        assert set(buttons(card)) == {"Really throw away", "Keep"}
        assert buttons(card)["Keep"].hasFocus(), "Enter does no harm"
        buttons(card)["Keep"].click()
    assert buttons(card)["Throw away"].hasFocus()
    buttons(card)["Throw away"].click()
    with qtbot.waitSignal(card.discard_wanted):
        buttons(card)["Really throw away"].click()


def test_how_it_stands_is_said_in_words(card: ItemCard) -> None:
    assert "The printer <b>stands</b>" in said(card), "as it was written"
    assert "New case" in said(card)
    pill = child(card, StatusPill)
    for changes, words in (
        ({"waiting_for": WaitingFor.NETWORK}, "Waiting for the network"),
        ({"state": OutboxState.SENDING}, "Sending"),
        ({"state": OutboxState.UNSURE}, "Not sure whether it arrived"),
        ({"state": OutboxState.REFUSED}, "Not accepted by the portal"),
    ):
        show(card, **changes)
        assert name_of(pill) == words


def test_why_and_when_it_is_tried_again(card: ItemCard) -> None:
    again = AT + timedelta(minutes=5)
    show(card, detail="Try at noon", attempts=3, next_try_at=again)
    assert {"Try at noon", "Tries so far: 3", f"Next try: {formats.moment(again)}"} <= set(said(card))
    show(card)
    assert not [line for line in said(card) if "Tries" in line or "Next" in line], "nothing to say, no line"
    show(card, state=OutboxState.SENDING, attempts=3, next_try_at=again)
    assert not [line for line in said(card) if "Tries" in line or "Next" in line]


def test_what_the_portal_refused_is_named(card: ItemCard) -> None:
    fields = (("subject", "Too long"), ("phone", ""), ("reach", "Not a number"))
    show(card, state=OutboxState.REFUSED, fields=fields)
    assert [line for line in said(card) if line in {"Too long", "Not a number"}] == ["Too long", "Not a number"]
    assert "" not in said(card)


def test_an_unsure_thing_says_that_it_is_looked_up(card: ItemCard) -> None:
    show(card, state=OutboxState.UNSURE)
    assert [line for line in said(card) if "looks it up before it sends anything again" in line]


def test_files_on_their_way_show_how_far_they_are(card: ItemCard) -> None:
    bar = child(card, QProgressBar)
    assert not bar.isVisible()
    show(card, state=OutboxState.SENDING, progress=0.375)
    assert bar.isVisible()
    assert (bar.value(), bar.maximum()) == (38, 100)
    assert bar.accessibleName() == "Files sent"
    show(card, state=OutboxState.SENDING, progress=None)
    assert not bar.isVisible()
    show(card, progress=0.5)
    assert not bar.isVisible(), "while it waits nothing moves"


@pytest.mark.parametrize("kind", sorted(outbox._KINDS.values()))
@pytest.mark.usefixtures("pseudo_language")
def test_every_kind_of_command_has_its_word(kind: str) -> None:
    assert kind not in kind_words(kind)
    assert is_pseudo(kind_words(kind))


def test_a_kind_of_a_newer_version_shows_as_it_is() -> None:
    assert kind_words("send_flowers") == "send_flowers"
