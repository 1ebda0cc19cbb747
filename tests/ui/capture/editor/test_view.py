"""The picture on the screen."""

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.capture.editor.pictures import GROUND, PLACE, a_hand, box
from tests.ui.looks import picture
from ui.capture.editor.marks import Kind, bounds
from ui.capture.editor.painting import REDACTED
from ui.capture.editor.scene import Scene
from ui.capture.editor.sheet import Suggestion
from ui.capture.editor.tools import Hand, Tool
from ui.capture.editor.view import MARGIN, Canvas, PictureArea


def shown(qtbot: QtBot) -> tuple[Scene, Hand, PictureArea]:
    scene, hand = a_hand()
    area = PictureArea(Canvas(scene, hand))
    qtbot.addWidget(area)
    area.resize(600, 400)
    area.show()
    return scene, hand, area


def on_screen(area: PictureArea, at: QPoint) -> QPoint:
    return area.canvas.to_screen(QRectF(QPointF(at), QPointF(at))).topLeft().toPoint()


def test_it_fits_at_first_and_after_growing(qtbot: QtBot) -> None:
    _scene, _hand, area = shown(qtbot)
    area.fit()
    assert area.canvas.scale < 1
    qtbot.waitUntil(lambda: area.canvas.width() <= area.viewport().width())
    area.resize(3000, 2000)
    assert area.canvas.scale == 1.0, "never larger than it is"


def test_after_a_crop_it_fits_again(qtbot: QtBot) -> None:
    scene, hand, area = shown(qtbot)
    area.fit()
    before = area.canvas.scale
    hand.take(Tool.CROP)
    hand.press(QPointF(100, 100), 3)
    hand.release(QPointF(200, 200), 3)
    hand.place()
    assert scene.sheet.picture == QRect(0, 0, 100, 100)
    assert area.canvas.scale > before
    area.whole()
    scene.stack.undo()
    assert area.canvas.scale == 1.0, "a size one has chosen stays"


def test_zoom(qtbot: QtBot) -> None:
    _scene, _hand, area = shown(qtbot)
    seen: list[float] = []
    area.zoomed.connect(seen.append)
    area.whole()
    assert seen == [1.0]
    assert area.canvas.size() == area.canvas.picture_size + QSize(2 * MARGIN, 2 * MARGIN)
    for _ in range(30):
        area.step(1)
    assert seen[-1] == 8.0
    for _ in range(60):
        area.step(-1)
    assert seen[-1] == 0.05
    area.fit()
    assert 0.05 < seen[-1] < 1


