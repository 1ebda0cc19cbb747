"""Order, back-off and verdicts of the outbox."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.capabilities import Capability
from desktop_app.domain.commands import AddComment, ArticleFeedback
from desktop_app.domain.ids import ArticleId, CaseId, Key
from desktop_app.domain.outbox import FAILED_LOOK_UPS, MADE, NOT_ARRIVED, OutboxRow
from desktop_app.domain.receipts import OutboxState, WaitingFor
from desktop_app.errors import (
    AlreadySent,
    BadReply,
    Busy,
    Conflict,
    Diagnosis,
    Gone,
    LookUpFailed,
    NotSignedIn,
    Rejected,
    SupportError,
    Unreachable,
    Unsupported,
    Unsure,
)
from desktop_app.sync import outbox
from tests.core_kit import NOON


def a_comment(seq: int, case: str = "", **given: object) -> OutboxRow:
    """A waiting comment; without a case, something that belongs to none."""
    key = Key(f"k{seq}")
    command = AddComment(key, CaseId(case), "Hi") if case else ArticleFeedback(key, ArticleId("a"), "Hi")
    return replace(OutboxRow(command, seq, "Title", NOON), **given)  # type: ignore[arg-type]


def keys(rows: tuple[OutboxRow, ...]) -> list[str]:
    return [row.key for row in rows]


@given(st.integers(1, 100_000), st.floats(0, 1))
def test_back_off_grows_and_never_exceeds_an_hour(attempts: int, chance: float) -> None:
    wait = outbox.back_off_s(attempts, chance)
    assert outbox.FIRST_WAIT_S / 2 <= wait <= outbox.LONGEST_WAIT_S
    assert outbox.back_off_s(attempts + 1, chance) >= wait


@pytest.mark.parametrize(("asked", "kept"), [(120.0, 120.0), (9e9, 3600.0), (-5.0, 0.0)])
def test_what_a_busy_portal_asks_for_is_honoured_up_to_an_hour(asked: float, kept: float) -> None:
    assert outbox.pause_s(asked, 5, 0.5) == kept


def test_a_busy_portal_that_asks_for_nothing_is_backed_off() -> None:
    assert outbox.pause_s(None, 3, 1.0) == outbox.back_off_s(3, 1.0)


def test_fewest_attempts_go_first_then_the_order_of_the_clicks() -> None:
    rows = (a_comment(1, attempts=2), a_comment(2), a_comment(3))
    assert keys(outbox.next_batch(rows, {}, 0.0)) == ["k2", "k3", "k1"]


def test_nothing_overtakes_within_its_case() -> None:
    rows = (a_comment(1, "c1", attempts=9), a_comment(2, "c1"), a_comment(3, "c2"))
    assert keys(outbox.next_batch(rows, {Key("k1"): 50.0}, 0.0)) == ["k3"]
    assert outbox.behind_others(rows) == {"k2"}


def test_a_refused_one_holds_nobody_up() -> None:
    rows = (a_comment(1, "c1", state=OutboxState.REFUSED), a_comment(2, "c1"))
    assert keys(outbox.next_batch(rows, {}, 0.0)) == ["k2"]


def test_what_is_being_sent_is_not_sent_again_and_holds_its_case_up() -> None:
    rows = (a_comment(1, "c1", state=OutboxState.SENDING), a_comment(2, "c1"))
    assert outbox.next_batch(rows, {}, 0.0) == ()


def test_what_is_not_due_waits() -> None:
    row = a_comment(1)
    assert outbox.next_batch((row,), {row.key: 10.0}, 9.9) == ()
    assert outbox.next_batch((row,), {row.key: 10.0}, 10.0) == (row,)


@pytest.mark.parametrize(("seconds", "due"), [(-60, 100.0), (60, 160.0), (10**7, 3700.0)])
def test_after_a_restart_the_wall_clock_is_trusted_for_an_hour_at_most(seconds: int, due: float) -> None:
    row = a_comment(1, retry_at=NOON + timedelta(seconds=seconds))
    assert outbox.first_due(row, NOON, 100.0) == due
    assert outbox.first_due(a_comment(1), NOON, 100.0) == 100.0


def after(row: OutboxRow, error: SupportError) -> OutboxRow:
    return outbox.after_error(row, error, 30.0, NOON)


@pytest.mark.parametrize("state", [OutboxState.WAITING, OutboxState.UNSURE])
def test_not_reached_changes_nothing_but_the_time(state: OutboxState) -> None:
    row = after(a_comment(1, state=state), Unreachable(Diagnosis.TIMEOUT))
    assert (row.state, row.attempts, row.waiting_for) == (state, 1, WaitingFor.NETWORK)
    assert row.retry_at == NOON + timedelta(seconds=30)
    assert row.error == "unreachable"


def test_busy_says_so() -> None:
    assert after(a_comment(1), Busy(30)).waiting_for is WaitingFor.BUSY


@pytest.mark.parametrize("error", [Unsure(), BadReply("case.id")])
def test_what_was_perhaps_done_is_unsure(error: SupportError) -> None:
    assert after(a_comment(1), error).state is OutboxState.UNSURE


def test_no_sign_in_is_no_attempt() -> None:
    row = after(a_comment(1, attempts=3), NotSignedIn())
    assert (row.state, row.attempts, row.waiting_for, row.retry_at) == (
        OutboxState.WAITING,
        3,
        WaitingFor.SIGN_IN,
        None,
    )


def test_a_refusal_keeps_the_portals_words() -> None:
    error = Rejected({"subject": ("too_long", "For langt"), "part": ("required", "")}, "Skjemaet har feil")
    row = after(a_comment(1), error)
    assert (row.state, row.error, row.detail) == (OutboxState.REFUSED, "rejected", "Skjemaet har feil")
    assert row.fields == (("subject", "For langt"), ("part", "required"))


@pytest.mark.parametrize("error", [Gone(), Conflict("closed")])
def test_other_definite_answers_refuse(error: SupportError) -> None:
    assert after(a_comment(1, state=OutboxState.UNSURE), error).state is OutboxState.REFUSED


def test_a_sending_without_a_verdict_is_unsure() -> None:
    begun = outbox.begun(a_comment(1, retry_at=NOON))
    assert (begun.state, begun.attempts, begun.retry_at) == (OutboxState.SENDING, 1, None)
    assert outbox.broken_off(begun).state is OutboxState.UNSURE


def test_a_held_row_rests_and_holds_nobody_up() -> None:
    rows = (a_comment(1, "c1", state=OutboxState.HELD), a_comment(2, "c1"))
    assert outbox.behind_others(rows) == frozenset()
    assert keys(outbox.next_batch(rows, {}, 0.0)) == ["k2"]


@pytest.mark.parametrize("state", [OutboxState.REFUSED, OutboxState.HELD, OutboxState.UNSURE])
def test_no_row_of_one_case_holds_up_another_case(state: OutboxState) -> None:
    rows = (a_comment(1, "c1", state=state), a_comment(2, "c2"))
    assert "k2" in keys(outbox.next_batch(rows, {}, 0.0))


@pytest.mark.parametrize(
    ("given", "days", "expected"),
    [
        ({}, 30, False),
        ({"state": OutboxState.UNSURE}, 30, True),
        ({"state": OutboxState.UNSURE}, None, True),
        ({"created_at": NOON - timedelta(days=31)}, 30, True),
        ({"created_at": NOON - timedelta(days=31)}, None, False),
        ({"created_at": NOON + timedelta(days=400)}, 30, True),  # clicked when our clock was a year ahead
        ({"state": OutboxState.UNSURE, "attempts": 2, "steps": {NOT_ARRIVED: "2"}}, 30, False),
        ({"state": OutboxState.UNSURE, "attempts": 3, "steps": {NOT_ARRIVED: "2"}}, 30, True),
    ],
)
def test_what_may_have_arrived_is_looked_up_first(given: dict[str, Any], days: int | None, expected: bool) -> None:
    """The user's word that it did not holds for one try."""
    assert outbox.is_looked_up_first(a_comment(1, **given), days, NOON) is expected


