"""The adapter keeps the contract against an emulated Zendesk, and the traps that lie in what it does in which order."""

import io
import json
from typing import Any

import pytest

from desktop_app.domain.capabilities import Capability
from desktop_app.domain.cases import CaseAction, CaseRow, Status
from desktop_app.domain.catalog import Item
from desktop_app.domain.commands import (
    ArticleFeedback,
    Command,
    RateArticle,
    RateCase,
    ReopenCase,
    SolveCase,
    SubmitCase,
    WithdrawCase,
)
from desktop_app.domain.forms import FieldRole
from desktop_app.domain.identity import BrowserCredentials, Credentials
from desktop_app.domain.ids import ArticleId, CaseId, FieldId, ItemId, new_key
from desktop_app.domain.kinds import Kind
from desktop_app.errors import (
    AlreadySent,
    Busy,
    Conflict,
    Gone,
    LookUpFailed,
    NotAllowed,
    PortalError,
    Rejected,
    Unreachable,
    Unsupported,
    Unsure,
)
from desktop_app.portals.zendesk.forms import DESCRIPTION, PRIORITY, SUBJECT
from desktop_app.portals.zendesk.traces import trace
from desktop_app.ports.portal import Portal
from tests.contract.bench import Bench
from tests.contract.portal import PortalContract, everything
from tests.desktop_app.portals.zendesk.conftest import Client
from tests.makers import FakeSending, a_comment, a_file, a_submit
from tests.vendors.zendesk import seed
from tests.vendors.zendesk.server import Zendesk
from tests.vendors.zendesk.wire import Told, invalid

SERVICE, VERSION = FieldId(str(seed.SERVICE)), FieldId(str(seed.VERSION))
ANSWERS: dict[FieldId, Any] = {SUBJECT: "It stopped", DESCRIPTION: "Since this morning.", SERVICE: "login"}


def a_request(**changes: Any) -> SubmitCase:
    """A new case this account takes."""
    return a_submit(**{"item_id": ItemId(str(seed.FORM)), "answers": ANSWERS, **changes})


class ZendeskBench:
    """The emulator and clients of it."""

    new_password = ""
    keeps_provenance = False
    untraceable = frozenset({RateCase})

    def __init__(self, zendesk: Zendesk, client: Client) -> None:
        self._zendesk, self._client = zendesk, client

    @property
    def credentials(self) -> Credentials:
        """The system browser."""
        return BrowserCredentials(self._zendesk.door.browse)

    def portal(self) -> Portal:
        """A client."""
        return self._client(is_signed_in=False, article_comments="yes")

    def without(self, capability: Capability) -> Portal:
        """A client whose administrator does not want it offered."""
        return self._client(article_comments="yes", without=capability.value)

    def submit(self, **changes: Any) -> SubmitCase:
        """A support request."""
        return a_request(**changes)

    def bad_submit(self) -> SubmitCase:
        """Without the service."""
        return a_request(answers={SUBJECT: "It stopped", DESCRIPTION: "Since this morning."})

    def cases_made(self, command: SubmitCase) -> int:
        """In the emulator's own list."""
        line = trace(command).line()
        return sum(line in told["comment"]["body"] for told in self._zendesk.desk.made)

    def an_article(self) -> ArticleId:
        """One that takes comments."""
        return ArticleId(str(seed.ARTICLE))

    def lose_next_answer(self) -> None:
        """Of a request or a comment."""
        self._zendesk.loses_next_answer = True

    def busy_next(self, after_s: int) -> None:
        """429."""
        self._zendesk.busy_s = str(after_s)

    def garble_next_read(self) -> None:
        """JSON of another shape."""
        self._zendesk.garbles_next_read = True

    def unreachable(self) -> Portal:
        """Signed in, then nobody is there."""
        portal = self._client()
        self._zendesk.close()
        return portal

    def desk_writes(self, case_id: CaseId, text: str) -> None:
        """An agent."""
        self._zendesk.desk.desk_writes(int(case_id), text)

    def mailed_code(self) -> str:
        """Zendesk's own pages send them."""
        raise AssertionError


class TestZendeskPortal(PortalContract):
    """The suite, on the emulator."""

    @pytest.fixture
    def bench(self, zendesk: Zendesk, client: Client) -> Bench:
        """The emulator."""
        return ZendeskBench(zendesk, client)


# Exactly once


