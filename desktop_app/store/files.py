"""Files and folders that only their owner may read; replaced at once and for good, or not at all."""

from __future__ import annotations

import errno
import os
import secrets
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

NO_SPACE = frozenset({errno.ENOSPC, errno.EDQUOT}) if hasattr(errno, "EDQUOT") else frozenset({errno.ENOSPC})

_COMPANIONS = ("", "-wal", "-shm")


def make_folder(folder: Path) -> None:
    """Make a folder for its owner only, with those above it. Raises OSError."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)


def create_private(path: Path) -> bool:
    """Make an empty file that only its owner may read; True when there was none. Raises OSError.

    SQLite gives the -wal and -shm files the mode of the database.
    """
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    except FileExistsError:
        return False
    return True


def replace(path: Path, data: bytes) -> None:
    """Write a file so that it is the old or the new one whenever the power fails. Raises OSError."""
    make_folder(path.parent)
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        descriptor = os.open(temporary, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make a rename in a folder last, where the system lets one."""
    if not hasattr(os, "O_DIRECTORY"):
        return  # Windows has no handle for that; its rename is journalled.
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def set_aside(database: Path, now: datetime) -> Path:
    """Move a database with its companions out of the way, its name telling when; the new path. Raises OSError."""
    stem = f"{database.stem}-damaged-{now:%Y%m%dT%H%M%SZ}"
    aside = database.with_name(f"{stem}{database.suffix}")
    number = 1
    while aside.exists():
        number += 1
        aside = database.with_name(f"{stem}-{number}{database.suffix}")
    for companion in _COMPANIONS:
        old = database.with_name(database.name + companion)
        if old.exists():
            old.replace(aside.with_name(aside.name + companion))
    return aside


def unlink_database(database: Path) -> None:
    """Remove a database with its companions. Raises OSError."""
    for companion in _COMPANIONS:
        database.with_name(database.name + companion).unlink(missing_ok=True)
