"""ui.pages.case.reply: words and files, kept and sent."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from tests.makers import a_file
from tests.ui.looks import assert_usable, child
from ui.pages.case.reply import ReplyBox
from ui.widgets.attachment_strip import AttachmentStrip
from ui.widgets.plain_label import PlainLabel
from ui.widgets.typing_pause import LONGEST_MS

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def box(qtbot: QtBot) -> ReplyBox:
    made = ReplyBox()
    qtbot.addWidget(made)
    made.resize(700, 300)
    made.show()
    return made


@pytest.fixture
def file(tmp_path: Path) -> Path:
    made = tmp_path / "error.log"
    made.write_bytes(b"E42")
    return made


def text(box: ReplyBox) -> QPlainTextEdit:
    return child(box, QPlainTextEdit, "case.reply")


def send(box: ReplyBox) -> QAbstractButton:
    return child(box, QAbstractButton, "case.send")


def tiles(box: ReplyBox) -> list[str]:
    found = [one for one in box.findChildren(QAbstractButton) if one.objectName().startswith("attachment.")]
    return [one.objectName().removeprefix("attachment.") for one in found if one.isVisible()]


def test_everything_has_a_name(box: ReplyBox, file: Path) -> None:
    box.add_files([file])
    assert_usable(box)


def test_there_must_be_something_to_send(qtbot: QtBot, box: ReplyBox) -> None:
    assert not send(box).isEnabled()
    qtbot.keyClicks(text(box), "  ")
    assert not send(box).isEnabled()
    with qtbot.assertNotEmitted(box.wanted):
        qtbot.keyClick(text(box), Qt.Key.Key_Return, CONTROL)
    qtbot.keyClicks(text(box), "x")
    assert send(box).isEnabled()


def test_the_button_sends_the_words_and_the_files(qtbot: QtBot, box: ReplyBox, file: Path) -> None:
    qtbot.keyClicks(text(box), " The one in the hall ")
    box.add_files([file])
    with qtbot.waitSignal(box.wanted) as blocker:
        send(box).click()
    assert blocker.args == ["The one in the hall", (file,)]


def test_control_and_enter_send_but_enter_alone_makes_a_line(qtbot: QtBot, box: ReplyBox) -> None:
    qtbot.keyClicks(text(box), "One")
    with qtbot.assertNotEmitted(box.wanted):
        qtbot.keyClick(text(box), Qt.Key.Key_Return)
    qtbot.keyClicks(text(box), "Two")
    with qtbot.waitSignal(box.wanted) as blocker:
        qtbot.keyClick(text(box), Qt.Key.Key_Enter, CONTROL)
    assert blocker.args == ["One\nTwo", ()]


def test_a_pause_in_typing_keeps_the_words(qtbot: QtBot, box: ReplyBox) -> None:
    kept: list[str] = []
    box.kept.connect(kept.append)
    with qtbot.waitSignal(box.kept) as blocker:
        qtbot.keyClicks(text(box), "Half")
    assert blocker.args == ["Half"]
    assert kept == ["Half"], "once for the pause, not for each letter"


def test_who_types_without_a_pause_is_kept_up_with(qtbot: QtBot, box: ReplyBox) -> None:
    kept: list[str] = []
    box.kept.connect(kept.append)

    def type_on() -> bool:
        qtbot.keyClicks(text(box), "x")
        return len(kept) >= 2

    qtbot.waitUntil(type_on, timeout=LONGEST_MS * 6)


def test_the_words_are_kept_before_they_are_sent(qtbot: QtBot, box: ReplyBox) -> None:
    order: list[str] = []
    box.kept.connect(lambda words: order.append(f"kept {words}"))
    box.wanted.connect(lambda words, _files: order.append(f"wanted {words}"))
    qtbot.keyClicks(text(box), "Now")
    send(box).click()
    assert order == ["kept Now", "wanted Now"]


def test_what_is_written_while_it_is_sent_stays(qtbot: QtBot, box: ReplyBox, file: Path) -> None:
    qtbot.keyClicks(text(box), "First")
    send(box).click()
    qtbot.keyClicks(text(box), " and second")
    box.add_files([file])
    box.clear_sent()
    assert text(box).toPlainText() == "and second"
    assert tiles(box) == [str(file)]
    with qtbot.waitSignal(box.kept) as blocker:
        qtbot.keyClicks(text(box), "!")
    assert blocker.args == ["and second!"]


def test_what_was_sent_goes_with_its_files(qtbot: QtBot, box: ReplyBox, file: Path) -> None:
    box.add_files([file])
    qtbot.keyClicks(text(box), "With a file")
    send(box).click()
    box.clear_sent()
    assert text(box).toPlainText() == ""
    assert tiles(box) == []


def test_what_was_sent_leaves_the_words_of_another_case_alone(qtbot: QtBot, box: ReplyBox) -> None:
    qtbot.keyClicks(text(box), "First")
    send(box).click()
    box.start("Words for another case")
    box.clear_sent()
    assert text(box).toPlainText() == "Words for another case"


def test_what_was_sent_is_not_kept_as_half_written(qtbot: QtBot, box: ReplyBox) -> None:
    qtbot.keyClicks(text(box), "Whole")
    assert box._pause.is_running
    send(box).click()
    assert not box._pause.is_running
    qtbot.keyClicks(text(box), "!")
    box.start("")
    assert not box._pause.is_running


def test_words_from_earlier_are_there_again_without_being_kept_anew(qtbot: QtBot, box: ReplyBox, file: Path) -> None:
    box.add_files([file])
    box.start("From yesterday")
    assert text(box).toPlainText() == "From yesterday"
    assert tiles(box) == [], "files are of one sitting"
    assert send(box).isEnabled()
    assert not box._pause.is_running
    with qtbot.assertNotEmitted(box.kept):
        box.keep()  # what stands in the store may be newer by now
    qtbot.keyClicks(text(box), "!")
    with qtbot.waitSignal(box.kept) as blocker:
        box.keep()
    assert blocker.args == ["!From yesterday"]


def test_files_that_came_back_stand_there_and_can_be_left_out(qtbot: QtBot, box: ReplyBox, file: Path) -> None:
    kept = a_file(name="shot.png")
    box.start("", (kept,))
    assert send(box).isEnabled(), "files alone are a reply"
    box.add_files([file])
    qtbot.waitUntil(lambda: tiles(box) == [kept.digest, str(file)])
    with qtbot.waitSignal(box.left_out) as blocker:
        child(box, AttachmentStrip).removed.emit(kept.digest)
    assert blocker.args == [kept.digest]
    qtbot.waitUntil(lambda: tiles(box) == [str(file)])


def test_writing_goes_on_at_the_end(qtbot: QtBot, box: ReplyBox) -> None:
    box.start("One")
    box.activateWindow()
    box.write()
    qtbot.keyClicks(text(box), "!")
    assert text(box).toPlainText() == "One!"


def test_files_show_once_and_can_be_taken_away(qtbot: QtBot, box: ReplyBox, file: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_text("x", encoding="utf-8")
    box.add_files([file, other, file, tmp_path, tmp_path / "gone.txt"])
    assert tiles(box) == [str(file), str(other)]
    assert send(box).isEnabled(), "a file alone is a reply"
    tile = child(box, QAbstractButton, f"attachment.{file}")
    qtbot.keyClick(tile, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: tiles(box) == [str(other)])
    with qtbot.waitSignal(box.wanted) as blocker:
        send(box).click()
    assert blocker.args == ["", (other,)]


def test_files_can_be_dropped(box: ReplyBox, file: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)), QUrl("https://x.example/a.png")])
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(QPoint(5, 5), action, data, button, Qt.KeyboardModifier.NoModifier)
    enter.ignore()
    QApplication.sendEvent(box, enter)
    assert enter.isAccepted()
    drop = QDropEvent(QPointF(5, 5), action, data, button, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(box, drop)
    assert tiles(box) == [str(file)], "what lies on a server is not fetched"
    words = QMimeData()
    words.setText("words")
    other = QDragEnterEvent(QPoint(5, 5), action, words, button, Qt.KeyboardModifier.NoModifier)
    other.ignore()
    QApplication.sendEvent(box, other)
    assert not other.isAccepted()


def test_the_limit_is_said_where_it_is_known(box: ReplyBox) -> None:
    def notes() -> list[str]:
        return [label.text() for label in box.findChildren(PlainLabel) if "per file" in label.text()]

    assert notes() == []
    box.set_limit(25 * 1024 * 1024)
    assert notes() == ["At most 25.0 MB per file"]
    box.retranslate()
    assert notes() == ["At most 25.0 MB per file"]
    box.set_limit(None)
    assert notes() == []
