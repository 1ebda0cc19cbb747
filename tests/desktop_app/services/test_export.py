"""Unsent work as plain files."""

import os
import stat
from pathlib import Path

import pytest

from desktop_app.domain.case_files import Outcome
from desktop_app.domain.cases import CaseAction
from desktop_app.domain.commands import DeskWork
from desktop_app.domain.ids import CaseId, Key
from desktop_app.errors import StoreUnavailable
from desktop_app.services.export import export_unsent
from tests.core_kit import PART, Core, a_case

NUMBER = a_case(1).row.number


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
    answers = "Subject: Stands: still?\nDescription: Nothing comes out\nPart: Incoming\n"
    assert text == f"New case\nUser support\nIncident\n{answers}"
    assert core.services.case_files.open(into / "Stands_ still_" / "Stands_ still_.nordesk").draft_id == draft.id
    assert core.services.case_files.open(into / "Waits" / "Waits.nordesk").outcome is Outcome.WAITING
    assert not list((into / "Case 1").glob("*.nordesk")), "a reply is no case"
    assert (into / "Stands_ still_" / "log.txt").read_bytes() == b"log"
    assert (into / "Case 1" / "text.txt").read_text(encoding="utf-8") == f"Reply\n{NUMBER} – Case 1\nAny news?\n"


def test_half_written_replies_are_work_too(core: Core, tmp_path: Path) -> None:
    core.server.put_case(a_case(1))
    core.sync()
    for number in (1, 2):
        core.services.cases.save_reply(core.id, CaseId(f"case-000{number}"), f"Half {number}")
    assert core.services.session.unsent(core.id) == (2, 0), "a sign-out asks about them"
    assert export_unsent(core.store, tmp_path, "en", core.services.case_files) == 2
    assert (tmp_path / "Case 1" / "text.txt").read_text(encoding="utf-8") == f"Reply\n{NUMBER} – Case 1\nHalf 1\n"
    assert (tmp_path / "case-0002" / "text.txt").read_text(encoding="utf-8") == "Reply\ncase-0002\nHalf 2\n"


def test_answers_without_their_form_are_kept_too(core: Core, tmp_path: Path) -> None:
    core.written()
    core.store.forget_cache()
    export_unsent(core.store, tmp_path / "export", "en", core.services.case_files)
    [folder] = (tmp_path / "export").iterdir()
    assert "Subject: Printer stands still" in (folder / "text.txt").read_text(encoding="utf-8"), "as it was asked then"


def test_nothing_that_waits_becomes_an_empty_file(core: Core, tmp_path: Path) -> None:
    core.server.put_case(a_case(1))
    core.sync()
    part = DeskWork(Key(""), CaseId(""), CaseAction.CHILD, title="A carefully worded part")
    core.services.cases.work(core.id, CaseId("case-0001"), part)
    core.services.cases.rate(core.id, CaseId("case-0001"), 1)
    assert export_unsent(core.store, tmp_path, "en", core.services.case_files) == 2
    texts = [path.read_text(encoding="utf-8") for path in sorted(tmp_path.rglob("text.txt"))]
    about = f"{NUMBER} – Case 1"
    assert sorted(texts) == [
        f"New part of a case\n{about}\nA carefully worded part\n",
        f"Rating of a case\n{about}\n1/5\n",
    ]


@pytest.mark.skipif(os.name == "nt", reason="Windows asks for no bits")
def test_nobody_else_can_read_what_was_written(core: Core, tmp_path: Path) -> None:
    draft = core.written("Drafted")
    core.services.drafts.attach_bytes(draft.id, "Drafted.nordesk", b"no case of ours", "text/plain")
    core.submitted("Waits")
    into = tmp_path / "new"
    was = os.umask(0)
    try:
        export_unsent(core.store, into, "en", core.services.case_files)
    finally:
        os.umask(was)
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in (into, *into.rglob("*"))}
    assert {mode for name, mode in modes.items() if "." not in name} == {0o700}
    assert {mode for name, mode in modes.items() if "." in name} == {0o600}
    assert (into / "Drafted" / "Drafted.nordesk").read_bytes() == b"no case of ours", "the case file is beside it"
    assert "Drafted (2).nordesk" in modes


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
