"""Statuses and whose a case is."""

from desktop_app.domain.cases import Status, is_mine
from desktop_app.domain.ids import PersonId


def test_open_statuses() -> None:
    closed = {status for status in Status if not status.is_open}
    assert closed == {Status.SOLVED, Status.CLOSED, Status.WITHDRAWN, Status.MERGED}


def test_whose() -> None:
    assert is_mine(PersonId("me"), PersonId("me"))
    assert not is_mine(PersonId("you"), PersonId("me"))
    assert not is_mine(None, None)
