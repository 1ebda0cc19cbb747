"""The adapter keeps the contract against the emulated Znuny, and what only it can get wrong."""

import io
import json
import logging
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from desktop_app.domain.capabilities import Capability
from desktop_app.domain.cases import CaseRow
from desktop_app.domain.catalog import Item
from desktop_app.domain.commands import Command, SubmitCase
from desktop_app.domain.identity import BrowserCredentials, PasswordCredentials
from desktop_app.domain.ids import ArticleId, CaseId, FieldId, ItemId, TypeId
from desktop_app.domain.kinds import Kind
from desktop_app.domain.receipts import Receipt
from desktop_app.errors import (
    Busy,
    Conflict,
    FileRefused,
    FileTrouble,
    NotAllowed,
    NotSignedIn,
    Rejected,
    Unsupported,
    Unsure,
    WrongPassword,
)
from desktop_app.portals import make
from desktop_app.portals.znuny.probing import KEYS, WEB_SERVICE
from desktop_app.ports.portal import Portal
from tests.contract.bench import Bench
from tests.contract.portal import PortalContract, everything
from tests.makers import FakeSending, a_comment, a_file, a_submit
from tests.vendors.znuny.server import ZnunyServer
from tests.vendors.znuny.state import MAIJA, PASSWORD

CREATED = {"Title", "Queue", "Type", "Service", "State", "Priority", "CustomerUser"}
PICTURE = b"\x89PNG not really" * 50


class ZnunyBench:
    """An emulated Znuny."""

    credentials = PasswordCredentials(MAIJA, PASSWORD)
    new_password = "maija-test-2"
    keeps_provenance = False

    def __init__(self) -> None:
        self.server = ZnunyServer()
        self._made: list[Portal] = []
        self._servers = [self.server]

    def portal(self, **settings: str) -> Portal:
        """A client."""
        return self._at(self.server, settings)

    def without(self, capability: Capability) -> Portal:
        """A client whose profile says that the site does not want something."""
        portal = self.portal(without=capability.value)
        portal.sign_in(self.credentials)
        return portal

    def submit(self, **changes: Any) -> SubmitCase:
        """A case in a queue that takes some."""
        answers = {
            FieldId("subject"): "It stopped",
            FieldId("description"): "Since this morning.",
            FieldId("service"): "Wilma::Wilma-appen",
        }
        item, kind = ItemId("Support"), TypeId("Technical support")
        return a_submit(**{"answers": answers, "item_id": item, "type_id": kind, **changes})

    def bad_submit(self) -> SubmitCase:
        """About a service that is not this person's."""
        return self.submit(answers={FieldId("service"): "Intern"})

    def cases_made(self, command: SubmitCase) -> int:
        """Those with its key."""
        return sum(command.key in one.fields.values() for one in self.server.state.tickets.values())

    def an_article(self) -> ArticleId:
        """Of the FAQ."""
        return ArticleId("1")

    def lose_next_answer(self) -> None:
        """Of a write."""
        self.server.lose_next_answer()

    def busy_next(self, after_s: int) -> None:
        """429."""
        self.server.busy_next(after_s)

    def garble_next_read(self) -> None:
        """A search."""
        self.server.garble_next_read()

    def unreachable(self) -> Portal:
        """A server of its own, gone."""
        server = ZnunyServer()
        portal = self._at(server, {})
        portal.sign_in(self.credentials)
        server.close()
        return portal

    def desk_writes(self, case_id: CaseId, text: str) -> None:
        """As an agent."""
        state = self.server.state
        state.say(state.tickets[int(case_id)], "agent", "Anna Agent <anna@example.com>", "Re", text)

    def mailed_code(self) -> str:
        """There is none."""
        raise NotImplementedError

    def close(self) -> None:
        """End every client and server; every exchange was like the recorded ones."""
        for portal in self._made:
            portal.close()
        for server in self._servers:
            server.close()
        assert self.server.strange == []
        check_that_nothing_else_was_changed(self.server)

    def _at(self, server: ZnunyServer, settings: dict[str, str]) -> Portal:
        portal = make("znuny", server.address, lambda: "sv", settings=settings)
        self._made.append(portal)
        return portal


