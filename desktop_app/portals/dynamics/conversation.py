"""One case with its conversation, the newest part first, and with all that is read beside it."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from desktop_app.domain.cases import Case, Relation, TimelineEntry
from desktop_app.domain.ids import ArticleId, CaseId
from desktop_app.domain.timeline import Older
from desktop_app.errors import Gone, NotAllowed, Rejected
from desktop_app.portals.dynamics import mapping, wire
from desktop_app.portals.dynamics.cases import Reader
from desktop_app.portals.dynamics.details import read_details
from desktop_app.portals.dynamics.metadata import ARTICLE, FEEDBACK, READ, Tables, has_comments
from desktop_app.portals.dynamics.odata import guid
from desktop_app.portals.dynamics.people import Me
from desktop_app.portals.dynamics.sla import read_kpis
from desktop_app.portals.dynamics.stages import read_stages
from desktop_app.portals.dynamics.standing import with_standing
from desktop_app.portals.dynamics.talk import Talk, read_talk
from desktop_app.portals.dynamics.timeline import entries_of, files_of
from desktop_app.portals.dynamics.wire import read_each

_BRIEF = "incidentid,title,ticketnumber"


def read_case(reader: Reader, tables: Tables, id: CaseId) -> Case:
    """The whole case. Gone when there is none or it is not to be seen."""
    found, row = reader.row(id)
    talk = read_talk(reader, tables, row.id)
    case = Case(
        row=row,
        description=found.description or "",
        timeline=_entries(talk, reader, tables),
        attachments=tuple(files_of(talk)),
        relations=tuple(_relations(reader, found)),
        article_ids=tuple(_articles(reader, tables, row.id)),
        rating=_rating(reader, tables, row.id),
        kpis=read_kpis(reader, tables, row.id),
        stages=read_stages(reader, tables, row.id),
        older=_further(talk),
        details=read_details(reader, found),
    )
    return with_standing(reader, found, case)


def read_older(reader: Reader, tables: Tables, id: CaseId, before: str) -> Older:
    """The page of a conversation that ends at a moment. Rejected for what is no moment."""
    try:
        end = datetime.fromisoformat(before)
    except ValueError as error:
        raise Rejected(reason="before") from error
    if end.tzinfo is None:
        raise Rejected(reason="before")
    talk = read_talk(reader, tables, guid(id), end)
    return Older(_entries(talk, reader, tables), tuple(files_of(talk)), _further(talk))


def _entries(talk: Talk, reader: Reader, tables: Tables) -> tuple[TimelineEntry, ...]:
    entries = entries_of(talk, reader.me.user, has_comments=has_comments(tables))
    return tuple(_as_the_person(entry, reader.me) for entry in entries)


def _as_the_person(entry: TimelineEntry, me: Me) -> TimelineEntry:
    """What the user wrote is the person's, who in cases is a contact: else the own words would be another's news."""
    is_own = entry.author is not None and entry.author.id.lower() == me.user
    return replace(entry, author=me.identity.person) if is_own else entry


def _further(talk: Talk) -> str:
    return talk.since.isoformat() if talk.since is not None else ""


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
