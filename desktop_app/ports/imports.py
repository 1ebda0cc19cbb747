"""What the store keeps of figures from files."""

from collections.abc import Collection
from typing import Protocol

from desktop_app.domain.imports import KeptFile, Reading


class ImportTable(Protocol):
    """Figures from files, and how files of a kind are read. In *work*; on disk when a call returns.

    Signed out, the figures go even where other work stays: the file is where it was.
    """

    def all(self) -> tuple[KeptFile, ...]:
        """The newest first. What a newer version wrote in words of its own is left out, and stays."""
        ...

    def put(self, file: KeptFile, without: Collection[str] = ()) -> None:
        """Keep what was read of a file, and in the same moment nothing of those with these ids."""
        ...

    def remove(self, id: str) -> bool:
        """False when it was gone already."""
        ...

    def reading(self, shape: str) -> Reading | None:
        """How files with these headings were read the last time."""
        ...

    def remember(self, shape: str, reading: Reading) -> None:
        """Read files with these headings so from now on."""
        ...