def posts(zendesk: Zendesk) -> list[dict[str, str]]:
    """The headers of every new request that went out."""
    return [
        heard.headers
        for heard in zendesk.heard
        if heard.target.startswith("/api/v2/requests") and heard.method == "POST"
    ]


def test_trap_05_a_key_goes_along_and_the_look_up_decides(zendesk: Zendesk, client: Client) -> None:
    portal, command, sending = client(), a_request(), FakeSending()
    zendesk.loses_next_answer = True
    with pytest.raises(Unsure):
        portal.send(command, sending)
    zendesk.targets.clear()
    receipt = portal.send(command, sending.again(may_have_arrived=True))
    assert receipt.number
    assert len(zendesk.desk.made) == 1
    (sent,) = posts(zendesk)
    assert sent["idempotency-key"].startswith(f"{command.key}-")
    assert len(sent["idempotency-key"]) <= 255


def test_trap_05_what_is_not_found_may_still_be_under_way(zendesk: Zendesk, client: Client) -> None:
    portal, command, sending = client(), a_request(), FakeSending()
    zendesk.planned.append(("POST /api/v2/requests", Told(500, {})))
    with pytest.raises(Unsure):
        portal.send(command, sending)
    with pytest.raises(Busy) as waits:
        portal.send(command, sending.again(may_have_arrived=True))
    assert waits.value.after_s is not None
    assert 0 < waits.value.after_s <= 15
    before = json.dumps(sending.saved)
    sending.save_step("last_tried", "2026-01-01T00:00:00+00:00")
    assert portal.send(command, sending.again(may_have_arrived=True)).number
    assert len(zendesk.desk.made) == 1
    assert json.loads(before)["tried"] == sending.saved["tried"], "the first try bounds the look-up for good"


def test_trap_05_keys_are_believed_only_once_their_look_up_came_back(zendesk: Zendesk, client: Client) -> None:
    zendesk.desk.heeds_keys = True
    portal, command, sending = client(), a_request(), FakeSending()
    portal.send(a_request(), FakeSending())
    zendesk.planned.append(("POST /api/v2/requests", Told(500, {})))
    with pytest.raises(Unsure):
        portal.send(command, sending)
    assert portal.send(command, sending.again(may_have_arrived=True)).number, "there is no need to wait"
    assert len(zendesk.desk.made) == 2
    keys = [sent["idempotency-key"] for sent in posts(zendesk)]
    assert keys[1] == keys[2] != keys[0]


def test_trap_05_other_files_under_the_same_key_are_another_request(zendesk: Zendesk, client: Client) -> None:
    content = b"picture"
    portal, command, sending = client(), a_request(files=(a_file(content),)), FakeSending(content)
    portal.send(command, sending)
    sending.saved.clear()
    portal.send(command, sending.again())
    keys = {sent["idempotency-key"] for sent in posts(zendesk)}
    assert len(keys) == 2


@pytest.mark.parametrize("is_cut_before", [False, True])
@pytest.mark.parametrize("place", range(8))
@pytest.mark.parametrize("kind", ["case", "comment", "solve"])
def test_cut_at_every_request_it_is_done_once(
    zendesk: Zendesk, client: Client, kind: str, place: int, is_cut_before: bool
) -> None:
    content = b"picture"
    portal, files = client(), (a_file(content),)
    zendesk.desk.desk_writes(1, "Better?")
    commands: dict[str, Command] = {
        "case": a_request(files=files),
        "comment": a_comment("1", files=files),
        "solve": SolveCase(new_key(), CaseId("1"), "Yes"),
    }
    command = commands[kind]
    line, sending = trace(command).line(), FakeSending(content)
    zendesk.cuts_at, zendesk.is_cut_before = place, is_cut_before
    is_unsure, receipt = False, None
    for _ in range(5):
        try:
            receipt = portal.send(command, sending.again(may_have_arrived=is_unsure))
            break
        except PortalError as error:
            # As the outbox does it: what was perhaps done is looked up until the portal says otherwise.
            is_unsure = is_unsure or error.may_be_done
            if isinstance(error, Busy):
                sending.save_step("last_tried", "2026-01-01T00:00:00+00:00")
    assert receipt is not None
    said = [one for comments in zendesk.desk.comments.values() for one in comments if line in one["body"]]
    assert len(said) == 1
    assert len(said[0]["attachments"]) == (0 if kind == "solve" else 1)


