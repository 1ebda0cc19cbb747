"""Which draft to write: the one named, a new one, or the choice among those there are."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.drafts import Draft, DraftRow
from desktop_app.domain.identity import Account
from desktop_app.domain.ids import AccountId, DraftId, ItemId
from desktop_app.domain.text import LocalText
from desktop_app.errors import Gone
from desktop_app.services import Services
from desktop_app.work import Lane, Task
from ui.bridge import Bridge
from ui.navigation import Go, PageName
from ui.pages.new_case.writing import Loaded


@dataclass(frozen=True, slots=True)
class Opened:
    """What was found; `titles`: of items. `is_arrival` False: the same draft again, only with a newer catalogue."""

    go: Go
    loaded: Loaded | None = None
    drafts: tuple[DraftRow, ...] = ()
    titles: Mapping[tuple[AccountId, ItemId], LocalText] = field(default_factory=dict)
    is_gone: bool = False
    is_arrival: bool = True


class Opening(QObject):
    """Reads (and makes) drafts in the STORE lane, so that a save under way comes first."""

    opened = Signal(object)
    """An Opened."""
    failed = Signal(object)

    def __init__(self, services: Services, bridge: Bridge) -> None:
        super().__init__()
        self._services, self._bridge = services, bridge
        self._made_from: Go | None = None

    def open(self, go: Go, current: Loaded | None) -> None:
        """Find what `go` asks for. What is being written goes on where it asks for nothing else."""
        names_something = go.item_id is not None or go.article_id is not None
        wants_new = names_something or bool(go.section)
        id = go.draft_id
        if id is None and current is not None:
            is_blank = current.draft.is_empty and not current.draft.article_ids
            goes_on = go == self._made_from if names_something else is_blank
            id = current.draft.id if goes_on else None
        if wants_new:
            self._made_from = go

        def find(_task: Task) -> Opened:
            if id is not None:
                return self._of_draft(go, id)
            return self._new(go) if wants_new else self._choice(go)

        self._bridge.ask(self, Lane.STORE, find, self.opened.emit, self.failed.emit)

    def begin(self) -> None:
        """A new blank draft."""
        go = Go(PageName.NEW_CASE)
        self._bridge.ask(self, Lane.STORE, lambda _task: self._new(go), self.opened.emit, self.failed.emit)

    def show_something(self, current: Loaded | None) -> None:
        """The choice among the drafts, where nothing is being written; none is made by this."""
        if current is None:
            go = Go(PageName.NEW_CASE)
            self._bridge.ask(self, Lane.STORE, lambda _task: self._among(go), self.opened.emit, self.failed.emit)

    def renew(self, current: Loaded) -> None:
        """Read the catalogue and the account anew."""
        go = Go(PageName.NEW_CASE, draft_id=current.draft.id)

        def read(_task: Task) -> Opened:
            return Opened(go, self._loaded(current.draft), is_arrival=False)

        self._bridge.ask(self, Lane.READ, read, self._on_renewed, lambda _gone: None)

    def _on_renewed(self, opened: Opened) -> None:
        self.opened.emit(opened)

    def _of_draft(self, go: Go, id: DraftId) -> Opened:
        draft = self._services.drafts.open(id)
        if draft is None:
            return self._among(go, is_gone=True)
        return Opened(go, self._loaded(draft))

    def _new(self, go: Go) -> Opened:
        account_id = go.account_id or self._current().id
        draft = self._services.drafts.create(account_id, go.item_id, go.article_id)
        return Opened(go, self._loaded(draft))

    def _choice(self, go: Go) -> Opened:
        return self._among(go) if self._services.drafts.rows() else self._new(go)

    def _among(self, go: Go, *, is_gone: bool = False) -> Opened:
        rows = self._services.drafts.rows()
        titles = self._services.catalog.titles((row.account_id, row.item_id) for row in rows)
        return Opened(go, drafts=rows, titles=titles, is_gone=is_gone)

    def _loaded(self, draft: Draft) -> Loaded:
        account = next((one for one in self._services.session.accounts() if one.id == draft.account_id), None)
        if account is None:
            raise Gone
        catalog = self._services.catalog.catalog(account.id)
        return Loaded(draft, account, catalog, self._services.capture.can())

    def _current(self) -> Account:
        account = self._services.session.current()
        if account is None:
            raise Gone
        return account
