"""Pictures of the draft in the editor: what was redacted is on no disk afterwards."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from desktop_app.domain.edits import Editable
from desktop_app.errors import CaptureImpossible, FileRefused
from tests.ui.capture.editor.pictures import PLACE, PROOF, SECRET, a_scene, box, count, plain, stamped, strip
from tests.ui.kit import Kit
from tests.ui.looks import child
from tests.ui.pages.new_case.benches import NAME, Bench
from tests.ui.pages.new_case.desks import a_draft, kept
from ui.capture.editor.marks import Kind, Mark
from ui.capture.editor.redaction import Edited
from ui.capture.editor.scene import Scene
from ui.capture.editor.sheet import Fact, Suggestion, fill
from ui.capture.png import chunks, png, text_in
from ui.capture.shutter import Picture
from ui.pages.new_case.editing import _made
from ui.pages.new_case.evidence import Bytes
from ui.widgets.banner import Banner


@pytest.fixture
def bench(qtbot: QtBot, kit: Kit) -> Bench:
    return Bench(qtbot, kit)


def secrets(folder: Path) -> list[str]:
    """The files in which the secret's colour is to be seen."""
    pictures = ((path.name, QImage.fromData(path.read_bytes())) for path in folder.rglob("*") if path.is_file())
    return [name for name, image in pictures if not image.isNull() and count(image, SECRET)]


def test_redacted_is_gone_from_the_profile(bench: Bench, kit: Kit) -> None:
    QGuiApplication.clipboard().clear()  # another test may have put a picture there
    old = bench.attach(Bytes(NAME, png(stamped()), PROOF))
    bench.attach(Bytes("other.png", png(QImage(9, 9, QImage.Format.Format_RGB32)), None))
    assert secrets(kit.folder) == [old.digest]
    window = bench.edit(old)
    window.scene.keep(box(1, Kind.ARROW, QRect(20, 20, 90, 60)))
    window.scene.keep(fill(2, PLACE))
    new = bench.done(window)
    assert secrets(kit.folder) == []
    assert QGuiApplication.clipboard().image().isNull()
    assert new.name == NAME
    assert new.provenance == replace(PROOF, reviewed=True)
    assert [file.digest for file in kept(kit, bench.draft.id).files] == [file.digest for file in bench.files]
    data = bench.bytes_of(new)
    assert [name for name, _ in chunks(data)][:2] == ["IHDR", "iTXt"]
    assert {name for name, _ in chunks(data)} == {"IHDR", "iTXt", "IDAT", "IEND"}
    assert PROOF.page_url in text_in(data)


def test_what_is_redacted_in_the_strip_is_told_nowhere(bench: Bench, kit: Kit) -> None:
    old = bench.attach(Bytes(NAME, png(stamped()), PROOF))
    window = bench.edit(old)
    for at, fact in enumerate((Fact.ADDRESS, Fact.TITLE), start=1):
        window.scene.keep(fill(at, strip().lines(900)[fact].translated(0, 400)))
    new = bench.done(window)
    assert new.name == "2026-11-21 14.03.22.png"
    assert new.provenance is not None
    assert not new.provenance.page_url
    assert not new.provenance.window_title
    told = text_in(bench.bytes_of(new))
    assert "reise" not in told
    assert "Travel" not in told


def test_edited_again_until_it_is_sent(bench: Bench) -> None:
    old = bench.attach(Bytes(NAME, png(stamped()), PROOF))
    window = bench.edit(old)
    window.scene.keep(box(1))
    first = bench.done(window)
    window = bench.edit(first)
    assert [mark.kind for mark in window.scene.sheet.marks] == [Kind.BOX]
    window.scene.choose(1)
    window.scene.remove()
    second = bench.done(window)
    assert QImage.fromData(bench.bytes_of(second)) == stamped(), "the mark is gone without a trace"


def test_nothing_changes_when_one_leaves(bench: Bench) -> None:
    old = bench.attach(Bytes("plain.png", png(plain()), None))
    window = bench.edit(old)
    bench.editing.edit(old.digest)
    child(window, QAbstractButton, "editor.cancel").click()
    assert bench.editing.window is None
    assert bench.files == (old,)
    window = bench.edit(old)
    window.scene.keep(fill(1, PLACE))
    assert bench.done(window).provenance is None


def test_what_is_no_picture_is_said(bench: Bench, qtbot: QtBot) -> None:
    old = bench.attach(Bytes("broken.png", b"no picture", None))
    bench.editing.edit("not there")
    bench.editing.edit(old.digest)
    qtbot.waitUntil(lambda: bool(bench.failures))
    assert isinstance(bench.failures[0], FileRefused)
    assert bench.editing.window is None


def a_picture(*suggestions: Suggestion) -> Picture:
    return Picture(NAME, png(stamped()), stamped(), PROOF, suggestions=suggestions)


