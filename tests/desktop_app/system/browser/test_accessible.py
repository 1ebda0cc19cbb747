"""Which browser, and what counts as an address."""

import pytest

from desktop_app.system.browser.accessible import browser_name, is_page


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        ("chromium-browser", "Chromium"),
        ("google-chrome", "Google Chrome"),
        ("firefox-esr", "Firefox"),
        ("microsoft-edge", "Microsoft Edge"),
        ("xterm", ""),
        ("", ""),
    ],
)
def test_browsers_by_class(kind: str, name: str) -> None:
    assert browser_name(kind) == name


@pytest.mark.parametrize(
    ("url", "is_one"),
    [
        ("https://wilma.example/inbox", True),
        ("about:blank", True),
        ("file:///home/kari/a.pdf", True),
        ("", False),
        ("data:text/html,x", False),
        ("blob:https://wilma.example/1", False),
    ],
)
def test_what_counts_as_a_page(url: str, is_one: bool) -> None:
    assert is_page(url) is is_one
