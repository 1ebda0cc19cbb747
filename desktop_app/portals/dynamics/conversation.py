"""One case with its conversation: notes, e-mails, portal comments and what else happened, with their files."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from desktop_app.domain.attachments import Attachment
from desktop_app.domain.cases import Case, EntryKind, Relation, Status, TimelineEntry
from desktop_app.domain.identity import Person
from desktop_app.domain.ids import ArticleId, AttachmentId, CaseId, PersonId
from desktop_app.errors import Gone, NotAllowed, Rejected
from desktop_app.portals.dynamics import mapping, wire
from desktop_app.portals.dynamics.cases import Reader
from desktop_app.portals.dynamics.labels import moment
from desktop_app.portals.dynamics.metadata import ARTICLE, COMMENT, FEEDBACK, READ, Tables
from desktop_app.portals.dynamics.standing import with_standing
from desktop_app.portals.dynamics.wire import read_each

NOTE_FILE, MAIL_FILE = "note", "mail"
RESOLUTION = "incidentresolution"
_WEB = "*WEB*"
_INCOMING = 1
_NOTES = "annotationid,subject,notetext,filename,filesize,mimetype,isdocument,createdon,_createdby_value"
_ACTIVITIES = "activityid,activitytypecode,subject,description,createdon,_createdby_value"
_MAILS = "activityid,directioncode,sender"
_FILES = "email_activity_mime_attachment($select=activitymimeattachmentid,filename,filesize,mimetype)"
_BRIEF = "incidentid,title,ticketnumber"
_SILENT = frozenset({"task", "appointment", "serviceappointment", "recurringappointmentmaster"})
"""The desk's own planning."""
_HTML = frozenset({"email", "adx_portalcomment"})


@dataclass(frozen=True, slots=True)
class _Talk:
    """The parts of a conversation as they were read. `mails`, `comments`: what only their own tables tell, by id."""

    notes: tuple[wire.Annotation, ...]
    activities: tuple[wire.Activity, ...]
    mails: Mapping[str, wire.Email]
    comments: Mapping[str, wire.PortalComment]


def read_case(reader: Reader, tables: Tables, id: CaseId) -> Case:
    """The whole case. Gone when there is none or it is not to be seen."""
    found, row = reader.row(id)
    talk = _read_talk(reader, f"/incidents({row.id})")
    entries = [*_of_notes(talk, reader.me.user), *_of_activities(talk, reader.me.user)]
    entries.sort(key=lambda entry: (entry.at, entry.id))
    case = Case(
        row=row,
        description=found.description or "",
        timeline=tuple(entries),
        attachments=tuple(_files(talk)),
        relations=tuple(_relations(reader, found)),
        article_ids=tuple(_articles(reader, tables, row.id)),
        rating=_rating(reader, tables, row.id),
    )
    return with_standing(reader, found, case)


def _read_talk(reader: Reader, path: str) -> _Talk:
    def every(what: str, query: Mapping[str, str]) -> list[object]:
        try:
            return list(reader.server.every(f"{path}/{what}", query, is_worded=True))
        except NotAllowed:
            return []  # a part of the conversation that is not his to read

    # The bytes of the files are not asked for: `documentbody` is all of them.
    notes = read_each(every("Incident_Annotation", {"$select": _NOTES, "$orderby": "createdon"}), wire.Annotation)
    query = {"$select": _ACTIVITIES, "$orderby": "createdon"}
    activities = tuple(read_each(every("Incident_ActivityPointers", query), wire.Activity))
    kinds = {one.activitytypecode for one in activities}
    mails: Iterable[wire.Email] = ()
    if "email" in kinds:
        query = {"$select": _MAILS, "$expand": _FILES}
        mails = read_each(_perhaps(reader, f"{path}/Incident_Emails", query), wire.Email)
    comments: Iterable[wire.PortalComment] = ()
    if COMMENT in kinds:
        query = {"$select": "activityid,adx_portalcommentdirectioncode"}
        comments = read_each(_perhaps(reader, f"{path}/incident_adx_portalcomments", query), wire.PortalComment)
    return _Talk(
        tuple(notes),
        activities,
        {one.activityid: one for one in mails},
        {one.activityid: one for one in comments},
    )


def _of_notes(talk: _Talk, me: str) -> Iterable[TimelineEntry]:
    for one in talk.notes:
        text = one.notetext or ""
        # Power Pages shows its customers the notes that begin so.
        text = text.removeprefix(_WEB).lstrip() if text.startswith(_WEB) else text
        is_html = _looks_like_html(text)
        file = (AttachmentId(f"{NOTE_FILE}:{one.annotationid}"),) if one.isdocument else ()
        yield TimelineEntry(
            one.annotationid,
            moment(one.createdon),
            EntryKind.MESSAGE,
            _person(one.author, one.author_name),
            is_agent=(one.author or "").lower() != me,
            text="" if is_html else text,
            html=text if is_html else "",
            attachment_ids=file,
        )


