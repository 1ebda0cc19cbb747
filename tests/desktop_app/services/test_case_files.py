"""desktop_app.services.case_files"""

import json
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.domain.capabilities import Capabilities, Limits
from desktop_app.domain.case_files import Outcome, Standing
from desktop_app.domain.drafts import Draft
from desktop_app.domain.forms import FieldKind, FieldRole, Form, FormField, Is
from desktop_app.domain.ids import CaseId, DraftId, FieldId, ItemId, Key
from desktop_app.domain.kinds import Kind
from desktop_app.domain.parts import PartOf
from desktop_app.domain.receipts import OutboxState
from desktop_app.errors import AlreadySent, CaseFileRefused, CaseFileTrouble, Conflict, Gone, StoreUnavailable
from desktop_app.services.case_files import CaseFiles
from desktop_app.services.intents import in_form
from tests.core_kit import DESCRIPTION, FORM, PART, SUBJECT, SUPPORT, Core, a_case, text


def _files(core: Core) -> CaseFiles:
    return core.services.case_files


def _written(core: Core) -> Draft:
    draft = core.written()
    core.services.drafts.attach_bytes(draft.id, "log.txt", b"a log", "text/plain")
    kept = core.services.drafts.open(draft.id)
    assert kept is not None
    return kept


@pytest.fixture
def other(tmp_path: Path, core: Core) -> Iterator[Core]:
    """Another computer of the same person at the same portal."""
    made = Core(tmp_path / "other", core.server)
    yield made.ready()
    made.close()


def test_a_draft_is_the_same_case_on_another_computer(core: Core, other: Core, tmp_path: Path) -> None:
    draft, path = _written(core), tmp_path / "a.nordesk"
    _files(core).save_draft(draft.id, path)
    opened = _files(other).open(path)
    assert (opened.outcome, opened.account_id) == (Outcome.DRAFT, other.id)
    assert opened.draft_id is not None
    there = other.services.drafts.open(opened.draft_id)
    assert there is not None
    assert (there.key, there.answers, there.item_id) == (draft.key, draft.answers, draft.item_id)
    assert [file.name for file in there.files] == ["log.txt"]
    assert other.services.drafts.file_bytes(there.id, there.files[0].digest) == b"a log"
    assert there.has_travelled
    assert [row.subject for row in other.services.drafts.rows()] == ["Printer stands still"]


def test_what_it_is_a_part_of_travels_with_it(core: Core, other: Core, tmp_path: Path) -> None:
    draft, path = _written(core), tmp_path / "a.nordesk"
    part = PartOf(CaseId("case-9"), "DP-9", "A large matter " * 30)
    core.services.drafts.save(replace(draft, part_of=part))
    _files(core).save_draft(draft.id, path)
    opened = _files(other).open(path)
    assert opened.draft_id is not None
    there = other.services.drafts.open(opened.draft_id)
    assert there is not None
    assert there.part_of == replace(part, title=part.title[:300])


def test_it_can_be_read_without_nordesk_and_only_by_its_owner(core: Core, tmp_path: Path) -> None:
    path = tmp_path / "a.nordesk"
    _files(core).save_draft(_written(core).id, path)
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        plain = json.loads(archive.read("nordesk.json"))
        assert "Subject: Printer stands still" in archive.read("readme.txt").decode("utf-8-sig")
    assert plain["answers"][0] == {
        "field": "subject",
        "label": "Subject",
        "words": "Printer stands still",
        "value": "Printer stands still",
        "kind": "text",
        "role": "subject",
    }
    assert path.stat().st_mode & 0o077 == 0
    assert [one.name for one in tmp_path.glob("*nordesk*")] == ["a.nordesk"]


def test_both_computers_send_and_there_is_one_case(core: Core, other: Core, tmp_path: Path) -> None:
    draft, path = _written(core), tmp_path / "a.nordesk"
    _files(core).save_draft(draft.id, path)
    opened = _files(other).open(path)
    assert opened.draft_id is not None
    for one, id in ((core, draft.id), (other, opened.draft_id)):
        one.services.cases.submit(id)
        one.sync()
    assert len(core.server.intents) == 1


