"""Classes that several threads begin to read into at the same moment."""

import subprocess
import sys

import msgspec
import pytest

from desktop_app.shapes import learned
from tests.architecture.source import ROOT

_AT_ONCE = """
import sys, threading
import msgspec
from desktop_app.shapes import learned

sys.setswitchinterval(1e-6)
SHAPES = []
for at in range(400):
    inner = msgspec.defstruct(f"Inner{at}", [(f"f{n}", str | None, None) for n in range(12)])
    SHAPES.append(msgspec.defstruct(f"Outer{at}", [(f"g{n}", list[inner], []) for n in range(12)]))
together = threading.Barrier(4)

def read():
    for shape in SHAPES:
        together.wait()
        assert msgspec.convert({"g11": [{"f11": "x"}]}, learned(shape)).g11[0].f11 == "x"

threads = [threading.Thread(target=read) for _ in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("read")
"""


def test_threads_that_read_for_the_first_time_do_not_end_the_process() -> None:
    done = subprocess.run([sys.executable, "-c", _AT_ONCE], cwd=ROOT, capture_output=True, text=True, timeout=120)
    assert (done.returncode, done.stdout.strip()) == (0, "read"), done.stderr[-2000:]


def test_what_cannot_be_read_into_is_refused() -> None:
    with pytest.raises(TypeError):
        learned(msgspec.defstruct("Odd", [("one", dict[str, int] | dict[int, str])]))


def test_it_is_the_same_class() -> None:
    shape = msgspec.defstruct("Row", [("id", str)])
    assert learned(shape) is shape
    assert learned(shape) is shape
