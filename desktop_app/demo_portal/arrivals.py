"""Files that are arriving just now: who may write to one, and its digest so far, so that it is not read again."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_PIECE = 1024 * 1024


@dataclass(slots=True)
class _Known:
    """How much of a file has gone into its digest, and which request writes to it."""

    writer: int = 0
    hashed: int = 0
    digest: hashlib._Hash = field(default_factory=hashlib.sha256)


class Arrivals:
    """One request at a time writes to a file: the newest. All but `sha256_of` is called from the server's own loop."""

    def __init__(self) -> None:
        self._known: dict[str, _Known] = {}

    def take_over(self, id: str) -> int:
        """From now on only the holder of this number may write; an older request, cut off unnoticed, may not."""
        known = self._known.setdefault(id, _Known())
        known.writer += 1
        return known.writer

    def is_mine(self, id: str, writer: int) -> bool:
        """Whether nobody has taken over since."""
        known = self._known.get(id)
        return known is not None and known.writer == writer

    def wrote(self, id: str, offset: int, data: bytes | memoryview) -> None:
        """Bytes are in the file from `offset` on; they go into the digest if nothing before them is missing in it."""
        known = self._known.get(id)
        if known is not None and known.hashed == offset:
            known.digest.update(data)
            known.hashed += len(data)

    def cut_back(self, id: str) -> None:
        """Bytes were taken out of the file again."""
        known = self._known.get(id)
        if known is not None:
            known.hashed, known.digest = 0, hashlib.sha256()

    def forget(self, id: str) -> None:
        """The file is whole, or gone."""
        self._known.pop(id, None)

    def sha256_of(self, id: str, path: Path, size: int) -> str:
        """The digest of a whole file; read from the disk only if this portal did not see all of it come."""
        known = self._known.get(id)
        if known is not None and known.hashed == size:
            return known.digest.hexdigest()
        digest = hashlib.sha256()
        with path.open("rb") as file:
            for piece in iter(lambda: file.read(_PIECE), b""):
                digest.update(piece)
        return digest.hexdigest()
