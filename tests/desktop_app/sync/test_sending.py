"""The outbox on its way: persisted first, applied once, files checked."""

import threading
from datetime import timedelta

import pytest

from desktop_app.domain.capabilities import Capability
from desktop_app.domain.cases import CaseFilter, Status
from desktop_app.domain.changes import Changes
from desktop_app.domain.commands import RateArticle, files_of
from desktop_app.domain.ids import ArticleId, CaseId, Key
from desktop_app.domain.outbox import OutboxRow, waiting_case_id
from desktop_app.domain.receipts import OutboxState, WaitingFor
from desktop_app.domain.timeline import note_draft
from desktop_app.errors import (
    AlreadySent,
    BadReply,
    Busy,
    Conflict,
    Diagnosis,
    Gone,
    LookUpFailed,
    NotSignedIn,
    PortalError,
    Rejected,
    StoreTrouble,
    StoreUnavailable,
    Unreachable,
    Unsupported,
    Unsure,
)
from desktop_app.sync.connection import ConnectionState
from tests.core_kit import ARTICLE, NOON, Core, a_case


def rows(core: Core) -> tuple[OutboxRow, ...]:
    return core.store.outbox.rows()


def in_a_minute(core: Core) -> None:
    core.clock.advance(60)
    core.sync()


def comment(core: Core, text: str = "Any news?") -> None:
    core.services.cases.comment(core.id, CaseId("case-0001"), text)


@pytest.fixture
def with_case(core: Core) -> Core:
    """There is a case to write in."""
    core.server.put_case(a_case(1))
    core.sync()
    return core


def test_what_was_half_written_while_a_case_was_sent_is_at_the_made_one(core: Core) -> None:
    waiting = waiting_case_id(core.submitted().key)
    core.services.cases.save_reply(core.id, waiting, "Half written")
    core.services.cases.save_reply(core.id, note_draft(waiting), "Only for us")
    core.sync()
    [row] = core.services.cases.rows(CaseFilter())
    assert dict(core.store.replies.rows()) == {row.id: "Half written", note_draft(row.id): "Only for us"}


def test_what_was_sent_is_a_case_and_a_receipt(core: Core) -> None:
    draft = core.submitted()
    core.sync()
    assert rows(core) == ()
    [row] = core.services.cases.rows(CaseFilter())
    assert (row.number, row.status, row.is_unread) == ("FP-00001", Status.RECEIVED, False)
    [receipt] = core.services.outbox.receipts()
    assert (receipt.key, receipt.number, receipt.clicked_at) == (draft.key, "FP-00001", NOON)


def test_the_row_says_sending_while_it_is_sent(core: Core) -> None:
    core.submitted()
    seen: list[tuple[OutboxState, int]] = []
    core.server.override = lambda operation, stage: seen.extend(
        (row.state, row.attempts) for row in rows(core) if operation == "send" and stage == "before"
    )
    core.sync()
    assert seen == [(OutboxState.SENDING, 1)]


def test_a_lost_answer_is_looked_up_and_makes_no_second_case(core: Core) -> None:
    draft = core.submitted()
    core.server.fail("send", Unsure(), "after")
    core.sync()
    [row] = rows(core)
    assert (row.state, row.error) == (OutboxState.UNSURE, "unsure")
    in_a_minute(core)
    assert rows(core) == ()
    assert core.server.lookups == 1
    assert core.server.intents == [draft.key]


def test_a_lost_answer_does_not_keep_us_from_reading(core: Core) -> None:
    core.submitted()
    core.server.put_case(a_case(5))
    core.server.fail("send", Unsure(), times=99)
    core.sync()
    assert [row.number for row in core.services.cases.rows(CaseFilter())] == ["", "DP-00005"]


