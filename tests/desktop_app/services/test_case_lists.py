"""The lists of cases without all that sends them."""

from datetime import timedelta

from desktop_app.domain.cases import CaseFilter, CaseTime, Facet, Openness, Priority, Share, Status
from tests.core_kit import NOON, Core, a_case

EVERY = CaseFilter(openness=Openness.ALL)


def test_they_are_the_lists_of_the_cases(core: Core) -> None:
    lists = core.services.case_lists
    assert lists.rows(EVERY) == ()
    core.server.put_case(a_case(1))
    core.server.put_case(a_case(2))
    core.sync()
    assert [row.id for row in lists.rows(EVERY)] == ["case-0002", "case-0001"]
    assert lists.rows(EVERY) == core.services.cases.rows(EVERY)
    assert lists.count(EVERY) == core.services.cases.count(EVERY) == 2
    assert lists.unread() == core.services.cases.unread()


def test_they_are_counted_by_what_divides_them(core: Core) -> None:
    lists = core.services.case_lists
    core.server.put_case(a_case(1, status=Status.SOLVED))
    core.server.put_case(a_case(2, priority=Priority.HIGH))
    core.server.put_case(a_case(3, priority=Priority.HIGH))
    core.sync()
    assert lists.tally(EVERY, Facet.PRIORITY)[0] == Share("high", 2)
    assert sum(share.count for share in lists.tally(EVERY, Facet.STATUS)) == 3
    assert sum(lists.course(EVERY, CaseTime.OPENED, [NOON, NOON + timedelta(days=1)])) == 3
