"""Files that only their owner may read, replaced whole or not at all."""

import contextlib
import os
import secrets
from pathlib import Path


def write_private(file: Path, content: bytes) -> None:
    """Replace a file's content atomically; it is on disk, owner-only, when this returns. Raises OSError."""
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    fresh = file.with_name(f"{file.name}.{secrets.token_hex(4)}.new")
    try:
        with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        fresh.replace(file)
    finally:
        fresh.unlink(missing_ok=True)
    _sync_folder(file.parent)


def set_aside(file: Path) -> None:
    """Move a file that cannot be used out of the way, keeping it: `name.unreadable-1`, `-2` …"""
    number = 1
    while (kept := file.with_name(f"{file.name}.unreadable-{number}")).exists():
        number += 1
    file.rename(kept)


def _sync_folder(folder: Path) -> None:
    # Windows cannot open a folder; there the replacement itself is journalled.
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
