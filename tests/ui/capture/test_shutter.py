"""One press of the shutter: our windows step aside, a stamped picture comes, and they come back whatever happens."""

import json
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import NoReturn

import pytest
from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QColor, QCursor, QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.attachments import AddressConfidence, PageAddress
from desktop_app.domain.capture import Area, OpenWindow, PageText, Rectangle, ScreenPlace
from desktop_app.domain.findings import Sensitive
from desktop_app.domain.rules import Rules, WindowRule
from desktop_app.errors import CaptureDenied, CaptureForbidden, CaptureImpossible
from desktop_app.services.file_names import picture_name
from desktop_app.work import Lane
from tests.architecture.source import ROOT
from tests.ui.capture.editor.pictures import box
from tests.ui.kit import Kit
from tests.ui.looks import child
from ui.capture.editor.marks import Kind, from_json
from ui.capture.editor.window import EditorWindow
from ui.capture.order import Order
from ui.capture.png import METADATA_KEY, text_in
from ui.capture.shutter import Picture, Shutter
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


def taken(qtbot: QtBot, shutter: Shutter, kit: Kit | None = None, order: Order | None = None) -> Picture:
    with qtbot.waitSignal(shutter.taken) as blocker:
        shutter.press(kit.account_id if kit is not None else None, order)
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
    assert picture.name == picture_name(picture.provenance)
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
    qtbot.waitUntil(lambda: ours.isVisible())
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


def test_after_a_fault_of_ours_the_windows_come_back(
    qtbot: QtBot, kit: Kit, shutter: Shutter, window: QWidget, own_faults: list[BaseException]
) -> None:
    def broken() -> None:
        raise KeyError("ours")

    kit.capturer.grabbed = broken
    with qtbot.waitSignal(shutter.failed):
        shutter.press(None)
    assert window.isVisible()
    assert [type(error) for error in own_faults] == [KeyError]
    kit.capturer.grabbed = int
    assert taken(qtbot, shutter).data, "the next press works again"


def broken(*_args: object) -> NoReturn:
    raise KeyError("ours")


def test_after_a_fault_between_two_steps_as_well(
    qtbot: QtBot, kit: Kit, shutter: Shutter, window: QWidget, own_faults: list[BaseException]
) -> None:
    with qtbot.waitSignal(shutter.failed):
        shutter.press(None, Order(["no area"]))  # type: ignore[arg-type]
    assert len(own_faults) == 1
    assert window.isVisible()
    assert not shutter.is_busy


def test_after_a_fault_at_its_beginning_too(
    qtbot: QtBot, kit: Kit, shutter: Shutter, elsewhere: QWidget, own_faults: list[BaseException]
) -> None:
    kit.own_windows.exclude = broken  # type: ignore[method-assign, assignment]
    with qtbot.waitSignal(shutter.failed):
        shutter.press(None)
    qtbot.waitUntil(elsewhere.isVisible)
    assert [type(error) for error in own_faults] == [KeyError]
    assert not shutter.is_busy


@pytest.fixture
def no_answers(kit: Kit, window: QWidget) -> Iterator[None]:
    """Every portal that is asked, and every file on its way, takes its time."""
    answered = threading.Event()
    for lane in (Lane.NETWORK, Lane.TRANSFER):
        for _ in range(lane.threads):
            kit.bridge.ask(window, lane, lambda _task: answered.wait(30), lambda _none: None)
    yield
    answered.set()


@pytest.mark.usefixtures("no_answers")
def test_a_picture_waits_for_no_portal(qtbot: QtBot, kit: Kit, shutter: Shutter, window: QWidget) -> None:
    assert taken(qtbot, shutter).data
    assert window.isVisible()


@pytest.mark.usefixtures("no_answers")
def test_nor_does_one_that_is_redacted_first(qtbot: QtBot, kit: Kit, shutter: Shutter, window: QWidget) -> None:
    kit.policy.now = Rules("p", always_redact=frozenset({Sensitive.NORWAY}))
    kit.browser.page_texts = [PageText("15076500565", 2, 4, 60, 11)]
    shutter.press(None)
    editor = editor_of(qtbot)
    editor.scene.accept(editor.scene.sheet.suggestions)
    with qtbot.waitSignal(shutter.taken):
        child(editor, QAbstractButton, "editor.done").click()


@pytest.fixture
def elsewhere(qtbot: QtBot) -> QWidget:
    """Our window while another program is in front."""
    # The offscreen platform makes every window the active one but those of this type.
    made = QWidget(None, Qt.WindowType.ToolTip)
    qtbot.addWidget(made)
    made.show()
    assert QApplication.activeWindow() is None
    return made


def test_where_the_system_leaves_windows_out_ours_stay(
    qtbot: QtBot, kit: Kit, shutter: Shutter, elsewhere: QWidget
) -> None:
    kit.own_windows.can = True
    diary = Diary(elsewhere, kit)
    taken(qtbot, shutter)
    assert diary.seen == []
    assert kit.own_windows.diary == ["exclude", "include"]
    assert kit.own_windows.excluded == []
    assert shutter.was_from_afar


