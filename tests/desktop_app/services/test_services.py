"""The bundle."""

from functools import cached_property

from desktop_app.services import Services
from tests.core_kit import Core


def test_the_window_gets_everything_it_needs(core: Core) -> None:
    names = {name for name, made in vars(Services).items() if isinstance(made, cached_property)}
    assert {"session", "catalog", "drafts", "cases", "outbox", "knowledge", "search"} <= names
    assert core.services.preferences.read() is not None
    assert all(getattr(core.services, name) is getattr(core.services, name) is not None for name in names)
