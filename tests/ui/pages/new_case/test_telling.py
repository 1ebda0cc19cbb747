"""What the pictures prove, word for word as it is sent, and leaving it out."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from desktop_app.domain.told import lines_of, told
from tests.makers import a_file, a_provenance
from tests.ui.looks import assert_usable, child
from ui.pages.new_case.telling import Telling
from ui.widgets.plain_label import PlainLabel

SHOT = replace(a_file(), provenance=a_provenance())


def texts(telling: Telling) -> list[str]:
    return [label.text() for label in telling.findChildren(PlainLabel) if label.isVisible()]


def shown(qtbot: QtBot, most: int | None = None) -> Telling:
    telling = Telling()
    qtbot.addWidget(telling)
    telling.show_files([SHOT, a_file(b"other", "notes.txt")], told([SHOT], "", most))
    return telling


def test_the_very_lines_are_shown_and_can_be_left_out(qtbot: QtBot) -> None:
    telling = shown(qtbot)
    qtbot.waitUntil(lambda: lines_of(SHOT) in texts(telling))
    assert_usable(telling)
    box = child(telling, QCheckBox, f"new_case.told.{SHOT.digest}")
    assert box.isChecked()
    with qtbot.waitSignal(telling.told) as blocker:
        qtbot.keyClick(box, Qt.Key.Key_Space)
    assert blocker.args == [SHOT.digest, False]
    telling.show_files([replace(SHOT, is_told=False)], {})
    qtbot.waitUntil(lambda: SHOT.name in texts(telling))
    assert not child(telling, QCheckBox, f"new_case.told.{SHOT.digest}").isChecked()


def test_no_room_is_said(qtbot: QtBot) -> None:
    telling = shown(qtbot, 5)
    qtbot.waitUntil(lambda: f"{SHOT.name}: there is no room left beneath your description." in texts(telling))


def test_without_screenshots_there_is_nothing(qtbot: QtBot) -> None:
    telling = shown(qtbot)
    telling.show_files([a_file(b"other", "notes.txt")], {})
    assert not telling.isVisible()


def test_another_language_does_not_show_what_was_hidden(qtbot: QtBot) -> None:
    telling = shown(qtbot)
    telling.hide()
    telling.retranslate()
    assert not telling.isVisible()
