"""ui.messages.connection"""

from datetime import UTC, datetime, timedelta

import pytest

from desktop_app.errors import Diagnosis
from desktop_app.services.session import Connection, ConnectionState
from tests.ui.pseudo import is_pseudo
from ui.messages import connection as words


@pytest.mark.parametrize("state", list(ConnectionState))
def test_every_state_is_a_sentence(state: ConnectionState, pseudo_language: None) -> None:
    assert state in words.ICONS
    assert is_pseudo(words.sentence(Connection(state)))
    assert is_pseudo(words.sentence(Connection(state, synced_at=datetime.now(UTC))))


def test_offline_says_why_and_how_old() -> None:
    an_hour_ago = datetime.now(UTC) - timedelta(hours=2)
    said = words.sentence(Connection(ConnectionState.OFFLINE, an_hour_ago, Diagnosis.NO_NETWORK))
    assert said == ("Working offline: This computer is not connected to a network. What you see was read 2 hours ago.")


def test_counts() -> None:
    assert words.unsent(3) == "3 waiting to be sent"
    assert words.refused(2) == "2 need your attention"
