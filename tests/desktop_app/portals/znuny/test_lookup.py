"""What became of a command, on sites with the fields for our keys and without."""

from datetime import timedelta
from typing import Any

import pytest

from desktop_app.domain.commands import Command, RateArticle, ReopenCase, SolveCase, SubmitCase
from desktop_app.domain.ids import ArticleId, CaseId, new_key
from desktop_app.errors import AlreadySent, BadReply, Busy, LookUpFailed, NotSignedIn
from desktop_app.portals.znuny import tickets
from desktop_app.portals.znuny.lookup import LookUp, is_kept, newest_article, newest_ticket
from tests.makers import a_comment, a_submit
from tests.vendors.znuny.client import calls_at, reader_of
from tests.vendors.znuny.server import ZnunyServer, emulated
from tests.vendors.znuny.state import MAIJA, OESTEN, Ticket


def look_up(server: ZnunyServer, before: int | None = None) -> LookUp:
    """Maija's. `before`: what was the newest when the command was first sent."""
    calls = calls_at(server, MAIJA)
    return LookUp(calls, reader_of(calls), lambda: None, before)


def made_of(server: ZnunyServer, command: SubmitCase, *, is_keyed: bool = True, **changes: Any) -> Ticket:
    """The ticket of a command."""
    ticket = server.state.add(changes.pop("customer", MAIJA), command.subject, command.description, **changes)
    if is_keyed:
        ticket.fields["ClientRequestID"] = command.key
    return ticket


def test_a_case_is_found_by_its_key() -> None:
    command = a_submit()
    with emulated() as server:
        assert look_up(server)(command) is None
        ticket = made_of(server, command)
        found = look_up(server)(command)
        assert found is not None
        assert (found.case_id, found.number, found.key) == (str(ticket.id), ticket.number, command.key)
        assert found.case is not None


def test_trap_the_same_request_twice_makes_two_and_the_first_counts() -> None:
    command = a_submit()
    with emulated() as server:
        first = made_of(server, command)
        made_of(server, command)
        found = look_up(server)(command)
        assert found is not None
        assert found.case_id == str(first.id)


def test_trap_a_filter_on_an_unknown_field_is_ignored_and_proves_nothing() -> None:
    command = a_submit()
    with emulated() as server:
        server.state.ticket_fields = []
        find = look_up(server, 38)
        assert find(command) is None
        ticket = made_of(server, command, is_keyed=False)
        ticket.fields = {}
        found = find(command)
        assert found is not None
        assert found.case_id == str(ticket.id)


def test_without_fields_the_same_words_of_the_same_person_count() -> None:
    command = a_submit(subject="x" * 300, description=" Since\r\nthis morning. ")
    with emulated() as server:
        server.state.catalog["RequestIDField"] = ""
        made_of(
            server, a_submit(subject="x" * 255, description="Since\nthis morning."), customer=OESTEN, is_keyed=False
        )
        find = look_up(server, 39)
        assert find(command) is None
        mine = server.state.add(MAIJA, "x" * 255, "Since \n this\u00a0morning.")
        found = find(command)
        assert found is not None
        assert found.case_id == str(mine.id)
        assert look_up(server, mine.id)(command) is None
        with pytest.raises(LookUpFailed) as unknown:
            look_up(server)(command)
        assert unknown.value.is_final
        server.state.add(MAIJA, "x" * 255, "Since\nthis morning.")
        with pytest.raises(LookUpFailed) as unclear:
            find(command)
        assert unclear.value.is_final


def test_without_fields_a_ticket_of_long_ago_is_another() -> None:
    command = a_submit()
    with emulated() as server:
        server.state.catalog["RequestIDField"] = ""
        server.state.add(MAIJA, command.subject, command.description, at=server.state.time() - timedelta(days=60))
        assert look_up(server)(command) is None


def test_the_key_of_other_words_is_told() -> None:
    command = a_submit()
    with emulated() as server:
        made_of(server, a_submit(key=command.key, subject="Something else", description="Altogether."))
        with pytest.raises(AlreadySent) as other:
            look_up(server)(command)
        assert other.value.number


@pytest.mark.parametrize("changes", [{"subject": "It was called so first"}, {"description": "As it was first."}])
def test_the_key_of_a_text_that_differs_in_one_thing_only_is_told_too(changes: dict[str, str]) -> None:
    command = a_submit()
    with emulated() as server:
        made_of(server, a_submit(key=command.key, **changes))
        with pytest.raises(AlreadySent):
            look_up(server)(command)


def test_a_text_whose_subject_is_not_told_is_known_by_itself() -> None:
    command = a_submit()
    with emulated() as server:
        made_of(server, command).articles[0].subject = ""
        assert look_up(server)(command) is not None


