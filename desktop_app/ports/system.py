"""The machine, as the core meets it. Absent things are Null objects that answer with a code for why."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from datetime import datetime

    from desktop_app.domain.attachments import Grab, PageAddress


class Clock(Protocol):
    """Time. `now` is aware UTC and may jump; `monotonic` is seconds and never goes back."""

    def now(self) -> datetime: ...

    def monotonic(self) -> float: ...

    def zone(self) -> str:
        """The PC's IANA zone name, or "" when it cannot be told."""
        ...

    def utc_offset_s(self, at: datetime) -> int:
        """Local time minus UTC at a moment."""
        ...


class Vault(Protocol):
    """Keeps secrets by name, of any length. Raises VaultLocked, VaultMissing; never falls back to plain text."""

    @property
    def is_lasting(self) -> bool:
        """False when secrets live until the program quits only."""
        ...

    def store(self, name: str, secret: str) -> None: ...

    def read(self, name: str) -> str | None:
        """The secret, None when there is none by that name."""
        ...

    def forget(self, name: str) -> None:
        """Remove it; nothing by that name is fine."""
        ...


class BrowserProbe(Protocol):
    """Asks the active window for its web address, in 400 ms at most; never another window's address."""

    def ask(self) -> PageAddress: ...


class Capturer(Protocol):
    """Grabs the whole desktop at native pixels. Raises CaptureDenied, CaptureImpossible."""

    @property
    def why_not(self) -> str:
        """ "" when pictures may be had here, else the code of why not. Asks nobody and shows nothing."""
        ...

    def grab(self) -> Grab: ...
