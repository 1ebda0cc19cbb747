"""The fake keeps the contract of the port it plays."""

from dataclasses import replace
from typing import Any

import pytest

from desktop_app.domain.capabilities import Capabilities, Capability
from desktop_app.domain.commands import SubmitCase
from desktop_app.domain.identity import PasswordCredentials
from desktop_app.domain.ids import ArticleId, CaseId
from desktop_app.domain.kinds import Kind
from desktop_app.errors import BadReply, Busy, Gone, LookUpFailed, Rejected, Unsure
from desktop_app.ports.portal import Portal
from tests.contract.bench import Bench
from tests.contract.portal import PortalContract
from tests.fakes.portal import EVERYTHING, WITH_CONVERSATIONS, FakePortal
from tests.fakes.server import FakeServer
from tests.makers import (
    FakeSending,
    a_case,
    a_catalog,
    a_person,
    a_submit,
    a_topic,
    an_announcement,
    an_article,
    an_entry,
)


class FakeBench:
    """A fake server with a little of everything."""

    credentials = PasswordCredentials("kari@eksempelfjord.example", "nordesk-demo")
    new_password = "another-password"

    def __init__(self) -> None:
        self.server = FakeServer(colleagues=[a_person("p-sam", "Sam Sample")])
        self.server.put(Kind.CATALOG, *a_catalog())
        self.server.put(Kind.ANNOUNCEMENTS, an_announcement())
        self.server.put(Kind.ARTICLES, a_topic(), *(an_article(f"art-{number}") for number in range(5)))
        self.server.put_case(a_case())

    def portal(self) -> Portal:
        """A client of the one server."""
        return FakePortal(self.server, WITH_CONVERSATIONS)

    def without(self, capability: Capability) -> Portal:
        """A client that lacks something."""
        return FakePortal(self.server, Capabilities(EVERYTHING.have - {capability}))

    def submit(self, **changes: Any) -> SubmitCase:
        """A case."""
        return a_submit(**changes)

    def bad_submit(self) -> SubmitCase:
        """Any case: the fake is told to refuse it."""
        self.server.fail("send", Rejected({"extra": ("required", "Please answer.")}))
        return a_submit()

    def cases_made(self, command: SubmitCase) -> int:
        """By the intents."""
        return self.server.intents.count(command.key)

    def an_article(self) -> ArticleId:
        """One of them."""
        return ArticleId("art-1")

    def lose_next_answer(self) -> None:
        """After the send."""
        self.server.fail("send", Unsure(), stage="after")

    def busy_next(self, after_s: int) -> None:
        """Anything."""
        self.server.fail("*", Busy(after_s))

    def garble_next_read(self) -> None:
        """A pull."""
        self.server.fail("pull", BadReply("body"))

    def unreachable(self) -> Portal:
        """Signed in, then down."""
        portal = self.portal()
        portal.sign_in(self.credentials)
        self.server.is_down = True
        return portal

    def desk_writes(self, case_id: CaseId, text: str) -> None:
        """Straight into the server."""
        case = self.server.cases[case_id]
        self.server.put_case(replace(case, timeline=(*case.timeline, an_entry("e-desk", text))))

    def mailed_code(self) -> str:
        """As kept."""
        return self.server.codes[self.credentials.login]


class TestFakePortal(PortalContract):
    """The suite, on the fake."""

    @pytest.fixture
    def bench(self) -> Bench:
        """A fresh server."""
        return FakeBench()


class KeylessBench(FakeBench):
    """A portal that knows no keys: what stands in the way of a second case is the look-up alone."""

    def portal(self) -> Portal:
        """A client that says so."""
        return FakePortal(self.server, Capabilities(EVERYTHING.have - {Capability.IDEMPOTENCY_KEY}))


class TestKeylessPortal(PortalContract):
    """The suite, on a portal without keys."""

    @pytest.fixture
    def bench(self) -> Bench:
        """A fresh server."""
        return KeylessBench()


def test_a_portal_without_keys_does_twice_what_is_sent_twice() -> None:
    bench = KeylessBench()
    portal = bench.portal()
    portal.sign_in(bench.credentials)
    command = a_submit()
    for _ in range(2):
        portal.send(command, FakeSending())
    assert bench.cases_made(command) == 2
    portal.send(command, FakeSending().again(may_have_arrived=True))
    assert bench.cases_made(command) == 2


def test_a_server_that_cannot_look_up_says_so() -> None:
    bench = FakeBench()
    bench.server.can_look_up = False
    portal = bench.portal()
    portal.sign_in(bench.credentials)
    with pytest.raises(LookUpFailed) as failed:
        portal.look_up(a_submit())
    assert failed.value.is_final


def test_a_forgotten_key_is_done_again_but_can_be_looked_up() -> None:
    bench = FakeBench()
    portal = bench.portal()
    portal.sign_in(bench.credentials)
    command = a_submit()
    portal.send(command, FakeSending())
    bench.server.forgotten.add(command.key)
    assert portal.look_up(command) is not None
    portal.send(command, FakeSending())
    assert bench.cases_made(command) == 2


def test_a_fault_strikes_as_often_as_told() -> None:
    server = FakeServer()
    server.fail("probe", Gone(), times=2)
    portal = FakePortal(server)
    for _ in range(2):
        with pytest.raises(Gone):
            portal.probe()
    assert portal.probe().is_demo


def test_an_override_sees_every_operation() -> None:
    seen: list[tuple[str, str]] = []
    server = FakeServer(override=lambda operation, stage: seen.append((operation, stage)))
    FakePortal(server).probe()
    assert seen == [("probe", "before"), ("probe", "after")]


def test_a_removed_row_is_gone_and_a_forgotten_mark_begins_again() -> None:
    bench = FakeBench()
    portal = FakePortal(bench.server)
    portal.sign_in(bench.credentials)
    mark = portal.pull(Kind.CASES, None).mark
    bench.server.remove(Kind.CASES, "case-1")
    assert portal.pull(Kind.CASES, mark).gone == ("case-1",)
    bench.server.forget_marks()
    assert portal.pull(Kind.CASES, mark).complete


def test_each_new_case_gets_its_own_number() -> None:
    bench = FakeBench()
    portal = FakePortal(bench.server)
    portal.sign_in(bench.credentials)
    numbers = {portal.send(a_submit(), FakeSending()).number for _ in range(3)}
    assert len(numbers) == 3