@pytest.mark.parametrize("error", [Unreachable(Diagnosis.CUT_OFF), BadReply("case")])
def test_one_that_never_gets_through_lets_the_others_pass(core: Core, error: PortalError) -> None:
    stuck = core.submitted("Stuck")

    def cut(operation: str, stage: str) -> None:
        if operation == "send" and stage == "before" and sending(core) == stuck.key:
            raise error

    core.server.override = cut
    core.sync()
    fine = core.submitted("Fine")
    in_a_minute(core)
    in_a_minute(core)
    assert core.server.intents == [fine.key]
    [row] = rows(core)
    assert row.key == stuck.key
    assert row.attempts >= 2


def sending(core: Core) -> Key | None:
    return next((row.key for row in rows(core) if row.state is OutboxState.SENDING), None)


def test_what_waits_for_the_network_goes_as_soon_as_it_is_back(core: Core) -> None:
    core.submitted()
    core.server.fail("send", Unreachable(Diagnosis.NO_NETWORK))
    core.sync()
    assert rows(core)[0].waiting_for is WaitingFor.NETWORK
    core.server.is_down = True
    for _ in range(20):
        in_a_minute(core)
    assert rows(core)[0].attempts == 1, "offline nothing is even tried"
    core.server.is_down = False
    in_a_minute(core)
    assert rows(core) == ()


@pytest.mark.parametrize("error", [Rejected({"subject": ("too_long", "For langt")}), Gone()])
def test_a_refused_one_stops_and_the_others_go_on(core: Core, error: PortalError) -> None:
    refused, fine = core.submitted("No"), core.submitted("Yes")
    core.server.fail("send", error)
    core.sync()
    assert [(row.key, row.state) for row in rows(core)] == [(refused.key, OutboxState.REFUSED)]
    assert core.server.intents == [fine.key]
    assert core.engine.connection.state is ConnectionState.ONLINE
    assert core.engine.wait_s() is None


def test_where_somebody_was_faster_the_case_is_read_anew(with_case: Core) -> None:
    with_case.services.cases.solve(with_case.id, CaseId("case-0001"))
    with_case.server.fail("send", Conflict("closed already"))
    asked: list[str] = []
    with_case.server.override = lambda operation, stage: asked.append(operation) if stage == "before" else None
    with_case.sync()
    assert rows(with_case)[0].detail == "closed already"
    assert "read_case" in asked


def test_a_conflict_without_a_case_is_just_refused(core: Core) -> None:
    core.submitted()
    core.server.fail("send", Conflict())
    core.sync()
    assert rows(core)[0].state is OutboxState.REFUSED


def test_busy_pauses_everything(core: Core) -> None:
    core.submitted("One")
    core.submitted("Two")
    core.server.fail("send", Busy(120))
    core.sync()
    assert core.engine.connection.state is ConnectionState.WAITING
    before = core.server.requests
    core.clock.advance(119)
    core.sync()
    assert core.server.requests == before
    core.clock.advance(1)
    core.sync()
    assert rows(core) == ()


def test_without_a_sign_in_the_queue_pauses_and_nothing_is_lost(core: Core) -> None:
    core.submitted()
    core.server.fail("send", NotSignedIn())
    core.sync()
    assert core.engine.connection.state is ConnectionState.SIGN_IN_NEEDED
    assert (rows(core)[0].attempts, rows(core)[0].waiting_for) == (0, WaitingFor.SIGN_IN)
    before = core.server.requests
    in_a_minute(core)
    assert core.server.requests == before
    core.services.session.sign_in_again(core.id, "nordesk-demo")
    core.sync()
    assert rows(core) == ()


def test_a_kill_while_it_was_sent_leaves_it_unsure(core: Core) -> None:
    draft = core.submitted()

    class KillError(BaseException):
        pass

    def kill(operation: str, stage: str) -> None:
        if operation == "send" and stage == "after":
            raise KillError

    core.server.override = kill
    with pytest.raises(KillError):
        core.sync()
    assert rows(core)[0].state is OutboxState.UNSURE
    core.server.override = None
    in_a_minute(core)
    assert core.server.intents == [draft.key]
    assert rows(core) == ()


