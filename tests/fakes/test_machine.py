"""The fakes of the machine keep the contracts of the ports they play."""

import pytest

from desktop_app.errors import CaptureImpossible, VaultLocked
from desktop_app.ports.system import BrowserProbe, Capturer, Clock, Vault
from tests.contract.machine import BrowserProbeContract, CapturerContract, ClockContract
from tests.contract.vault import VaultContract
from tests.fakes.clock import FakeClock
from tests.fakes.screen import FakeBrowserProbe, FakeCapturer
from tests.fakes.vault import FakeVault


class TestFakeVault(VaultContract):
    """The suite."""

    @pytest.fixture
    def vault(self) -> Vault:
        """Empty."""
        return FakeVault()


class TestFakeClock(ClockContract):
    """The suite."""

    @pytest.fixture
    def clock(self) -> Clock:
        """At its start."""
        return FakeClock()


class TestFakeCapturer(CapturerContract):
    """The suite."""

    @pytest.fixture(params=["picture", "trouble"])
    def capturer(self, request: pytest.FixtureRequest) -> Capturer:
        """One that works and one that does not."""
        fake = FakeCapturer()
        if request.param == "trouble":
            fake.trouble = CaptureImpossible("black")
        return fake


class TestFakeBrowserProbe(BrowserProbeContract):
    """The suite."""

    @pytest.fixture
    def probe(self) -> BrowserProbe:
        """One that finds a page."""
        return FakeBrowserProbe()


def test_a_locked_vault_says_no() -> None:
    vault = FakeVault(is_lasting=False)
    vault.lock()
    with pytest.raises(VaultLocked):
        vault.read("token")
    assert not vault.is_lasting


def test_the_clock_advances_and_jumps() -> None:
    clock = FakeClock()
    start, ticks = clock.now(), clock.monotonic()
    clock.advance(10)
    clock.jump(-86400)
    assert (clock.now() - start).total_seconds() == 10 - 86400
    assert clock.monotonic() - ticks == 10
