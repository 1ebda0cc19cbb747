"""The accounts on this computer and their stores: what the other services share."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.domain.ids import AccountId, DraftId, PersonId
from desktop_app.errors import Gone
from desktop_app.work import lock

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.domain.catalog import Catalog
    from desktop_app.domain.drafts import Draft
    from desktop_app.domain.identity import Account
    from desktop_app.ports.store import AccountStore
    from desktop_app.services.preferences import Preferences
    from desktop_app.services.world import World

STARTS = "starts"
DEMO = "demo"
"""`Account.settings[STARTS] == DEMO`: its portal is the one this program starts, on a port that changes."""


def account_id(portal: str, origin: str, person: PersonId) -> AccountId:
    """The same for the same person at the same portal, so that kept work is found at the next sign-in."""
    return AccountId("a-" + hashlib.sha256("\n".join((portal, origin, person)).encode()).hexdigest()[:16])


class Accounts:
    """Reads the list once and writes it with each change, into what other programs have made of it meanwhile."""

    def __init__(self, world: World, preferences: Preferences) -> None:
        self._world, self._preferences = world, preferences
        self._lock = lock()
        self._known: tuple[Account, ...] | None = None

    def all(self) -> tuple[Account, ...]:
        """In the order they were added. Waits for nobody who changes the list, once it is read."""
        known = self._known
        if known is not None:
            return known
        with self._lock:
            if self._known is None:
                self._known = self._world.accounts_file.read()
            return self._known

    def get(self, id: AccountId) -> Account:
        """Raises Gone when there is no such account (any more)."""
        for account in self.all():
            if account.id == id:
                return account
        raise Gone

    def has(self, id: AccountId) -> bool:
        """Whether the account is still here."""
        return any(account.id == id for account in self.all())

    def store(self, id: AccountId) -> AccountStore:
        """The account's store. Raises Gone."""
        return self._world.stores.open(self.get(id).id)

    def stores(self) -> Iterator[tuple[Account, AccountStore]]:
        """Every account with its store."""
        for account in self.all():
            yield account, self._world.stores.open(account.id)

    def put(self, account: Account) -> bool:
        """Add an account, or change the one of its id; False when nothing changed. Raises StoreUnavailable."""
        with self._lock:
            known = self.all()
            if account in known:
                return False
            with self._world.accounts_file.changing():
                kept = self._world.accounts_file.read()
                if self.has(account.id) and not any(one.id == account.id for one in kept):
                    return False  # another program has signed it out: it must not come back
                self._world.accounts_file.write(_with(kept, account))
            self._known = _with(known, account)
            return True

    def remove(self, id: AccountId) -> None:
        """Take an account off the list. Raises StoreUnavailable."""
        with self._lock:
            known = self.all()
            with self._world.accounts_file.changing():
                self._world.accounts_file.write(_without(self._world.accounts_file.read(), id))
            self._known = _without(known, id)
        settings = self._preferences.read()
        if settings.current_account == id:
            self._preferences.write(replace(settings, current_account=""))

    def current(self) -> Account | None:
        """The chosen one, else the first."""
        chosen = self._preferences.read().current_account
        accounts = self.all()
        return next((account for account in accounts if account.id == chosen), accounts[0] if accounts else None)

    def of_draft(self, id: DraftId) -> tuple[AccountStore, Draft] | None:
        """The draft with the store it lies in."""
        for _, store in self.stores():
            draft = store.drafts.get(id)
            if draft is not None:
                return store, draft
        return None

    def catalog(self, id: AccountId) -> Catalog:
        """The account's catalogue, as last heard."""
        return self.store(id).catalog.catalog()

    def language(self) -> str:
        """The language the user reads."""
        return self._preferences.language()


def _with(accounts: tuple[Account, ...], account: Account) -> tuple[Account, ...]:
    if any(one.id == account.id for one in accounts):
        return tuple(account if one.id == account.id else one for one in accounts)
    return (*accounts, account)


def _without(accounts: tuple[Account, ...], id: AccountId) -> tuple[Account, ...]:
    return tuple(account for account in accounts if account.id != id)
