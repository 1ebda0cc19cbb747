"""The editor's window, as it is used."""

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.errors import StoreTrouble, StoreUnavailable, SupportError
from desktop_app.services.preferences import Appearance
from tests.ui.capture.editor.pictures import PLACE, SECRET, box, count, stamped, strip
from tests.ui.looks import assert_usable, child, picture
from ui.capture.editor.marks import Kind
from ui.capture.editor.sheet import Suggestion
from ui.capture.editor.view import Canvas
from ui.capture.editor.window import EditorWindow
from ui.theme import theme
from ui.widgets.banner import Banner
from ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from ui.capture.editor.redaction import Edited


class Desk:
    """The window, and how it ended."""

    def __init__(self, qtbot: QtBot, width: int = 1000) -> None:
        self.parent = QWidget()
        qtbot.addWidget(self.parent)
        self.parent.resize(width, 700)
        self.edited: list[Edited] = []
        self.left = 0
        self.trouble: SupportError | None = None
        self.window = EditorWindow(self.parent, stamped(), strip())
        self.window.edited.connect(self._on_edited)
        self.window.left.connect(self._on_left)
        self.window.open()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.canvas = child(self.window, Canvas, "editor.picture")
        self.qtbot = qtbot

    def _on_edited(self, edited: "Edited") -> None:
        self.edited.append(edited)
        if self.trouble is None:
            self.window.end()
        else:
            self.window.refuse(self.trouble)

    def _on_left(self) -> None:
        self.left += 1

    def press(self, name: str) -> None:
        button = child(self.window, QAbstractButton, f"editor.{name}")
        assert button.isEnabled()
        button.click()

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(self.canvas, key, modifiers)


def test_redacted_by_keys_alone(qtbot: QtBot) -> None:
    desk = Desk(qtbot)
    desk.key(Qt.Key.Key_R)
    desk.key(Qt.Key.Key_Return)
    # The middle is at 450, 200; the secret at 300 to 440, 120 to 180.
    for key, times in ((Qt.Key.Key_Left, 9), (Qt.Key.Key_Up, 5)):
        for _ in range(times):
            desk.key(key, Qt.KeyboardModifier.ShiftModifier)
    assert count(desk.window.scene.sheet.image, SECRET) > 0
    desk.press("done")
    (result,) = desk.edited
    assert count(result.image, SECRET) == 0
    assert desk.left == 0
    assert desk.window.scene.sheet.image.isNull()


def test_leaving_without_changes_asks_nothing(qtbot: QtBot) -> None:
    desk = Desk(qtbot)
    desk.press("cancel")
    assert desk.left == 1
    assert desk.edited == []


def test_changes_are_asked_about(qtbot: QtBot) -> None:
    desk = Desk(qtbot)
    desk.window.scene.keep(box(1))
    ask = child(desk.window, Banner, "editor.ask")
    desk.press("cancel")
    assert ask.isVisible()
    desk.window.reject()
    assert not ask.isVisible(), "Esc takes the question back"
    desk.window.reject()
    assert not desk.window.scene.chosen
    assert desk.window.isVisible()
    desk.window.reject()
    assert ask.isVisible()
    desk.window.close()
    assert desk.window.isVisible()
    assert desk.left == 0
    child(ask, QAbstractButton, "banner.action").click()
    assert desk.left == 1


def test_closing_it_without_changes(qtbot: QtBot) -> None:
    desk = Desk(qtbot)
    desk.window.close()
    assert desk.left == 1


