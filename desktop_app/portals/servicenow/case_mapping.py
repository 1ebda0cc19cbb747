"""Pure: records of incidents, requested items, requests and customers' cases as ours. States are the customer's own."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from desktop_app.domain.attachments import Attachment
from desktop_app.domain.cases import Case, CaseAction, CaseRow, EntryKind, Priority, Relation, Status, TimelineEntry
from desktop_app.domain.identity import Person
from desktop_app.domain.ids import AccountId, AttachmentId, CaseId, ItemId, OrganisationId, PersonId, TypeId
from desktop_app.domain.text import LocalText
from desktop_app.errors import Gone
from desktop_app.portals.servicenow import journal, wire
from desktop_app.portals.servicenow.me import Me
from desktop_app.portals.servicenow.tables import CASE
from desktop_app.portals.servicenow.values import SYS_ID, Record, one_space, same_text, utc

NO_ACCOUNT = AccountId("")
INCIDENT, ITEM, REQUEST = "incident", "sc_req_item", "sc_request"
TABLES = (INCIDENT, ITEM, CASE)
"""What a list of cases is made of. A request is read as the parent of its items only."""
_TASK = (
    "sys_id",
    "number",
    "short_description",
    "state",
    "priority",
    "urgency",
    "impact",
    "opened_at",
    "sys_created_on",
    "sys_updated_on",
    "closed_at",
    "active",
    "opened_by",
    "assigned_to",
    "sys_class_name",
    "sys_mod_count",
)
FIELDS: Mapping[str, tuple[str, ...]] = {
    INCIDENT: (*_TASK, "hold_reason", "resolved_at", "caller_id", "watch_list", "correlation_id", "company"),
    ITEM: (*_TASK, "stage", "approval", "cat_item", "request", "request.requested_for", "watch_list"),
    REQUEST: (*_TASK, "request_state", "approval", "requested_for", "watch_list"),
    CASE: (
        *_TASK,
        "resolved_at",
        "resolved_by",
        "contact",
        "consumer",
        "account",
        "contract",
        "entitlement",
        "product",
    ),
}
WHOLE = ("description", "comments")
"""What one case has besides."""

_STATES: Mapping[str, Mapping[str, Status]] = {
    INCIDENT: {
        "1": Status.RECEIVED,
        "2": Status.BEING_WORKED_ON,
        "3": Status.ON_HOLD,
        "6": Status.SOLVED,
        "7": Status.CLOSED,
        "8": Status.WITHDRAWN,
    },
    ITEM: {
        "-5": Status.ON_HOLD,
        "1": Status.RECEIVED,
        "2": Status.BEING_WORKED_ON,
        "3": Status.CLOSED,
        "4": Status.CLOSED,
        "7": Status.CLOSED,
    },
    CASE: {
        "1": Status.RECEIVED,
        "10": Status.BEING_WORKED_ON,
        "18": Status.WAITING_FOR_YOU,
        "6": Status.SOLVED,
        "3": Status.CLOSED,
    },
    REQUEST: {
        "requested": Status.RECEIVED,
        "in_process": Status.BEING_WORKED_ON,
        "closed_complete": Status.CLOSED,
        "closed_incomplete": Status.CLOSED,
        "closed_cancelled": Status.WITHDRAWN,
        "closed_rejected": Status.CLOSED,
    },
}
_AWAITING_CALLER = "1"
_OPENED, _RESOLVED, _CLOSED = "10", "6", "3"
_PRIORITIES = {"1": Priority.CRITICAL, "2": Priority.HIGH, "3": Priority.NORMAL, "4": Priority.LOW, "5": Priority.LOW}
URGENCIES = {Priority.CRITICAL: "1", Priority.HIGH: "1", Priority.NORMAL: "2", Priority.LOW: "3"}
"""Of an incident the user says how urgent it is; the priority is computed from it and the impact."""
CASE_PRIORITIES = {Priority.CRITICAL: "1", Priority.HIGH: "2", Priority.NORMAL: "3", Priority.LOW: "4"}


def case_id(table: str, sys_id: str) -> CaseId:
    """A case is a record of a table."""
    return CaseId(f"{table}:{sys_id}")


def place_of(id: CaseId) -> tuple[str, str]:
    """Table and id of a case. Raises Gone for what can be none of ours."""
    table, _, sys_id = id.partition(":")
    if table not in FIELDS or not SYS_ID.fullmatch(sys_id):
        raise Gone
    return table, sys_id


def mine_query(table: str, me: Me, *, is_whole: bool = False) -> str:
    """The condition for one's own cases; of customers' cases `is_whole` adds the account's."""
    match table:
        case "incident":
            return f"caller_id={me.id}^ORopened_by={me.id}^ORwatch_listLIKE{me.id}"
        case "sc_req_item":
            return f"request.requested_for={me.id}^ORopened_by={me.id}"
    account = f"^ORaccount={me.account}" if is_whole and me.account else ""
    return f"contact={me.id}^ORopened_by={me.id}{account}"


