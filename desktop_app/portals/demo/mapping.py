"""Pure: the demo portal's records ↔ ours. Unknown words become our "unknown", never an exception."""

import json
from collections.abc import Mapping
from dataclasses import asdict
from enum import StrEnum
from functools import cache
from typing import Any, TypeVar

from desktop_app.domain.announcements import Announcement, Level
from desktop_app.domain.attachments import AddressConfidence, Attachment, Provenance
from desktop_app.domain.capabilities import Capabilities, Capability, Limits
from desktop_app.domain.capture import Area
from desktop_app.domain.cases import (
    AnswerLine,
    Case,
    CaseAction,
    CaseRow,
    EntryKind,
    Letter,
    Priority,
    Relation,
    Status,
    TimelineEntry,
)
from desktop_app.domain.identity import Identity, Organisation, Person, PortalInfo, Role
from desktop_app.domain.ids import (
    AccountId,
    ArticleId,
    AttachmentId,
    CaseId,
    FieldId,
    ItemId,
    OrganisationId,
    PersonId,
    ServiceId,
    TypeId,
)
from desktop_app.domain.knowledge import ArticleKind, Hit, HitKind, KnowledgeArticle, KnowledgeRow, Topic
from desktop_app.domain.sla import Kpi, Pause
from desktop_app.domain.standing import Agent, Circle, Desk, Group, Need, Queue, SeenBy, Shared, Stage, StageState, Why
from desktop_app.domain.text import LocalText, our_language
from desktop_app.domain.timeline import Older
from desktop_app.errors import BadReply
from desktop_app.portals.demo import detail_mapping, timeline_wire, wire
from desktop_app.portals.demo.records import read_each, read_record
from desktop_app.portals.demo.values import maybe_moment, moment, text

Known = TypeVar("Known", bound=StrEnum)
NO_ACCOUNT = AccountId("")
"""An adapter does not know whose account it serves; the sync writes that in."""
URL_CHARS = 4000


def known(kind: type[Known], word: str | None, otherwise: Known) -> Known:
    """A word as a member of an enum."""
    member = _members(kind).get(word or "")
    return otherwise if member is None else member


@cache
def _members(kind: type[Known]) -> dict[str, Known]:
    """Looked up by the hundred thousand in a first sync."""
    return {member.value: member for member in kind}


def portal_info(found: wire.Discovery) -> PortalInfo:
    """What the discovery document says."""
    limits = found.limits
    have = frozenset(Capability(word) for word in found.capabilities if word in set(Capability))
    most = Limits(limits.attachment_bytes, limits.attachments_per_case, limits.text_chars, limits.idempotency_days)
    return PortalInfo(
        "demo", text(found.name), found.version, Capabilities(have, most), tuple(found.languages), found.demo
    )


def person(one: wire.Person) -> Person:
    """A person as one looks them up."""
    return Person(PersonId(one.id), one.name, one.email or "", one.title or "")


def maybe_person(one: wire.Person | None) -> Person | None:
    """The same for somebody who may be missing."""
    return None if one is None else person(one)


def identity(one: wire.Person) -> Identity:
    """The signed-in person."""
    return Identity(
        person(one),
        our_language(one.language),
        one.phone or "",
        frozenset(Role(word) for word in one.roles if word in set(Role)),
        tuple(Organisation(OrganisationId(each.id), each.name) for each in one.organisations),
        _desk(one.desk),
        _circle(one.circle),
    )


def announcement(data: Any) -> Announcement:
    """What everybody should know. Raises BadReply."""
    row = read_record(data, wire.Announcement)
    return Announcement(
        row.id,
        known(Level, row.level, Level.INFO),
        text(row.title),
        text(row.text),
        moment(row.since),
        maybe_moment(row.until),
        tuple(ServiceId(id) for id in row.service_ids),
    )


