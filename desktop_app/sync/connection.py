"""How an account stands with its portal: a machine of six states, not a bool."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from desktop_app.domain.ids import AccountId
from desktop_app.errors import Busy, Diagnosis, Retry, SupportError, VaultError


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
    """How one account stands. `synced_at`: when everything was last read; `unsent`: what waits in the outbox.

    `error`: the code of what went wrong last, "" when nothing did; `diagnosis`: why the portal was not reached, `host`:
    at whom it failed, `detail`: the portal's or the certificate's own words, `clock_s`: by how many seconds this
    computer's clock is ahead, where that matters. `until`: till when a busy portal wants to be left alone, as it said;
    `is_maintenance`: because it is being worked on. `left_out`: records of the last readings nobody could understand.
    `account`: whose it is, where one is told for several.
    """

    state: ConnectionState
    synced_at: datetime | None = None
    diagnosis: Diagnosis | None = None
    retry_at: datetime | None = None
    unsent: int = 0
    refused: int = 0
    error: str = ""
    host: str = ""
    detail: str = ""
    clock_s: float | None = None
    until: datetime | None = None
    is_maintenance: bool = False
    left_out: int = 0
    account: AccountId | None = None

    @property
    def is_trouble(self) -> bool:
        """Whether a run ended in an error that keeps things from being current."""
        return bool(self.error) and self.state in {
            ConnectionState.SIGN_IN_NEEDED,
            ConnectionState.OFFLINE,
            ConnectionState.WAITING,
        }

    def started(self) -> Connection:
        """A run begins."""
        return replace(self, state=ConnectionState.SYNCING)

    def succeeded(self, at: datetime) -> Connection:
        """Everything was found, or made, current."""
        return replace(self._cleared(), state=ConnectionState.ONLINE, synced_at=at)

    def partly(self, error: SupportError) -> Connection:
        """The portal is there, but some of what it said could not be taken."""
        return replace(self._cleared(), state=ConnectionState.ONLINE, error=error.code)

    def failed(
        self, error: SupportError, retry_at: datetime | None = None, until: datetime | None = None
    ) -> Connection:
        """A run ended in an error; `retry_at`: when the next may begin, `until`: the time the portal named."""
        return replace(
            self._cleared(),
            state=_state_after(error),
            diagnosis=getattr(error, "diagnosis", None),
            retry_at=retry_at,
            error=error.code,
            host=getattr(error, "host", ""),
            detail=getattr(error, "detail", ""),
            clock_s=getattr(error, "clock_s", None),
            until=until,
            is_maintenance=getattr(error, "is_maintenance", False),
        )

    def ended(self, before: Connection) -> Connection:
        """A run ended without a word from the portal: as it was before."""
        return replace(self, state=before.state) if self.state is ConnectionState.SYNCING else self

    def signed_in(self) -> Connection:
        """The user signed in; the next run tells how it stands."""
        return replace(self._cleared(), state=ConnectionState.OFFLINE)

    def _cleared(self) -> Connection:
        """Without a word of what went wrong before."""
        return Connection(self.state, self.synced_at, unsent=self.unsent, refused=self.refused, left_out=self.left_out)


def _state_after(error: SupportError) -> ConnectionState:
    if error.retry is Retry.AFTER_SIGN_IN or isinstance(error, VaultError):
        return ConnectionState.SIGN_IN_NEEDED
    if isinstance(error, Busy):
        return ConnectionState.WAITING
    return ConnectionState.OFFLINE
