"""Our windows have to be hidden."""

from desktop_app.system.own_windows.null import NullOwnWindows


def test_it_cannot() -> None:
    windows = NullOwnWindows()
    assert not windows.exclude([1])
    windows.include([1])