def is_mine(table: str, record: Record, me: Me) -> bool:
    """Whether I asked, by the record itself: a condition with a slip in it is dropped, and everything is shown."""
    own = {"incident": ("caller_id",), "sc_req_item": ("request.requested_for",), REQUEST: ("requested_for",)}
    names = (*own.get(table, ("contact", "consumer")), "opened_by")
    return me.id in {record.value(name) for name in names}


def is_for_me(table: str, record: Record, me: Me) -> bool:
    """Whether a case belongs into my lists at all."""
    watchers = {one.strip().lower() for one in record.value("watch_list").split(",")}
    email = me.identity.person.email.lower()
    is_watched = me.id in watchers or (bool(email) and email in watchers)
    is_ours = table == CASE and bool(me.account) and record.value("account") == me.account
    return is_mine(table, record, me) or is_watched or is_ours


def status(table: str, record: Record) -> Status:
    """Ours; of a state the customer made himself only whether it is open is known."""
    state = record.value("request_state") or record.value("state") if table == REQUEST else record.value("state")
    found = _STATES[table].get(state)
    if found is None:
        is_over = record.has("active") and not record.is_true("active")
        return Status.CLOSED if is_over else Status.UNKNOWN
    if table == INCIDENT and found is Status.ON_HOLD and record.value("hold_reason") == _AWAITING_CALLER:
        return Status.WAITING_FOR_YOU
    return found


def actions(table: str, record: Record, me: Me) -> frozenset[CaseAction]:
    """What the requester may do: comment; end or take up again only customers' cases."""
    found = status(table, record)
    if found in {Status.CLOSED, Status.WITHDRAWN}:
        return frozenset()
    if table != CASE:
        return frozenset({CaseAction.COMMENT})
    if found is not Status.SOLVED:
        return frozenset({CaseAction.COMMENT, CaseAction.SOLVE})
    accept = set() if record.value("resolved_by") == me.id else {CaseAction.SOLVE}
    return frozenset({CaseAction.COMMENT, CaseAction.REOPEN, *accept})


def next_state(record: Record, me: Me, *, is_end: bool) -> str:
    """The state a customer's case gets when he says it is solved, or that it is not after all; "" when it cannot.

    What the desk has resolved he accepts, which closes it; anything else he resolves himself and may take up again.
    """
    wanted = CaseAction.SOLVE if is_end else CaseAction.REOPEN
    if wanted not in actions(CASE, record, me):
        return ""
    if not is_end:
        return _OPENED
    return _CLOSED if status(CASE, record) is Status.SOLVED else _RESOLVED


def row(table: str, record: Record, me: Me) -> CaseRow:
    """A row of the list. Raises BadReply when it has no id or no time."""
    found = status(table, record)
    opened = record.time("opened_at") or record.needed_time("sys_created_on")
    asker = {INCIDENT: "caller_id", ITEM: "request.requested_for", REQUEST: "requested_for", CASE: "contact"}[table]
    account = record.reference("account") or record.reference("company")
    item = record.reference("cat_item")
    return CaseRow(
        account_id=NO_ACCOUNT,
        id=case_id(table, record.value("sys_id")),
        number=record.value("number"),
        title=one_space(record.value("short_description")) or record.shown("cat_item") or record.value("number"),
        status=found,
        opened_at=opened,
        updated_at=record.time("sys_updated_on") or opened,
        status_word=LocalText.of(_word(table, record), me.identity.language),
        type_id=TypeId(INCIDENT) if table == INCIDENT else TypeId(CASE) if table == CASE else TypeId(REQUEST),
        item_id=ItemId(item) if item else None,
        priority=_PRIORITIES.get(record.value("priority")) if table in {INCIDENT, CASE} else None,
        requester=person(record, asker) or person(record, "opened_by"),
        organisation_id=OrganisationId(account) if account else None,
        owner=person(record, "assigned_to"),
        closed_at=record.time("closed_at") or (record.time("resolved_at") if not found.is_open else None),
        is_mine=is_mine(table, record, me),
        actions=actions(table, record, me),
    )


def _word(table: str, record: Record) -> str:
    if table == REQUEST and record.shown("request_state"):
        return record.shown("request_state")
    if table == INCIDENT and record.value("state") == "3" and record.value("hold_reason"):
        return f"{record.shown('state')}: {record.shown('hold_reason')}"
    return record.shown("state")


