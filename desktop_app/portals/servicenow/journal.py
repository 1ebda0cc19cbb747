"""Pure: one text with all comments, newest first, as the comments it is made of; and times in a user's zone and format.

The heads between them hold a time as that user is shown it. How he is shown times is learnt from the same record: its
own times come both ways.
"""

import html
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

_HEAD = re.compile(
    r"^(\d[\d/.\- ]*\d[T ]+\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?: ?[AaPp]\.?[Mm]\.?)?) - (.+) \(([^()]+)\)\r?$", re.M
)
_DATES = ("%Y-%m-%d", "%d-%m-%Y", "%m-%d-%Y", "%d/%m/%Y", "%m/%d/%Y", "%d.%m.%Y", "%Y/%m/%d", "%Y.%m.%d")
_HALVES, _HALF = " %p", re.compile(r" ?([AaPp])\.?[Mm]\.?$")
_TIMES = ("%H:%M:%S", "%I:%M:%S %p", "%H.%M.%S", "%H:%M", "%I:%M %p")
_QUARTER_S = 900
_FARTHEST_S = 14 * 3600
_CODE = re.compile(r"\[code\]((?:(?!\[code\]).)*?)\[/code\]", re.DOTALL | re.IGNORECASE)
_TAG = re.compile(r"<[^<>]*>")


@dataclass(frozen=True, slots=True)
class Comment:
    """One entry of a journal, as it was shown."""

    shown_at: str
    author: str
    label: str
    text: str


def split(journal: str) -> list[Comment]:
    """The comments of a journal, newest first. Blank lines divide nothing: comments have them too."""
    heads = list(_HEAD.finditer(journal))
    ends = [*(head.start() for head in heads[1:]), len(journal)] if heads else []
    return [
        Comment(head[1], head[2], head[3], journal[head.end() : end].replace("\r\n", "\n").strip("\n").rstrip())
        for head, end in zip(heads, ends, strict=True)
    ]


def escaped(text: str) -> str:
    """A user's text that must not turn into HTML over there: `[code]` is what would do that."""
    return re.sub(r"\[(/?code)\]", "[\u200b\\1]", text, flags=re.IGNORECASE)


def as_html(text: str) -> str:
    """The HTML of an entry that holds some; "" for plain ones."""
    if not _CODE.search(text):
        return ""
    parts = _CODE.split(text)
    return "".join(part if at % 2 else _quoted(part) for at, part in enumerate(parts))


def as_text(text: str) -> str:
    """An entry as plain text."""
    return _CODE.sub(lambda found: _TAG.sub(" ", found[1]), text).replace("\u200b", "").strip()


def _quoted(text: str) -> str:
    return html.escape(text).replace("\n", "<br>")


class Zone:
    """How a user is shown times. `name`: his zone as the profile has it, "" when it is the system's or unknown."""

    def __init__(self, pairs: Sequence[tuple[datetime, str]], name: str = "") -> None:
        """`pairs`: times in UTC, and as they are shown."""
        self._pattern = _pattern(pairs)
        self._known = sorted(
            (moment, _offset(local, moment))
            for moment, shown in pairs
            if (local := _read(shown, self._pattern)) is not None and _is_offset(local, moment)
        )
        zone = _zone(name)
        # A profile may say otherwise than what is shown; what is shown counts.
        agrees = zone is not None and all(
            moment.astimezone(zone).utcoffset() == offset for moment, offset in self._known
        )
        self._zone = zone if agrees else None

    def utc(self, shown: str) -> datetime | None:
        """A shown time, aware UTC; None when nobody can tell."""
        local = _read(shown, self._pattern)
        if local is None:
            return None
        if self._zone is not None:
            return local.replace(tzinfo=self._zone).astimezone(UTC)
        if not self._known:
            return None
        # Summer time may lie between: the nearest known time is most likely on the same side of it.
        offset = min(self._known, key=lambda pair: abs(local - pair[1] - pair[0].replace(tzinfo=None)))[1]
        return (local - offset).replace(tzinfo=UTC)


def _pattern(pairs: Sequence[tuple[datetime, str]]) -> str:
    """The format that turns the most pairs into a difference a zone can have. "" when none turns any."""
    best, most = "", 0
    for date in _DATES:
        for time in _TIMES:
            pattern = f"{date} {time}"
            count = sum(_is_pair(moment, _read(shown, pattern)) for moment, shown in pairs)
            if count > most:
                best, most = pattern, count
    return best


def _is_pair(moment: datetime, local: datetime | None) -> bool:
    return local is not None and _is_offset(local, moment)


def _is_offset(local: datetime, moment: datetime) -> bool:
    seconds = (local - moment.replace(tzinfo=None)).total_seconds()
    # A format without seconds is up to a minute behind.
    return abs(seconds) <= _FARTHEST_S and -seconds % _QUARTER_S < 60


def _offset(local: datetime, moment: datetime) -> timedelta:
    seconds = (local - moment.replace(tzinfo=None)).total_seconds()
    return timedelta(seconds=round(seconds / _QUARTER_S) * _QUARTER_S)


def _read(shown: str, pattern: str) -> datetime | None:
    text = shown.replace("T", " ").strip()
    half = _HALF.search(text)
    has_halves = pattern.endswith(_HALVES)
    if not pattern or has_halves is not bool(half):
        return None
    # Not by `%p`: that reads the words of this computer's language.
    text = text[: half.start()].strip() if half else text
    try:
        local = datetime.strptime(text, pattern.removesuffix(_HALVES))  # noqa: DTZ007 - local
    except ValueError:
        return None
    return local + timedelta(hours=12) if half and half[1] in "pP" else local


def _zone(name: str) -> tzinfo | None:
    try:
        return ZoneInfo(name) if name else None
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def in_order(moments: Sequence[datetime | None], newest: datetime) -> list[datetime]:
    """Times of a list that is newest first; those nobody can tell get their neighbour's, one step earlier each."""
    found: list[datetime] = []
    last = newest
    for moment in moments:
        last = moment if moment is not None else last - timedelta(seconds=1 if found else 0)
        found.append(last)
    return found
