"""Pure: the parts of a conversation as they were read → entries in one order, and their files."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime

from desktop_app.domain.attachments import Attachment
from desktop_app.domain.cases import EntryKind, Letter, Status, TimelineEntry
from desktop_app.domain.identity import Person
from desktop_app.domain.ids import AttachmentId, PersonId
from desktop_app.domain.timeline import in_order
from desktop_app.portals.dynamics import timeline_wire, wire
from desktop_app.portals.dynamics.labels import moment
from desktop_app.portals.dynamics.metadata import COMMENT
from desktop_app.portals.dynamics.talk import EMAIL, Talk
from desktop_app.portals.dynamics.wire import read_each

NOTE_FILE, MAIL_FILE = "note", "mail"
RESOLUTION = "incidentresolution"
WEB = "*WEB*"
"""Power Pages shows its customers the notes that begin so."""
_KINDS: Mapping[str, EntryKind] = {
    EMAIL: EntryKind.EMAIL,
    COMMENT: EntryKind.MESSAGE,
    "phonecall": EntryKind.PHONE,
    "task": EntryKind.TASK,
    "appointment": EntryKind.TASK,
    "serviceappointment": EntryKind.TASK,
    "recurringappointmentmaster": EntryKind.TASK,
    RESOLUTION: EntryKind.STATUS,
}
_WITH_LETTER = frozenset({EntryKind.EMAIL, EntryKind.PHONE, EntryKind.TASK})
_INCOMING = 1
_SENDER, _TO, _COPY = 1, 2, 3
_STAFF = "systemuser"
_WRITTEN = 2
_MENTION = re.compile(r'@\[\d+,[^,\]]*,"([^"\]]*)"\]')


def entries_of(talk: Talk, me: str, *, has_comments: bool) -> tuple[TimelineEntry, ...]:
    """All of it, oldest first. `has_comments`: customers are written to by comments, so that notes are the desk's."""
    entries = [
        *_of_notes(talk, me, has_comments=has_comments),
        *(_of_activity(one, talk, me) for one in talk.activities),
        *_of_posts(talk, me),
    ]
    # Of one second there may be several; their order must not depend on which table was read first.
    return in_order(sorted(entries, key=lambda entry: (entry.kind, entry.id)))


def files_of(talk: Talk) -> Iterable[Attachment]:
    """The files of its notes and mails."""
    for one in talk.notes:
        if one.isdocument:
            id = AttachmentId(f"{NOTE_FILE}:{one.annotationid}")
            kind = one.mimetype or "application/octet-stream"
            yield Attachment(id, one.filename or "", one.filesize or 0, kind, moment(one.createdon))
    for mail in talk.mails.values():
        yield from _mail_files(mail)


def _of_notes(talk: Talk, me: str, *, has_comments: bool) -> Iterable[TimelineEntry]:
    for one in talk.notes:
        text = one.notetext or ""
        is_public = not has_comments or text.startswith(WEB)
        text = text.removeprefix(WEB).lstrip() if text.startswith(WEB) else text
        file = (AttachmentId(f"{NOTE_FILE}:{one.annotationid}"),) if one.isdocument else ()
        kind = EntryKind.MESSAGE if is_public else EntryKind.NOTE
        kind = EntryKind.ATTACHMENT if file and not text.strip() else kind
        made = _entry(one.annotationid, one.createdon, kind, text)
        author = _person(one.author, one.author_name)
        yield replace(made, author=author, is_agent=(one.author or "").lower() != me, attachment_ids=file)


def _of_activity(one: timeline_wire.Activity, talk: Talk, me: str) -> TimelineEntry:
    kind, mail = _KINDS.get(one.activitytypecode, EntryKind.EVENT), talk.mails.get(one.activityid)
    text = one.description or ""
    if kind in {EntryKind.EVENT, EntryKind.STATUS}:
        text = text or one.subject or one.type_label or one.activitytypecode
    return replace(
        _entry(one.activityid, one.createdon, kind, text),
        author=_author(one, mail),
        is_agent=_is_of_the_desk(one, talk, me),
        status=Status.SOLVED if kind is EntryKind.STATUS else None,
        attachment_ids=tuple(file.id for file in _mail_files(mail)) if mail else (),
        letter=_letter(one, mail, kind) if kind in _WITH_LETTER else None,
    )


def _of_posts(talk: Talk, me: str) -> Iterable[TimelineEntry]:
    for one in talk.posts:
        kind = EntryKind.NOTE if one.source == _WRITTEN else EntryKind.EVENT
        made = _entry(one.postid, one.createdon, kind, _MENTION.sub(r"\1", one.text or ""))
        yield replace(made, author=_person(one.author, one.author_name), is_agent=(one.author or "").lower() != me)


def _entry(id: str, at: datetime, kind: EntryKind, text: str) -> TimelineEntry:
    is_html = _looks_like_html(text)
    return TimelineEntry(id, moment(at), kind, text="" if is_html else text, html=text if is_html else "")


def _letter(one: timeline_wire.Activity, mail: wire.Email | None, kind: EntryKind) -> Letter:
    sender = next(iter(_of_role(one, _SENDER)), "") or (mail.sender or "" if mail is not None else "")
    is_incoming = not mail.directioncode if mail is not None else None
    if kind is EntryKind.PHONE:
        tables = {party.table for party in one.parties if party.participationtypemask == _SENDER}
        is_incoming = _STAFF not in tables if tables else None
    return Letter(one.subject or "", sender, _of_role(one, _TO), _of_role(one, _COPY), is_incoming)


def _of_role(one: timeline_wire.Activity, role: int) -> tuple[str, ...]:
    """Who took part as this, by name and address. Blind copies are not told."""
    found = (_named(party) for party in one.parties if party.participationtypemask == role)
    return tuple(name for name in found if name)


def _named(party: timeline_wire.Party) -> str:
    name, address = party.name or "", party.addressused or ""
    return f"{name} <{address}>" if name and address and name != address else name or address


def _is_of_the_desk(one: timeline_wire.Activity, talk: Talk, me: str) -> bool:
    mail, comment = talk.mails.get(one.activityid), talk.comments.get(one.activityid)
    if mail is not None:
        return mail.directioncode
    if comment is not None and comment.adx_portalcommentdirectioncode is not None:
        return comment.adx_portalcommentdirectioncode != _INCOMING
    return (one.author or "").lower() != me


def _author(one: timeline_wire.Activity, mail: wire.Email | None) -> Person | None:
    # A mail from outside is entered by whoever runs the mailbox.
    if mail is not None and not mail.directioncode and mail.sender:
        return Person(PersonId(mail.sender), mail.sender, mail.sender)
    return _person(one.author, one.author_name)


def _mail_files(mail: wire.Email) -> list[Attachment]:
    return [
        Attachment(
            AttachmentId(f"{MAIL_FILE}:{one.activitymimeattachmentid}"),
            one.filename or "",
            one.filesize or 0,
            one.mimetype or "application/octet-stream",
        )
        for one in read_each(mail.files, wire.MailFile)
    ]


def _person(id: str | None, name: str | None) -> Person | None:
    return Person(PersonId(id), name or "") if id else None


def _looks_like_html(text: str) -> bool:
    return "</" in text or "<br" in text.lower() or "<p>" in text.lower()
