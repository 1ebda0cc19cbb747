"""Pure: Zendesk's records ↔ ours. Unknown words become our "unknown", never an exception."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from desktop_app.domain.attachments import Attachment
from desktop_app.domain.cases import (
    AnswerLine,
    Case,
    CaseAction,
    CaseRow,
    EntryKind,
    Priority,
    Relation,
    Status,
    TimelineEntry,
)
from desktop_app.domain.identity import Identity, Organisation, Person, Role
from desktop_app.domain.ids import AccountId, AttachmentId, CaseId, FieldId, ItemId, OrganisationId, PersonId
from desktop_app.domain.text import LocalText, our_language
from desktop_app.errors import BadReply, NotSignedIn
from desktop_app.portals.zendesk import forms, traces, wire
from desktop_app.portals.zendesk.texts import excerpt, keyless, local, moment, written

NO_ACCOUNT = AccountId("")
"""An adapter does not know whose account it serves; the sync writes that in."""
STATUSES: Mapping[str, Status] = {
    "new": Status.RECEIVED,
    "open": Status.BEING_WORKED_ON,
    "pending": Status.WAITING_FOR_YOU,
    "hold": Status.ON_HOLD,
    "solved": Status.SOLVED,
    "closed": Status.CLOSED,
}
PRIORITIES: Mapping[str, Priority] = {
    "urgent": Priority.CRITICAL,
    "high": Priority.HIGH,
    "normal": Priority.NORMAL,
    "low": Priority.LOW,
}
_AGENTS = frozenset({"agent", "admin"})
MALWARE = "malware_found"


@dataclass(frozen=True, slots=True)
class Known:
    """What is known beside a request: who asks, names that came along, the words of statuses and fields."""

    me: Person
    locale: str = ""
    people: Mapping[int, wire.User] = field(default_factory=dict)
    statuses: Mapping[int, wire.CustomStatus] = field(default_factory=dict)
    fields: Mapping[int, wire.Field] = field(default_factory=dict)


def identity(user: wire.User, organisations: tuple[Organisation, ...]) -> Identity:
    """The signed-in person. NotSignedIn for “Anonymous user”, whom Zendesk answers with 200."""
    if user.id is None:
        raise NotSignedIn
    role = Role.AGENT if user.role in _AGENTS else Role.USER
    known = organisations or (
        (Organisation(OrganisationId(str(user.organization_id)), ""),) if user.organization_id else ()
    )
    return Identity(person(user), our_language(user.locale or "en"), user.phone or "", frozenset({role}), known)


def person(user: wire.User) -> Person:
    """A person as one looks them up."""
    return Person(PersonId(str(user.id)), user.name or "", user.email or "")


def organisation(row: wire.Membership) -> Organisation:
    """A customer the person belongs to."""
    return Organisation(OrganisationId(str(row.organization_id)), row.organization_name or "")


def case_row(row: wire.Request, known: Known) -> CaseRow:
    """A request as it stands in a list. Raises BadReply when it has no time."""
    opened, updated = moment(row.created_at), moment(row.updated_at)
    status, word = status_of(row, known)
    text = written(traces.without(row.description))
    is_mine = str(row.requester_id) == known.me.id
    return CaseRow(
        account_id=NO_ACCOUNT,
        id=CaseId(str(row.id)),
        number=f"#{row.id}",
        title=(row.subject or "").strip() or excerpt(text),
        status=status,
        opened_at=_either(opened, updated),
        updated_at=_either(updated, opened),
        status_word=word,
        item_id=ItemId(str(row.ticket_form_id)) if row.ticket_form_id else forms.ONLY_FORM,
        priority=PRIORITIES.get(row.priority or ""),
        requester=known.me if is_mine else _person(row.requester_id, known),
        organisation_id=OrganisationId(str(row.organization_id)) if row.organization_id else None,
        owner=_person(row.assignee_id, known) if row.assignee_id in known.people else None,
        is_mine=is_mine,
        excerpt=excerpt(text),
        actions=_actions(row, status, is_mine=is_mine),
    )


def status_of(row: wire.Request, known: Known) -> tuple[Status, LocalText]:
    """Where a request stands, and the portal's own word for it where it has one."""
    custom = known.statuses.get(row.custom_status_id or 0)
    word = local(custom.end_user_label, known.locale) if custom else LocalText()
    category = row.status or (custom.status_category if custom else "") or ""
    return STATUSES.get(category.lower(), Status.UNKNOWN), word or LocalText.of(category)


