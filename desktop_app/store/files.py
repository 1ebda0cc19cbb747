"""Files and folders that only their owner may read; replaced at once and for good, or not at all."""

from __future__ import annotations

import errno
import os
import queue
import re
import secrets
import time
from contextlib import suppress
from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

NO_SPACE = frozenset({errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)})

HEADER_BYTES = 100
"""Of a database of SQLite."""
_MAGIC = b"SQLite format 3\0"
_PAGE_SIZE = 4096

_IN_USE = frozenset({5, 32, 33})
"""Windows' codes for a file that somebody has open: access denied, sharing violation, lock violation."""
_IN_USE_S, _LOOK_S = 1.0, 0.05

_COMPANIONS = ("", "-wal", "-shm")
_ASIDE = re.compile(r"-(?:damaged|newer|foreign|missing)-(\d{8}T\d{6})Z")


def make_folder(folder: Path) -> None:
    """Make a folder for its owner only, with those above it. Raises OSError."""
    if not folder.parent.exists():
        make_folder(folder.parent)  # `parents=True` makes those above it for everybody
    folder.mkdir(mode=0o700, exist_ok=True)


def create_private(path: Path) -> bool:
    """Make an empty file that only its owner may read; True when there was none. Raises OSError.

    SQLite gives the -wal and -shm files the mode of the database.
    """
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    except FileExistsError:
        return False
    return True


def move(path: Path, to: Path, system_move: Callable[[Path, Path], None] = os.replace) -> None:
    """Put a file in another's place, which may hold one. Raises OSError.

    Windows refuses while somebody reads either, be it a virus scanner: that is waited for, about a second.
    """
    ends = time.monotonic() + _IN_USE_S
    while True:
        try:
            system_move(path, to)
        except PermissionError as error:
            if getattr(error, "winerror", 0) not in _IN_USE or time.monotonic() > ends:
                raise
        else:
            return
        with suppress(queue.Empty):
            queue.SimpleQueue[None]().get(timeout=_LOOK_S)


def replace(path: Path, data: bytes, system_move: Callable[[Path, Path], None] = os.replace) -> None:
    """Write a file so that it is the old or the new one whenever the power fails. Raises OSError."""
    make_folder(path.parent)
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        descriptor = os.open(temporary, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        move(temporary, path, system_move)
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


def is_database(header: bytes) -> bool:
    """Whether a file that begins so is a database as we make them. SQLite calls some damages by other names: a file
    that may not be written, or one of a format to come."""
    return (
        header.startswith(_MAGIC)
        and header[16:18] == _PAGE_SIZE.to_bytes(2, "big")
        and header[18] in (1, 2)
        and header[19] == header[18]
        and header[20:24] == b"\0\x40\x20\x20"
        and int.from_bytes(header[44:48], "big") in (0, 1, 2, 3, 4)
        and int.from_bytes(header[56:60], "big") in (0, 1)
    )


def mended(header: bytes) -> bytes:
    """The same header with what all our databases have in common."""
    log_mode = b"\2\2"
    return b"".join(
        (
            _MAGIC,
            _PAGE_SIZE.to_bytes(2, "big"),
            log_mode,
            b"\0\x40\x20\x20",
            header[24:44],
            (4).to_bytes(4, "big"),
            header[48:56],
            (1).to_bytes(4, "big"),
            header[60:],
        )
    )


def free_aside(database: Path, now: datetime, why: str) -> Path:
    """A path for a database that is set aside, its name telling why (`damaged`, `newer`, `foreign` …) and when."""
    stem = f"{database.stem}-{why}-{now:%Y%m%dT%H%M%SZ}"
    aside = database.with_name(f"{stem}{database.suffix}")
    number = 1
    while exists(aside):
        number += 1
        aside = database.with_name(f"{stem}-{number}{database.suffix}")
    return aside


def exists(database: Path) -> bool:
    """Whether anything of a database lies there: the file itself, or its log."""
    return any(database.with_name(database.name + companion).exists() for companion in _COMPANIONS)


def move_database(database: Path, to: Path) -> None:
    """Move a database with its companions, as many as there are. Raises OSError."""
    for companion in _COMPANIONS:
        old = database.with_name(database.name + companion)
        if old.exists():
            old.replace(to.with_name(to.name + companion))


def asides(database: Path) -> list[tuple[Path, float]]:
    """The files that were set aside, companions too, with when; in doubt long after everything."""
    found = []
    for path in database.parent.glob(f"{database.stem}-*{database.suffix}*"):
        stamped = _ASIDE.search(path.name)
        if stamped is not None:
            at = datetime.strptime(f"{stamped[1]}+0000", "%Y%m%dT%H%M%S%z").timestamp()
            found.append((path, at))
        elif path.name.startswith(f"{database.stem}-damaged-"):
            found.append((path, float("inf")))
    return found


def unlink_database(database: Path) -> None:
    """Remove a database with its companions. Raises OSError."""
    for companion in _COMPANIONS:
        database.with_name(database.name + companion).unlink(missing_ok=True)