def check_that_nothing_else_was_changed(server: ZnunyServer) -> None:
    """Trap: the server lets customers do what its pages do not. Nothing of it was ever asked for."""
    for route, body in server.asked:
        if route == "/Ticket":
            assert body["Ticket"]["CustomerUser"] == MAIJA
            assert set(body["Ticket"]) <= CREATED
        if route == "/Ticket/Update":
            assert set(body) <= {"SessionID", "TicketID", "Ticket", "Article", "DynamicField", "Attachment"}
            assert set(body["Ticket"]) == {"State"}
            assert body["Ticket"]["State"] in {"open", "closed successful"}
        if route != "/Session":
            # With a search, a login is a filter; and no password goes anywhere twice.
            assert not {"Password", "UserLogin"} & set(body)


@pytest.fixture
def bench() -> Iterator[ZnunyBench]:
    """Closed after the test."""
    made = ZnunyBench()
    yield made
    made.close()


class TestZnunyPortal(PortalContract):
    """The contract."""

    @pytest.fixture
    def bench(self, bench: ZnunyBench) -> Bench:
        """The emulated Znuny."""
        return bench


@pytest.fixture
def portal(bench: ZnunyBench) -> Portal:
    """Signed in."""
    portal = bench.portal()
    portal.sign_in(bench.credentials)
    return portal


def sign_ins(bench: ZnunyBench) -> int:
    """How often somebody signed in, or tried to."""
    return sum(route == "/Session" for route, _ in bench.server.asked)


def creates(bench: ZnunyBench) -> int:
    """How often a ticket was to be made."""
    return sum(route == "/Ticket" for route, _ in bench.server.asked)


# Signing in


def test_trap_a_password_is_refused_without_saying_why_and_not_tried_again(bench: ZnunyBench) -> None:
    with pytest.raises(WrongPassword):
        bench.portal().sign_in(PasswordCredentials(MAIJA, "wrong"))
    assert sign_ins(bench) == 1


def test_there_is_no_other_way_in(bench: ZnunyBench) -> None:
    with pytest.raises(NotAllowed):
        bench.portal().sign_in(BrowserCredentials(lambda address: None))
    assert bench.server.heard == []


def test_trap_the_login_is_the_servers_not_what_was_typed(bench: ZnunyBench) -> None:
    bench.server.state.people["Maija"] = bench.server.state.people[MAIJA]
    portal = bench.portal()
    signed_in = portal.sign_in(PasswordCredentials("Maija", PASSWORD))
    assert signed_in.identity.person.id == MAIJA
    portal.send(bench.submit(), FakeSending())


def test_trap_sessions_end_by_themselves_and_the_queue_goes_on(bench: ZnunyBench, portal: Portal) -> None:
    made = portal.send(bench.submit(), FakeSending())
    assert made.case_id is not None
    bench.server.state.sessions.clear()
    command = bench.submit(files=(a_file(PICTURE),))
    receipt = portal.send(command, FakeSending(PICTURE))
    assert receipt.case_id
    assert bench.cases_made(command) == 1
    bench.server.state.sessions.clear()
    portal.send(a_comment(made.case_id), FakeSending())
    assert sign_ins(bench) == 3


def test_without_the_password_a_dead_session_asks_for_it_and_nothing_is_sent(bench: ZnunyBench) -> None:
    token = bench.portal().sign_in(bench.credentials).token
    portal = bench.portal()
    portal.sign_in(token)
    bench.server.state.sessions.clear()
    command = bench.submit()
    with pytest.raises(NotSignedIn):
        portal.send(command, FakeSending())
    assert bench.cases_made(command) == 0


def test_trap_only_the_portals_pages_prolong_a_session(bench: ZnunyBench, portal: Portal) -> None:
    before = len(bench.server.pages)
    portal.pull(Kind.CATALOG, None)
    assert len(bench.server.pages) == before + 1


def test_a_token_is_kept_when_the_portal_cannot_be_asked(bench: ZnunyBench) -> None:
    token = bench.portal().sign_in(bench.credentials).token
    portal = bench.portal()
    bench.busy_next(0)
    with pytest.raises(Busy):
        portal.sign_in(token)
    assert portal.who().person.id == MAIJA