def case(row: wire.Request, comments: list[wire.Comment], known: Known) -> Case:
    """A request with its conversation: the first comment is its description, and only its files are of interest."""
    first = min(comments, key=lambda one: (one.created_at is None, one.created_at or "", one.id), default=None)
    later = [one for one in comments if first is None or one.id != first.id]
    files = [(row.id, one) for one in comments]
    attachments = tuple(made for id, one in files for made in _attachments(id, one))
    return Case(
        row=case_row(row, known),
        description=written(traces.without(row.description)),
        answers=_answers(row, known),
        timeline=tuple(timeline_entry(row, one, known) for one in later if one.public is not False),
        attachments=attachments,
        relations=_relations(row),
        copy_to=_copies(row, known),
    )


def timeline_entry(row: wire.Request, one: wire.Comment, known: Known) -> TimelineEntry:
    """What somebody wrote. Names come with the comments; end users may not look them up."""
    author = known.people.get(one.author_id or 0)
    text = traces.without(one.plain_body) or traces.without(one.body)
    return TimelineEntry(
        id=str(one.id),
        at=_either(moment(one.created_at), moment(row.updated_at) or moment(row.created_at)),
        kind=EntryKind.MESSAGE,
        author=_person(one.author_id, known),
        is_agent=author is not None and (author.agent is True or author.role in _AGENTS),
        text=written(text),
        html=keyless(traces.without_in_html(one.html_body)),
        attachment_ids=tuple(made.id for made in _attachments(row.id, one)),
    )


def file_id(request: int, attachment: int) -> AttachmentId:
    """How we call a file. Its address is a key to it for whoever has it, and is asked for anew with each download."""
    return AttachmentId(f"{request}/{attachment}")


def _attachments(request: int, one: wire.Comment) -> tuple[Attachment, ...]:
    return tuple(
        Attachment(
            file_id(request, file.id),
            file.file_name or str(file.id),
            file.size or 0,
            file.content_type or "application/octet-stream",
            moment(one.created_at),
        )
        for file in one.attachments or ()
    )


def _person(id: int | None, known: Known) -> Person | None:
    if id is None:
        return None
    if str(id) == known.me.id:
        return known.me
    user = known.people.get(id)
    return person(user) if user is not None else Person(PersonId(str(id)), "")


def _actions(row: wire.Request, status: Status, *, is_mine: bool) -> frozenset[CaseAction]:
    """What the person may do. A closed request takes nothing any more; a comment reopens a solved one."""
    if status is Status.CLOSED:
        return frozenset()
    found = {CaseAction.COMMENT}
    if status is Status.SOLVED:
        found.add(CaseAction.REOPEN)
        if is_mine:
            found.add(CaseAction.RATE)
    elif row.can_be_solved_by_me and is_mine:
        found.add(CaseAction.SOLVE)
    return frozenset(found)


def _answers(row: wire.Request, known: Known) -> tuple[AnswerLine, ...]:
    found = []
    for one in row.custom_fields or ():
        asked = known.fields.get(one.id)
        text = _answer_text(one.value, asked) if asked is not None else ""
        if asked is not None and text:
            found.append(AnswerLine(FieldId(str(one.id)), local(forms.label(asked), known.locale), text))
    return tuple(found)


def _answer_text(value: object, asked: wire.Field) -> str:
    """An answer in the portal's words: an option's name, ✓ for a ticked box."""
    names = {
        option.value: (option.name or option.value).replace("::", " › ") for option in asked.custom_field_options or ()
    }
    match value:
        case None | "" | False:
            return ""
        case True:
            return "✓"
        case list(several):
            return ", ".join(names.get(str(one), str(one)) for one in several)
    return names.get(str(value), str(value))


def _relations(row: wire.Request) -> tuple[Relation, ...]:
    if not row.followup_source_id:
        return ()
    id = row.followup_source_id
    return (Relation("related", CaseId(str(id)), f"#{id}", ""),)


def _copies(row: wire.Request, known: Known) -> tuple[str, ...]:
    ids = dict.fromkeys([*(row.email_cc_ids or ()), *(row.collaborator_ids or ())])
    users = (known.people.get(id) for id in ids)
    return tuple(user.email or user.name or "" for user in users if user is not None and (user.email or user.name))


def _either(one: datetime | None, other: datetime | None) -> datetime:
    found = one or other
    if found is None:
        raise BadReply("Request: no time")
    return found