def test_what_looks_private_is_shown_when_it_is_edited(bench: Bench) -> None:
    picture = a_picture(Suggestion(PLACE, "norway"))
    bench.editing.remember(picture)
    bench.editing.remember(a_picture())
    window = bench.edit(bench.attach(Bytes(picture.name, picture.data, picture.provenance)))
    child(window, QAbstractButton, "editor.accept_all").click()
    new = bench.done(window)
    assert count(QImage.fromData(bench.bytes_of(new)), SECRET) == 0


def test_what_was_not_decided_is_asked_about_again(bench: Bench) -> None:
    beside = QRect(600, 20, 40, 40)
    picture = a_picture(Suggestion(PLACE, "norway"), Suggestion(beside, "email"))
    bench.editing.remember(picture)
    window = bench.edit(bench.attach(Bytes(picture.name, picture.data, picture.provenance)))
    window.scene.accept(window.scene.sheet.suggestions[:1])
    new = bench.done(window)
    again = bench.edit(new)
    assert [one.kind for one in again.scene.sheet.suggestions] == ["email"]
    child(again, QAbstractButton, "editor.dismiss_all").click()
    last = bench.edit(bench.done(again))
    assert not last.scene.sheet.suggestions
    last.reject()


def test_what_was_drawn_stays_until_there_is_room_for_it(bench: Bench, kit: Kit, qtbot: QtBot) -> None:
    """The folder cannot be written, then it can."""
    old = bench.attach(Bytes(NAME, png(stamped()), PROOF))
    window = bench.edit(old)
    window.scene.keep(fill(1, PLACE))
    (blobs,) = kit.folder.rglob("blobs")
    aside = blobs.rename(blobs.with_name("aside"))
    blobs.write_bytes(b"")
    child(window, QAbstractButton, "editor.done").click()
    trouble = child(window, Banner, "editor.trouble")
    qtbot.waitUntil(trouble.isVisible)
    assert bench.editing.window is window
    assert bench.files == (old,)
    assert [mark.kind for mark in window.scene.sheet.marks] == [Kind.REDACT]
    blobs.unlink()
    aside.rename(blobs)
    with qtbot.waitSignal(bench.writing.evidence.settled):
        child(trouble, QAbstractButton, "banner.action").click()
    assert not window.isVisible()
    assert secrets(kit.folder) == []


def test_a_picture_that_was_edited_before_it_came_is_edited_again(bench: Bench) -> None:
    edited = a_scene_with(box(1, Kind.ARROW, QRect(20, 20, 90, 60)), fill(2, PLACE)).result()
    assert edited.base is not None
    again = Editable(png(edited.base), edited.marks)
    file = bench.attach(Bytes(NAME, png(edited.image), PROOF, again))
    window = bench.edit(file)
    assert [mark.kind for mark in window.scene.sheet.marks] == [Kind.ARROW]
    assert count(window.scene.sheet.image, SECRET) == 0
    window.scene.choose(1)
    window.scene.remove()
    assert count(QImage.fromData(bench.bytes_of(bench.done(window))), SECRET) == 0


def a_scene_with(*marks: Mark) -> Scene:
    scene = a_scene()
    for mark in marks:
        scene.keep(mark)
    return scene


def test_a_picture_too_large_for_the_memory_is_said() -> None:
    with pytest.raises(CaptureImpossible) as raised:
        _made(NAME, PROOF, Edited(QImage()))
    assert raised.value.reason == "no_memory"


def test_a_picture_is_edited_in_the_draft_it_is_in(bench: Bench, kit: Kit, qtbot: QtBot) -> None:
    old = bench.attach(Bytes(NAME, png(stamped()), PROOF))
    window = bench.edit(old)
    window.scene.keep(fill(1, PLACE))
    loaded, other = bench.writing.loaded, a_draft(kit)
    assert loaded is not None
    bench.writing.load(replace(loaded, draft=other))
    with qtbot.waitSignal(bench.writing.evidence.settled):
        child(window, QAbstractButton, "editor.done").click()
    assert bench.editing.window is None
    assert bench.failures == []
    (new,) = kept(kit, bench.draft.id).files
    assert new.digest != old.digest
    assert bench.files == kept(kit, other.id).files == ()


def test_no_editor_opens_over_another_draft(bench: Bench, kit: Kit, qtbot: QtBot) -> None:
    old = bench.attach(Bytes(NAME, png(stamped()), PROOF))
    loaded, other = bench.writing.loaded, a_draft(kit)
    assert loaded is not None
    bench.editing.edit(old.digest)
    bench.writing.load(replace(loaded, draft=other))
    qtbot.waitUntil(lambda: not kit.bridge.is_waiting)
    assert bench.editing.window is None
