"""Dates, times, sizes and order as the reader writes them. Times that come in are aware; they show in local time."""

from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime
from typing import TypeVar

from PySide6.QtCore import QCollator, QCoreApplication, QDate, QLocale, QTime

from ui.language import locale

T = TypeVar("T")


def day(when: date) -> str:
    """A day, in the locale's short form."""
    return locale().toString(QDate(when.year, when.month, when.day), QLocale.FormatType.ShortFormat)


def long_day(when: date) -> str:
    """A day, written out."""
    return locale().toString(QDate(when.year, when.month, when.day), QLocale.FormatType.LongFormat)


def local(at: datetime) -> datetime:
    """The moment in local time; in its own zone where no calendar has it (the first and last day of all)."""
    try:
        return at.astimezone()
    except (OverflowError, OSError, ValueError):
        return at


def clock(at: datetime) -> str:
    """The local time of day."""
    at = local(at)
    return locale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)


def moment(at: datetime) -> str:
    """Local day and time."""
    return QCoreApplication.translate("Formats", "%1, %2").replace("%1", day(local(at).date())).replace("%2", clock(at))


def number(value: float, decimals: int = 0) -> str:
    """A number with the locale's separators."""
    return locale().toString(float(value), "f", decimals)


def size(count: int) -> str:
    """Bytes as kB, MB …"""
    return locale().formattedDataSize(
        count, 0 if count < 10_000 else 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat
    )


def relative(at: datetime, now: datetime | None = None) -> str:
    """How long ago, or how soon; a date when it is more than a week away."""
    seconds = ((now or datetime.now(UTC)) - at).total_seconds()
    is_past = seconds >= 0
    minutes = round(abs(seconds) / 60)
    if minutes < 1:
        return QCoreApplication.translate("Formats", "just now")
    if minutes < 60:
        return _minutes_ago(minutes) if is_past else _minutes_ahead(minutes)
    hours = round(minutes / 60)
    if hours < 24:
        return _hours_ago(hours) if is_past else _hours_ahead(hours)
    days = abs((local(now or datetime.now(UTC)).date() - local(at).date()).days)
    if days <= 1 and is_past:
        return QCoreApplication.translate("Formats", "yesterday at %1").replace("%1", clock(at))
    if days < 7:
        return _days_ago(days) if is_past else _days_ahead(days)
    return day(local(at).date())


def _minutes_ago(n: int) -> str:
    return QCoreApplication.translate("Formats", "%n minutes ago", None, n)


def _minutes_ahead(n: int) -> str:
    return QCoreApplication.translate("Formats", "in %n minutes", None, n)


def _hours_ago(n: int) -> str:
    return QCoreApplication.translate("Formats", "%n hours ago", None, n)


def _hours_ahead(n: int) -> str:
    return QCoreApplication.translate("Formats", "in %n hours", None, n)


def _days_ago(n: int) -> str:
    return QCoreApplication.translate("Formats", "%n days ago", None, n)


def _days_ahead(n: int) -> str:
    return QCoreApplication.translate("Formats", "in %n days", None, n)


def cases(n: int) -> str:
    """How many cases."""
    return QCoreApplication.translate("Formats", "%n cases", None, n)


def rows(n: int) -> str:
    """How many rows a table has."""
    return QCoreApplication.translate("Formats", "%n rows", None, n)


def attachments(n: int) -> str:
    """How many attachments."""
    return QCoreApplication.translate("Formats", "%n attachments", None, n)


def messages(n: int) -> str:
    """How many messages."""
    return QCoreApplication.translate("Formats", "%n messages", None, n)


def results(n: int) -> str:
    """How many results."""
    return QCoreApplication.translate("Formats", "%n results", None, n)


def in_order(things: Iterable[T], name: Callable[[T], str]) -> list[T]:
    """Things sorted by name as the reader's dictionary sorts: å ä ö æ ø þ, and Danish aa."""
    collator = QCollator(locale())
    collator.setNumericMode(True)
    return sorted(things, key=lambda thing: collator.sortKey(name(thing)))
