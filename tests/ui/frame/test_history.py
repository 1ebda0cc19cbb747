"""ui.frame.history"""

from ui.frame.history import LIMIT, History
from ui.navigation import Go, PageName

HOME, CASES, OUTBOX = Go(PageName.HOME), Go(PageName.CASES), Go(PageName.OUTBOX)


def test_back_and_forward() -> None:
    history = History()
    assert history.current is None
    assert history.back() is None
    for go in (HOME, CASES, CASES, OUTBOX):
        history.visit(go)
    assert history.back() == CASES
    assert history.back() == HOME
    assert history.back() is None
    assert history.forward() == CASES
    assert history.can_go_forward
    history.visit(HOME)
    assert not history.can_go_forward
    assert history.forward() is None
    assert history.back() == CASES


def test_it_forgets_the_oldest_and_all_when_asked() -> None:
    history = History()
    for number in range(LIMIT + 10):
        history.visit(Go(PageName.CASES, words=str(number)))
    steps = 0
    while history.back() is not None:
        steps += 1
    assert steps == LIMIT - 1
    history.forget()
    assert history.current is None
