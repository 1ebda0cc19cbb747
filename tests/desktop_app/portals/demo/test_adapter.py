"""The adapter keeps the contract against the real demo portal over HTTP, and what only it can get wrong."""

import json
import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from desktop_app.domain.capabilities import Capability
from desktop_app.domain.case_details import Detail, present
from desktop_app.domain.cases import CaseAction, CaseRow, EntryKind
from desktop_app.domain.catalog import Item
from desktop_app.domain.commands import NO, AddNote, DeskWork, EditCase, SubmitCase
from desktop_app.domain.forms import FieldKind, TimeRange, required_fields
from desktop_app.domain.identity import PasswordCredentials, TokenCredentials
from desktop_app.domain.ids import ArticleId, CaseId, DraftId, FieldId, ItemId, new_key
from desktop_app.domain.kinds import Cursor, Kind
from desktop_app.domain.standing import SeenBy, Why
from desktop_app.domain.timeline import with_older
from desktop_app.errors import (
    AlreadySent,
    BadReply,
    Busy,
    Conflict,
    Diagnosis,
    Gone,
    LookUpFailed,
    NotAllowed,
    Rejected,
    Unreachable,
    Unsupported,
    Unsure,
)
from desktop_app.portals import make
from desktop_app.portals.demo.commands import reference
from desktop_app.portals.pauses import HostPauses
from desktop_app.portals.surroundings import Surroundings
from desktop_app.ports.portal import Portal
from tests.contract.bench import Bench
from tests.contract.portal import PortalContract, everything
from tests.demo_portal_process import KARI, PASSWORD, DemoPortalProcess
from tests.fakes.clock import FakeClock
from tests.loopback import Answer, Heard, LoopbackServer, answer, serving
from tests.makers import FakeSending, a_comment, a_submit
from tests.plugins.silence import ExpectedLog

DISCOVERY = {
    "product": "nordesk-demo-portal",
    "demo": True,
    "name": {"en": "Portal"},
    "version": "1",
    "api": "1",
    "languages": ["en"],
    "capabilities": [*Capability, "something_of_the_future"],
}
ME = {"id": "p-kari", "name": "Kari", "language": "nb"}


class DemoBench:
    """The demo portal's process and its fault console."""

    credentials = PasswordCredentials(KARI, PASSWORD)
    new_password = "nordesk-demo-2"

    def __init__(self, process: DemoPortalProcess, fresh: Callable[[], DemoPortalProcess]) -> None:
        self._process, self._fresh = process, fresh
        self._made: list[Portal] = []
        self._servers: list[LoopbackServer] = []

    def portal(self) -> Portal:
        """A client."""
        return self._at(self._process.address)

    def without(self, capability: Capability) -> Portal:
        """A client of something that declares all but one."""
        less = {**DISCOVERY, "capabilities": [one for one in Capability if one is not capability]}
        server = LoopbackServer(lambda heard: answer(body=json.dumps(less).encode())).start()
        self._servers.append(server)
        portal = self._at(server.address)
        portal.probe()
        return portal

    def submit(self, **changes: Any) -> SubmitCase:
        """A case about Primus, every required field answered."""
        portal = self.portal()
        portal.sign_in(self.credentials)
        rows = everything(portal, Kind.CATALOG, None)[0]
        item = next(row for row in rows if isinstance(row, Item) and row.id == ItemId("i-primus"))
        return a_submit(answers=answers_of(item), **changes)

    def bad_submit(self) -> SubmitCase:
        """Nothing but a subject."""
        return a_submit()

    def cases_made(self, command: SubmitCase) -> int:
        """In the server's own tables."""
        return sum(row["create_key"] == command.key for row in self._process.state()["cases"])

    def an_article(self) -> ArticleId:
        """One of the seed's."""
        return ArticleId("a-signin-first")

    def lose_next_answer(self) -> None:
        """Of a new case."""
        self._process.fault("drop-after-commit", "/v1/cases", "POST")

    def busy_next(self, after_s: int) -> None:
        """429."""
        self._process.fault(f"429;retry={after_s}")

    def garble_next_read(self) -> None:
        """JSON of another shape."""
        self._process.fault("wrong-json", "/v1/cases", "GET")

    def unreachable(self) -> Portal:
        """A portal of its own, stopped."""
        process = self._fresh()
        portal = self._at(process.address)
        portal.sign_in(self.credentials)
        process.stop()
        return portal

    def desk_writes(self, case_id: CaseId, text: str) -> None:
        """By the console."""
        self._process.console("POST", "/v1/demo/desk", {"case_id": case_id, "text": text})

    def mailed_code(self) -> str:
        """From the newest mail."""
        found = re.search(r"\b\d{8}\b", self._process.mails()[-1]["text"])
        assert found
        return found.group()

    def close(self) -> None:
        """End every client and server."""
        for portal in self._made:
            portal.close()
        for server in self._servers:
            server.close()

    def _at(self, address: str) -> Portal:
        portal = make("demo", address, lambda: "nb")
        self._made.append(portal)
        return portal