def case_row(row: wire.CaseRow, me: PersonId) -> CaseRow:
    """A case as it stands in a list."""
    return CaseRow(
        account_id=NO_ACCOUNT,
        id=CaseId(row.id),
        number=row.number,
        title=row.title,
        status=known(Status, row.status, Status.UNKNOWN),
        opened_at=moment(row.opened_at),
        updated_at=moment(row.updated_at),
        status_word=text(row.status_word),
        type_id=TypeId(row.type_id) if row.type_id else None,
        item_id=ItemId(row.item_id) if row.item_id else None,
        service_id=ServiceId(row.service_id) if row.service_id else None,
        priority=_members(Priority).get(row.priority or ""),
        requester=maybe_person(row.requester),
        organisation_id=OrganisationId(row.organisation_id) if row.organisation_id else None,
        owner=maybe_person(row.owner),
        closed_at=maybe_moment(row.closed_at),
        is_mine=row.requester is not None and row.requester.id == me,
        language=row.language or "",
        excerpt=row.excerpt or "",
        attachments=row.attachments_count,
        messages=row.messages_count,
        actions=frozenset(_members(CaseAction)[word] for word in row.can if word in _members(CaseAction)),
        is_shared_with_me=row.is_shared_with_me,
    )


def case(data: Any, me: PersonId) -> Case:
    """A case with its conversation; entries and files that cannot be read are left out. Raises BadReply."""
    row = read_record(data, wire.Case)
    return Case(
        row=case_row(row, me),
        description=row.description or "",
        answers=tuple(
            AnswerLine(FieldId(one.field_id), text(one.label), one.text or "")
            for one in read_each(row.answers, wire.Answer)
        ),
        timeline=tuple(timeline_entry(one) for one in read_each(row.timeline, timeline_wire.Entry)),
        attachments=tuple(attachment(one) for one in read_each(row.attachments, wire.Attachment)),
        relations=tuple(
            Relation(one.kind, CaseId(one.case_id), one.number, one.title)
            for one in read_each(row.relations, wire.Relation)
        ),
        article_ids=tuple(ArticleId(id) for id in row.article_ids),
        copy_to=tuple(row.copy_to),
        rating=row.rating.score if row.rating else None,
        kpis=tuple(kpi(one) for one in read_each(row.kpis, wire.Kpi)),
        stages=tuple(stage(one) for one in read_each(row.stages, wire.Stage)),
        why=_why(row.why),
        queue=queue(row.queue) if row.queue else None,
        shares=tuple(_shared(one) for one in read_each(row.shares, wire.Share)),
        is_counted=row.is_counted,
        details=detail_mapping.details(row.details),
        older=row.older or "",
    )


def older(data: Any) -> Older:
    """A page of what happened before; entries and files that cannot be read are left out. Raises BadReply."""
    page = wire.read(data, timeline_wire.Timeline)
    return Older(
        tuple(timeline_entry(one) for one in read_each(page.entries, timeline_wire.Entry)),
        tuple(attachment(one) for one in read_each(page.attachments, wire.Attachment)),
        page.older or "",
    )


def timeline_entry(one: timeline_wire.Entry) -> TimelineEntry:
    """One thing that happened."""
    return TimelineEntry(
        id=one.id,
        at=moment(one.at),
        kind=known(EntryKind, one.kind, EntryKind.EVENT),
        author=maybe_person(one.author),
        is_agent=one.author is not None and one.author.is_agent,
        text=one.text or "",
        html=one.html or "",
        status=known(Status, one.status, Status.UNKNOWN) if one.status else None,
        attachment_ids=tuple(AttachmentId(id) for id in one.attachment_ids),
        letter=_letter(one.letter) if one.letter is not None else None,
    )


def _letter(one: timeline_wire.Letter) -> Letter:
    return Letter(one.subject or "", one.sender or "", tuple(one.to), tuple(one.copy_to), one.is_incoming)


def kpi(one: wire.Kpi) -> Kpi:
    """A clock."""
    pauses = tuple(Pause(moment(pause.since), maybe_moment(pause.until)) for pause in one.pauses)
    return Kpi(
        one.id,
        text(one.name),
        moment(one.started_at),
        one.target_s,
        one.warning_s,
        pauses,
        maybe_moment(one.ended_at),
        one.is_cancelled,
    )


def stage(one: wire.Stage) -> Stage:
    """A stage of the desk's work."""
    needs = tuple(Need(text(need.title), need.is_met) for need in one.needs)
    return Stage(one.id, text(one.title), known(StageState, one.state, StageState.AHEAD), needs)


def queue(one: wire.Queue) -> Queue:
    """Where cases lie."""
    return Queue(one.id, text(one.title))


