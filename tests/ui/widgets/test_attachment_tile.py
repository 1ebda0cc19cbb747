"""One tile: what a screenshot proves stands on it in words and signs."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.domain.attachments import AddressConfidence, Provenance, without_address, without_time
from tests.makers import a_file, a_provenance
from tests.ui.looks import child, has_colour, name_of, picture
from ui.icons import Ink
from ui.widgets.attachment_tile import DRAGGED, FileTile, Tile, dragged
from ui.widgets.buttons import IconButton

PROOF = a_provenance(confidence=AddressConfidence.EXACT, reviewed=True)


def a_tile(qtbot: QtBot, file: FileTile) -> Tile:
    tile = Tile(file, can_remove=False, can_move=False)
    qtbot.addWidget(tile)
    tile.resize(tile.sizeHint())
    tile.show()
    return tile


def shot(proof: Provenance = PROOF) -> FileTile:
    return replace(FileTile.of_draft(a_file()), provenance=proof)


def test_everything_is_there(qtbot: QtBot) -> None:
    tile = a_tile(qtbot, shot())
    assert name_of(tile).endswith("with web address, with time, reviewed")
    assert "address ✓  time ✓  reviewed ✓" in tile.toolTip()
    assert PROOF.page_url in tile.toolTip()
    assert has_colour(picture(tile), Ink.SUCCESS.colour())


def test_nothing_is_there(qtbot: QtBot) -> None:
    bare = without_time(without_address(replace(PROOF, reviewed=False)))
    tile = a_tile(qtbot, shot(bare))
    assert name_of(tile).endswith("no web address, no time, not reviewed")
    assert "address –  time –  reviewed –" in tile.toolTip()
    assert PROOF.page_url not in tile.toolTip()


def test_why_there_is_no_address_and_where_to_go(qtbot: QtBot) -> None:
    bare = replace(PROOF, page_url="", confidence=AddressConfidence.TITLE_ONLY, why_not="accessibility_off")
    tile = a_tile(qtbot, shot(bare))
    for said in (tile.toolTip(), tile.accessibleDescription()):
        assert "Settings, Screenshots" in said


def test_a_file_that_is_no_screenshot_proves_nothing(qtbot: QtBot) -> None:
    tile = a_tile(qtbot, FileTile.of_draft(a_file()))
    assert name_of(tile) == "shot.png, 7 bytes"
    assert tile.sizeHint().height() <= a_tile(qtbot, shot()).sizeHint().height()


@pytest.mark.usefixtures("pseudo_language")
def test_long_words_go_on_in_the_next_line(qtbot: QtBot) -> None:
    tile = a_tile(qtbot, shot())
    lines = {place.y() for place, _ in tile._placed()}
    assert len(lines) > 1
    assert max(place.x() for place, _ in tile._placed()) < tile.width()


def test_a_picture_offers_to_be_edited(qtbot: QtBot) -> None:
    tile = Tile(FileTile("k", "picture.png", 9, "image/png"), can_remove=True, can_move=False)
    qtbot.addWidget(tile)
    tile.offer_edit()
    tile.show()
    button = child(tile, IconButton, "edit_attachment")
    assert name_of(button) == "Edit picture picture.png"
    with qtbot.waitSignals([tile.edited] * 2):
        button.click()
        qtbot.keyClick(tile, Qt.Key.Key_F2)
    assert FileTile("k", "film.gif", 9, "image/gif").is_editable is False
    assert FileTile("k", "log.txt", 9, "text/plain").is_editable is False


def test_pictures_of_one_day_can_be_told_apart(qtbot: QtBot) -> None:
    names = [f"2026-11-21 14.0{at}.22 – Travel claim 118 – Travel and expenses.png" for at in (3, 4)]
    tiles = [a_tile(qtbot, replace(shot(), name=name)) for name in names]
    first, other = ("".join(tile._name()) for tile in tiles)
    assert "14.03.22" in first
    assert "14.04.22" in other
    assert first.endswith(".png")
    assert len(tiles[0]._name()) == 2
    assert tiles[0].sizeHint().height() > a_tile(qtbot, shot()).sizeHint().height()


@pytest.mark.parametrize("name", ["æ" * 90, "log.txt", "a " * 60, ""])
def test_any_name_fits(qtbot: QtBot, name: str) -> None:
    tile = a_tile(qtbot, replace(shot(), name=name))
    assert 1 <= len(tile._name()) <= 2
    picture(tile)


def test_a_name_breaks_between_its_words(qtbot: QtBot) -> None:
    tile = a_tile(qtbot, replace(shot(), name="invoice-flow-settings-for-november.pdf"))
    first, rest = tile._name()
    assert first.endswith("-")
    assert first + rest == "invoice-flow-settings-for-november.pdf"


def test_other_programs_get_nothing_of_a_tile_that_is_dragged() -> None:
    data = dragged("d1")
    assert data.formats() == [DRAGGED]
    assert not any((data.hasImage(), data.hasUrls(), data.hasText()))