def test_undo_and_redo(qtbot: QtBot) -> None:
    desk = Desk(qtbot)
    undo, redo = (child(desk.window, QAbstractButton, f"editor.{name}") for name in ("undo", "redo"))
    assert not undo.isEnabled()
    desk.window.scene.keep(box(1))
    undo.click()
    assert not desk.window.scene.sheet.marks
    assert redo.isEnabled()
    desk.key(Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert desk.window.scene.sheet.marks
    desk.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    desk.press("cancel")
    assert desk.left == 1


def test_zoom_by_buttons_and_keys(qtbot: QtBot) -> None:
    desk = Desk(qtbot)
    shown = child(desk.window, QAbstractButton, "editor.whole")
    desk.press("whole")
    assert shown.text() == "100 %"
    desk.press("larger")
    assert shown.text() == "125 %"
    desk.press("smaller")
    desk.key(Qt.Key.Key_Equal, Qt.KeyboardModifier.ControlModifier)
    assert shown.text() == "125 %"
    desk.key(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert shown.text() == "100 %"
    desk.key(Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    desk.press("fit")
    desk.window.close()


def test_what_is_chosen_is_said(qtbot: QtBot) -> None:
    desk = Desk(qtbot)
    desk.window.scene.keep(box(1, Kind.ARROW))
    assert desk.canvas.accessibleDescription().startswith("Arrow 1 of 1, at ")
    desk.window.suggest([Suggestion(QRect(5, 5, 20, 20), "email", is_sure=False)])
    desk.window.scene.choose_suggestion(0)
    assert desk.canvas.accessibleDescription() == "E-mail address?"
    assert_usable(desk.window)
    desk.press("done")


def test_the_policy_keeps_done_back(qtbot: QtBot) -> None:
    desk = Desk(qtbot)
    desk.window.suggest([Suggestion(PLACE, "norway")], must_accept=True)
    done = child(desk.window, QAbstractButton, "editor.done")
    assert not done.isEnabled()
    desk.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert desk.edited == []
    desk.press("accept_all")
    assert done.isEnabled()
    desk.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert count(desk.edited[0].image, SECRET) == 0


def test_words(qtbot: QtBot) -> None:
    desk = Desk(qtbot)
    desk.press("tool.text")
    desk.key(Qt.Key.Key_Return)
    field = child(desk.window, QWidget, "editor.text")
    assert field.isVisible()
    qtbot.keyClicks(field, "Here")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert desk.window.isVisible(), "Enter in the field is not Done"
    desk.press("done")
    assert "Here" in desk.edited[0].marks


@pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK])
@pytest.mark.usefixtures("pseudo_language")
def test_narrow_with_long_words_and_large_letters(qtbot: QtBot, appearance: Appearance) -> None:
    theme().apply(appearance, 200)
    desk = Desk(qtbot, 900)
    desk.window.resize(900, 700)
    desk.window.suggest([Suggestion(PLACE, "norway")])
    desk.window.scene.choose_suggestion(0)
    assert_usable(desk.window)
    assert desk.window.width() == 900
    for button in desk.window.findChildren(QAbstractButton):
        if button.isVisible():
            right = button.mapTo(desk.window, QPoint(button.width(), 0)).x()
            assert right <= 900, button.objectName()
    middle = desk.canvas.to_screen(PLACE.toRectF()).center().toPoint()
    assert picture(desk.canvas).pixelColor(middle) == QColor(SECRET)
    desk.window.close()
    theme().apply(Appearance.LIGHT, 100)


def test_what_cannot_be_kept_is_not_lost(qtbot: QtBot) -> None:
    desk = Desk(qtbot)
    desk.window.scene.keep(box(1))
    desk.trouble = StoreUnavailable(StoreTrouble.FULL)
    desk.press("done")
    trouble = child(desk.window, Banner, "editor.trouble")
    assert any("The disk is full." in one.text() for one in trouble.findChildren(PlainLabel))
    assert desk.window.isEnabled()
    desk.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not desk.window.scene.sheet.marks, "every step is still there"
    desk.key(Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert_usable(desk.window)
    desk.window.retranslate()
    desk.trouble = None
    child(trouble, QAbstractButton, "banner.action").click()
    assert [edited.marks for edited in desk.edited] == [desk.edited[0].marks] * 2
    assert not desk.window.isVisible()


def test_while_it_is_being_kept_nothing_else_can_be_done(qtbot: QtBot) -> None:
    desk = Desk(qtbot)
    desk.window.edited.disconnect()
    desk.window.scene.keep(box(1))
    desk.press("done")
    desk.window.close()
    desk.window.reject()
    assert desk.window.isVisible()
    assert not desk.window.isEnabled()
    desk.window.end()
    assert desk.window.scene.sheet.image.isNull()


def test_too_little_memory_is_said(qtbot: QtBot) -> None:
    desk = Desk(qtbot)
    kept, desk.window.scene.sheet = desk.window.scene.sheet, replace(desk.window.scene.sheet, image=QImage())
    desk.press("done")
    assert any("not enough memory" in one.text() for one in desk.window.findChildren(PlainLabel))
    desk.window.scene.sheet = kept
    desk.press("done")
    assert len(desk.edited) == 1


def test_the_foot_says_what_the_keys_do_now(qtbot: QtBot) -> None:
    desk = Desk(qtbot)
    status = next(one for one in desk.window.findChildren(PlainLabel) if "Choose a tool" in one.text())
    desk.key(Qt.Key.Key_B)
    assert "corner to corner" in status.text()
    desk.key(Qt.Key.Key_Return)
    assert status.text().startswith("Box 1 of 1")
    assert "Arrow keys" in status.text()
    desk.key(Qt.Key.Key_C)
    assert "press Enter" in status.text()
    desk.key(Qt.Key.Key_Escape)
    desk.key(Qt.Key.Key_Escape)
    assert "Press on a mark" in status.text()
