"""The emulator's help center: by locale only, with `.json` only, and absent where there is none."""

from dataclasses import dataclass, field
from typing import Any

from tests.vendors.zendesk import seed
from tests.vendors.zendesk.wire import FORBIDDEN, NO_ENDPOINT, NOT_FOUND, Asked, Told, paged

ROOT = "/api/v2/help_center"
LOCALES = ("en-us", "no")
UNSUPPORTED = Told(415, {"error": "Unsupported Media Type"})


@dataclass
class HelpCenter:
    """`is_there`: many accounts have none."""

    base: str = ""
    most: int = 100
    is_there: bool = True
    locales: tuple[str, ...] = LOCALES
    articles: dict[int, dict[str, Any]] = field(default_factory=lambda: {one["id"]: one for one in seed.articles()})
    comments: list[dict[str, Any]] = field(default_factory=list)
    votes: dict[int, int] = field(default_factory=dict)

    def respond(self, asked: Asked, me: int) -> Told:
        """Anything under /api/v2/help_center. `me`: 0 for nobody."""
        if not self.is_there:
            return NO_ENDPOINT
        if not asked.had_json:
            return UNSUPPORTED
        steps = asked.path.removeprefix(ROOT + "/").split("/")
        match steps:
            case ["locales"]:
                return Told(200, {"locales": list(self.locales), "default_locale": "en-us"})
            case ["articles", "search"]:
                return self._searched(asked)
            case ["users", "me", "votes"] if me:
                rows = [self._vote(id, value, me) for id, value in self.votes.items()]
                return paged(asked, self.base, "votes", rows, self.most)
            case ["articles", id, "up" | "down" as way] if me:
                return self._voted(int(id), 1 if way == "up" else -1, me)
            case [locale, *rest] if locale in self.locales:
                return self._in_locale(asked, rest, locale, me)
        return NOT_FOUND

    def _in_locale(self, asked: Asked, rest: list[str], locale: str, me: int) -> Told:
        match rest:
            case ["categories"]:
                return paged(asked, self.base, "categories", seed.categories(), self.most)
            case ["sections"]:
                return paged(asked, self.base, "sections", seed.sections(), self.most)
            case ["articles"]:
                rows = [{**one, "locale": locale} for one in self.articles.values()]
                return paged(asked, self.base, "articles", rows, self.most)
            case ["articles", id] if int(id) in self.articles:
                return Told(200, {"article": self.articles[int(id)]})
            case ["articles", id, "comments"] if int(id) in self.articles and me:
                if asked.method == "GET":
                    rows = [one for one in self.comments if one["source_id"] == int(id)]
                    return paged(asked, self.base, "comments", rows, self.most)
                return self._commented(asked, int(id), locale, me)
        return NOT_FOUND

    def _searched(self, asked: Asked) -> Told:
        assert "page[size]" not in asked.query
        words = asked.query["query"].lower().split()
        found = [one for one in self.articles.values() if not one["draft"]]
        rows = [
            {**one, "snippet": f"… <em>{words[0]}</em> &amp; more …", "result_type": "article"}
            for one in found
            if all(word in f"{one['title']} {one['body']}".lower() for word in words)
        ]
        told = paged(asked, self.base, "results", rows, self.most)
        return Told(200, {**told.data, "page": 1, "page_count": 1, "per_page": 25})

    def _voted(self, id: int, value: int, me: int) -> Told:
        if id not in self.articles:
            return NOT_FOUND
        self.votes[id] = value
        return Told(200, {"vote": self._vote(id, value, me)})

    def _vote(self, id: int, value: int, me: int) -> dict[str, Any]:
        return {
            "id": id + 1,
            "value": value,
            "item_id": id,
            "item_type": "Article",
            "user_id": me,
            "created_at": seed.AT,
        }

    def _commented(self, asked: Asked, id: int, locale: str, me: int) -> Told:
        if self.articles[id]["comments_disabled"]:
            return FORBIDDEN
        made = {
            "id": 100 + len(self.comments),
            "author_id": me,
            "locale": locale,
            "source_id": id,
            "source_type": "Article",
        }
        self.comments.append({**made, "body": f"<p>{asked.body['comment']['body']}</p>", "created_at": seed.AT})
        return Told(200, {"comment": self.comments[-1]})