class TestDemoPortal(PortalContract):
    """The suite, over HTTP."""

    @pytest.fixture
    def bench(
        self, demo_portal: DemoPortalProcess, new_demo_portal: Callable[[], DemoPortalProcess]
    ) -> Iterator[Bench]:
        """Clients of the run's demo portal."""
        bench = DemoBench(demo_portal, new_demo_portal)
        yield bench
        bench.close()


def test_work_of_the_desk_is_done_once_though_its_answer_is_lost(
    new_demo_portal: Callable[[], DemoPortalProcess],
) -> None:
    process = new_demo_portal()
    portal = make("demo", process.address, lambda: "nb")
    desk = portal.sign_in(PasswordCredentials("liv@portal.example", PASSWORD)).identity.desk
    assert desk is not None
    cases = [row for row in everything(portal, Kind.CASES, None)[0] if isinstance(row, CaseRow)]
    case = next(row for row in cases if CaseAction.CHILD in row.actions)
    command = DeskWork(new_key(), case.id, CaseAction.CHILD, title="A part of it")
    process.fault("drop-after-commit", f"/v1/cases/{case.id}/child", "POST")
    with pytest.raises(Unsure):
        portal.send(command, FakeSending())
    again = FakeSending()
    again.attempt, again.may_have_arrived = 2, True
    receipt = portal.send(command, again)
    assert receipt.case is not None
    assert sum(relation.title == "A part of it" for relation in receipt.case.relations) == 1
    assert receipt.case.why == Why(SeenBy.AGENT)
    queued = portal.send(DeskWork(new_key(), case.id, CaseAction.QUEUE, desk.queues[0].id), FakeSending()).case
    assert queued is not None
    assert queued.queue == desk.queues[0]
    with pytest.raises(Rejected):
        portal.send(DeskWork(new_key(), case.id, CaseAction.MERGE, case.id), FakeSending())
    portal.close()


@pytest.mark.parametrize(
    ("action", "target"),
    [(CaseAction.ROUTE, ""), (CaseAction.COUNT, NO), (CaseAction.SHARE, "g-closing"), (CaseAction.ADD_CHILD, "other")],
)
def test_further_work_is_done_once_though_its_answer_is_lost(
    demo_portal: DemoPortalProcess, action: CaseAction, target: str
) -> None:
    portal = make("demo", demo_portal.address, lambda: "nb")
    portal.sign_in(PasswordCredentials("liv@portal.example", PASSWORD))
    rows = [row for row in everything(portal, Kind.CASES, None)[0] if isinstance(row, CaseRow)]
    wholes = [row for row in rows if action in row.actions and row.organisation_id == "org-fjord"]
    case, other = wholes[0], wholes[1]
    command = DeskWork(new_key(), case.id, action, other.id if target == "other" else target)
    before = len(portal.read_case(case.id).timeline)
    demo_portal.fault("drop-after-commit", f"/v1/cases/{case.id}/{action.value}", "POST")
    with pytest.raises(Unsure):
        portal.send(command, FakeSending())
    again = FakeSending()
    again.attempt, again.may_have_arrived = 2, True
    done = portal.send(command, again).case
    assert done is not None
    assert len(done.timeline) == before + 1
    if action is CaseAction.SHARE:
        assert [one.id for one in done.shares] == ["g-closing"]
        portal.send(DeskWork(new_key(), case.id, CaseAction.UNSHARE, target), FakeSending())
    elif action is CaseAction.COUNT:
        assert done.is_counted is False
    portal.close()


