"""The demo portal of a benchmark: a process of its own, grown to the size of a real one, and profiles that read it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop_app import bootstrap
from desktop_app.domain.ids import AccountId
from desktop_app.paths import Paths
from tests.demo_portal_process import DemoPortalProcess, start_demo_portal

_SEEN_OF_40 = 27
"""Of the forty seeded cases the demo user sees so many; grown ones are copies of them in turn."""


@contextmanager
def portal_of(folder: Path, cases: int, articles: int = 0) -> Iterator[DemoPortalProcess]:
    """A portal in which the demo user sees about so many cases, the seeded ones included."""
    portal = start_demo_portal(folder)
    try:
        more = max(cases - _SEEN_OF_40, 0) * 40 // _SEEN_OF_40
        portal.console("POST", "/v1/demo/grow", {"cases": more, "articles": articles}, timeout_s=600)
        yield portal
    finally:
        portal.stop()


@contextmanager
def signed_in(folder: Path, address: str) -> Iterator[tuple[bootstrap.App, AccountId]]:
    """A fresh profile, signed in as the demo user, nothing read yet."""
    app = bootstrap.build(Paths.beneath(folder))
    try:
        signed = app.services.session.sign_in(address, bootstrap.DEMO_LOGIN, bootstrap.DEMO_PASSWORD)
        yield app, signed.account.id
    finally:
        app.close()
