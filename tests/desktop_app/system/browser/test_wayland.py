"""A title at most, and only from a program whose word counts."""

import os

import pytest

from desktop_app.domain.attachments import AddressConfidence
from desktop_app.ports.system import BrowserProbe
from desktop_app.system.browser.accessible import NoAccessibility, NoAnswer
from desktop_app.system.browser.wayland import TOTAL_S, WaylandBrowserProbe
from tests.contract.machine import BrowserProbeContract
from tests.desktop_app.system.browser.recorded import Bus, Frame, Ticks, opener

FIREFOX = Frame("Inbox — Mozilla Firefox", is_active=True, toolkit="Gecko", program="Firefox")
CHROMIUM = Frame("Other - Chromium", is_active=True, toolkit="Chromium", program="Chromium")


def probe(bus: Bus, trouble: Exception | None = None, step: float = 0.001) -> WaylandBrowserProbe:
    return WaylandBrowserProbe(opener(bus, trouble), Ticks(step))


class TestWaylandBrowserProbe(BrowserProbeContract):
    """The suite."""

    @pytest.fixture
    def probe(self) -> BrowserProbe:
        """A desktop with one browser."""
        return probe(Bus({7: [FIREFOX]}))


def test_the_title_of_the_one_that_is_active() -> None:
    found = probe(Bus({7: [Frame(), FIREFOX], 8: [CHROMIUM]})).ask()
    assert (found.title, found.browser, found.url) == (FIREFOX.name, "Firefox", "")
    assert (found.confidence, found.why_not) == (AddressConfidence.TITLE_ONLY, "wayland")


@pytest.mark.parametrize(
    "bus",
    [
        Bus({}),
        Bus({7: [Frame()]}),
        Bus({8: [CHROMIUM]}),
        Bus({7: [FIREFOX, FIREFOX]}),
        Bus({os.getpid(): [FIREFOX]}),
    ],
    ids=["no program", "none active", "not believed", "two", "ours"],
)
def test_nobody_tells(bus: Bus) -> None:
    found = probe(bus).ask()
    assert (found.title, found.confidence, found.why_not) == ("", AddressConfidence.NONE, "wayland")


def test_no_bus_and_no_answer() -> None:
    assert probe(Bus({}), NoAccessibility()).ask().why_not == "no_accessibility"
    assert probe(Bus({}), NoAnswer("GetChildren")).ask().why_not == "wayland"
    assert probe(Bus({}), NoAnswer("GetChildren"), TOTAL_S).ask().why_not == "timeout"