def test_what_a_case_is_about_is_changed_once_though_its_answer_is_lost(demo_portal: DemoPortalProcess) -> None:
    portal = make("demo", demo_portal.address, lambda: "da")
    portal.sign_in(PasswordCredentials("liv@portal.example", PASSWORD))
    rows = [row for row in everything(portal, Kind.CASES, None)[0] if isinstance(row, CaseRow)]
    row = next(row for row in rows if CaseAction.EDIT in row.actions and row.organisation_id == "org-fjord")
    told = portal.read_case(row.id).details
    assert told is not None
    offered = portal.detail_choices(row.id, "org-fjord", "kommune")
    assert "eksamina" not in {one.id for one in offered.products}
    assert {one.id for one in offered.entitlements} >= {"e-fjord-reactive", "e-fjord-advisory"}
    was, timeline = present(told), len(portal.read_case(row.id).timeline)
    command = EditCase(new_key(), row.id, {Detail.SUBJECT: "s-two-step"}, was)
    demo_portal.fault("drop-after-commit", f"/v1/cases/{row.id}/details", "PATCH")
    with pytest.raises(Unsure):
        portal.send(command, FakeSending())
    again = FakeSending()
    again.attempt, again.may_have_arrived = 2, True
    done = portal.send(command, again).case
    assert done is not None
    assert done.details is not None
    assert done.details.subject is not None
    assert [title.in_("da") for title in done.details.subject.path] == ["Adgang og login", "Totrinslogin"]
    assert len(done.timeline) == timeline + 1
    with pytest.raises(Conflict) as late:
        portal.send(EditCase(new_key(), row.id, {Detail.SUBJECT: ""}, was), FakeSending())
    assert late.value.detail.startswith("Nogen har valgt et andet emne")
    with pytest.raises(Rejected) as refused:
        portal.send(EditCase(new_key(), row.id, {Detail.PRODUCT: "eksamina"}, was), FakeSending())
    assert refused.value.problems["product"][1] == "Dette produkt er en familie eller en kladde og kan ikke vælges."
    portal.close()


def answers_of(item: Item) -> dict[FieldId, Any]:
    """An acceptable answer to each field that must be answered, until none is missing."""
    given: dict[FieldId, Any] = {}
    while missing := required_fields(item.form, given) - set(given):
        for id in missing:
            field = item.form.field(id)
            assert field is not None
            choice = [one.id for one in field.choices if one.id not in {each.parent_id for each in field.choices}]
            given[id] = {
                FieldKind.CHOICE: choice[:1] and choice[0],
                FieldKind.NESTED_CHOICE: choice[:1] and choice[0],
                FieldKind.MULTI_CHOICE: tuple(choice[:1]),
                FieldKind.DATE: "2026-11-21",
                FieldKind.TIME_RANGE: TimeRange("2026-11-21", "18:00", "21:30"),
                FieldKind.EMAIL_LIST: ("sam@eksempelfjord.example",),
                FieldKind.NUMBER: field.minimum or 1,
                FieldKind.YES_NO: True,
                FieldKind.PERSON: "p-sam",
            }.get(field.kind, "It stopped")
    return given


# What needs a server that lies


def a_server(**routes: Answer | list[Answer]) -> Callable[[Heard], Answer]:
    """Discovery and /v1/me as they should be, and what a test says for paths named by their last part."""
    queues = {name: list(what) if isinstance(what, list) else [what] for name, what in routes.items()}

    def respond(heard: Heard) -> Answer:
        name = heard.target.partition("?")[0].rpartition("/")[2]
        if name in queues:
            return queues[name].pop(0) if len(queues[name]) > 1 else queues[name][0]
        return answer(body=json.dumps(ME if name == "me" else DISCOVERY).encode())

    return respond


def signed_in(address: str) -> Portal:
    portal = make("demo", address, lambda: "nb")
    portal.sign_in(TokenCredentials("token"))
    return portal


def a_json(data: object, status: str = "200 OK", **headers: str) -> bytes:
    return answer(status, json.dumps(data).encode(), **headers)


CASE = {
    "id": "case-9",
    "number": "DP-9",
    "title": "T",
    "status": "received",
    "opened_at": "2026-11-21T12:00:00Z",
    "updated_at": "2026-11-21T12:00:00Z",
}


def test_another_product_is_no_demo_portal() -> None:
    respond = a_server(nordesk=a_json({**DISCOVERY, "product": "something-else"}))
    with serving(respond) as server, pytest.raises(BadReply):
        make("demo", server.address, lambda: "nb").probe()


@pytest.mark.parametrize("status", ["404 Not Found", "400 Bad Request"])
def test_a_server_without_discovery_is_none_either(status: str) -> None:
    with serving(lambda heard: answer(status)) as server, pytest.raises(BadReply):
        make("demo", server.address, lambda: "nb").probe()


