"""Step 1."""

from dataclasses import replace

from PySide6.QtWidgets import QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.catalog import UNCLASSIFIED, Catalog
from tests.ui.pages.new_case.makers import CATALOG, CONSULTING, INCIDENT, OPEN_ITEM, STOP_ITEM, a_draft
from ui.pages.new_case.about_step import AboutStep
from ui.widgets.card import PressCard
from ui.widgets.plain_label import PlainLabel


def a_step(qtbot: QtBot) -> AboutStep:
    step = AboutStep()
    qtbot.addWidget(step)
    step.show()
    return step


def says(step: QWidget, text: str) -> bool:
    return any(text in label.text() for label in step.findChildren(PlainLabel) if label.isVisible())


def radio(step: QWidget, name: str) -> QRadioButton:
    found = step.findChild(QRadioButton, name)
    assert found is not None
    return found


def test_unclassified_is_nudged(qtbot: QtBot) -> None:
    step = a_step(qtbot)
    step.show_draft(a_draft(OPEN_ITEM), CATALOG)
    assert radio(step, f"new_case.type.{UNCLASSIFIED}").isChecked()
    assert says(step, "Please choose the type that fits best")
    with qtbot.waitSignal(step.type_chosen) as told:
        radio(step, f"new_case.type.{CONSULTING}").click()
    assert told.args == [CONSULTING]
    step.show_draft(a_draft(OPEN_ITEM, CONSULTING), CATALOG)
    assert not says(step, "Please choose the type that fits best")


def test_what_is_charged_says_so(qtbot: QtBot) -> None:
    step = a_step(qtbot)
    step.show_draft(a_draft(OPEN_ITEM), CATALOG)
    assert radio(step, f"new_case.type.{CONSULTING}").accessibleDescription() == "Charged More help"


def test_priority_is_asked_for_incidents_only(qtbot: QtBot) -> None:
    urgent = replace(STOP_ITEM, asks_priority=True, type_ids=(INCIDENT, CONSULTING))
    catalog = replace(CATALOG, items=(urgent,))
    step = a_step(qtbot)
    step.show_draft(a_draft(urgent, CONSULTING), catalog)
    assert not radio(step, "new_case.priority.high").isVisible()
    step.show_draft(a_draft(urgent, INCIDENT), catalog)
    qtbot.waitUntil(radio(step, "new_case.priority.high").isVisible)
    with qtbot.waitSignal(step.priority_chosen) as told:
        radio(step, "new_case.priority.high").click()
    assert told.args == ["high"]


def test_another_item_can_be_chosen(qtbot: QtBot) -> None:
    step = a_step(qtbot)
    step.show_draft(a_draft(OPEN_ITEM), CATALOG)
    step.start_choosing()
    card = step.findChild(PressCard, "new_case.item.plain")
    assert card is not None
    with qtbot.waitSignal(step.item_chosen) as told:
        card.click()
    assert told.args == ["plain"]


def test_an_item_that_is_gone_is_said(qtbot: QtBot) -> None:
    step = a_step(qtbot)
    step.show_draft(a_draft(OPEN_ITEM), Catalog())
    assert says(step, "The portal no longer offers what you had chosen")


def test_an_item_one_may_not_order_is_said(qtbot: QtBot) -> None:
    step = a_step(qtbot)
    closed = replace(OPEN_ITEM, is_allowed=False)
    step.show_draft(a_draft(closed), replace(CATALOG, items=(closed,)))
    assert says(step, "You cannot order this yourself")
