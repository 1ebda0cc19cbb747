"""Step 3."""

from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.attachments import DraftFile
from desktop_app.domain.capabilities import Limits
from desktop_app.domain.capture import Area
from desktop_app.domain.ids import Digest
from desktop_app.errors import FileRefused, FileTrouble
from tests.ui.pages.new_case.makers import NOW
from ui.capture.order import Order
from ui.pages.new_case.show_step import ShowStep, limits_text
from ui.widgets.buttons import Button, IconButton
from ui.widgets.card import PressCard
from ui.widgets.picture_view import PictureView
from ui.widgets.plain_label import PlainLabel

FILE = DraftFile(Digest("x" * 64), "shot.png", 1200, "image/png", NOW)


def a_step(qtbot: QtBot) -> ShowStep:
    step = ShowStep()
    qtbot.addWidget(step)
    step.show()
    return step


def says(step: QWidget, text: str) -> bool:
    return any(text in label.text() for label in step.findChildren(PlainLabel) if label.isVisible())


def shot_button(step: ShowStep) -> PressCard:
    found = step.findChild(PressCard, "new_case.screenshot")
    assert found is not None
    return found


def test_limits_are_said_before() -> None:
    assert limits_text(Limits(26_214_400, 20)) == "Up to 20 files. 25.0 MB each at most."
    assert limits_text(Limits()) == ""


def test_what_is_ordered_is_handed_on(qtbot: QtBot) -> None:
    step = a_step(qtbot)
    step.show_area(Area.SCREEN)
    step.show_dark()
    assert says(step, "A screen is empty")
    with qtbot.waitSignal(step.shot_wanted, timeout=500) as blocker:
        shot_button(step).click()
    assert blocker.args == [Order(Area.SCREEN)]
    assert not says(step, "A screen is empty")


def test_where_no_pictures_can_be_had(qtbot: QtBot) -> None:
    step = a_step(qtbot)
    step.show_limits(Limits(), "wayland")
    assert not shot_button(step).isEnabled()
    assert says(step, "does not let programs take pictures")


def test_a_refusal_is_said_in_words(qtbot: QtBot) -> None:
    step = a_step(qtbot)
    step.show_refusal(FileRefused(FileTrouble.TOO_BIG, "film.mp4", 1000))
    assert says(step, "“film.mp4” was not attached")
    step.show_nothing_to_paste()
    assert says(step, "There is nothing to paste")


def test_files_are_picked_in_the_system_s_window(qtbot: QtBot) -> None:
    step = a_step(qtbot)
    add = step.findChild(Button, "new_case.add_file")
    assert add is not None
    add.click()
    dialog = step.findChild(QFileDialog)
    assert dialog is not None
    with qtbot.waitSignal(step.chosen) as told:
        dialog.filesSelected.emit(["/tmp/a.txt"])
    assert told.args == [[Path("/tmp/a.txt")]]
    dialog.close()


def test_a_picture_is_enlarged_while_it_is_there(qtbot: QtBot) -> None:
    step = a_step(qtbot)
    view = step.findChild(PictureView)
    assert view is not None
    picture = QImage(4, 4, QImage.Format.Format_RGB32)
    step.show_enlarged(FILE.digest, picture)
    assert not view.isVisible()
    step.show_files((FILE,))
    step.show_enlarged(FILE.digest, picture)
    assert view.isVisible()
    assert view.accessibleName() == "shot.png"
    close = step.findChild(IconButton, "new_case.close_picture")
    assert close is not None
    close.click()
    assert not view.isVisible()
    step.show_enlarged(FILE.digest, picture)
    step.show_files(())
    assert not view.isVisible()


def test_a_picture_can_be_edited_from_its_tile_and_from_the_large_view(qtbot: QtBot) -> None:
    step = ShowStep()
    qtbot.addWidget(step)
    film = DraftFile(Digest("b"), "film.gif", 5, "image/gif", NOW)
    step.show_files([DraftFile(Digest("a"), "shot.png", 5, "image/png", NOW), film])
    wanted: list[str] = []
    step.edit_wanted.connect(wanted.append)
    (on_tile,) = step.findChildren(IconButton, "edit_attachment")
    assert isinstance(on_tile, IconButton)
    on_tile.click()
    image = QImage(40, 20, QImage.Format.Format_RGB32)
    step.show_enlarged("a", image)
    button = step.findChild(Button, "new_case.edit_picture")
    assert isinstance(button, Button)
    assert not button.isHidden()
    button.click()
    assert wanted == ["a", "a"]
    step.show_enlarged("b", image)
    assert button.isHidden(), "it would stand still"
    step.show_files([])
    view = step.findChild(PictureView)
    assert isinstance(view, PictureView)
    assert view.heightForWidth(100) == 0, "what is gone is not held on to"
