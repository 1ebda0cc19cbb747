"""Articles: browse, read, rate, tell what is missing. Offline; the ratings go through the outbox."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.domain.changes import Changes, What
from desktop_app.domain.commands import ArticleFeedback, Command, RateArticle
from desktop_app.domain.ids import AccountId, ArticleId, new_key
from desktop_app.domain.receipts import OutboxState
from desktop_app.domain.text import LocalText
from desktop_app.errors import Conflict, Gone
from desktop_app.services.html import sanitised
from desktop_app.services.intents import put_once

if TYPE_CHECKING:
    from desktop_app.domain.knowledge import ArticleKind, KnowledgeArticle, Topic
    from desktop_app.ports.store import AccountStore
    from desktop_app.ports.system import Clock
    from desktop_app.services.accounts import Accounts
    from desktop_app.services.connections import Connections


class Knowledge:
    """The knowledge bases of all accounts."""

    def __init__(self, accounts: Accounts, connections: Connections, clock: Clock) -> None:
        self._accounts, self._connections, self._clock = accounts, connections, clock

    def topics(self, account_id: AccountId) -> tuple[Topic, ...]:
        """The topics in order. READ lane."""
        return self._accounts.store(account_id).articles.topics()

    def articles(
        self, account_id: AccountId, topic_id: str | None = None, kind: ArticleKind | None = None
    ) -> tuple[KnowledgeArticle, ...]:
        """Articles (without their bodies), newest first. READ lane."""
        return self._accounts.store(account_id).articles.articles(topic_id, kind)

    def article(self, account_id: AccountId, article_id: ArticleId) -> KnowledgeArticle | None:
        """One article with its body. READ lane. `html` is sanitised: no scripts, no links but https:, mailto: and
        `article:<id>`, nothing that loads."""
        store = self._accounts.store(account_id)
        article = store.articles.article(article_id)
        if article is None:
            return None
        clean = LocalText({language: sanitised(html) for language, html in article.html.texts.items()})
        rating = _waiting_rating(store, article_id)
        return replace(article, html=clean, my_rating=article.my_rating if rating is None else rating)

    def rate(self, account_id: AccountId, article_id: ArticleId, is_useful: bool) -> Changes:
        """Say whether it helped; shows at once, goes out when it can. STORE lane."""
        store = self._accounts.store(account_id)
        with store.transaction():
            # The last word counts: an earlier one that still waits is not worth sending.
            for row in store.outbox.rows():
                waits = row.state in {OutboxState.WAITING, OutboxState.REFUSED}
                if isinstance(row.command, RateArticle) and row.command.article_id == article_id and waits:
                    store.outbox.remove(row.key)
            return self._put(account_id, store, RateArticle(new_key(), article_id, is_useful))

    def feedback(self, account_id: AccountId, article_id: ArticleId, text: str) -> Changes:
        """Tell the desk what is missing. STORE lane."""
        if not text.strip():
            raise Conflict
        return self._put(account_id, self._accounts.store(account_id), ArticleFeedback(new_key(), article_id, text))

    def _put(self, account_id: AccountId, store: AccountStore, command: RateArticle | ArticleFeedback) -> Changes:
        article = store.articles.article(command.article_id)
        if article is None:
            raise Gone
        title = article.title.in_(self._accounts.language())
        if not put_once(store, command, title, self._clock):
            return Changes()
        self._connections.wake(account_id)
        return Changes.of(What.OUTBOX, What.ARTICLES, ids=(command.article_id,))


def _waiting_rating(store: AccountStore, article_id: ArticleId) -> bool | None:
    waiting: list[Command] = [row.command for row in store.outbox.rows() if row.state is not OutboxState.REFUSED]
    ratings = [one.is_useful for one in waiting if isinstance(one, RateArticle) and one.article_id == article_id]
    return ratings[-1] if ratings else None