def test_the_same_text_again_opens_the_draft_that_is_here(core: Core, tmp_path: Path) -> None:
    draft, path = _written(core), tmp_path / "a.nordesk"
    _files(core).save_draft(draft.id, path)
    opened = _files(core).open(path)
    assert (opened.outcome, opened.draft_id) == (Outcome.SAME, draft.id)
    assert len(core.services.drafts.rows()) == 1


def test_another_text_of_the_case_stands_beside_and_only_one_is_sent(core: Core, tmp_path: Path) -> None:
    draft, path = _written(core), tmp_path / "a.nordesk"
    _files(core).save_draft(draft.id, path)
    core.services.drafts.save(draft.with_answer(DESCRIPTION, "Written later"))
    opened = _files(core).open(path)
    assert opened.outcome is Outcome.TWIN
    assert opened.draft_id is not None
    twin = core.services.drafts.open(opened.draft_id)
    assert twin is not None
    assert (twin.twin_of, twin.intent, twin.answers[DESCRIPTION]) == (draft.key, draft.key, "Nothing comes out")
    assert _files(core).open(path).outcome is Outcome.SAME, "a third time it is the second text"
    assert {row.id: row.is_other_text for row in core.services.drafts.rows()} == {draft.id: False, twin.id: True}
    assert _files(core).standing(twin.id) == Standing(other=draft.id, differs=(DESCRIPTION,))
    assert _files(core).standing(draft.id) == Standing(other=twin.id, differs=(DESCRIPTION,))
    core.services.cases.submit(twin.id)
    assert _files(core).standing(draft.id) == Standing(None, True, CaseId(f"out-{draft.key}"))
    with pytest.raises(AlreadySent):
        core.services.cases.submit(draft.id)
    core.sync()
    with pytest.raises(AlreadySent) as already:
        core.services.cases.submit(draft.id)
    assert already.value.number
    assert _files(core).standing(draft.id).number == already.value.number
    assert _files(core).standing(DraftId("none")) == Standing()
    assert core.services.drafts.open(draft.id) is not None, "the words are kept"
    assert len(core.server.intents) == 1


def test_back_from_the_outbox_it_is_beside_its_other_text(core: Core, tmp_path: Path) -> None:
    draft, path = _written(core), tmp_path / "a.nordesk"
    _files(core).save_draft(draft.id, path)
    core.services.drafts.save(draft.with_answer(DESCRIPTION, "Written later"))
    opened = _files(core).open(path)
    assert opened.draft_id is not None
    core.services.cases.submit(opened.draft_id)
    back = core.services.outbox.back_to_draft(core.id, draft.key)
    assert back.intent == draft.key
    assert len(core.services.drafts.rows()) == 2


def test_what_waits_or_was_sent_here_is_shown_and_never_doubled(core: Core, tmp_path: Path) -> None:
    draft, path = _written(core), tmp_path / "a.nordesk"
    _files(core).save_draft(draft.id, path)
    core.services.cases.submit(draft.id)
    waiting = _files(core).open(path)
    assert (waiting.outcome, waiting.case_id) == (Outcome.WAITING, CaseId(f"out-{draft.key}"))
    core.sync()
    sent = _files(core).open(path)
    assert sent.outcome is Outcome.SENT
    assert sent.number
    assert core.services.drafts.rows() == ()


def test_a_waiting_case_travels_with_a_word_about_it(core: Core, other: Core, tmp_path: Path) -> None:
    draft, path = core.submitted(), tmp_path / "a.nordesk"
    _files(core).save_waiting(core.id, draft.key, path)
    opened = _files(other).open(path)
    assert opened.file.may_be_sent_elsewhere
    core.sync()
    assert opened.draft_id is not None
    other.services.cases.submit(opened.draft_id)
    other.sync()
    assert len(core.server.intents) == 1