def person(record: Record, name: str) -> Person | None:
    """Whom a reference names; None for nobody, or for rubbish."""
    id = record.reference(name)
    return Person(PersonId(id), record.shown(name) if record.shown(name) != id else "") if id else None


def whole(
    table: str,
    record: Record,
    me: Me,
    timeline: Sequence[TimelineEntry],
    files: Sequence[Attachment],
) -> Case:
    """A case with its conversation, oldest first. A customer's case has its description as the first comment."""
    parent = record.reference("request")
    relations = (Relation("parent", case_id(REQUEST, parent), record.shown("request"), ""),) if parent else ()
    return Case(
        row=_counted(row(table, record, me), timeline, files),
        description=record.value("description"),
        timeline=tuple(sorted(timeline, key=lambda entry: entry.at)),
        attachments=tuple(files),
        relations=relations,
        copy_to=tuple(one.strip() for one in record.value("watch_list").split(",") if "@" in one),
    )


def _counted(made: CaseRow, timeline: Sequence[TimelineEntry], files: Sequence[Attachment]) -> CaseRow:
    last = max(timeline, key=lambda entry: entry.at, default=None)
    return replace(made, attachments=len(files), messages=len(timeline), excerpt=last.text[:200] if last else "")


def from_comments(record: Record, me: Me) -> list[TimelineEntry]:
    """The conversation out of the one text `comments`, with times in the user's zone and format."""
    found = journal.split(record.shown("comments"))
    zone = journal.Zone(record.pairs(), me.time_zone)
    newest = record.time("sys_updated_on") or record.needed_time("sys_created_on")
    times = journal.in_order([zone.utc(comment.shown_at) for comment in found], newest)
    ours = _names(record, me)
    made = [
        entry(_id(comment), at, comment.author, "", comment.text, is_agent=comment.author not in ours)
        for comment, at in zip(found, times, strict=True)
    ]
    return made[::-1]


def from_journal(lines: Sequence[Record], record: Record, me: Me) -> list[TimelineEntry]:
    """The same out of the journal's own table, where that may be read: in UTC, but with logins where names should be.

    The names are those of the one text, as long as both say the same.
    """
    shown = journal.split(record.shown("comments"))[::-1]
    ours = _names(record, me)
    made = []
    for place, line in enumerate(lines):
        at, login, text = line.time("sys_created_on"), line.value("sys_created_by"), line.value("value")
        if at is None:
            continue
        is_known = place < len(shown) and same_text(shown[place].text) == same_text(text)
        name = shown[place].author if is_known else me.identity.person.name if login == me.login else login
        is_agent = login != me.login and name not in ours
        made.append(entry(line.value("sys_id"), at, name, "", text, is_agent=is_agent))
    return made


def from_activities(found: Sequence[wire.Entry], record: Record, me: Me) -> list[TimelineEntry]:
    """The same out of a customer's case's activities, which has who and when in full."""
    ours = {me.id, record.value("contact"), record.value("consumer"), record.value("opened_by")} - {""}
    made = []
    for one in found:
        at = utc(one.sys_created_on or "")
        if one.element == "comments" and at is not None:
            user = one.user_sys_id or ""
            made.append(entry(one.sys_id, at, one.name or "", user, one.value or "", is_agent=user not in ours))
    return made[::-1]  # newest first as well; several may bear the same second


def entry(id: str, at: datetime, author: str, user: str, text: str, *, is_agent: bool) -> TimelineEntry:
    """One comment."""
    return TimelineEntry(
        id=id,
        at=at,
        kind=EntryKind.MESSAGE,
        author=Person(PersonId(user), author),
        is_agent=is_agent,
        text=journal.as_text(text),
        html=journal.as_html(text),
    )


def attachment(one: wire.File) -> Attachment:
    """A file."""
    size = str(one.size_bytes or "0").replace(",", "")
    return Attachment(
        id=AttachmentId(one.sys_id),
        name=one.file_name or "",
        size=int(size) if size.isascii() and size.isdecimal() and len(size) < 18 else 0,
        content_type=one.content_type or "",
        created_at=utc(one.sys_created_on or ""),
        digest=one.hash or "",
    )


def _names(record: Record, me: Me) -> set[str]:
    shown = {record.shown(name) for name in ("caller_id", "opened_by", "request.requested_for", "requested_for")}
    watchers = {one.strip() for one in record.shown("watch_list").split(",")}
    return (shown | watchers | {me.identity.person.name}) - {""}


def _id(comment: journal.Comment) -> str:
    told = "\n".join((comment.shown_at, comment.author, comment.text))
    return "j-" + hashlib.sha256(told.encode("utf-8", "replace")).hexdigest()[:24]
