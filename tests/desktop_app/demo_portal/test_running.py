"""Keys that are being answered just now."""

import pytest

from desktop_app.demo_portal.problems import Problem
from desktop_app.demo_portal.running import Running


def test_one_owner_at_a_time() -> None:
    running = Running()
    with running.hold("p", "k"):
        with pytest.raises(Problem, match="still_running"), running.hold("p", "k"):
            pytest.fail("the key has an owner")
        with running.hold("q", "k"), running.hold("p", "j"):
            pass
    with running.hold("p", "k"):
        pass


def test_an_error_frees_the_key() -> None:
    running = Running()
    with pytest.raises(ValueError, match="broken"), running.hold("p", "k"):
        raise ValueError("broken")
    with running.hold("p", "k"):
        pass
