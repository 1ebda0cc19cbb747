"""The knowledge base: published articles with their translations together, subjects as topics, and the search."""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from desktop_app.domain.ids import AccountId, ArticleId
from desktop_app.domain.kinds import Cursor, Page
from desktop_app.domain.knowledge import ArticleKind, Hit, HitKind, KnowledgeArticle, Topic
from desktop_app.domain.text import LocalText, our_language
from desktop_app.errors import BadReply, Gone, NotAllowed, Rejected, Unsure
from desktop_app.portals.dynamics import wire
from desktop_app.portals.dynamics.labels import language_of, maybe_moment
from desktop_app.portals.dynamics.odata import Dataverse, quoted
from desktop_app.portals.dynamics.wire import read_each
from desktop_app.ports.portal import PortalRow

OF_NO_SUBJECT = "general"
PUBLISHED = 3
SHOWN = f"statecode eq {PUBLISHED} and isrootarticle eq false and islatestversion eq true and isinternal eq false"
_COLUMNS = (
    "knowledgearticleid,articlepublicnumber,title,content,description,keywords,isprimary,_subjectid_value,"
    "_languagelocaleid_value,publishon,modifiedon,rating_count"
)
_MOST_HITS = 20
_ROWS = 10
"""Articles in a page: each may be long, and hold its pictures."""
_MANY = 5000


