"""Whether our windows may stay on the screen is up to who takes the pictures."""

from desktop_app.system.own_windows import own_windows_for
from desktop_app.system.own_windows.macos import MacOwnWindows


def test_who_takes_the_pictures_says_whether_they_are_left_out() -> None:
    for is_so in (True, False):
        windows = MacOwnWindows(lambda is_so=is_so: is_so)  # type: ignore[misc]
        assert windows.exclude([1, 2]) is is_so
        windows.include([1, 2])


def test_nobody_is_asked_before_the_first_picture() -> None:
    assert isinstance(own_windows_for("darwin"), MacOwnWindows)
