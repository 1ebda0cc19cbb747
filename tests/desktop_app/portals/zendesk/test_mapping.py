"""Requests, comments and people as ours."""

from datetime import UTC, datetime
from typing import Any

import pytest

from desktop_app.domain.cases import CaseAction, Priority, Status
from desktop_app.domain.identity import Organisation, Person, Role
from desktop_app.domain.ids import FieldId, OrganisationId, PersonId
from desktop_app.errors import BadReply, NotSignedIn
from desktop_app.portals.zendesk import mapping, wire
from desktop_app.portals.zendesk.mapping import Known
from desktop_app.portals.zendesk.traces import signed, trace
from tests.makers import a_comment
from tests.vendors.zendesk import seed

ME = Person(PersonId(str(seed.KARI)), "Kari Prøve", "kari@eksempelfjord.example")
PEOPLE = {id: wire.read({"id": id, **user}, wire.User) for id, user in seed.USERS.items()}
KNOWN = Known(ME, "en-us", PEOPLE)


def a_request(**changes: Any) -> wire.Request:
    return wire.read(seed.request(7, "It stopped", "Since this morning.") | changes, wire.Request)


def a_written(id: int, text: str, author: int = seed.LIV, **changes: Any) -> wire.Comment:
    made = {"id": id, "body": text, "public": True, "author_id": author, "created_at": f"2026-11-20T09:0{id}:00Z"}
    return wire.read(made | changes, wire.Comment)


@pytest.mark.parametrize(
    ("word", "status", "is_open"),
    [
        ("new", Status.RECEIVED, True),
        ("open", Status.BEING_WORKED_ON, True),
        ("pending", Status.WAITING_FOR_YOU, True),
        ("hold", Status.ON_HOLD, True),
        ("solved", Status.SOLVED, False),
        ("closed", Status.CLOSED, False),
        ("of the future", Status.UNKNOWN, True),
        (None, Status.UNKNOWN, True),
    ],
)
def test_trap_52_pending_waits_for_the_user(word: str | None, status: Status, is_open: bool) -> None:
    row = mapping.case_row(a_request(status=word), KNOWN)
    assert row.status is status
    assert row.status.is_open is is_open
    assert row.status_word.in_("en") == (word or "")


def test_trap_52_a_status_of_the_accounts_own_has_its_own_word() -> None:
    own = {123: wire.read(seed.CUSTOM_STATUSES[0], wire.CustomStatus)}
    row = mapping.case_row(a_request(status=None, custom_status_id=123), Known(ME, "en-us", {}, own))
    assert row.status is Status.BEING_WORKED_ON
    assert row.status_word.in_("en") == "Asked the vendor"


@pytest.mark.parametrize("subject", ["", None, "  "])
def test_trap_52_a_request_without_a_subject_shows_its_beginning(subject: str | None) -> None:
    row = wire.read(seed.request(7, subject, "Since this morning.\n\nAll day."), wire.Request)
    assert mapping.case_row(row, KNOWN).title == "Since this morning. All day."


def test_a_row() -> None:
    row = mapping.case_row(a_request(priority="urgent", assignee_id=seed.LIV, ticket_form_id=None), KNOWN)
    assert (row.id, row.number, row.priority, row.item_id) == ("7", "#7", Priority.CRITICAL, "default")
    assert row.requester == ME
    assert row.is_mine
    assert row.owner is not None
    assert row.owner.name == "Liv Skranke"
    assert row.organisation_id == str(seed.FJORD)
    assert row.opened_at == datetime(2026, 11, 20, 9, tzinfo=UTC)


def test_of_others_only_what_came_along_is_known() -> None:
    assert not mapping.case_row(a_request(requester_id=seed.SAM), KNOWN).is_mine
    row = mapping.case_row(a_request(requester_id=seed.SAM, assignee_id=1, organization_id=None), Known(ME))
    assert row.requester == Person(PersonId(str(seed.SAM)), "")
    assert (row.owner, row.organisation_id) == (None, None)
    assert mapping.case_row(a_request(requester_id=None), KNOWN).requester is None


def test_a_request_without_any_time_cannot_be_shown() -> None:
    with pytest.raises(BadReply):
        mapping.case_row(a_request(created_at=None, updated_at="soon"), KNOWN)
    row = mapping.case_row(a_request(updated_at=None), KNOWN)
    assert row.updated_at == row.opened_at


@pytest.mark.parametrize(
    ("changes", "actions"),
    [
        ({"status": "open"}, {CaseAction.COMMENT}),
        ({"status": "pending", "can_be_solved_by_me": True}, {CaseAction.COMMENT, CaseAction.SOLVE}),
        ({"status": "open", "can_be_solved_by_me": True, "requester_id": seed.SAM}, {CaseAction.COMMENT}),
        ({"status": "solved"}, {CaseAction.COMMENT, CaseAction.REOPEN, CaseAction.RATE}),
        ({"status": "solved", "requester_id": seed.SAM}, {CaseAction.COMMENT, CaseAction.REOPEN}),
        ({"status": "closed", "can_be_solved_by_me": True}, set()),
    ],
)
def test_what_may_be_done(changes: dict[str, Any], actions: set[CaseAction]) -> None:
    assert mapping.case_row(a_request(**changes), KNOWN).actions == actions