def _of_activities(talk: _Talk, me: str) -> Iterable[TimelineEntry]:
    for one in talk.activities:
        if one.activitytypecode in _SILENT:
            continue
        kind = one.activitytypecode
        text = one.description or ("" if kind in _HTML else one.subject or "")
        is_message, is_html = kind in {"email", COMMENT}, _looks_like_html(text)
        if not is_message and not text:
            text = one.type_label or kind
        mail = talk.mails.get(one.activityid)
        yield TimelineEntry(
            one.activityid,
            moment(one.createdon),
            EntryKind.MESSAGE if is_message else EntryKind.STATUS if kind == RESOLUTION else EntryKind.EVENT,
            _author(one, mail),
            is_agent=_is_of_the_desk(one, talk, me),
            text="" if is_html else text,
            html=text if is_html else "",
            status=Status.SOLVED if kind == RESOLUTION else None,
            attachment_ids=tuple(file.id for file in _mail_files(mail)) if mail else (),
        )


def _is_of_the_desk(one: wire.Activity, talk: _Talk, me: str) -> bool:
    mail, comment = talk.mails.get(one.activityid), talk.comments.get(one.activityid)
    if mail is not None:
        return mail.directioncode
    if comment is not None and comment.adx_portalcommentdirectioncode is not None:
        return comment.adx_portalcommentdirectioncode != _INCOMING
    return (one.author or "").lower() != me


def _author(one: wire.Activity, mail: wire.Email | None) -> Person | None:
    # A mail from outside is entered by whoever runs the mailbox.
    if mail is not None and not mail.directioncode and mail.sender:
        return Person(PersonId(mail.sender), mail.sender, mail.sender)
    return _person(one.author, one.author_name)


def _files(talk: _Talk) -> Iterable[Attachment]:
    for one in talk.notes:
        if one.isdocument:
            id = AttachmentId(f"{NOTE_FILE}:{one.annotationid}")
            kind = one.mimetype or "application/octet-stream"
            yield Attachment(id, one.filename or "", one.filesize or 0, kind, moment(one.createdon))
    for mail in talk.mails.values():
        yield from _mail_files(mail)


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


def _relations(reader: Reader, found: wire.Incident) -> Iterable[Relation]:
    id = found.incidentid.lower()
    wanted = [("parent", f"incidentid eq {found.parent}")] if found.parent else []
    wanted += [("merged_into", f"incidentid eq {found.master}")] if found.master else []
    wanted += [("child", f"_parentcaseid_value eq {id}"), ("merged_from", f"_masterid_value eq {id}")]
    for kind, which in wanted:
        rows = _perhaps(reader, "/incidents", {"$select": _BRIEF, "$filter": which})
        yield from (mapping.relation(kind, brief) for brief in read_each(rows, wire.Brief))


def _articles(reader: Reader, tables: Tables, id: str) -> Iterable[ArticleId]:
    """Articles that are linked to the case, by their public numbers."""
    to_article = tables.bind(READ, "knowledgearticleid", ARTICLE).removesuffix("@odata.bind")
    if not to_article:
        return
    query = {
        "$select": "knowledgearticleincidentid",
        "$filter": f"_incidentid_value eq {id}",
        "$expand": f"{to_article}($select=articlepublicnumber)",
    }
    for one in _perhaps(reader, f"/{tables.sets[READ]}", query):
        article = one.get(to_article) if isinstance(one, dict) else None
        number = article.get("articlepublicnumber") if isinstance(article, dict) else None
        if isinstance(number, str) and number:
            yield ArticleId(number)


def _rating(reader: Reader, tables: Tables, id: str) -> int | None:
    """What the person himself said last of how it went."""
    if not tables.bind(FEEDBACK, "regardingobjectid", "incident"):
        return None
    query = {
        "$select": "feedbackid,rating,_regardingobjectid_value",
        "$filter": f"_regardingobjectid_value eq {id} and _createdby_value eq {reader.me.user}",
        "$orderby": "createdon desc",
    }
    rows = _perhaps(reader, f"/{tables.sets[FEEDBACK]}", query)
    return next((one.rating for one in read_each(rows, wire.Feedback)), None)


def _perhaps(reader: Reader, path: str, query: Mapping[str, str]) -> list[Any]:
    """What is read beside the case; that it cannot be does not keep the case from being shown."""
    try:
        return list(reader.server.every(path, query))
    except (NotAllowed, Gone, Rejected):
        return []


def _person(id: str | None, name: str | None) -> Person | None:
    return Person(PersonId(id), name or "") if id else None


def _looks_like_html(text: str) -> bool:
    return "</" in text or "<br" in text.lower() or "<p>" in text.lower()
