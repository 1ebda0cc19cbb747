"""What waits, laid over what the portal said."""

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop_app.domain.cases import CaseFilter, CaseOrder, EntryKind, EntryState, Priority, Relation, Status
from desktop_app.domain.catalog import Catalog
from desktop_app.domain.commands import AddComment, RateCase, SolveCase, SubmitCase
from desktop_app.domain.forms import Answer, Choice, TimeRange
from desktop_app.domain.ids import AccountId, AttachmentId, CaseId, FieldId, ItemId, Key, ServiceId, TypeId
from desktop_app.domain.outbox import OutboxRow
from desktop_app.domain.parts import PartOf
from desktop_app.domain.receipts import OutboxState
from desktop_app.services.projection import (
    digest_of_waiting,
    in_words,
    merged,
    waiting_case,
    with_waiting,
)
from tests.core_kit import KARI, NOON, a_case, a_row, text

CASE = CaseId("case-0001")


def test_ids_of_waiting_files_lead_back() -> None:
    assert digest_of_waiting(AttachmentId("out-abc")) == "abc"
    assert digest_of_waiting(AttachmentId("att-1")) is None


def test_a_waiting_case_of_an_unknown_item_shows_what_there_is() -> None:
    answers: dict[FieldId, Answer] = {FieldId("subject"): "Hi"}
    command = SubmitCase(Key("k"), ItemId("i-gone"), None, None, "Hi", "Long", answers)
    case = waiting_case(OutboxRow(command, 1, "Hi", NOON), command, AccountId("a-1"), Catalog(), "en")
    assert [(line.label.in_("en"), line.text) for line in case.answers] == [("subject", "Hi")]
    assert (case.row.status, case.row.title) == (Status.SENDING, "Hi")


def test_a_waiting_part_names_the_whole() -> None:
    part = PartOf(CASE, "DP-1", "A large matter")
    command = SubmitCase(Key("k"), ItemId("i-gone"), None, None, "Hi", "Long", {}, part_of=part)
    case = waiting_case(OutboxRow(command, 1, "Hi", NOON), command, AccountId("a-1"), Catalog(), "en")
    assert case.relations == (Relation("parent", CASE, "DP-1", "A large matter"),)


def test_replies_and_actions_are_entries_and_ratings_are_not() -> None:
    rows = [
        OutboxRow(AddComment(Key("1"), CASE, "Hello"), 1, "", NOON),
        OutboxRow(SolveCase(Key("2"), CASE, "Fine"), 2, "", NOON, OutboxState.REFUSED),
        OutboxRow(RateCase(Key("3"), CASE, 5), 3, "", NOON),
        OutboxRow(AddComment(Key("4"), CaseId("other"), "Elsewhere"), 4, "", NOON),
    ]
    entries = with_waiting(a_case(1), rows, KARI).timeline
    assert [(entry.text, entry.kind, entry.status, entry.state) for entry in entries] == [
        ("Hello", EntryKind.MESSAGE, None, EntryState.WAITING),
        ("Fine", EntryKind.STATUS, Status.SOLVED, EntryState.REFUSED),
    ]


@pytest.mark.parametrize(
    ("state", "shown"),
    [
        (OutboxState.WAITING, EntryState.WAITING),
        (OutboxState.SENDING, EntryState.WAITING),
        (OutboxState.UNSURE, EntryState.UNSURE),
        (OutboxState.HELD, EntryState.HELD),
        (OutboxState.REFUSED, EntryState.REFUSED),
    ],
)
def test_a_message_says_how_its_sending_stands(state: OutboxState, shown: EntryState) -> None:
    row = OutboxRow(AddComment(Key("1"), CASE, "Hello"), 1, "", NOON, state)
    assert [entry.state for entry in with_waiting(a_case(1), [row], KARI).timeline] == [shown]


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        ("in", "Incoming"),
        ("free text", "free text"),
        (("in", "other"), "Incoming, other"),
        (True, "✓"),
        (False, "–"),
        (3.5, "3.5"),
        (TimeRange("2026-11-21", "18:00", "21:30"), "2026-11-21 18:00–21:30"),
    ],
)
def test_answers_in_words(answer: Answer, words: str) -> None:
    assert in_words(answer, [Choice("in", text("Incoming"))], "en") == words


@pytest.mark.parametrize("order", list(CaseOrder))
def test_lists_are_merged_in_any_order(order: CaseOrder) -> None:
    first = a_row(1, title="a", status=Status.RECEIVED, priority=Priority.CRITICAL, opened_at=NOON)
    second = a_row(2, title="B", status=Status.SOLVED, priority=None, opened_at=NOON + timedelta(hours=1))
    second = replace(second, owner=KARI, closed_at=NOON, type_id=TypeId("t"), service_id=ServiceId("s"))
    waiting = replace(a_row(3), key=Key("k"))
    which = CaseFilter(order=order, is_descending=False)
    assert merged([[second, waiting], [first]], which) == (waiting, first, second)
    assert merged([[second, waiting], [first]], replace(which, is_descending=True)) == (waiting, second, first)
