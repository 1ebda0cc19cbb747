"""What looks private."""

from PySide6.QtCore import QRect
from pytestqt.qtbot import QtBot

from tests.ui.capture.editor.pictures import a_scene
from tests.ui.looks import assert_usable, child
from ui.capture.editor.scene import Scene
from ui.capture.editor.sheet import Suggestion
from ui.capture.editor.suggestion_bar import SuggestionBar
from ui.widgets.buttons import Button
from ui.widgets.plain_label import PlainLabel

FOUND = (Suggestion(QRect(1, 1, 9, 9), "norway"), Suggestion(QRect(30, 1, 9, 9), "email"))


def shown(qtbot: QtBot) -> tuple[Scene, SuggestionBar]:
    scene = a_scene()
    bar = SuggestionBar(scene)
    qtbot.addWidget(bar)
    return scene, bar


def test_it_shows_while_there_is_something_to_decide(qtbot: QtBot) -> None:
    scene, bar = shown(qtbot)
    assert bar.isHidden()
    scene.suggest(FOUND)
    assert not bar.isHidden()
    assert_usable(bar)
    assert any("2 places" in label.text() for label in bar.findChildren(PlainLabel))
    child(bar, Button, "editor.accept_all").click()
    assert bar.isHidden()
    assert len(scene.sheet.marks) == 2
    scene.stack.undo()
    child(bar, Button, "editor.dismiss_all").click()
    assert bar.isHidden()
    assert not scene.sheet.marks


def test_one_at_a_time(qtbot: QtBot) -> None:
    scene, bar = shown(qtbot)
    scene.suggest(FOUND)
    assert child(bar, Button, "editor.accept").isHidden()
    scene.choose_suggestion(1)
    accept, dismiss = child(bar, Button, "editor.accept"), child(bar, Button, "editor.dismiss")
    assert accept.text() == "Redact “E-mail address”"
    accept.click()
    assert scene.sheet.suggestions == FOUND[:1]
    scene.choose_suggestion(0)
    dismiss.click()
    assert not scene.sheet.suggestions
    assert len(scene.sheet.marks) == 1


def test_the_policy_leaves_no_choice(qtbot: QtBot) -> None:
    scene, bar = shown(qtbot)
    scene.suggest(FOUND, must_accept=True)
    scene.choose_suggestion(0)
    assert child(bar, Button, "editor.dismiss").isHidden()
    assert child(bar, Button, "editor.dismiss_all").isHidden()
    assert any("Your organisation" in label.text() for label in bar.findChildren(PlainLabel))


def test_the_picture_does_not_jump_when_one_is_chosen(qtbot: QtBot) -> None:
    scene, bar = shown(qtbot)
    scene.suggest(FOUND)
    bar.resize(1200, 90)
    before = bar.heightForWidth(1200)
    for at in (0, 1, -1):
        scene.choose_suggestion(at)
        assert bar.heightForWidth(1200) == before
    assert bar.minimumSizeHint().width() < 700, "the window may be made smaller again"


def test_the_buttons_stand_beside_the_words_where_there_is_room(qtbot: QtBot) -> None:
    scene, bar = shown(qtbot)
    scene.suggest(FOUND)
    assert bar.heightForWidth(1400) < bar.heightForWidth(500)
    bar.resize(1400, 70)
    button = child(bar, Button, "editor.accept_all")
    title = next(label for label in bar.findChildren(PlainLabel) if "2 places" in label.text())
    qtbot.waitUntil(lambda: button.mapTo(bar, button.rect().topLeft()).x() > title.geometry().left() + 300)