def test_signing_out_forgets_everything_even_without_an_answer(bench: ZnunyBench, portal: Portal) -> None:
    bench.busy_next(0)
    with pytest.raises(Busy):
        portal.sign_out()
    with pytest.raises(NotSignedIn):
        portal.who()
    portal.sign_out()


def test_passwords_are_changed_on_the_portals_own_pages_only(portal: Portal) -> None:
    with pytest.raises(Unsupported) as refused:
        portal.reset_password(MAIJA, "12345678", "new-password")
    assert refused.value.capability is Capability.FORGOTTEN_PASSWORD


def test_when_a_session_ends_is_told(bench: ZnunyBench) -> None:
    ends = bench.portal().sign_in(bench.credentials).expires_at
    assert ends is not None
    assert ends > bench.server.state.time()


# What a site has, and what it has not


def test_a_site_without_its_pages_is_served_by_the_web_service_alone(bench: ZnunyBench) -> None:
    bench.server.has_page = False
    portal = bench.portal()
    portal.sign_in(bench.credentials)
    rows = portal.pull(Kind.CATALOG, None).rows
    assert [row.id for row in rows if isinstance(row, Item)] == ["Support", "Support::InSchool"]
    assert portal.clock_offset() is None
    portal.sign_out()


def test_trap_a_page_where_choices_should_be_is_not_taken_for_them(bench: ZnunyBench) -> None:
    bench.server.state.has_portal = False
    portal = bench.portal()
    portal.sign_in(bench.credentials)
    assert portal.pull(Kind.CATALOG, None).complete


def test_a_site_without_queues_lets_nobody_ask(bench: ZnunyBench) -> None:
    bench.server.state.catalog.pop("Queue")
    bench.server.has_page = False
    portal = bench.portal()
    portal.sign_in(bench.credentials)
    assert not {Capability.CATALOG, Capability.FORMS} & portal.capabilities.have
    with pytest.raises(Unsupported):
        portal.send(bench.submit(), FakeSending())


def test_a_site_without_a_faq_has_no_articles(bench: ZnunyBench) -> None:
    bench.server.state.has_faq = False
    portal = bench.portal()
    assert Capability.KNOWLEDGE not in portal.probe().capabilities
    portal.sign_in(bench.credentials)
    with pytest.raises(Unsupported):
        portal.pull(Kind.ARTICLES, None)
    with pytest.raises(Unsupported):
        portal.find(Kind.ARTICLES, "wilma")


def test_a_portal_without_our_web_service_says_what_to_do(bench: ZnunyBench) -> None:
    bench.server.has_service = False
    assert bench.portal().probe().advice == (WEB_SERVICE,)


def test_a_site_whose_closed_cases_are_final_reopens_nothing(bench: ZnunyBench) -> None:
    portal = bench.portal(closed="final")
    portal.sign_in(bench.credentials)
    assert Capability.REOPEN not in portal.capabilities
    with pytest.raises(Conflict):
        portal.send(a_comment("36"), FakeSending())
    assert portal.read_case(CaseId("36")).row.actions == frozenset()


def test_a_bare_host_is_found_when_the_portal_is_first_reached(bench: ZnunyBench) -> None:
    token = bench.portal().sign_in(bench.credentials).token
    bench.busy_next(0)
    portal = make("znuny", bench.server.address.removesuffix("/otrs"), lambda: "sv")
    with pytest.raises(Busy):
        portal.sign_in(token)
    assert everything(portal, Kind.CASES, None)[0]
    portal.close()
    portal = make("znuny", bench.server.address.removesuffix("/otrs"), lambda: "sv")
    portal.sign_in(bench.credentials)
    portal.close()


def test_a_slow_form_of_the_portal_keeps_nobody_out(bench: ZnunyBench) -> None:
    bench.server.page_is_busy = True
    portal = bench.portal()
    portal.sign_in(bench.credentials)
    assert portal.pull(Kind.CATALOG, None).rows
    bench.server.state.catalog.pop("Queue")
    with pytest.raises(Busy):
        # Not an empty catalogue: what it showed would be gone.
        portal.pull(Kind.CATALOG, None)


