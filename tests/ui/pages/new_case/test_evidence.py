"""The files of a draft, over a real store."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QSize, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from desktop_app.errors import FileRefused, FileTrouble
from tests.ui.kit import Kit
from tests.ui.pages.new_case.desks import a_draft, kept
from tests.ui.pages.new_case.makers import NOW
from ui.pages.new_case.evidence import Bytes, Evidence, pasted_name


def test_a_picture_from_the_clipboard(qtbot: QtBot, kit: Kit) -> None:
    kit.with_catalog()
    draft = a_draft(kit)
    evidence = Evidence(kit.services.drafts, kit.bridge)
    evidence.show_draft(draft)
    image = QImage(800, 400, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.blue)
    mime = QMimeData()
    mime.setImageData(image)
    with qtbot.waitSignal(evidence.changed):
        assert evidence.add_mime(mime, "Pasted.png")
    file = kept(kit, draft.id).files[0]
    assert (file.name, file.content_type) == ("Pasted.png", "image/png")
    with qtbot.waitSignal(evidence.thumbnail) as small:
        evidence.fetch_thumbnails([file.digest])
    assert small.args[1].size().height() < 400
    with qtbot.waitSignal(evidence.enlarged) as large:
        evidence.enlarge(file.digest)
    assert large.args[1].size() == QSize(800, 400)


def test_one_refused_file_does_not_keep_the_others_out(qtbot: QtBot, kit: Kit, tmp_path: Path) -> None:
    kit.with_catalog()
    evidence = Evidence(kit.services.drafts, kit.bridge)
    evidence.show_draft(a_draft(kit))
    good = tmp_path / "good.txt"
    good.write_text("x")
    refused: list[FileRefused] = []
    evidence.refused.connect(refused.append)
    with qtbot.waitSignal(evidence.changed):
        evidence.add_paths([tmp_path / "none.txt", good])
    assert [file.name for file in evidence.files] == ["good.txt"]
    assert [error.trouble for error in refused] == [FileTrouble.NOT_A_FILE]


def test_the_same_bytes_twice_are_one_file_and_can_go(qtbot: QtBot, kit: Kit) -> None:
    kit.with_catalog()
    draft = a_draft(kit)
    evidence = Evidence(kit.services.drafts, kit.bridge)
    evidence.show_draft(draft)
    for name in ("one.png", "two.png"):
        with qtbot.waitSignal(evidence.changed):
            evidence.add_picture(Bytes(name, b"bytes"))
    assert [file.name for file in evidence.files] == ["two.png"]
    with qtbot.waitSignal(evidence.changed):
        evidence.remove(evidence.files[0].digest)
    assert kept(kit, draft.id).files == ()


def test_text_is_no_evidence(kit: Kit) -> None:
    kit.with_catalog()
    evidence = Evidence(kit.services.drafts, kit.bridge)
    evidence.show_draft(a_draft(kit))
    mime = QMimeData()
    mime.setText("words")
    assert not evidence.add_mime(mime, "x.png")


def test_without_a_draft_nothing_happens(kit: Kit) -> None:
    evidence = Evidence(kit.services.drafts, kit.bridge)
    evidence.add_picture(Bytes("a.png", b"x"))
    evidence.remove("x")
    evidence.enlarge("x")
    assert evidence.files == ()


def test_names_tell_when() -> None:
    assert pasted_name("Pasted picture", NOW) == "Pasted picture 2026-11-21 12.00.00.png"
