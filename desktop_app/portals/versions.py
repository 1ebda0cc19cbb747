"""Whether this program and a portal are of ages that understand each other."""

import re

from desktop_app.errors import Diagnosis


def mismatch(spoken: str, ours: str, wanted: str, version: str) -> Diagnosis | None:
    """Who of the two is too old, None when they fit.

    `spoken` and `ours`: the number of the interface, the portal's and the one we know. `wanted`: the oldest program the
    portal takes, "" where it does not say; `version`: this program's. Raises ValueError when `spoken` is no number.
    """
    if int(spoken) < int(ours):
        return Diagnosis.PORTAL_TOO_OLD
    if int(spoken) > int(ours) or _numbers(version) < _numbers(wanted):
        return Diagnosis.PROGRAM_TOO_OLD
    return None


def _numbers(version: str) -> tuple[int, ...]:
    """`1.12.0rc1` → (1, 12, 0): what can be compared. Zeros at the end tell nothing."""
    numbers = [int(part[:9]) for part in re.findall(r"\d+", re.split(r"[^\d.]", version, maxsplit=1)[0])]
    while numbers and numbers[-1] == 0:
        numbers.pop()
    return tuple(numbers)
