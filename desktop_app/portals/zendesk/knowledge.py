"""The help center: sections as topics, articles, the portal's own search."""

from collections.abc import Mapping, Sequence
from urllib.parse import quote

import msgspec

from desktop_app.domain.ids import ArticleId
from desktop_app.domain.kinds import Cursor, Page
from desktop_app.domain.knowledge import ArticleKind, Hit, HitKind, KnowledgeArticle, Topic
from desktop_app.domain.text import LocalText
from desktop_app.portals.http import Ask, Http
from desktop_app.portals.zendesk import wire
from desktop_app.portals.zendesk.mapping import NO_ACCOUNT
from desktop_app.portals.zendesk.pages import by_cursor, every, every_if_any
from desktop_app.portals.zendesk.texts import absolute, excerpt, language_of, local, moment, plain, spans
from desktop_app.portals.zendesk.vocabulary import Vocabulary
from desktop_app.ports.portal import PortalRow
from desktop_app.shapes import learned

MOST_WORDS, MOST_CHARS = 16, 200
"""Of a search; the portal refuses longer ones."""
_FOUND = "20"
_PER_PAGE = "30"
"""They come with all their text, which may be a book."""
_ARTICLE = "Article"
_DEEPEST = 10


class _State(msgspec.Struct):
    locale: str
    after: str


class HelpCenter:
    """Reads articles. Everything is read with each pull: the portal tells of no articles that are gone."""

    def __init__(self, http: Http, words: Vocabulary) -> None:
        self._http, self._words = http, words
        self._votes: Mapping[int, bool] = {}

    def page(self, since: Cursor | None) -> Page[PortalRow]:
        """The topics first, then the articles, page by page."""
        locale = self._words.help_center()
        mark = Cursor("m" + locale)
        if not locale:
            return Page((), mark=mark, complete=True)
        state = _state(since)
        if state is None or state.locale != locale:
            self._votes = self._my_votes()
            rows: tuple[PortalRow, ...] = tuple(self._topics(locale))
            return Page(rows, next=_cursor(_State(locale, "")), complete=True)
        piece = by_cursor(self._http, f"{_root(locale)}/articles.json", "articles", {}, state.after, size=_PER_PAGE)
        found, left_out = wire.read_each(piece.rows, wire.Article)
        shown = tuple(self._article(one, locale) for one in found if not one.draft)
        following = _cursor(_State(locale, piece.next)) if piece.next else None
        return Page(shown, next=following, mark=None if following else mark, complete=True, left_out=left_out)

    def search(self, words: str) -> list[Hit]:
        """What the help center's search finds, best first."""
        locale, asked = self._words.help_center(), searched(words)
        if not locale or not asked:
            return []
        params = {"query": asked, "locale": locale, "page": "1", "per_page": _FOUND}
        data = self._http.send(Ask("GET", "/api/v2/help_center/articles/search.json", params)).data
        found, _ = wire.read_each(wire.rows(data, "results"), wire.Article)
        return [_hit(one, locale, rank) for rank, one in enumerate(found)]

    def my_vote(self, article: str) -> bool | None:
        """Whether the person found an article useful, None when he did not say."""
        return self._my_votes().get(int(article))

    def has_comment(self, article: str, author: str, text: str) -> bool:
        """Whether the person wrote this under an article."""
        path = f"{_root(self._words.help_center())}/articles/{article}/comments.json"
        for piece in every(self._http, path, "comments", {}):
            for one in wire.read_each(piece.rows, wire.ArticleComment)[0]:
                if str(one.author_id) == author and plain(one.body).split() == plain(text).split():
                    return True
        return False

    def takes_comments(self, article: str) -> bool:
        """Whether anything may be written under an article. Gone when there is none in this language."""
        path = f"{_root(self._words.help_center())}/articles/{article}.json"
        return not wire.read(self._http.send(Ask("GET", path)).data, wire.ArticleReply).article.comments_disabled

    def _my_votes(self) -> Mapping[int, bool]:
        pieces = every_if_any(self._http, "/api/v2/help_center/users/me/votes.json", "votes", {})
        votes = [one for piece in pieces for one in wire.read_each(piece.rows, wire.Vote)[0]]
        return {one.item_id: one.value > 0 for one in votes if one.item_id and one.item_type in {_ARTICLE, None}}

    def _topics(self, locale: str) -> list[Topic]:
        categories = self._all(locale, "categories", wire.Category)
        sections = self._all(locale, "sections", wire.Section)
        return topics(categories, sections, locale)

    def _all(self, locale: str, name: str, shape: type[wire.Wired]) -> list[wire.Wired]:
        pieces = every(self._http, f"{_root(locale)}/{name}.json", name, {})
        return [one for piece in pieces for one in wire.read_each(piece.rows, shape)[0]]

    def _article(self, one: wire.Article, locale: str) -> KnowledgeArticle:
        language = language_of(one.locale or locale)
        count, total = one.vote_count or 0, one.vote_sum or 0
        body = absolute(one.body or "", self._http.base)
        return KnowledgeArticle(
            id=ArticleId(str(one.id)),
            kind=ArticleKind.HOW_TO,
            topic_id=str(one.section_id or ""),
            title=local(one.title, language),
            summary=local(excerpt(plain(body)), language),
            html=LocalText.of(body, language),
            languages=(language,),
            tags=tuple(one.label_names or ()),
            published_at=moment(one.created_at),
            updated_at=moment(one.edited_at) or moment(one.updated_at),
            useful=max(count + total, 0) // 2,
            not_useful=max(count - total, 0) // 2,
            my_rating=self._votes.get(one.id),
        )


