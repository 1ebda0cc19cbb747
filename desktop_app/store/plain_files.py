"""Two small files that all accounts share: the list of accounts and the settings. JSON, written whole or not at all.

Each has a copy beside it, for the day the file itself is damaged: what it says is the last or the one before.
"""

from __future__ import annotations

import json
import logging
import time
from contextlib import AbstractContextManager, contextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING, TypeVar

from desktop_app.domain.identity import Account
from desktop_app.errors import StoreTrouble, StoreUnavailable
from desktop_app.ports.plain_files import CHANGE_S
from desktop_app.store import files
from desktop_app.store.codec import MISREAD, decode, encode
from desktop_app.store.database import translated
from desktop_app.store.turns import Turns

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from pathlib import Path

T = TypeVar("T")

log = logging.getLogger(__name__)


class _Kept:
    """A small file with a copy of it."""

    def __init__(self, path: Path) -> None:
        self._path, self._copy = path, path.with_name(path.name + ".copy")
        self._turns = Turns(path.with_name(path.name + ".lock"))

    def read(self, parse: Callable[[str], T]) -> T | None:
        """What the file says; a damaged one is set aside, and its copy speaks. None: there is neither.

        `parse` raises what a damaged text makes it raise, ValueError for one. Raises StoreUnavailable.
        """
        with translated():
            for path in (self._path, self._copy):
                if not path.exists():
                    continue
                try:
                    return parse(path.read_text(encoding="utf-8"))
                except MISREAD:
                    _set_aside(path)
        return None

    def write(self, text: str) -> None:
        """Keep it, on disk when this returns. Raises StoreUnavailable."""
        with translated():
            files.replace(self._path, text.encode())
            files.replace(self._copy, text.encode())

    @contextmanager
    def changing(self, wait_s: float) -> Iterator[None]:
        """Within, no other program changes it: read it, then write it.

        Raises StoreUnavailable; LOCKED when another program is still at it after `wait_s` seconds.
        """
        ends = time.monotonic() + wait_s
        with self._turns.mine(lambda: time.monotonic() < ends) as is_mine:
            if not is_mine:
                raise StoreUnavailable(StoreTrouble.LOCKED, self._path.name)
            yield


class AccountsFile:
    """The accounts, in the order they were added; no secrets."""

    def __init__(self, path: Path) -> None:
        self._kept = _Kept(path)

    def read(self) -> tuple[Account, ...]:
        """All accounts; none when there is no file."""
        return self._kept.read(_accounts) or ()

    def write(self, accounts: Sequence[Account]) -> None:
        """Keep the list."""
        self._kept.write(encode(list(accounts)))

    def changing(self, wait_s: float = CHANGE_S) -> AbstractContextManager[None]:
        """Within, no other program changes the list; waited for no longer than `wait_s` seconds."""
        return self._kept.changing(wait_s)


class PreferencesFile:
    """The settings by name; any JSON value."""

    def __init__(self, path: Path) -> None:
        self._kept = _Kept(path)

    def read(self) -> Mapping[str, object]:
        """All settings; none when there is no file."""
        return self._kept.read(_settings) or {}

    def write(self, values: Mapping[str, object]) -> None:
        """Keep the settings."""
        self._kept.write(json.dumps(dict(values), ensure_ascii=True, indent=2))

    def changing(self, wait_s: float = CHANGE_S) -> AbstractContextManager[None]:
        """Within, no other program changes the settings; waited for no longer than `wait_s` seconds."""
        return self._kept.changing(wait_s)


def _accounts(text: str) -> tuple[Account, ...]:
    accounts: tuple[Account, ...] = decode(tuple[Account, ...], text)
    return accounts


def _settings(text: str) -> dict[str, object]:
    values = json.loads(text)
    if not isinstance(values, dict):
        raise ValueError("no settings")
    return values


def _set_aside(path: Path) -> None:
    log.info("a damaged file is set aside: %s", path.name)
    files.move(path, path.with_name(f"{path.stem}-damaged-{datetime.now(UTC):%Y%m%dT%H%M%SZ}{path.suffix}"))
