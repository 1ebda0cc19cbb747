"""Every area and delay can be chosen, in words."""

from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from desktop_app.domain.capture import DELAYS_S, Area
from ui.capture.order import Order
from ui.capture.order_words import area_text, delay_text, fill


def test_the_menu_changes_one_thing_at_a_time(qtbot: QtBot) -> None:
    menu, chosen = QMenu(), list[Order]()
    qtbot.addWidget(menu)
    fill(menu, Order(Area.SCREEN, 3), chosen.append)
    for action in menu.actions():
        action.trigger()
    assert chosen == [*(Order(area, 3) for area in Area), *(Order(Area.SCREEN, delay) for delay in DELAYS_S)]


def test_all_have_words_of_their_own() -> None:
    words = [*map(area_text, Area), *map(delay_text, DELAYS_S)]
    assert len(set(words)) == len(words)
    assert all(words)