def test_what_is_not_sent_of_a_waiting_case_travels_with_it(core: Core, other: Core, tmp_path: Path) -> None:
    which = FormField(FieldId("which"), FieldKind.LONG_TEXT, text("Which"), visible_when=Is(PART, ("in",)))
    for one in (core, other):
        one.server.put(Kind.CATALOG, replace(SUPPORT, form=Form("f", (*FORM.fields, which))))
        one.services.session.sync_now(one.id)
        one.sync()
    room, path = FieldId("room"), tmp_path / "a.nordesk"
    draft = core.written().with_answer(which.id, "Two pages").with_answer(PART, "out").with_answer(room, "12")
    core.services.drafts.save(replace(draft, labels={room: "Room"}))
    core.services.cases.submit(draft.id, leaves_out=True)
    _files(core).save_waiting(core.id, draft.key, path)
    there = _kept(other, _files(other).open(path).draft_id)
    assert there.answers == draft.answers
    assert there.labels[room] == "Room"


def test_an_old_case_that_was_sent_elsewhere_is_found_before_it_is_sent(
    core: Core, other: Core, tmp_path: Path
) -> None:
    draft, path = core.submitted(), tmp_path / "a.nordesk"
    _files(core).save_waiting(core.id, draft.key, path)
    core.sync()
    core.server.forgotten.update(core.server.made)
    opened = _files(other).open(path)
    assert opened.draft_id is not None
    other.services.cases.submit(opened.draft_id)
    other.sync()
    assert len(core.server.intents) == 1
    [item] = other.services.outbox.items()
    assert (item.state, item.error) == (OutboxState.REFUSED, "already_sent")


def test_a_reply_is_no_case(core: Core, tmp_path: Path) -> None:
    core.server.put_case(a_case(1))
    core.sync()
    core.services.cases.comment(core.id, CaseId("case-0001"), "Any news?")
    [item] = core.services.outbox.items()
    with pytest.raises(Conflict):
        _files(core).save_waiting(core.id, item.key, tmp_path / "a.nordesk")
    with pytest.raises(Gone):
        _files(core).save_waiting(core.id, Key("none"), tmp_path / "a.nordesk")
    with pytest.raises(Gone):
        _files(core).save_draft(DraftId("none"), tmp_path / "a.nordesk")


def _changed(path: Path, change: Callable[[dict[str, object]], object]) -> None:
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    plain = json.loads(parts["nordesk.json"])
    change(plain)
    parts["nordesk.json"] = json.dumps(plain).encode()
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in parts.items():
            archive.writestr(name, data)


def _of_another_person(plain: dict[str, object], **author: object) -> None:
    assert isinstance(plain["author"], dict)
    plain["author"].update({"account_id": "a-other", **author})


def test_somebody_elses_case_asks_which_account_takes_it(core: Core, tmp_path: Path) -> None:
    path = tmp_path / "a.nordesk"
    draft = _written(core)
    _files(core).save_draft(draft.id, path)
    core.services.drafts.discard(draft.id)
    _changed(path, _of_another_person)
    opened = _files(core).open(path)
    assert (opened.outcome, [one.id for one in opened.accounts]) == (Outcome.WHICH, [core.id])
    assert core.services.drafts.rows() == ()
    assert _files(core).open(path, core.id).outcome is Outcome.DRAFT


def test_a_case_for_another_portal_is_taken_by_nobody(core: Core, tmp_path: Path) -> None:
    path = tmp_path / "a.nordesk"
    draft = _written(core)
    _files(core).save_draft(draft.id, path)
    core.services.drafts.discard(draft.id)
    _changed(path, lambda plain: _of_another_person(plain, address="https://other.example"))
    opened = _files(core).open(path, core.id)
    assert (opened.outcome, opened.accounts) == (Outcome.NOBODY, ())
    assert opened.file.author.address == "https://other.example"


def test_who_knows_the_name_of_an_account_gets_no_case_of_another_portal_into_it(core: Core, tmp_path: Path) -> None:
    path = tmp_path / "a.nordesk"
    draft = _written(core)
    _files(core).save_draft(draft.id, path)
    core.services.drafts.discard(draft.id)
    _changed(path, lambda plain: _of_another_person(plain, account_id=core.id, address="https://other.example"))
    assert _files(core).open(path).outcome is Outcome.NOBODY
    assert core.services.drafts.rows() == ()


