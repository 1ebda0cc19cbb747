"""The public FAQ: its categories and articles as ours. What is for customers only no operation gives out."""

import json
import logging
from collections.abc import Sequence
from datetime import datetime, tzinfo
from html import escape
from typing import Any

from desktop_app.domain.ids import ArticleId
from desktop_app.domain.kinds import Cursor, Page
from desktop_app.domain.knowledge import ArticleKind, Hit, HitKind, KnowledgeArticle, Topic
from desktop_app.domain.text import LocalText
from desktop_app.errors import BadReply, Busy, Gone, PortalError
from desktop_app.portals.znuny import wire
from desktop_app.portals.znuny.calls import Calls, Route, is_not_there
from desktop_app.portals.znuny.mapping import NO_ACCOUNT
from desktop_app.portals.znuny.moments import moment
from desktop_app.ports.portal import PortalRow

log = logging.getLogger(__name__)

MARK = Cursor("a")
_PER_PAGE = 20
_MOST_HITS = 20


def is_there(calls: Calls) -> bool:
    """Whether the site has a FAQ that our web service opens. Raises PortalError when that cannot be told now."""
    try:
        wire.read(calls.free(Route.FAQ_LANGUAGES), wire.FaqLanguages)
    except PortalError as error:
        # An operation without its package fails with 500 each time.
        if is_not_there(error) or (isinstance(error, Busy) and error.after_s is None):
            return False
        raise
    return True


def read_page(calls: Calls, since: Cursor | None, zone: tzinfo | None) -> Page[PortalRow]:
    """A page of the FAQ, always from the start: nothing tells what went. The first brings the topics along."""
    rest = _rest(since)
    topics: Sequence[Topic] = ()
    if rest is None:
        topics, rest = _topics(calls), search(calls, "")
    here, later = rest[:_PER_PAGE], rest[_PER_PAGE:]
    articles, left_out = _articles(calls, here, zone)
    following = Cursor("p" + json.dumps(later)) if later else None
    return Page(
        rows=(*topics, *articles),
        next=following,
        mark=None if following else MARK,
        complete=True,
        left_out=left_out,
    )


def find(calls: Calls, words: str, zone: tzinfo | None) -> list[Hit]:
    """What the FAQ's own search finds, best first as far as it tells."""
    articles, _ = _articles(calls, search(calls, words)[:_MOST_HITS], zone)
    hits = []
    for rank, one in enumerate(articles):
        title, language = one.title.best("")
        hits.append(Hit(NO_ACCOUNT, HitKind.ARTICLE, one.id, title, "", language, 1.0 / (1 + rank)))
    return hits


def search(calls: Calls, words: str) -> list[str]:
    """The ids of articles with these words, of all of them for none; the newest first."""
    wanted = {"OrderBy": ["Changed"], "OrderByDirection": "Down"}
    # An empty object is refused, and nothing found is an error.
    body = {**wanted, "What": f"*{words.strip()}*"} if words.strip() else wanted
    try:
        found = wire.read(calls.free(Route.FAQ_SEARCH, body), wire.FaqFound)
    except Gone:
        return []
    return [id for each in wire.listed(found.ID) if (id := wire.word(each))]


def _topics(calls: Calls) -> list[Topic]:
    try:
        found = wire.read(calls.free(Route.FAQ_CATEGORIES), wire.FaqCategories)
    except Gone:
        return []
    named = [wire.read(each, wire.Named) for each in wire.listed(found.Category)]
    return [
        Topic(str(one.ID), LocalText.of(wire.word(one.Name).replace("::", " › ")), position=place)
        for place, one in enumerate(named)
    ]


def _articles(calls: Calls, ids: Sequence[str], zone: tzinfo | None) -> tuple[list[KnowledgeArticle], tuple[str, ...]]:
    """The articles of these ids, and the ids of those that cannot be read. One that is gone fails a call for all."""
    if not ids:
        return [], ()
    try:
        # Several ids are one text with commas; a list is not understood.
        body = {"ItemID": ",".join(ids), "GetAttachmentContents": 0}
        found = wire.read(calls.free(Route.FAQ_GET, body), wire.FaqItems)
    except Gone:
        if len(ids) == 1:
            return [], ()
        halves = [_articles(calls, half, zone) for half in (ids[: len(ids) // 2], ids[len(ids) // 2 :])]
        return [one for made, _ in halves for one in made], tuple(id for _, out in halves for id in out)
    made, left_out = [], []
    for data in wire.listed(found.FAQItem):
        try:
            made.append(article(data, zone))
        except BadReply as error:
            log.info("an article was left out: %s", error.where)
            id = data.get("ID") if isinstance(data, dict) else None
            left_out.append(wire.word(id))
    return made, tuple(left_out)


def article(data: Any, zone: tzinfo | None) -> KnowledgeArticle:
    """An article: symptom, problem and solution one after the other. Raises BadReply."""
    one = wire.read(data, wire.FaqItem)
    language = _tag(wire.word(one.Language))
    parts = [text for field in (one.Field1, one.Field2, one.Field3) if (text := wire.word(field).strip())]
    html = "\n".join(parts if _is_html(one) else map(_plain, parts))
    return KnowledgeArticle(
        id=ArticleId(str(one.ID)),
        kind=ArticleKind.FAQ,
        topic_id=wire.word(one.CategoryID),
        title=LocalText.of(wire.word(one.Title), language),
        summary=LocalText(),
        html=LocalText.of(html, language),
        languages=(language,) if language else (),
        tags=tuple(wire.word(one.Keywords).split()),
        published_at=_at(one.Created, zone),
        updated_at=_at(one.Changed, zone),
    )


def _tag(language: str) -> str:
    """Znuny's `nb_NO` as ours."""
    base = language.replace("_", "-").partition("-")[0].lower()
    return {"no": "nb", "nn": "nb"}.get(base, base)


def _is_html(one: wire.FaqItem) -> bool:
    return "html" in (wire.word(one.ContentType) or "html").lower()


def _plain(text: str) -> str:
    return f"<p>{escape(text)}</p>".replace("\n", "<br>")


def _at(text: Any, zone: tzinfo | None) -> datetime | None:
    try:
        return moment(wire.word(text), zone) if wire.word(text) else None
    except BadReply:
        return None


def _rest(cursor: Cursor | None) -> list[str] | None:
    """The ids that are still to be read; None for a pull that begins."""
    if cursor is None or not cursor.startswith("p"):
        return None
    try:
        return [str(id) for id in json.loads(cursor[1:])]
    except (ValueError, TypeError):
        return None