def test_a_conversation_begins_after_its_description() -> None:
    command = a_comment()
    answer = signed("Thanks", trace(command))
    file = {"id": 5, "file_name": None, "content_url": "https://x", "size": None}
    comments = [
        a_written(2, "Try again", html_body="<p>Try <b>again</b></p>"),
        a_written(1, "Since this morning.", seed.KARI, attachments=[{**file, "file_name": "a.png", "size": 3}]),
        a_written(3, answer, seed.KARI, html_body=f"<p>Thanks</p><p>{trace(command).line()}</p>", attachments=[file]),
        a_written(4, "Among agents", public=False),
        a_written(5, "From nobody", None, created_at=None, plain_body="Plain"),  # type: ignore[arg-type]
    ]
    row = a_request(description=signed("Since this morning.", trace(command)), followup_source_id=3)
    case = mapping.case(row, comments, KNOWN)
    assert case.description == "Since this morning."
    assert case.row.excerpt == "Since this morning."
    assert [entry.text for entry in case.timeline] == ["Try again", "Thanks", "Plain"]
    assert [entry.is_agent for entry in case.timeline] == [True, False, False]
    assert [entry.html for entry in case.timeline] == ["<p>Try <b>again</b></p>", "<p>Thanks</p>", ""]
    assert case.timeline[1].author == ME
    assert case.timeline[1].attachment_ids == ("7/5",)
    assert (case.timeline[2].author, case.timeline[2].at) == (None, case.row.updated_at)
    assert [(one.id, one.name, one.size) for one in case.attachments] == [("7/5", "a.png", 3), ("7/5", "5", 0)]
    assert [(one.kind, one.number) for one in case.relations] == [("related", "#3")]


def test_a_conversation_may_be_empty() -> None:
    case = mapping.case(a_request(), [], KNOWN)
    assert (case.timeline, case.attachments, case.relations, case.answers) == ((), (), (), ())


def test_trap_06_a_files_address_is_kept_nowhere() -> None:
    url = "https://d.example/attachments/token/s3cret/?name=a"
    file = {"id": 5, "file_name": "a", "content_url": url, "mapped_content_url": url}
    comment = a_written(1, f"x ![]({url})", html_body=f'<img src="{url}">', attachments=[file])
    assert "s3cret" not in repr(
        mapping.case(a_request(description=f"![]({url})"), [a_written(0, "first"), comment], KNOWN)
    )


def test_answers_are_shown_in_the_portals_words() -> None:
    fields = {one["id"]: wire.read(one, wire.Field) for one in seed.fields()}
    values = [
        {"id": seed.SERVICE, "value": "assess_marking"},
        {"id": seed.COPY, "value": True},
        {"id": seed.COUNT, "value": 323},
        {"id": seed.DETAIL, "value": ""},
        {"id": seed.VERSION, "value": None},
        {"id": seed.CARD, "value": ["a", "b"]},
        {"id": 999, "value": "of agents"},
    ]
    case = mapping.case(a_request(custom_fields=values), [], Known(ME, "en-us", fields=fields))
    assert [(one.field_id, one.text) for one in case.answers] == [
        (FieldId(str(seed.SERVICE)), "Assessment › Marking"),
        (FieldId(str(seed.COPY)), "✓"),
        (FieldId(str(seed.COUNT)), "323"),
        (FieldId(str(seed.CARD)), "a, b"),
    ]
    assert case.answers[0].label.in_("en") == "Which service does it concern?"


def test_copies_are_named_where_names_came_along() -> None:
    case = mapping.case(a_request(collaborator_ids=[seed.SAM, 1], email_cc_ids=[seed.SAM, seed.LIV]), [], KNOWN)
    assert case.copy_to == ("sam@eksempelfjord.example", "Liv Skranke")


def test_who() -> None:
    user = wire.User(seed.KARI, "Kari Prøve", "kari@eksempelfjord.example", "end-user", "no", "+47", seed.FJORD)
    own = (Organisation(OrganisationId("1"), "One"),)
    identity = mapping.identity(user, own)
    assert (identity.person, identity.language, identity.phone) == (ME, "nb", "+47")
    assert (identity.roles, identity.organisations) == (frozenset({Role.USER}), own)
    bare = mapping.identity(user, ())
    assert bare.organisations == (Organisation(OrganisationId(str(seed.FJORD)), ""),)
    agent = mapping.identity(wire.User(1, role="admin"), ())
    assert (agent.roles, agent.language, agent.organisations) == (frozenset({Role.AGENT}), "en", ())
    assert mapping.organisation(wire.Membership(5)) == Organisation(OrganisationId("5"), "")


def test_trap_03_anonymous_is_nobody() -> None:
    with pytest.raises(NotSignedIn):
        mapping.identity(wire.User(None, "Anonymous user"), ())
