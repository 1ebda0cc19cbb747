"""Unsent work as plain files."""

from pathlib import Path

import pytest

from desktop_app.domain.case_files import Outcome
from desktop_app.domain.ids import CaseId
from desktop_app.errors import StoreUnavailable
from desktop_app.services.export import export_unsent
from tests.core_kit import PART, Core, a_case


def test_drafts_and_waiting_things_become_folders(core: Core, tmp_path: Path) -> None:
    core.server.put_case(a_case(1))
    core.sync()
    draft = core.written("Stands: still?").with_answer(PART, "in")
    core.services.drafts.save(draft)
    core.services.drafts.attach_bytes(draft.id, "log.txt", b"log", "text/plain")
    core.submitted("Waits")
    core.submitted("Waits")
    core.services.cases.comment(core.id, CaseId("case-0001"), "Any news?")
    into = tmp_path / "export"
    assert export_unsent(core.store, into, "en", core.services.case_files) == 4
    assert sorted(folder.name for folder in into.iterdir()) == ["Case 1", "Stands_ still_", "Waits", "Waits (2)"]
    text = (into / "Stands_ still_" / "text.txt").read_text(encoding="utf-8")
    assert text == "User support\nSubject: Stands: still?\nDescription: Nothing comes out\nPart: Incoming\n"
    assert core.services.case_files.open(into / "Stands_ still_" / "Stands_ still_.nordesk").draft_id == draft.id
    assert core.services.case_files.open(into / "Waits" / "Waits.nordesk").outcome is Outcome.WAITING
    assert not list((into / "Case 1").glob("*.nordesk")), "a reply is no case"
    assert (into / "Stands_ still_" / "log.txt").read_bytes() == b"log"
    assert (into / "Case 1" / "text.txt").read_text(encoding="utf-8") == "Any news?\n"


def test_half_written_replies_are_work_too(core: Core, tmp_path: Path) -> None:
    core.server.put_case(a_case(1))
    core.sync()
    for number in (1, 2):
        core.services.cases.save_reply(core.id, CaseId(f"case-000{number}"), f"Half {number}")
    assert core.services.session.unsent(core.id) == (2, 0), "a sign-out asks about them"
    assert export_unsent(core.store, tmp_path, "en", core.services.case_files) == 2
    assert (tmp_path / "Case 1" / "text.txt").read_text(encoding="utf-8") == "Half 1\n"
    assert (tmp_path / "case-0002" / "text.txt").read_text(encoding="utf-8") == "Half 2\n"


def test_answers_without_their_form_are_kept_too(core: Core, tmp_path: Path) -> None:
    core.written()
    core.store.forget_cache()
    export_unsent(core.store, tmp_path / "export", "en", core.services.case_files)
    [folder] = (tmp_path / "export").iterdir()
    assert "subject: Printer stands still" in (folder / "text.txt").read_text(encoding="utf-8")


def test_a_folder_that_cannot_be_written_is_named(core: Core, tmp_path: Path) -> None:
    core.written()
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StoreUnavailable):
        export_unsent(core.store, tmp_path / "file" / "export", "en", core.services.case_files)


def test_the_files_of_a_half_written_reply_go_with_it(core: Core, tmp_path: Path) -> None:
    core.server.put_case(a_case(1))
    core.sync()
    log = tmp_path / "log.txt"
    log.write_bytes(b"E42")
    core.services.cases.comment(core.id, CaseId("case-0001"), "With a file", (log,))
    core.services.outbox.back_to_reply(core.id, core.services.outbox.items()[0].key)
    into = tmp_path / "out"
    assert core.services.session.unsent(core.id) == (1, 0)
    assert export_unsent(core.store, into, "en", core.services.case_files) == 1
    assert (into / "Case 1" / "log.txt").read_bytes() == b"E42"
