"""What the next case takes from the agreement, in words, before it is sent."""

from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.agreements import TakenOn
from desktop_app.domain.case_uses import ComingUse, UseKind
from ui.language import words
from ui.messages import activity


def title(use: ComingUse) -> str:
    """What it is counted against."""
    if use.entitlement is not None:
        return words(use.entitlement.name)
    return QCoreApplication.translate("CaseUse", "Agreement")


def text(use: ComingUse) -> str:
    """How much of it, what is left then, and what follows where nothing is."""
    lines = [_use(use)]
    if use.waiting:
        said = QCoreApplication.translate("CaseUse", "What waits here to be sent is taken off already: %1.")
        lines.append(said.replace("%1", _amount(use, use.waiting)))
    if use.is_blocked:
        lines.append(
            QCoreApplication.translate(
                "CaseUse",
                "The portal makes no such case then. Ask your organisation's contact to extend the agreement.",
            )
        )
    elif use.is_spent:
        lines.append(
            QCoreApplication.translate("CaseUse", "You can send it all the same; it goes beyond what was bought.")
        )
    return " ".join(lines)


def _use(use: ComingUse) -> str:
    match use.kind:
        case UseKind.NOTHING:
            return QCoreApplication.translate("CaseUse", "Nothing is counted against your agreement.")
        case UseKind.INCLUDED:
            return QCoreApplication.translate("CaseUse", "Included in your agreement: it never runs out.")
        case UseKind.UNCOVERED:
            return QCoreApplication.translate(
                "CaseUse", "No agreement in force covers this. The desk counts it by itself."
            )
        case UseKind.HIDDEN:
            return QCoreApplication.translate(
                "CaseUse",
                "It is counted against your organisation's agreement. What is left of it is shown to those who may see"
                " the agreement.",
            )
        case UseKind.COUNTED:
            return _counted(use)


def _counted(use: ComingUse) -> str:
    each = use.use.amount if use.use is not None else None
    if use.left is not None and use.left <= 0:
        return QCoreApplication.translate("CaseUse", "Nothing is left of it.")
    if each is None:
        said = (
            QCoreApplication.translate("CaseUse", "It takes as much as the work takes.")
            if use.left is None
            else QCoreApplication.translate("CaseUse", "%1: it takes as much as the work takes – left now %2.")
        )
        return _filled(use, said, _number(use, use.left) if use.left is not None else "")
    is_now = use.use is not None and use.use.taken_on is TakenOn.CREATION
    if use.left is None or use.after is None:
        said = (
            QCoreApplication.translate("CaseUse", "%1: it takes %2 when it is sent.")
            if is_now
            else QCoreApplication.translate("CaseUse", "%1: it takes %2 when it is solved.")
        )
        return _filled(use, said, _number(use, each))
    if use.after < 0:
        said = QCoreApplication.translate("CaseUse", "%1: it takes %2, and left is only %3.")
        return _filled(use, said, _number(use, each), _number(use, use.left))
    said = (
        QCoreApplication.translate("CaseUse", "%1: it takes %2 when it is sent – left now %3, then %4.")
        if is_now
        else QCoreApplication.translate("CaseUse", "%1: it takes %2 when it is solved – left now %3, then %4.")
    )
    return _filled(use, said, _number(use, each), _number(use, use.left), _number(use, use.after))


def _filled(use: ComingUse, said: str, *numbers: str) -> str:
    unit = activity.unit(use.entitlement.unit) if use.entitlement is not None else ""
    for at, value in enumerate((unit, *numbers), start=1):
        said = said.replace(f"%{at}", value)
    return said


def _amount(use: ComingUse, value: Decimal) -> str:
    unit = activity.unit(use.entitlement.unit) if use.entitlement is not None else ""
    return f"{_number(use, value)} ({unit})" if unit else _number(use, value)


def _number(use: ComingUse, value: Decimal) -> str:
    return activity.amount(value, use.entitlement.unit if use.entitlement is not None else "")