def test_what_is_found_sending_at_the_start_is_looked_up(core: Core) -> None:
    core.submitted()
    row = rows(core)[0]
    core.store.outbox.update(
        OutboxRow(row.command, row.seq, row.title, row.created_at, OutboxState.SENDING, attempts=1)
    )
    again = core.restart()
    again.sync()
    assert again.server.lookups == 1
    assert again.store.outbox.rows() == ()
    again.close()


def test_a_key_the_portal_may_have_forgotten_is_looked_up(core: Core) -> None:
    core.submitted()
    core.server.fail("send", Unreachable(Diagnosis.REFUSED))
    core.sync()
    core.clock.advance(timedelta(days=31).total_seconds())
    core.sync()
    assert core.server.lookups == 1


def test_what_was_taken_back_meanwhile_is_not_sent(core: Core) -> None:
    first, second = core.submitted("One"), core.submitted("Two")

    def take_back(operation: str, stage: str) -> None:
        if operation == "send" and stage == "before" and core.store.outbox.row(second.key) is not None:
            core.services.outbox.discard(core.id, second.key)

    core.server.override = take_back
    core.sync()
    assert core.server.intents == [first.key]


def test_commands_of_one_case_keep_their_order(with_case: Core) -> None:
    for number in range(4):
        comment(with_case, f"Word {number}")
    with_case.server.fail("send", Unreachable(Diagnosis.CUT_OFF))
    with_case.sync()
    in_a_minute(with_case)
    in_a_minute(with_case)
    said = [entry.text for entry in with_case.server.cases[CaseId("case-0001")].timeline]
    assert said == [f"Word {number}" for number in range(4)]


def test_a_rating_stays_as_it_was_clicked(core: Core) -> None:
    core.services.knowledge.rate(core.id, ARTICLE.id, True)
    core.sync()
    article = core.store.articles.article(ARTICLE.id)
    assert article is not None
    assert article.my_rating is True


def test_a_rating_of_an_article_that_went_meanwhile_is_sent_all_the_same(core: Core) -> None:
    core.store.outbox.add(RateArticle(Key("k"), ArticleId("a-gone"), True), "Gone", NOON)
    core.sync()
    assert core.server.intents == ["k"]


def test_files_go_with_it_and_a_half_done_upload_goes_on(core: Core) -> None:
    draft = core.written()
    for name in ("one.txt", "two.txt"):
        core.services.drafts.attach_bytes(draft.id, name, name.encode(), "text/plain")
    core.services.cases.submit(draft.id)
    uploads = 0

    def cut(operation: str, stage: str) -> None:
        nonlocal uploads
        uploads += operation == "upload" and stage == "before"
        if uploads == 2 and operation == "upload":
            raise Unreachable(Diagnosis.CUT_OFF)

    core.server.override = cut
    core.sync()
    assert len(rows(core)[0].steps) == 1
    core.server.override = None
    in_a_minute(core)
    assert core.server.uploads == 2
    assert sorted(core.server.blobs.values()) == [b"one.txt", b"two.txt"]
    [receipt] = core.services.outbox.receipts()
    assert [file.name for file in receipt.files] == ["one.txt", "two.txt"]


def test_a_file_that_is_not_what_was_attached_is_refused(core: Core) -> None:
    draft = core.written()
    file = core.services.drafts.attach_bytes(draft.id, "log.txt", b"true", "text/plain")
    core.services.cases.submit(draft.id)
    [blob] = [path for path in (core.paths.account(core.id) / "blobs").rglob(f"*{file.digest}*") if path.is_file()]
    blob.chmod(0o600)
    blob.write_bytes(b"fake")
    core.sync()
    assert (rows(core)[0].state, rows(core)[0].error) == (OutboxState.REFUSED, "file_refused")


def test_the_outbox_shows_how_far_it_is(core: Core) -> None:
    draft = core.written()
    core.services.drafts.attach_bytes(draft.id, "one.txt", b"1234", "text/plain")
    core.services.cases.submit(draft.id)
    seen: list[float | None] = []
    core.server.override = lambda operation, stage: (
        seen.extend(item.progress for item in core.services.outbox.items())
        if (operation, stage) == ("send", "before")
        else None
    )
    core.sync()
    assert seen == [1.0]
    assert core.engine.progress(draft.key) is None


