"""What became of files with the user's work that could not be used as they were."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.domain.identity import Account
    from desktop_app.domain.ids import AccountId
    from desktop_app.domain.rescues import Rescue
    from desktop_app.services.accounts import Accounts


class Rescues:
    """Of all accounts, each told until the user has read it."""

    def __init__(self, accounts: Accounts) -> None:
        self._accounts = accounts

    def told(self) -> tuple[tuple[Account, Rescue], ...]:
        """What the user has not read yet. READ lane."""
        found = ((account, store.rescued) for account, store in self._accounts.stores())
        return tuple((account, rescue) for account, rescue in found if rescue is not None)

    def read(self, account_id: AccountId) -> None:
        """The user has read it. The old file stays where it lies. STORE lane."""
        self._accounts.store(account_id).forget_rescue()
