"""What an agent does with a case."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.domain.cases import CaseAction
from desktop_app.domain.commands import NO, YES, DeskWork
from desktop_app.domain.ids import PersonId
from desktop_app.domain.standing import Agent, Circle, Desk, Queue
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
    asked = work(qtbot, bar, CaseAction.QUEUE, -1)
    assert (asked.action, asked.target, asked.name) == (CaseAction.QUEUE, "systems", "Systems")
    bar.show_case(replace(EVERYTHING, queue=QUEUE), DESK)
    assert not button(bar, CaseAction.QUEUE).menu().actions()[-1].isEnabled()


def answer(bar: DeskBar, name: str, text: str) -> None:
    dialog = named(bar, name)
    assert isinstance(dialog, QDialog)
    line, keep = dialog.findChild(QLineEdit, f"{name}.line"), dialog.findChild(QPushButton, f"{name}.keep")
    assert isinstance(line, QLineEdit)
    assert isinstance(keep, QPushButton)
    line.setText(text)
    keep.click()


def test_a_part_and_a_merge_ask_first(qtbot: QtBot, bar: DeskBar) -> None:
    new, existing = button(bar, CaseAction.CHILD).menu().actions()
    new.trigger()
    with qtbot.waitSignal(bar.wanted) as asked:
        answer(bar, "case.desk.part", "The printer")
    assert (asked.args[0].action, asked.args[0].title) == (CaseAction.CHILD, "The printer")
    for ask, action in (
        (existing.trigger, CaseAction.ADD_CHILD),
        (button(bar, CaseAction.MERGE).click, CaseAction.MERGE),
    ):
        ask()
        with qtbot.waitSignal(bar.other_wanted) as other:
            answer(bar, "case.desk.other", "DP-7")
        assert other.args == [action, "DP-7"]


def test_the_rules_may_choose_the_queue(qtbot: QtBot, bar: DeskBar) -> None:
    asked = work(qtbot, bar, CaseAction.QUEUE, 0)
    assert (asked.action, asked.target) == (CaseAction.ROUTE, "")
    bar.show_case(a_case(actions=frozenset({CaseAction.QUEUE})), DESK)
    assert [line.text() for line in button(bar, CaseAction.QUEUE).menu().actions()] == ["Systems"]
    bar.show_case(a_case(actions=frozenset({CaseAction.ROUTE})), None)
    assert button(bar, CaseAction.QUEUE).isVisible(), "the rules know where to"


def test_what_counts_is_turned_round(qtbot: QtBot, bar: DeskBar) -> None:
    for is_counted, target in ((None, NO), (True, NO), (False, YES)):
        bar.show_case(replace(EVERYTHING, is_counted=is_counted), DESK)
        with qtbot.waitSignal(bar.wanted) as asked:
            button(bar, CaseAction.COUNT).click()
        assert (asked.args[0].action, asked.args[0].target) == (CaseAction.COUNT, target)


def test_sharing_opens_with_those_one_may_share_with(qtbot: QtBot, bar: DeskBar) -> None:
    bar.show_case(EVERYTHING, DESK, Circle((Agent(PersonId("p-otso"), "Otso"),)))
    button(bar, CaseAction.SHARE).click()
    dialog = named(bar, "case.share")
    assert dialog.isVisible()
    rows = dialog.findChild(QListWidget, "case.share.list")
    assert isinstance(rows, QListWidget)
    rows.item(0).setCheckState(Qt.CheckState.Checked)
    with qtbot.waitSignal(bar.wanted) as asked:
        dialog.findChild(QPushButton, "case.share.done").click()  # type: ignore[union-attr]
    assert (asked.args[0].action, asked.args[0].target) == (CaseAction.SHARE, "p-otso")


def test_only_what_is_allowed_shows(bar: DeskBar) -> None:
    bar.show_case(a_case(actions=frozenset({CaseAction.COMMENT, CaseAction.MERGE})), DESK)
    buttons = {action for action in CaseAction if bar.findChild(QPushButton, f"case.desk.{action.value}")}
    assert [action for action in sorted(buttons) if button(bar, action).isVisible()] == [CaseAction.MERGE]
    bar.show_case(a_case(actions=frozenset({CaseAction.QUEUE, CaseAction.SHARE, CaseAction.COUNT})), None)
    assert not button(bar, CaseAction.QUEUE).isVisible(), "nobody knows of any queue"
    assert not button(bar, CaseAction.SHARE).isVisible(), "nobody is there to share with"
    assert button(bar, CaseAction.COUNT).isVisible()
    bar.show_case(a_case(actions=frozenset({CaseAction.COMMENT})), DESK)
    assert not bar.isVisible()
