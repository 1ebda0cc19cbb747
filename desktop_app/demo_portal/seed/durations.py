"""ISO 8601 durations relative to now, as the seed files write them."""

from __future__ import annotations

import re
from datetime import timedelta

_FORM = re.compile(r"([+-]?)P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?")


def parse(text: str) -> timedelta:
    """`-P3DT4H` is three days and four hours ago. Raises ValueError."""
    match = _FORM.fullmatch(text)
    if match is None or not any(match.groups()[1:]):
        raise ValueError(f"not a duration: {text!r}")
    weeks, days, hours, minutes, seconds = (int(part or 0) for part in match.groups()[1:])
    length = timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds)
    return -length if match.group(1) == "-" else length