def test_a_web_page_on_plain_http_may_be_a_captive_portal() -> None:
    page_only = answer(body=b"<html>", content_type="text/html")
    with serving(lambda heard: page_only) as server, pytest.raises(Unreachable) as page:
        make("demo", server.address, lambda: "nb").probe()
    assert page.value.diagnosis is Diagnosis.CAPTIVE_PORTAL


def test_a_token_is_kept_when_the_portal_cannot_be_asked() -> None:
    respond = a_server(me=[a_json({}, "503 Busy", Retry_After="3"), a_json(ME)])
    clock = FakeClock()
    with serving(respond) as server:
        around = Surroundings(pauses=HostPauses(clock.monotonic))
        portal = make("demo", server.address, lambda: "nb", around)
        with pytest.raises(Busy):
            portal.sign_in(TokenCredentials("token"))
        clock.advance(3)
        assert portal.who().person.id == "p-kari"
    assert server.heard[-1].headers["authorization"] == "Bearer token"


def test_signing_out_forgets_the_token_even_without_an_answer() -> None:
    respond = a_server(session=a_json({}, "500 Broken"))
    with serving(respond) as server:
        portal = signed_in(server.address)
        with pytest.raises(Busy):
            portal.sign_out()
        portal.probe()
        assert "authorization" not in server.heard[-1].headers


def test_a_bad_record_is_left_out_and_the_rest_goes_on(expected_log: ExpectedLog) -> None:
    expected_log("cases 0 was left out")
    expected_log("cases 2 was left out")
    page = {"items": [{"id": 7}, {**CASE, "more": "unknown"}, "nonsense"], "token": "t", "complete": True}
    with serving(a_server(cases=a_json(page))) as server:
        rows = signed_in(server.address).pull(Kind.CASES, None).rows
    assert [row.id for row in rows] == ["case-9"]


def test_a_page_goes_on_from_where_the_last_one_ended() -> None:
    first = {"items": [CASE], "next": "page two", "token": None}
    last = {"items": [{**CASE, "id": "case-10"}], "deleted": ["case-1"], "token": "after"}
    with serving(a_server(cases=[a_json(first), a_json(last)])) as server:
        rows, gone, mark, complete = everything(signed_in(server.address), Kind.CASES, Cursor("mbefore"))
    assert [row.id for row in rows] == ["case-9", "case-10"]
    assert (gone, mark, complete) == (["case-1"], "mafter", False)
    targets = [heard.target for heard in server.heard if "/v1/cases" in heard.target]
    assert targets == ["/v1/cases?since=before&full=true", "/v1/cases?cursor=page+two&since=before&full=true"]


def test_an_expired_cursor_begins_again_and_a_damaged_one_does_too() -> None:
    page = a_json({"items": [CASE], "token": "t", "complete": True})
    with serving(a_server(cases=[a_json({"code": "cursor_expired"}, "410 Gone"), page])) as server:
        portal = signed_in(server.address)
        assert portal.pull(Kind.CASES, Cursor('p["old", "page"]')).complete
        assert portal.pull(Kind.CASES, Cursor("pnot-json")).complete
    assert [heard.target for heard in server.heard if "cases" in heard.target][1:] == ["/v1/cases?full=true"] * 2


def test_gone_at_the_start_of_a_pull_is_gone() -> None:
    with serving(a_server(cases=a_json({}, "410 Gone"))) as server, pytest.raises(Gone):
        signed_in(server.address).pull(Kind.CASES, None)


def test_only_articles_and_cases_are_found() -> None:
    with serving(a_server()) as server, pytest.raises(Unsupported):
        signed_in(server.address).find(Kind.AGREEMENTS, "x")


def test_a_success_nobody_understands_is_unsure() -> None:
    with serving(a_server(cases=a_json({"id": 1}, "201 Created"))) as server, pytest.raises(Unsure):
        signed_in(server.address).send(a_submit(), FakeSending())


@pytest.mark.parametrize("said", [a_json([]), *(a_json({}, f"{status} No") for status in (403, 405, 409, 422, 500))])
def test_a_look_up_that_does_not_answer_leaves_it_unsure(said: bytes) -> None:
    with serving(a_server(lookup=said)) as server, pytest.raises(Unsure):
        signed_in(server.address).send(a_submit(), FakeSending().again(may_have_arrived=True))
    assert [heard.method for heard in server.heard if heard.target == "/v1/cases"] == []


