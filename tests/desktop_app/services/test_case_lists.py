"""The lists of cases without all that sends them."""

from desktop_app.domain.cases import CaseFilter, Openness
from tests.core_kit import Core, a_case

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
