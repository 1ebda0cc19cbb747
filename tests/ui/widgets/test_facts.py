"""ui.widgets.facts: pairs of a name and a value."""

from pytestqt.qtbot import QtBot

from tests.ui.looks import assert_usable
from ui.widgets.facts import Facts
from ui.widgets.plain_label import PlainLabel


def shown(facts: Facts) -> list[str]:
    return [label.text() for label in facts.findChildren(PlainLabel) if label.isVisible()]


def test_only_what_has_a_value_shows_and_rows_are_used_again(qtbot: QtBot) -> None:
    facts = Facts(120)
    qtbot.addWidget(facts)
    facts.show()
    facts.show_facts([("Number", "DP-1"), ("Owner", ""), ("Type", "<b>Incident</b>")])
    assert shown(facts) == ["Number", "DP-1", "Type", "<b>Incident</b>"]
    labels = facts.findChildren(PlainLabel)
    facts.show_facts([("Type", "Change")])
    assert shown(facts) == ["Type", "Change"]
    assert facts.findChildren(PlainLabel) == labels
    assert_usable(facts)
