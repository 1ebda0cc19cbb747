"""Cases as the portal said them, projected with what waits here."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop_app.domain.attachments import Attachment
from desktop_app.domain.cases import (
    AnswerLine,
    Case,
    CaseFilter,
    CaseOrder,
    CaseTime,
    EntryKind,
    Facet,
    Openness,
    Priority,
    Share,
    Status,
    TimelineEntry,
    Whose,
)
from desktop_app.domain.commands import AddComment
from desktop_app.domain.ids import AccountId, AttachmentId, CaseId, FieldId, Key, ServiceId, TypeId
from desktop_app.domain.text import LocalText
from desktop_app.store import case_list
from desktop_app.store.account import AccountFolder
from desktop_app.store.codec import encode, stamp
from desktop_app.store.schema import migrate, migrations
from tests.desktop_app.store.makers import ACCOUNT, NOON, a_case, a_file, a_row, a_submit, at
from tests.makers import a_person

_ALL = CaseFilter(whose=Whose.ORGANISATION, openness=Openness.ALL)


def numbers(folder: AccountFolder, which: CaseFilter) -> list[str]:
    return [row.id for row in folder.cases.rows(which)]


def test_rows_come_back_with_the_accounts_id(folder: AccountFolder) -> None:
    row = a_row(account_id=AccountId("another"), is_unread=True, key=Key("k"))
    folder.cases.put([row])
    assert folder.cases.ids() == {"case-1"}
    assert folder.cases.get(["case-1", "unknown"]) == {"case-1": a_row(account_id=ACCOUNT)}


def test_a_case_comes_back_with_its_conversation(folder: AccountFolder) -> None:
    folder.cases.put_case(a_case())
    assert folder.cases.case(CaseId("case-1")) == a_case(is_unread=True)
    assert folder.cases.case(CaseId("unknown")) is None


def test_a_case_never_read_is_its_row(folder: AccountFolder) -> None:
    folder.cases.put([a_row()])
    assert folder.cases.case(CaseId("case-1")) == Case(a_row(is_unread=True))


def test_a_row_heard_later_than_the_conversation_wins(folder: AccountFolder) -> None:
    folder.cases.put_case(a_case())
    folder.cases.put([a_row(status=Status.SOLVED, updated_at=at(99))])
    case = folder.cases.case(CaseId("case-1"))
    assert case is not None
    assert case.row.status is Status.SOLVED
    assert case.timeline == a_case().timeline
    # Its text stays searchable.
    assert numbers(folder, CaseFilter(openness=Openness.ALL, words="mottaket")) == ["case-1"]


def test_conversations_to_read(folder: AccountFolder) -> None:
    folder.cases.put([a_row(1), a_row(2), a_row(3, status=Status.CLOSED), a_row(4)])
    folder.cases.put_case(a_case(4))
    assert folder.cases.unread_conversations(10) == ("case-2", "case-1", "case-3")
    assert folder.cases.unread_conversations(1) == ("case-2",)
    folder.cases.put([a_row(4, updated_at=at(50))])
    assert folder.cases.unread_conversations(1) == ("case-4",)


def test_what_is_removed_is_gone_everywhere(folder: AccountFolder) -> None:
    folder.cases.put_case(a_case())
    folder.cases.remove(["case-1", "unknown"])
    assert folder.cases.ids() == frozenset()
    assert folder.search.find("mottaket", "nb", (), 5) == ()
    for table in ("conversations", "case_words", "search_docs"):
        assert folder.cache.rows(f"SELECT * FROM {table}") == []


@pytest.mark.parametrize(
    ("whose", "openness", "expected"),
    [
        (Whose.MINE, Openness.OPEN, ["case-4", "case-1"]),
        (Whose.MINE, Openness.CLOSED, ["case-2"]),
        (Whose.MINE, Openness.ALL, ["case-4", "case-2", "case-1"]),
        (Whose.ORGANISATION, Openness.OPEN, ["case-4", "case-3", "case-1"]),
        (Whose.ORGANISATION, Openness.ALL, ["case-4", "case-3", "case-2", "case-1"]),
        (Whose.WAITING_FOR_ME, Openness.OPEN, ["case-4"]),
        (Whose.WAITING_FOR_ME, Openness.CLOSED, []),
        (Whose.SHARED, Openness.OPEN, ["case-3"]),
        (Whose.SHARED, Openness.ALL, ["case-3"]),
        (Whose.SHARED, Openness.CLOSED, []),
    ],
)
def test_lists(folder: AccountFolder, whose: Whose, openness: Openness, expected: list[str]) -> None:
    folder.cases.put(
        [
            a_row(1),
            a_row(2, status=Status.CLOSED),
            a_row(3, is_mine=False, status=Status.WAITING_FOR_YOU, is_shared_with_me=True),
            a_row(4, status=Status.WAITING_FOR_YOU),
        ]
    )
    which = CaseFilter(whose=whose, openness=openness)
    assert numbers(folder, which) == expected
    assert folder.cases.count(which) == len(expected)


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        (CaseOrder.UPDATED, ["case-3", "case-2", "case-1"]),
        (CaseOrder.OPENED, ["case-1", "case-2", "case-3"]),
        (CaseOrder.NUMBER, ["case-3", "case-2", "case-1"]),
        (CaseOrder.TITLE, ["case-2", "case-3", "case-1"]),
        (CaseOrder.STATUS, ["case-1", "case-3", "case-2"]),
        (CaseOrder.PRIORITY, ["case-2", "case-1", "case-3"]),
    ],
)
def test_orders(folder: AccountFolder, order: CaseOrder, expected: list[str]) -> None:
    folder.cases.put(
        [
            a_row(1, title="Ærlig", status=Status.CLOSED, priority=Priority.LOW),
            a_row(2, title="Zebra", status=Status.RECEIVED),
            a_row(3, title="beta", status=Status.ON_HOLD, priority=Priority.CRITICAL),
        ]
    )
    which = CaseFilter(whose=Whose.MINE, openness=Openness.ALL, order=order)
    assert numbers(folder, which) == expected
    upwards = CaseFilter(whose=Whose.MINE, openness=Openness.ALL, order=order, is_descending=False)
    assert numbers(folder, upwards) == expected[::-1]


def test_what_waits_comes_first_and_pages_count_it(folder: AccountFolder) -> None:
    folder.cases.put([a_row(number) for number in range(1, 6)])
    folder.outbox.add(a_submit(1, (a_file(),)), "Ny sak 1", at(1))
    folder.outbox.add(AddComment(Key("c"), CaseId("case-1"), "Hei"), "Sak 1", at(2))
    folder.outbox.add(a_submit(2), "Ny sak 2", at(3))
    which = CaseFilter()
    expected = ["out-key-2", "out-key-1", "case-5", "case-4", "case-3", "case-2", "case-1"]
    assert numbers(folder, which) == expected
    assert folder.cases.count(which) == 7
    paged = [id for offset in range(0, 9, 3) for id in numbers(folder, CaseFilter(limit=3, offset=offset))]
    assert paged == expected
    row = folder.cases.rows(which)[1]
    assert (row.number, row.status, row.key, row.title, row.attachments) == ("", Status.SENDING, "key-1", "Ny sak 1", 1)
    assert (row.opened_at, row.updated_at, row.is_mine, row.is_unread) == (at(1), at(1), True, False)
    assert (row.excerpt, row.priority, row.language) == ("Den sier bare pip", Priority.HIGH, "nb")


def test_what_waits_is_neither_closed_nor_waiting_for_me(folder: AccountFolder) -> None:
    folder.outbox.add(a_submit(), "Ny sak", NOON)
    assert numbers(folder, CaseFilter(openness=Openness.CLOSED)) == []
    assert numbers(folder, CaseFilter(whose=Whose.WAITING_FOR_ME)) == []
    assert folder.cases.count(_ALL) == 1


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("skriver", ["out-key-9", "case-1"]),
        ("SKRIVEREN", ["case-1"]),
        ("iver", ["out-key-9", "case-1"]),
        ("et", ["case-2"]),
        ("00002", ["case-2"]),
        ("DP-2026-00002", ["case-2"]),
        ("maskin pose", ["case-2"]),
        ("vedlegg.pdf", ["case-2"]),
        ("ja-svaret", ["case-2"]),
        ("html", ["case-2"]),
        ("100%", []),
        ("_", ["out-key-9", "case-2", "case-1"]),
        ("skriver maskin", []),
    ],
)
def test_words_are_found_inside_words(folder: AccountFolder, words: str, expected: list[str]) -> None:
    folder.cases.put([a_row(1, title="Skriveren sto", excerpt="Papir")])
    long = a_case(2, "Støvsugerposemaskinen")
    folder.cases.put_case(
        Case(
            long.row,
            "Pose tom",
            answers=(AnswerLine(FieldId("f"), LocalText(), "Ja-svaret"),),
            timeline=(*long.timeline, TimelineEntry("e", NOON, EntryKind.MESSAGE, html="<p>Som <b>html</b> et</p>")),
            attachments=(Attachment(AttachmentId("t"), "vedlegg.pdf", 1, "application/pdf"),),
        )
    )
    folder.outbox.add(a_submit(9, description="Den skriver ikke"), "Ny sak", NOON)
    which = CaseFilter(whose=Whose.ORGANISATION, openness=Openness.ALL, words=words)
    assert numbers(folder, which) == expected
    assert folder.cases.count(which) == len(expected)


def test_seen_and_unread(folder: AccountFolder) -> None:
    folder.cases.put([a_row(1), a_row(2), a_row(3, is_mine=False)])
    assert folder.cases.unread() == 2
    assert [row.is_unread for row in folder.cases.rows(_ALL)] == [False, True, True]
    assert folder.cases.mark_seen(CaseId("case-1"), at(1)) is True
    assert folder.cases.mark_seen(CaseId("case-1"), at(1)) is False
    assert folder.cases.mark_seen(CaseId("case-1"), at(0)) is False
    assert folder.cases.unread() == 1
    folder.cases.put([a_row(1, updated_at=at(10))])
    assert folder.cases.unread() == 2


def test_what_was_seen_outlives_the_cache(folder: AccountFolder) -> None:
    folder.cases.put([a_row(number) for number in range(1, 450)])
    folder.cases.mark_all_seen()
    assert folder.cases.unread() == 0
    folder.forget_cache()
    folder.cases.put([a_row(1), a_row(2, updated_at=at(999))])
    folder.cases.put_case(a_case(3))
    assert [row.id for row in folder.cases.rows(_ALL) if row.is_unread] == ["case-2"]


def test_a_page_is_read_along_an_index(folder: AccountFolder) -> None:
    for whose in (Whose.MINE, Whose.ORGANISATION):
        for order in {each for each in CaseOrder if each.facet is None} - {CaseOrder.CLOSED}:
            query = case_list.places(CaseFilter(whose=whose, openness=Openness.ALL, order=order), 50, 0)
            plan = folder.cache.rows(f"EXPLAIN QUERY PLAN {query.sql}", query.arguments)
            assert not any("TEMP B-TREE" in row["detail"] or row["detail"] == "SCAN cases" for row in plan)


def test_nothing_is_counted_by_reading_cases(folder: AccountFolder) -> None:
    which = CaseFilter(whose=Whose.ORGANISATION, openness=Openness.ALL, where={Facet.OWNER: frozenset({"p-1"})})
    queries = [case_list.tally(which, facet) for facet in Facet]
    queries += [case_list.course(which, time, [at(1), at(2)]) for time in CaseTime]
    queries += [case_list.count(which), case_list.places(replace(which, order=CaseOrder.OWNER), 50, 0)]
    for query in queries:
        plan = [row["detail"] for row in folder.cache.rows(f"EXPLAIN QUERY PLAN {query.sql}", query.arguments)]
        assert [line for line in plan if "cases" in line and "COVERING INDEX" not in line] == [], query.sql


def test_filters_narrow_down_by_any_facet(folder: AccountFolder) -> None:
    anna, per = a_person("p-anna", "Anna"), a_person("p-per", "Per")
    folder.cases.put(
        [
            a_row(1, priority=Priority.HIGH, owner=anna, service_id=ServiceId("mail"), type_id=TypeId("incident")),
            a_row(2, priority=None, owner=per, service_id=None, status=Status.ON_HOLD),
            a_row(3, priority=Priority.LOW, owner=None, service_id=ServiceId("mail")),
        ]
    )

    def found(where: dict[Facet, set[str]]) -> list[str]:
        which = CaseFilter(where={facet: frozenset(keys) for facet, keys in where.items()})
        assert folder.cases.count(which) == len(folder.cases.rows(which))
        return sorted(numbers(folder, which))

    assert found({Facet.PRIORITY: {"high", "low"}}) == ["case-1", "case-3"]
    assert found({Facet.PRIORITY: {""}}) == ["case-2"]
    assert found({Facet.SERVICE: {"mail"}, Facet.OWNER: {""}}) == ["case-3"]
    assert found({Facet.STATUS: {"on_hold"}, Facet.TYPE: set()}) == ["case-2"]
    assert found({Facet.TYPE: {"incident"}}) == ["case-1"]
    assert found({Facet.STATUS: {"of a newer version"}}) == []
    owners = folder.cases.tally(CaseFilter(), Facet.OWNER)
    assert owners == (Share("", 1), Share("p-anna", 1, "Anna"), Share("p-per", 1, "Per"))
    assert folder.cases.tally(CaseFilter(), Facet.SERVICE) == (Share("mail", 2), Share("", 1))
    assert {share.key for share in folder.cases.tally(CaseFilter(), Facet.PRIORITY)} == {"high", "", "low"}


def test_what_waits_is_counted_and_filtered_with_the_rest(folder: AccountFolder) -> None:
    folder.cases.put([a_row(1)])
    folder.outbox.add(a_submit(1), "Ny sak", at(5))
    assert folder.cases.tally(CaseFilter(), Facet.STATUS)[-1] == Share("sending", 1)
    sending = CaseFilter(where={Facet.STATUS: frozenset({"sending"})})
    assert [row.title for row in folder.cases.rows(sending)] == ["Ny sak"]
    assert folder.cases.rows(replace(sending, since=at(6))) == ()
    assert folder.cases.rows(replace(sending, before=at(4))) == ()
    assert folder.cases.rows(replace(sending, time=CaseTime.CLOSED, since=at(0))) == ()


def test_times_narrow_down_and_a_course_counts_between_bounds(folder: AccountFolder) -> None:
    closed = {"status": Status.CLOSED, "closed_at": at(50)}
    folder.cases.put([a_row(1, opened_at=at(0)), a_row(2, opened_at=at(10)), a_row(3, opened_at=at(20), **closed)])
    all_ = CaseFilter(openness=Openness.ALL)
    assert folder.cases.count(replace(all_, since=at(10))) == 2
    assert folder.cases.count(replace(all_, since=at(10), before=at(20))) == 1
    assert folder.cases.count(replace(all_, time=CaseTime.CLOSED, before=at(99))) == 1
    assert folder.cases.course(all_, CaseTime.OPENED, [at(10), at(15)]) == (1, 1, 1)
    assert folder.cases.course(all_, CaseTime.CLOSED, [at(10), at(60)]) == (0, 1, 0)
    assert folder.cases.course(all_, CaseTime.OPENED, []) == (3,)


def test_a_cache_of_an_older_version_learns_what_cases_are_divided_by(tmp_path: Path) -> None:
    path, first = tmp_path / "cache.db", migrations("cache")[:1]
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        migrate(connection, first)
        row = a_row(1, owner=a_person("p-anna", "Anna"), closed_at=at(1), service_id=ServiceId("mail"))
        columns = (
            "id, is_mine, is_open, is_waiting, updated_at, opened_at, number, title, status, priority, seen_at, body"
        )
        values = ("case-1", 1, 0, 0, "", "", "", "", 0, 0, "", encode(row))
        connection.execute(f"INSERT INTO cases ({columns}) VALUES ({', '.join('?' * 12)})", values)
        migrate(connection, migrations("cache"))
        found = connection.execute("SELECT type_id, service_id, owner_id, owner, closed_at FROM cases").fetchone()
    assert found == (row.type_id or "", "mail", "p-anna", "Anna", stamp(at(1)))


def test_a_poisoned_record_does_not_stop_the_others(folder: AccountFolder) -> None:
    folder.cases.put([replace(a_row(1), title="pip \ud800\0", number="\ud800"), a_row(2)])
    assert folder.cases.ids() == {"case-1", "case-2"}


def test_dates_of_any_century_sort(folder: AccountFolder) -> None:
    old, new = datetime(1601, 1, 1, tzinfo=UTC), datetime(9999, 12, 31, tzinfo=UTC)
    folder.cases.put([a_row(1, updated_at=new), a_row(2, updated_at=old), a_row(3)])
    assert numbers(folder, CaseFilter()) == ["case-1", "case-3", "case-2"]
