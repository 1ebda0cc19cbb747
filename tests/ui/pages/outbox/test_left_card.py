"""ui.pages.outbox.left_card: a half-written reply whose case is no longer shown."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from desktop_app.domain.ids import CaseId
from desktop_app.domain.receipts import LeftReply
from tests.makers import ACCOUNT
from tests.ui.looks import assert_usable, name_of
from ui.pages.outbox.left_card import LeftCard
from ui.widgets.plain_label import PlainLabel

LEFT = LeftReply(ACCOUNT, CaseId("case-1"), "Half <b>written", ("log.txt", "b.png"), number="DP-7", title="Printer")


@pytest.fixture
def card(qtbot: QtBot) -> LeftCard:
    made = LeftCard(LEFT)
    qtbot.addWidget(made)
    made.show()
    return made


def said(card: LeftCard) -> list[str]:
    return [label.text() for label in card.findChildren(PlainLabel) if label.isVisible()]


def buttons(card: LeftCard) -> dict[str, QAbstractButton]:
    return {one.text(): one for one in card.findChildren(QAbstractButton) if one.isVisible()}


def test_it_says_what_it_is(card: LeftCard) -> None:
    assert {"Reply that was never sent · DP-7", "Printer", "log.txt, b.png"} <= set(said(card))
    card.show_left(replace(LEFT, is_note=True, number="", title="", files=()), "Desk")
    assert {"Internal note that was never sent · Desk", "A case that is no longer shown to you"} <= set(said(card))
    assert "" not in said(card)
    assert_usable(card)


def test_its_words_are_shown_and_copied(card: LeftCard, qtbot: QtBot) -> None:
    assert LEFT.text not in said(card)
    assert name_of(buttons(card)["Show the text"]) == "Show the text: Printer"
    buttons(card)["Show the text"].click()
    assert LEFT.text in said(card)
    with qtbot.waitSignal(card.told):
        buttons(card)["Copy the text"].click()
    assert QGuiApplication.clipboard().text() == LEFT.text
    buttons(card)["Hide the text"].click()
    assert LEFT.text not in said(card)


def test_files_alone_have_no_words_to_show(card: LeftCard) -> None:
    card.show_left(replace(LEFT, text=""))
    assert list(buttons(card)) == ["Throw away"]


def test_throwing_away_asks_first(card: LeftCard, qtbot: QtBot) -> None:
    card.activateWindow()
    qtbot.waitUntil(card.isActiveWindow)
    with qtbot.assertNotEmitted(card.discarded):
        buttons(card)["Throw away"].click()
        assert set(buttons(card)) == {"Throw it away", "Keep it"}
        assert buttons(card)["Keep it"].hasFocus(), "Enter does no harm"
        buttons(card)["Keep it"].click()
        assert buttons(card)["Throw away"].hasFocus()
        buttons(card)["Throw away"].click()
        card.cancel()
        card.cancel()
        buttons(card)["Throw away"].click()
    with qtbot.waitSignal(card.discarded):
        buttons(card)["Throw it away"].click()
