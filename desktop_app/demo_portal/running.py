"""Which idempotency keys are being answered just now."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

from desktop_app.demo_portal.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator


class Running:
    """The keys whose first request is being answered just now."""

    def __init__(self) -> None:
        self._keys: set[tuple[str, str]] = set()
        self._guard = threading.Lock()

    @contextmanager
    def hold(self, person_id: str, key: str) -> Iterator[None]:
        """Own the key for a while. Raises Problem still_running if another request owns it."""
        with self._guard:
            if (person_id, key) in self._keys:
                raise Problem("still_running", headers={"Retry-After": "1"})
            self._keys.add((person_id, key))
        try:
            yield
        finally:
            with self._guard:
                self._keys.discard((person_id, key))
