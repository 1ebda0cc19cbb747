"""Pure: Znuny's times. It writes them without a zone, in the server's own (OTRSTimeZone), whatever the person's is."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo

from desktop_app.errors import BadReply

_QUARTER_S = 900
"""Zones differ from UTC by whole quarters of an hour; the two times of an article by a second now and then."""


@dataclass(frozen=True, slots=True)
class Witness:
    """The same moment as the server writes it and as seconds since 1970: proves how far its clock is from UTC."""

    written: datetime
    at: datetime

    @property
    def offset(self) -> timedelta:
        """What the server adds to UTC."""
        difference = (self.written - self.at.replace(tzinfo=None)).total_seconds()
        return timedelta(seconds=round(difference / _QUARTER_S) * _QUARTER_S)


def zone_of(name: str) -> tzinfo | None:
    """The zone of a name; None for one that this computer does not know."""
    try:
        return ZoneInfo(name.strip()) if name.strip() else None
    except (KeyError, ValueError, OSError):
        return None


def written(text: str) -> datetime:
    """`2026-11-21 20:28:24`, without a zone. Raises BadReply."""
    try:
        made = datetime.fromisoformat(text.strip())
    except ValueError:
        raise BadReply("time") from None
    return made.replace(tzinfo=None)


def epoch(seconds: int | None) -> datetime | None:
    """Seconds since 1970, aware UTC; None for none."""
    try:
        return datetime.fromtimestamp(seconds, UTC) if seconds else None
    except (OverflowError, OSError, ValueError):
        return None


def witness(created: str, incoming: int | None) -> Witness | None:
    """What an article proves, if it tells both times."""
    at = epoch(incoming)
    try:
        return Witness(written(created), at) if at is not None else None
    except BadReply:
        return None


def moment(text: str, zone: tzinfo | None, witnesses: Sequence[Witness] = ()) -> datetime:
    """The moment a server's time means, aware UTC. Raises BadReply.

    The zone is believed unless the nearest article proves another offset (it was typed in, and wrongly). Without
    either it is UTC, Znuny's own default.
    """
    local = written(text)
    nearest = min(witnesses, key=lambda one: abs(one.written - local), default=None)
    if nearest is not None and nearest.written == local:
        return nearest.at  # in the hour that autumn has twice, only the article tells which it was
    try:
        if zone is not None and (nearest is None or _fits(zone, nearest)):
            return local.replace(tzinfo=zone).astimezone(UTC)
        return (local - (nearest.offset if nearest else timedelta())).replace(tzinfo=UTC)
    except OverflowError:  # the first or last day there is
        return local.replace(tzinfo=UTC)


def _fits(zone: tzinfo, one: Witness) -> bool:
    possible = {one.written.replace(tzinfo=zone, fold=fold).utcoffset() for fold in (0, 1)}
    return one.offset in possible
