"""What the portal said, with everything that waits here laid over it. Pure."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from desktop_app.domain.attachments import Attachment
from desktop_app.domain.case_details import laid_over
from desktop_app.domain.cases import (
    AnswerLine,
    Case,
    CaseAction,
    CaseFilter,
    CaseOrder,
    CaseRow,
    EntryKind,
    EntryState,
    Priority,
    Relation,
    Status,
    TimelineEntry,
)
from desktop_app.domain.commands import (
    AddComment,
    AddNote,
    DeskWork,
    EditCase,
    ReopenCase,
    SolveCase,
    SubmitCase,
    WithdrawCase,
    files_of,
)
from desktop_app.domain.forms import Answer, Choice, TimeRange
from desktop_app.domain.ids import AccountId, AttachmentId, Digest
from desktop_app.domain.outbox import waiting_case_id
from desktop_app.domain.receipts import OutboxState
from desktop_app.domain.text import LocalText

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from desktop_app.domain.case_details import Details
    from desktop_app.domain.catalog import Catalog
    from desktop_app.domain.commands import Command
    from desktop_app.domain.identity import Person
    from desktop_app.domain.outbox import OutboxRow

_WAITING = "out-"
_CHANGES_STATUS = {SolveCase: Status.SOLVED, ReopenCase: Status.BEING_WORKED_ON, WithdrawCase: Status.WITHDRAWN}
_STATES = {
    OutboxState.UNSURE: EntryState.UNSURE,
    OutboxState.HELD: EntryState.HELD,
    OutboxState.REFUSED: EntryState.REFUSED,
}
_PRIORITIES = list(Priority)
_STATUSES = list(Status)


def digest_of_waiting(id: AttachmentId) -> Digest | None:
    """The digest of our own copy of a file that is on its way, None for one the portal has."""
    return Digest(id.removeprefix(_WAITING)) if id.startswith(_WAITING) else None


def waiting_row(row: OutboxRow, command: SubmitCase, account_id: AccountId) -> CaseRow:
    """A waiting new case as it stands in a list."""
    return CaseRow(
        account_id=account_id,
        id=waiting_case_id(row.key),
        number="",
        title=row.title,
        status=Status.SENDING,
        opened_at=row.created_at,
        updated_at=row.created_at,
        type_id=command.type_id,
        item_id=command.item_id,
        priority=command.priority,
        language=command.language,
        attachments=len(command.files),
        key=row.key,
    )


def waiting_case(row: OutboxRow, command: SubmitCase, account_id: AccountId, catalog: Catalog, language: str) -> Case:
    """A waiting new case as it can be read while it waits; answers in words of `language`."""
    item = catalog.item(command.item_id)
    lines = []
    for id, answer in command.answers.items():
        field = item.form.field(id) if item is not None else None
        label = field.label if field is not None else LocalText.of(id)
        lines.append(AnswerLine(id, label, in_words(answer, field.choices if field is not None else (), language)))
    part = command.part_of
    return Case(
        row=waiting_row(row, command, account_id),
        description=command.description,
        answers=tuple(lines),
        attachments=_attachments(row),
        article_ids=command.article_ids,
        copy_to=command.copy_to,
        relations=(Relation("parent", part.case_id, part.number, part.title),) if part is not None else (),
    )


def with_waiting(case: Case, rows: Sequence[OutboxRow], me: Person | None) -> Case:
    """A case with the replies and actions that are on their way to it, in the order of the clicks."""
    waiting = [row for row in rows if case.row.id in {row.case_id, row.made.case_id if row.made else None}]
    entries = tuple(_entry(row, me) for row in waiting if _shows(row))
    files = tuple(file for row in waiting for file in _missing(row))
    return replace(
        case,
        timeline=(*case.timeline, *entries),
        attachments=(*case.attachments, *files),
        details=_as_wanted(case.details, waiting),
    )


def in_words(answer: Answer, choices: Sequence[Choice], language: str) -> str:
    """An answer as text: choices by their labels, everything else as it was typed. A yes is "✓", a no "–"."""
    labels = {choice.id: choice.label.in_(language) or choice.id for choice in choices}
    match answer:
        case bool():
            return "✓" if answer else "–"
        case TimeRange(date=date, start=start, end=end):
            return f"{date} {start}–{end}"
        case tuple():
            return ", ".join(labels.get(one, one) for one in answer)
        case str():
            return labels.get(answer, answer)
        case _:
            return str(answer)


def merged(
    lists: Iterable[Sequence[CaseRow]], which: CaseFilter, by: Callable[[CaseRow], Any] | None = None
) -> tuple[CaseRow, ...]:
    """Several accounts' lists as one: those on their way first, then in the order that was asked for, or `by` a key."""
    rows = [row for rows in lists for row in rows]
    rows.sort(key=by or _ORDERS[which.order], reverse=which.is_descending)
    return tuple(sorted(rows, key=lambda row: row.key is None))


