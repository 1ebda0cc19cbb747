"""ui.pages.outbox.doings: each act reaches its service, and its end is told."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.domain.changes import Changes, What
from desktop_app.domain.ids import CaseId
from desktop_app.domain.receipts import OutboxItem, OutboxState
from desktop_app.errors import Conflict, Unsure
from tests.makers import a_case
from tests.ui.kit import Kit
from ui.navigation import PageName
from ui.pages.outbox.acts import Act
from ui.pages.outbox.doings import Doings

CASE = CaseId("case-1")


@pytest.fixture
def kit(tmp_path: Path) -> Iterator[Kit]:
    kit = Kit(tmp_path)
    kit.server.put_case(a_case(CASE))
    kit.sign_in()
    kit.sync()
    yield kit
    kit.close()


@pytest.fixture
def doings(kit: Kit, qtbot: QtBot) -> Doings:
    return Doings(kit.services, kit.bridge)


def a_reply(kit: Kit) -> OutboxItem:
    kit.services.cases.comment(kit.account_id, CASE, "Any news?")
    [item] = kit.services.outbox.items()
    return item


def test_what_stays_on_the_page_is_told_as_done(qtbot: QtBot, kit: Kit, doings: Doings) -> None:
    item = a_reply(kit)
    for act in (Act.TRY, Act.KEEP):
        with qtbot.waitSignal(doings.done) as done, qtbot.assertNotEmitted(doings.went):
            doings.do(act, item)
        assert done.args == [act]
    assert kit.services.cases.reply_draft(kit.account_id, CASE) == "Any news?"


def test_everybody_is_told_of_what_went_back(qtbot: QtBot, kit: Kit, doings: Doings) -> None:
    item = a_reply(kit)
    told: list[Changes] = []
    kit.bridge.changed.connect(told.append)
    with qtbot.waitSignal(doings.went) as went:
        doings.do(Act.EDIT, item)
    assert (went.args[0].page, went.args[0].section) == (PageName.CASE, "reply")
    qtbot.waitUntil(lambda: any(one.concern(What.OUTBOX) for one in told))


def test_signing_in_and_opening_only_lead_there(qtbot: QtBot, kit: Kit, doings: Doings) -> None:
    item = a_reply(kit)
    for act, page in ((Act.SIGN_IN, PageName.SIGN_IN), (Act.OPEN, PageName.CASE)):
        with qtbot.waitSignal(doings.went) as went:
            doings.do(act, item)
        assert (went.args[0].page, went.args[0].account_id) == (page, kit.account_id)


def test_what_cannot_be_done_any_more_is_told(qtbot: QtBot, kit: Kit, doings: Doings) -> None:
    item = a_reply(kit)
    for act in (Act.ARRIVED, Act.NOT_ARRIVED, Act.AS_REPLY):
        with qtbot.waitSignal(doings.failed) as failed:
            doings.do(act, item)
        assert isinstance(failed.args[0], Conflict)


def test_stopping_what_no_longer_goes_out_changes_nothing(qtbot: QtBot, kit: Kit, doings: Doings) -> None:
    item = a_reply(kit)
    with qtbot.waitSignal(doings.done):
        doings.do(Act.STOP, item)
    assert [one.state for one in kit.services.outbox.items()] == [OutboxState.WAITING]


def test_the_portal_is_asked_before_an_unsure_one_is_taken_back(qtbot: QtBot, kit: Kit, doings: Doings) -> None:
    item = a_reply(kit)
    kit.server.fail("send", Unsure())
    kit.sync()
    looking: list[bool] = []
    doings.looking.connect(looking.append)
    with qtbot.waitSignal(doings.went):
        doings.do(Act.EDIT, replace(item, state=OutboxState.UNSURE))
    assert looking == [True, False]
    assert kit.server.lookups == 1


def test_discarding_is_carried_out(qtbot: QtBot, kit: Kit, doings: Doings) -> None:
    item = a_reply(kit)
    with qtbot.waitSignal(doings.done):
        doings.do(Act.DISCARD, item)
    assert kit.services.outbox.items() == ()
