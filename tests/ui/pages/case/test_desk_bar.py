"""What an agent does with a case."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.domain.cases import CaseAction
from desktop_app.domain.commands import DeskWork
from desktop_app.domain.ids import PersonId
from desktop_app.domain.standing import Agent, Desk, Queue
from desktop_app.domain.text import LocalText
from tests.makers import a_case, a_person
from tests.ui.kit import named, nameless
from ui.pages.case.desk_bar import DeskBar

QUEUE = Queue("systems", LocalText.of("Systems"))
DESK = Desk((Agent(PersonId("p-liv"), "Liv"), Agent(PersonId("p-otso"), "Otso & Co")), (QUEUE,))
EVERYTHING = a_case(actions=frozenset(CaseAction), owner=a_person("p-liv", "Liv"))


@pytest.fixture
def bar(qtbot: QtBot) -> DeskBar:
    bar = DeskBar()
    qtbot.addWidget(bar)
    bar.show_case(EVERYTHING, DESK)
    bar.resize(700, 60)
    bar.show()
    return bar


def button(bar: DeskBar, action: CaseAction) -> QPushButton:
    found = named(bar, f"case.desk.{action.value}")
    assert isinstance(found, QPushButton)
    return found


def work(qtbot: QtBot, bar: DeskBar, action: CaseAction, place: int) -> DeskWork:
    with qtbot.waitSignal(bar.wanted) as asked:
        button(bar, action).menu().actions()[place].trigger()
    (found,) = asked.args
    assert isinstance(found, DeskWork)
    return found


def test_it_is_given_to_another(qtbot: QtBot, bar: DeskBar) -> None:
    assert nameless(bar) == []
    lines = button(bar, CaseAction.ASSIGN).menu().actions()
    assert [(line.text(), line.isEnabled()) for line in lines] == [("Liv", False), ("Otso && Co", True)]
    asked = work(qtbot, bar, CaseAction.ASSIGN, 1)
    assert (asked.action, asked.target, asked.name) == (CaseAction.ASSIGN, "p-otso", "Otso & Co")
    asked = work(qtbot, bar, CaseAction.QUEUE, 0)
    assert (asked.action, asked.target, asked.name) == (CaseAction.QUEUE, "systems", "Systems")
    bar.show_case(replace(EVERYTHING, queue=QUEUE), DESK)
    assert not button(bar, CaseAction.QUEUE).menu().actions()[0].isEnabled()


def answer(bar: DeskBar, name: str, text: str) -> None:
    dialog = named(bar, name)
    assert isinstance(dialog, QDialog)
    line, keep = dialog.findChild(QLineEdit, f"{name}.line"), dialog.findChild(QPushButton, f"{name}.keep")
    assert isinstance(line, QLineEdit)
    assert isinstance(keep, QPushButton)
    line.setText(text)
    keep.click()


def test_a_part_and_a_merge_ask_first(qtbot: QtBot, bar: DeskBar) -> None:
    button(bar, CaseAction.CHILD).click()
    with qtbot.waitSignal(bar.wanted) as asked:
        answer(bar, "case.desk.part", "The printer")
    assert (asked.args[0].action, asked.args[0].title) == (CaseAction.CHILD, "The printer")
    button(bar, CaseAction.MERGE).click()
    with qtbot.waitSignal(bar.merge_wanted) as other:
        answer(bar, "case.desk.other", "DP-7")
    assert other.args == ["DP-7"]


def test_only_what_is_allowed_shows(bar: DeskBar) -> None:
    bar.show_case(a_case(actions=frozenset({CaseAction.COMMENT, CaseAction.MERGE})), DESK)
    assert [action for action in CaseAction if bar.findChild(QPushButton, f"case.desk.{action.value}")] == [
        CaseAction.ASSIGN,
        CaseAction.QUEUE,
        CaseAction.CHILD,
        CaseAction.MERGE,
    ]
    assert not button(bar, CaseAction.ASSIGN).isVisible()
    assert button(bar, CaseAction.MERGE).isVisible()
    bar.show_case(EVERYTHING, None)
    assert not button(bar, CaseAction.QUEUE).isVisible(), "nobody knows of any queue"
    bar.show_case(a_case(actions=frozenset({CaseAction.COMMENT})), DESK)
    assert not bar.isVisible()
