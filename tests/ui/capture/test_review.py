"""The look that the policy asks for."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.attachments import Provenance
from desktop_app.errors import CaptureImpossible
from tests.ui.kit import Kit
from tests.ui.looks import child
from ui.capture.editor.sheet import Suggestion
from ui.capture.editor.window import EditorWindow
from ui.capture.png import METADATA_KEY
from ui.capture.review import Review
from ui.capture.strip import stamped, strip_lines
from ui.capture.strip_words import strip_words

ADDRESS = "https://a.example/?fnr=15076500565"


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(900, 700)
    return made


@pytest.fixture
def picture(qtbot: QtBot, tmp_path: Path) -> Iterator[tuple[QImage, Provenance]]:
    kit = Kit(tmp_path)
    shot = kit.services.capture.shoot(kit.services.capture.ask_address(), None)
    shot = replace(shot, provenance=replace(shot.provenance, page_url=ADDRESS))
    yield stamped(shot, strip_words(shot.provenance, "")), shot.provenance
    kit.close()


def editor() -> EditorWindow:
    (found,) = (each for each in QApplication.topLevelWidgets() if isinstance(each, EditorWindow) and each.isVisible())
    return found


def test_what_is_redacted_in_the_strip_is_told_nowhere_else(
    qtbot: QtBot, window: QWidget, picture: tuple[QImage, Provenance]
) -> None:
    image, proof = picture
    review, done = Review(window), []
    review.done.connect(lambda image, proof: done.append((image, proof)))
    line = strip_lines(64, proof.scale)[0].translated(0, 48)
    review.open(image, proof, [Suggestion(line, "norway", True, True), Suggestion(QRect(1, 1, 9, 9), "email")])
    assert window.isVisible(), "the editor lies over its window, which may have been closed to the tray"
    one = editor()
    one.scene.accept([each for each in one.scene.sheet.suggestions if each.must])
    child(one, QAbstractButton, "editor.done").click()
    ((edited, known),) = done
    kept = edited.image
    assert one.isVisible(), "until it is kept"
    review.refuse(CaptureImpossible("no_memory"))
    assert one.isEnabled()
    review.close()
    assert not one.isVisible()
    review.refuse(CaptureImpossible("no_memory"))
    assert known.page_url == ""
    assert known.reviewed
    facts = json.loads(kept.text(METADATA_KEY))
    assert facts["url"] == ""
    assert ADDRESS not in json.dumps(facts)


def test_left_or_given_up(qtbot: QtBot, window: QWidget, picture: tuple[QImage, Provenance]) -> None:
    holder = QObject(window)
    review, left = Review(holder), []
    review.left.connect(lambda: left.append(True))
    review.open(*picture, [])
    child(editor(), QAbstractButton, "editor.cancel").click()
    assert left == [True]
    review.open(*picture, [])
    one = editor()
    review.close()
    assert one.scene.sheet.image.isNull()
    qtbot.waitUntil(lambda: not any(isinstance(each, EditorWindow) for each in QApplication.topLevelWidgets()))
    assert left == [True]
    review.close()