def test_the_wheel_zooms_at_the_pointer(qtbot: QtBot) -> None:
    _scene, _hand, area = shown(qtbot)
    area.whole()
    at = QPointF(200, 150)
    before = area.canvas.to_picture(QPointF(area.canvas.mapFrom(area, at.toPoint())))
    for _ in range(3):
        event = QWheelEvent(
            at,
            area.mapToGlobal(at),
            QPoint(),
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.ControlModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        area.wheelEvent(event)
    after = area.canvas.to_picture(QPointF(area.canvas.mapFrom(area, at.toPoint())))
    assert area.canvas.scale > 1.9
    assert (after - before).manhattanLength() < 4


def test_the_middle_button_pans(qtbot: QtBot) -> None:
    _scene, _hand, area = shown(qtbot)
    area.whole()
    area.step(1)
    bar = area.horizontalScrollBar()
    bar.setValue(100)
    canvas, middle = area.canvas, Qt.MouseButton.MiddleButton
    for kind, x in ((QMouseEvent.Type.MouseButtonPress, 300), (QMouseEvent.Type.MouseMove, 280)):
        at = QPointF(x, 100)
        button = middle if kind is QMouseEvent.Type.MouseButtonPress else Qt.MouseButton.NoButton
        event = QMouseEvent(kind, at, canvas.mapToGlobal(at), button, middle, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(canvas, event)
    assert bar.value() == 120
    area.mouseReleaseEvent(event)


def test_what_is_drawn_is_where_the_pointer_is(qtbot: QtBot) -> None:
    scene, hand, area = shown(qtbot)
    area.fit()
    hand.take(Tool.REDACT)
    canvas, left = area.canvas, Qt.MouseButton.LeftButton
    start, end = on_screen(area, PLACE.topLeft()), on_screen(area, PLACE.bottomRight() + QPoint(1, 1))
    qtbot.mousePress(canvas, left, pos=start)
    qtbot.mouseMove(canvas, end)
    hand.drag(canvas.to_picture(QPointF(end)))
    qtbot.mouseRelease(canvas, left, pos=end)
    assert (bounds(scene.sheet.marks[0]).center() - QRectF(PLACE).center()).manhattanLength() < 4
    seen = picture(canvas)
    assert seen.pixelColor(on_screen(area, PLACE.center())) == REDACTED
    assert seen.pixelColor(on_screen(area, QPoint(50, 50))) == GROUND


def test_a_double_press_on_words_asks_for_them(qtbot: QtBot) -> None:
    scene, hand, area = shown(qtbot)
    scene.keep(box(1, Kind.TEXT, text="Here"))
    with qtbot.waitSignal(hand.text_wanted):
        qtbot.mouseDClick(area.canvas, Qt.MouseButton.LeftButton, pos=on_screen(area, PLACE.topLeft() + QPoint(9, 9)))


def test_tab_walks_and_keys_work(qtbot: QtBot) -> None:
    scene, hand, area = shown(qtbot)
    for id in (1, 2):
        scene.keep(box(id))
    scene.choose(0)
    canvas = area.canvas
    canvas.setFocus()
    qtbot.keyClick(canvas, Qt.Key.Key_Tab)
    assert scene.chosen == 1
    qtbot.keyClick(canvas, Qt.Key.Key_Backtab)
    assert scene.chosen == 0
    qtbot.keyClick(canvas, Qt.Key.Key_R)
    assert hand.tool is Tool.REDACT
    qtbot.keyClick(canvas, Qt.Key.Key_F5)


def test_suggestions_and_the_frame_are_painted(qtbot: QtBot) -> None:
    scene, hand, area = shown(qtbot)
    area.whole()
    canvas = area.canvas
    before = picture(canvas)
    scene.suggest([Suggestion(QRect(40, 2, 60, 30), "email"), Suggestion(QRect(60, 2, 60, 30), "iban")])
    scene.choose_suggestion(1)
    assert picture(canvas) != before
    scene.suggest([])
    hand.take(Tool.CROP)
    hand.press(QPointF(100, 100), 3)
    hand.release(QPointF(500, 300), 3)
    dim = picture(canvas).pixelColor(on_screen(area, QPoint(50, 50)))
    assert dim.lightness() < QColor(GROUND).lightness()
    area.show_place(QRectF(800, 300, 50, 50))


def test_the_cursor_says_what_a_press_does(qtbot: QtBot) -> None:
    scene, hand, area = shown(qtbot)
    canvas = area.canvas
    scene.keep(box(1))
    canvas._show_cursor(QPointF(PLACE.topLeft()))
    assert canvas.cursor().shape() is Qt.CursorShape.SizeAllCursor
    canvas._show_cursor(QPointF(5, 5))
    assert canvas.cursor().shape() is Qt.CursorShape.ArrowCursor
    hand.take(Tool.BOX)
    canvas._show_cursor(QPointF(5, 5))
    assert canvas.cursor().shape() is Qt.CursorShape.CrossCursor


def test_nothing_is_held_when_it_is_over(qtbot: QtBot) -> None:
    scene, _hand, area = shown(qtbot)
    area.fit()
    picture(area.canvas)
    assert not area.canvas._scaled[1].isNull()
    scene.forget()
    assert area.canvas._scaled[1].isNull()
    assert not picture(area.canvas).isNull()
    area.fit()
