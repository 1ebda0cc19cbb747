"""Which program has a profile folder."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Holder:
    """Whose program has the folder, on which computer and since when (aware UTC); empty where it did not tell."""

    user: str = ""
    host: str = ""
    since: datetime | None = None
