"""How near the end of an agreement or a package is, as a pill."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.activity import Expiry, expiry
from ui.icons import Ink
from ui.models.rows import Pill


def expiry_pill(start: date | None, end: date | None, today: date) -> Pill:
    """How an agreement or a package stands, with a warning when its end is near."""
    if start is not None and today < start:
        return Pill(QCoreApplication.translate("Activity", "Not begun"), Ink.NEUTRAL, "clock")
    level = expiry(end, today)
    if level is Expiry.UNKNOWN or end is None:
        text = QCoreApplication.translate("Activity", "No end known")
        return Pill(text, Ink.NEUTRAL, "info")
    if level is Expiry.ENDED:
        return Pill(QCoreApplication.translate("Activity", "Ended"), Ink.NEUTRAL, "check")
    if level is Expiry.LATER:
        return Pill(QCoreApplication.translate("Activity", "Active"), Ink.SUCCESS, "success")
    days = (end - today).days
    text = QCoreApplication.translate("Activity", "Ends in %n days", None, days)
    if days == 0:
        text = QCoreApplication.translate("Activity", "Ends today")
    return Pill(text, Ink.DANGER if level is Expiry.WITHIN_30 else Ink.WARNING, "bell")