class Library:
    """Reads articles."""

    def __init__(self, server: Dataverse, name: str) -> None:
        """`name`: of the organisation, for the topic of articles that have no subject."""
        self.server, self.name = server, name
        self._spoken: Mapping[str, str] | None = None

    def pull(self, since: Cursor | None) -> Page[PortalRow]:
        """A page of everything; nothing where all is as it was at the mark. Raises PortalError."""
        told = (since or "")[1:]
        if since is not None and since[:1] == "p":
            try:
                mark, link, held = json.loads(told)
                return self._page(Cursor(mark), str(link), str(held))
            except (ValueError, TypeError):
                since = None  # of another version of ours
        mark = self._mark()
        if since == mark:
            return Page((), mark=mark)
        return self._page(mark, "", "")

    def find(self, words: str, language: str) -> list[Hit]:
        """What the server's full text search finds, or, where that is not set up, what has the words in its title."""
        try:
            rows = self._full_text(words)
        except (Rejected, Gone, NotAllowed, BadReply, Unsure):
            rows = self._titles(words)
        languages = self._languages()
        hits = {}
        for one in read_each(rows, wire.Article):
            spoken = languages.get(one.language or "", "")
            id = one.articlepublicnumber or one.knowledgearticleid
            hit = Hit(AccountId(""), HitKind.ARTICLE, id, one.title or "", one.description or "", spoken, 0.0)
            # Of an article's translations the reader's own is shown.
            if id not in hits or spoken == our_language(language):
                hits[id] = hit
        return [replace(hit, score=1.0 / (1 + rank)) for rank, hit in enumerate(hits.values())]

    def row(self, id: str, language: str) -> wire.Article:
        """The row of an article in the reader's language, or in any. Gone when there is none."""
        query = {
            "$select": "knowledgearticleid,title,articlepublicnumber,isprimary,_languagelocaleid_value",
            "$filter": f"articlepublicnumber eq {quoted(id)} and {SHOWN}",
            "$orderby": "isprimary desc",
        }
        rows = list(read_each(self.server.page("/knowledgearticles", query).values, wire.Article))
        if not rows:
            raise Gone("article")
        languages = self._languages()
        return next((one for one in rows if languages.get(one.language or "") == our_language(language)), rows[0])

    def _page(self, mark: Cursor, link: str, held: str) -> Page[PortalRow]:
        """An article's translations may lie on both sides of a page's end: the last one waits for the next page."""
        if link:
            page = self.server.go_on(link, rows=_ROWS)
        else:
            query = {"$select": _COLUMNS, "$filter": SHOWN, "$orderby": "articlepublicnumber,knowledgearticleid"}
            page = self.server.page("/knowledgearticles", query, rows=_ROWS)
        values = [*self._of_number(held), *page.values] if held else list(page.values)
        articles = {one.knowledgearticleid: one for one in read_each(values, wire.Article)}
        groups: dict[str, list[wire.Article]] = {}
        for one in articles.values():
            groups.setdefault(one.articlepublicnumber or one.knowledgearticleid, []).append(one)
        waits = list(groups)[-1] if page.next and groups else ""
        languages = self._languages()
        rows: list[PortalRow] = [] if link else list(self._topics())
        rows += [_article(id, group, languages) for id, group in groups.items() if id != waits]
        further = Cursor("p" + json.dumps([mark, page.next, waits])) if page.next else None
        return Page(tuple(rows), next=further, mark=None if further else mark, complete=True)

    def _of_number(self, number: str) -> list[Any]:
        query = {"$select": _COLUMNS, "$filter": f"articlepublicnumber eq {quoted(number)} and {SHOWN}"}
        return list(self.server.page("/knowledgearticles", query).values)

    def _mark(self) -> Cursor:
        """What tells this state of the articles from any other: cheap, for their texts are not asked for."""
        query = {"$select": "knowledgearticleid,modifiedon", "$filter": SHOWN, "$orderby": "knowledgearticleid"}
        digest = hashlib.sha256()
        page = self.server.page("/knowledgearticles", query, rows=_MANY)
        for one in page.values:
            digest.update(json.dumps(one, sort_keys=True).encode())
        digest.update(page.next.encode())
        return Cursor("m" + digest.hexdigest())

    def _topics(self) -> Iterable[Topic]:
        query = {"$select": "subjectid,title,description", "$orderby": "title"}
        try:
            subjects = list(read_each(list(self.server.every("/subjects", query)), wire.Subject))
        except (NotAllowed, Gone, Rejected):
            subjects = []
        for place, one in enumerate(subjects):
            title, text = LocalText.of(one.title or ""), LocalText.of(one.description or "")
            yield Topic(one.subjectid, title, text, position=place)
        yield Topic(OF_NO_SUBJECT, LocalText.of(self.name), position=len(subjects))

    def _languages(self) -> Mapping[str, str]:
        """Our languages by the ids of Dataverse's, which are the same in every organisation."""
        if self._spoken is not None:
            return self._spoken
        query = {"$select": "languagelocaleid,localeid,code"}
        try:
            rows = self.server.page("/languagelocales", query, rows=_MANY).values
        except (NotAllowed, Gone, Rejected):
            return {}
        self._spoken = {
            one.languagelocaleid: language_of(one.localeid) or (one.code or "").partition("-")[0].lower()
            for one in read_each(rows, wire.Locale)
        }
        return self._spoken

    def _full_text(self, words: str) -> list[Any]:
        kind = "Microsoft.Dynamics.CRM."
        columns = [
            "knowledgearticleid",
            "title",
            "articlepublicnumber",
            "description",
            "languagelocaleid",
            "isinternal",
        ]
        body = {
            "SearchText": words,
            "UseInflection": True,
            "RemoveDuplicates": True,
            "StateCode": PUBLISHED,
            "QueryExpression": {
                "@odata.type": f"{kind}QueryExpression",
                "EntityName": "knowledgearticle",
                "ColumnSet": {"@odata.type": f"{kind}ColumnSet", "Columns": columns},
                "PageInfo": {"Count": _MOST_HITS, "ReturnTotalRecordCount": True},
                "Orders": [{"AttributeName": "title", "OrderType": "Ascending"}],
            },
        }
        data = self.server.act("FullTextSearchKnowledgeArticle", body)
        rows = data.get("value") if isinstance(data, dict) else None
        if not isinstance(rows, list):
            raise BadReply("FullTextSearchKnowledgeArticle")
        return [row for row in rows if isinstance(row, dict) and row.get("isinternal") is not True]

    def _titles(self, words: str) -> list[Any]:
        query = {
            "$select": "knowledgearticleid,title,articlepublicnumber,description,_languagelocaleid_value",
            "$filter": f"{SHOWN} and contains(title,{quoted(words)})",
            "$top": str(_MOST_HITS),
        }
        return list(self.server.page("/knowledgearticles", query, rows=None).values)


def _article(id: str, group: list[wire.Article], languages: Mapping[str, str]) -> KnowledgeArticle:
    """One article from its translations; the original tells what is the same in all of them."""
    first = next((one for one in group if one.isprimary), group[0])
    spoken = {languages.get(one.language or "", ""): one for one in [*group, first]}
    published = [at for at in (maybe_moment(one.publishon) for one in group) if at]
    updated = [at for at in (maybe_moment(one.modifiedon) for one in group) if at]
    words = (first.keywords or "").replace(";", ",").split(",")
    return KnowledgeArticle(
        id=ArticleId(id),
        kind=ArticleKind.HOW_TO,
        topic_id=first.subject or OF_NO_SUBJECT,
        title=_texts(spoken, "title"),
        summary=_texts(spoken, "description"),
        html=_texts(spoken, "content"),
        languages=tuple(language for language in spoken if language),
        tags=tuple(word.strip() for word in words if word.strip()),
        published_at=min(published, default=None),
        updated_at=max(updated, default=None),
    )


def _texts(spoken: Mapping[str, wire.Article], column: str) -> LocalText:
    return LocalText({language: text for language, one in spoken.items() if (text := getattr(one, column))})
