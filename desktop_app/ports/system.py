"""The machine, as the core meets it. Absent things are Null objects that answer with a code for why."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from desktop_app.domain.attachments import Grab, PageAddress
    from desktop_app.domain.capture import Leave, OpenWindow, PageText, Permission
    from desktop_app.domain.presets import Presets
    from desktop_app.domain.rules import Rules


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
    """Asks the active window for its web address; never another window's address."""

    def ask(self) -> PageAddress:
        """The page's address, or why there is none, within 400 ms."""
        ...

    def ask_again(self, earlier: PageAddress) -> PageAddress:
        """The late answer to the last `ask`, whose answer is given: until 1.5 s after that one began, while window
        and title are the same, whatever window is in front by now. `earlier` itself when nothing comes, at once when
        nothing can come.
        """
        ...

    def texts(self, limit_s: float) -> Sequence[PageText]:
        """The visible text of the page in front with its places on the desktop; empty where it cannot be told."""
        ...


class Capturer(Protocol):
    """Grabs the whole desktop at native pixels. Raises CaptureDenied, CaptureImpossible."""

    @property
    def why_not(self) -> str:
        """ "" when pictures may be had here, else the code of why not. Asks nobody and shows nothing."""
        ...

    def grab(self) -> Grab: ...


class Policy(Protocol):
    """What the organisation allows on this computer; only an administrator can have written it."""

    def rules(self) -> Rules:
        """What holds now. A policy that cannot be understood forbids pictures; raises nothing."""
        ...

    def presets(self) -> Presets:
        """The portals that are prepared. None where no policy can be understood; raises nothing."""
        ...


class OpenWindows(Protocol):
    """The windows of all programs, in native pixels of the desktop: the topmost first. Empty where nobody tells."""

    def list(self) -> Sequence[OpenWindow]: ...

    def still_shown(self, ids: Sequence[int]) -> bool:
        """Whether the screen still shows one of our windows (native ids) that was hidden; False where nobody knows."""
        ...


class Hotkey(Protocol):
    """One combination of keys that is heard while another program is in front."""

    def start(self, combination: str, pressed: Callable[[], None]) -> str:
        """Listen for a combination, written like `Ctrl+Shift+F9` (Ctrl, Alt, Shift, Meta and one key); listen no
        longer for the one before. `pressed` is called from another thread. "" or the code of why not: `taken`,
        `unknown_key`, `unsupported`, `denied`, `failed`.
        """
        ...

    def stop(self) -> None:
        """Listen no longer. Nothing to stop is fine."""
        ...


class AccessibilitySwitch(Protocol):
    """Whether this desktop's programs tell screen readers what they show: browsers give no address without it."""

    def is_on(self) -> bool | None:
        """None where there is no such switch, or where nobody answers."""
        ...

    def switch(self, *, is_on: bool) -> bool:
        """Set it for all programs of this user; whether it was done. Only ever by the user's own wish."""
        ...


class Leaves(Protocol):
    """What the user lets this program do."""

    def state(self, permission: Permission) -> Leave:
        """How it stands. Asks nobody."""
        ...

    def ask(self, permission: Permission) -> Leave:
        """Have the system ask the user, where it is MISSING; how it stands at once, for nobody waits for the answer."""
        ...


class OwnWindows(Protocol):
    """Keeps our own windows out of pictures while they stay on the screen."""

    def exclude(self, ids: Sequence[int]) -> bool:
        """Leave the windows with these native ids out from now on; False: it cannot be done, hide them instead."""
        ...

    def include(self, ids: Sequence[int]) -> None:
        """Show them in pictures again."""
        ...
