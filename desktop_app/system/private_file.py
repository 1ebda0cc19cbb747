"""Files that only their owner may read, replaced whole or not at all."""

import contextlib
import os
import secrets
import threading
import time
from collections.abc import Callable
from pathlib import Path

_IN_USE = frozenset({5, 32, 33})
"""Windows' codes for a file that somebody has open: access denied, sharing violation, lock violation."""
_IN_USE_S, _LOOK_S = 1.0, 0.05


def write_private(file: Path, content: bytes, system_move: Callable[[Path, Path], None] = os.replace) -> None:
    """Replace a file's content atomically; it is on disk, owner-only, when this returns. Raises OSError."""
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    fresh = file.with_name(f"{file.name}.{secrets.token_hex(4)}.new")
    try:
        with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        _move(fresh, file, system_move)
    finally:
        fresh.unlink(missing_ok=True)
    _sync_folder(file.parent)


def set_aside(file: Path) -> None:
    """Move a file that cannot be used out of the way, keeping it: `name.unreadable-1`, `-2` …"""
    number = 1
    while (kept := file.with_name(f"{file.name}.unreadable-{number}")).exists():
        number += 1
    _move(file, kept, os.replace)


def _move(file: Path, to: Path, system_move: Callable[[Path, Path], None]) -> None:
    """Windows refuses while somebody reads either, be it a virus scanner: that is waited for, about a second."""
    ends = time.monotonic() + _IN_USE_S
    while True:
        try:
            system_move(file, to)
        except PermissionError as error:
            if getattr(error, "winerror", 0) not in _IN_USE or time.monotonic() > ends:
                raise
        else:
            return
        threading.Event().wait(_LOOK_S)


def _sync_folder(folder: Path) -> None:
    # Windows cannot open a folder; there the replacement itself is journalled.
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
