"""Two small files that all accounts share: the list of accounts and the settings. JSON, written whole or not at all."""

from __future__ import annotations

import json
import logging
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from desktop_app.domain.identity import Account
from desktop_app.store import files
from desktop_app.store.codec import decode, encode
from desktop_app.store.database import translated

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

log = logging.getLogger(__name__)


class AccountsFile:
    """The accounts, in the order they were added; no secrets."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> tuple[Account, ...]:
        """All accounts; none when there is no file, or a damaged one (which is set aside)."""
        with translated():
            if not self._path.exists():
                return ()
            try:
                accounts: tuple[Account, ...] = decode(tuple[Account, ...], self._path.read_text(encoding="utf-8"))
            except (ValueError, TypeError, AttributeError, RecursionError):
                _set_aside(self._path)
                return ()
            return accounts

    def write(self, accounts: Sequence[Account]) -> None:
        """Keep the list."""
        with translated():
            files.replace(self._path, encode(list(accounts)).encode())


class PreferencesFile:
    """The settings by name; any JSON value."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> Mapping[str, object]:
        """All settings; none when there is no file, or a damaged one (which is set aside)."""
        with translated():
            if not self._path.exists():
                return {}
            try:
                values = json.loads(self._path.read_text(encoding="utf-8"))
            except (ValueError, RecursionError):
                values = None
            if not isinstance(values, dict):
                _set_aside(self._path)
                return {}
            return values

    def write(self, values: Mapping[str, object]) -> None:
        """Keep the settings."""
        with translated():
            files.replace(self._path, json.dumps(dict(values), ensure_ascii=True, indent=2).encode())


def _set_aside(path: Path) -> None:
    log.info("a damaged file is set aside: %s", path.name)
    path.replace(path.with_name(f"{path.stem}-damaged-{datetime.now(UTC):%Y%m%dT%H%M%SZ}{path.suffix}"))
