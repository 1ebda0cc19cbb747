"""Notes beside a database of what is to be forgotten: written before it is deleted, gone when nothing is left of it.

Who is killed in between leaves his note to the next start.
"""

from __future__ import annotations

import json
import os
import secrets
from typing import TYPE_CHECKING

from desktop_app.store import files

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


def write(database: Path, digests: Sequence[str]) -> Path:
    """Note files that go with what is deleted. Raises OSError. Half a note names nothing: nothing was deleted yet."""
    note = database.with_name(f"{database.name}.forget-{secrets.token_hex(4)}")
    files.create_private(note)
    try:
        with note.open("wb") as file:
            file.write(json.dumps(list(digests)).encode())
            file.flush()
            os.fsync(file.fileno())
        files.sync_folder(note.parent)
    except BaseException:
        note.unlink(missing_ok=True)
        raise
    return note


def listed(database: Path) -> list[Path]:
    """The notes there are."""
    return sorted(database.parent.glob(f"{database.name}.forget-*"))


def read(note: Path) -> tuple[str, ...]:
    """The files a note names; none where it cannot be read."""
    try:
        found = json.loads(note.read_bytes())
    except (OSError, ValueError):
        return ()
    return tuple(one for one in found if isinstance(one, str)) if isinstance(found, list) else ()
