"""Edited pictures take the place of the others, whose bytes are gone."""

from dataclasses import replace

from desktop_app.domain.attachments import DraftFile
from desktop_app.domain.edits import Edit
from desktop_app.domain.ids import Digest, DraftId
from desktop_app.store.account import AccountFolder
from tests.desktop_app.store.makers import a_draft, a_file

_ID = DraftId("d-1")


def put(folder: AccountFolder, data: bytes, name: str) -> DraftFile:
    digest, size = folder.blobs.put([data])
    return replace(a_file("a"), digest=digest, size=size, name=name)


def names(folder: AccountFolder) -> list[str]:
    draft = folder.drafts.get(_ID)
    assert draft is not None
    return [file.name for file in draft.files]


def is_here(folder: AccountFolder, digest: str) -> bool:
    return (folder.folder / "blobs" / digest).exists()


def test_it_stands_where_the_other_stood(folder: AccountFolder) -> None:
    one, two, new = put(folder, b"1", "one"), put(folder, b"2", "two"), put(folder, b"new", "new")
    folder.drafts.add(a_draft(files=(one, two)))
    assert folder.edits.replace(_ID, one.digest, new, None)
    assert names(folder) == ["new", "two"]
    assert not is_here(folder, one.digest), "gone at once, not in an hour"
    assert is_here(folder, new.digest)
    assert folder.edits.get(_ID, new.digest) is None


def test_it_can_be_edited_again_and_again(folder: AccountFolder) -> None:
    first, second, third = (put(folder, data, "one") for data in (b"1", b"2", b"3"))
    base, other = (folder.blobs.put([data])[0] for data in (b"base", b"other"))
    folder.drafts.add(a_draft(files=(first,)))
    assert folder.edits.replace(_ID, first.digest, second, Edit(base, "[1]"))
    assert folder.edits.get(_ID, second.digest) == Edit(base, "[1]")
    assert folder.edits.replace(_ID, second.digest, third, Edit(other, "[2]"))
    assert not is_here(folder, base)
    assert is_here(folder, other)
    assert folder.blobs.sweep() == 0


def test_the_same_again_changes_nothing(folder: AccountFolder) -> None:
    one = put(folder, b"1", "one")
    folder.drafts.add(a_draft(files=(one,)))
    assert folder.edits.replace(_ID, one.digest, one, Edit(one.digest, "[]"))
    assert names(folder) == ["one"]
    assert is_here(folder, one.digest)


def test_one_that_is_there_already_is_there_once(folder: AccountFolder) -> None:
    one, two = put(folder, b"1", "one"), put(folder, b"2", "two")
    folder.drafts.add(a_draft(files=(one, two)))
    assert folder.edits.replace(_ID, one.digest, two, None)
    assert names(folder) == ["two"]


def test_what_is_gone_is_not_replaced(folder: AccountFolder) -> None:
    one = put(folder, b"1", "one")
    folder.drafts.add(a_draft(files=(one,)))
    assert not folder.edits.replace(_ID, Digest("x"), one, None)
    assert not folder.edits.replace(DraftId("d-2"), one.digest, one, None)
    assert is_here(folder, one.digest)


def test_it_goes_with_its_file_and_its_draft(folder: AccountFolder) -> None:
    one = put(folder, b"1", "one")
    folder.drafts.add(a_draft(files=(one,)))
    folder.edits.replace(_ID, one.digest, one, Edit(one.digest, "[]"))
    folder.drafts.remove_file(_ID, one.digest)
    assert folder.edits.get(_ID, one.digest) is None
    folder.drafts.add_file(_ID, one)
    folder.edits.replace(_ID, one.digest, one, Edit(one.digest, "[]"))
    folder.drafts.remove(_ID)
    assert folder.work.rows("SELECT * FROM draft_edits") == []


def test_what_another_draft_holds_stays(folder: AccountFolder) -> None:
    one, new = put(folder, b"1", "one"), put(folder, b"2", "new")
    folder.drafts.add(a_draft(files=(one,)))
    folder.drafts.add(a_draft(2, files=(one,)))
    folder.edits.replace(_ID, one.digest, new, None)
    assert is_here(folder, one.digest)
    with folder.blobs.forgetting([Digest("../work.db"), Digest("a" * 64)]):
        pass
    assert (folder.folder / "work.db").exists()
