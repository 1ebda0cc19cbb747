"""Nothing is heard, and it is said why."""

from desktop_app.system.hotkey.null import NullHotkey


def test_it_says_why() -> None:
    hotkey = NullHotkey("unsupported")
    assert hotkey.start("Ctrl+F9", lambda: None) == "unsupported"
    hotkey.stop()
