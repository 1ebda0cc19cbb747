"""The live side of the accounts: their portals, signed in, and the loops that keep them in step."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from desktop_app.domain.changes import Changes, What
from desktop_app.domain.identity import Account, SignedIn, TokenCredentials
from desktop_app.domain.ids import AccountId
from desktop_app.errors import NotSignedIn, StoreError, Unreachable
from desktop_app.services.accounts import DEMO, STARTS, Accounts
from desktop_app.sync.connection import Connection, ConnectionState
from desktop_app.work import Lock, Loop, Task, lock

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.domain.outbox import OutboxRow
    from desktop_app.domain.receipts import Receipt, SentReceipt
    from desktop_app.ports.portal import Portal
    from desktop_app.ports.system import Vault
    from desktop_app.services.world import World
    from desktop_app.sync.engine import SyncEngine
    from desktop_app.sync.host_pause import HostPause

EVERY_S = 30.0
"""How often an idle account asks what changed."""
_SHORTEST_S = 0.05


def token_name(id: AccountId) -> str:
    """The vault's name for the account's token."""
    return f"token.{id}"


class Keeper:
    """An account's secret, for its portal to renew. `account` None: whose it is, is known when a sign-in has ended."""

    def __init__(self, vault: Vault, accounts: Accounts, account: AccountId | None = None) -> None:
        self._vault, self._accounts, self.account = vault, accounts, account

    def keep(self, secret: str) -> None:
        """Into the vault. Before the sign-in has ended its outcome holds the newest anyway; of who signed out none."""
        if self.account is not None and self._accounts.has(self.account):
            self._vault.store(token_name(self.account), secret)

    def kept(self) -> str:
        """Out of the vault: the window and a command line may both renew it."""
        return "" if self.account is None else self._vault.read(token_name(self.account)) or ""


def _nobody(_changes: Changes) -> None:
    """Nobody listens yet."""


