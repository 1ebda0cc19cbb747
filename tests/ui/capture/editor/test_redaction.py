"""What leaves the editor: nothing of what was redacted, in no form."""

import json

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from tests.ui.capture.editor.pictures import PLACE, PROOF, SECRET, a_scene, box, count, plain, stamped, strip, where
from ui.capture.editor.marks import Colour, Kind, Mark, bounds, from_json, moved, resized
from ui.capture.editor.painting import burned
from ui.capture.editor.redaction import apart, edited, export
from ui.capture.editor.scene import Scene, crop_frame
from ui.capture.editor.sheet import Fact, fill, sheet_of
from ui.capture.png import chunks, png
from ui.capture.strip import with_strip
from ui.capture.strip_words import strip_words

OURS = {"IHDR", "IDAT", "IEND", "iTXt"}
DRAWN = [kind for kind in Kind if kind not in {Kind.CROP, Kind.REDACT}]
steps = st.lists(
    st.tuples(
        st.sampled_from(["add", "redact", "move", "size", "remove", "front", "back", "undo", "redo", "crop"]),
        st.integers(0, 880),
        st.integers(0, 470),
        st.sampled_from(DRAWN),
        st.sampled_from(list(Colour)),
    ),
    max_size=14,
)


def do(scene: Scene, step: tuple[str, int, int, Kind, Colour]) -> None:
    name, x, y, kind, colour = step
    sheet = scene.sheet
    chosen = sheet.marks[x % len(sheet.marks)] if sheet.marks else None
    if name == "add":
        points = ((x, y), (x + 60, y + 30)) if kind not in {Kind.TEXT, Kind.STEP} else ((x, y),)
        scene.keep(Mark(sheet.next_id, kind, points, colour, 5.0, "Here", 1))
    elif name == "redact":
        scene.keep(fill(sheet.next_id, QRect(x, y, 80, 40)))
    elif name == "crop":
        scene.frame = crop_frame(sheet, QRectF(x / 4, y / 4, 500, 300))
        scene.crop()
    elif name in {"undo", "redo"}:
        getattr(scene.stack, name)()
    elif chosen is not None:
        scene.choose(chosen.id)
        if name == "remove":
            scene.remove()
        elif name in {"front", "back"}:
            scene.bring(1 if name == "front" else -1)
        else:
            scene.keep((moved if name == "move" else resized)(chosen, x % 41 - 20, y % 41 - 20))


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps)
def test_whatever_was_done_the_secret_is_gone_once_redacted(
    qtbot: QtBot, done: list[tuple[str, int, int, Kind, Colour]]
) -> None:
    """Random edits, then the secret is redacted wherever it lies: it is in no byte that leaves."""
    scene = a_scene()
    for step in done:
        do(scene, step)
    found = where(scene.sheet.image)
    assert found.isNull() == (count(scene.sheet.image, SECRET) == 0)
    if not found.isNull():
        scene.keep(fill(scene.sheet.next_id, found))
    result = scene.result()
    for image in filter(None, (result.image, result.base)):
        assert count(image, SECRET) == 0
        assert image.format() is QImage.Format.Format_RGB32
        data = png(image)
        assert {name for name, _ in chunks(data)} <= OURS
        assert data.endswith(b"IEND\xaeB`\x82")
        assert count(QImage.fromData(data), SECRET) == 0
    if result.base is not None:
        assert burned(result.base, from_json(result.marks)) == result.image, "edited again it looks the same"
    assert all(mark.kind is not Kind.REDACT for mark in from_json(result.marks))


@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps)
def test_all_the_way_back_and_forth(qtbot: QtBot, done: list[tuple[str, int, int, Kind, Colour]]) -> None:
    scene = a_scene()
    first = scene.sheet
    for step in done:
        do(scene, step)
    last = scene.sheet
    while scene.stack.canUndo():
        scene.stack.undo()
    assert scene.sheet == first
    while scene.stack.canRedo():
        scene.stack.redo()
    if not any(name == "undo" for name, *_ in done):
        assert scene.sheet == last


TILES = {(x, y): QColor(255 - 9 * x, 3 + 11 * y, 200 - 7 * x + y) for x in range(9) for y in range(4)}
"""A colour of its own for each tile of a hundred by a hundred pixels."""


