"""From a click to a case, and what is shown of it."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from typing_extensions import override

from desktop_app.domain.attachments import Attachment
from desktop_app.domain.capabilities import Capabilities, Limits
from desktop_app.domain.cases import CaseAction, CaseFilter, CaseOrder, EntryState, Openness, Status
from desktop_app.domain.changes import What
from desktop_app.domain.identity import Identity
from desktop_app.domain.ids import AccountId, AttachmentId, CaseId, DraftId, Key, PersonId
from desktop_app.domain.kinds import Kind
from desktop_app.domain.outbox import waiting_case_id
from desktop_app.errors import Conflict, FileRefused, FileTrouble, FormInvalid, Gone
from desktop_app.services.accounts import Accounts
from desktop_app.services.cases import Cases
from desktop_app.services.connections import Connections
from desktop_app.store.account import AccountFolder
from desktop_app.work import Cancelled, Task
from tests.core_kit import DESCRIPTION, KARI, NOON, PART, Core, a_case
from tests.makers import a_file, an_entry

CASE = CaseId("case-0001")
EVERY = CaseFilter(openness=Openness.ALL)


@pytest.fixture
def core(core: Core) -> Core:
    """There is a case."""
    core.server.put_case(a_case(1))
    core.sync()
    return core


def test_a_sent_draft_is_a_case_on_its_way(core: Core) -> None:
    draft = core.written("It stands still")
    changes = core.services.cases.submit(draft.id)
    assert changes.concern(What.DRAFTS, What.OUTBOX, What.CASES)
    assert core.services.drafts.open(draft.id) is None
    first = core.services.cases.rows(EVERY)[0]
    assert (first.key, first.number, first.status, first.title) == (draft.key, "", Status.SENDING, "It stands still")
    assert core.services.cases.count(EVERY) == 2


def test_a_second_click_changes_nothing(core: Core) -> None:
    draft = core.written()
    core.services.cases.submit(draft.id)
    for _ in range(50):
        assert not core.services.cases.submit(draft.id)
    assert len(core.store.outbox.rows()) == 1


def test_what_is_missing_keeps_it_a_draft(core: Core) -> None:
    draft = core.written().with_answer(DESCRIPTION, None)
    core.services.drafts.save(draft)
    with pytest.raises(FormInvalid) as refused:
        core.services.cases.submit(draft.id)
    assert list(refused.value.problems) == [DESCRIPTION]
    assert core.services.drafts.open(draft.id) is not None
    assert core.store.outbox.rows() == ()


def test_a_waiting_case_can_be_read(core: Core) -> None:
    draft = core.written().with_answer(PART, "in")
    core.services.drafts.save(draft)
    core.services.drafts.attach_bytes(draft.id, "log.txt", b"x", "text/plain")
    core.services.cases.submit(draft.id)
    case = core.services.cases.case(core.id, waiting_case_id(draft.key))
    assert case is not None
    assert case.description == "Nothing comes out"
    assert [(line.label.in_("en"), line.text) for line in case.answers if line.field_id == PART] == [
        ("Part", "Incoming")
    ]
    assert [file.name for file in case.attachments] == ["log.txt"]


def test_the_id_of_a_waiting_case_finds_the_made_one(core: Core) -> None:
    draft = core.submitted()
    waiting = waiting_case_id(draft.key)
    row = core.services.cases.case_of_key(core.id, draft.key)
    assert row is not None
    assert row.id == waiting
    core.sync()
    case = core.services.cases.case(core.id, waiting)
    assert case is not None
    assert case.row.number == "FP-00001"
    assert core.services.cases.case_of_key(core.id, draft.key) == replace(case.row, is_unread=False)
    assert core.services.cases.comment(core.id, waiting, "One more thing")
    assert core.services.cases.case_of_key(core.id, Key("unknown")) is None


def test_what_is_written_on_the_page_of_a_waiting_case_stands_at_the_made_one(core: Core) -> None:
    cases, draft = core.services.cases, core.submitted()
    waiting = waiting_case_id(draft.key)
    core.sync()
    row = cases.case_of_key(core.id, draft.key)
    assert row is not None
    cases.save_reply(core.id, waiting, "Half written")
    assert [cases.reply_draft(core.id, id) for id in (waiting, row.id)] == ["Half written"] * 2
    core.store.replies.add_files(row.id, (a_file(b"1", "log.txt"), a_file(b"2", "two.txt")))
    cases.remove_reply_file(core.id, waiting, a_file(b"2").digest)
    assert [file.name for file in cases.reply_files(core.id, waiting)] == ["log.txt"]
    core.server.put_case(replace(a_case(1), row=replace(row, updated_at=row.updated_at + timedelta(hours=1))))
    cases.refresh(core.id, waiting)
    assert cases.mark_read(core.id, waiting).ids == {row.id}
    core.store.replies.remove_file(row.id, a_file(b"1").digest)
    cases.comment(core.id, waiting, "Written out")
    assert core.store.replies.rows() == ()
    assert [one.case_id for one in core.store.outbox.rows()] == [row.id]


def test_a_case_nobody_knows_is_none(core: Core) -> None:
    assert core.services.cases.case(core.id, CaseId("case-9")) is None
    assert core.services.cases.case(core.id, waiting_case_id(Key("k"))) is None


def test_a_reply_is_in_the_timeline_at_once(core: Core) -> None:
    core.services.cases.save_reply(core.id, CASE, "Any ne")
    assert core.services.cases.reply_draft(core.id, CASE) == "Any ne"
    changes = core.services.cases.comment(core.id, CASE, "Any news?")
    assert changes.ids == {CASE}
    assert core.services.cases.reply_draft(core.id, CASE) == ""
    case = core.services.cases.case(core.id, CASE)
    assert case is not None
    assert [(entry.text, entry.state) for entry in case.timeline] == [("Any news?", EntryState.WAITING)]
    assert case.timeline[0].author == replace(KARI, title="Advisor")
    core.sync()
    case = core.services.cases.case(core.id, CASE)
    assert case is not None
    assert [(entry.text, entry.state) for entry in case.timeline] == [("Any news?", EntryState.SENT)]


def test_the_same_reply_clicked_twice_is_one(core: Core, tmp_path: Path) -> None:
    file = tmp_path / "log.txt"
    file.write_text("x")
    assert core.services.cases.comment(core.id, CASE, "Look", (file,))
    core.clock.advance(1)
    assert not core.services.cases.comment(core.id, CASE, "Look", (file,))
    assert core.services.cases.comment(core.id, CASE, "Look again", (file,))


class _Watching(Connections):
    """Looks, each time the sync is woken, at what it would find by then."""

    def __init__(self, core: Core) -> None:
        accounts = Accounts(core.world, core.services.preferences)
        super().__init__(core.world, accounts)
        self.cases, self._paths = Cases(accounts, self, core.clock), core.paths
        self.found: list[int] = []

    @override
    def wake(self, id: AccountId) -> None:
        another = AccountFolder(id, self._paths.account(id))
        another.open()
        self.found.append(len(another.outbox.rows()))
        another.close()


@pytest.mark.parametrize("what", ["case", "reply", "action"])
def test_the_sync_is_woken_when_there_is_something_to_find(core: Core, what: str) -> None:
    watching = _Watching(core)
    if what == "case":
        watching.cases.submit(core.written().id)
    elif what == "reply":
        watching.cases.comment(core.id, CASE, "It works again")
    else:
        watching.cases.solve(core.id, CASE)
    assert watching.found == [1]


def test_a_reply_with_a_bad_file_is_not_sent(core: Core, tmp_path: Path) -> None:
    core.services.cases.save_reply(core.id, CASE, "Look")
    with pytest.raises(FileRefused):
        core.services.cases.comment(core.id, CASE, "Look", (tmp_path / "none.txt",))
    assert core.services.cases.reply_draft(core.id, CASE) == "Look"
    assert core.store.outbox.rows() == ()


def test_more_files_than_the_portal_takes_are_refused_before_any_is_copied(core: Core, tmp_path: Path) -> None:
    limited = Core(tmp_path / "limited", core.server, Capabilities(core.capabilities.have, Limits(None, 1))).ready()
    with pytest.raises(FileRefused) as refused:
        limited.services.cases.comment(limited.id, CASE, "Look", (tmp_path / "a", tmp_path / "b"))
    assert (refused.value.trouble, refused.value.limit) == (FileTrouble.TOO_MANY, 1)
    limited.close()


def test_actions_wait_and_then_take_effect(core: Core) -> None:
    cases = core.services.cases
    cases.solve(core.id, CASE, "Works again")
    case = cases.case(core.id, CASE)
    assert case is not None
    assert case.timeline[-1].status is Status.SOLVED
    core.sync()
    cases.rate(core.id, CASE, 5, "Thanks")
    cases.reopen(core.id, CASE)
    cases.withdraw(core.id, CASE)
    for _ in range(4):
        core.sync()
    assert core.server.cases[CASE].row.status is Status.WITHDRAWN
    assert core.server.cases[CASE].rating == 5


def test_nothing_can_be_said_to_a_case_that_is_not_there(core: Core) -> None:
    with pytest.raises(Gone):
        core.services.cases.solve(core.id, CaseId("case-9"))
    draft = core.submitted()
    with pytest.raises(Conflict):
        core.services.cases.comment(core.id, waiting_case_id(draft.key), "Hello?")


def test_a_case_can_be_read_anew(core: Core) -> None:
    assert not core.services.cases.refresh(core.id, CASE)
    core.server.put_case(replace(a_case(1), description="More"))
    assert core.services.cases.refresh(core.id, CASE).concern(What.CASES)
    case = core.services.cases.case(core.id, CASE)
    assert case is not None
    assert case.description == "More"
    assert not core.services.cases.refresh(core.id, waiting_case_id(Key("k")))


def test_a_case_that_is_gone_goes_here_too(core: Core) -> None:
    core.server.remove(Kind.CASES, CASE)
    with pytest.raises(Gone):
        core.services.cases.refresh(core.id, CASE)
    assert core.services.cases.case(core.id, CASE) is None


def test_news_are_news_until_they_were_seen(core: Core) -> None:
    core.services.cases.mark_read(core.id, CASE)
    newer = a_case(1)
    core.server.put_case(replace(newer, row=replace(newer.row, updated_at=NOON + timedelta(days=1))))
    core.sync()
    assert core.services.cases.unread() == 1
    assert core.services.cases.mark_read(core.id, CASE).ids == {CASE}
    assert not core.services.cases.mark_read(core.id, CASE)
    assert not core.services.cases.mark_read(core.id, CaseId("case-9"))
    assert core.services.cases.unread() == 0


def test_several_accounts_make_one_list(core: Core) -> None:
    person = replace(KARI, name="Sam")
    core.server.people["sam"] = ("nordesk-demo", Identity(replace(person, id=PersonId("p-sam")), "en"))
    outcome = core.services.session.sign_in("http://127.0.0.1:1", "sam", "nordesk-demo")
    core.connections.engine(outcome.account.id).run_once()
    core.submitted("On its way")
    rows = core.services.cases.rows(replace(EVERY, order=CaseOrder.TITLE, is_descending=False))
    assert [row.title for row in rows] == ["On its way", "Case 1", "Case 1"]
    assert len({row.account_id for row in rows}) == 2
    assert len(core.services.cases.rows(replace(EVERY, limit=1, offset=1))) == 1
    assert core.services.cases.count(EVERY) == 3


def with_file(core: Core) -> AttachmentId:
    id = AttachmentId("att-9")
    case = replace(
        a_case(1, updated_at=NOON + timedelta(days=1)), attachments=(Attachment(id, "../../log.txt", 4, "text/plain"),)
    )
    core.server.put_case(case, {id: b"text"})
    core.sync()
    return id


def test_a_file_is_saved_under_a_safe_new_name(core: Core, tmp_path: Path) -> None:
    id = with_file(core)
    into = tmp_path / "downloads"
    first = core.services.cases.download(core.id, CASE, id, into, Task())
    second = core.services.cases.download(core.id, CASE, id, into, Task())
    assert (first.name, second.name) == ("log.txt", "log (2).txt")
    assert first.parent == second.parent == into
    assert second.read_bytes() == b"text"


def test_a_download_given_up_leaves_nothing(core: Core, tmp_path: Path) -> None:
    id, task = with_file(core), Task()
    task.cancel()
    with pytest.raises(Cancelled):
        core.services.cases.download(core.id, CASE, id, tmp_path / "downloads", task)
    assert list((tmp_path / "downloads").iterdir()) == []


def test_a_file_on_its_way_is_taken_from_here(core: Core, tmp_path: Path) -> None:
    draft = core.written()
    core.services.drafts.attach_bytes(draft.id, "log.txt", b"mine", "text/plain")
    core.services.cases.submit(draft.id)
    core.server.is_down = True
    id = waiting_case_id(draft.key)
    case = core.services.cases.case(core.id, id)
    assert case is not None
    path = core.services.cases.download(core.id, id, case.attachments[0].id, tmp_path, Task())
    assert path.read_bytes() == b"mine"


def test_a_file_of_no_case_is_gone(core: Core, tmp_path: Path) -> None:
    with pytest.raises(Gone):
        core.services.cases.download(core.id, CASE, AttachmentId("att-0"), tmp_path, Task())
    with pytest.raises(Gone):
        core.services.cases.download(core.id, CaseId("case-9"), AttachmentId("att-0"), tmp_path, Task())


def test_a_draft_that_never_was_changes_nothing(core: Core) -> None:
    assert not core.services.cases.submit(DraftId("d-0"))
    assert CaseAction.COMMENT in core.services.cases.rows(EVERY)[0].actions


def test_what_somebody_wrote_in_html_is_harmless_when_it_is_shown(core: Core) -> None:
    rude = (
        '<p style="position:fixed">Hello</p><script>x()</script><img src="//evil/s/x.png">'
        '<a href="file:///etc/passwd">there</a><form action="https://evil"><input name="password"></form>'
    )
    core.server.put_case(replace(a_case(1), timeline=(an_entry(text="", html=rude), an_entry("e-2", "<b>plain"))))
    core.services.cases.refresh(core.id, CASE)
    shown = core.services.cases.case(core.id, CASE)
    assert shown is not None
    assert [(one.text, one.html) for one in shown.timeline] == [
        ("", "<p>Hello</p><a>there</a>"),
        ("<b>plain", ""),
    ]
