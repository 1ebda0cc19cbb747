"""The picture being edited."""

import gc
import weakref

from PySide6.QtCore import QRect, QRectF
from pytestqt.qtbot import QtBot

from tests.ui.capture.editor.pictures import PLACE, SECRET, a_scene, box, count
from ui.capture.editor.commands import Change
from ui.capture.editor.marks import Kind, bounds
from ui.capture.editor.scene import crop_frame
from ui.capture.editor.sheet import Suggestion, fill


def test_every_change_can_be_undone(qtbot: QtBot) -> None:
    scene = a_scene()
    scene.keep(box(1))
    assert scene.chosen == 1
    assert scene.is_changed
    scene.remove()
    assert not scene.sheet.marks
    scene.stack.undo()
    assert scene.chosen_mark == box(1)
    scene.stack.undo()
    assert not scene.is_changed


def test_a_passing_mark_is_seen_and_not_kept(qtbot: QtBot) -> None:
    scene = a_scene()
    scene.pass_by(box(1))
    assert list(scene.marks) == [box(1)]
    assert not scene.sheet.marks
    scene.pass_by(None)
    assert not scene.marks


def test_nothing_gets_out_of_reach(qtbot: QtBot) -> None:
    scene = a_scene()
    for x, y in ((-5000, 0), (5000, 5000), (0, -5000)):
        scene.keep(box(1, Kind.REDACT, QRect(x, y, 50, 30)))
        assert bounds(scene.sheet.marks[0]).intersects(QRectF(scene.sheet.image.rect()))


def test_order_and_choice(qtbot: QtBot) -> None:
    scene = a_scene()
    scene.bring(1)
    scene.remove()
    for id in (1, 2):
        scene.keep(box(id))
    scene.choose(1)
    scene.bring(1)
    assert [mark.id for mark in scene.sheet.marks] == [2, 1]
    assert scene.chosen == 1
    steps = scene.stack.count()
    scene.bring(1)
    assert scene.stack.count() == steps, "it is in front already"


def test_the_crop_is_one_step(qtbot: QtBot) -> None:
    scene = a_scene()
    whole = scene.sheet
    scene.pass_by(crop_frame(scene.sheet, QRectF(-50, 10, 400, 200)))
    assert scene.sheet == whole
    scene.crop()
    assert scene.sheet.picture == QRect(0, 0, 350, 200)
    assert scene.frame is None
    scene.stack.undo()
    assert scene.sheet == whole


def test_suggestions_are_accepted_and_dismissed(qtbot: QtBot) -> None:
    scene = a_scene()
    one, two, three = (Suggestion(QRect(at, 10, 20, 9), "email") for at in (10, 50, 90))
    scene.suggest((one, two, three))
    assert not scene.is_changed
    scene.accept((one,))
    scene.dismiss((two,))
    assert scene.sheet.suggestions == (three,)
    assert [mark.kind for mark in scene.sheet.marks] == [Kind.REDACT]
    scene.stack.undo()
    scene.stack.undo()
    assert list(scene.sheet.suggestions) == [one, two, three]


def test_what_the_policy_asks_for_is_not_dismissed(qtbot: QtBot) -> None:
    scene = a_scene()
    must, may = Suggestion(PLACE, "norway", must=True), Suggestion(QRect(1, 1, 9, 9), "email")
    scene.suggest((must, may))
    scene.dismiss(scene.sheet.suggestions)
    assert scene.sheet.suggestions == (must,)
    assert scene.sheet.open_requirements == 1
    scene.accept(scene.sheet.suggestions)
    assert scene.sheet.open_requirements == 0
    scene.choose(scene.sheet.marks[0].id)
    scene.remove()
    assert scene.sheet.open_requirements == 1
    scene.suggest((may,), must_accept=True)
    assert scene.sheet.open_requirements == 1


def test_in_the_end_no_pixel_is_left(qtbot: QtBot) -> None:
    scene = a_scene()
    scene.keep(box(1, Kind.REDACT))
    scene.pass_by(crop_frame(scene.sheet, QRectF(0, 0, 300, 200)))
    scene.crop()
    steps = [weakref.ref(scene.stack.command(at)) for at in range(scene.stack.count())]
    assert isinstance(scene.stack.command(0), Change)
    result = scene.result()
    scene.forget()
    gc.collect()
    assert [step() for step in steps] == [None, None]
    assert scene.sheet.image.isNull()
    assert not scene.sheet.marks
    assert count(result.image, SECRET) == 0


def test_a_thin_redaction_at_an_edge_stays_where_it_was_drawn(qtbot: QtBot) -> None:
    scene = a_scene()
    image = scene.sheet.image.rect()
    for place in (QRect(0, 0, 140, 5), QRect(0, 0, 3, 90), QRect(0, image.bottom() - 3, 140, 4)):
        scene.keep(fill(scene.sheet.next_id, place))
        assert bounds(scene.sheet.marks[-1]).toRect() == place