def _why(one: wire.Why | None) -> Why | None:
    rule = _members(SeenBy).get(one.rule) if one is not None else None
    return Why(rule, one.organisation or "", one.by or "") if one is not None and rule is not None else None


def _shared(one: wire.Share) -> Shared:
    is_group = one.name is None
    return Shared(one.id, text(one.title) if is_group else LocalText.of(one.name or ""), one.by or "", is_group)


def _circle(one: wire.Circle | None) -> Circle | None:
    if one is None:
        return None
    people = tuple(Agent(PersonId(each.id), each.name) for each in one.people)
    return Circle(people, tuple(Group(each.id, text(each.title)) for each in one.groups))


def _desk(one: wire.Desk | None) -> Desk | None:
    if one is None:
        return None
    return Desk(
        tuple(Agent(PersonId(each.id), each.name) for each in one.agents), tuple(queue(each) for each in one.queues)
    )


def attachment(one: wire.Attachment) -> Attachment:
    """A file of a case."""
    return Attachment(
        id=AttachmentId(one.id),
        name=one.name,
        size=one.size,
        content_type=one.content_type,
        created_at=maybe_moment(one.created_at),
        digest=one.sha256 or "",
        provenance=provenance(one.provenance),
    )


def provenance(data: Any) -> Provenance | None:
    """What a screenshot shows; None when there is nothing, or nothing that can be read."""
    try:
        one = wire.read(data, wire.Provenance)
    except BadReply:
        return None
    values = {name: getattr(one, name) for name in one.__struct_fields__}
    confidence = known(AddressConfidence, one.confidence, AddressConfidence.NONE)
    area = known(Area, one.area, Area.DESKTOP)
    return Provenance(**{**values, "taken_at": moment(one.taken_at), "confidence": confidence, "area": area})


def provenance_text(one: Provenance | None) -> dict[str, str]:
    """What a screenshot shows, as the part of an upload's metadata that carries it: JSON."""
    if one is None:
        return {}
    values = {**asdict(one), "taken_at": one.taken_at.isoformat(), "page_url": one.page_url[:URL_CHARS]}
    return {"provenance": json.dumps(values, ensure_ascii=False)}


def topic(row: wire.Topic) -> Topic:
    """A group of articles."""
    return Topic(row.id, text(row.title), text(row.text), row.icon or "", row.position)


def article(row: wire.Article) -> KnowledgeArticle:
    """An article in the languages it has."""
    return KnowledgeArticle(
        id=ArticleId(row.id),
        kind=known(ArticleKind, row.kind, ArticleKind.HOW_TO),
        topic_id=row.topic_id,
        title=text(row.title),
        summary=text(row.summary),
        html=text(row.html),
        languages=tuple(row.languages),
        service_ids=tuple(ServiceId(id) for id in row.service_ids),
        tags=tuple(row.tags),
        related=tuple(ArticleId(id) for id in row.related),
        published_at=maybe_moment(row.published_at),
        updated_at=maybe_moment(row.updated_at),
        useful=row.rating.useful,
        not_useful=row.rating.not_useful,
        my_rating=row.my_rating,
    )


KNOWLEDGE_SHAPES: Mapping[str, Any] = {"topic": (wire.Topic, topic), "article": (wire.Article, article)}


def knowledge_row(data: Any) -> KnowledgeRow:
    """A topic or an article. Raises BadReply."""
    return by_kind(data, KNOWLEDGE_SHAPES)  # type: ignore[no-any-return]


def by_kind(data: Any, shapes: Mapping[str, Any]) -> Any:
    """A row by its `kind_of`: `shapes` names what it is read as and what makes it ours. Raises BadReply."""
    kind = str(data.get("kind_of")) if isinstance(data, dict) else ""
    if kind not in shapes:
        raise BadReply("row: unknown kind_of")
    shape, convert = shapes[kind]
    return convert(read_record(data, shape))


def hit(kind: HitKind, row: wire.Hit, language: str, rank: int) -> Hit:
    """What the portal's own search found; its order is all it tells of how good a hit is."""
    return Hit(NO_ACCOUNT, kind, row.id, row.title, row.excerpt or "", language, 1.0 / (1 + rank))
