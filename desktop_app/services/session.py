"""Accounts: find a portal, sign in and out, who am I, and how the connection stands."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from desktop_app.domain.capabilities import Capabilities
from desktop_app.domain.changes import Changes
from desktop_app.domain.identity import Account, PortalInfo
from desktop_app.domain.ids import AccountId
from desktop_app.errors import Diagnosis


class ConnectionState(StrEnum):
    """Whether what one sees is current. `offline` is not a bool: each state asks for something else."""

    NOT_SET_UP = "not_set_up"
    SIGN_IN_NEEDED = "sign_in_needed"
    OFFLINE = "offline"
    WAITING = "waiting"
    """The portal asked to come back later."""
    SYNCING = "syncing"
    ONLINE = "online"


@dataclass(frozen=True, slots=True)
class Connection:
    """How one account stands. `synced_at`: when everything was last read; `unsent`: what waits in the outbox."""

    state: ConnectionState
    synced_at: datetime | None = None
    diagnosis: Diagnosis | None = None
    retry_at: datetime | None = None
    unsent: int = 0
    refused: int = 0


@dataclass(frozen=True, slots=True)
class SignInOutcome:
    """A sign-in that worked. `is_lasting` False: there is no keyring, the sign-in lasts until the program quits."""

    account: Account
    is_lasting: bool
    changes: Changes


class Unsent(StrEnum):
    """What to do with drafts and unsent things at sign-out."""

    KEEP = "keep"
    EXPORT = "export"
    DISCARD = "discard"


class Session:
    """The accounts of this user on this computer."""

    def accounts(self) -> tuple[Account, ...]:
        """All accounts, in the order they were added. Needs no network."""
        raise NotImplementedError

    def current(self) -> Account | None:
        """The account whose catalogue is shown and that new drafts belong to; None when there is none."""
        raise NotImplementedError

    def choose(self, account_id: AccountId) -> Changes:
        """Make an account the current one."""
        raise NotImplementedError

    def capabilities(self, account_id: AccountId) -> Capabilities:
        """What the account's portal can do, as last heard (kept for offline)."""
        raise NotImplementedError

    def connection(self, account_id: AccountId) -> Connection:
        """How the account stands now. Quick; may be called often."""
        raise NotImplementedError

    def start_demo(self) -> str:
        """Start the demo portal as a process of its own (or find it running) and return its address. NETWORK lane."""
        raise NotImplementedError

    def probe(self, address: str) -> PortalInfo:
        """What stands at an address the user typed (scheme may be missing). NETWORK lane. Raises PortalError."""
        raise NotImplementedError

    def sign_in(self, address: str, login: str, password: str) -> SignInOutcome:
        """Sign in, remember the token in the vault, make the account's folder, start its sync. NETWORK lane.

        Raises WrongPassword, Unreachable, BadReply …; nothing is left behind then.
        """
        raise NotImplementedError

    def sign_in_again(self, account_id: AccountId, password: str) -> SignInOutcome:
        """Sign in to an account that is already here; its drafts and outbox are as they were. NETWORK lane."""
        raise NotImplementedError

    def unsent(self, account_id: AccountId) -> tuple[int, int]:
        """(drafts, things in the outbox) that a sign-out would have to ask about."""
        raise NotImplementedError

    def sign_out(self, account_id: AccountId, unsent: Unsent, export_to: Path | None = None) -> Changes:
        """Sign out: revoke the token, then unlink every file of the account.

        KEEP leaves drafts and outbox (and nothing the portal said) for the next sign-in of the same person;
        EXPORT first writes them as files into `export_to`. NETWORK lane. Offline the token is forgotten, not revoked.
        """
        raise NotImplementedError

    def ask_for_password(self, address: str, login: str) -> None:
        """Let the portal mail a code for a first or forgotten password. NETWORK lane."""
        raise NotImplementedError

    def reset_password(self, address: str, login: str, code: str, new: str) -> None:
        """Set a password with the mailed code. Raises Rejected(problems `code`/`password`). NETWORK lane."""
        raise NotImplementedError

    def change_password(self, account_id: AccountId, old: str, new: str) -> None:
        """Change the password. Raises Rejected(problems `old`/`new`). NETWORK lane."""
        raise NotImplementedError

    def set_profile_language(self, account_id: AccountId, language: str) -> Changes:
        """The language the portal writes to the person in. NETWORK lane."""
        raise NotImplementedError

    def sync_now(self, account_id: AccountId) -> None:
        """Wake the account's sync. Returns at once."""
        raise NotImplementedError

    def clock_offset_s(self, account_id: AccountId) -> float | None:
        """This PC's clock minus the portal's, in seconds, when known."""
        raise NotImplementedError
