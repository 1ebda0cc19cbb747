"""Cases as the portal said them, projected with what waits here."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from desktop_app.domain.attachments import Attachment
from desktop_app.domain.cases import (
    AnswerLine,
    Case,
    CaseFilter,
    CaseOrder,
    EntryKind,
    Openness,
    Priority,
    Status,
    TimelineEntry,
    Whose,
)
from desktop_app.domain.commands import AddComment
from desktop_app.domain.ids import AccountId, AttachmentId, CaseId, FieldId, Key
from desktop_app.domain.text import LocalText
from desktop_app.store import case_list
from desktop_app.store.account import AccountFolder
from tests.desktop_app.store.makers import ACCOUNT, NOON, a_case, a_file, a_row, a_submit, at

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
    ],
)
def test_lists(folder: AccountFolder, whose: Whose, openness: Openness, expected: list[str]) -> None:
    folder.cases.put(
        [
            a_row(1),
            a_row(2, status=Status.CLOSED),
            a_row(3, is_mine=False, status=Status.WAITING_FOR_YOU),
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
        for order in CaseOrder:
            query = case_list.page(CaseFilter(whose=whose, openness=Openness.ALL, order=order), 50, 0)
            plan = folder.cache.rows(f"EXPLAIN QUERY PLAN {query.sql}", query.arguments)
            assert not any("TEMP B-TREE" in row["detail"] or row["detail"] == "SCAN cases" for row in plan)


def test_a_poisoned_record_does_not_stop_the_others(folder: AccountFolder) -> None:
    folder.cases.put([replace(a_row(1), title="pip \ud800\0", number="\ud800"), a_row(2)])
    assert folder.cases.ids() == {"case-1", "case-2"}


def test_dates_of_any_century_sort(folder: AccountFolder) -> None:
    old, new = datetime(1601, 1, 1, tzinfo=UTC), datetime(9999, 12, 31, tzinfo=UTC)
    folder.cases.put([a_row(1, updated_at=new), a_row(2, updated_at=old), a_row(3)])
    assert numbers(folder, CaseFilter()) == ["case-1", "case-3", "case-2"]