def test_a_full_disk_in_the_middle_leaves_it_unsure_and_is_raised(core: Core) -> None:
    draft = core.submitted()
    full = StoreUnavailable(StoreTrouble.FULL)

    def fill(operation: str, stage: str) -> None:
        if (operation, stage) == ("send", "after"):
            raise full

    core.server.override = fill
    with pytest.raises(StoreUnavailable):
        core.sync()
    assert rows(core)[0].state is OutboxState.UNSURE
    assert core.engine.connection.state is ConnectionState.ONLINE
    core.server.override = None
    in_a_minute(core)
    assert core.server.intents == [draft.key]
    assert rows(core) == ()


def test_a_receipt_without_a_case_is_kept_all_the_same(core: Core) -> None:
    core.services.knowledge.feedback(core.id, ARTICLE.id, "Step 3 is wrong")
    core.sync()
    [receipt] = core.services.outbox.receipts()
    assert (receipt.kind, receipt.case_id, receipt.number) == ("article_feedback", None, "")


def with_files(core: Core, **files: bytes) -> None:
    """A case with files waits; what is larger than eight bytes goes after it."""
    core.server.most_before = 8
    draft = core.written()
    for name, content in files.items():
        core.services.drafts.attach_bytes(draft.id, f"{name}.txt", content, "text/plain")
    core.services.cases.submit(draft.id)


def damage(core: Core, digest: str) -> None:
    [blob] = [path for path in (core.paths.account(core.id) / "blobs").rglob(f"*{digest}*") if path.is_file()]
    blob.chmod(0o600)
    blob.write_bytes(b"fake")


def test_a_case_with_large_files_is_made_first_and_they_follow(core: Core) -> None:
    with_files(core, small=b"small", large=b"rather large")
    seen: list[tuple[str, int, int]] = []
    core.server.override = lambda operation, stage: (
        seen.extend((item.number, item.files, item.files_left) for item in core.services.outbox.items())
        if (operation, stage) == ("attach", "before")
        else None
    )
    core.sync()
    assert seen == [("FP-00001", 2, 1)]
    assert rows(core) == ()
    [case] = core.server.cases.values()
    assert [one.name for one in case.attachments] == ["small.txt", "large.txt"]
    [receipt] = core.services.outbox.receipts()
    assert (receipt.number, len(receipt.files)) == ("FP-00001", 2)


def test_a_made_case_is_in_the_list_while_its_files_are_missing(core: Core) -> None:
    with_files(core, large=b"rather large")
    core.server.fail("upload", Unreachable(Diagnosis.CUT_OFF))
    core.sync()
    [row] = rows(core)
    assert row.state is OutboxState.WAITING
    [item] = core.services.outbox.items()
    assert (item.number, item.case_id, item.files_left) == ("FP-00001", "fake-0001", 1)
    assert [row.number for row in core.services.cases.rows(CaseFilter())] == ["FP-00001"]
    in_a_minute(core)
    assert rows(core) == ()
    assert core.server.lookups == 0
    assert len(core.server.intents) == 1
    assert len(core.server.cases[CaseId("fake-0001")].attachments) == 1


def test_a_file_refused_after_the_case_leaves_it_made_and_the_others_go(core: Core) -> None:
    with_files(core, bad=b"was rather large", good=b"is rather large")
    file = next(file for row in rows(core) for file in files_of(row.command) if file.name == "bad.txt")
    damage(core, file.digest)
    core.sync()
    [item] = core.services.outbox.items()
    assert (item.state, item.error, item.number, item.files_left) == (
        OutboxState.REFUSED,
        "file_refused",
        "FP-00001",
        1,
    )
    assert item.fields == (("bad.txt", "changed"),)
    assert [one.name for one in core.server.cases[CaseId("fake-0001")].attachments] == ["good.txt"]