def test_our_own_window_in_front_goes_even_so(qtbot: QtBot, kit: Kit, shutter: Shutter, window: QWidget) -> None:
    kit.own_windows.can = True
    diary = Diary(window, kit)
    taken(qtbot, shutter)
    assert [word for word, _grabs, _asked in diary.seen] == ["gone", "back"], (
        "what lies beneath is to be the active one"
    )
    assert not shutter.was_from_afar


def test_nothing_is_grabbed_before_our_windows_have_left_the_screen(
    qtbot: QtBot, kit: Kit, shutter: Shutter, window: QWidget
) -> None:
    kit.open_windows.lingering = 3
    taken(qtbot, shutter)
    assert kit.open_windows.asked == 4
    assert kit.capturer.grabs == 1


def test_a_window_that_does_not_go_is_no_picture(qtbot: QtBot, kit: Kit, shutter: Shutter, window: QWidget) -> None:
    kit.open_windows.lingering = 10_000
    with qtbot.waitSignal(shutter.failed) as blocker:
        shutter.press(None)
    assert blocker.args is not None
    assert str(blocker.args[0]) == "own_window"
    assert kit.capturer.grabs == 0
    assert window.isVisible()


def test_an_open_menu_of_ours_is_closed_first(qtbot: QtBot, kit: Kit, shutter: Shutter, window: QWidget) -> None:
    menu = QMenu(window)
    menu.addAction("x")
    menu.popup(window.mapToGlobal(window.rect().center()))
    qtbot.waitUntil(menu.isVisible)
    taken(qtbot, shutter)
    assert not menu.isVisible()


def test_the_active_window_alone(qtbot: QtBot, kit: Kit, shutter: Shutter) -> None:
    kit.open_windows.windows = (
        OpenWindow("Notes", Rectangle(0, 0, 10, 10)),
        OpenWindow("Inbox", Rectangle(8, 6, 20, 10), is_active=True),
    )
    picture = taken(qtbot, shutter, order=Order(Area.WINDOW))
    assert picture.image.pixelColor(0, 0) == QColor(14, 6, 8), "its first pixel"
    assert picture.image.pixelColor(19, 9) == QColor(42, 15, 27), "its last"
    assert picture.image.pixelColor(20, 9) != QColor(43, 15, 28)
    assert picture.provenance.area is Area.WINDOW


def test_a_region_is_marked_on_the_frozen_picture(qtbot: QtBot, kit: Kit, shutter: Shutter, window: QWidget) -> None:
    diary = Diary(window, kit)
    shutter.press(None, Order(Area.REGION))
    qtbot.waitUntil(lambda: shutter.overlay is not None)
    assert shutter.overlay is not None
    assert not window.isVisible(), "it does not stand before what is marked"
    shutter.overlay.selection.place = Rectangle(3, 4, 30, 20)
    with qtbot.waitSignal(shutter.taken) as blocker:
        shutter.overlay.take()
    assert blocker.args is not None
    assert blocker.args[0].image.pixelColor(29, 19) == QColor(55, 23, 32), "the last pixel of what was marked"
    assert [word for word, _grabs, _asked in diary.seen] == ["gone", "back"]
    assert kit.capturer.grabs == 1


def test_esc_on_the_overlay_takes_nothing(qtbot: QtBot, kit: Kit, shutter: Shutter, window: QWidget) -> None:
    shutter.press(None, Order(Area.REGION))
    qtbot.waitUntil(lambda: shutter.overlay is not None)
    assert shutter.overlay is not None
    with qtbot.waitSignal(shutter.cancelled), qtbot.assertNotEmitted(shutter.taken):
        shutter.overlay.cancel()
    assert window.isVisible()
    assert not shutter.is_busy


def test_a_delay_lets_one_open_a_menu_first(qtbot: QtBot, kit: Kit, window: QWidget) -> None:
    shutter = Shutter(kit.services.capture, kit.bridge, second_ms=10)
    diary = Diary(window, kit)
    shutter.press(None, Order(delay_s=3))
    assert shutter.countdown.is_running
    assert not window.isVisible(), "the menu belongs to what lies beneath"
    with qtbot.waitSignal(shutter.taken):
        shutter.press(None)
    assert [word for word, _grabs, _asked in diary.seen] == ["gone", "back"]
    assert kit.capturer.grabs == 1


def test_a_cancelled_delay(qtbot: QtBot, kit: Kit, shutter: Shutter, window: QWidget) -> None:
    shutter.press(None, Order(delay_s=5))
    with qtbot.waitSignal(shutter.cancelled):
        shutter.close()
    assert window.isVisible()
    assert (kit.capturer.grabs, shutter.countdown.is_running) == (0, False)


def test_an_address_that_comes_late_is_still_stamped(qtbot: QtBot, kit: Kit, shutter: Shutter) -> None:
    late = kit.browser.address
    kit.browser.address = PageAddress("", "Inbox", "Chromium", AddressConfidence.TITLE_ONLY, "timeout")
    kit.browser.late = late
    assert taken(qtbot, shutter).provenance.page_url == late.url


