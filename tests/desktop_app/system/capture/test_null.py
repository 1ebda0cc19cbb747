"""No picture, and why."""

import pytest

from desktop_app.ports.system import Capturer
from desktop_app.system.capture.null import NullCapturer
from tests.contract.machine import CapturerContract


class TestNullCapturer(CapturerContract):
    """The suite."""

    @pytest.fixture
    def capturer(self) -> Capturer:
        """For Wayland."""
        return NullCapturer("wayland")
