"""Drafts survive everything but their sending and their user."""

from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.domain.attachments import DraftFile, Provenance
from desktop_app.domain.capabilities import Capabilities, Limits
from desktop_app.domain.changes import What
from desktop_app.domain.commands import SubmitCase
from desktop_app.domain.ids import AccountId, DraftId, Key
from desktop_app.errors import FileRefused, FileTrouble, Gone
from tests.core_kit import ARTICLE, DESCRIPTION, NOON, SUBJECT, SUPPORT, Core


def test_a_draft_is_on_disk_with_the_preset_type(core: Core) -> None:
    draft = core.services.drafts.create(core.id, SUPPORT.id, ARTICLE.id)
    assert (draft.type_id, draft.article_ids, draft.created_at) == ("incident", (ARTICLE.id,), NOON)
    again = core.restart()
    assert again.services.drafts.open(draft.id) == draft
    again.close()


def test_a_draft_about_nothing_yet(core: Core) -> None:
    draft = core.services.drafts.create(core.id, key=Key("k"))
    assert (draft.item_id, draft.type_id, draft.key) == (None, None, "k")
    assert core.services.drafts.rows() == ()
    assert core.services.drafts.save(draft)


def test_what_was_typed_survives_a_kill(core: Core) -> None:
    draft = core.written("Half a wo")
    again = core.restart()
    [row] = again.services.drafts.rows()
    assert (row.id, row.subject) == (draft.id, "Half a wo")
    kept = again.services.drafts.open(draft.id)
    assert kept is not None
    assert kept.answers == {SUBJECT: "Half a wo", DESCRIPTION: "Nothing comes out"}
    again.close()


def test_the_newest_comes_first(core: Core) -> None:
    first = core.written("First")
    core.clock.advance(60)
    core.written("Second")
    assert [row.subject for row in core.services.drafts.rows()] == ["Second", "First"]
    core.clock.advance(60)
    core.services.drafts.save(first)
    assert [row.subject for row in core.services.drafts.rows()] == ["First", "Second"]


def test_a_late_save_brings_nothing_back(core: Core) -> None:
    draft = core.submitted()
    assert not core.services.drafts.save(draft)
    other = core.written()
    file = core.services.drafts.attach_bytes(other.id, "a.txt", b"a", "text/plain")
    stale = core.services.drafts.open(other.id)
    assert stale is not None
    core.services.drafts.remove_file(other.id, file.digest)
    core.services.drafts.save(stale)
    now = core.services.drafts.open(other.id)
    assert now is not None
    assert now.files == ()
    assert not core.services.drafts.save(replace(other, account_id=AccountId("a-0")))


def test_a_discarded_draft_is_gone(core: Core) -> None:
    draft = core.written()
    assert core.services.drafts.discard(draft.id).concern(What.DRAFTS)
    assert not core.services.drafts.discard(draft.id)
    assert core.services.drafts.open(draft.id) is None


def test_a_file_is_copied_as_it_is_now(core: Core, tmp_path: Path) -> None:
    draft = core.written()
    path = tmp_path / "log.txt"
    path.write_text("before")
    file = core.services.drafts.attach(draft.id, path)
    path.write_text("after")
    assert core.services.drafts.file_bytes(draft.id, file.digest) == b"before"
    assert (file.name, file.size, file.content_type, file.added_at) == ("log.txt", 6, "text/plain", NOON)


def test_a_picture_keeps_what_it_proves(core: Core) -> None:
    draft, proof = core.written(), Provenance(NOON, 3600, "Europe/Oslo", "https://x.example/")
    file = core.services.drafts.attach_bytes(draft.id, "shot.png", b"png", "image/png", proof)
    kept = core.services.drafts.open(draft.id)
    assert kept is not None
    assert kept.files == (file,)
    assert (file.provenance, file.content_type) == (proof, "image/png")


def test_only_a_drafts_own_files_are_read(core: Core) -> None:
    one, other = core.written("One"), core.written("Other")
    file = core.services.drafts.attach_bytes(one.id, "a.txt", b"a", "text/plain")
    with pytest.raises(FileRefused):
        core.services.drafts.file_bytes(other.id, file.digest)
    assert not core.services.drafts.remove_file(other.id, file.digest)
    assert core.services.drafts.remove_file(one.id, file.digest).ids == {one.id}
    assert not core.services.drafts.remove_file(DraftId("d-0"), file.digest)


def test_nothing_is_attached_to_a_draft_that_is_gone(core: Core, tmp_path: Path) -> None:
    with pytest.raises(Gone):
        core.services.drafts.attach(DraftId("d-0"), tmp_path / "log.txt")


def test_a_draft_sent_while_a_file_is_copied_takes_no_file(core: Core) -> None:
    draft = core.written()
    drafts = core.services.drafts
    store, found = drafts._open(draft.id)
    core.services.cases.submit(draft.id)
    with pytest.raises(Gone):
        drafts._add(store, found.id, a_file(core))