def test_what_the_form_here_does_not_have_is_kept_beside(core: Core, tmp_path: Path) -> None:
    path = tmp_path / "a.nordesk"
    draft = _written(core)
    _files(core).save_draft(draft.id, path)
    core.services.drafts.discard(draft.id)

    def change(plain: dict[str, object]) -> None:
        assert isinstance(plain["answers"], list)
        plain["item_id"] = "i-gone"
        plain["answers"].append({"field": "floor", "label": "Floor", "words": "3", "value": 3})

    _changed(path, change)
    opened = _files(core).open(path)
    assert opened.draft_id is not None
    kept = core.services.drafts.open(opened.draft_id)
    assert kept is not None
    assert (kept.item_id, kept.answers[FieldId("floor")], kept.labels[FieldId("floor")]) == (
        ItemId("i-gone"),
        3,
        "Floor",
    )
    _files(core).save_draft(kept.id, path)
    with zipfile.ZipFile(path) as archive:
        assert b"Floor" in archive.read("nordesk.json"), "and its name goes on with it"


def test_a_file_that_is_not_whole_leaves_nothing(core: Core, tmp_path: Path) -> None:
    path = tmp_path / "a.nordesk"
    draft = _written(core)
    _files(core).save_draft(draft.id, path)
    core.services.drafts.discard(draft.id)
    data = path.read_bytes()
    for trouble, spoil in (
        (CaseFileTrouble.CHANGED, lambda plain: plain["files"][0].update(size=4)),
        (CaseFileTrouble.MISSING, lambda plain: plain["files"][0].update(sha256="0" * 64)),
        (CaseFileTrouble.STRANGER, lambda plain: plain.update(files=[])),
    ):
        path.write_bytes(data)
        _changed(path, spoil)
        with pytest.raises(CaseFileRefused) as refusal:
            _files(core).open(path)
        assert refusal.value.trouble is trouble
    assert core.services.drafts.rows() == ()


@pytest.mark.parametrize("limits", [Limits(attachment_bytes=3), Limits(attachments_per_case=0)])
def test_what_the_portal_does_not_take_is_refused(core: Core, tmp_path: Path, limits: Limits) -> None:
    path = tmp_path / "a.nordesk"
    _files(core).save_draft(_written(core).id, path)
    capabilities = Capabilities(core.capabilities.have, limits)
    other = Core(tmp_path / "other", core.server, capabilities).ready()
    with pytest.raises(CaseFileRefused) as refusal:
        _files(other).open(path)
    assert (refusal.value.trouble, refusal.value.name) == (CaseFileTrouble.FILE_LIMITS, "log.txt")
    assert other.services.drafts.rows() == ()
    other.close()


def test_a_place_that_cannot_be_written_is_said_and_what_was_there_stays(core: Core, tmp_path: Path) -> None:
    draft = _written(core)
    with pytest.raises(StoreUnavailable):
        _files(core).save_draft(draft.id, tmp_path / "none" / "a.nordesk")
    there = tmp_path / "there.nordesk"
    there.write_bytes(b"as it was")
    (core.paths.account(core.id) / "blobs" / draft.files[0].digest).write_bytes(b"other")
    with pytest.raises(CaseFileRefused):
        _files(core).save_draft(draft.id, there)
    assert there.read_bytes() == b"as it was"


def test_a_file_is_named_after_its_case(core: Core) -> None:
    assert _files(core).suggested_name("Står: igjen?") == "Står_ igjen_.nordesk"
    assert _files(core).suggested_name("") == "case.nordesk"


def test_a_half_written_draft_travels_too(core: Core, other: Core, tmp_path: Path) -> None:
    draft, path = core.services.drafts.create(core.id), tmp_path / "a.nordesk"
    core.services.drafts.save(replace(draft, answers={SUBJECT: "Half"}))
    _files(core).save_draft(draft.id, path)
    assert _files(other).open(path).outcome is Outcome.DRAFT


HEADLINE = FieldId("headline")


