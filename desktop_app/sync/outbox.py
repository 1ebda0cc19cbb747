"""Which of the waiting things goes next, when a failed one is tried again, and when it is refused for good. Pure."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from desktop_app.domain.outbox import ASKS_AFTER, FAILED_LOOK_UPS, KEY_SPENT, NOT_ARRIVED, SENT_BEFORE, OutboxRow
from desktop_app.domain.receipts import OutboxState, WaitingFor
from desktop_app.errors import (
    KEY_REUSED,
    AlreadySent,
    Busy,
    FileRefused,
    LookUpFailed,
    Rejected,
    Retry,
    SupportError,
    Unsupported,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from desktop_app.domain.ids import CaseId, Key

FIRST_WAIT_S = 2.0
LONGEST_WAIT_S = 3600.0

MOST_UNSURE = 2
"""So many in a row that got no answer, and the run ends: it is the network, not the item."""

TO_EDIT_S = 60.0
"""So long what certainly did not arrive is left to the user who asked for it, in order to make something else of it."""

_UNDER_WAY = frozenset({OutboxState.WAITING, OutboxState.SENDING, OutboxState.UNSURE})
_READY = frozenset({OutboxState.WAITING, OutboxState.UNSURE})


def back_off_s(attempts: int, chance: float) -> float:
    """Seconds to wait after so many failed attempts (≥ 1): doubling, at most an hour; `chance` (0..1) spreads it."""
    # 2**12 seconds are more than an hour already; a larger exponent would only overflow.
    longest = min(LONGEST_WAIT_S, FIRST_WAIT_S * 2.0 ** min(max(attempts, 1) - 1, 12))
    return longest * (0.5 + 0.5 * chance)


def pause_s(after_s: float | None, attempts: int, chance: float) -> float:
    """Seconds a busy portal is left alone: what it asked for, an hour at most; else the back-off."""
    if after_s is None:
        return back_off_s(attempts, chance)
    return min(max(after_s, 0.0), LONGEST_WAIT_S)


def behind_others(rows: Iterable[OutboxRow]) -> frozenset[Key]:
    """The keys of rows that wait for an earlier one of their case. A refused or held one holds nobody up."""
    seen: set[CaseId] = set()
    behind: set[Key] = set()
    for row in sorted(rows, key=lambda row: row.seq):
        if row.case_id is None or row.state not in _UNDER_WAY:
            continue
        if row.case_id in seen:
            behind.add(row.key)
        seen.add(row.case_id)
    return frozenset(behind)


def may_be_forgotten(row: OutboxRow, key_days: int | None, now: datetime) -> bool:
    """Whether the portal may know the key no longer: what was sent under it would be done a second time."""
    return is_beyond(row.created_at, key_days, now)


def is_beyond(begun_at: datetime, key_days: int | None, now: datetime) -> bool:
    """Whether a key of that time may be older than the portal remembers; also when our clock was set since."""
    return key_days is not None and not timedelta(0) <= now - begun_at <= timedelta(days=key_days)


def is_looked_up_first(row: OutboxRow, key_days: int | None, now: datetime) -> bool:
    """Whether the portal is asked before the row is sent: an earlier try may have got through.

    What another computer may have sent is found out by `elsewhere` before the first try from here. After that the
    portal is asked by the adapter, which tells our own words from others.

    Not where the user has just said that it did not arrive.
    """
    if row.steps.get(NOT_ARRIVED) == str(row.attempts):
        return False
    is_tried_and_travelled = row.attempts > 0 and row.has_travelled
    return row.state is OutboxState.UNSURE or is_tried_and_travelled or may_be_forgotten(row, key_days, now)


def next_batch(rows: Sequence[OutboxRow], due: Mapping[Key, float], now: float) -> tuple[OutboxRow, ...]:
    """What can be sent now: fewest attempts first, then in the order of the clicks; one of each case at most.

    `due`: before which monotonic second a key is left alone.
    """
    behind = behind_others(rows)
    ready = (row for row in rows if row.state in _READY and row.key not in behind and due.get(row.key, now) <= now)
    return tuple(sorted(ready, key=lambda row: (row.attempts, row.seq)))


def first_due(row: OutboxRow, wall: datetime, monotonic: float) -> float:
    """From when on a row found at the start may be sent: its `retry_at`, but never more than an hour from now.

    Only here is the wall clock asked: it may have been set while the program was away.
    """
    if row.retry_at is None:
        return monotonic
    return monotonic + min(max((row.retry_at - wall).total_seconds(), 0.0), LONGEST_WAIT_S)


def begun(row: OutboxRow) -> OutboxRow:
    """The row as its request goes out."""
    return replace(
        row, state=OutboxState.SENDING, waiting_for=WaitingFor.NOTHING, attempts=row.attempts + 1, retry_at=None
    )


def broken_off(row: OutboxRow) -> OutboxRow:
    """A row whose sending ended without any verdict (a kill, a bug): it may have got through.

    Where the case is made already and only files were on their way, nothing is unsure: they go on.
    """
    state = OutboxState.UNSURE if row.made is None else OutboxState.WAITING
    return replace(row, state=state, waiting_for=WaitingFor.NOTHING)


def not_there(before: OutboxRow, wall: datetime) -> OutboxRow:
    """A row that the portal certainly has none of, after the user asked. It keeps its place, and waits for the user.

    Nothing of its case overtakes it, and should the user not come to it, it goes out after all.
    """
    later = wall + timedelta(seconds=TO_EDIT_S)
    return replace(
        before,
        state=OutboxState.WAITING,
        waiting_for=WaitingFor.NOTHING,
        retry_at=later,
        error="",
        detail="",
        fields=(),
    )


def held(before: OutboxRow) -> OutboxRow:
    """A row whose files the user stopped. That was no attempt; what was unsure has been looked up before the files."""
    return replace(
        before, state=OutboxState.HELD, waiting_for=WaitingFor.NOTHING, retry_at=None, error="", detail="", fields=()
    )


def after_error(before: OutboxRow, error: SupportError, wait_s: float, wall: datetime) -> OutboxRow:
    """The row after a try that ended in an error. `before`: the row as it stood when the try began.

    What was perhaps done stays unsure until the portal says otherwise, whatever goes wrong next.
    """
    row = replace(begun(before), state=before.state, error=error.code, detail=getattr(error, "detail", ""), fields=())
    if error.retry is Retry.AFTER_SIGN_IN:
        # Nobody looked at it: this was no attempt.
        return replace(row, waiting_for=WaitingFor.SIGN_IN, attempts=before.attempts)
    later = wall + timedelta(seconds=wait_s)
    if error.may_be_done:
        # Of a case that is made only files were on their way, each with an offset and a key of its own.
        state = OutboxState.UNSURE if before.made is None else OutboxState.WAITING
        return replace(row, state=state, retry_at=later)
    if _is_unanswered(before, error):
        return replace(row, retry_at=later)
    if error.retry is Retry.LATER:
        waiting_for = WaitingFor.BUSY if isinstance(error, Busy) else WaitingFor.NETWORK
        return replace(row, waiting_for=waiting_for, retry_at=later)
    if isinstance(error, FileRefused):
        return replace(row, state=OutboxState.REFUSED, fields=((error.name, error.trouble.value),))
    problems: Mapping[str, tuple[str, str]] = getattr(error, "problems", {})
    fields = tuple((field, words or code) for field, (code, words) in problems.items())
    return replace(row, state=OutboxState.REFUSED, fields=fields)


def _is_unanswered(before: OutboxRow, error: SupportError) -> bool:
    """Whether one that is unsure was not even looked up: what it needs was withdrawn, which says nothing about it."""
    return before.state is OutboxState.UNSURE and isinstance(error, Unsupported)


def steps_after(before: OutboxRow, error: SupportError) -> Mapping[str, str]:
    """What an error teaches beyond the row's state: failed look-ups, and the case that has its key already."""
    if isinstance(error, LookUpFailed) or _is_unanswered(before, error):
        is_final = isinstance(error, LookUpFailed) and error.is_final
        return {FAILED_LOOK_UPS: str(ASKS_AFTER if is_final else before.failed_look_ups + 1)}
    if isinstance(error, Rejected) and error.reason == KEY_REUSED:
        return {KEY_SPENT: "1"}
    if isinstance(error, AlreadySent):
        return {SENT_BEFORE: json.dumps({"case_id": error.case_id or "", "number": error.number})}
    if error.retry is Retry.ASK and before.failed_look_ups:
        return {FAILED_LOOK_UPS: "0"}  # the portal could say that it did not have it, before it was sent once more
    return {}