def test_a_screen_that_came_out_dark_is_told(qtbot: QtBot, kit: Kit, shutter: Shutter) -> None:
    QCursor.setPos(1, 1)  # wherever an earlier test has left it
    places = (ScreenPlace("L", 0, 0, 40, 48), ScreenPlace("R", 40, 0, 24, 48))
    kit.capturer.picture = replace(kit.capturer.picture, places=places, dark=("R",))
    assert taken(qtbot, shutter).dark == ("R",)
    with qtbot.waitSignal(shutter.taken) as blocker:
        shutter.press(None, Order(Area.SCREEN))
    assert blocker.args is not None
    assert blocker.args[0].dark == (), "the pointer is on the other"


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


def test_what_looks_private_comes_with_the_picture(qtbot: QtBot, kit: Kit, shutter: Shutter) -> None:
    kit.browser.page_texts = [PageText("15076500565", 2, 4, 60, 11), PageText("Inbox", 2, 20, 30, 11)]
    picture = taken(qtbot, shutter)
    assert [(one.kind, one.rect, one.must) for one in picture.suggestions] == [("norway", QRect(2, 4, 60, 11), False)]


def test_a_window_that_is_never_in_a_picture_stops_the_press(
    qtbot: QtBot, kit: Kit, shutter: Shutter, window: QWidget
) -> None:
    kit.policy.now = Rules("p", never_capture=(WindowRule(title="*Fakturaflyt"),))
    with qtbot.waitSignal(shutter.failed) as blocker:
        shutter.press(None)
    assert blocker.args is not None
    assert isinstance(blocker.args[0], CaptureForbidden)
    assert kit.capturer.grabs == 0
    assert window.isVisible()


def editor_of(qtbot: QtBot) -> EditorWindow:
    def found() -> list[EditorWindow]:
        return [each for each in QApplication.topLevelWidgets() if isinstance(each, EditorWindow) and each.isVisible()]

    qtbot.waitUntil(lambda: bool(found()))
    return found()[0]


def test_what_the_policy_wants_redacted_is_redacted_before_the_picture_leaves(
    qtbot: QtBot, kit: Kit, shutter: Shutter, window: QWidget
) -> None:
    kit.policy.now = Rules("p", always_redact=frozenset({Sensitive.NORWAY}))
    kit.browser.page_texts = [PageText("15076500565", 2, 4, 60, 11)]
    came: list[Picture] = []
    shutter.taken.connect(came.append)
    shutter.press(None)
    editor = editor_of(qtbot)
    done = child(editor, QAbstractButton, "editor.done")
    assert not done.isEnabled()
    assert came == []
    assert shutter.is_busy
    editor.scene.accept(editor.scene.sheet.suggestions)
    editor.scene.keep(box(7, area=QRect(30, 20, 20, 10)))
    with qtbot.waitSignal(shutter.taken):
        done.click()
    (picture,) = came
    assert picture.again is not None
    assert [mark.kind for mark in from_json(picture.again.marks)] == [Kind.BOX], "to be edited again until it is sent"
    base = QImage.fromData(picture.again.picture)
    assert len({base.pixelColor(x, y).rgb() for x in range(2, 62) for y in range(4, 15)}) == 1
    image = QImage.fromData(picture.data)
    colours = {image.pixelColor(x, y).rgb() for x in range(2, 62) for y in range(4, 15)}
    assert len(colours) == 1
    assert picture.provenance.reviewed
    assert picture.suggestions == ()
    assert json.loads(text_in(picture.data))["reviewed"]
    assert not shutter.is_busy


def test_a_picture_that_is_not_redacted_is_not_kept(qtbot: QtBot, kit: Kit, shutter: Shutter, window: QWidget) -> None:
    kit.policy.now = Rules("p", always_redact=frozenset({Sensitive.NORWAY}))
    kit.browser.page_texts = [PageText("15076500565", 2, 4, 60, 11)]
    came: list[Picture] = []
    shutter.taken.connect(came.append)
    shutter.press(None)
    with qtbot.waitSignal(shutter.cancelled):
        child(editor_of(qtbot), QAbstractButton, "editor.cancel").click()
    assert came == []
    assert not shutter.is_busy


_TOO_LITTLE = """
import resource
from pathlib import Path
from PySide6.QtWidgets import QApplication
from desktop_app.domain.attachments import Provenance, Shot
from desktop_app.errors import CaptureImpossible
from tests.core_kit import NOON
from ui.capture.shutter import _Cut, _picture
from ui.capture.strip_words import strip_words

app = QApplication([])
proof = Provenance(NOON, 0, "UTC")
shot = Shot(7680, 4320, bytes(7680 * 4320 * 4), proof)
used = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
resource.setrlimit(resource.RLIMIT_AS, (used + 60_000_000, resource.RLIM_INFINITY))
try:
    _picture(_Cut(shot, ()), strip_words(proof, ""))
except CaptureImpossible as error:
    print(error.reason)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere memory cannot be kept back")
def test_a_picture_of_8k_without_the_memory_for_it_is_said() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _TOO_LITTLE], cwd=ROOT, capture_output=True, text=True, timeout=120, check=True
    )
    assert done.stdout.split() == ["no_memory"]
