"""The files of a draft, over a real store."""

import threading
from pathlib import Path

from PySide6.QtCore import QMimeData, QSize, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot
from typing_extensions import override

from desktop_app.domain.attachments import DraftFile, Provenance
from desktop_app.domain.edits import Editable
from desktop_app.domain.ids import Digest, DraftId, FieldId
from desktop_app.errors import FileRefused, FileTrouble
from desktop_app.services.drafts import Drafts
from tests.makers import a_provenance
from tests.ui.kit import Kit
from tests.ui.pages.new_case.desks import a_draft, kept
from tests.ui.pages.new_case.makers import NOW
from ui.pages.new_case.autosave import Autosave
from ui.pages.new_case.evidence import Bytes, Evidence, Removed, pasted_name


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


class SlowToAttach(Drafts):
    """Copying goes on until it may end; everything else is as it is."""

    def __init__(self, drafts: Drafts) -> None:
        self._drafts, self.may_end = drafts, threading.Event()

    @override
    def attach_bytes(
        self,
        draft_id: DraftId,
        name: str,
        data: bytes,
        content_type: str,
        provenance: Provenance | None = None,
        again: Editable | None = None,
    ) -> DraftFile:
        assert self.may_end.wait(30)
        return self._drafts.attach_bytes(draft_id, name, data, content_type, provenance, again)


def test_words_are_saved_while_a_large_file_is_copied(qtbot: QtBot, kit: Kit) -> None:
    kit.with_catalog()
    draft, slow = a_draft(kit), SlowToAttach(kit.services.drafts)
    evidence, autosave = Evidence(slow, kit.bridge), Autosave(kit.services.drafts, kit.bridge)
    evidence.show_draft(draft)
    evidence.add_picture(Bytes("large.png", b"large"))
    assert evidence.is_coming
    with qtbot.waitSignal(autosave.saved):
        autosave.keep(draft.with_answer(FieldId("subject"), "Typed meanwhile"))
    assert kept(kit, draft.id).answers == {"subject": "Typed meanwhile"}
    with qtbot.waitSignal(evidence.settled) as settled:
        slow.may_end.set()
    assert settled.args == [None]
    assert not evidence.is_coming
    assert [file.name for file in kept(kit, draft.id).files] == ["large.png"]


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
    assert not evidence.is_coming


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


def test_the_order_and_what_was_taken_out_come_back(qtbot: QtBot, kit: Kit) -> None:
    kit.with_catalog()
    draft = a_draft(kit)
    evidence = Evidence(kit.services.drafts, kit.bridge)
    evidence.show_draft(draft)
    for name in ("a.png", "b.png", "c.png"):
        with qtbot.waitSignal(evidence.changed):
            evidence.add_picture(Bytes(name, name.encode()))
    a, b, c = (file.digest for file in evidence.files)
    evidence.order((c, a, b))
    assert [file.name for file in evidence.files] == ["c.png", "a.png", "b.png"]
    qtbot.waitUntil(lambda: [file.digest for file in kept(kit, draft.id).files] == [c, a, b])
    with qtbot.waitSignal(evidence.removed) as gone:
        evidence.remove(a)
    assert [file.name for file in evidence.files] == ["c.png", "b.png"]
    with qtbot.waitSignal(evidence.changed):
        evidence.put_back(gone.args[0])
    assert evidence.files == kept(kit, draft.id).files
    assert [file.digest for file in evidence.files] == [c, a, b]


def test_what_is_not_to_be_told_is_kept(qtbot: QtBot, kit: Kit) -> None:
    kit.with_catalog()
    draft = a_draft(kit)
    evidence = Evidence(kit.services.drafts, kit.bridge)
    evidence.show_draft(draft)
    with qtbot.waitSignal(evidence.changed):
        evidence.add_picture(Bytes("a.png", b"a", a_provenance()))
    with qtbot.waitSignal(evidence.changed):
        evidence.tell(evidence.files[0].digest, False)
    assert [file.is_told for file in kept(kit, draft.id).files] == [False]
    assert evidence.files == kept(kit, draft.id).files


def test_what_cannot_be_put_back_is_said(qtbot: QtBot, kit: Kit) -> None:
    kit.with_catalog()
    draft = a_draft(kit)
    evidence = Evidence(kit.services.drafts, kit.bridge)
    evidence.show_draft(draft)
    with qtbot.waitSignal(evidence.changed):
        evidence.add_picture(Bytes("a.png", b"a"))
    with qtbot.waitSignal(evidence.removed) as gone:
        evidence.remove(evidence.files[0].digest)
    kit.services.drafts.discard(draft.id)
    with qtbot.waitSignal(evidence.refused):
        evidence.put_back(gone.args[0])
    assert evidence.files == ()


def test_a_long_name_is_cut_where_one_line_ends() -> None:
    long = Removed(DraftId("d"), DraftFile(Digest("d"), f"{'å' * 90}.png", 1, "", NOW), ())
    assert len(long.name) == 60
    assert long.name.endswith("åååå.png")


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


def test_a_picture_that_found_no_room_can_be_tried_again(qtbot: QtBot, kit: Kit) -> None:
    """And it is tried again by itself when one comes back to its draft."""
    kit.with_catalog()
    draft, other = a_draft(kit), a_draft(kit)
    evidence = Evidence(kit.services.drafts, kit.bridge)
    evidence.show_draft(draft)
    (account,) = (path.parent for path in kit.folder.rglob("work.db"))
    blobs = account / "blobs"
    blobs.write_bytes(b"")
    with qtbot.waitSignal(evidence.refused):
        evidence.add_picture(Bytes("one.png", b"one"))
    assert evidence.has_waiting
    evidence.show_draft(other)
    assert not evidence.has_waiting
    assert evidence.is_unsaved, "whichever draft is shown: it is the only copy"
    with qtbot.waitSignal(evidence.refused):
        evidence.show_draft(draft)
    blobs.unlink()
    with qtbot.waitSignal(evidence.settled):
        evidence.retry()
    assert [file.name for file in kept(kit, draft.id).files] == ["one.png"]
    assert not evidence.is_unsaved
