"""What lies where on this computer, and a bundle for those who help."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Place:
    """One thing kept on this computer. `what` is a code the window words; `size` in bytes."""

    what: str
    path: Path
    size: int


class Diagnostics:
    """Looks at the program itself."""

    def places(self) -> tuple[Place, ...]:
        """What is stored where: drafts and outbox, cache, files, log, settings, demo portal. READ lane."""
        raise NotImplementedError

    def delete_cache(self) -> None:
        """Forget everything the portals said (it is read again); work is untouched. STORE lane."""
        raise NotImplementedError

    def report(self) -> str:
        """Versions, capabilities, connection, store health, the log's tail: secrets and contents struck out."""
        raise NotImplementedError
