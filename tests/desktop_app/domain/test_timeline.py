"""What happened in a case, in one order."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.attachments import Attachment
from desktop_app.domain.cases import EntryKind, TimelineEntry
from desktop_app.domain.ids import AttachmentId
from desktop_app.domain.standing import SeenBy, Why
from desktop_app.domain.timeline import Older, in_order, keeping_older, key_of, with_older
from tests.makers import a_case

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


def entry(number: int, kind: EntryKind = EntryKind.MESSAGE, **more: object) -> TimelineEntry:
    return replace(TimelineEntry(f"e{number}", NOON + timedelta(minutes=number), kind), **more)  # type: ignore[arg-type]


def entries(*numbers: int) -> tuple[TimelineEntry, ...]:
    return tuple(entry(number) for number in numbers)


def a_file(id: str) -> Attachment:
    return Attachment(AttachmentId(id), f"{id}.png", 1, "image/png")


def test_an_entry_is_known_by_its_kind_and_id() -> None:
    note, message = entry(1, EntryKind.NOTE), entry(1)
    assert in_order([message, note, replace(message, text="Changed")]) == (replace(message, text="Changed"), note)


def test_what_is_of_one_moment_stays_as_it_was_given() -> None:
    later, first, second = entry(2), replace(entry(10), at=NOON), replace(entry(9), at=NOON)
    assert in_order([later, first, second]) == (first, second, later)


@given(st.permutations(list(range(8))), st.lists(st.sampled_from(range(8))))
def test_the_order_does_not_depend_on_how_it_came(numbers: list[int], again: list[int]) -> None:
    assert in_order(entries(*numbers, *again)) == entries(*range(8))


def test_only_notes_and_tasks_are_the_desks_own() -> None:
    assert {kind for kind in EntryKind if kind.is_internal} == {EntryKind.NOTE, EntryKind.TASK}


def test_a_page_of_older_ones_goes_before_with_its_files() -> None:
    case = replace(a_case(), timeline=entries(3, 4), attachments=(a_file("new"),), older="3")
    grown = with_older(case, Older(entries(1, 2), (a_file("old"),), "1"))
    assert (grown.timeline, grown.older) == (entries(1, 2, 3, 4), "1")
    assert [file.id for file in grown.attachments] == ["old", "new"]


def test_what_was_read_of_the_time_before_is_kept_when_the_case_is_heard_again() -> None:
    old = entry(1, attachment_ids=(AttachmentId("old"),))
    kept = replace(a_case(), timeline=(old, *entries(2, 3)), attachments=(a_file("old"), a_file("gone")), older="0")
    heard = replace(a_case(), timeline=entries(3, 4), attachments=(a_file("new"),), older="3")
    both = keeping_older(heard, kept)
    assert (both.timeline, both.older) == ((old, *entries(2, 3, 4)), "0")
    assert [file.id for file in both.attachments] == ["old", "new"]


def test_nothing_is_kept_where_something_would_be_missing_between() -> None:
    kept = replace(a_case(), timeline=entries(1, 2), older="")
    heard = replace(a_case(), timeline=entries(5, 6), older="5")
    assert keeping_older(heard, kept) == heard


def test_a_whole_timeline_is_taken_as_it_is() -> None:
    kept = replace(a_case(), timeline=entries(1, 2, 3), older="")
    heard = replace(a_case(), timeline=entries(2, 3), older="")
    assert keeping_older(heard, kept) == heard, "the first was taken away at the portal"
    nothing = replace(a_case(), timeline=(), older="x")
    assert keeping_older(nothing, kept) == nothing


def test_what_one_read_as_somebody_else_is_not_kept() -> None:
    kept = replace(a_case(), timeline=(entry(1, EntryKind.NOTE), *entries(2)), why=Why(SeenBy.AGENT))
    heard = replace(a_case(), timeline=entries(2, 3), older="2", why=Why(SeenBy.ORGANISATION, "Fiktiva"))
    assert keeping_older(heard, kept) == heard


def test_the_key_is_of_both() -> None:
    assert key_of(entry(1, EntryKind.EMAIL)) == (EntryKind.EMAIL, "e1")