@pytest.mark.parametrize("stage", ["before", "after"])
@pytest.mark.parametrize("operation", ["upload", "send", "attach"])
def test_a_kill_anywhere_makes_one_case_with_each_file_once(core: Core, operation: str, stage: str) -> None:
    with_files(core, small=b"small", large=b"rather large", huge=b"larger than anything")

    class KillError(BaseException):
        pass

    def kill(during: str, when: str) -> None:
        if (during, when) == (operation, stage):
            core.server.override = None
            raise KillError

    core.server.override = kill
    with pytest.raises(KillError):
        core.sync()
    in_a_minute(core)
    assert rows(core) == ()
    [case] = core.server.cases.values()
    assert [one.name for one in case.attachments] == ["small.txt", "large.txt", "huge.txt"]


def test_of_a_case_that_was_found_by_its_key_and_misses_files_nothing_is_unsure(core: Core) -> None:
    with_files(core, large=b"rather large")
    core.server.fail("send", Unsure(), "after")
    core.sync()
    assert rows(core)[0].state is OutboxState.UNSURE
    core.server.fail("upload", Unreachable(Diagnosis.CUT_OFF))
    in_a_minute(core)
    [item] = core.services.outbox.items()
    assert (item.state, item.number, item.files_left) == (OutboxState.WAITING, "FP-00001", 1)
    in_a_minute(core)
    assert rows(core) == ()


def test_a_refused_file_may_be_tried_another_time(core: Core) -> None:
    with_files(core, large=b"rather large")
    [row] = rows(core)
    [file] = files_of(row.command)
    damage(core, file.digest)
    core.sync()
    assert rows(core)[0].state is OutboxState.REFUSED
    core.store.blobs.put([b"rather large"])
    assert core.services.outbox.try_now(core.id, row.key)
    core.sync()
    assert rows(core) == ()
    assert len(core.server.cases[CaseId("fake-0001")].attachments) == 1


def stop_during(core: Core, operation: str, answers: list[Changes]) -> None:
    """Once, the user stops what is under way when this begins."""
    key = rows(core)[0].key

    def stop(during: str, when: str) -> None:
        if (during, when) == (operation, "before"):
            core.server.override = None
            answers.append(core.services.outbox.stop(core.id, key))
            if core.server.cancelled.is_set():
                raise Unreachable(Diagnosis.CANCELLED)

    core.server.override = stop


def test_files_under_way_can_be_stopped_and_then_wait_for_the_user(core: Core) -> None:
    with_files(core, small=b"small")
    answers: list[Changes] = []
    stop_during(core, "upload", answers)
    core.sync()
    assert answers[0]
    assert core.server.cancelled.is_set(), "the stuck write is ended"
    [row] = rows(core)
    assert (row.state, row.attempts, row.error) == (OutboxState.HELD, 0, "")
    in_a_minute(core)
    assert core.engine.wait_s() is None
    assert core.server.intents == []


def test_a_command_under_way_can_no_longer_be_stopped(core: Core) -> None:
    with_files(core, small=b"small")
    answers: list[Changes] = []
    stop_during(core, "send", answers)
    core.sync()
    assert not answers[0]
    assert rows(core) == ()
    assert not core.services.outbox.stop(core.id, Key("not there"))


def test_two_programs_send_one_outbox_one_after_the_other(core: Core) -> None:
    for word in ("One", "Two", "Three"):
        core.submitted(word)
    other = Core(core.folder, core.server, clock=core.clock, vault=core.vault)
    second = threading.Thread(target=other.sync)
    sends, waited = [], []

    def override(operation: str, stage: str) -> None:
        if operation == "send" and stage == "before":
            sends.append(threading.current_thread())
            if len(sends) == 1:
                second.start()
                # Long enough for the other to get to its turn, and to be turned away from it.
                second.join(1)
                waited.append(second.is_alive())

    core.server.override = override
    core.sync()
    second.join(10)
    assert waited == [True]
    assert len(sends) == 3, "each thing went out once"
    assert core.server.lookups == 0, "nothing was taken for broken off"
    assert rows(core) == ()
    other.close()


