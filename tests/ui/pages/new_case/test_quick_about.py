"""ui.pages.new_case.quick_about"""

from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QComboBox, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.domain.cases import Priority
from desktop_app.domain.ids import CaseId, ItemId
from desktop_app.domain.parts import PartOf
from desktop_app.domain.text import LocalText
from tests.ui.looks import assert_usable, child
from tests.ui.pages.new_case.makers import CATALOG, CONSULTING, OPEN_ITEM, PLAIN_ITEM, STOP_ITEM, a_draft
from ui.pages.new_case.quick_about import QuickAbout
from ui.widgets.plain_label import PlainLabel

PART = PartOf(CaseId("c"), "DP-1", "A large matter")


def _about(qtbot: QtBot) -> QuickAbout:
    about = QuickAbout()
    qtbot.addWidget(about)
    about.show()
    return about


def _says(about: QuickAbout, text: str) -> bool:
    return any(text in label.text() for label in about.findChildren(PlainLabel) if label.isVisible())


def test_an_item_is_chosen_and_changed(qtbot: QtBot) -> None:
    about = _about(qtbot)
    about.show_draft(a_draft(None), CATALOG)
    assert about.search.isVisible()
    with qtbot.waitSignal(about.item_chosen):
        about.search.chosen.emit("plain")
    about.show_draft(a_draft(PLAIN_ITEM), CATALOG)
    assert not about.search.isVisible()
    assert _says(about, "Item plain")
    child(about, QPushButton, "quick.change_item").click()
    assert about.search.isVisible()
    assert_usable(about)
    child(about, QPushButton, "quick.change_item").click()
    assert not about.search.isVisible()
    about.start_choosing()
    assert about.search.isVisible()


def test_the_type_says_what_it_means_and_what_is_charged(qtbot: QtBot) -> None:
    about = _about(qtbot)
    about.show_draft(a_draft(OPEN_ITEM, CONSULTING), CATALOG)
    box = child(about, QComboBox, "quick.type")
    assert box.currentText() == "Consulting (charged)"
    assert _says(about, "More help")
    with qtbot.waitSignal(about.type_chosen) as chosen:
        box.setCurrentIndex(box.findData("incident"))
    assert chosen.args == ["incident"]
    with qtbot.assertNotEmitted(about.type_chosen):
        box.setCurrentIndex(0)
    assert box.currentText() == "Consulting (charged)"


def test_how_urgent_it_is_is_asked_where_the_page_asks(qtbot: QtBot) -> None:
    about = _about(qtbot)
    about.show_draft(a_draft(PLAIN_ITEM), CATALOG)
    assert not child(about, QComboBox, "quick.priority").isVisible()
    catalog = replace(CATALOG, items=(replace(STOP_ITEM, asks_priority=True),))
    about.show_draft(a_draft(STOP_ITEM), catalog)
    box = child(about, QComboBox, "quick.priority")
    assert box.isVisible()
    with qtbot.waitSignal(about.priority_chosen) as chosen:
        box.setCurrentIndex(box.findData(Priority.HIGH.value))
    assert chosen.args == ["high"]


def test_what_may_not_be_ordered_says_why(qtbot: QtBot) -> None:
    about = _about(qtbot)
    refused = replace(PLAIN_ITEM, is_allowed=False, refusal=LocalText.of("Only for some"), ask=LocalText.of("Ask Liv"))
    about.show_draft(a_draft(PLAIN_ITEM), replace(CATALOG, items=(refused,)))
    assert _says(about, "Only for some\nAsk Liv")
    about.show_draft(replace(a_draft(PLAIN_ITEM), item_id=ItemId("gone")), CATALOG)
    assert _says(about, "The portal no longer offers what you had chosen")


def test_it_may_become_a_part_of_the_case_beside_it(qtbot: QtBot) -> None:
    about = _about(qtbot)
    draft = a_draft(PLAIN_ITEM)
    about.show_draft(draft, CATALOG)
    box = child(about, QCheckBox, "quick.part")
    assert not box.isVisible()
    about.offer_part(PART)
    assert box.isVisible()
    assert not box.isChecked()
    assert _says(about, "DP-1 – A large matter")
    with qtbot.waitSignal(about.part_chosen) as chosen:
        box.click()
    assert chosen.args == [PART]
    about.show_draft(replace(draft, part_of=PART), CATALOG)
    about.offer_part(None)
    assert box.isChecked()
    with qtbot.waitSignal(about.part_chosen) as chosen:
        box.click()
    assert chosen.args == [None]
