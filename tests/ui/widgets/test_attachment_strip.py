"""ui.widgets.attachment_strip"""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QDragEnterEvent, QDragMoveEvent, QDropEvent, QPixmap
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.attachments import AddressConfidence, Attachment, DraftFile, Provenance
from desktop_app.domain.ids import AttachmentId, Digest
from tests.ui.looks import assert_usable, child, has_colour, name_of, picture
from ui.widgets.attachment_strip import AttachmentStrip, FileTile
from ui.widgets.attachment_tile import DRAGGED, Tile
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
    assert name_of(_tile(strip, "d1")) == "shot.png, 177.7 kB, with web address, with time, not reviewed"
    assert name_of(_tile(strip, "a2")) == "sheet.xlsx, 46.9 kB"
    strip.show_files([BLIND])
    assert name_of(_tile(strip, "d3")) == "blind.png, 5 bytes, no web address, with time, not reviewed"
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
    qtbot.waitUntil(lambda: _tile(strip, "a2").hasFocus())


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


@pytest.fixture
def orderly(qtbot: QtBot) -> AttachmentStrip:
    made = AttachmentStrip(can_remove=True, can_order=True)
    qtbot.addWidget(made)
    made.show_files([SHOT, SHEET, BLIND])
    made.resize(600, 200)
    made.show()
    made.activateWindow()
    return made


@pytest.mark.parametrize(
    ("tile", "key", "order"),
    [
        ("d1", Qt.Key.Key_Right, ("a2", "d1", "d3")),
        ("d1", Qt.Key.Key_Down, ("a2", "d1", "d3")),
        ("d3", Qt.Key.Key_Left, ("d1", "d3", "a2")),
        ("a2", Qt.Key.Key_Up, ("a2", "d1", "d3")),
    ],
)
def test_alt_and_arrows_move_a_tile(
    qtbot: QtBot, orderly: AttachmentStrip, tile: str, key: Qt.Key, order: tuple[str, ...]
) -> None:
    _tile(orderly, tile).setFocus()
    qtbot.waitUntil(_tile(orderly, tile).hasFocus)
    with qtbot.waitSignal(orderly.ordered) as blocker:
        qtbot.keyClick(_tile(orderly, tile), key, Qt.KeyboardModifier.AltModifier)
    assert blocker.args == [order]
    files = {"d1": SHOT, "a2": SHEET, "d3": BLIND}
    orderly.show_files([files[each] for each in order])
    qtbot.waitUntil(lambda: orderly._tiles[tile].hasFocus())


def test_at_the_ends_and_without_leave_nothing_moves(
    qtbot: QtBot, orderly: AttachmentStrip, strip: AttachmentStrip
) -> None:
    alt = Qt.KeyboardModifier.AltModifier
    with qtbot.assertNotEmitted(orderly.ordered), qtbot.assertNotEmitted(strip.ordered):
        qtbot.keyClick(_tile(orderly, "d1"), Qt.Key.Key_Left, alt)
        qtbot.keyClick(_tile(orderly, "d3"), Qt.Key.Key_Right, alt)
        qtbot.keyClick(_tile(orderly, "d3"), Qt.Key.Key_Left)
        qtbot.keyClick(_tile(strip, "d1"), Qt.Key.Key_Right, alt)
    assert "Alt" in _tile(orderly, "d1").accessibleDescription()
    assert _tile(strip, "d1").accessibleDescription() == ""


def drag(strip: AttachmentStrip, key: str, to: QPoint) -> bool:
    """Drag a tile there and let it go; whether the strip takes it."""
    mime = QMimeData()
    mime.setData(DRAGGED, key.encode())
    how = (Qt.DropAction.MoveAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter, move, drop = QDragEnterEvent(to, *how), QDragMoveEvent(to, *how), QDropEvent(QPointF(to), *how)
    for event in (enter, move):
        QApplication.sendEvent(strip, event)
    if enter.isAccepted():
        QApplication.sendEvent(strip, drop)
    return enter.isAccepted()


def test_a_tile_is_dragged_to_its_place(qtbot: QtBot, orderly: AttachmentStrip) -> None:
    first, last = _tile(orderly, "d1").geometry(), _tile(orderly, "d3").geometry()
    with qtbot.waitSignal(orderly.ordered) as blocker:
        assert drag(orderly, "d1", last.center() + QPoint(20, 0))
    assert blocker.args == [("a2", "d3", "d1")]
    with qtbot.waitSignal(orderly.ordered) as blocker:
        assert drag(orderly, "d3", first.topLeft() + QPoint(2, 2))
    assert blocker.args == [("d3", "d1", "a2")]
    with qtbot.assertNotEmitted(orderly.ordered):
        assert drag(orderly, "d1", first.center())


def test_nothing_else_is_dropped_on_it(orderly: AttachmentStrip, strip: AttachmentStrip) -> None:
    assert not drag(orderly, "other", QPoint(5, 5))
    assert not drag(strip, "d1", QPoint(5, 5))


def test_tab_reaches_the_tiles_where_they_stand(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    above, below, strip = QPushButton("above"), QPushButton("below"), AttachmentStrip(can_remove=True, can_edit=True)
    column = QVBoxLayout(page)
    for part in (above, strip, below):
        column.addWidget(part)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    for files in ([SHOT], [SHOT, BLIND], [BLIND, SHOT]):
        strip.show_files(files)
        number = len(files)
        qtbot.waitUntil(lambda: sum(tile.isVisible() for tile in strip.findChildren(Tile)) == number)  # noqa: B023
        above.setFocus()
        seen: list[str] = []
        while not below.hasFocus() and len(seen) < 9:
            qtbot.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Tab)
            focused = QApplication.focusWidget()
            seen.append(focused.accessibleName() if focused is not None and focused is not below else "")
        names = [name for file in files for name in (file.name, f"Edit picture {file.name}", f"Remove {file.name}")]
        assert [one.split(",")[0] for one in seen] == [*names, ""]


def test_the_focus_is_there_again_after_the_editor(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    above, strip = QPushButton("above"), AttachmentStrip(can_remove=True, can_edit=True)
    column = QVBoxLayout(page)
    for part in (above, strip):
        column.addWidget(part)
    strip.show_files([SHEET, SHOT])
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    child(strip, QAbstractButton, "attachment.d1").setFocus()
    editor = QPushButton("a window of its own")
    qtbot.addWidget(editor)
    editor.show()
    editor.activateWindow()
    qtbot.waitUntil(editor.isActiveWindow)
    strip.show_files([SHEET, BLIND])
    editor.close()
    page.activateWindow()
    qtbot.waitUntil(lambda: child(strip, QAbstractButton, "attachment.d3").hasFocus())