def test_what_the_administrator_still_has_to_do_is_told(bench: ZnunyBench, portal: Portal) -> None:
    assert portal.probe().advice == ()
    bench.server.state.tickets[37].fields = {}
    assert portal.probe().advice == (KEYS,)
    bench.server.state.catalog["ArticleIDField"] = ""
    unkeyed = bench.portal()
    unkeyed.sign_in(bench.credentials)
    assert unkeyed.probe().advice == (KEYS,)


def test_limits_are_those_of_the_web_service(portal: Portal) -> None:
    limit = portal.capabilities.limits.attachment_bytes
    assert limit is not None
    assert 25_000_000 < limit < 35_000_000 * 3 / 4


# Cases


def test_trap_every_time_is_utc_whatever_the_servers_zone(bench: ZnunyBench) -> None:
    for name in ("UTC", "Europe/Helsinki", "Pacific/Chatham"):
        bench.server.state.zone = ZoneInfo(name)
        portal = bench.portal()
        portal.sign_in(bench.credentials)
        row = portal.read_case(CaseId("34")).row
        assert row.opened_at == datetime(2026, 11, 21, 20, 28, 24, tzinfo=UTC)
        typed_wrongly = bench.portal(time_zone="America/New_York")
        typed_wrongly.sign_in(bench.credentials)
        assert typed_wrongly.read_case(CaseId("34")).row == row


def test_the_companys_cases_are_told_from_ones_own(portal: Portal) -> None:
    rows = everything(portal, Kind.CASES, None)[0]
    mine = {row.id: row.is_mine for row in rows if isinstance(row, CaseRow)}
    assert mine == {"34": True, "35": True, "36": True, "37": False}


def test_trap_a_search_for_signs_is_no_condition(bench: ZnunyBench, portal: Portal) -> None:
    bench.server.state.add(MAIJA, "C++ (beta) & more", "x")
    for words in ("C++", "(beta)", "& more", "c++ (BETA)"):
        assert [hit.title for hit in portal.find(Kind.CASES, words)] == ["C++ (beta) & more"]
    assert [hit.title for hit in portal.find(Kind.ARTICLES, "salasana")] == ["Wilman salasanan vaihtaminen"]
    with pytest.raises(Unsupported):
        portal.find(Kind.AGREEMENTS, "x")


def test_a_queue_that_is_not_ones_own_names_the_field(bench: ZnunyBench, portal: Portal) -> None:
    bench.server.state.denied_queues = {"Support"}
    with pytest.raises(Rejected) as refused:
        portal.send(bench.submit(), FakeSending())
    assert set(refused.value.problems) == {"item_id"}


def test_files_that_do_not_fit_are_refused_before_anything_is_sent(bench: ZnunyBench, portal: Portal) -> None:
    for content, trouble in ((b"", FileTrouble.EMPTY), (b"x" * 27_000_000, FileTrouble.TOO_BIG)):
        with pytest.raises(FileRefused) as refused:
            portal.send(bench.submit(files=(a_file(content),)), FakeSending(content))
        assert refused.value.trouble is trouble
    assert creates(bench) == 0


def test_an_answer_that_names_no_case_leaves_it_unsure(bench: ZnunyBench, portal: Portal) -> None:
    bench.server.answers_oddly = True
    command = bench.submit()
    with pytest.raises(Unsure):
        portal.send(command, FakeSending())
    assert portal.send(command, FakeSending().again(may_have_arrived=True)).number
    assert bench.cases_made(command) == 1


def test_what_is_made_and_cannot_be_read_back_is_made(bench: ZnunyBench, portal: Portal) -> None:
    bench.server.state.keeps_secret = True
    receipt = portal.send(bench.submit(), FakeSending())
    assert receipt.case_id
    assert receipt.number
    assert receipt.case is None


# Exactly once


def test_trap_the_server_knows_no_keys_so_a_repeat_is_looked_up(bench: ZnunyBench, portal: Portal) -> None:
    command = bench.submit()
    first = portal.send(command, FakeSending())
    again = portal.send(command, FakeSending().again(may_have_arrived=True))
    assert again.case_id == first.case_id
    assert creates(bench) == 1


