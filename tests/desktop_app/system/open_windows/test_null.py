"""Nobody tells."""

from desktop_app.system.open_windows.null import NullOpenWindows


def test_there_are_none() -> None:
    assert NullOpenWindows().list() == ()
    assert not NullOpenWindows().still_shown([1])
