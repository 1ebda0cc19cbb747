"""Signing in, by whatever way a portal offers, and trying what it can do: where the session gets its accounts."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop_app.domain.changes import Changes, What
from desktop_app.domain.identity import Account, PasswordCredentials, PortalInfo, SignInWay
from desktop_app.errors import PortalError
from desktop_app.services.signing_in import WAYS, SigningIn, whole_address

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.domain.identity import Credentials
    from desktop_app.domain.ids import AccountId
    from desktop_app.domain.presets import Presets
    from desktop_app.ports.portal import Portal
    from desktop_app.services.accounts import Accounts
    from desktop_app.services.connections import Connections
    from desktop_app.services.trial import Trial
    from desktop_app.services.world import World


@dataclass(frozen=True, slots=True)
class SignInOutcome:
    """A sign-in that worked. `is_lasting` False: there is no keyring, the sign-in lasts until the program quits."""

    account: Account
    is_lasting: bool
    changes: Changes
    advice: tuple[str, ...] = ()
    """Codes of what the administrator still has to prepare, as the portal tells those who are signed in."""


class SignIns:
    """From an address to an account."""

    def __init__(self, world: World, accounts: Accounts, connections: Connections) -> None:
        self._world, self._accounts, self._connections = world, accounts, connections
        self._signing_in = SigningIn(world, accounts, connections)

    def start_demo(self) -> str:
        """Start the demo portal as a process of its own (or find it running) and return its address. NETWORK lane."""
        return self._signing_in.start_demo()

    def presets(self) -> Presets:
        """The portals that an administrator has prepared for this computer."""
        return self._signing_in.presets()

    def probe(self, address: str) -> PortalInfo:
        """What stands at an address the user typed (scheme may be missing). NETWORK lane. Raises PortalError."""
        portal, info = self._signing_in.find(address)
        portal.close()
        return replace(info, name=self._signing_in.name_of(info, whole_address(address)))

    def sign_in(self, address: str, login: str, password: str) -> SignInOutcome:
        """Sign in with a password; see `sign_in_by`."""
        return self.sign_in_by(address, PasswordCredentials(login, password))

    def sign_in_by(self, address: str, how: Credentials, settings: Mapping[str, str] | None = None) -> SignInOutcome:
        """Sign in, remember the token in the vault, make the account's folder, start its sync. NETWORK lane.

        `settings`: what `PortalInfo.wants` asked for. Raises WrongPassword, Unreachable, BadReply …; nothing is left
        behind then.
        """
        account, portal = self._signing_in.enrol(address, how, settings or {})
        return replace(self._signed_in(account, portal), advice=_advice(portal))

    def ways(self, account_id: AccountId) -> tuple[SignInWay, ...]:
        """How one signs in again to an account, as its portal said at the sign-in."""
        told = self._accounts.get(account_id).settings.get(WAYS, SignInWay.PASSWORD)
        return tuple(SignInWay(way) for way in told.split() if way in list(SignInWay))

    def sign_in_again(self, account_id: AccountId, password: str) -> SignInOutcome:
        """Sign in with a password to an account that is already here; see `sign_in_again_by`."""
        return self.sign_in_again_by(account_id, PasswordCredentials(self._accounts.get(account_id).login, password))

    def sign_in_again_by(self, account_id: AccountId, how: Credentials) -> SignInOutcome:
        """Sign in to an account that is already here; its drafts and outbox are as they were. NETWORK lane."""
        return self._signed_in(*self._signing_in.again(self._accounts.get(account_id), how))

    def test(self, account_id: AccountId) -> tuple[Trial, ...]:
        """Try what the account's portal says it can do, as far as that changes nothing. NETWORK lane.

        Raises PortalError or VaultError when it cannot be signed in to at all.
        """
        from desktop_app.services.trial import trials

        return tuple(trials(self._connections.portal(account_id)))

    def _signed_in(self, account: Account, portal: Portal) -> SignInOutcome:
        self._connections.adopt(account.id, portal)
        changes = Changes.of(What.ACCOUNTS, What.CONNECTION, What.DRAFTS, What.OUTBOX)
        return SignInOutcome(account, self._world.vault.is_lasting, changes)


def _advice(portal: Portal) -> tuple[str, ...]:
    """What a portal lacks, as far as it can be asked now: nobody is kept out for that."""
    try:
        return portal.probe().advice
    except PortalError:
        return ()
