"""Cards in as many columns as fit."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.card import PressCard
from ui.widgets.card_grid import CardGrid


def columns_of(qtbot: QtBot, cards: Sequence[QWidget], wanted: int) -> bool:
    qtbot.waitUntil(lambda: len({card.x() for card in cards}) == wanted)
    return True


def test_columns_follow_the_width(qtbot: QtBot) -> None:
    grid = CardGrid(200, most=3)
    qtbot.addWidget(grid)
    cards: list[QWidget] = [PressCard() for _ in range(4)]
    grid.set_cards(cards)
    grid.show()
    for width, columns in ((150, 1), (450, 2), (2000, 3), (250, 1)):
        grid.resize(width, 400)
        assert columns_of(qtbot, cards, columns)


def test_no_row_is_half_full(qtbot: QtBot) -> None:
    grid = CardGrid(200, most=4, is_even=True)
    qtbot.addWidget(grid)
    cards: list[QWidget] = [PressCard() for _ in range(4)]
    grid.set_cards(cards)
    grid.show()
    grid.resize(700, 400)
    assert columns_of(qtbot, cards, 2)


def test_new_cards_replace_the_old(qtbot: QtBot) -> None:
    grid = CardGrid()
    qtbot.addWidget(grid)
    first, second = PressCard(), PressCard()
    grid.set_cards([first])
    grid.set_cards([second])
    assert grid.cards == (second,)
    assert first.isHidden()


def test_a_row_that_is_not_full_has_cards_as_wide_as_a_full_one(qtbot: QtBot) -> None:
    full, half = CardGrid(200, most=3), CardGrid(200, most=3)
    for grid, count in ((full, 3), (half, 1)):
        qtbot.addWidget(grid)
        grid.set_cards([PressCard() for _ in range(count)])
        grid.resize(900, 200)
        grid.show()
    half.set_cards([PressCard()])
    qtbot.waitUntil(lambda: full.cards[0].width() == half.cards[0].width() > 200)