def a_file(core: Core) -> DraftFile:
    other = core.written("Other")
    return core.services.drafts.attach_bytes(other.id, "a.txt", b"a", "text/plain")


def test_one_that_was_carried_stays_so_whoever_types_in_it(core: Core, tmp_path: Path) -> None:
    draft = core.written()
    core.services.case_files.save_draft(draft.id, tmp_path / "a.nordesk")
    core.services.drafts.save(draft.with_answer(SUBJECT, "Opened before it was carried"))
    saved = core.services.drafts.open(draft.id)
    assert saved is not None
    assert (saved.has_travelled, saved.answers[SUBJECT]) == (True, "Opened before it was carried")


def test_the_portals_limits_hold(core: Core, tmp_path: Path) -> None:
    limited = Core(tmp_path / "p", core.server, Capabilities(core.capabilities.have, Limits(3, 1))).ready()
    draft = limited.written()
    with pytest.raises(FileRefused) as refused:
        limited.services.drafts.attach_bytes(draft.id, "a.txt", b"four", "text/plain")
    assert (refused.value.trouble, refused.value.limit) == (FileTrouble.TOO_BIG, 3)
    limited.services.drafts.attach_bytes(draft.id, "a.txt", b"abc", "text/plain")
    with pytest.raises(FileRefused) as refused:
        limited.services.drafts.attach_bytes(draft.id, "b.txt", b"b", "text/plain")
    assert refused.value.trouble is FileTrouble.TOO_MANY
    limited.close()


def names_in(core: Core, id: DraftId) -> list[str]:
    draft = core.services.drafts.open(id)
    assert draft is not None
    return [file.name for file in draft.files]


def test_no_two_files_of_a_draft_bear_the_same_name(core: Core, tmp_path: Path) -> None:
    draft = core.written()
    core.services.drafts.attach_bytes(draft.id, "shot.png", b"1", "image/png")
    core.services.drafts.attach_bytes(draft.id, "shot.png", b"2", "image/png")
    (tmp_path / "Shot.png").write_bytes(b"3")
    assert core.services.drafts.attach(draft.id, tmp_path / "Shot.png").name == "Shot (3).png"
    core.services.drafts.attach_bytes(draft.id, "shot.png", b"1", "image/png")
    assert names_in(core, draft.id) == ["shot.png", "shot (2).png", "Shot (3).png"]


def test_files_are_sent_in_the_order_they_were_put_in(core: Core) -> None:
    draft, drafts = core.written(), core.services.drafts
    files = [drafts.attach_bytes(draft.id, f"{n}.txt", bytes([n]), "text/plain") for n in range(1, 4)]
    order = [files[2].digest, files[0].digest, files[1].digest]
    assert drafts.order_files(draft.id, order).ids == {draft.id}
    assert not drafts.order_files(draft.id, order)
    assert not drafts.order_files(DraftId("d-0"), order)
    assert names_in(core, draft.id) == ["3.txt", "1.txt", "2.txt"]
    drafts.save(draft)
    assert names_in(core, draft.id) == ["3.txt", "1.txt", "2.txt"]
    drafts.attach_bytes(draft.id, "4.txt", b"4", "text/plain")
    core.services.cases.submit(draft.id)
    command = core.store.outbox.rows()[0].command
    assert isinstance(command, SubmitCase)
    assert [file.name for file in command.files] == ["3.txt", "1.txt", "2.txt", "4.txt"]


def test_what_was_taken_out_is_put_back_where_it_was(core: Core) -> None:
    draft, drafts = core.written(), core.services.drafts
    files = [drafts.attach_bytes(draft.id, f"{n}.txt", bytes([n]), "text/plain") for n in range(1, 4)]
    drafts.remove_file(draft.id, files[1].digest)
    assert drafts.put_back(draft.id, files[1], [file.digest for file in files]) == files[1]
    assert names_in(core, draft.id) == ["1.txt", "2.txt", "3.txt"]
    assert drafts.file_bytes(draft.id, files[1].digest) == b"\x02"
    drafts.discard(draft.id)
    with pytest.raises(Gone):
        drafts.put_back(draft.id, files[1], [])


def test_what_a_picture_proves_can_be_kept_back(core: Core) -> None:
    draft, drafts = core.written(), core.services.drafts
    file = drafts.attach_bytes(draft.id, "a.png", b"a", "image/png", Provenance(NOON, 3600, "Europe/Oslo"))
    assert file.is_told
    quiet = drafts.tell_file(draft.id, file.digest, is_told=False)
    assert quiet == replace(file, is_told=False)
    kept = drafts.open(draft.id)
    assert kept is not None
    assert kept.files == (quiet,)
    with pytest.raises(Gone):
        drafts.tell_file(draft.id, "x", is_told=True)
