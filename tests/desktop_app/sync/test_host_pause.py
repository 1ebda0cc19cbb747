"""A pause that all accounts at a host keep."""

from desktop_app.errors import Busy
from desktop_app.sync.host_pause import HostPause


def test_a_shorter_pause_does_not_end_a_longer_one() -> None:
    pause = HostPause()
    assert pause.until == 0.0
    assert pause.told_s(5.0) is None
    pause.keep(100.0, 60.0, Busy(7200.0, is_maintenance=True))
    pause.keep(110.0, 2.0, Busy())
    assert (pause.until, pause.told_s(110.0), pause.is_maintenance) == (160.0, 7190.0, True)
    assert pause.told_s(9999.0) == 0.0
    pause.keep(170.0, 2.0, Busy())
    assert (pause.until, pause.told_s(170.0), pause.is_maintenance) == (172.0, None, False)
