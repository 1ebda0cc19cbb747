"""What a portal declares."""

from desktop_app.domain.capabilities import Capabilities, Capability


def test_what_is_declared_is_there_and_nothing_else() -> None:
    capabilities = Capabilities(frozenset({Capability.REPLY}))
    assert Capability.REPLY in capabilities
    assert Capability.SOLVE not in capabilities