def test_a_right_that_was_withdrawn_says_nothing_about_what_is_unsure() -> None:
    """Found by an attack: it counted as refused, could be mended, and was there twice."""
    withdrawn = Unsupported(Capability.REPLY)
    row = after(a_comment(1, state=OutboxState.UNSURE), withdrawn)
    assert (row.state, row.retry_at) == (OutboxState.UNSURE, NOON + timedelta(seconds=30))
    assert outbox.steps_after(row, withdrawn) == {FAILED_LOOK_UPS: "1"}
    assert after(a_comment(1), withdrawn).state is OutboxState.REFUSED
    assert outbox.steps_after(a_comment(1), withdrawn) == {}


def test_what_an_error_teaches() -> None:
    row = a_comment(1, state=OutboxState.UNSURE)
    assert outbox.steps_after(row, LookUpFailed()) == {FAILED_LOOK_UPS: "1"}
    again = replace(row, steps={FAILED_LOOK_UPS: "1"})
    assert outbox.steps_after(again, LookUpFailed()) == {FAILED_LOOK_UPS: "2"}
    assert outbox.steps_after(row, LookUpFailed(is_final=True)) == {FAILED_LOOK_UPS: "2"}
    assert outbox.steps_after(again, Unsure()) == {FAILED_LOOK_UPS: "0"}
    assert outbox.steps_after(again, Unreachable(Diagnosis.NO_NETWORK)) == {}
    told = outbox.steps_after(row, AlreadySent("DP-1", CaseId("c-1")))
    assert replace(row, steps=told).there == ("c-1", "DP-1")


def test_what_is_certainly_not_there_keeps_its_place() -> None:
    absent = outbox.not_there(a_comment(1, "c1", state=OutboxState.UNSURE, error="unsure", attempts=3), NOON)
    assert (absent.state, absent.attempts, absent.error) == (OutboxState.WAITING, 3, "")
    assert absent.retry_at == NOON + timedelta(seconds=outbox.TO_EDIT_S)
    assert outbox.behind_others((absent, a_comment(2, "c1"))) == {"k2"}


@pytest.mark.parametrize("error", [BadReply("upload"), Unsure()])
def test_a_case_that_is_made_is_never_unsure_for_the_sake_of_its_files(error: SupportError) -> None:
    made = a_comment(1, "c", steps={MADE: '{"case_id": "c", "number": "DP-1", "missing": [0]}'})
    after = outbox.after_error(made, error, 5.0, NOON)
    assert (after.state, after.retry_at) == (OutboxState.WAITING, NOON + timedelta(seconds=5))
