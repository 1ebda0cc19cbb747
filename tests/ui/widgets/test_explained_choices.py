"""Choices with their explanations."""

from PySide6.QtWidgets import QRadioButton
from pytestqt.qtbot import QtBot

from ui.widgets.explained_choices import ExplainedChoices, Option

OPTIONS = (Option("a", "First", "The first of all"), Option("b", "Second & last", "", "Charged"))


def radio(choices: ExplainedChoices, id: str) -> QRadioButton:
    found = choices.findChild(QRadioButton, f"x.{id}")
    assert found is not None
    return found


def test_one_is_chosen_by_hand(qtbot: QtBot) -> None:
    choices = ExplainedChoices("x")
    qtbot.addWidget(choices)
    choices.show_options(OPTIONS, "")
    assert not radio(choices, "a").isChecked()
    with qtbot.waitSignal(choices.chosen) as told:
        radio(choices, "b").click()
    assert told.args == ["b"]
    assert radio(choices, "a").accessibleDescription() == "The first of all"
    assert (radio(choices, "b").accessibleName(), radio(choices, "b").accessibleDescription()) == (
        "Second & last",
        "Charged",
    )


def test_one_is_chosen_from_outside_or_none(qtbot: QtBot) -> None:
    choices = ExplainedChoices("x")
    qtbot.addWidget(choices)
    with qtbot.assertNotEmitted(choices.chosen):
        choices.show_options(OPTIONS, "a")
        first = radio(choices, "a")
        assert first.isChecked()
        choices.show_options(OPTIONS, "")
        assert not first.isChecked()
        choices.show_options(OPTIONS, "b")
    assert radio(choices, "a") is first
    radio(choices, "a").click()
    assert not radio(choices, "b").isChecked()


def test_other_options_take_their_place(qtbot: QtBot) -> None:
    choices = ExplainedChoices("x")
    qtbot.addWidget(choices)
    choices.show_options(OPTIONS, "a")
    choices.show_options(OPTIONS[1:], "b")
    shown = [one.objectName() for one in choices.findChildren(QRadioButton) if one.isVisibleTo(choices)]
    assert "x.a" not in shown
