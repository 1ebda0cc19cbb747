"""Signing in and out: the one place where accounts come to be."""

from __future__ import annotations

import logging
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from desktop_app.domain.identity import (
    Account,
    BrowserCredentials,
    Credentials,
    DeviceCredentials,
    PasswordCredentials,
    Person,
    PortalInfo,
    SignedIn,
)
from desktop_app.domain.text import LocalText
from desktop_app.errors import BadReply, Diagnosis, NotAllowed, NotSignedIn, PortalError, Unreachable, VaultError
from desktop_app.services.accounts import DEMO, STARTS, Accounts, account_id
from desktop_app.services.connections import Connections, Keeper, token_name

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.domain.presets import Presets
    from desktop_app.ports.portal import Portal
    from desktop_app.services.world import World

log = logging.getLogger(__name__)

WAYS = "ways"
"""`Account.settings[WAYS]`: how one signs in again, the names of `SignInWay` with spaces between."""


class SigningIn:
    """Finds portals, enrols accounts and revokes tokens."""

    def __init__(self, world: World, accounts: Accounts, connections: Connections) -> None:
        self._world, self._accounts, self._connections = world, accounts, connections
        self._demo_address = ""

    def start_demo(self) -> str:
        """The address of the demo portal this program starts."""
        self._demo_address = self._world.start_demo()
        return self._demo_address

    def enrol(self, address: str, how: Credentials, settings: Mapping[str, str]) -> tuple[Account, Portal]:
        """Sign in; the account is kept, its portal open. `settings` win over those the administrator prepared."""
        whole = whole_address(address)
        settings = {**self._prepared(whole), **settings}
        link = Keeper(self._world.vault, self._accounts)
        portal, info = self.find(address, settings, link)
        try:
            signed_in = _entered(portal, how)
            account = self._new_account(whole, how, info, signed_in)
            account = replace(account, settings={**settings, **account.settings, WAYS: " ".join(info.ways)})
            self._keep(account, signed_in)
            link.account = account.id
        except BaseException:
            portal.close()
            raise
        return account, portal

    def again(self, account: Account, how: Credentials) -> tuple[Account, Portal]:
        """Sign in to an account that is here. NotAllowed where the policy has closed its portal since."""
        if account.settings.get(STARTS) == DEMO:
            account = replace(account, address=self.start_demo())
        self._check_open(whole_address(account.address))
        link = Keeper(self._world.vault, self._accounts)
        settings = {**account.settings, **self._prepared(account.address)}
        portal = self._world.make_portal(
            account.portal,
            account.address,
            self._accounts.language,
            settings=settings,
            keep=link.keep,
            kept=link.kept,
        )
        try:
            signed_in = _entered(portal, how)
            account = _whose(account, signed_in.identity.person)
            account = replace(account, identity=signed_in.identity, capabilities=portal.capabilities, settings=settings)
            self._keep(account, signed_in)
            link.account = account.id
        except BaseException:
            portal.close()
            raise
        return account, portal

    def presets(self) -> Presets:
        """The portals that an administrator has prepared; those of a kind we do not know are left out."""
        found, known = self._world.policy.presets(), set(self._world.portal_kinds)
        return replace(found, portals=tuple(one for one in found.portals if one.kind in known))

    def name_of(self, info: PortalInfo, address: str) -> LocalText:
        """What the administrator calls a portal, else what it calls itself."""
        preset = self.presets().of(address)
        return LocalText.of(preset.name) if preset is not None and preset.name else info.name

    def find(
        self, address: str, settings: Mapping[str, str] | None = None, link: Keeper | None = None
    ) -> tuple[Portal, PortalInfo]:
        """The adapter that understands what stands at an address. NotAllowed where the policy closes it."""
        whole = whole_address(address)
        preset = self.presets().of(whole)
        self._check_open(whole)
        misunderstood: BadReply | None = None
        settings = self._prepared(whole) if settings is None else settings
        link = link or Keeper(self._world.vault, self._accounts)
        kinds = (preset.kind,) if preset is not None else self._world.likely_kinds(whole, self._world.portal_kinds)
        for kind in kinds:
            portal = self._world.make_portal(
                kind, whole, self._accounts.language, settings=settings, keep=link.keep, kept=link.kept
            )
            try:
                return portal, portal.probe()
            except BadReply as error:
                portal.close()
                misunderstood = error
            except BaseException:
                portal.close()
                raise
        raise misunderstood or BadReply("")

    def _check_open(self, whole: str) -> None:
        presets = self.presets()
        if presets.only_these and presets.of(whole) is None and whole != self._demo_address:
            raise NotAllowed("policy")

    def _prepared(self, whole: str) -> Mapping[str, str]:
        preset = self.presets().of(whole)
        return preset.settings if preset is not None else {}

    def _new_account(self, whole: str, how: Credentials, info: PortalInfo, signed_in: SignedIn) -> Account:
        person = signed_in.identity.person
        login = how.login if isinstance(how, PasswordCredentials) else person.email or person.name
        # The demo portal this program starts has another port each time; its people stay the same.
        is_ours = whole == self._demo_address
        origin = DEMO if is_ours else whole
        return Account(
            id=account_id(info.kind, origin, person.id),
            portal=info.kind,
            address=whole,
            login=login,
            portal_name=self.name_of(info, whole),
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


def _entered(portal: Portal, how: Credentials) -> SignedIn:
    """Sign in. Who gave up at the last moment is not signed in: what the portal gave is given back."""
    signed_in = portal.sign_in(how)
    try:
        if isinstance(how, BrowserCredentials):
            how.check()
        elif isinstance(how, DeviceCredentials):
            how.wait(0)
    except BaseException:
        with suppress(PortalError):
            portal.sign_out()
        raise
    return signed_in


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
