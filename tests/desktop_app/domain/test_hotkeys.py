"""Which combinations there are, and which are no good idea."""

import pytest

from desktop_app.domain.hotkeys import default_for, parsed


@pytest.mark.parametrize("text", ["Ctrl+Shift+F9", "Meta+Alt+S", "Ctrl+1", "Print", "Shift+Print", "F12", "Alt+Home"])
def test_what_may_be_heard(text: str) -> None:
    found = parsed(text)
    assert found is not None
    assert parsed(str(found)) == found


@pytest.mark.parametrize(
    "text", ["", "A", "Shift+A", "Ctrl+", "Ctrl+Ctrl+A", "Ctrl+a", "Hyper+F1", "F25", "Ctrl+Å", "+"]
)
def test_what_may_not(text: str) -> None:
    assert parsed(text) is None


@pytest.mark.parametrize(
    ("text", "is_so"), [("Ctrl+Alt+S", True), ("Ctrl+Alt+F9", False), ("Ctrl+Alt+Shift+S", False), ("Ctrl+S", False)]
)
def test_alt_gr(text: str, *, is_so: bool) -> None:
    found = parsed(text)
    assert found is not None
    assert found.is_alt_gr is is_so


@pytest.mark.parametrize("platform", ["win32", "linux", "darwin"])
def test_the_defaults_are_good_ones(platform: str) -> None:
    found = parsed(default_for(platform))
    assert found is not None
    assert not found.is_alt_gr