SUBMIT = a_submit(draft_id=DraftId("d-1"))
DONE = {"key": SUBMIT.key, "case_id": "case-9", "number": "DP-00009", "at": "2026-11-21T12:00:00Z"}


@pytest.mark.parametrize("lie", [{"key": "another"}, {"case_id": None}, {"case_id": ""}])
def test_a_look_up_that_tells_of_something_else_proves_nothing(lie: dict[str, object]) -> None:
    with serving(a_server(lookup=a_json({**DONE, **lie}))) as server, pytest.raises(LookUpFailed):
        signed_in(server.address).look_up(SUBMIT)


def test_a_key_that_did_something_in_another_case_did_not_do_this() -> None:
    comment = a_comment("case-1")
    with (
        serving(a_server(lookup=a_json({**DONE, "key": comment.key}))) as server,
        pytest.raises(AlreadySent),
    ):
        signed_in(server.address).look_up(comment)


@pytest.mark.parametrize("told", [None, "", SUBMIT.draft_id, reference(SUBMIT)])
def test_the_case_of_the_same_words_is_ours(told: str | None) -> None:
    case = a_json({**CASE, "client_reference": told})
    with serving(a_server(lookup=a_json(DONE), **{"case-9": case})) as server:
        receipt = signed_in(server.address).look_up(SUBMIT)
    assert receipt is not None
    assert receipt.case_id == "case-9"


def test_the_same_key_with_other_words_is_not_taken_for_these() -> None:
    other = reference(a_submit(answers={FieldId("subject"): "Something else"}))
    case = a_json({**CASE, "client_reference": other})
    with serving(a_server(lookup=a_json(DONE), **{"case-9": case})) as server, pytest.raises(AlreadySent) as error:
        signed_in(server.address).send(SUBMIT, FakeSending().again(may_have_arrived=True))
    assert (error.value.number, error.value.case_id) == ("DP-00009", "case-9")


def test_the_answer_to_a_new_case_must_tell_of_that_case() -> None:
    case = a_json(
        {**CASE, "client_reference": reference(a_submit(answers={FieldId("subject"): "Something else"}))}, "201 Created"
    )
    with serving(a_server(cases=case)) as server, pytest.raises(Unsure):
        signed_in(server.address).send(SUBMIT, FakeSending())


def test_the_answer_to_a_reply_must_tell_of_its_case() -> None:
    with serving(a_server(comments=a_json(CASE, "201 Created"))) as server, pytest.raises(Unsure):
        signed_in(server.address).send(a_comment("case-1"), FakeSending())


@pytest.mark.parametrize("said", [a_json([]), a_json({}, "403 No"), a_json({}, "404 No")])
def test_what_was_made_but_cannot_be_read_is_not_made_again(said: bytes) -> None:
    with serving(a_server(lookup=a_json(DONE), **{"case-9": said})) as server:
        receipt = signed_in(server.address).send(SUBMIT, FakeSending().again(may_have_arrived=True))
    assert (receipt.case_id, receipt.number, receipt.case) == ("case-9", "DP-00009", None)


def test_the_first_try_still_running_is_busy() -> None:
    with (
        serving(a_server(cases=a_json({"code": "still_running"}, "409 Conflict"))) as server,
        pytest.raises(Busy) as busy,
    ):
        signed_in(server.address).send(a_submit(), FakeSending())
    assert busy.value.after_s == 1


def test_a_refused_form_without_files_is_not_tried_twice() -> None:
    refusal = a_json({"code": "form_invalid", "errors": {"upload_ids": {"code": "not_a_choice"}}}, "422 No")
    with serving(a_server(cases=refusal)) as server, pytest.raises(Rejected):
        signed_in(server.address).send(a_submit(), FakeSending())
    assert len([heard for heard in server.heard if heard.method == "POST"]) == 1


def test_a_password_refused_for_another_reason_names_no_field() -> None:
    routes = a_server(password=a_json({"code": "too_old"}, "422 No"))
    with serving(routes) as server, pytest.raises(Rejected) as refused:
        signed_in(server.address).change_password("a", "b")
    assert refused.value.problems == {}
    assert refused.value.reason == "too_old"


