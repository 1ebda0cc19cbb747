"""Cases row by row: what is older than their timelines is kept where it joins."""

from dataclasses import replace

import pytest

from desktop_app.domain.cases import Case, CaseFilter, EntryKind, Openness, TimelineEntry, Whose
from desktop_app.domain.ids import CaseId
from desktop_app.domain.timeline import Older
from desktop_app.store.account import AccountFolder
from desktop_app.store.case_rows import CaseRows
from desktop_app.store.cases import CaseTable
from tests.desktop_app.store.makers import KARI, a_case, a_row, at

CASE = CaseId("case-1")


def entries(*numbers: int) -> tuple[TimelineEntry, ...]:
    return tuple(TimelineEntry(f"e-{one}", at(one), EntryKind.MESSAGE, KARI, False, f"ord{one}") for one in numbers)


def told(folder: AccountFolder) -> Case:
    case = folder.cases.case(CASE)
    assert case is not None
    return case


@pytest.fixture
def long(folder: AccountFolder) -> Case:
    """A case of which the portal told the newest part only."""
    case = replace(a_case(), timeline=entries(5, 6), older="5")
    folder.cases.put_case(case)
    return case


def test_the_lists_are_those_of_the_rows() -> None:
    assert issubclass(CaseTable, CaseRows)


def test_a_page_of_older_ones_is_kept_and_found(folder: AccountFolder, long: Case) -> None:
    assert folder.cases.add_older(CASE, "5", Older(entries(3, 4), older="3"))
    assert (told(folder).timeline, told(folder).older) == (entries(3, 4, 5, 6), "3")
    which = CaseFilter(Whose.ORGANISATION, Openness.ALL, words="ord3 ord6")
    assert [row.id for row in folder.cases.rows(which)] == [CASE]


def test_a_page_asked_for_twice_is_taken_once(folder: AccountFolder, long: Case) -> None:
    assert folder.cases.add_older(CASE, "5", Older(entries(3, 4), older="3"))
    assert not folder.cases.add_older(CASE, "5", Older(entries(3, 4), older="3"))
    assert not folder.cases.add_older(CaseId("unknown"), "5", Older())
    assert told(folder).timeline == entries(3, 4, 5, 6)


def test_it_does_not_count_as_having_heard_the_case(folder: AccountFolder, long: Case) -> None:
    folder.cases.put([a_row(updated_at=at(90))])
    folder.cases.add_older(CASE, "5", Older(entries(4)))
    assert folder.cases.unread_conversations(1) == (CASE,)


def test_what_was_fetched_stays_when_the_case_is_heard_again(folder: AccountFolder, long: Case) -> None:
    folder.cases.add_older(CASE, "5", Older(entries(3, 4), older="3"))
    folder.cases.put_cases([replace(long, timeline=entries(6, 7), older="6"), a_case(2)])
    assert (told(folder).timeline, told(folder).older) == (entries(3, 4, 5, 6, 7), "3")
    assert folder.cases.count(CaseFilter(Whose.ORGANISATION, Openness.ALL, words="ord3")) == 1


def test_where_it_no_longer_joins_it_is_fetched_again(folder: AccountFolder, long: Case) -> None:
    folder.cases.add_older(CASE, "5", Older(entries(3, 4), older="3"))
    folder.cases.put_case(replace(long, timeline=entries(9), older="9"))
    assert (told(folder).timeline, told(folder).older) == (entries(9), "9")


def test_what_a_newer_program_kept_is_no_obstacle(folder: AccountFolder, long: Case) -> None:
    with folder.cache.transaction() as connection:
        connection.execute("UPDATE conversations SET body = '{\"row\": 7}'")
    folder.cases.put_case(long)
    assert told(folder).timeline == long.timeline