def test_a_key_that_was_used_for_another_text_is_told(zendesk: Zendesk, client: Client) -> None:
    portal = client()
    zendesk.planned.append(("POST /api/v2/requests", Told(400, {"error": "IdempotentRequestError"})))
    with pytest.raises(Rejected) as refused:
        portal.send(a_request(), FakeSending())
    assert refused.value.reason == "key_reused"


def test_trap_06_a_used_token_is_looked_up_and_then_sent_anew(zendesk: Zendesk, client: Client) -> None:
    content = b"picture"
    portal, command, sending = client(), a_request(files=(a_file(content),)), FakeSending(content)
    zendesk.planned.append(("POST /api/v2/requests", Told(429, b"", {"Retry-After": "0"})))
    with pytest.raises(Busy):
        portal.send(command, sending)
    zendesk.desk.used.update(zendesk.desk.files)
    receipt = portal.send(command, sending.again())
    assert receipt.case is not None
    assert [one.name for one in receipt.case.attachments] == ["shot.png"]
    assert (len(zendesk.desk.made), sending.opened) == (1, 2)


def test_trap_06_a_token_used_by_this_very_command_is_found(zendesk: Zendesk, client: Client) -> None:
    content = b"picture"
    portal, command, sending = client(), a_request(files=(a_file(content),)), FakeSending(content)
    first = portal.send(command, sending)
    assert portal.send(command, sending.again()).case_id == first.case_id
    assert (len(zendesk.desk.made), sending.opened) == (1, 1)


def test_a_refusal_of_fresh_files_is_one(zendesk: Zendesk, client: Client) -> None:
    content = b"picture"
    portal, command, sending = client(), a_request(files=(a_file(content),)), FakeSending(content)
    zendesk.planned.append(("POST /api/v2/requests", invalid("subject", "Subject: is too short", "TooShort")))
    with pytest.raises(Rejected) as refused:
        portal.send(command, sending)
    assert refused.value.problems == {"subject": ("TooShort", "Subject: is too short")}
    assert sending.opened == 1


def test_what_is_there_already_is_not_sent_again(zendesk: Zendesk, client: Client) -> None:
    portal, command, sending = client(), a_request(), FakeSending()
    sending.already_made = portal.send(command, sending)
    assert portal.send(command, sending) == sending.already_made
    assert len(zendesk.desk.made) == 1


def test_a_success_nobody_understands_is_unsure(zendesk: Zendesk, client: Client) -> None:
    portal = client()
    for told in ({"request": 7}, {}):
        zendesk.planned.append(("POST /api/v2/requests", Told(201, told)))
        with pytest.raises(Unsure):
            portal.send(a_request(), FakeSending())
    other = {"request": seed.request(9, "Another", "x")}
    zendesk.planned.append(("PUT /api/v2/requests/1", Told(200, other)))
    with pytest.raises(Unsure):
        portal.send(a_comment("1"), FakeSending())
    zendesk.wrong.clear()


def test_what_was_made_but_cannot_be_read_is_made(zendesk: Zendesk, client: Client) -> None:
    portal = client()
    zendesk.planned.append(("GET /api/v2/requests/", Told(500, {})))
    receipt = portal.send(a_request(), FakeSending())
    assert receipt.case is None
    assert receipt.request_id.startswith("zd-")
    assert receipt.at is not None


# What end users may not do


def test_trap_02_only_addresses_for_end_users_are_asked(zendesk: Zendesk, client: Client) -> None:
    bench = ZendeskBench(zendesk, client)
    portal = client(article_comments="yes")
    case_id = portal.send(a_request(), FakeSending()).case_id or CaseId("")
    for kind in (Kind.CATALOG, Kind.CASES, Kind.ARTICLES):
        everything(portal, kind, None)
    bench.desk_writes(case_id, "Better?")
    portal.send(SolveCase(new_key(), case_id, "Yes"), FakeSending())
    portal.send(RateCase(new_key(), case_id, 5), FakeSending())
    portal.send(ArticleFeedback(new_key(), bench.an_article(), "x"), FakeSending())
    portal.find(Kind.CASES, "stopped")
    for forbidden in (
        "/api/v2/tickets",
        "/api/v2/search",
        "/api/v2/attachments",
        "/api/v2/brands",
        "/access/",
        "catalog",
    ):
        asked = [target for target in zendesk.targets if forbidden in target]
        assert asked == [] or forbidden == "/api/v2/tickets"
        assert all("satisfaction_rating" in target for target in asked)


