"""How the user's answers to the system's questions stand, where that can be told: on macOS and Wayland."""

from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from typing import Protocol

from desktop_app.domain.capture import Leave, Permission
from desktop_app.ports.system import Leaves
from desktop_app.system.browser.macos import REFUSED, SCRIPTED

ALLOWED = 0


class NullLeaves:
    """Nobody is asked: Windows, X11."""

    def state(self, permission: Permission) -> Leave:
        """Nobody knows."""
        del permission
        return Leave.UNKNOWN

    def ask(self, permission: Permission) -> Leave:
        """Nobody is asked."""
        return self.state(permission)


class Answers(Protocol):
    """macOS' side."""

    def may_picture(self) -> bool: ...

    def ask_picture(self) -> bool:
        """Have the user asked, which happens once; what holds at once."""
        ...

    def may_read(self) -> bool: ...

    def ask_read(self) -> bool: ...

    def may_tell(self, bundle: str) -> int:
        """Whether we may send a program an Apple event, by the system's number. Asks nobody."""
        ...


class MacLeaves:
    """By what System Settings say. A grant of pictures counts, and is told, once the program was started again."""

    def __init__(self, reach: Callable[[], Answers], browsers: Sequence[str] = SCRIPTED) -> None:
        self._reach, self._browsers = reach, browsers

    def state(self, permission: Permission) -> Leave:
        """How it stands. Each browser has its own answer: one that refuses is told first."""
        answers = self._reach()
        if permission is Permission.SCREEN:
            return _given(answers.may_picture())
        if permission is Permission.ACCESSIBILITY:
            return _given(answers.may_read())
        if permission is not Permission.AUTOMATION:
            return Leave.UNKNOWN
        told = {answers.may_tell(bundle) for bundle in self._browsers}
        if REFUSED in told:
            return Leave.REFUSED
        # The system asks by itself, and only about a browser that runs.
        return Leave.GIVEN if ALLOWED in told else Leave.UNKNOWN

    def ask(self, permission: Permission) -> Leave:
        """Have the system ask; it leads to System Settings, where the user says yes."""
        if permission is Permission.SCREEN:
            return _given(self._reach().ask_picture())
        if permission is Permission.ACCESSIBILITY:
            return _given(self._reach().ask_read())
        return self.state(permission)


def _given(is_given: bool) -> Leave:
    return Leave.GIVEN if is_given else Leave.MISSING


def leaves_for(platform: str, environ: Mapping[str, str]) -> Leaves:
    """How they stand on a `sys.platform` and in an environment."""
    is_wayland = environ.get("WAYLAND_DISPLAY") or environ.get("XDG_SESSION_TYPE") == "wayland"
    if platform.startswith("linux") and is_wayland:
        from desktop_app.system.portal_leaves import PortalLeaves

        return PortalLeaves(lambda: import_module("desktop_app.system.portal_seam").SessionBus())
    if platform != "darwin":
        return NullLeaves()
    # By name: for mypy the seam exists on its own platform only.
    return MacLeaves(lambda: import_module("desktop_app.system.leaves_seam").SystemAnswers())
