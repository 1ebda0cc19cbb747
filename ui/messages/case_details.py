"""What a case is about, in words: its subject as a path, what is left of its entitlement, the names of its parts."""

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.case_details import Cover, Detail, Subject
from ui import formats
from ui.language import words
from ui.messages import activity


def name(detail: Detail) -> str:
    """What one of the things is called."""
    match detail:
        case Detail.CUSTOMER:
            return QCoreApplication.translate("CaseDetails", "Customer")
        case Detail.CONTACT:
            return QCoreApplication.translate("CaseDetails", "Contact")
        case Detail.SUBJECT:
            return QCoreApplication.translate("CaseDetails", "Subject")
        case Detail.PRODUCT:
            return QCoreApplication.translate("CaseDetails", "Product")
        case Detail.ENTITLEMENT:
            return QCoreApplication.translate("CaseDetails", "Entitlement")


def path(subject: Subject) -> str:
    """The subject with what it lies beneath."""
    return " › ".join(words(title) for title in subject.path)


def left(cover: Cover) -> str:
    """What is left of an entitlement; "" where nobody tells."""
    if cover.is_unlimited:
        return QCoreApplication.translate("CaseDetails", "Included: nothing is counted")
    if cover.remaining is None:
        return ""
    unit, rest = activity.unit(cover.unit), activity.amount(abs(cover.remaining), cover.unit)
    if cover.remaining < 0:
        text = QCoreApplication.translate("CaseDetails", "%2: %1 over what was bought")
    elif cover.purchased is None:
        text = QCoreApplication.translate("CaseDetails", "%2: %1 left")
    else:
        text = QCoreApplication.translate("CaseDetails", "%2: %1 of %3 left")
        text = text.replace("%3", activity.amount(cover.purchased, cover.unit))
    return text.replace("%1", rest).replace("%2", unit)


def choice(cover: Cover) -> str:
    """An entitlement as one of several: its name and what is left of it."""
    rest = left(cover)
    return f"{words(cover.name)} – {rest}" if rest else words(cover.name)


def until(cover: Cover) -> str:
    """The last day of an entitlement, "" for none."""
    return formats.long_day(cover.ends) if cover.ends is not None else ""
