"""What became of a file with the user's work that could not be used as it was."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class RescueReason(StrEnum):
    """Why the file was set aside."""

    DAMAGED = "damaged"
    NEWER = "newer"
    """A newer Nordesk made it."""
    FOREIGN = "foreign"
    """It is another program's."""
    MISSING = "missing"
    """It was empty or not there, though a copy of it was."""


@dataclass(frozen=True, slots=True)
class Rescue:
    """Told until the user has read it. `aside`: where the old file lies now, "" when there was none.

    `drafts` and `waiting` count what was rescued; `is_whole` False: something could not be read, or is as it stood
    when it was last copied.
    """

    reason: RescueReason
    at: datetime
    aside: str
    drafts: int
    waiting: int
    is_whole: bool
