"""Knowledge: the articles one may read, found, rated and commented on."""

import json
import re
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import quote

from desktop_app.domain.commands import ArticleFeedback, RateArticle
from desktop_app.domain.ids import ArticleId
from desktop_app.domain.kinds import Cursor, Page
from desktop_app.domain.knowledge import ArticleKind, KnowledgeArticle, Topic
from desktop_app.domain.text import LocalText, our_language
from desktop_app.errors import BadReply, Gone, NotAllowed, Rejected
from desktop_app.portals.http import Ask, Http
from desktop_app.portals.servicenow import tables, wire
from desktop_app.portals.servicenow.me import Me
from desktop_app.portals.servicenow.values import SYS_ID, Record, one_space, same_text, stamp, utc
from desktop_app.ports.portal import PortalRow

API = "/api/sn_km_api/knowledge/articles"
PAGE = 30
WHOLE_AGAIN = timedelta(hours=6)
"""So often all are read: nothing else tells which ones are gone."""
_OVERLAP = timedelta(minutes=5)
_FIELDS = "short_description,kb_category,kb_knowledge_base,text,language,published,sys_updated_on,sys_class_name"
_OWN = ("sys_id", "article", "user", "useful", "comments", "sys_created_on")
_TAG = re.compile(r"<[^<>]*>")
_PICTURE = re.compile(r"""(?:/|https?://[^"'\s]{0,300}/)?sys_attachment\.do\?sys_id=([0-9a-f]{32})""")


def pull(http: Http, cursor: Cursor | None, language: str) -> Page[PortalRow]:
    """A page of the articles one may read, with the topics they bring: all, or for some hours what has changed.

    Raises PortalError.
    """
    now = http.clock.now_there() or datetime.now(UTC)
    since, began, whole, offset, known = _place(cursor, now)
    params = {"fields": _FIELDS, "limit": str(PAGE), "offset": str(offset)}
    if since:
        params["filter"] = f"sys_updated_on>={since}"
    found = _asked(http, params)
    rows: list[PortalRow] = []
    left_out: list[str] = []
    for data in found.articles:
        try:
            topic, article = _read(http, data, language)
        except BadReply:
            left_out.append(_id(data.get("id")) if isinstance(data, dict) else "")
            continue
        if topic.id not in known:
            known.append(topic.id)
            rows.append(topic)
        rows.append(article)
    following, is_whole = offset + PAGE, not since
    if following < found.meta.count and found.articles:
        after = Cursor("p" + json.dumps([since, began, whole, following, known]))
        return Page(tuple(rows), next=after, complete=is_whole, left_out=tuple(left_out))
    mark = Cursor("m" + json.dumps([began, whole]))
    return Page(tuple(rows), mark=mark, complete=is_whole, left_out=tuple(left_out))


def find(http: Http, words: str) -> list[wire.Article]:
    """What the portal finds, best first; what it features comes with a score below nothing, and stays where it is."""
    found = _asked(http, {"query": words, "limit": str(PAGE)})
    return list(wire.read_each(found.articles, wire.Article))


def hit_texts(one: wire.Article) -> tuple[str, str, str]:
    """Id, title and excerpt of a hit, without the marks and the editor's blanks."""
    return _id(one.id), one_space(_TAG.sub(" ", one.title or "")), one_space(_TAG.sub("", one.snippet or ""))


def rate(http: Http, command: RateArticle) -> None:
    """Say whether it helped."""
    tables.write(http, "kb_feedback", {"article": command.article_id, "useful": _useful(command)})


def comment(http: Http, command: ArticleFeedback) -> None:
    """Tell what it lacks."""
    tables.write(http, "kb_feedback", {"article": command.article_id, "comments": command.text})


