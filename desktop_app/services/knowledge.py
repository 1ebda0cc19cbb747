"""Articles: browse, read, rate, tell what is missing. Offline; the ratings go through the outbox."""

from desktop_app.domain.changes import Changes
from desktop_app.domain.ids import AccountId, ArticleId
from desktop_app.domain.knowledge import ArticleKind, KnowledgeArticle, Topic


class Knowledge:
    """The knowledge bases of all accounts."""

    def topics(self, account_id: AccountId) -> tuple[Topic, ...]:
        """The topics in order. READ lane."""
        raise NotImplementedError

    def articles(
        self, account_id: AccountId, topic_id: str | None = None, kind: ArticleKind | None = None
    ) -> tuple[KnowledgeArticle, ...]:
        """Articles (without their bodies), newest first. READ lane."""
        raise NotImplementedError

    def article(self, account_id: AccountId, article_id: ArticleId) -> KnowledgeArticle | None:
        """One article with its body. READ lane. `html` is sanitised: no scripts, no links but https:, mailto: and
        `article:<id>`, nothing that loads."""
        raise NotImplementedError

    def rate(self, account_id: AccountId, article_id: ArticleId, is_useful: bool) -> Changes:
        """Say whether it helped; shows at once, goes out when it can. STORE lane."""
        raise NotImplementedError

    def feedback(self, account_id: AccountId, article_id: ArticleId, text: str) -> Changes:
        """Tell the desk what is missing. STORE lane."""
        raise NotImplementedError
