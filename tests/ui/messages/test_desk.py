"""What the desk does, and why somebody sees a case, in words."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.domain.cases import DESK_WORK, CaseAction
from desktop_app.domain.ids import Key
from desktop_app.domain.receipts import OutboxItem, OutboxState
from desktop_app.domain.standing import SeenBy, StageState, Why
from tests.makers import ACCOUNT, AT
from ui.messages import desk


@pytest.mark.parametrize("action", sorted(DESK_WORK - {CaseAction.ROUTE, CaseAction.COUNT}))
def test_work_on_its_way_names_its_target(qtbot: QtBot, action: CaseAction) -> None:
    said = desk.work(action, "Liv & Co")
    assert "Liv & Co" in said
    assert len(said) > len("Liv & Co")


def test_all_work_has_words_of_its_own(qtbot: QtBot) -> None:
    assert len({desk.work(action, "yes") for action in DESK_WORK} | {desk.work(CaseAction.COUNT, "no")}) == 10


def test_what_waits_names_its_target(qtbot: QtBot) -> None:
    item = OutboxItem(ACCOUNT, Key("k"), 1, "desk_assign", "Printer", OutboxState.WAITING, AT, about="Liv")
    assert desk.waiting(item) == "Assign to Liv"
    for kind, about in (("desk_count_no", ""), ("desk_route", ""), ("desk_work", "x"), ("submit_case", "x")):
        assert desk.waiting(replace(item, kind=kind, about=about)) == ""


def test_who_shared_it_is_named(qtbot: QtBot) -> None:
    assert desk.why(Why(SeenBy.SHARED, by="Liv")) == "Liv shared it with you."


def test_what_has_no_words_is_told_as_it_is(qtbot: QtBot) -> None:
    assert desk.work(CaseAction.SOLVE, "x") == "x"


def test_every_rule_and_stage_has_words(qtbot: QtBot) -> None:
    assert len({desk.why(Why(rule)) for rule in SeenBy}) == len(SeenBy)
    assert desk.why(Why(SeenBy.ORGANISATION, "Fjord")) == "People at Fjord see each other's cases."
    assert len({desk.stage_state(state) for state in StageState}) == len(StageState)
