"""ui.pages.outbox.left_list: half-written replies that no page of a case leads to any more."""

import pytest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from desktop_app.domain.ids import CaseId
from desktop_app.domain.timeline import note_draft
from desktop_app.errors import Conflict
from tests.ui.kit import Kit, named
from ui.pages.outbox.left_card import LeftCard
from ui.pages.outbox.left_list import LeftList

CASE = CaseId("case-gone")


@pytest.fixture
def left(kit: Kit, qtbot: QtBot) -> LeftList:
    kit.with_catalog()
    for id in (CASE, note_draft(CASE)):
        kit.services.cases.save_reply(kit.account_id, id, f"Half of {id}")
    made = LeftList(kit.services, kit.bridge)
    qtbot.addWidget(made)
    made.show_replies(kit.services.outbox.left_replies())
    return made


def press(left: LeftList, name: str) -> None:
    button = named(left.findChildren(LeftCard)[0], name)
    assert isinstance(button, QAbstractButton)
    button.click()


def cards(left: LeftList) -> list[str]:
    return [card.left.text for card in left.findChildren(LeftCard) if not card.isHidden()]


def test_there_is_a_card_for_each(kit: Kit, left: LeftList) -> None:
    assert cards(left) == ["Half of case-gone", "Half of note:case-gone"]
    assert left.isVisible()
    kit.services.cases.save_reply(kit.account_id, CASE, "More")
    left.show_replies(kit.services.outbox.left_replies())
    assert cards(left) == ["More", "Half of note:case-gone"]
    left.show_replies(())
    assert (cards(left), left.isVisible()) == ([], False)


def test_one_is_thrown_away(kit: Kit, left: LeftList, qtbot: QtBot) -> None:
    press(left, "outbox.left.discard")
    left.cancel()
    press(left, "outbox.left.discard")
    with qtbot.waitSignal(left.told):
        press(left, "outbox.left.discard.yes")
    assert [one.text for one in kit.services.outbox.left_replies()] == ["Half of note:case-gone"]


def test_what_has_changed_since_is_not_thrown_away(kit: Kit, left: LeftList, qtbot: QtBot) -> None:
    kit.services.cases.save_reply(kit.account_id, CASE, "More")
    with qtbot.waitSignal(left.failed) as failed:
        press(left, "outbox.left.discard.yes")
    assert isinstance(failed.args[0], Conflict)
    assert kit.services.cases.reply_draft(kit.account_id, CASE) == "More"
