"""How the user's answers stand, by what macOS tells of them."""

from dataclasses import dataclass, field

import pytest

from desktop_app.domain.capture import Leave, Permission
from desktop_app.system.browser.macos import REFUSED
from desktop_app.system.leaves import ALLOWED, MacLeaves, NullLeaves, leaves_for
from desktop_app.system.portal_leaves import PortalLeaves

CHROME, SAFARI = "com.google.Chrome", "com.apple.Safari"
NOT_RUNNING, WOULD_ASK = -600, -1744


@dataclass
class Settings:
    """What the user gave, and `told` for each browser. Stands for itself when it is reached."""

    pictures: bool = False
    reading: bool = False
    told: dict[str, int] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)

    def __call__(self) -> "Settings":
        return self

    def may_picture(self) -> bool:
        return self.pictures

    def ask_picture(self) -> bool:
        self.asked.append("pictures")
        return self.pictures

    def may_read(self) -> bool:
        return self.reading

    def ask_read(self) -> bool:
        self.asked.append("reading")
        self.reading = True
        return True

    def may_tell(self, bundle: str) -> int:
        return self.told.get(bundle, NOT_RUNNING)


@pytest.mark.parametrize("is_given", [True, False])
def test_pictures_and_reading(is_given: bool) -> None:
    settings = Settings(is_given, is_given)
    leaves = MacLeaves(settings)
    expected = Leave.GIVEN if is_given else Leave.MISSING
    assert [leaves.state(each) for each in (Permission.SCREEN, Permission.ACCESSIBILITY)] == [expected] * 2
    assert settings.asked == []


def test_the_system_is_had_to_ask() -> None:
    settings = Settings()
    leaves = MacLeaves(settings)
    assert leaves.ask(Permission.SCREEN) is Leave.MISSING
    assert leaves.ask(Permission.ACCESSIBILITY) is Leave.GIVEN
    assert leaves.ask(Permission.AUTOMATION) is Leave.UNKNOWN
    assert settings.asked == ["pictures", "reading"]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ({}, Leave.UNKNOWN),
        ({CHROME: WOULD_ASK}, Leave.UNKNOWN),
        ({CHROME: ALLOWED, SAFARI: WOULD_ASK}, Leave.GIVEN),
        ({CHROME: ALLOWED, SAFARI: REFUSED}, Leave.REFUSED),
    ],
)
def test_each_browser_has_its_own_answer(told: dict[str, int], expected: Leave) -> None:
    assert MacLeaves(Settings(told=told)).state(Permission.AUTOMATION) is expected


def test_elsewhere_nobody_knows() -> None:
    assert isinstance(leaves_for("darwin", {}), MacLeaves)
    assert isinstance(leaves_for("linux", {"XDG_SESSION_TYPE": "wayland"}), PortalLeaves)
    assert MacLeaves(Settings()).state(Permission.HOTKEY) is Leave.UNKNOWN
    for platform in ("win32", "linux"):
        leaves = leaves_for(platform, {"DISPLAY": ":0"})
        assert isinstance(leaves, NullLeaves)
        assert leaves.state(Permission.SCREEN) is leaves.ask(Permission.SCREEN) is Leave.UNKNOWN
