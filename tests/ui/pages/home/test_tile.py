"""ui.pages.home.tile"""

from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from tests.ui.looks import name_of
from ui.pages.home.tile import Tile


def test_a_tile_tells_name_and_sentence(qtbot: QtBot) -> None:
    tile = Tile("knowledge")
    qtbot.addWidget(tile)
    tile.set_words("Search & find", "Browse articles.", "3 open")
    assert name_of(tile) == "Search & find"
    interface = QAccessible.queryAccessibleInterface(tile)
    assert interface.text(QAccessible.Text.Description) == "Browse articles. 3 open"
    assert tile.heightForWidth(200) > 0