@pytest.mark.parametrize("missing", ["ticket", "named_nowhere"])
def test_trap_a_site_without_the_field_takes_the_case_without_and_once(bench: ZnunyBench, missing: str) -> None:
    if missing == "ticket":
        bench.server.state.ticket_fields = []
    else:
        bench.server.state.catalog["RequestIDField"] = ""
    portal = bench.portal()
    portal.sign_in(bench.credentials)
    command = bench.submit()
    # Somebody asked for the very same before; that is not this one.
    bench.server.state.add(MAIJA, command.subject, command.description)
    before, sending = len(bench.server.state.tickets), FakeSending()
    bench.lose_next_answer()
    with pytest.raises(Unsure):
        portal.send(command, sending)
    receipt = portal.send(command, sending.again(may_have_arrived=True))
    assert receipt.number
    assert len(bench.server.state.tickets) == before + 1


def test_a_repeat_that_never_arrived_is_sent_though_the_same_was_asked_before(bench: ZnunyBench) -> None:
    bench.server.state.catalog["RequestIDField"] = bench.server.state.catalog["ArticleIDField"] = ""
    portal = bench.portal()
    portal.sign_in(bench.credentials)
    command, reply = bench.submit(), a_comment("34")
    bench.server.state.add(MAIJA, command.subject, command.description)
    bench.server.state.say(bench.server.state.tickets[34], "customer", "Maija", "Re", reply.text)
    sendings = FakeSending(), FakeSending()
    commands: list[Command] = [command, reply]
    for one, sending in zip(commands, sendings, strict=True):
        bench.server.refuses_writes = True
        with pytest.raises(Unsure):
            portal.send(one, sending)
        bench.server.refuses_writes = False
        portal.send(one, sending.again(may_have_arrived=True))
    titles = [one.title for one in bench.server.state.tickets.values()]
    assert titles.count(command.subject) == 2
    assert [one.body for one in bench.server.state.tickets[34].articles].count(reply.text) == 2


def test_trap_a_field_that_keeps_nothing_is_found_out_by_reading_back(bench: ZnunyBench, portal: Portal) -> None:
    bench.server.state.drops_fields = True
    command = bench.submit()
    portal.send(command, FakeSending())
    assert bench.cases_made(command) == 0
    second = bench.submit(description="Another one.")
    portal.send(second, FakeSending())
    creating = [body for route, body in bench.server.asked if route == "/Ticket"]
    assert ["DynamicField" in body for body in creating] == [True, False]


def test_a_lost_answer_to_a_reply_without_the_field_makes_no_second_one(bench: ZnunyBench) -> None:
    bench.server.state.article_fields = []
    portal = bench.portal()
    portal.sign_in(bench.credentials)
    command, sending = a_comment("34"), FakeSending()
    bench.lose_next_answer()
    with pytest.raises(Unsure):
        portal.send(command, sending)
    portal.send(command, sending.again(may_have_arrived=True))
    bodies = [one.body for one in bench.server.state.tickets[34].articles]
    assert bodies.count(command.text) == 1


def test_a_receipt_that_is_known_is_not_sent_for_again(bench: ZnunyBench, portal: Portal) -> None:
    sending = FakeSending()
    sending.already_made = Receipt(bench.submit().key, CaseId("34"), "1")
    assert portal.send(bench.submit(), sending) is sending.already_made
    assert creates(bench) == 0


# Secrets


def test_no_secret_is_logged_or_stands_in_an_address(bench: ZnunyBench, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    portal = bench.portal()
    token = portal.sign_in(bench.credentials).token
    session = json.loads(token.secret)["session"]
    receipt = portal.send(bench.submit(files=(a_file(PICTURE),)), FakeSending(PICTURE))
    assert receipt.case is not None
    portal.download(receipt.case.attachments[0].id, io.BytesIO(), lambda: None)
    bench.server.state.sessions.clear()
    portal.pull(Kind.CASES, None)
    portal.sign_out()
    told = caplog.text + " ".join(heard.target for heard in bench.server.heard)
    for secret in (session, PASSWORD):
        assert secret not in told
