"""Signing in and out: the one place where accounts come to be."""

from __future__ import annotations

import logging
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from desktop_app.domain.identity import Account, PasswordCredentials, Person, PortalInfo, SignedIn
from desktop_app.errors import BadReply, Diagnosis, NotSignedIn, PortalError, Unreachable, VaultError
from desktop_app.services.accounts import DEMO, STARTS, Accounts, account_id
from desktop_app.services.connections import Connections, token_name

if TYPE_CHECKING:
    from desktop_app.ports.portal import Portal
    from desktop_app.services.world import World

log = logging.getLogger(__name__)


class SigningIn:
    """Finds portals, enrols accounts and revokes tokens."""

    def __init__(self, world: World, accounts: Accounts, connections: Connections) -> None:
        self._world, self._accounts, self._connections = world, accounts, connections
        self._demo_address = ""

    def start_demo(self) -> str:
        """The address of the demo portal this program starts."""
        self._demo_address = self._world.start_demo()
        return self._demo_address

    def enrol(self, address: str, login: str, password: str) -> tuple[Account, Portal]:
        """Sign in with a password; the account is kept, its portal open."""
        portal, info = self.find(address)
        try:
            signed_in = portal.sign_in(PasswordCredentials(login, password))
            account = self._new_account(address, login, info, signed_in)
            self._keep(account, signed_in)
        except BaseException:
            portal.close()
            raise
        return account, portal

    def again(self, account: Account, password: str) -> tuple[Account, Portal]:
        """Sign in to an account that is here."""
        if account.settings.get(STARTS) == DEMO:
            account = replace(account, address=self.start_demo())
        portal = self._world.make_portal(
            account.portal,
            account.address,
            self._accounts.language,
            settings=account.settings,
            keep=lambda renewed: self._world.vault.store(token_name(account.id), renewed),
        )
        try:
            signed_in = portal.sign_in(PasswordCredentials(account.login, password))
            account = _whose(account, signed_in.identity.person)
            account = replace(account, identity=signed_in.identity, capabilities=portal.capabilities)
            self._keep(account, signed_in)
        except BaseException:
            portal.close()
            raise
        return account, portal

    def find(self, address: str) -> tuple[Portal, PortalInfo]:
        """The adapter that understands what stands at an address."""
        whole = whole_address(address)
        misunderstood: BadReply | None = None
        for kind in self._world.portal_kinds:
            portal = self._world.make_portal(kind, whole, self._accounts.language)
            try:
                return portal, portal.probe()
            except BadReply as error:
                portal.close()
                misunderstood = error
            except BaseException:
                portal.close()
                raise
        raise misunderstood or BadReply("")

    def _new_account(self, address: str, login: str, info: PortalInfo, signed_in: SignedIn) -> Account:
        whole = whole_address(address)
        # The demo portal this program starts has another port each time; its people stay the same.
        is_ours = whole == self._demo_address
        origin = DEMO if is_ours else whole
        return Account(
            id=account_id(info.kind, origin, signed_in.identity.person.id),
            portal=info.kind,
            address=whole,
            login=login,
            portal_name=info.name,
            identity=signed_in.identity,
            settings={STARTS: DEMO} if is_ours else {},
            capabilities=info.capabilities,
        )

    def _keep(self, account: Account, signed_in: SignedIn) -> None:
        """Token, folder and list; the list last, so that an account is there wholly or not at all."""
        had_folder = self._world.paths.account(account.id).exists()
        had_token = self._known_token(account)
        try:
            self._world.vault.store(token_name(account.id), signed_in.token.secret)
            self._world.stores.open(account.id)
            self._accounts.put(account)
        except BaseException:
            if had_token is None:
                with suppress(VaultError):
                    self._world.vault.forget(token_name(account.id))
            if not had_folder:
                self._world.stores.unlink(account.id, keep_work=False)
            raise

    def _known_token(self, account: Account) -> str | None:
        try:
            return self._world.vault.read(token_name(account.id))
        except VaultError:
            return None

    def revoke(self, account: Account) -> None:
        """Make the account's token worthless, as far as the portal can be reached."""
        try:
            self._connections.portal(account.id).sign_out()
        except NotSignedIn:
            log.info("the token was dead already")
        except PortalError as error:
            log.info("the token could not be revoked: %s", error.code)
        finally:
            self._connections.end(account.id)


def _whose(account: Account, person: Person) -> Account:
    """The account, or one of its own for somebody else who has its login now.

    What waits in the account was written by another, and is not sent in this one's name.
    """
    if account.identity is None or account.identity.person.id == person.id:
        return account
    origin = DEMO if account.settings.get(STARTS) == DEMO else account.address
    return replace(account, id=account_id(account.portal, origin, person.id))


def whole_address(typed: str) -> str:
    """An address as typed, with its scheme, without a trailing slash. Without one, https: but on this computer.

    A name or password before the host is left out: it would be kept with the account. Raises Unreachable for what
    cannot be an address.

    >>> whole_address(" Desk.Example/ ")
    'https://desk.example'
    """
    text = typed.strip()
    if "//" not in text:
        text = "//" + text
    try:
        parts = urlsplit(text)
    except ValueError as error:
        raise Unreachable(Diagnosis.NAME_NOT_FOUND) from error
    host = parts.netloc.rpartition("@")[2].lower()
    is_here = (parts.hostname or "") in {"localhost", "127.0.0.1", "::1"}
    scheme = parts.scheme or ("http" if is_here else "https")
    return f"{scheme}://{host}{parts.path.rstrip('/')}"
