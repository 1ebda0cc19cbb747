"""No address, and why."""

import pytest

from desktop_app.ports.system import BrowserProbe
from desktop_app.system.browser.null import NullBrowserProbe
from tests.contract.machine import BrowserProbeContract


class TestNullBrowserProbe(BrowserProbeContract):
    """The suite."""

    @pytest.fixture
    def probe(self) -> BrowserProbe:
        """For Wayland."""
        return NullBrowserProbe("wayland")
