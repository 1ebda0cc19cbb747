"""Every ability of a portal has words of its own."""

from pytestqt.qtbot import QtBot

from desktop_app.domain.capabilities import Capability
from ui.messages.capabilities import CAPABILITY, capability


def test_each_has_its_words(qtbot: QtBot) -> None:
    assert set(CAPABILITY) == set(Capability)
    assert len({capability(one) for one in Capability}) == len(Capability)
