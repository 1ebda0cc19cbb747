"""ui.garbage"""

import gc

from pytestqt.qtbot import QtBot

from ui.garbage import Garbage


class _Loop:
    def __init__(self) -> None:
        self.me = self


def test_cycles_are_collected_here_and_nowhere_else(qtbot: QtBot) -> None:
    gc.enable()
    garbage = Garbage()
    assert not gc.isenabled()
    for _ in range(gc.get_threshold()[0] + 100):
        _Loop()
    assert garbage.check() > 0
    garbage.close()
    assert gc.isenabled()
    gc.disable()
    Garbage().close()
    assert not gc.isenabled(), "somebody else keeps it"
