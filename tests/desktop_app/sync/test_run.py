"""What a run collects, and what it passes over."""

import pytest

from desktop_app.domain.changes import Changes, What
from desktop_app.errors import BadReply, Busy, Diagnosis, Gone, NotSignedIn, PortalError, Unreachable, Unsure
from desktop_app.sync.run import Run


def test_changes_are_told_at_once_and_collected() -> None:
    told: list[Changes] = []
    run = Run(lambda: None, told.append)
    run.tell(Changes())
    run.tell(Changes.of(What.CASES))
    run.tell(Changes.of(What.OUTBOX))
    assert told == [Changes.of(What.CASES), Changes.of(What.OUTBOX)]
    assert run.changes == Changes.of(What.CASES, What.OUTBOX)


def test_the_first_thing_passed_over_is_remembered() -> None:
    run, first = Run(lambda: None, lambda _: None), BadReply("items")
    run.passed_over(first)
    run.passed_over(Gone())
    assert run.trouble is first


@pytest.mark.parametrize("error", [Unreachable(Diagnosis.REFUSED), Busy(), Unsure(), NotSignedIn()])
def test_what_would_meet_everything_else_too_is_not_passed_over(error: PortalError) -> None:
    with pytest.raises(PortalError):
        Run(lambda: None, lambda _: None).passed_over(error)
