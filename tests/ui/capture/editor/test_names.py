"""What things are called."""

from PySide6.QtCore import QRect
from pytestqt.qtbot import QtBot

from tests.ui.capture.editor.pictures import a_scene, box
from ui.capture.editor import names
from ui.capture.editor.marks import Colour, Kind
from ui.capture.editor.scene import crop_frame
from ui.capture.editor.sheet import Suggestion
from ui.capture.editor.tools import WIDTHS, Tool


def test_everything_has_a_name_of_its_own(qtbot: QtBot) -> None:
    assert len({names.tool(tool) for tool in Tool}) == len(Tool)
    assert all(names.explained(tool) for tool in Tool)
    assert len({names.colour(colour) for colour in Colour}) == len(Colour)
    assert len({names.width(at) for at in range(len(WIDTHS))}) == len(WIDTHS)


def test_a_mark_says_what_which_and_where(qtbot: QtBot) -> None:
    scene = a_scene()
    for at, kind in enumerate((Kind.ARROW, Kind.TEXT, Kind.STEP), start=1):
        scene.keep(box(at, kind, QRect(405, 200, 90, 60), "50 %1 off"))
    said = [names.mark(mark, scene.sheet) for mark in scene.sheet.marks]
    assert said[0].startswith("Arrow 1 of 3, at 50 % across and ")
    assert said[1].endswith("“50 %1 off”")
    assert said[2].startswith("Step 1, mark 3 of 3")
    assert "What stays" in names.mark(crop_frame(scene.sheet, QRect(1, 1, 9, 9).toRectF()), scene.sheet)


def test_a_suggestion_that_is_not_sure_asks(qtbot: QtBot) -> None:
    area = QRect(1, 1, 9, 9)
    assert names.suggestion(Suggestion(area, "norway")) == "Norwegian identity number"
    assert names.suggestion(Suggestion(area, "norway", is_sure=False)) == "Norwegian identity number?"
    assert names.suggestion(Suggestion(area, "new kind")) == "Something private"


def test_every_kind_of_finding_is_named(qtbot: QtBot) -> None:
    from desktop_app.domain.findings import Sensitive

    assert all(names.suggestion_kind(kind) != names.suggestion_kind("?") for kind in Sensitive)