_ORDERS: dict[CaseOrder, Callable[[CaseRow], Any]] = {
    CaseOrder.UPDATED: lambda row: row.updated_at,
    CaseOrder.OPENED: lambda row: row.opened_at,
    CaseOrder.NUMBER: lambda row: row.number,
    CaseOrder.TITLE: lambda row: row.title.casefold(),
    CaseOrder.STATUS: lambda row: _STATUSES.index(row.status),
    CaseOrder.PRIORITY: lambda row: _PRIORITIES.index(row.priority) if row.priority else len(_PRIORITIES),
    CaseOrder.OWNER: lambda row: row.owner.name if row.owner else "",
    CaseOrder.CLOSED: lambda row: row.closed_at.timestamp() if row.closed_at else 0.0,
    CaseOrder.TYPE: lambda row: row.type_id or "",
    CaseOrder.SERVICE: lambda row: row.service_id or "",
}


def _as_wanted(details: Details | None, waiting: Sequence[OutboxRow]) -> Details | None:
    """What a case is about with the changes on their way; what was refused is as if it had never been asked."""
    for row in waiting:
        command = row.command
        if details is not None and isinstance(command, EditCase) and row.state is not OutboxState.REFUSED:
            details = laid_over(details, command.becomes, command.names)
    return details


def _shows(row: OutboxRow) -> bool:
    return isinstance(row.command, (AddComment, AddNote, DeskWork, EditCase)) or type(row.command) in _CHANGES_STATUS


def _entry(row: OutboxRow, me: Person | None) -> TimelineEntry:
    if isinstance(row.command, DeskWork):
        command = row.command
        return _desk_entry(row, command.action, command.title or command.name or command.target, me)
    if isinstance(row.command, EditCase):
        return _desk_entry(row, CaseAction.EDIT, ", ".join(edited(row.command)), me)
    status = _CHANGES_STATUS.get(type(row.command))
    return TimelineEntry(
        id=waiting_case_id(row.key),
        at=row.created_at,
        kind=_kind(row.command),
        author=me,
        text=getattr(row.command, "text", ""),
        status=status,
        attachment_ids=tuple(file.id for file in _attachments(row)),
        state=_STATES.get(row.state, EntryState.WAITING),
    )


def edited(command: EditCase) -> tuple[str, ...]:
    """What a change makes of each thing, in the words the user chose it by; "–" where nothing is left of it."""
    return tuple(command.names.get(detail, "") or id or "–" for detail, id in command.becomes.items())


def _kind(command: Command) -> EntryKind:
    if type(command) in _CHANGES_STATUS:
        return EntryKind.STATUS
    return EntryKind.NOTE if isinstance(command, AddNote) else EntryKind.MESSAGE


def _desk_entry(row: OutboxRow, action: CaseAction, text: str, me: Person | None) -> TimelineEntry:
    return TimelineEntry(
        id=waiting_case_id(row.key),
        at=row.created_at,
        kind=EntryKind.EVENT,
        author=me,
        text=text,
        state=_STATES.get(row.state, EntryState.WAITING),
        action=action,
    )


def _missing(row: OutboxRow) -> tuple[Attachment, ...]:
    files = _attachments(row)
    return files if row.made is None else tuple(files[place] for place in row.made.missing if place < len(files))


def _attachments(row: OutboxRow) -> tuple[Attachment, ...]:
    return tuple(
        Attachment(
            AttachmentId(_WAITING + file.digest),
            file.name,
            file.size,
            file.content_type,
            file.added_at,
            file.digest,
            file.provenance,
        )
        for file in files_of(row.command)
    )
