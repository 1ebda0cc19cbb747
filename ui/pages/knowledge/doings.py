"""What the reader does with an article: rate it, tell what is missing, write a case about it."""

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.ids import AccountId, ArticleId
from desktop_app.services.drafts import Drafts
from desktop_app.services.knowledge import Knowledge
from desktop_app.work import Lane
from ui.bridge import Bridge


class ArticleDoings(QObject):
    """Works on the article it was pointed at last."""

    rated = Signal()
    told = Signal()
    begun = Signal(object)
    """The Draft of a new case with the article linked."""
    failed = Signal(object)
    """A SupportError."""

    def __init__(self, knowledge: Knowledge, drafts: Drafts, bridge: Bridge) -> None:
        super().__init__()
        self._knowledge, self._drafts, self._bridge = knowledge, drafts, bridge
        self._account_id, self._article_id = AccountId(""), ArticleId("")

    def point_at(self, account_id: AccountId, article_id: ArticleId) -> None:
        """Work on this article from now on."""
        self._account_id, self._article_id = account_id, article_id

    def rate(self, is_useful: bool) -> None:
        """Say whether it helped; `rated` when that lies in the outbox."""
        account_id, article_id, knowledge = self._account_id, self._article_id, self._knowledge
        self._bridge.ask(
            self,
            Lane.STORE,
            lambda _task: knowledge.rate(account_id, article_id, is_useful),
            lambda _changes: self.rated.emit(),
            self.failed.emit,
        )

    def tell(self, text: str) -> None:
        """Tell the desk what is missing; `told` when that lies in the outbox."""
        account_id, article_id, knowledge = self._account_id, self._article_id, self._knowledge
        self._bridge.ask(
            self,
            Lane.STORE,
            lambda _task: knowledge.feedback(account_id, article_id, text),
            lambda _changes: self.told.emit(),
            self.failed.emit,
        )

    def begin_case(self) -> None:
        """Begin a case about it; `begun` with its draft."""
        account_id, article_id, drafts = self._account_id, self._article_id, self._drafts
        self._bridge.ask(
            self,
            Lane.STORE,
            lambda _task: drafts.create(account_id, article_id=article_id),
            self.begun.emit,
            self.failed.emit,
        )
