"""Several cases at once: only what they allow is offered, each gets a command of its own."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.domain.cases import CaseAction
from desktop_app.domain.commands import Command, DeskWork, SolveCase, case_of
from desktop_app.domain.ids import AccountId, CaseId, PersonId
from desktop_app.domain.standing import Agent, Desk, Queue
from desktop_app.domain.text import LocalText
from tests.makers import a_case
from tests.ui.kit import LOGIN, Kit, named, nameless
from ui.pages.cases.batch_bar import MOST, BatchBar
from ui.widgets.confirm import Confirm

DESK = Desk((Agent(PersonId("p-liv"), "Liv & Co"),), (Queue("systems", LocalText.of("Systems")),))
ALL = frozenset(CaseAction)


@pytest.fixture
def kit(tmp_path: Path) -> Iterator[Kit]:
    kit = Kit(tmp_path)
    password, identity = kit.server.people[LOGIN]
    kit.server.people[LOGIN] = (password, replace(identity, desk=DESK))
    for at, can in enumerate((ALL, ALL, frozenset({CaseAction.COMMENT}), ALL), 1):
        kit.server.put_case(a_case(f"case-{at}", title=f"Sak {at}", number=f"DP-{at}", actions=can))
    kit.with_catalog()
    yield kit
    kit.close()


@pytest.fixture
def bar(kit: Kit, qtbot: QtBot) -> BatchBar:
    bar = BatchBar(kit.services, kit.bridge)
    qtbot.addWidget(bar)
    bar.resize(700, 60)
    return bar


def keys(kit: Kit, *numbers: int) -> list[tuple[AccountId, CaseId]]:
    return [(kit.account_id, CaseId(f"case-{number}")) for number in numbers]


def button(bar: BatchBar, action: CaseAction) -> QPushButton:
    found = named(bar, f"cases.batch.{action.value}")
    assert isinstance(found, QPushButton)
    return found


def lines(bar: BatchBar, action: CaseAction) -> list[str]:
    return [line.text() for line in button(bar, action).menu().actions() if not line.isSeparator()]


def waiting(kit: Kit) -> list[Command]:
    return [row.command for row in kit.stores.open(kit.account_id).outbox.rows()]


def test_what_all_of_them_allow(qtbot: QtBot, kit: Kit, bar: BatchBar) -> None:
    bar.show_chosen(keys(kit, 1, 2, 3))
    qtbot.waitUntil(lambda: bar.isVisible())
    assert nameless(bar) == []
    assert lines(bar, CaseAction.ASSIGN) == ["Liv && Co"]
    assert lines(bar, CaseAction.QUEUE) == ["By the routing rules", "Systems"]
    assert lines(bar, CaseAction.MERGE) == ["DP-1  Sak 1", "DP-2  Sak 2"]
    bar.show_chosen(keys(kit, 1))
    qtbot.waitUntil(lambda: not bar.isVisible())
    bar.show_chosen(keys(kit, *range(MOST + 1)))
    assert not bar.isVisible()


def test_each_is_assigned_and_those_left_out_are_told(qtbot: QtBot, kit: Kit, bar: BatchBar) -> None:
    bar.show_chosen(keys(kit, 1, 2, 3))
    qtbot.waitUntil(lambda: lines(bar, CaseAction.ASSIGN) != [])
    with qtbot.waitSignal(bar.told) as told:
        button(bar, CaseAction.ASSIGN).menu().actions()[0].trigger()
    assert told.args is not None
    assert "2" in told.args[0]
    assert "1" in told.args[0]
    work = [one for one in waiting(kit) if isinstance(one, DeskWork)]
    assert [(one.case_id, one.action, one.target) for one in work] == [
        ("case-1", CaseAction.ASSIGN, "p-liv"),
        ("case-2", CaseAction.ASSIGN, "p-liv"),
    ]


def confirm(bar: BatchBar) -> Confirm:
    (question,) = bar.window().findChildren(Confirm)
    return question


def test_resolving_and_merging_ask_first(qtbot: QtBot, kit: Kit, bar: BatchBar) -> None:
    bar.show_chosen(keys(kit, 1, 2, 4))
    qtbot.waitUntil(lambda: lines(bar, CaseAction.MERGE) != [])
    button(bar, CaseAction.SOLVE).click()
    confirm(bar).reject()
    assert waiting(kit) == []
    qtbot.waitUntil(lambda: not bar.window().findChildren(Confirm))
    button(bar, CaseAction.MERGE).menu().actions()[1].trigger()
    with qtbot.waitSignal(bar.told):
        confirm(bar).accept()
    merged = [one for one in waiting(kit) if isinstance(one, DeskWork)]
    assert [(one.case_id, one.target, one.name) for one in merged] == [
        ("case-1", "case-2", "DP-2"),
        ("case-4", "case-2", "DP-2"),
    ]


def test_several_are_resolved(qtbot: QtBot, kit: Kit, bar: BatchBar) -> None:
    bar.show_chosen(keys(kit, 1, 4))
    qtbot.waitUntil(lambda: bar.isVisible())
    button(bar, CaseAction.SOLVE).click()
    with qtbot.waitSignal(bar.told):
        confirm(bar).accept()
    assert [type(one) for one in waiting(kit)] == [SolveCase, SolveCase]


def test_what_changed_meanwhile_is_read_again(qtbot: QtBot, kit: Kit, bar: BatchBar) -> None:
    bar.show_chosen(keys(kit, 1, 2))
    qtbot.waitUntil(lambda: bar.isVisible())
    for at in (1, 2):
        kit.server.put_case(a_case(f"case-{at}", number=f"DP-{at}", actions=frozenset({CaseAction.COMMENT})))
    kit.sync()
    qtbot.waitUntil(lambda: not bar.isVisible())


def test_those_that_were_counted_are_meant_whatever_is_chosen_meanwhile(qtbot: QtBot, kit: Kit, bar: BatchBar) -> None:
    bar.show_chosen(keys(kit, 1, 4))
    qtbot.waitUntil(lambda: bar.isVisible())
    button(bar, CaseAction.SOLVE).click()
    question = confirm(bar)
    bar.show_chosen(keys(kit, 2, 4))
    assert not button(bar, CaseAction.ASSIGN).isEnabled(), "that offer was made for others"
    with qtbot.waitSignal(bar.told):
        question.accept()
    assert [case_of(one) for one in waiting(kit)] == ["case-1", "case-4"]
    qtbot.waitUntil(lambda: button(bar, CaseAction.ASSIGN).isEnabled())