def test_trap_53_copies_that_are_dropped_are_not_shown(zendesk: Zendesk, client: Client) -> None:
    portal, copies = client(), ("sam@eksempelfjord.example",)
    kept = portal.send(a_request(copy_to=copies), FakeSending()).case
    assert kept is not None
    assert kept.copy_to == copies
    zendesk.desk.takes_copies = False
    dropped = portal.send(a_request(copy_to=copies), FakeSending()).case
    assert dropped is not None
    assert dropped.copy_to == ()


def test_copies_are_offered_unless_the_administrator_says_no(client: Client) -> None:
    for portal, is_offered in ((client(), True), (client(copy_to="no"), False)):
        rows = everything(portal, Kind.CATALOG, None)[0]
        forms = [row.form for row in rows if isinstance(row, Item)]
        assert [form.with_role(FieldRole.COPY_TO) is not None for form in forms] == [is_offered] * 2


def test_trap_54_what_is_ignored_with_200_is_no_success(zendesk: Zendesk, client: Client) -> None:
    portal, command = client(), SolveCase(new_key(), CaseId("1"))
    with pytest.raises(Conflict):
        portal.send(command, FakeSending())
    assert not any(target.startswith("PUT") for target in zendesk.targets), "it would have said 200"
    zendesk.desk.desk_writes(1, "Better?")
    ignored = {"request": zendesk.desk.requests[1]}
    zendesk.planned.append(("PUT /api/v2/requests/1", Told(200, ignored)))
    with pytest.raises(Conflict):
        portal.send(command, FakeSending())


def test_trap_54_a_closed_request_takes_nothing(zendesk: Zendesk, client: Client) -> None:
    portal, closed = client(), CaseId("2")
    row = portal.read_case(closed).row
    assert row.status is Status.CLOSED
    assert row.actions == frozenset()
    with pytest.raises(Conflict) as refused:
        portal.send(a_comment(closed), FakeSending())
    assert refused.value.detail == "Status: closed prevents ticket update"
    for command in (SolveCase(new_key(), closed), ReopenCase(new_key(), closed, "x")):
        with pytest.raises(Conflict):
            portal.send(command, FakeSending())


def test_a_follow_up_shows_what_it_follows(client: Client) -> None:
    (relation,) = client().read_case(CaseId("2")).relations
    assert (relation.kind, relation.case_id, relation.number) == ("related", "1", "#1")


def test_trap_54_a_comment_reopens_what_is_solved(zendesk: Zendesk, client: Client) -> None:
    portal = client()
    zendesk.desk.desk_writes(1, "Better?")
    solved = portal.send(SolveCase(new_key(), CaseId("1")), FakeSending()).case
    assert solved is not None
    assert CaseAction.REOPEN in solved.row.actions
    reopened = portal.send(ReopenCase(new_key(), CaseId("1"), "Not quite"), FakeSending()).case
    assert reopened is not None
    assert reopened.row.status.is_open


def test_somebody_else_writing_at_the_same_time_is_tried_once_more(zendesk: Zendesk, client: Client) -> None:
    portal = client()
    zendesk.planned.append(("PUT /api/v2/requests/1", Told(409, {"error": "Conflict"})))
    assert portal.send(a_comment("1"), FakeSending()).case_id == "1"
    zendesk.planned.append(("POST /api/v2/requests", Told(409, {"error": "Conflict"})))
    with pytest.raises(Conflict):
        portal.send(a_request(), FakeSending())


def test_trap_56_a_rating_is_the_requesters_and_after_solved(zendesk: Zendesk, client: Client) -> None:
    portal = client()
    with pytest.raises(Rejected):
        portal.send(RateCase(new_key(), CaseId("1"), 5), FakeSending())
    with pytest.raises(NotAllowed):
        portal.send(RateCase(new_key(), CaseId("3"), 5), FakeSending())
    zendesk.desk.requests[1]["status"] = "solved"
    command = RateCase(new_key(), CaseId("1"), 2, "Slow")
    for _ in range(2):  # the last one wins, so that a lost answer does no harm
        case = portal.send(command, FakeSending().again(may_have_arrived=True)).case
    assert case is not None
    assert case.rating == 2
    assert [(one["score"], one["comment"]) for one in zendesk.desk.ratings] == [("bad", "Slow")]


def test_an_article_that_takes_no_comments(client: Client) -> None:
    command = ArticleFeedback(new_key(), ArticleId(str(seed.SILENT)), "x")
    with pytest.raises(NotAllowed):
        client(article_comments="yes").send(command, FakeSending())
    with pytest.raises(Unsupported):
        client().send(command, FakeSending())


