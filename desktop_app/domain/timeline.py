"""What happened in a case, in one order, and what is older than what the portal tells at first. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from desktop_app.domain.attachments import Attachment
from desktop_app.domain.cases import Case, EntryKind, TimelineEntry
from desktop_app.domain.ids import CaseId

EntryKey = tuple[EntryKind, str]
_NOTE = "note:"


@dataclass(frozen=True, slots=True)
class Older:
    """Entries that happened before those known, with their files. `older`: where it goes on; "" at the beginning."""

    entries: tuple[TimelineEntry, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    older: str = ""


def key_of(entry: TimelineEntry) -> EntryKey:
    """By what an entry is known again: ids are only of their kind."""
    return entry.kind, entry.id


def in_order(entries: Iterable[TimelineEntry]) -> tuple[TimelineEntry, ...]:
    """Oldest first, each once: the last given of two that are the same. What is of one moment stays as it was given."""
    return tuple(sorted({key_of(entry): entry for entry in entries}.values(), key=lambda entry: entry.at))


def with_older(case: Case, page: Older) -> Case:
    """The case with a page of what is older."""
    files = {file.id: file for file in (*page.attachments, *case.attachments)}
    return replace(
        case, timeline=in_order((*page.entries, *case.timeline)), attachments=tuple(files.values()), older=page.older
    )


def keeping_older(heard: Case, kept: Case) -> Case:
    """A case as heard, with what is kept of the time before it where both join without a gap.

    Nothing older is kept where the rule is another by which the user sees the case: it may not be his to see any more.
    """
    if not heard.older or not heard.timeline or heard.why != kept.why:
        return heard
    places = {key_of(entry): place for place, entry in enumerate(kept.timeline)}
    before = kept.timeline[: places.get(key_of(heard.timeline[0]), 0)]
    if not before:
        return heard
    told = {id for entry in before for id in entry.attachment_ids}
    files = tuple(file for file in kept.attachments if file.id in told)
    return with_older(heard, Older(before, files, kept.older))


def note_draft(case_id: CaseId) -> CaseId:
    """Under what a half-written note of a case is kept among the replies: apart, so that it never becomes one."""
    return CaseId(_NOTE + case_id)


def case_of_draft(id: CaseId) -> CaseId:
    """The case of a half-written reply or note."""
    return CaseId(id.removeprefix(_NOTE))