def test_a_title_that_the_desk_changed_is_still_ours() -> None:
    command = a_submit()
    with emulated() as server:
        made_of(server, command).title = "[Wilma] It stopped"
        assert look_up(server)(command) is not None


def test_a_reply_is_found_by_its_key_among_the_articles() -> None:
    command = a_comment("34")
    with emulated() as server:
        find = look_up(server)
        assert find(command) is None
        said = server.state.say(server.state.tickets[34], "customer", "Maija", "Re", command.text)
        said.fields["ClientArticleID"] = new_key()
        assert find(command) is None
        said.fields["ClientArticleID"] = command.key
        assert find(command) is not None


def test_a_reply_without_a_field_is_found_by_its_words() -> None:
    command = a_comment("34")
    with emulated() as server:
        server.state.catalog["ArticleIDField"] = ""
        last = server.state.tickets[34].articles[-1].id
        find = look_up(server, last)
        assert find(command) is None
        server.state.say(server.state.tickets[34], "agent", "Anna", "Re", command.text)
        assert find(command) is None
        said = server.state.say(server.state.tickets[34], "customer", "Maija", "Re", command.text)
        assert find(command) is not None
        assert look_up(server, said.id)(command) is None
        with pytest.raises(LookUpFailed) as unknown:
            look_up(server)(command)
        assert unknown.value.is_final


def test_what_has_no_words_is_seen_from_how_the_case_stands() -> None:
    solve, reopen = SolveCase(new_key(), CaseId("34")), ReopenCase(new_key(), CaseId("34"))
    with emulated() as server:
        find = look_up(server)
        assert find(solve) is None
        assert find(reopen) is not None
        server.state.tickets[34].state = "closed successful"
        assert find(solve) is not None
        assert find(reopen) is None


def test_what_was_said_in_a_case_that_is_not_shown_any_more_is_left_to_the_user() -> None:
    """Found by an attack: it counted as refused though it may have been heard."""
    with emulated() as server, pytest.raises(LookUpFailed) as gone:
        look_up(server)(a_comment("38"))
    assert gone.value.is_final


def test_what_is_about_no_case_is_not_looked_for() -> None:
    with emulated() as server:
        assert look_up(server)(RateArticle(new_key(), ArticleId("1"), True)) is None


def test_a_case_too_large_to_be_compared_is_not_made_again() -> None:
    command = a_submit()
    with emulated() as server:
        made_of(server, command).articles[0].body = "x" * 9_000_000
        found = look_up(server)(command)
        assert found is not None
        assert found.number
        assert found.case is None


def test_an_answer_nobody_understands_leaves_it_unknown() -> None:
    with emulated() as server:
        find = look_up(server)
        server.garble_next_read()
        with pytest.raises(LookUpFailed):
            find(a_submit())
        server.busy_next(20)
        with pytest.raises(Busy):
            find(a_submit())


class Raising:
    """Calls that fail."""

    def __init__(self, error: Exception) -> None:
        self._error = error

    def ask(self, *args: Any, **options: Any) -> Any:
        """No."""
        raise self._error


@pytest.mark.parametrize(
    ("error", "kind"), [(Busy(None), LookUpFailed), (BadReply("x"), LookUpFailed), (NotSignedIn(), NotSignedIn)]
)
def test_which_failures_mean_what(error: Exception, kind: type[Exception]) -> None:
    with emulated() as server:
        reader = look_up(server).reader
    commands: list[Command] = [a_submit(), a_comment("34")]
    for command in commands:
        with pytest.raises(kind):
            LookUp(Raising(error), reader, lambda: None)(command)  # type: ignore[arg-type]


def test_what_is_newest_before_a_command_is_sent() -> None:
    with emulated() as server:
        calls = calls_at(server, MAIJA)
        assert newest_ticket(calls, reader_of(calls)) == 36
        data = tickets.read(calls, "34", tickets.WHOLE)
        assert newest_article(data) == server.state.tickets[34].articles[1].id
        assert newest_article({**data, "Article": None}) == 0
        plus = calls_at(server, "plus+test@provstad.example")
        assert newest_ticket(plus, reader_of(plus)) == 0


def test_a_key_is_kept_in_the_ticket_or_in_an_article() -> None:
    with emulated() as server:
        calls = calls_at(server, MAIJA)
        ticket = server.state.tickets[34]
        key, field = new_key(), "ClientRequestID"
        assert not is_kept(tickets.read(calls, "34", tickets.WHOLE), field, key)
        ticket.fields[field] = key
        assert is_kept(tickets.read(calls, "34", tickets.WHOLE), field, key)
        ticket.articles[1].fields["ClientArticleID"] = key
        assert is_kept(tickets.read(calls, "34", tickets.WHOLE), "ClientArticleID", key)
