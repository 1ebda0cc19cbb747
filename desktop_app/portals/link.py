"""What an adapter is made with: the way to its server, and what the account brings along."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from desktop_app.portals.http import Http


def _nowhere(_secret: str) -> None:
    """No account is kept yet: what a sign-in returns is kept by who asked for it."""


@dataclass(frozen=True, slots=True)
class Link:
    """`language` is asked with each request. `settings`: how to connect, as the account keeps it (no secrets).

    `keep` takes a secret that replaces the account's; it is on disk when it returns. `kept` tells the one that is there
    now, which another program over the same profile may have put there; "" for none. Both raise VaultError.
    """

    http: Http
    language: Callable[[], str]
    settings: Mapping[str, str] = field(default_factory=dict)
    keep: Callable[[str], None] = _nowhere
    kept: Callable[[], str] = str