def test_a_password_changed_without_an_answer_is_unsure() -> None:
    with serving(a_server(password=lambda sock: None, reset=lambda sock: None)) as server:
        portal = signed_in(server.address)
        with pytest.raises(Unsure):
            portal.change_password("a", "b")
        with pytest.raises(Unsure):
            portal.reset_password("a", "b", "c")


def test_a_poisoned_record_is_cleaned_and_stored_like_any_other() -> None:
    page = b'{"items": [' + json.dumps({**CASE, "title": "x"}).replace('"x"', '"a\\ud800\\u0000b"').encode() + b"]}"
    with serving(a_server(cases=answer(body=page))) as server:
        row = signed_in(server.address).pull(Kind.CASES, None).rows[0]
    assert isinstance(row, CaseRow)
    assert row.title == "a\ufffd\ufffdb"
    assert row.title.encode("utf-8")


@pytest.mark.parametrize(
    ("edit", "diagnosis"),
    [
        ('[["minimum_client"], "99.0"]', Diagnosis.PROGRAM_TOO_OLD),
        ('[["api"], "2"]', Diagnosis.PROGRAM_TOO_OLD),
        ('[["api"], "0"]', Diagnosis.PORTAL_TOO_OLD),
    ],
)
def test_a_program_and_a_portal_of_different_ages(
    demo_portal: DemoPortalProcess, edit: str, diagnosis: Diagnosis
) -> None:
    demo_portal.fault(f"edit={edit}", "/.well-known/nordesk", nth=None)
    portal = make("demo", demo_portal.address, lambda: "nb")
    for ask in (portal.probe, lambda: portal.sign_in(TokenCredentials("token"))):
        with pytest.raises(Unreachable) as old:
            ask()
        assert old.value.diagnosis is diagnosis
    demo_portal.fault('edit=[["minimum_client"]]', "/.well-known/nordesk", nth=None)
    assert portal.probe().kind == "demo"
    portal.close()


KARI = "kari@eksempelfjord.example"


@pytest.fixture
def ends() -> Iterator[list[Portal]]:
    """Portals that are closed when a test ends."""
    made: list[Portal] = []
    yield made
    for portal in made:
        portal.close()


def person(process: DemoPortalProcess, ends: list[Portal], email: str) -> Portal:
    """Somebody's portal, signed in."""
    portal = make("demo", process.address, lambda: "nb")
    ends.append(portal)
    portal.sign_in(PasswordCredentials(email, PASSWORD))
    return portal


def test_a_note_reaches_nobody_but_the_desk(demo_portal: DemoPortalProcess, ends: list[Portal]) -> None:
    desk, kari = (person(demo_portal, ends, email) for email in ("liv@portal.example", KARI))
    id = CaseId("case-0035")
    before = kari.read_case(id)
    case = desk.send(AddNote(new_key(), id, "Only for us"), FakeSending()).case
    assert case is not None
    assert (case.timeline[-1].kind, case.timeline[-1].text) == (EntryKind.NOTE, "Only for us")
    assert kari.read_case(id) == before
    assert not any(entry.kind.is_internal for entry in before.timeline)
    assert CaseAction.NOTE in case.row.actions - before.row.actions
    with pytest.raises(NotAllowed) as refused:
        kari.send(AddNote(new_key(), id, "Mine"), FakeSending())
    assert refused.value.detail


def test_a_long_conversation_comes_page_by_page(demo_portal: DemoPortalProcess, ends: list[Portal]) -> None:
    kari = person(demo_portal, ends, KARI)
    case = kari.read_case(CaseId("case-0015"))
    assert case.older
    first = len(case.timeline)
    while case.older:
        case = with_older(case, kari.older(case.row.id, case.older))
    assert len(case.timeline) > first
    assert case.timeline[0].kind is EntryKind.STATUS
    assert [entry.at for entry in case.timeline] == sorted(entry.at for entry in case.timeline)
    with pytest.raises(Gone):
        kari.older(CaseId("case-9999"), "1")


def test_the_envelope_of_a_mail_is_read(demo_portal: DemoPortalProcess, ends: list[Portal]) -> None:
    kari = person(demo_portal, ends, KARI)
    mail = next(one for one in kari.read_case(CaseId("case-0035")).timeline if one.kind is EntryKind.EMAIL)
    assert mail.letter is not None
    assert mail.letter.sender == "Kari Prøve <kari@eksempelfjord.example>"
    assert (mail.letter.to, mail.letter.is_incoming) == (("support@portal.example",), True)
    assert "<li>90213</li>" in mail.html