def test_what_is_said_under_an_article_is_public_and_offered_only_if_the_administrator_says_so(client: Client) -> None:
    assert Capability.ARTICLE_FEEDBACK not in client().capabilities
    assert Capability.ARTICLE_FEEDBACK in client(article_comments="yes").capabilities


def test_nothing_is_withdrawn(client: Client) -> None:
    with pytest.raises(Unsupported):
        client().send(WithdrawCase(new_key(), CaseId("1")), FakeSending())


def test_a_vote_counts_once(zendesk: Zendesk, client: Client) -> None:
    portal = client()
    for useful in (True, True, False):
        portal.send(RateArticle(new_key(), ArticleId(str(seed.ARTICLE)), is_useful=useful), FakeSending())
    assert zendesk.help_center.votes == {seed.ARTICLE: -1}


# Forms


def test_trap_42_a_pattern_is_checked_before_the_files_go_out(zendesk: Zendesk, client: Client) -> None:
    content = b"picture"
    portal = client()
    command = a_request(answers={**ANSWERS, VERSION: "one"}, files=(a_file(content),))
    with pytest.raises(Rejected) as refused:
        portal.send(command, FakeSending(content))
    assert refused.value.problems == {VERSION: ("no_match", "")}
    assert not any("uploads" in target for target in zendesk.targets)
    assert portal.send(a_request(answers={**ANSWERS, VERSION: "1.2", FieldId("999"): "x"}), FakeSending()).number


def test_a_form_without_questions_of_its_own(zendesk: Zendesk, client: Client) -> None:
    answers = {SUBJECT: "It stopped", DESCRIPTION: "Since this morning.", PRIORITY: "urgent"}
    command = a_request(item_id=ItemId(str(seed.BARE_FORM)), answers=answers)
    case = client().send(command, FakeSending()).case
    assert case is not None
    assert case.row.item_id == str(seed.BARE_FORM)
    assert zendesk.desk.made[0]["priority"] == "urgent"
    assert "custom_fields" not in zendesk.desk.made[0]


def test_trap_41_without_forms_there_is_one(zendesk: Zendesk, client: Client) -> None:
    zendesk.desk.has_forms = False
    portal = client()
    rows = everything(portal, Kind.CATALOG, None)[0]
    assert [row.id for row in rows if isinstance(row, Item)] == ["default"]
    assert portal.send(a_request(item_id=ItemId("default")), FakeSending()).case_id


def test_trap_53_a_refusal_names_the_field_by_its_label_when_it_has_no_number(zendesk: Zendesk, client: Client) -> None:
    portal = client()
    rows = everything(portal, Kind.CATALOG, None)[0]
    item = next(row for row in rows if isinstance(row, Item) and row.id == str(seed.FORM))
    asked = {field.id: field for field in item.form.fields}
    zendesk.planned.append(
        ("POST /api/v2/requests", invalid("base", "Which service does it concern?: cannot be blank"))
    )
    with pytest.raises(Rejected) as refused:
        portal.send(a_request(asked=asked), FakeSending())
    assert set(refused.value.problems) == {SERVICE}


def test_a_refused_comment_is_refused(zendesk: Zendesk, client: Client) -> None:
    portal = client()
    zendesk.planned.append(("PUT /api/v2/requests/1", invalid("comment", "Comment: is odd")))
    with pytest.raises(Rejected) as refused:
        portal.send(a_comment("1"), FakeSending())
    assert set(refused.value.problems) == {"comment"}


# Finding


def test_cases_are_found_and_nothing_else_is(client: Client) -> None:
    portal = client()
    (hit,) = portal.find(Kind.CASES, "stopped")
    assert (hit.id, hit.title) == ("1", "It stopped")
    with pytest.raises(Unsupported):
        portal.find(Kind.AGREEMENTS, "x")


# Trouble


def test_trap_22_cookies_are_not_kept(zendesk: Zendesk, client: Client) -> None:
    portal = client()
    zendesk.planned.append(("GET /api/v2/requests", Told(200, {"requests": []}, {"Set-Cookie": "_session=x; Path=/"})))
    portal.pull(Kind.CASES, None)
    portal.pull(Kind.CASES, None)
    assert not any("cookie" in heard.headers for heard in zendesk.heard)