class Connections:
    """One portal and one engine per account, made when first asked for. Any thread may ask."""

    def __init__(self, world: World, accounts: Accounts) -> None:
        self._world, self._accounts = world, accounts
        self._lock = lock()
        self._guards = defaultdict[AccountId, Lock](lock)
        self._portals: dict[AccountId, Portal] = {}
        self._engines: dict[AccountId, SyncEngine] = {}
        self._loops: dict[AccountId, Loop] = {}
        self._pauses: dict[str, HostPause] = {}
        self._last_failure: dict[AccountId, str] = {}
        self._changed: Callable[[Changes], None] = _nobody
        self._failed: Callable[[Exception], None] | None = None

    def portal(self, id: AccountId) -> Portal:
        """The account's portal, signed in. Network, the first time. Raises PortalError, VaultError, Gone."""
        with self._lock:
            guard = self._guards[id]
        with guard:
            if id not in self._portals:
                self._portals[id] = self._connect(self._accounts.get(id))
            return self._portals[id]

    def known_portal(self, id: AccountId) -> Portal | None:
        """The account's portal if it was signed in since the start. No network."""
        return self._portals.get(id)

    def engine(self, id: AccountId) -> SyncEngine:
        """The account's engine. Raises Gone."""
        with self._lock:
            if id not in self._engines:
                host = urlsplit(self._accounts.get(id).address).netloc
                store, clock = self._accounts.store(id), self._world.clock
                # Nothing of the sync is needed before the first page.
                from desktop_app.services.proofs import prove
                from desktop_app.sync.engine import SyncEngine

                def proof(row: OutboxRow, receipt: Receipt) -> SentReceipt:
                    return prove(self._accounts, self._accounts.get(id), row, receipt, clock.now())

                self._engines[id] = SyncEngine(store, lambda: self.portal(id), clock, proof, self._pause_of(host))
            return self._engines[id]

    def connection(self, id: AccountId) -> Connection:
        """How the account stands; before its engine runs, as the last program left it. Raises Gone."""
        engine = self._engines.get(id)
        if engine is not None:
            return engine.connection
        return Connection(ConnectionState.OFFLINE, synced_at=self._accounts.store(id).marks.checked_at())

    def adopt(self, id: AccountId, portal: Portal) -> None:
        """A portal the user just signed in to; its loop begins (again) if loops run at all."""
        self.end(id)
        with self._lock:
            self._portals[id] = portal
        self.engine(id).signed_in()
        self._begin(id)

    def start(self, changed: Callable[[Changes], None], failed: Callable[[Exception], None]) -> None:
        """Begin every account's loop. `changed` and `failed` are called from its thread."""
        self._changed, self._failed = changed, failed
        for account in self._accounts.all():
            self._begin(account.id)

    def sync(self, id: AccountId, check: Callable[[], None] = lambda: None) -> None:
        """One run of the account's engine, in this thread. `check` raises when it shall end."""
        engine = self.engine(id)
        engine.run_once(check, self._changed)
        if isinstance(engine.error, Unreachable) and self._accounts.get(id).settings.get(STARTS) == DEMO:
            # Our own demo portal went; whoever connects next starts it again, at another address.
            with self._lock:
                portal = self._portals.pop(id, None)
            if portal is not None:
                portal.close()

    def wake(self, id: AccountId) -> None:
        """Something waits to be sent or read."""
        loop = self._loops.get(id)
        if loop is not None:
            loop.wake()

    def end(self, id: AccountId) -> None:
        """End the account's loop and its requests, and forget its portal and engine."""
        loop = self._loops.pop(id, None)
        with self._lock:
            self._engines.pop(id, None)
            portal = self._portals.pop(id, None)
        if loop is not None:
            # Cancelled before its request is cut off, so that it does not begin another.
            loop.task.cancel()
        if portal is not None:
            portal.close()
        if loop is not None and self._world.work is not None:
            self._world.work.end(loop)

    def close(self) -> None:
        """End running requests at once."""
        with self._lock:
            portals = tuple(self._portals.values())
        for portal in portals:
            portal.close()

    def _begin(self, id: AccountId) -> None:
        if self._failed is None or self._world.work is None or id in self._loops:
            return
        engine = self.engine(id)

        def sync(task: Task) -> float | None:
            engine.run_once(task.check, self._changed)
            self._last_failure.pop(id, None)
            wait_s = engine.wait_s()
            return None if wait_s is None else max(wait_s, _SHORTEST_S)

        self._loops[id] = self._world.work.loop(
            sync, EVERY_S, lambda error: self._tell_failure(id, error), f"sync-{id}"
        )

    def _tell_failure(self, id: AccountId, error: Exception) -> None:
        # A full disk fails every run anew; the user is told once.
        if self._failed is not None and self._last_failure.get(id) != repr(error):
            self._last_failure[id] = repr(error)
            self._failed(error)

    def _pause_of(self, host: str) -> HostPause:
        """The pause that all accounts at a host share."""
        from desktop_app.sync.host_pause import HostPause

        return self._pauses.setdefault(host, HostPause())

    def _connect(self, account: Account) -> Portal:
        secret = self._world.vault.read(token_name(account.id))
        if secret is None:
            raise NotSignedIn
        if account.settings.get(STARTS) == DEMO:
            account = replace(account, address=self._world.start_demo())
        keeper = Keeper(self._world.vault, self._accounts, account.id)
        portal = self._world.make_portal(
            account.portal,
            account.address,
            self._accounts.language,
            settings=account.settings,
            keep=keeper.keep,
            kept=keeper.kept,
        )
        try:
            self._heard(account, portal, portal.sign_in(TokenCredentials(secret)), secret)
        except BaseException:
            portal.close()
            raise
        return portal

    def _heard(self, account: Account, portal: Portal, signed_in: SignedIn, secret: str) -> None:
        """Keep what the sign-in told: a renewed token, roles, what the portal can do.

        Raises NotSignedIn when the token is somebody else's: nothing of this account goes out in that one's name.
        """
        if account.identity is not None and account.identity.person.id != signed_in.identity.person.id:
            raise NotSignedIn
        # What another program has kept since is newer than what we came with.
        is_ours = self._world.vault.read(token_name(account.id)) == secret
        if signed_in.token.secret != secret and is_ours:
            self._world.vault.store(token_name(account.id), signed_in.token.secret)
        now = replace(account, identity=signed_in.identity, capabilities=portal.capabilities)
        try:
            if self._accounts.put(now):
                self._changed(Changes.of(What.ACCOUNTS))
        except StoreError:
            # The list on disk is older than what we know; the next sign-in writes it again.
            return
