"""Views of the list of cases: which cases, in which order, with which columns."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from desktop_app.domain.cases import CaseFilter, CaseTime, Facet, Openness, Priority, Whose
from desktop_app.domain.text import LocalText

LONGEST_NAME = 80


class CaseColumn(StrEnum):
    """What a table of cases can show of each."""

    NUMBER = "number"
    TITLE = "title"
    STATUS = "status"
    PRIORITY = "priority"
    TYPE = "type"
    SERVICE = "service"
    OWNER = "owner"
    REQUESTER = "requester"
    OPENED = "opened"
    UPDATED = "updated"
    CLOSED = "closed"
    MESSAGES = "messages"
    ATTACHMENTS = "attachments"
    PORTAL = "portal"


STANDARD_COLUMNS = (
    CaseColumn.NUMBER,
    CaseColumn.TITLE,
    CaseColumn.STATUS,
    CaseColumn.PRIORITY,
    CaseColumn.SERVICE,
    CaseColumn.OWNER,
    CaseColumn.UPDATED,
)


class Period(StrEnum):
    """A stretch of days that moves along with today, or stands still."""

    ANY = "any"
    TODAY = "today"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    BETWEEN = "between"


_LENGTHS = {Period.TODAY: 1, Period.WEEK: 7, Period.MONTH: 30, Period.QUARTER: 90, Period.YEAR: 365}


@dataclass(frozen=True, slots=True)
class Days:
    """The days in which something happened to a case. `first` and `last` count with BETWEEN only; None = no end."""

    time: CaseTime = CaseTime.OPENED
    period: Period = Period.ANY
    first: date | None = None
    last: date | None = None

    def bounds(self, today: date) -> tuple[date | None, date | None]:
        """The first day, and the first day after: None where there is no end."""
        if self.period is Period.ANY:
            return None, None
        if self.period is Period.BETWEEN:
            after = self.last + timedelta(days=1) if self.last is not None and self.last < date.max else None
            return self.first, after
        return today - timedelta(days=_LENGTHS[self.period] - 1), None


@dataclass(frozen=True, slots=True)
class CaseView:
    """A view. `id` "" = it was not kept. `filter` holds all but the times, which follow from `days`.

    `columns` are values of `CaseColumn`; none = those a table shows at first.
    """

    id: str = ""
    name: str = ""
    filter: CaseFilter = field(default_factory=CaseFilter)
    days: Days = field(default_factory=Days)
    columns: tuple[str, ...] = ()
    group: Facet | None = None
    told: LocalText = field(default_factory=LocalText)
    """What the portal calls it, where it is the portal's; `name` is that in the language in which it was asked for."""

    def resolved(self, today: date) -> CaseFilter:
        """The filter with its times, days being days of this computer's time zone."""
        first, after = self.days.bounds(today)
        return replace(self.filter, time=self.days.time, since=_midnight(first), before=_midnight(after))

    def is_like(self, other: "CaseView") -> bool:
        """Whether both show the same in the same way, whatever they are called."""
        return self._bare() == other._bare()

    def _bare(self) -> "CaseView":
        return replace(self, id="", name="", told=LocalText(), filter=_bare(self.filter))


def _bare(which: CaseFilter) -> CaseFilter:
    default = CaseFilter()
    where = {facet: keys for facet, keys in which.where.items() if keys}
    return replace(
        which, where=where, limit=default.limit, offset=default.offset, since=None, before=None, time=default.time
    )


def _midnight(day: date | None) -> datetime | None:
    if day is None:
        return None
    naive = datetime.combine(day, time.min)
    try:
        return naive.astimezone()
    except (OverflowError, OSError, ValueError):  # before the calendars of some systems begin
        return None


BUILT_IN = (
    CaseView("active"),
    CaseView("waiting", filter=CaseFilter(whose=Whose.WAITING_FOR_ME)),
    CaseView("mine", filter=CaseFilter(openness=Openness.ALL)),
    CaseView("closed", filter=CaseFilter(openness=Openness.CLOSED)),
    CaseView("organisation", filter=CaseFilter(whose=Whose.ORGANISATION)),
    CaseView(
        "urgent",
        filter=CaseFilter(
            whose=Whose.ORGANISATION,
            where={Facet.PRIORITY: frozenset({Priority.CRITICAL.value, Priority.HIGH.value})},
        ),
    ),
    CaseView(
        "recent", filter=CaseFilter(whose=Whose.ORGANISATION, openness=Openness.ALL), days=Days(period=Period.WEEK)
    ),
)
"""The views that are always there, the first one first. They have no name here: the window has the words."""
