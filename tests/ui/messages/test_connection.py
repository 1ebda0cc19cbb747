"""ui.messages.connection"""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from desktop_app.errors import Diagnosis
from desktop_app.services.session import Connection, ConnectionState
from tests.ui.pseudo import is_pseudo
from ui import formats
from ui.messages import connection as words


@pytest.mark.parametrize("state", list(ConnectionState))
def test_every_state_is_a_sentence(state: ConnectionState, pseudo_language: None) -> None:
    assert state in words.ICONS
    assert is_pseudo(words.sentence(Connection(state)))
    assert is_pseudo(words.sentence(Connection(state, synced_at=datetime.now(UTC))))


def test_where_something_is_wrong_is_said_before_it() -> None:
    assert words.told_of("Desk", Connection(ConnectionState.OFFLINE), "Away.") == "Desk: Away."
    assert words.told_of("", Connection(ConnectionState.OFFLINE), "Away.") == "Away."
    assert words.told_of("Desk", Connection(ConnectionState.ONLINE), "Fine.") == "Fine."
    assert words.told_of("Desk", Connection(ConnectionState.ONLINE, error="bad_reply"), "So so.") == "Desk: So so."


def test_offline_says_why_and_how_old() -> None:
    an_hour_ago = datetime.now(UTC) - timedelta(hours=2)
    said = words.sentence(Connection(ConnectionState.OFFLINE, an_hour_ago, Diagnosis.NO_NETWORK))
    assert said == ("Working offline: This computer is not connected to a network. What you see was read 2 hours ago.")


def test_a_portal_that_is_worked_on_says_until_when() -> None:
    at = datetime(2026, 11, 22, 14, 5).astimezone()
    waiting = Connection(ConnectionState.WAITING, until=at, is_maintenance=True)
    assert words.sentence(waiting) == f"The portal is being worked on until {formats.clock(at)}."
    assert words.sentence(replace(waiting, is_maintenance=False)) == f"The portal is busy until {formats.clock(at)}."
    assert words.details(waiting).title == "The portal is being worked on"
    assert not words.can_try(waiting), "it asked to be left alone"


@pytest.mark.parametrize("state", list(ConnectionState))
@pytest.mark.parametrize("error", ["", "bad_reply"])
def test_the_details_of_every_state(state: ConnectionState, error: str, pseudo_language: None) -> None:
    for is_maintenance in (True, False):
        for until in (None, datetime.now(UTC)):
            connection = Connection(
                state, error=error, until=until, is_maintenance=is_maintenance, detail="Their words"
            )
            said = words.details(connection)
            assert is_pseudo(said.title)
            assert all(is_pseudo(text) for text in (said.sentence, said.next) if text)
            assert is_pseudo(words.sentence(connection))
            if words.has_more(connection):
                assert said.sentence
                assert said.next


@pytest.mark.parametrize("diagnosis", list(Diagnosis))
def test_every_diagnosis_says_what_is_and_what_comes_next(diagnosis: Diagnosis, pseudo_language: None) -> None:
    said = words.details(Connection(ConnectionState.OFFLINE, diagnosis=diagnosis, host="desk.example", error="x"))
    assert is_pseudo(said.sentence)
    assert is_pseudo(said.next)


def test_the_facts() -> None:
    now = datetime.now(UTC)
    connection = Connection(ConnectionState.OFFLINE, now, retry_at=now, unsent=2, left_out=1)
    assert words.facts(connection) == [
        "What you see was read just now.",
        f"Nordesk tries again at {formats.clock(now)}.",
        "2 waiting to be sent",
        "1 record of the portal could not be understood.",
    ]
    assert words.facts(Connection(ConnectionState.OFFLINE)) == []


def test_counts() -> None:
    assert words.unsent(3) == "3 waiting to be sent"
    assert words.refused(2) == "2 need your attention"
