"""What every adapter must do. Derive a test class and give it a `bench`; what a portal lacks must be `Unsupported`."""

import io
from typing import Any

import pytest

from desktop_app.domain.capabilities import Capability
from desktop_app.domain.cases import CaseAction, EntryKind, Status
from desktop_app.domain.commands import (
    AddNote,
    ArticleFeedback,
    Command,
    RateArticle,
    RateCase,
    ReopenCase,
    SolveCase,
    WithdrawCase,
)
from desktop_app.domain.identity import PasswordCredentials, SignedIn, TokenCredentials
from desktop_app.domain.ids import ArticleId, AttachmentId, CaseId, FieldId, ItemId, new_key
from desktop_app.domain.kinds import Kind, Marks
from desktop_app.errors import (
    AlreadySent,
    BadReply,
    Busy,
    Conflict,
    Diagnosis,
    Gone,
    LookUpFailed,
    NotAllowed,
    NotSignedIn,
    Rejected,
    Unreachable,
    Unsupported,
    Unsure,
    WrongPassword,
)
from desktop_app.ports.portal import Portal, PortalRow
from tests.contract.bench import CALLS, OF_COMMAND, OF_KIND, Bench, Unread, keeps_provenance, revokes, untraceable
from tests.makers import FakeSending, a_comment, a_file, a_provenance

PICTURE = b"\x89PNG not really" * 5000
LARGE = b"large" * 1_000_000
"""More than goes with a new case at any portal that lets files follow."""


