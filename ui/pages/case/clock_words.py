"""A clock of a case in words: how it stands, and how much is left."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.sla import KpiState, Reading
from ui import formats
from ui.icons import Ink
from ui.models.rows import Pill

_MINUTE, _HOUR, _DAY = 60, 3600, 24 * 3600
BY_SECONDS_S = 10 * _MINUTE
"""From here on the seconds are told."""


def pill(state: KpiState) -> Pill:
    """The state as a word with an icon."""
    match state:
        case KpiState.IN_PROGRESS:
            return Pill(QCoreApplication.translate("Clocks", "In time"), Ink.INFO, "clock")
        case KpiState.NEARING:
            return Pill(QCoreApplication.translate("Clocks", "Due soon"), Ink.WARNING, "warning")
        case KpiState.MET:
            return Pill(QCoreApplication.translate("Clocks", "Kept"), Ink.SUCCESS, "success")
        case KpiState.MISSED:
            return Pill(QCoreApplication.translate("Clocks", "Overdue"), Ink.DANGER, "error")
        case KpiState.PAUSED:
            return Pill(QCoreApplication.translate("Clocks", "Paused"), Ink.NEUTRAL, "pause")
        case KpiState.CANCELLED:
            return Pill(QCoreApplication.translate("Clocks", "No longer needed"), Ink.NEUTRAL, "withdraw")


def span(seconds: float, *, is_exact: bool = True) -> str:
    """A time in its two largest units; near its end in minutes and seconds, unless it need not be exact."""
    whole = int(abs(seconds))
    if whole >= _DAY:
        days, hours = formats.number(whole // _DAY), formats.number(whole % _DAY // _HOUR)
        return QCoreApplication.translate("Clocks", "%1 d %2 h").replace("%1", days).replace("%2", hours)
    if whole >= _HOUR:
        hours, minutes = formats.number(whole // _HOUR), formats.number(whole % _HOUR // _MINUTE)
        return QCoreApplication.translate("Clocks", "%1 h %2 min").replace("%1", hours).replace("%2", minutes)
    if is_exact and whole < BY_SECONDS_S:
        minutes, rest = formats.number(whole // _MINUTE), formats.number(whole % _MINUTE)
        return QCoreApplication.translate("Clocks", "%1 min %2 s").replace("%1", minutes).replace("%2", rest)
    return QCoreApplication.translate("Clocks", "%1 min").replace("%1", formats.number(whole // _MINUTE))


def left(reading: Reading, *, is_exact: bool = True) -> str:
    """How much is left, or how long it has been over; "" where that is of no interest any more."""
    time = span(reading.remaining_s, is_exact=is_exact)
    if reading.state in {KpiState.MET, KpiState.CANCELLED}:
        return ""
    if reading.state is KpiState.MISSED:
        return QCoreApplication.translate("Clocks", "%1 too late").replace("%1", time)
    return QCoreApplication.translate("Clocks", "%1 left").replace("%1", time)


def when(reading: Reading, ended_at: datetime | None) -> str:
    """The moment that goes with it: when it is due, or when it was done."""
    if ended_at is not None and reading.state is KpiState.CANCELLED:
        return QCoreApplication.translate("Clocks", "Since %1").replace("%1", formats.moment(ended_at))
    if ended_at is not None:
        return QCoreApplication.translate("Clocks", "Done %1").replace("%1", formats.moment(ended_at))
    if reading.due_at is not None:
        return QCoreApplication.translate("Clocks", "Due %1").replace("%1", formats.moment(reading.due_at))
    if reading.state is KpiState.PAUSED:
        return QCoreApplication.translate("Clocks", "Goes on when the case does")
    return ""
