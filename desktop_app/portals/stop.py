"""Lets somebody end requests that another thread makes: the one that runs, and those it would begin."""

from collections.abc import Iterator
from contextlib import contextmanager

from desktop_app.portals.deadline import Deadline


class Stop:
    """Once it is set, every request that carries it ends, at once even in the middle of a stuck write."""

    def __init__(self) -> None:
        self._running: set[Deadline] = set()
        self._is_set = False

    def set(self) -> None:
        """End what runs. From any thread."""
        # In this order here and the other way round there, no request slips between.
        self._is_set = True
        for deadline in tuple(self._running):
            deadline.cancel()

    @contextmanager
    def watching(self, deadline: Deadline) -> Iterator[None]:
        """The request of this deadline runs within the block."""
        self._running.add(deadline)
        if self._is_set:
            deadline.cancel()
        try:
            yield
        finally:
            self._running.discard(deadline)