def test_what_another_program_sends_is_not_broken_off(core: Core) -> None:
    core.submitted()
    other = Core(core.folder, core.server, clock=core.clock, vault=core.vault)
    states = []

    def override(operation: str, stage: str) -> None:
        if operation == "send" and stage == "before":
            core.server.override = None
            core.server.is_down = True
            other.sync()
            core.server.is_down = False
            states.append(rows(core)[0].state)

    core.server.override = override
    core.sync()
    assert states == [OutboxState.SENDING]
    assert rows(core) == ()
    other.close()


def test_one_that_gets_no_answer_neither_ends_the_run_nor_the_connection(core: Core) -> None:
    unsure, fine = core.submitted("No answer"), core.submitted("Fine")
    core.server.fail("send", Unsure())
    core.sync()
    assert [(row.key, row.state) for row in rows(core)] == [(unsure.key, OutboxState.UNSURE)]
    assert core.server.intents == [fine.key]
    assert core.engine.connection.state is ConnectionState.ONLINE


def test_when_nobody_gets_an_answer_the_run_ends(core: Core) -> None:
    for number in range(4):
        core.submitted(f"Case {number}")
    core.server.fail("send", Unsure(), times=9)
    core.sync()
    states = [row.state for row in rows(core)]
    assert states == [OutboxState.UNSURE, OutboxState.UNSURE, OutboxState.WAITING, OutboxState.WAITING]
    wait_s = core.engine.wait_s()
    assert wait_s is not None
    assert wait_s > 0, "the others are not thrown after them at once"


def test_a_key_used_for_another_text_names_its_case(core: Core) -> None:
    core.submitted()
    core.server.fail("send", AlreadySent("DP-00007", CaseId("case-0007")))
    core.sync()
    [row] = rows(core)
    assert (row.state, row.error, row.there) == (OutboxState.REFUSED, "already_sent", ("case-0007", "DP-00007"))


def test_failed_look_ups_are_counted_until_one_answers(core: Core) -> None:
    core.submitted()
    core.server.fail("send", Unsure(), times=2)
    core.server.fail("lookup", LookUpFailed(), times=2)
    core.sync()
    counts = []
    for _ in range(3):
        in_a_minute(core)
        counts.append([row.failed_look_ups for row in rows(core)])
    assert counts == [[1], [2], [0]], "the portal had none of it, and the second send got no answer either"
    in_a_minute(core)
    assert rows(core) == ()


def test_a_right_that_was_withdrawn_leaves_it_unsure_and_the_connection_alone(core: Core) -> None:
    for number in range(2):
        core.submitted(f"Case {number}")
        core.server.fail("send", Unsure(), "after")
        core.sync()
    core.server.fail("lookup", Unsupported(Capability.FORMS), times=4)
    for _ in range(2):
        in_a_minute(core)
        assert core.engine.connection.state is ConnectionState.ONLINE
    assert [(row.state, row.asks) for row in rows(core)] == [(OutboxState.UNSURE, True)] * 2
    in_a_minute(core)
    assert (rows(core), len(core.server.intents)) == ((), 2), "the right is back"


@pytest.mark.parametrize("asked_by_user", [False, True])
def test_what_was_unsure_may_come_late_whatever_the_portal_said_since(core: Core, asked_by_user: bool) -> None:
    draft = core.submitted()
    core.server.fail("send", Unsure())
    core.sync()
    assert not rows(core)[0].may_come_late
    if asked_by_user:
        assert core.services.outbox.look_up(core.id, draft.key) is False
    else:
        core.server.fail("send", Rejected())
        in_a_minute(core)
    assert rows(core)[0].state is (OutboxState.WAITING if asked_by_user else OutboxState.REFUSED)
    assert rows(core)[0].may_come_late
