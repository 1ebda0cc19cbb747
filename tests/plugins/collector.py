"""Python's cycle collector runs between tests, in the main thread.

Left alone it runs in whichever thread happens to allocate: a lane, or an emulated server's. It would then destroy
widgets of earlier tests, and Qt crashes, some tests later, when a widget dies outside the main thread. The program
keeps the collector by itself (ui/garbage.py); most tests have parts of it only.
"""

import gc
from collections.abc import Iterator

import pytest


@pytest.fixture(autouse=True)
def _collector_in_the_main_thread() -> Iterator[None]:
    gc.disable()
    yield
    gc.disable()
    gc.collect(1)
    if gc.get_count()[2] > gc.get_threshold()[2]:
        gc.collect()
