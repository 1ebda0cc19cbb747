"""Classes that msgspec reads into, each learned by one thread at a time.

msgspec looks into a class when it first reads into it, and keeps what it knows so far where other threads find it: one
that reads into the same class at that moment ends the process (0.22, a segmentation fault).
"""

from threading import Lock
from typing import Any, TypeVar

Shape = TypeVar("Shape")

_learning = Lock()
_learned: set[Any] = set()


def learned(shape: Shape) -> Shape:
    """The same class or type, to be read into by any thread from now on. TypeError: msgspec cannot read into it."""
    if shape not in _learned:
        import msgspec  # the first page is read without it

        with _learning:
            msgspec.json.Decoder(shape)
            _learned.add(shape)
    return shape
