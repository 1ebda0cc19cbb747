"""Editing pictures of drafts."""

from pathlib import Path

import pytest

from desktop_app.domain.capabilities import Capabilities, Limits
from desktop_app.domain.edits import Editable
from desktop_app.domain.ids import DraftId
from desktop_app.errors import FileRefused, Gone
from desktop_app.services.edits import EditedPicture
from tests.core_kit import Core

SECRET = b"the secret 12345678910"


def edited(data: bytes = b"redacted", again: Editable | None = None, name: str = "picture.png") -> EditedPicture:
    return EditedPicture(name, data, "image/png", None, again)


def found(core: Core, secret: bytes, folder: Path) -> list[str]:
    assert core
    return [path.name for path in folder.rglob("*") if path.is_file() and secret in path.read_bytes()]


def test_what_was_there_is_in_no_file(core: Core, tmp_path: Path) -> None:
    draft = core.written()
    attach = core.services.drafts.attach_bytes
    old = attach(draft.id, "picture.png", SECRET, "image/png")
    attach(draft.id, "Other.png", b"other", "image/png")
    assert found(core, SECRET, tmp_path)
    new = core.services.edits.keep(draft.id, old.digest, edited(name="other.png"))
    assert found(core, SECRET, tmp_path) == []
    kept = core.services.drafts.open(draft.id)
    assert kept is not None
    assert next((file.name, file.digest) for file in kept.files) == ("other (2).png", new.digest)
    assert new.added_at == old.added_at
    assert core.services.edits.open(draft.id, new.digest) == Editable(b"redacted")


def test_it_is_edited_again_from_what_was_kept(core: Core) -> None:
    draft = core.written()
    old = core.services.drafts.attach_bytes(draft.id, "picture.png", SECRET, "image/png")
    new = core.services.edits.keep(draft.id, old.digest, edited(again=Editable(b"base", "[1]")))
    again = core.restart()
    assert again.services.edits.open(draft.id, new.digest) == Editable(b"base", "[1]")
    again.close()


def test_a_base_that_is_lost_is_no_reason_not_to_edit(core: Core, tmp_path: Path) -> None:
    draft = core.written()
    old = core.services.drafts.attach_bytes(draft.id, "picture.png", SECRET, "image/png")
    new = core.services.edits.keep(draft.id, old.digest, edited(again=Editable(b"base", "[1]")))
    for path in tmp_path.rglob("blobs/*"):
        if path.read_bytes() == b"base":
            path.unlink()
    assert core.services.edits.open(draft.id, new.digest) == Editable(b"redacted")


def test_what_is_gone_is_not_edited(core: Core) -> None:
    draft = core.written()
    with pytest.raises(FileRefused):
        core.services.edits.open(draft.id, "x")
    for id in (draft.id, DraftId("d-0")):
        with pytest.raises(Gone):
            core.services.edits.keep(id, "x", edited())


def test_the_portals_limit_counts(tmp_path: Path) -> None:
    core = Core(tmp_path / "profile", capabilities=Capabilities(limits=Limits(attachment_bytes=10))).ready()
    draft = core.written()
    old = core.services.drafts.attach_bytes(draft.id, "picture.png", b"small", "image/png")
    with pytest.raises(FileRefused):
        core.services.edits.keep(draft.id, old.digest, edited(bytes(11)))
    assert core.services.edits.open(draft.id, old.digest) == Editable(b"small")
    core.close()
