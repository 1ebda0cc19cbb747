"""The machine of six states."""

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop_app.errors import Busy, Diagnosis, NotSignedIn, SupportError, Unreachable, Unsure, VaultLocked
from desktop_app.sync.connection import Connection, ConnectionState
from tests.core_kit import NOON

START = Connection(ConnectionState.OFFLINE)


@pytest.mark.parametrize(
    ("error", "state"),
    [
        (Unreachable(Diagnosis.NO_NETWORK), ConnectionState.OFFLINE),
        (Unsure(), ConnectionState.OFFLINE),
        (Busy(3), ConnectionState.WAITING),
        (NotSignedIn(), ConnectionState.SIGN_IN_NEEDED),
        (VaultLocked(), ConnectionState.SIGN_IN_NEEDED),
    ],
)
def test_each_error_asks_for_something_else(error: SupportError, state: ConnectionState) -> None:
    after = START.started().failed(error, NOON)
    assert (after.state, after.error, after.retry_at) == (state, error.code, NOON)


def test_the_diagnosis_is_kept_until_it_works_again() -> None:
    failed = START.failed(Unreachable(Diagnosis.PROXY))
    assert failed.diagnosis is Diagnosis.PROXY
    assert failed.succeeded(NOON) == Connection(ConnectionState.ONLINE, synced_at=NOON)


def test_in_part_is_online_but_not_current() -> None:
    after = START.succeeded(NOON).partly(Unsure())
    assert (after.state, after.synced_at, after.error) == (ConnectionState.ONLINE, NOON, "unsure")


def test_a_run_without_a_word_leaves_it_as_it_was() -> None:
    online = START.succeeded(NOON)
    assert online.started().ended(online) == online
    failed = online.started().failed(Busy(1))
    assert failed.ended(online) == failed


def test_a_sign_in_begins_anew() -> None:
    needed = replace(START.failed(NotSignedIn()), synced_at=NOON)
    assert needed.signed_in() == Connection(ConnectionState.OFFLINE, synced_at=NOON)


def test_why_whose_and_until_when_are_kept_until_it_works_again() -> None:
    before = Connection(ConnectionState.OFFLINE, NOON, unsent=2, left_out=1)
    failed = before.failed(Unreachable(Diagnosis.CLOCK_WRONG, host="desk.example", clock_s=60.0), NOON)
    assert (failed.diagnosis, failed.host, failed.clock_s) == (Diagnosis.CLOCK_WRONG, "desk.example", 60.0)
    busy = failed.failed(Busy(90.0, "Back at two", is_maintenance=True), NOON, NOON + timedelta(seconds=90))
    assert (busy.host, busy.clock_s, busy.detail) == ("", None, "Back at two")
    assert (busy.until, busy.is_maintenance) == (NOON + timedelta(seconds=90), True)
    assert busy.succeeded(NOON) == Connection(ConnectionState.ONLINE, NOON, unsent=2, left_out=1)