def is_told(http: Http, me: Me, command: RateArticle | ArticleFeedback) -> bool:
    """Whether the portal has it from me already. Raises PortalError."""
    if not SYS_ID.fullmatch(command.article_id):
        raise Gone
    query = f"article={command.article_id}^user={me.id}^ORDERBYDESCsys_created_on"
    found = tables.some(http, "kb_feedback", query, _OWN, 50)
    mine = [one for one in found if one.value("user") == me.id and one.value("article") == command.article_id]
    if isinstance(command, RateArticle):
        last = next((one.value("useful") for one in mine if one.value("useful")), "")
        return last.lower() == _useful(command)
    return any(same_text(one.value("comments")) == same_text(command.text) for one in mine)


def _useful(command: RateArticle) -> str:
    return "yes" if command.is_useful else "no"


def _asked(http: Http, params: Mapping[str, str]) -> wire.Articles:
    result = wire.result(http.send(Ask("GET", API, params)))
    meta = result.get("meta") if isinstance(result, dict) else None
    status = meta.get("status") if isinstance(meta, dict) else None
    code = status.get("code", 200) if isinstance(status, dict) else 200
    if code != 200:
        # The answer as a whole says 200; what it holds is no complete list.
        raise BadReply(f"meta.status: {code}")
    return wire.read(result, wire.Articles)


def _read(http: Http, data: Any, language: str) -> tuple[Topic, KnowledgeArticle]:
    one = wire.read(data, wire.Article)
    fields = Record(one.fields or {})
    spoken = fields.value("language")
    tongue = our_language(spoken) if spoken else language
    id = _id(one.id)
    content = fields.value("text") or _content(http, id)
    place = "kb_category" if fields.value("kb_category") else "kb_knowledge_base"
    topic = Topic(fields.value(place) or "none", LocalText.of(one_space(fields.shown(place)) or "–", language))
    title = one_space(_TAG.sub(" ", one.title or fields.shown("short_description")))
    article = KnowledgeArticle(
        id=ArticleId(id),
        kind=ArticleKind.HOW_TO,
        topic_id=topic.id,
        title=LocalText.of(title, tongue),
        summary=LocalText.of(one_space(_TAG.sub("", one.snippet or "")), tongue),
        html=LocalText.of(with_pictures(content, id), tongue),
        languages=(tongue,),
        tags=(one.number,) if one.number else (),
        published_at=fields.time("published"),
        updated_at=fields.time("sys_updated_on"),
    )
    return topic, article


def _content(http: Http, id: str) -> str:
    """The text of an article whose list entry brought none; that of a template lies in its fields."""
    try:
        found = wire.read(wire.result(http.send(Ask("GET", f"{API}/{quote(id, safe='')}"))), wire.ArticleText)
    except (Gone, NotAllowed, Rejected):
        return ""
    if found.content or not found.template:
        return found.content or ""
    named: Iterable[Any] = found.fields.values() if isinstance(found.fields, dict) else found.fields or ()
    parts = [one for one in named if isinstance(one, dict)]
    return "".join(f"<h3>{one.get('label') or ''}</h3>{one.get('value') or ''}" for one in parts)


def with_pictures(html: str, id: str) -> str:
    """Pictures by the address that takes our token: the pages' own wants a session."""
    return _PICTURE.sub(rf"{API}/{id}/attachments/\1", html)


def _id(told: Any) -> str:
    """Without the table before the colon."""
    return told.rpartition(":")[2] if isinstance(told, str) else ""


def _place(cursor: Cursor | None, now: datetime) -> tuple[str, str, str, int, list[str]]:
    """Since when, when this pull and the last whole one began, where in the list it is, and the topics it has had."""
    start: tuple[str, str, str, int, list[str]] = ("", stamp(now), stamp(now), 0, [])
    try:
        told: Any = json.loads(cursor[1:]) if cursor is not None else ()
        if cursor is not None and cursor[:1] == "p":
            since, began, whole, offset, known = told
            return str(since), str(began), str(whole), int(offset), [str(one) for one in known]
        began, whole = told
        last, first = utc(began), utc(whole)
    except (ValueError, TypeError):
        return start
    if last is None or first is None or now - first > WHOLE_AGAIN:
        return start
    return stamp(last - _OVERLAP), stamp(now), str(whole), 0, []