class PortalContract:
    """The suite."""

    @pytest.fixture
    def bench(self) -> Bench:
        """What is tried."""
        raise NotImplementedError

    @pytest.fixture
    def portal(self, bench: Bench) -> Portal:
        """A signed-in adapter."""
        portal = bench.portal()
        portal.sign_in(bench.credentials)
        return portal

    @pytest.fixture
    def case_id(self, bench: Bench, portal: Portal) -> CaseId:
        """A case of one's own, just made."""
        receipt = portal.send(bench.submit(), FakeSending())
        assert receipt.case_id is not None
        return receipt.case_id

    # Who is there, and who am I

    def test_probe_needs_no_sign_in(self, bench: Bench) -> None:
        info = bench.portal().probe()
        assert info.kind
        assert info.name.in_("en")
        assert Capability.CATALOG in info.capabilities

    def test_a_sign_in_can_be_continued_with_its_token(self, bench: Bench) -> None:
        first: SignedIn = bench.portal().sign_in(bench.credentials)
        again = bench.portal()
        assert again.sign_in(first.token).identity.person.id == first.identity.person.id
        assert again.who().person == first.identity.person
        if isinstance(bench.credentials, PasswordCredentials):
            assert bench.credentials.password not in repr(first) + repr(bench.credentials)
        assert first.token.secret not in repr(first)

    def test_a_wrong_password_is_told(self, bench: Bench) -> None:
        if not isinstance(bench.credentials, PasswordCredentials):
            with pytest.raises(NotAllowed):
                bench.portal().sign_in(PasswordCredentials("kari", "any-password"))
            return
        with pytest.raises(WrongPassword):
            bench.portal().sign_in(PasswordCredentials(bench.credentials.login, "wrong-password"))

    def test_an_unknown_token_is_not_signed_in(self, bench: Bench) -> None:
        with pytest.raises(NotSignedIn):
            bench.portal().sign_in(TokenCredentials("nobody-gave-this"))

    def test_after_signing_out_the_token_is_dead(self, bench: Bench) -> None:
        portal = bench.portal()
        token = portal.sign_in(bench.credentials).token
        portal.sign_out()
        with pytest.raises(NotSignedIn):
            portal.pull(Kind.CASES, None)
        if revokes(bench):
            with pytest.raises(NotSignedIn):
                bench.portal().sign_in(token)
        portal.sign_out()

    def test_the_language_of_the_profile_is_kept(self, portal: Portal) -> None:
        needs(portal, Capability.PROFILE_LANGUAGE)
        assert portal.set_language("fi").language == "fi"
        assert portal.who().language == "fi"
        assert portal.set_language("nb").language == "nb"

    def test_the_clock_is_known_after_an_answer(self, bench: Bench, portal: Portal) -> None:
        fresh = bench.portal()
        assert fresh.clock_offset() is None
        assert fresh.server_time() is None
        offset = portal.clock_offset()
        assert offset is not None
        assert offset[1] > 0
        at = portal.server_time()
        assert at is not None
        assert at.tzinfo is not None

    # Passwords

    def test_a_password_is_changed(self, bench: Bench, portal: Portal) -> None:
        needs(portal, Capability.CHANGE_PASSWORD)
        assert isinstance(bench.credentials, PasswordCredentials)
        with pytest.raises(Rejected) as wrong:
            portal.change_password("not-the-old-one", bench.new_password)
        assert set(wrong.value.problems) == {"old"}
        with pytest.raises(Rejected) as weak:
            portal.change_password(bench.credentials.password, "short")
        assert set(weak.value.problems) == {"new"}
        portal.change_password(bench.credentials.password, bench.new_password)
        bench.portal().sign_in(PasswordCredentials(bench.credentials.login, bench.new_password))
        portal.change_password(bench.new_password, bench.credentials.password)

    def test_a_forgotten_password_is_set_with_the_mailed_code(self, bench: Bench) -> None:
        portal = bench.portal()
        needs(portal, Capability.FORGOTTEN_PASSWORD)
        assert isinstance(bench.credentials, PasswordCredentials)
        login = bench.credentials.login
        portal.ask_for_password("nobody@nowhere.example")
        portal.ask_for_password(login)
        with pytest.raises(Rejected) as wrong:
            portal.reset_password(login, "00000000", bench.new_password)
        assert set(wrong.value.problems) == {"code"}
        code = bench.mailed_code()
        with pytest.raises(Rejected) as weak:
            portal.reset_password(login, code, "short")
        assert set(weak.value.problems) == {"password"}
        portal.reset_password(login, code, bench.credentials.password)
        portal.sign_in(bench.credentials)

    # Reading

    @pytest.mark.parametrize("kind", list(Kind))
    def test_a_full_pull_is_complete_and_ends_in_a_mark(self, portal: Portal, kind: Kind) -> None:
        if kind in OF_KIND:
            needs(portal, OF_KIND[kind])
        rows, gone, mark, complete = everything(portal, kind, None)
        assert complete
        assert gone == []
        assert mark
        assert len({(type(row), row.id) for row in rows}) == len(rows)

    def test_a_pull_since_a_mark_brings_what_changed(self, bench: Bench, portal: Portal) -> None:
        _, _, mark, _ = everything(portal, Kind.CASES, None)
        assert everything(portal, Kind.CASES, mark)[0] == []
        receipt = portal.send(bench.submit(), FakeSending())
        rows, _, newer, complete = everything(portal, Kind.CASES, mark)
        assert [row.id for row in rows] == [receipt.case_id]
        assert not complete
        assert newer != mark

    def test_a_pull_brings_conversations_where_it_is_declared(self, bench: Bench, portal: Portal) -> None:
        mark = everything(portal, Kind.CASES, None)[2]
        portal.send(bench.submit(), FakeSending())
        for since in (None, mark):
            page = portal.pull(Kind.CASES, since)
            if Capability.CONVERSATIONS in portal.capabilities:
                assert [case.row for case in page.conversations] == list(page.rows)
                assert portal.read_case(page.conversations[-1].row.id) == page.conversations[-1]
            else:
                assert page.conversations == ()

    def test_an_unknown_mark_begins_again(self, portal: Portal) -> None:
        needs(portal, Capability.CATALOG)
        rows, _, _, complete = everything(portal, Kind.CATALOG, "mfrom-another-portal")
        assert complete
        assert rows

    def test_changed_names_the_kinds(self, bench: Bench, portal: Portal) -> None:
        needs(portal, Capability.CHANGED)
        marks = {kind: everything(portal, kind, None)[2] for kind in Kind}
        assert portal.changed(Marks({})) == frozenset(Kind)
        assert portal.changed(Marks(marks)) == frozenset()
        portal.send(bench.submit(), FakeSending())
        # Its own views may hold the new case.
        assert portal.changed(Marks(marks)) - {Kind.VIEWS} == {Kind.CASES}

    def test_people_and_find(self, portal: Portal) -> None:
        if Capability.PEOPLE in portal.capabilities:
            assert len(portal.people("s")) <= 20
            assert portal.people("zzzzzz") == []
        if Capability.FIND in portal.capabilities:
            assert list(portal.find(Kind.ARTICLES, "zzzzzz")) == []
        assert list(portal.choices(ItemId("i"), FieldId("f"), "", {})) == []

    # Writing

    def test_a_case_is_made_and_read(self, bench: Bench, portal: Portal) -> None:
        command = bench.submit(files=(a_file(PICTURE, "bilde å.png", a_provenance()),))
        sending = FakeSending(PICTURE)
        receipt = portal.send(command, sending)
        assert receipt.key == command.key
        assert receipt.case_id is not None
        case = portal.read_case(receipt.case_id)
        assert case.row.number == receipt.number
        assert case.row.title == command.subject
        assert case.row.is_mine
        assert [one.name for one in case.attachments] == ["bilde å.png"]
        assert case.attachments[0].provenance == (a_provenance() if keeps_provenance(bench) else None)
        assert sending.told[-1] == (len(PICTURE), len(PICTURE))
        into = io.BytesIO()
        portal.download(case.attachments[0].id, into, lambda: None)
        assert into.getvalue() == PICTURE

    def test_the_same_key_twice_makes_one_case(self, bench: Bench, portal: Portal) -> None:
        command = bench.submit()
        first = portal.send(command, FakeSending())
        # Without keys there is only the adapter's own look-up before a re-send.
        is_looked_up = Capability.IDEMPOTENCY_KEY not in portal.capabilities
        again = portal.send(command, FakeSending().again(may_have_arrived=is_looked_up))
        assert again.case_id == first.case_id
        assert bench.cases_made(command) == 1

    def test_what_the_user_wrote_and_does_not_send_is_not_looked_at(self, bench: Bench, portal: Portal) -> None:
        command, sending = bench.submit(unsent=Unread(), labels=Unread()), FakeSending()
        first = portal.send(command, sending)
        assert portal.send(command, sending.again(may_have_arrived=True)).case_id == first.case_id

    def test_a_lost_answer_is_unsure_and_the_resend_makes_no_second_case(self, bench: Bench, portal: Portal) -> None:
        command = bench.submit(files=(a_file(PICTURE),))
        sending = FakeSending(PICTURE)
        portal.sign_in(bench.credentials)
        bench.lose_next_answer()
        with pytest.raises(Unsure):
            portal.send(command, sending)
        receipt = portal.send(command, sending.again(may_have_arrived=True))
        assert receipt.number
        assert bench.cases_made(command) == 1
        assert sending.opened == 1, "what was uploaded is not uploaded again"

    def test_a_look_up_that_finds_nothing_sends(self, bench: Bench, portal: Portal) -> None:
        command = bench.submit()
        receipt = portal.send(command, FakeSending().again(may_have_arrived=True))
        assert receipt.case_id
        assert bench.cases_made(command) == 1

    def test_a_key_with_other_content_is_refused(self, bench: Bench, portal: Portal) -> None:
        if Capability.IDEMPOTENCY_KEY not in portal.capabilities:
            pytest.skip("it does not know keys, and says so")
        key = new_key()
        first = portal.send(bench.submit(key=key), FakeSending())
        with pytest.raises(AlreadySent) as refused:
            portal.send(a_comment(self._any_case(bench, portal), key=key), FakeSending())
        assert (refused.value.case_id, refused.value.number) == (first.case_id, first.number)

    def test_large_files_may_follow_a_case_that_is_made(self, bench: Bench, portal: Portal) -> None:
        command = bench.submit(files=(a_file(PICTURE, "small.png"), a_file(LARGE, "large.bin")))
        sending = FakeSending(PICTURE, LARGE)
        receipt = portal.send(command, sending)
        assert receipt.case_id is not None
        assert {one.name for one in portal.read_case(receipt.case_id).attachments} == {"small.png", "large.bin"}
        assert [one.case_id for one in sending.receipts] == [receipt.case_id] * len(sending.receipts)
        if sending.receipts:
            # Killed here, or after it: what is there is not sent again, nor is the case made again.
            for known in (sending.receipts[0], sending.receipts[-1]):
                sending.already_made = known
                assert portal.send(command, sending.again()).case_id == receipt.case_id
        assert bench.cases_made(command) == 1
        assert len(portal.read_case(receipt.case_id).attachments) == 2

    def test_files_under_way_can_be_cancelled_and_the_command_cannot(self, bench: Bench, portal: Portal) -> None:
        class GivenUp(Exception):
            pass

        command, sending = bench.submit(files=(a_file(PICTURE),)), FakeSending(PICTURE)
        sending.stop = GivenUp()
        with pytest.raises(GivenUp):
            portal.send(command, sending)
        # Where files can only follow a case, it is there, and that was told.
        assert bench.cases_made(command) == len({receipt.case_id for receipt in sending.receipts})
        sending.stop = None
        portal.send(command, sending)
        assert sending.cancel is None
        assert bench.cases_made(command) == 1

    def test_a_refused_form_names_the_field_and_makes_nothing(self, bench: Bench, portal: Portal) -> None:
        command = bench.bad_submit()
        with pytest.raises(Rejected) as refused:
            portal.send(command, FakeSending())
        assert refused.value.problems
        assert bench.cases_made(command) == 0

    def test_a_conversation(self, bench: Bench, portal: Portal, case_id: CaseId) -> None:
        command = a_comment(case_id, files=(a_file(PICTURE, "more.png"),))
        receipt = portal.send(command, FakeSending(PICTURE))
        assert receipt.case_id == case_id
        is_looked_up = Capability.IDEMPOTENCY_KEY not in portal.capabilities
        portal.send(command, FakeSending(PICTURE).again(may_have_arrived=is_looked_up))
        bench.desk_writes(case_id, "Try again now.")
        case = portal.read_case(case_id)
        texts = [entry.text for entry in case.timeline if entry.text in {command.text, "Try again now."}]
        assert texts == [command.text, "Try again now."]
        assert [entry.is_agent for entry in case.timeline if entry.text == "Try again now."] == [True]
        assert [one.name for one in case.attachments] == ["more.png"]

    def test_a_note_of_the_desk_is_none_of_the_messages(self, portal: Portal, case_id: CaseId) -> None:
        needs(portal, Capability.NOTES)
        if CaseAction.NOTE not in portal.read_case(case_id).row.actions:
            with pytest.raises((NotAllowed, Conflict)):
                portal.send(AddNote(new_key(), case_id, "For us"), FakeSending())
            return
        note = AddNote(new_key(), case_id, "For us")
        for _ in range(2):
            case = portal.send(note, FakeSending()).case
        assert case is not None
        assert [entry.text for entry in case.timeline if entry.kind is EntryKind.NOTE] == ["For us"]
        assert portal.look_up(note) is not None

    def test_a_case_is_solved_rated_and_reopened(self, portal: Portal, bench: Bench, case_id: CaseId) -> None:
        needs(portal, Capability.SOLVE)
        bench.desk_writes(case_id, "Is it better?")
        solved = portal.send(SolveCase(new_key(), case_id, "Thanks"), FakeSending()).case
        assert solved is not None
        assert solved.row.status is Status.SOLVED
        if Capability.RATE_CASE in portal.capabilities:
            rated = portal.send(RateCase(new_key(), case_id, 4, "Good"), FakeSending()).case
            assert rated is not None
            assert rated.rating == 4
        with pytest.raises(Conflict):
            portal.send(SolveCase(new_key(), case_id), FakeSending())
        if Capability.REOPEN in portal.capabilities:
            portal.send(ReopenCase(new_key(), case_id, "Not quite"), FakeSending())
            assert portal.read_case(case_id).row.status.is_open

    def test_a_case_is_withdrawn(self, portal: Portal, case_id: CaseId) -> None:
        needs(portal, Capability.WITHDRAW)
        portal.send(WithdrawCase(new_key(), case_id), FakeSending())
        assert portal.read_case(case_id).row.status is Status.WITHDRAWN

    def test_articles_are_rated(self, bench: Bench, portal: Portal) -> None:
        needs(portal, Capability.KNOWLEDGE)
        article = bench.an_article()
        commands: list[Command] = [
            RateArticle(new_key(), article, is_useful=True),
            ArticleFeedback(new_key(), article, "The picture is old."),
        ]
        for command in commands:
            if OF_COMMAND[type(command)] in portal.capabilities:
                assert portal.send(command, FakeSending()).key == command.key

    def test_every_command_can_be_looked_up(self, bench: Bench, portal: Portal, case_id: CaseId) -> None:
        bench.desk_writes(case_id, "Is it better?")
        article = bench.an_article() if Capability.KNOWLEDGE in portal.capabilities else ArticleId("none")
        about_cases: list[Command] = [
            bench.submit(),
            a_comment(case_id),
            SolveCase(new_key(), case_id, "Thanks"),
            RateCase(new_key(), case_id, 4),
            ReopenCase(new_key(), case_id, "Not quite"),
            WithdrawCase(new_key(), case_id),
        ]
        about_articles: list[Command] = [
            RateArticle(new_key(), article, is_useful=True),
            ArticleFeedback(new_key(), article, "The picture is old."),
        ]
        for command in [*about_cases, *about_articles]:
            if OF_COMMAND.get(type(command), Capability.FORMS) not in portal.capabilities:
                continue
            if type(command) in untraceable(bench):
                portal.send(command, FakeSending())
                with pytest.raises(LookUpFailed) as never:
                    portal.look_up(command)
                assert never.value.is_final
                continue
            assert portal.look_up(command) is None
            sent = portal.send(command, FakeSending())
            found = portal.look_up(command)
            assert found is not None
            assert (found.key, found.case_id, found.number) == (command.key, sent.case_id, sent.number)

    def test_a_lost_answer_to_a_comment_makes_no_second_one(
        self, bench: Bench, portal: Portal, case_id: CaseId
    ) -> None:
        command, sending = a_comment(case_id), FakeSending()
        bench.lose_next_answer()
        with pytest.raises(Unsure):
            portal.send(command, sending)
        assert portal.send(command, sending.again(may_have_arrived=True)).case_id == case_id
        texts = [entry.text for entry in portal.read_case(case_id).timeline]
        assert texts.count(command.text) == 1

    # What goes wrong

    def test_unknown_things_are_gone(self, portal: Portal) -> None:
        with pytest.raises(Gone):
            portal.read_case(CaseId("case-of-somebody-else"))
        with pytest.raises(Gone):
            portal.download(AttachmentId("att-unknown"), io.BytesIO(), lambda: None)
        with pytest.raises(Gone):
            portal.send(a_comment("case-of-somebody-else"), FakeSending())

    def test_busy_says_for_how_long(self, bench: Bench, portal: Portal) -> None:
        bench.busy_next(120)
        with pytest.raises(Busy) as busy:
            portal.pull(Kind.CASES, None)
        assert busy.value.after_s == 120

    def test_a_reply_nobody_understands_is_bad(self, bench: Bench, portal: Portal) -> None:
        bench.garble_next_read()
        with pytest.raises(BadReply):
            portal.pull(Kind.CASES, None)
        assert portal.pull(Kind.CASES, None).complete

    def test_unreachable_is_certainly_not_done(self, bench: Bench) -> None:
        portal = bench.unreachable()
        with pytest.raises(Unreachable):
            portal.send(bench.submit(), FakeSending())

    def test_closed_is_closed(self, portal: Portal) -> None:
        portal.close()
        with pytest.raises(Unreachable) as closed:
            portal.pull(Kind.CASES, None)
        assert closed.value.diagnosis is Diagnosis.CANCELLED

    def test_giving_up_stops_a_download(self, bench: Bench, portal: Portal) -> None:
        receipt = portal.send(bench.submit(files=(a_file(PICTURE),)), FakeSending(PICTURE))
        assert receipt.case is not None

        def stop() -> None:
            raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            portal.download(receipt.case.attachments[0].id, io.BytesIO(), stop)

    @pytest.mark.parametrize("capability", list(CALLS))
    def test_what_is_not_declared_is_unsupported(self, bench: Bench, capability: Capability) -> None:
        portal = bench.without(capability)
        with pytest.raises(Unsupported) as refused:
            CALLS[capability](portal)
        assert refused.value.capability is capability

    @staticmethod
    def _any_case(bench: Bench, portal: Portal) -> CaseId:
        receipt = portal.send(bench.submit(), FakeSending())
        assert receipt.case_id is not None
        return receipt.case_id


def everything(portal: Portal, kind: Kind, since: Any) -> tuple[list[PortalRow], list[str], Any, bool]:
    """All pages of a pull: rows, what is gone, the mark, whether it was complete."""
    rows: list[PortalRow] = []
    gone: list[str] = []
    while True:
        page = portal.pull(kind, since)
        rows += page.rows
        gone += page.gone
        if page.next is None:
            return rows, gone, page.mark, page.complete
        since = page.next


def needs(portal: Portal, capability: Capability) -> None:
    """End the test here where the portal does not declare it; that it then says so is a test of its own."""
    if capability not in portal.capabilities:
        pytest.skip(f"it does not declare {capability}")
