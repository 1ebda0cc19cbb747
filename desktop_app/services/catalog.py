"""What can be asked for, offline: browse and find one's way in the catalogue."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.capabilities import Capability
from desktop_app.errors import Unreachable

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from desktop_app.domain.catalog import Catalog
    from desktop_app.domain.forms import Answers, Choice
    from desktop_app.domain.identity import Person
    from desktop_app.domain.ids import AccountId, FieldId, ItemId
    from desktop_app.domain.text import LocalText
    from desktop_app.services.accounts import Accounts
    from desktop_app.services.connections import Connections

    Titles = Mapping[tuple[AccountId, ItemId], LocalText]


class Catalogs:
    """The cached catalogue of each account."""

    def __init__(self, accounts: Accounts, connections: Connections) -> None:
        self._accounts, self._connections = accounts, connections

    def catalog(self, account_id: AccountId) -> Catalog:
        """Everything that can be asked for, sorted by position; empty before the first sync. Offline."""
        return self._accounts.catalog(account_id)

    def titles(self, wanted: Iterable[tuple[AccountId, ItemId | None]]) -> Titles:
        """What the items are called, of whatever accounts; without those that no catalogue has. Offline."""
        pairs = {(account_id, item_id) for account_id, item_id in wanted if item_id is not None}
        known = {account.id for account in self._accounts.all()}
        catalogs = {account_id: self.catalog(account_id) for account_id, _item in pairs if account_id in known}
        found = {}
        for account_id, item_id in pairs:
            item = catalogs[account_id].item(item_id) if account_id in catalogs else None
            if item is not None:
                found[account_id, item_id] = item.title
        return found

    def choices(
        self, account_id: AccountId, item: ItemId, field: FieldId, words: str, answers: Answers
    ) -> list[Choice]:
        """Choices the portal must be asked for. NETWORK lane."""
        return list(self._connections.portal(account_id).choices(item, field, words, answers))

    def people(self, account_id: AccountId, words: str) -> Sequence[Person]:
        """Colleagues by name or e-mail, at most 20. NETWORK lane; those seen before when offline."""
        seen = self._accounts.store(account_id).people
        if Capability.PEOPLE not in self._accounts.get(account_id).capabilities:
            return seen.find(words)
        try:
            people = self._connections.portal(account_id).people(words)
        except Unreachable:
            return seen.find(words)
        seen.put(people)
        return people