def topics(categories: Sequence[wire.Category], sections: Sequence[wire.Section], locale: str) -> list[Topic]:
    """Sections with the way to them as their title, in the order of the help center."""
    shelves = {one.id: one for one in categories}
    by_id = {one.id: one for one in sections}
    made = []
    for one in sections:
        way = _way(one, by_id)
        shelf = shelves.get(way[0].category_id or 0)
        names = [(shelf.name or "") if shelf else "", *((step.name or "") for step in way)]
        place = (shelf.position or 0 if shelf else 0, *(step.position or 0 for step in way))
        title = " › ".join(dict.fromkeys(name.strip() for name in names if name.strip()))
        made.append((place, one.id, Topic(str(one.id), local(title, locale), local(plain(one.description), locale))))
    made.sort(key=lambda row: (row[0], row[1]))
    return [Topic(topic.id, topic.title, topic.text, position=position) for position, (_, _, topic) in enumerate(made)]


def searched(words: str) -> str:
    """As many words as the portal takes."""
    kept = words.split()[:MOST_WORDS]
    while kept and len(" ".join(kept)) > MOST_CHARS:
        kept.pop()
    return " ".join(kept) or words.strip()[:MOST_CHARS]


def _way(section: wire.Section, by_id: Mapping[int, wire.Section]) -> list[wire.Section]:
    """A section with those it lies in, outermost first."""
    way = [section]
    while len(way) < _DEEPEST and (parent := by_id.get(way[0].parent_section_id or 0)) is not None:
        way.insert(0, parent)
    return way


def _hit(one: wire.Article, locale: str, rank: int) -> Hit:
    text, found = spans(one.snippet or "")
    language = language_of(one.locale or locale)
    return Hit(NO_ACCOUNT, HitKind.ARTICLE, str(one.id), one.title or "", text, language, 1.0 / (1 + rank), (), found)


def _root(locale: str) -> str:
    """Where end users find the help center: with the locale, in small letters."""
    return f"/api/v2/help_center/{quote(locale.lower(), safe='')}"


def _cursor(state: _State) -> Cursor:
    return Cursor("p" + msgspec.json.encode(state).decode())


def _state(cursor: Cursor | None) -> _State | None:
    if cursor is None or cursor[:1] != "p":
        return None
    try:
        return msgspec.json.decode(cursor[1:].encode(), type=learned(_State))
    except (msgspec.DecodeError, UnicodeError):
        return None
