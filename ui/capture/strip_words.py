"""What the strip below a screenshot says, in the reader's language."""

import math
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from desktop_app.domain.attachments import Provenance
from desktop_app.domain.capture import Area
from ui import formats
from ui.language import QT_TRANSLATE_NOOP, filled, locale

OFF_S = 60.0
"""From here on a difference between the clocks is said aloud: the desk searches logs by time."""
_AREAS = {
    Area.DESKTOP: QT_TRANSLATE_NOOP("Strip", "whole desktop"),
    Area.SCREEN: QT_TRANSLATE_NOOP("Strip", "one screen"),
    Area.WINDOW: QT_TRANSLATE_NOOP("Strip", "one window"),
    Area.REGION: QT_TRANSLATE_NOOP("Strip", "part of the screen"),
}


@dataclass(frozen=True, slots=True)
class StripWords:
    """Everything the strip says; made in the main thread, painted in a lane. `is_clock_off`: so much that it counts."""

    address: str
    title: str
    time: str
    footer: str
    clock: str = ""
    is_clock_off: bool = False


def strip_words(proof: Provenance, why_not: str) -> StripWords:
    """The words for a picture. `why_not` says in words why there is no address, when there is none."""
    added = QCoreApplication.translate("Strip", "Added by Nordesk %1 on %2 – %3, %4")
    return StripWords(
        address=proof.page_url or filled(QCoreApplication.translate("Strip", "Web address: %1"), why_not),
        title=proof.window_title,
        time=written_time(proof, locale()),
        footer=filled(
            added,
            proof.app_version,
            proof.system or "?",
            QCoreApplication.translate("Strip", _AREAS[proof.area]),
            proof.screen,
        ),
        clock=clock_words(proof),
        is_clock_off=is_clock_off(proof),
    )


def written_time(proof: Provenance, written_by: QLocale) -> str:
    """Local date and time to the second, with the offset from UTC and the zone."""
    if proof.is_time_hidden:
        return QCoreApplication.translate("Strip", "The time was redacted.")
    local = proof.taken_at.astimezone(timezone(timedelta(seconds=proof.utc_offset_s)))
    date = written_by.toString(QDate(local.year, local.month, local.day), QLocale.FormatType.LongFormat)
    zone = f" {proof.zone}" if proof.zone else ""
    return f"{date} {local:%H:%M:%S} (UTC{_offset(local)}{zone})"


def is_clock_off(proof: Provenance) -> bool:
    """Whether this PC's clock differs so much from the portal's that the desk must know."""
    return proof.clock_offset_s is not None and abs(proof.clock_offset_s) > OFF_S


def clock_words(proof: Provenance) -> str:
    """How this PC's clock stands to the portal's, and how sure that is."""
    if proof.is_time_hidden:
        return ""
    if proof.clock_offset_s is None:
        return QCoreApplication.translate("Strip", "The clock was not compared with a portal's.")
    unsure = proof.clock_uncertainty_s if proof.clock_uncertainty_s is not None else 1.0
    sure = filled(QCoreApplication.translate("Strip", "± %1 s"), formats.number(unsure, 0 if unsure >= 10 else 1))
    if abs(proof.clock_offset_s) <= max(unsure, 0.5):
        return filled(QCoreApplication.translate("Strip", "This PC's clock agrees with the portal's (%1)."), sure)
    text = (
        QCoreApplication.translate("Strip", "This PC's clock is %1 ahead of the portal's (%2).")
        if proof.clock_offset_s > 0
        else QCoreApplication.translate("Strip", "This PC's clock is %1 behind the portal's (%2).")
    )
    return filled(text, duration(abs(proof.clock_offset_s)), sure)


def duration(seconds: float) -> str:
    """A time span in its two largest units."""
    whole = math.floor(seconds + 0.5)
    minutes, hours, days = whole // 60, whole // 3600, whole // 86_400
    if days:
        return filled(
            QCoreApplication.translate("Strip", "%1 d %2 h"), formats.number(days), formats.number(hours % 24)
        )
    if hours:
        return filled(
            QCoreApplication.translate("Strip", "%1 h %2 min"), formats.number(hours), formats.number(minutes % 60)
        )
    if minutes:
        return filled(
            QCoreApplication.translate("Strip", "%1 min %2 s"), formats.number(minutes), formats.number(whole % 60)
        )
    return filled(QCoreApplication.translate("Strip", "%1 s"), formats.number(whole))


def _offset(local: datetime) -> str:
    text = f"{local:%z}"
    return f"{text[:3]}:{text[3:5]}".replace("-", "−")
