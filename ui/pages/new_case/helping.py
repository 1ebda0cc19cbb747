"""What is looked up while one writes: similar things, articles, colleagues."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.domain.identity import Person
from desktop_app.domain.ids import AccountId, ArticleId
from desktop_app.domain.knowledge import Hit, KnowledgeArticle
from desktop_app.errors import SupportError
from desktop_app.services import Services
from desktop_app.work import Lane, Task
from ui.bridge import Bridge
from ui.language import current

PAUSE_MS = 400
SHORTEST = 4
"""Fewer letters resemble everything."""


class Helping(QObject):
    """Asks in the lanes and tells; forgets what is no longer wanted."""

    found = Signal(object)
    """Hits, best first."""
    article = Signal(object)
    people = Signal(str, object)
    """A field's id, and the colleagues found for it."""

    def __init__(self, services: Services, bridge: Bridge) -> None:
        super().__init__()
        self._services, self._bridge = services, bridge
        self._account_id: AccountId | None = None
        self._text, self._told = "", ""
        self._known: dict[AccountId, dict[str, Person]] = {}
        self._looking: dict[str, Task] = {}
        """The newest look-up of each field; an older one may well take longer."""
        self._reading = self._suggesting = Task()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._suggest)

    def write(self, account_id: AccountId, text: str) -> None:
        """This is being written; look for what resembles it once the typing pauses."""
        self._account_id, self._text = account_id, text.strip()
        if self._text != self._told:
            self._pause.start()

    def stop(self) -> None:
        """Another draft, or none: what is under way was asked for the one before."""
        self._pause.stop()
        for task in (self._reading, self._suggesting, *self._looking.values()):
            task.cancel()
        self._looking.clear()
        self._text = self._told = ""
        self.found.emit(())

    def read(self, account_id: AccountId, id: str) -> None:
        """Read an article; it comes by `article`."""
        knowledge = self._services.knowledge
        self._reading = self._bridge.ask(
            self, Lane.READ, lambda _task: knowledge.article(account_id, ArticleId(id)), self._on_article
        )

    def known(self, account_id: AccountId) -> Mapping[str, Person]:
        """Colleagues of this account seen so far, by id."""
        return self._known.setdefault(account_id, {})

    def look_up(self, account_id: AccountId, field: str, words: str) -> None:
        """Look for colleagues; offline those seen before are found."""
        catalog = self._services.catalog

        def found(people: Sequence[Person]) -> None:
            self._known.setdefault(account_id, {}).update({person.id: person for person in people})
            self.people.emit(field, tuple(people))

        self._looking.get(field, Task()).cancel()
        self._looking[field] = self._bridge.ask(
            self, Lane.NETWORK, lambda _task: catalog.people(account_id, words), found, _nobody
        )

    def _suggest(self) -> None:
        account_id, text = self._account_id, self._text
        self._told = text
        self._suggesting.cancel()
        if account_id is None or len(text) < SHORTEST:
            self.found.emit(())
            return
        search, language = self._services.search, current()
        self._suggesting = self._bridge.ask(
            self, Lane.READ, lambda task: search.suggest(account_id, text, language, task), self._on_found
        )

    def _on_found(self, hits: tuple[Hit, ...]) -> None:
        self.found.emit(hits)

    def _on_article(self, article: KnowledgeArticle | None) -> None:
        if article is not None:
            self.article.emit(article)


def _nobody(_error: SupportError) -> None:
    """A look-up that fails finds nobody; the name can still be written in the description."""
