"""What the user does to the timeline of a case."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.domain.cases import CaseAction
from desktop_app.domain.ids import CaseId
from tests.makers import a_case
from tests.ui.kit import Kit
from ui.pages.case.timeline_doings import TimelineDoings

CASE = CaseId("case-1")


@pytest.fixture
def kit(tmp_path: Path) -> Iterator[Kit]:
    kit = Kit(tmp_path)
    kit.server.put_case(a_case("case-1", actions=frozenset(CaseAction)))
    kit.sign_in()
    kit.sync()
    yield kit
    kit.close()


@pytest.fixture
def doings(kit: Kit) -> TimelineDoings:
    doings = TimelineDoings(kit.services.timeline, kit.bridge)
    doings.point_at(kit.account_id, CASE)
    return doings


def test_a_note_lies_in_the_outbox(qtbot: QtBot, kit: Kit, doings: TimelineDoings) -> None:
    with qtbot.waitSignal(doings.noted):
        doings.note("For us")
    assert [item.kind for item in kit.services.outbox.items()] == ["add_note"]


def test_where_all_is_here_nothing_is_fetched(qtbot: QtBot, kit: Kit, doings: TimelineDoings) -> None:
    with qtbot.waitSignal(doings.fetched):
        doings.load_older()


def test_what_goes_wrong_is_told(qtbot: QtBot, kit: Kit, doings: TimelineDoings) -> None:
    doings.point_at(kit.account_id, CaseId("unknown"))
    with qtbot.waitSignal(doings.failed):
        doings.note("x")