def tiled() -> QImage:
    image = plain()
    painter = QPainter(image)
    for (x, y), colour in TILES.items():
        painter.fillRect(100 * x, 100 * y, 100, 100, colour)
    painter.end()
    return with_strip(image, strip_words(PROOF, ""), PROOF.scale)


def seen(image: QImage, hidden: list[QRect]) -> set[str]:
    """The tiles of which a pixel is to be seen outside these places."""
    data, width = bytearray(bytes(image.constBits())), image.width() * 4
    for place in (place.intersected(image.rect()) for place in hidden):
        for y in range(place.top(), place.top() + place.height()):
            at = y * width + 4 * place.left()
            data[at : at + 4 * place.width()] = bytes(4 * place.width())
    return {one.name() for one in TILES.values() if is_in(data, bytes((one.blue(), one.green(), one.red(), 255)))}


def is_in(data: bytearray, pixel: bytes) -> bool:
    at = data.find(pixel)
    while at >= 0 and at % 4:
        at = data.find(pixel, at + 1)
    return at >= 0


@settings(deadline=None, max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps, st.integers(0, 2))
def test_nothing_is_to_be_seen_that_lies_beneath_a_redaction(
    qtbot: QtBot, done: list[tuple[str, int, int, Kind, Colour]], again: int
) -> None:
    """Random edits, kept and edited again: what leaves shows no tile but those that no redaction covers whole."""
    image, marks = tiled(), ""
    for part in (done[: len(done) // 2], done[len(done) // 2 :])[: again + 1]:
        scene = Scene(sheet_of(image, strip(), from_json(marks) if marks else ()), strip())
        for step in part:
            do(scene, step)
        fills = [bounds(mark).toAlignedRect() for mark in scene.sheet.marks if mark.kind is Kind.REDACT]
        allowed = seen(scene.sheet.image, fills)
        result = scene.result()
        for one in filter(None, (result.image, result.base)):
            data = png(one)
            read = QImage.fromData(data).convertToFormat(QImage.Format.Format_RGB32)
            assert seen(read, []) <= allowed
            assert {name for name, _ in chunks(data)} <= OURS
            assert data.endswith(b"IEND\xaeB`\x82")
        image, marks = result.base or result.image, result.marks


def test_words_beneath_a_redaction_are_not_kept(qtbot: QtBot) -> None:
    words = box(1, Kind.TEXT, QRect(310, 130, 10, 10), "12345678910")
    beside = box(2, Kind.ELLIPSE, QRect(600, 20, 40, 40))
    over = box(4, Kind.ARROW, QRect(320, 140, 60, 30))
    sheet = sheet_of(stamped(), strip(), [words, beside, fill(3, PLACE), over])
    result = edited(sheet, strip())
    assert "12345678910" not in result.marks
    assert [row["kind"] for row in json.loads(result.marks)] == ["arrow"]
    assert result.base is not None
    assert burned(result.base, from_json(result.marks)) == result.image


def test_a_redaction_alone_needs_no_second_picture(qtbot: QtBot) -> None:
    result = edited(sheet_of(stamped(), strip(), [fill(1, PLACE)]), strip())
    assert result.base is None
    assert result.marks == ""


def test_marks_alone_are_kept_as_they_are(qtbot: QtBot) -> None:
    marks = (box(1), box(2, Kind.TEXT, text="Here"))
    assert apart(marks) == ((), marks)
    result = edited(sheet_of(stamped(), strip(), marks), strip())
    assert result.base == stamped()
    assert from_json(result.marks) == marks


def test_the_words_of_the_file_are_not_taken_along(qtbot: QtBot) -> None:
    image = stamped()
    image.setText("Nordesk", '{"url": "https://secret.example"}')
    assert export(sheet_of(image, strip())).text("Nordesk") == ""


def test_it_says_what_is_hidden_in_the_strip(qtbot: QtBot) -> None:
    line = strip().lines(900)[Fact.ADDRESS].translated(0, 400)
    assert edited(sheet_of(stamped(), strip(), [fill(1, line)]), strip()).hidden == (Fact.ADDRESS,)
