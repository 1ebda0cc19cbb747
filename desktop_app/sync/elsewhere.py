"""A case that was in a case file may have been sent from another computer, perhaps with other words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.commands import SubmitCase
from desktop_app.domain.outbox import ASKS_AFTER, FAILED_LOOK_UPS, NOT_ARRIVED
from desktop_app.errors import AlreadySent, Busy, LookUpFailed

if TYPE_CHECKING:
    from desktop_app.domain.outbox import OutboxRow
    from desktop_app.ports.portal import Portal, Sending

SEARCHED = "searched"
"""The step of one that is looked up before its first send: whether that was answered, which each try asks anew."""
_NOT_YET, _DONE = "0", "1"


def is_others(row: OutboxRow) -> bool:
    """Whether what the portal has under its key is from elsewhere for certain: nothing went out from here yet.

    Tries that ended before that was known count for nothing.
    """
    step = row.steps.get(SEARCHED)
    if not isinstance(row.command, SubmitCase) or step == _DONE or row.made is not None:
        return False
    # One that was carried while it waited may have gone out before: then it is for the adapter to know our words.
    return row.command.has_travelled or step == _NOT_YET or (row.has_travelled and not row.attempts)


def check_elsewhere(portal: Portal, row: OutboxRow, sending: Sending) -> None:
    """Before the first send from here: raises AlreadySent when the portal has the case already.

    Raises Busy while the portal cannot say, and LookUpFailed when it still cannot: the user is asked. Once we have
    sent it ourselves, what is found is ours.
    """
    if not is_others(row):
        return
    if row.steps.get(NOT_ARRIVED) != str(row.attempts):
        sending.save_step(SEARCHED, _NOT_YET)
        _search(portal, row, sending)
    sending.save_step(SEARCHED, _DONE)


def _search(portal: Portal, row: OutboxRow, sending: Sending) -> None:
    try:
        found = portal.look_up(row.command)
    except LookUpFailed as error:
        if error.is_final:
            return  # it never can say; its keys guard what they can
        failed = row.failed_look_ups + 1
        if failed >= ASKS_AFTER:
            raise
        sending.save_step(FAILED_LOOK_UPS, str(failed))
        raise Busy(None, error.detail, request_id=error.request_id) from error
    if found is not None:
        raise AlreadySent(found.number, found.case_id)
