"""Accounts: who am I, how the connection stands, and signing out; signing in is in `sign_ins`."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING

from desktop_app.domain.changes import Changes, What
from desktop_app.domain.receipts import OutboxState
from desktop_app.errors import Bug
from desktop_app.services.connections import Connections, token_name
from desktop_app.services.sign_ins import SignInOutcome, SignIns
from desktop_app.sync.connection import Connection, ConnectionState

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop_app.domain.capabilities import Capabilities
    from desktop_app.domain.identity import Account
    from desktop_app.domain.ids import AccountId
    from desktop_app.services.accounts import Accounts
    from desktop_app.services.preferences import Preferences
    from desktop_app.services.world import World

__all__ = ["Connection", "ConnectionState", "Session", "SignInOutcome", "Unsent"]


class Unsent(StrEnum):
    """What to do with drafts and unsent things at sign-out."""

    KEEP = "keep"
    EXPORT = "export"
    DISCARD = "discard"


class Session(SignIns):
    """The accounts of this user on this computer."""

    def __init__(self, world: World, accounts: Accounts, connections: Connections, preferences: Preferences) -> None:
        super().__init__(world, accounts, connections)
        self._preferences = preferences

    def start(self, changed: Callable[[Changes], None], failed: Callable[[Exception], None]) -> None:
        """Begin to sync all accounts, those added later too. Both are called from the sync's threads. Once."""
        self._connections.start(changed, failed)

    def accounts(self) -> tuple[Account, ...]:
        """All accounts, in the order they were added. Needs no network."""
        return self._accounts.all()

    def current(self) -> Account | None:
        """The account whose catalogue is shown and that new drafts belong to; None when there is none."""
        return self._accounts.current()

    def choose(self, account_id: AccountId) -> Changes:
        """Make an account the current one."""
        self._preferences.write(replace(self._preferences.read(), current_account=self._accounts.get(account_id).id))
        return Changes.of(What.ACCOUNTS, What.PREFERENCES)

    def capabilities(self, account_id: AccountId) -> Capabilities:
        """What the account's portal can do, as last heard (kept for offline)."""
        return self._accounts.get(account_id).capabilities

    def connection(self, account_id: AccountId) -> Connection:
        """How the account stands now. Quick; may be called often."""
        if not self._accounts.has(account_id):
            return Connection(ConnectionState.NOT_SET_UP)
        rows = self._accounts.store(account_id).outbox.rows()
        refused = sum(row.state is OutboxState.REFUSED or row.asks for row in rows)
        connection = self._connections.connection(account_id)
        return replace(connection, unsent=len(rows) - refused, refused=refused)

    def standing(self) -> Connection:
        """How all accounts stand together; may be called often.

        It is the current one's, unless that is well and another's is not: what is shown is of all of them. What waits
        is that of all.
        """
        current = self.current()
        if current is None:
            return Connection(ConnectionState.NOT_SET_UP)
        others = [account for account in self.accounts() if account.id != current.id]
        found = [replace(self.connection(account.id), account=account.id) for account in (current, *others)]
        told, troubled = found[0], [one for one in found if one.is_trouble]
        if troubled and not told.is_trouble:
            waits = (one for one in troubled if one.state is ConnectionState.SIGN_IN_NEEDED)
            told = next(waits, troubled[0])
        return replace(told, unsent=sum(one.unsent for one in found), refused=sum(one.refused for one in found))

    def unsent(self, account_id: AccountId) -> tuple[int, int]:
        """(drafts with half-written replies, things in the outbox) that a sign-out would have to ask about."""
        store = self._accounts.store(account_id)
        return len(store.drafts.rows()) + len(store.replies.rows()), len(store.outbox.rows())

    def sign_out(self, account_id: AccountId, unsent: Unsent, export_to: Path | None = None) -> Changes:
        """Sign out: revoke the token, then unlink every file of the account.

        KEEP leaves drafts and outbox (and nothing the portal said) for the next sign-in of the same person;
        EXPORT first writes them as files into `export_to`. NETWORK lane. Offline the token is forgotten, not revoked.
        """
        account = self._accounts.get(account_id)
        if unsent is Unsent.EXPORT:
            if export_to is None:
                raise Bug("nowhere to export to")
            from desktop_app.services.case_files import CaseFiles
            from desktop_app.services.export import export_unsent

            case_files = CaseFiles(self._accounts, self._world.clock, self._world.version)
            export_unsent(self._accounts.store(account_id), export_to, self._accounts.language(), case_files)
        self._signing_in.revoke(account)
        self._world.vault.forget(token_name(account.id))
        self._world.stores.unlink(account.id, keep_work=unsent is Unsent.KEEP)
        self._accounts.remove(account.id)
        # Whoever read a list of all accounts in between has opened the store once more; from now on nobody does.
        self._world.stores.unlink(account.id, keep_work=unsent is Unsent.KEEP)
        self._world.vault.forget(token_name(account.id))  # a renewal may have been under way
        return Changes.of(*What)

    def ask_for_password(self, address: str, login: str) -> None:
        """Let the portal mail a code for a first or forgotten password. NETWORK lane."""
        with closing(self._signing_in.find(address)[0]) as portal:
            portal.ask_for_password(login)

    def reset_password(self, address: str, login: str, code: str, new: str) -> None:
        """Set a password with the mailed code. Raises Rejected(problems `code`/`password`). NETWORK lane."""
        with closing(self._signing_in.find(address)[0]) as portal:
            portal.reset_password(login, code, new)

    def change_password(self, account_id: AccountId, old: str, new: str) -> None:
        """Change the password. Raises Rejected(problems `old`/`new`). NETWORK lane."""
        self._connections.portal(account_id).change_password(old, new)

    def set_profile_language(self, account_id: AccountId, language: str) -> Changes:
        """The language the portal writes to the person in. NETWORK lane."""
        identity = self._connections.portal(account_id).set_language(language)
        is_new = self._accounts.put(replace(self._accounts.get(account_id), identity=identity))
        return Changes.of(What.ACCOUNTS) if is_new else Changes()

    def sync_now(self, account_id: AccountId) -> None:
        """Wake the account's sync. Returns at once."""
        self._connections.engine(account_id).hurry()
        self._connections.wake(account_id)

    def clock_offset_s(self, account_id: AccountId) -> float | None:
        """This PC's clock minus the portal's, in seconds, when known."""
        portal = self._connections.known_portal(account_id)
        offset = portal.clock_offset() if portal is not None else None
        return offset[0] if offset is not None else None