def _renamed(core: Core) -> None:
    """The form calls its subject otherwise from now on, and asks for no part any more."""
    fields = (replace(field, id=HEADLINE) if field.id == SUBJECT else field for field in FORM.fields)
    form = replace(FORM, fields=tuple(field for field in fields if field.id != PART))
    core.server.put(Kind.CATALOG, replace(SUPPORT, form=form))
    core.sync()


def _kept(core: Core, id: DraftId | None) -> Draft:
    assert id is not None
    draft = core.services.drafts.open(id)
    assert draft is not None
    return draft


@pytest.mark.parametrize("is_waiting", [False, True])
def test_answers_go_where_the_form_has_them_on_the_other_computer(
    core: Core, other: Core, tmp_path: Path, is_waiting: bool
) -> None:
    draft, path = core.written().with_answer(PART, "in"), tmp_path / "a.nordesk"
    core.services.drafts.save(draft)
    if is_waiting:
        core.services.cases.submit(draft.id)
        _files(core).save_waiting(core.id, draft.key, path)
    else:
        _files(core).save_draft(draft.id, path)
    _renamed(other)
    opened = _files(other).open(path)
    there = _kept(other, opened.draft_id)
    assert there.answers == {HEADLINE: draft.answers[SUBJECT], DESCRIPTION: draft.answers[DESCRIPTION], PART: "in"}
    assert there.asked[PART].label.in_("en") == "Part", "what has no field is beside, with its label"
    assert [choice.label.in_("en") for choice in there.asked[PART].choices] == ["Incoming"]
    assert [row.subject for row in other.services.drafts.rows()] == [draft.answers[SUBJECT]]
    assert _files(other).open(path).outcome is Outcome.SAME
    other.services.cases.submit(there.id, leaves_out=True)
    other.sync()
    assert [case.row.title for case in other.server.cases.values()] == [draft.answers[SUBJECT]]


def test_a_file_from_an_older_form_is_the_same_text_as_the_draft_in_the_new_one(core: Core, tmp_path: Path) -> None:
    draft, path = core.written(), tmp_path / "a.nordesk"
    _files(core).save_draft(draft.id, path)
    _renamed(core)
    assert _files(core).open(path).outcome is Outcome.SAME
    draft = _kept(core, draft.id)
    assert core.services.drafts.save(in_form(draft, core.world_accounts.catalog(core.id).item(SUPPORT.id)))
    assert _files(core).open(path).outcome is Outcome.SAME


def test_another_text_differs_only_where_it_does(core: Core, tmp_path: Path) -> None:
    draft, path = core.written(), tmp_path / "a.nordesk"
    _files(core).save_draft(draft.id, path)
    core.services.drafts.save(draft.with_answer(DESCRIPTION, "Written later"))
    _renamed(core)
    opened = _files(core).open(path)
    assert opened.outcome is Outcome.TWIN
    assert _files(core).standing(draft.id) == Standing(other=opened.draft_id, differs=(DESCRIPTION,))


def test_how_it_was_asked_goes_on_with_a_draft_whose_form_has_changed(core: Core, other: Core, tmp_path: Path) -> None:
    draft, path = core.written(), tmp_path / "a.nordesk"
    _renamed(core)
    _files(core).save_draft(draft.id, path)
    there = _kept(other, _files(other).open(path).draft_id)
    assert there.answers == draft.answers
    was = there.asked[SUBJECT]
    assert (was.kind, was.role, was.label.in_("en")) == (FieldKind.TEXT, FieldRole.SUBJECT, "Subject")


def test_a_kind_of_another_version_is_an_answer_all_the_same(core: Core, tmp_path: Path) -> None:
    draft, path = core.written(), tmp_path / "a.nordesk"
    _files(core).save_draft(draft.id, path)
    core.services.drafts.discard(draft.id)
    _renamed(core)

    def change(plain: dict[str, object]) -> None:
        assert isinstance(plain["answers"], list)
        plain["answers"][0].update(kind="picture", role="banner")

    _changed(path, change)
    there = _kept(core, _files(core).open(path).draft_id)
    assert there.answers == draft.answers
    assert there.labels[SUBJECT] == "Subject"