@pytest.mark.parametrize(
    ("status", "kind"), [(403, NotAllowed), (404, Gone), (503, Busy), (500, Busy), (200, Unreachable)]
)
def test_trap_08_a_page_in_place_of_json(
    zendesk: Zendesk, client: Client, status: int, kind: type[PortalError]
) -> None:
    portal = client()
    page = Told(status, b"<!DOCTYPE html><title>Suspended</title>", {"Retry-After": "0"}, "text/html; charset=utf-8")
    zendesk.planned.append(("GET /api/v2/requests", page))
    with pytest.raises(kind) as error:
        portal.pull(Kind.CASES, None)
    assert "Suspended" not in error.value.detail


def test_an_expired_session_in_mid_queue_is_renewed_and_the_case_made_once(zendesk: Zendesk, client: Client) -> None:
    content = b"picture"
    kept: list[str] = []
    portal = client(keep=kept.append)
    zendesk.door.expire()
    portal.send(a_request(files=(a_file(content),)), FakeSending(content))
    assert (len(zendesk.desk.made), len(kept)) == (1, 1)


def test_trap_08_a_rate_limit_is_heeded_by_all_that_follows(zendesk: Zendesk, client: Client) -> None:
    portal = client()
    zendesk.busy_s = "93"
    with pytest.raises(Busy):
        portal.pull(Kind.CASES, None)
    count = len(zendesk.targets)
    with pytest.raises(Busy) as still:
        portal.send(a_request(), FakeSending())
    assert still.value.after_s is not None
    assert 90 < still.value.after_s <= 93
    assert len(zendesk.targets) == count


def test_trap_08_conversations_wait_while_others_need_what_is_left(zendesk: Zendesk, client: Client) -> None:
    portal = client()
    zendesk.remaining = 40
    portal.pull(Kind.CASES, None)
    with pytest.raises(Busy) as busy:
        portal.read_case(CaseId("1"))
    assert busy.value.after_s is not None
    assert 0 < busy.value.after_s <= 60
    assert portal.send(a_comment("1"), FakeSending()).case is not None, "what the person does goes first"
    zendesk.remaining = 400
    portal.pull(Kind.CASES, None)
    assert portal.read_case(CaseId("1")).row.id == "1"


def test_trap_08_an_unchanged_page_may_be_repeated_from_memory(zendesk: Zendesk, client: Client) -> None:
    portal = client()
    rows = [
        {"id": 1, **{name: seed.requests()[0][name] for name in ("created_at", "status", "subject", "requester_id")}}
    ]
    zendesk.planned += [
        ("GET /api/v2/requests", Told(200, {"requests": rows, "meta": {"has_more": False}}, {"ETag": 'W/"1"'})),
        ("GET /api/v2/requests", Told(304)),
    ]
    first = portal.pull(Kind.CASES, None)
    again = portal.pull(Kind.CASES, None)
    assert [row.id for row in again.rows if isinstance(row, CaseRow)] == ["1"]
    assert again.rows == first.rows
    assert zendesk.heard[-1].headers["if-none-match"] == 'W/"1"'


def test_a_case_that_is_not_ours_is_gone(client: Client) -> None:
    portal = client()
    for id in ("5", "999", "case-of-somebody-else"):
        with pytest.raises(Gone):
            portal.read_case(CaseId(id))


def test_a_download_may_be_given_up(client: Client) -> None:
    content = b"picture" * 100_000
    portal = client()
    receipt = portal.send(a_request(files=(a_file(content),)), FakeSending(content))
    assert receipt.case is not None

    class Enough(Exception):
        pass

    def stop() -> None:
        raise Enough

    with pytest.raises(Enough):
        portal.download(receipt.case.attachments[0].id, io.BytesIO(), stop)


def test_a_look_up_that_says_final_is_not_asked_for_votes_or_ratings(client: Client) -> None:
    portal = client()
    with pytest.raises(LookUpFailed):
        portal.look_up(RateCase(new_key(), CaseId("1"), 5))
    sent = portal.send(
        RateArticle(new_key(), ArticleId(str(seed.ARTICLE)), is_useful=True), FakeSending().again(may_have_arrived=True)
    )
    assert sent.case_id is None


def test_somebody_elses_words_under_our_key(client: Client) -> None:
    portal, command = client(), a_request()
    portal.send(command, FakeSending())
    other = a_request(key=command.key, description="Something else")
    with pytest.raises(AlreadySent):
        portal.send(other, FakeSending().again(may_have_arrived=True))
