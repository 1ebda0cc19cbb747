"""ui.pages.case.actions: the buttons that fit a case, and no others."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.cases import Case, CaseAction, Status
from tests.makers import a_case
from tests.ui.looks import assert_usable, child, name_of
from tests.ui.pseudo import is_pseudo
from ui.pages.case.actions import ActionBar, Stars
from ui.widgets.plain_label import PlainLabel

BUTTONS = ("solve", "reopen", "withdraw", "keep", "follow_up")


@pytest.fixture
def frame(qtbot: QtBot) -> QWidget:
    """The bar hides and shows itself: without something around it, it would be a window of its own."""
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def bar(frame: QWidget) -> ActionBar:
    made = ActionBar()
    made.setParent(frame)
    made.show()
    return made


def case_with(*actions: CaseAction, status: Status = Status.BEING_WORKED_ON) -> Case:
    return a_case(actions=frozenset(actions), status=status)


def button(parent: QWidget, name: str) -> QAbstractButton:
    return child(parent, QAbstractButton, f"case.{name}")


def shown(bar: ActionBar) -> set[str]:
    return {name for name in BUTTONS if button(bar, name).isVisible()}


def said(parent: QWidget) -> str:
    return "\n".join(label.text() for label in parent.findChildren(PlainLabel) if label.isVisible())


@pytest.mark.parametrize(
    ("actions", "status", "expected"),
    [
        ({CaseAction.SOLVE, CaseAction.WITHDRAW, CaseAction.COMMENT}, Status.RECEIVED, {"solve", "withdraw"}),
        ({CaseAction.REOPEN, CaseAction.COMMENT}, Status.SOLVED, {"reopen"}),
        ({CaseAction.REOPEN}, Status.CLOSED, {"reopen", "follow_up"}),
        ((), Status.WITHDRAWN, {"follow_up"}),
        ({CaseAction.COMMENT}, Status.ON_HOLD, ()),
    ],
)
def test_only_what_the_case_allows_shows(
    bar: ActionBar, actions: set[CaseAction], status: Status, expected: set[str]
) -> None:
    bar.show_actions(case_with(*actions, status=status))
    assert shown(bar) == set(expected)
    assert bar.isVisible() is bool(expected), "an empty bar takes no room"
    assert_usable(bar)


def test_a_closed_case_says_why_nothing_can_be_done(qtbot: QtBot, bar: ActionBar) -> None:
    bar.show_actions(case_with(status=Status.CLOSED))
    assert "This case is closed." in said(bar)
    with qtbot.waitSignal(bar.new_wanted):
        button(bar, "follow_up").click()
    bar.show_actions(case_with(CaseAction.SOLVE))
    assert "closed" not in said(bar)


def test_what_is_pressed_is_wanted(qtbot: QtBot, bar: ActionBar) -> None:
    bar.show_actions(case_with(CaseAction.SOLVE, CaseAction.REOPEN))
    for name, action in (("solve", CaseAction.SOLVE), ("reopen", CaseAction.REOPEN)):
        with qtbot.waitSignal(bar.wanted) as blocker:
            button(bar, name).click()
        assert blocker.args == [action]


def test_withdrawing_asks_first_and_can_be_taken_back(qtbot: QtBot, bar: ActionBar) -> None:
    bar.show_actions(case_with(CaseAction.WITHDRAW))
    with qtbot.assertNotEmitted(bar.wanted):
        button(bar, "withdraw").click()
        assert shown(bar) == {"withdraw", "keep"}
        assert button(bar, "withdraw").text() == "Really withdraw"
        button(bar, "keep").click()
    assert shown(bar) == {"withdraw"}
    assert button(bar, "withdraw").text() == "Withdraw"
    button(bar, "withdraw").click()
    with qtbot.waitSignal(bar.wanted) as blocker:
        button(bar, "withdraw").click()
    assert blocker.args == [CaseAction.WITHDRAW]
    assert "keep" not in shown(bar)


def test_another_case_is_not_asked_about_the_last_one(qtbot: QtBot, bar: ActionBar) -> None:
    bar.show_actions(case_with(CaseAction.WITHDRAW))
    button(bar, "withdraw").click()
    bar.show_actions(case_with(CaseAction.WITHDRAW))
    assert shown(bar) == {"withdraw"}
    with qtbot.assertNotEmitted(bar.wanted):
        button(bar, "withdraw").click()


def test_stars_show_while_one_may_rate_or_has_rated(qtbot: QtBot, bar: ActionBar) -> None:
    bar.show_actions(case_with(CaseAction.SOLVE))
    assert not button(bar, "star.1").isVisible()
    bar.show_actions(case_with(CaseAction.RATE, status=Status.SOLVED))
    assert "How did it go?" in said(bar)
    with qtbot.waitSignal(bar.rated) as blocker:
        button(bar, "star.3").click()
    assert blocker.args == [3]
    bar.show_actions(replace(case_with(status=Status.CLOSED), rating=2))
    assert "Your rating: 2 of 5" in said(bar)


def test_stars_say_which_is_which_and_how_many_were_given(qtbot: QtBot) -> None:
    stars = Stars()
    qtbot.addWidget(stars)
    stars.show()
    assert [name_of(button(stars, f"star.{score}")) for score in (1, 5)] == ["1 of 5", "5 of 5"]
    pictures = {score: button(stars, f"star.{score}").icon().pixmap(20).toImage() for score in range(1, 6)}
    with qtbot.waitSignal(stars.rated) as blocker:
        button(stars, "star.4").click()
    assert blocker.args == [4]
    now = {score: button(stars, f"star.{score}").icon().pixmap(20).toImage() for score in range(1, 6)}
    assert [score for score in now if now[score] != pictures[score]] == [1, 2, 3, 4], "those given are filled"
    assert said(stars) == "Your rating: 4 of 5"
    stars.show_given(None)
    assert said(stars) == "How did it go?"


@pytest.mark.usefixtures("pseudo_language")
def test_every_word_is_translated(bar: ActionBar) -> None:
    bar.show_actions(case_with(CaseAction.SOLVE, CaseAction.REOPEN, CaseAction.WITHDRAW, CaseAction.RATE))
    texts = [*(button(bar, name).text() for name in BUTTONS), said(bar), name_of(button(bar, "star.1"))]
    assert [text for text in texts if not is_pseudo(text)] == []
