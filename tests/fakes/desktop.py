"""The windows and keys of a desktop as the test sets them."""

from collections.abc import Callable, Sequence

from desktop_app.domain.capture import Leave, OpenWindow, Permission


class FakeOpenWindows:
    """Lists the windows it was given; ours are shown for as many questions as it was given."""

    def __init__(self, *windows: OpenWindow) -> None:
        self.windows = windows
        self.lingering = 0
        self.asked = 0

    def list(self) -> Sequence[OpenWindow]:
        """The windows."""
        return self.windows

    def still_shown(self, ids: Sequence[int]) -> bool:
        """As long as it was given."""
        self.asked += 1
        self.lingering -= 1
        return bool(ids) and self.lingering >= 0


class FakeOwnWindows:
    """Leaves windows out where it was told that it can."""

    def __init__(self, *, can: bool = False) -> None:
        self.can = can
        self.excluded: list[int] = []
        self.diary: list[str] = []

    def exclude(self, ids: Sequence[int]) -> bool:
        """As it was told."""
        self.diary.append("exclude")
        self.excluded = list(ids) if self.can else []
        return self.can

    def include(self, ids: Sequence[int]) -> None:
        """All of them again."""
        self.diary.append("include")
        self.excluded = [id for id in self.excluded if id not in set(ids)]


class FakeSwitch:
    """A switch that the test sets; `is_stuck`: it does not move."""

    def __init__(self, *, is_on: bool | None = None, is_stuck: bool = False) -> None:
        self.state, self.is_stuck = is_on, is_stuck

    def is_on(self) -> bool | None:
        """As it was set."""
        return self.state

    def switch(self, *, is_on: bool) -> bool:
        """Set it, unless it is stuck or not there."""
        if self.is_stuck or self.state is None:
            return False
        self.state = is_on
        return True


class FakeLeaves:
    """What the user gave, as the test sets it: `after` holds once the system has asked."""

    def __init__(self) -> None:
        self.states: dict[Permission, Leave] = {}
        self.after: dict[Permission, Leave] = {}
        self.asked: list[Permission] = []

    def state(self, permission: Permission) -> Leave:
        """As it was set."""
        return self.states.get(permission, Leave.UNKNOWN)

    def ask(self, permission: Permission) -> Leave:
        """What holds from now on."""
        self.asked.append(permission)
        self.states |= {permission: self.after.get(permission, self.state(permission))}
        return self.state(permission)


class FakeHotkey:
    """Is pressed by the test; refuses with the code it was given."""

    def __init__(self) -> None:
        self.refusal = ""
        self.combination = ""
        self._pressed: Callable[[], None] | None = None

    def start(self, combination: str, pressed: Callable[[], None]) -> str:
        """Listen, unless it refuses."""
        self.combination, self._pressed = ("", None) if self.refusal else (combination, pressed)
        return self.refusal

    def stop(self) -> None:
        """Listen no longer."""
        self.combination, self._pressed = "", None

    def press(self) -> None:
        """Somebody presses it."""
        if self._pressed is not None:
            self._pressed()
