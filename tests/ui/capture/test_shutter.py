"""One press of the shutter: our windows step aside, a stamped picture comes, and they come back whatever happens."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.attachments import AddressConfidence, PageAddress
from desktop_app.errors import CaptureDenied, CaptureImpossible
from tests.makers import a_provenance
from tests.ui.kit import Kit
from ui.capture.png import METADATA_KEY
from ui.capture.shutter import Picture, Shutter, file_name
from ui.capture.strip import strip_width
from ui.override import override


@pytest.fixture
def kit(qtbot: QtBot, tmp_path: Path) -> Iterator[Kit]:
    made = Kit(tmp_path)
    yield made
    made.close()


@pytest.fixture
def shutter(kit: Kit) -> Shutter:
    return Shutter(kit.services.capture, kit.bridge)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """Our window, the active one."""
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is made)
    return made


class Diary(QObject):
    """When a window went and came back: (what, grabs so far, questions for the address so far)."""

    def __init__(self, window: QWidget, kit: Kit) -> None:
        super().__init__(window)
        self._kit = kit
        self.seen: list[tuple[str, int, int]] = []
        window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        word = {QEvent.Type.Hide: "gone", QEvent.Type.Show: "back"}.get(event.type())
        if word is not None:
            self.seen.append((word, self._kit.capturer.grabs, self._kit.browser.asked))
        return False


def taken(qtbot: QtBot, shutter: Shutter, kit: Kit | None = None) -> Picture:
    with qtbot.waitSignal(shutter.taken) as blocker:
        shutter.press(kit.account_id if kit is not None else None)
    assert blocker.args is not None
    picture = blocker.args[0]
    assert isinstance(picture, Picture)
    return picture


def test_our_windows_are_away_during_the_grab_and_back_afterwards(
    qtbot: QtBot, kit: Kit, shutter: Shutter, window: QWidget
) -> None:
    beside = QWidget()
    qtbot.addWidget(beside)
    beside.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    diaries = [Diary(window, kit), Diary(beside, kit)]
    taken(qtbot, shutter)
    # The window in front of which we stood has the focus only once ours are away: then it is asked.
    assert [diary.seen for diary in diaries] == [[("gone", 0, 0), ("back", 1, 1)]] * 2
    assert window.isVisible()
    assert beside.isVisible()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)


def test_the_picture_is_stamped_and_named(qtbot: QtBot, kit: Kit, shutter: Shutter) -> None:
    kit.sign_in()
    picture = taken(qtbot, shutter, kit)
    grab = kit.capturer.picture
    image = QImage.fromData(picture.data)
    assert image.width() == strip_width(grab.width)
    assert image.height() > grab.height, "the strip stands below"
    assert json.loads(image.text(METADATA_KEY))["url"] == "https://fakturaflyt.example/inbox"
    assert picture.provenance.page_url == "https://fakturaflyt.example/inbox"
    assert picture.provenance.clock_offset_s == 0.0, "this portal's clock was compared with ours"
    assert picture.name == file_name(picture.provenance)
    assert picture.name.endswith(" – Inbox – Fakturaflyt.png")
    assert not shutter.is_busy


def test_another_window_in_front_is_asked_before_anything_moves(qtbot: QtBot, kit: Kit, shutter: Shutter) -> None:
    # The offscreen platform makes every window the active one but those of this type.
    ours = QWidget(None, Qt.WindowType.ToolTip)
    qtbot.addWidget(ours)
    ours.show()
    assert QApplication.activeWindow() is None
    diary = Diary(ours, kit)
    picture = taken(qtbot, shutter)
    assert diary.seen == [("gone", 0, 1), ("back", 1, 1)], "asked once, and before the window went"
    assert picture.provenance.confidence is AddressConfidence.EXACT


def test_without_an_address_there_is_a_picture_all_the_same(qtbot: QtBot, kit: Kit, shutter: Shutter) -> None:
    kit.browser.address = PageAddress(confidence=AddressConfidence.NONE, why_not="no_browser")
    picture = taken(qtbot, shutter)
    assert picture.provenance.page_url == ""
    assert picture.provenance.why_not == "no_browser"
    assert picture.data.startswith(b"\x89PNG")


@pytest.mark.parametrize("trouble", [CaptureDenied(), CaptureImpossible("black")])
def test_a_failure_is_said_and_the_windows_come_back(
    qtbot: QtBot, kit: Kit, shutter: Shutter, window: QWidget, trouble: CaptureDenied | CaptureImpossible
) -> None:
    kit.capturer.trouble = trouble
    diary = Diary(window, kit)
    with qtbot.assertNotEmitted(shutter.taken), qtbot.waitSignal(shutter.failed) as blocker:
        shutter.press(None)
    assert blocker.args == [trouble]
    assert [word for word, _grabs, _asked in diary.seen] == ["gone", "back"]
    assert window.isVisible()
    assert not shutter.is_busy
    kit.capturer.trouble = None
    assert taken(qtbot, shutter).data, "the next press works again"


def test_a_second_press_during_a_picture_does_nothing(
    qtbot: QtBot, kit: Kit, shutter: Shutter, window: QWidget
) -> None:
    pictures: list[object] = []
    shutter.taken.connect(pictures.append)
    diary = Diary(window, kit)
    shutter.press(None)
    assert shutter.is_busy
    shutter.press(None)
    qtbot.waitUntil(lambda: not shutter.is_busy)
    assert len(pictures) == 1
    assert kit.capturer.grabs == 1
    assert len(diary.seen) == 2


def test_the_name_says_the_local_time_and_the_title() -> None:
    plain = a_provenance(window_title='a/b: "c" <d>\u202e.png.')
    assert file_name(plain) == "2026-11-21 13.00.00 – a b   c   d .png.png"
    assert file_name(replace(plain, window_title="", utc_offset_s=-3600)) == "2026-11-21 11.00.00.png"
    assert len(file_name(replace(plain, window_title="å" * 500))) < 100
