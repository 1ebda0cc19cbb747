"""The area stays, a delay holds for one picture."""

from PySide6.QtWidgets import QAbstractButton, QMenu
from pytestqt.qtbot import QtBot

from desktop_app.domain.capture import Area
from tests.ui.looks import assert_usable
from ui.capture.order import Order
from ui.pages.new_case.shot_card import ShotCard


def a_card(qtbot: QtBot) -> ShotCard:
    card = ShotCard()
    qtbot.addWidget(card)
    card.resize(600, 120)
    card.show()
    return card


def choose(menu: QMenu, text: str) -> None:
    next(action for action in menu.actions() if action.text() == text).trigger()


def button(card: ShotCard, name: str) -> QAbstractButton:
    found: QAbstractButton | None = card.findChild(QAbstractButton, name)
    assert found is not None
    return found


def test_area_and_delay_are_chosen_and_the_delay_holds_once(qtbot: QtBot) -> None:
    card = a_card(qtbot)
    assert_usable(card)
    choose(card.menu(), "A region that I mark")
    choose(card.menu(), "After 5 seconds")
    with qtbot.waitSignal(card.ordered) as blocker:
        button(card, "new_case.screenshot").click()
    assert blocker.args == [Order(Area.REGION, 5)]
    with qtbot.waitSignal(card.ordered) as blocker:
        button(card, "new_case.screenshot").click()
    assert blocker.args == [Order(Area.REGION, 0)]


def test_the_menu_says_what_is_chosen(qtbot: QtBot) -> None:
    card = a_card(qtbot)
    card.show_area(Area.WINDOW)
    assert [action.text() for action in card.menu().actions() if action.isChecked()] == [
        "The active window",
        "At once",
    ]
    button(card, "new_case.shot_menu").click()
    menu = next(each for each in card.findChildren(QMenu) if each.isVisible())
    menu.close()


def test_where_no_pictures_can_be_had(qtbot: QtBot) -> None:
    card = a_card(qtbot)
    card.show_why_not("wayland")
    assert not button(card, "new_case.screenshot").isEnabled()
    assert not button(card, "new_case.shot_menu").isEnabled()
