"""Opening addresses outside: https and mailto only, whatever a server writes into a link."""

import webbrowser
from collections.abc import Callable
from urllib.parse import urlsplit

MOST_CHARS = 8000


def is_allowed(url: str) -> bool:
    """Whether an address is one a browser or mail program may be given."""
    if len(url) > MOST_CHARS or not url.isprintable() or any(char in url for char in ' "<>\\^`{|}'):
        return False
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError:
        return False
    if parts.scheme == "https":
        # A name before the host (https://bank.example@evil.example) is there to deceive.
        return bool(host) and parts.username is None
    return parts.scheme == "mailto" and "@" in parts.path and not parts.netloc


def open_url(url: str, open_in_browser: Callable[[str], bool] = webbrowser.open) -> bool:
    """Open it; False when it is not allowed or nothing would open it."""
    if not is_allowed(url):
        return False
    try:
        return open_in_browser(url)
    except (webbrowser.Error, OSError):
        return False
