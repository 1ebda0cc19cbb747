"""The bundle."""

from tests.core_kit import Core


def test_the_window_gets_everything_it_needs(core: Core) -> None:
    names = core.services.__dataclass_fields__
    assert {"session", "catalog", "drafts", "cases", "outbox", "knowledge", "search"} <= set(names)
    assert all(getattr(core.services, name) is not None for name in names)
