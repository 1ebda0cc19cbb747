"""Which platform leaves windows out."""

from desktop_app.system.own_windows import own_windows_for


def test_on_x11_they_are_hidden() -> None:
    assert not own_windows_for("linux").exclude([1])
