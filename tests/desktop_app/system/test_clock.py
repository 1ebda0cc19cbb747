"""The PC's clock, in another zone and without one."""

import time
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from desktop_app.ports.system import Clock
from desktop_app.system.clock import SystemClock
from tests.contract.machine import ClockContract


class TestSystemClock(ClockContract):
    """The suite."""

    @pytest.fixture
    def clock(self) -> Clock:
        """This PC's."""
        return SystemClock()


@pytest.fixture
def oslo(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A PC in Norway."""
    monkeypatch.setenv("TZ", "Europe/Oslo")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.usefixtures("oslo")
def test_summer_and_winter() -> None:
    clock = SystemClock()
    assert clock.zone() == "Europe/Oslo"
    assert clock.utc_offset_s(datetime(2026, 11, 21, tzinfo=UTC)) == 3600
    assert clock.utc_offset_s(datetime(2026, 7, 1, tzinfo=UTC)) == 7200


def test_a_zone_without_a_name_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "nowhere/at-all")
    assert SystemClock().zone() == ""
