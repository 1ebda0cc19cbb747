"""A case that was in a case file may have been sent from another computer, perhaps with other words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.commands import SubmitCase
from desktop_app.errors import AlreadySent, Busy, LookUpFailed

if TYPE_CHECKING:
    from desktop_app.domain.outbox import OutboxRow
    from desktop_app.ports.portal import Portal, Sending

SEARCHED = "searched"
"""The step of one that was looked up before its first send and not found."""


def check_elsewhere(portal: Portal, row: OutboxRow, sending: Sending) -> None:
    """Before the first send from here: raises AlreadySent when the portal has the case already.

    Raises Busy while the portal cannot say. Once we have sent it ourselves, what is found is ours.
    """
    command = row.command
    if not isinstance(command, SubmitCase) or not row.has_travelled or SEARCHED in row.steps or row.attempts:
        return
    try:
        found = portal.look_up(command)
    except LookUpFailed as error:
        if not error.is_final:
            raise Busy(None, error.detail, request_id=error.request_id) from error
        found = None  # it never can say; its keys guard what they can
    if found is not None:
        raise AlreadySent(found.number, found.case_id)
    sending.save_step(SEARCHED, "1")
