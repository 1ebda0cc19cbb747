"""ui.widgets.attachment_strip"""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from desktop_app.domain.attachments import AddressConfidence, Attachment, DraftFile, Provenance
from desktop_app.domain.ids import AttachmentId, Digest
from tests.ui.looks import assert_usable, child, has_colour, name_of, picture
from ui.widgets.attachment_strip import AttachmentStrip, FileTile
from ui.widgets.buttons import IconButton

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
SHOT = FileTile.of_draft(
    DraftFile(
        Digest("d1"),
        "shot.png",
        182_000,
        "image/png",
        NOW,
        Provenance(NOW, 3600, "Europe/Oslo", "https://x.example/a", confidence=AddressConfidence.EXACT),
    )
)
SHEET = FileTile.of_case(Attachment(AttachmentId("a2"), "sheet.xlsx", 48_000, "application/xlsx"))
BLIND = FileTile("d3", "blind.png", 5, "image/png", Provenance(NOW, 0, "UTC"))


@pytest.fixture
def strip(qtbot: QtBot) -> AttachmentStrip:
    made = AttachmentStrip(can_remove=True)
    qtbot.addWidget(made)
    made.show_files([SHOT, SHEET])
    made.resize(600, 160)
    made.show()
    return made


def _tile(strip: AttachmentStrip, key: str) -> QAbstractButton:
    found = child(strip, QAbstractButton, f"attachment.{key}")
    assert found is not None
    return found


def test_a_tile_tells_what_it_is_and_what_it_proves(strip: AttachmentStrip) -> None:
    assert name_of(_tile(strip, "d1")) == "shot.png, 177.7 kB, address ✓, time ✓"
    assert name_of(_tile(strip, "a2")) == "sheet.xlsx, 46.9 kB"
    strip.show_files([BLIND])
    assert name_of(_tile(strip, "d3")) == "blind.png, 5 bytes, address –, time ✓"
    assert_usable(strip)


def test_files_are_opened_and_removed_by_keys(qtbot: QtBot, strip: AttachmentStrip) -> None:
    with qtbot.waitSignal(strip.opened) as blocker:
        qtbot.keyClick(_tile(strip, "d1"), Qt.Key.Key_Return)
    assert blocker.args == ["d1"]
    with qtbot.waitSignal(strip.removed) as blocker:
        qtbot.keyClick(_tile(strip, "a2"), Qt.Key.Key_Delete)
    assert blocker.args == ["a2"]


def test_and_by_the_mouse(qtbot: QtBot, strip: AttachmentStrip) -> None:
    tile = _tile(strip, "d1")
    with qtbot.waitSignal(strip.opened):
        qtbot.mouseClick(tile, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(strip.removed), qtbot.assertNotEmitted(strip.opened):
        qtbot.mouseClick(child(tile, IconButton), Qt.MouseButton.LeftButton)


def test_the_focus_goes_to_the_neighbour(qtbot: QtBot, strip: AttachmentStrip) -> None:
    strip.activateWindow()
    _tile(strip, "d1").setFocus()
    qtbot.waitUntil(_tile(strip, "d1").hasFocus)
    strip.show_files([SHEET])
    qtbot.waitUntil(_tile(strip, "a2").hasFocus)


def test_thumbnails_are_wanted_once(strip: AttachmentStrip) -> None:
    assert strip.wanted == ("d1",)
    red = QPixmap(320, 200)
    red.fill(QColor("#ff0000"))
    strip.show_thumbnail("d1", red)
    assert not strip.wanted
    assert has_colour(picture(strip), "#ff0000")
    strip.show_files([])
    assert strip.isHidden()
    strip.show_files([SHOT])
    assert has_colour(picture(_tile(strip, "d1")), "#ff0000")


def test_who_may_only_look_cannot_remove(qtbot: QtBot) -> None:
    strip = AttachmentStrip()
    qtbot.addWidget(strip)
    strip.show_files([SHOT])
    strip.show()
    with qtbot.assertNotEmitted(strip.removed):
        qtbot.keyClick(_tile(strip, "d1"), Qt.Key.Key_Delete)
    assert not child(strip, IconButton).isVisible()
