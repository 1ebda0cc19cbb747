"""What must hold after a kill, told apart."""

import pytest

from tests.torture.crash_reading import Disk, Work
from tests.torture.crash_verdict import Promised, after_kill, after_restart, after_sending, heard

WHOLE = {"subject": "Printer", "part": "approval", "description": "Stands still"}
DRAFT, HALF = Work(WHOLE, frozenset({"d1"})), Work({"subject": "Prin"})
PROMISED = Promised(due={"subject": "Prin"}, typed={"subject": ["P", "Prin", "Printer"]})
SENT = Promised(is_sent=True)


def told(beats: int) -> list[dict[str, object]]:
    beating: list[dict[str, object]] = [{"at": 10.1 + at / 1000, "beat": True} for at in range(beats)]
    return [
        {"at": 10.0, "typed": "subject", "text": "P"},
        *beating,
        {"at": 10.5, "typed": "subject", "text": "Pr"},
        {"at": 11.2, "attached": "d1"},
        {"at": 11.2, "died": 7, "what": "BEGIN"},
    ]


def test_what_was_typed_a_second_before_the_end_is_due() -> None:
    promised = heard(told(beats=21))
    assert promised.due == {"subject": "P"}
    assert promised.typed == {"subject": ["P", "Pr"]}
    assert (promised.attached, promised.at, promised.step) == ({"d1"}, 7, "BEGIN")


def test_a_program_that_was_not_let_run_had_no_second() -> None:
    assert heard(told(beats=15)).due == {}


@pytest.mark.parametrize(
    ("promised", "disk", "made", "wrong"),
    [
        (Promised(), Disk(), [], ""),
        (PROMISED, Disk(drafts=(Work({"subject": "Printer"}),)), [], ""),
        (PROMISED, Disk(drafts=(Work({"subject": "P"}),)), [], "lost"),
        (PROMISED, Disk(drafts=(Work({"subject": "Scanner"}),)), [], "lost"),
        (PROMISED, Disk(), [], "lost"),
        (Promised(attached={"d2"}), Disk(drafts=(DRAFT,)), [], "lost"),
        (SENT, Disk(drafts=(DRAFT,)), [], "doubled"),
        (SENT, Disk(waiting=(DRAFT,)), [DRAFT], ""),
        (SENT, Disk(waiting=(DRAFT,)), [DRAFT, DRAFT], "doubled"),
        (SENT, Disk(drafts=(DRAFT,), waiting=(DRAFT,)), [], "doubled"),
        (SENT, Disk(receipts=1), [], "missing"),
        (SENT, Disk(receipts=1), [DRAFT], ""),
        (Promised(), Disk(broken=("lost: no file d1",)), [], "lost"),
    ],
)
def test_after_the_kill(promised: Promised, disk: Disk, made: list[Work], wrong: str) -> None:
    found = after_kill(promised, disk, made)
    assert bool(found) == bool(wrong), found
    assert any(wrong in one for one in found) or not wrong, found


@pytest.mark.parametrize(
    ("before", "disk", "made", "wrong"),
    [
        (Disk(waiting=(DRAFT,)), Disk(), [DRAFT], ""),
        (Disk(waiting=(DRAFT,)), Disk(waiting=(DRAFT,)), [], "missing"),
        (Disk(waiting=(DRAFT,)), Disk(), [], "missing"),
        (Disk(waiting=(DRAFT,)), Disk(), [HALF], "lost"),
        (Disk(waiting=(DRAFT,)), Disk(), [DRAFT, DRAFT], "doubled"),
        (Disk(drafts=(DRAFT,)), Disk(drafts=(DRAFT,)), [], ""),
        (Disk(drafts=(DRAFT,)), Disk(drafts=(HALF,)), [], "lost"),
        (Disk(drafts=(DRAFT,)), Disk(drafts=(DRAFT,)), [DRAFT], "doubled"),
    ],
)
def test_after_the_restart(before: Disk, disk: Disk, made: list[Work], wrong: str) -> None:
    found = after_restart(Promised(), before, disk, made)
    assert bool(found) == bool(wrong), found
    assert any(wrong in one for one in found) or not wrong, found


def test_a_whole_draft_can_be_sent_and_half_a_draft_stays() -> None:
    assert after_sending(DRAFT, Disk(), [DRAFT]) == []
    assert after_sending(DRAFT, Disk(), [HALF]) != []
    assert after_sending(DRAFT, Disk(), []) != []
    assert after_sending(HALF, Disk(drafts=(HALF,)), []) == []
    assert after_sending(HALF, Disk(), []) != []
