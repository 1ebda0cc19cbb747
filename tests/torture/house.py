"""The house rules of every test for what runs by itself: a home of its own, English, no display, loopback only."""

import importlib
import os


def enter() -> None:
    """Keep to them from now on. Before any window, database or child process."""
    for name in ("tests.conftest", "tests.plugins.network_guard"):
        importlib.import_module(name)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
