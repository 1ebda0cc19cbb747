"""Notes, mails, calls, tasks and posts as entries of one timeline."""

from datetime import UTC, datetime

import pytest

from desktop_app.domain.cases import EntryKind, Letter, TimelineEntry
from desktop_app.portals.dynamics import wire
from desktop_app.portals.dynamics.talk import Talk
from desktop_app.portals.dynamics.timeline import entries_of, files_of
from desktop_app.portals.dynamics.timeline_wire import Activity, Party, Post

AT = datetime(2026, 11, 22, 8, tzinfo=UTC)
ME, LIV = "me", "liv"


def only(talk: Talk, *, has_comments: bool = True) -> TimelineEntry:
    (entry,) = entries_of(talk, ME, has_comments=has_comments)
    return entry


def a_note(text: str, *, is_file: bool = False) -> Talk:
    note = wire.Annotation("n1", AT, notetext=text, isdocument=is_file, filename="a.png", author=LIV)
    return Talk(notes=(note,))


@pytest.mark.parametrize(
    ("text", "is_file", "has_comments", "kind"),
    [
        ("For us", False, True, EntryKind.NOTE),
        ("*WEB* For all", False, True, EntryKind.MESSAGE),
        ("For us", False, False, EntryKind.MESSAGE),
        ("", True, True, EntryKind.ATTACHMENT),
        ("See there", True, True, EntryKind.NOTE),
    ],
)
def test_plain_notes_are_the_desks_where_customers_get_comments(
    text: str, is_file: bool, has_comments: bool, kind: EntryKind
) -> None:
    entry = only(a_note(text, is_file=is_file), has_comments=has_comments)
    assert (entry.kind, "*WEB*" in entry.text) == (kind, False)


def an_activity(kind: str, *parties: Party, **more: object) -> Activity:
    return Activity("a1", AT, kind, subject="About it", parties=list(parties), author=LIV, **more)  # type: ignore[arg-type]


def test_a_mail_with_all_who_took_part() -> None:
    parties = (
        Party(1, "kari@eksempelfjord.example", "Kari Prøve", "contact"),
        Party(2, "support@portal.example"),
        Party(3, None, "Sam Prøve", "contact"),
        Party(4, "hidden@portal.example"),
        Party(8, None, "It stopped", "incident"),
    )
    mail = wire.Email("a1", directioncode=False, sender="kari@eksempelfjord.example")
    entry = only(Talk(activities=(an_activity("email", *parties, description="<p>Hi</p>"),), mails={"a1": mail}))
    assert entry.letter == Letter(
        "About it",
        "Kari Prøve <kari@eksempelfjord.example>",
        ("support@portal.example",),
        ("Sam Prøve",),
        is_incoming=True,
    )
    assert (entry.kind, entry.is_agent, entry.html) == (EntryKind.EMAIL, False, "<p>Hi</p>")


def test_a_mail_of_which_its_own_table_tells_nothing() -> None:
    entry = only(Talk(activities=(an_activity("email", description="Hi"),)))
    assert entry.letter == Letter("About it")


@pytest.mark.parametrize(
    ("parties", "is_incoming"),
    [((), None), ((Party(1, None, "Liv", "systemuser"),), False), ((Party(1, "+47"),), True)],
)
def test_a_call_was_made_by_the_desk_or_to_it(parties: tuple[Party, ...], is_incoming: bool | None) -> None:
    entry = only(Talk(activities=(an_activity("phonecall", *parties),)))
    assert entry.letter is not None
    assert (entry.kind, entry.letter.is_incoming, entry.letter.subject) == (EntryKind.PHONE, is_incoming, "About it")


@pytest.mark.parametrize("kind", ["task", "appointment", "serviceappointment", "recurringappointmentmaster"])
def test_what_the_desk_plans_is_internal(kind: str) -> None:
    entry = only(Talk(activities=(an_activity(kind, description="Two o'clock"),)))
    assert (entry.kind.is_internal, entry.text, entry.letter) == (True, "Two o'clock", Letter("About it"))


def test_anything_else_is_an_event_in_its_own_words() -> None:
    assert only(Talk(activities=(an_activity("msdyn_ocliveworkitem"),))).text == "About it"
    unknown = Activity("a1", AT, "letter", type_label="Brev")
    assert (only(Talk(activities=(unknown,))).kind, only(Talk(activities=(unknown,))).text) == (EntryKind.EVENT, "Brev")


def test_posts_of_people_are_notes_and_those_of_the_server_events() -> None:
    written = Post("p1", AT, 'Ask @[8,11111111-0000-4000-8000-000000000002,"Liv Skranke"] first', 2, ME)
    told = Post("p2", AT, "Case created", 1)
    first, second = entries_of(Talk(posts=(written, told)), ME, has_comments=True)
    assert {first.kind, second.kind} == {EntryKind.EVENT, EntryKind.NOTE}
    note = first if first.kind is EntryKind.NOTE else second
    assert (note.text, note.is_agent) == ("Ask Liv Skranke first", False)


def test_of_one_second_the_order_is_always_the_same() -> None:
    notes = tuple(wire.Annotation(id, AT, notetext=id) for id in ("b", "a", "c"))
    there = entries_of(Talk(notes=notes), ME, has_comments=True)
    back = entries_of(Talk(notes=notes[::-1]), ME, has_comments=True)
    assert there == back
    assert [entry.id for entry in there] == ["a", "b", "c"]


def test_files_of_notes_and_mails() -> None:
    files = [
        {"activitymimeattachmentid": "f1", "filename": "b.pdf", "filesize": 5},
        {"activitymimeattachmentid": "f2", "filename": "c.pdf"},
    ]
    talk = Talk(notes=a_note("", is_file=True).notes, mails={"a1": wire.Email("a1", files=files)})
    assert [(file.id, file.name, file.size) for file in files_of(talk)] == [
        ("note:n1", "a.png", 0),
        ("mail:f1", "b.pdf", 5),
        ("mail:f2", "c.pdf", 0),
    ]
