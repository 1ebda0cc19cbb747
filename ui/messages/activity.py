"""Words of the page Activity: units, figures, reasons, rules and columns."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.activity import exact
from desktop_app.domain.agreements import DrillDown, Reason, Why
from desktop_app.domain.drilldowns import Figure
from desktop_app.domain.identity import Role
from ui import formats
from ui.language import QT_TRANSLATE_NOOP

DRILLDOWN: Mapping[DrillDown, str] = {
    DrillDown.REACTIVE: QT_TRANSLATE_NOOP("Activity", "Reactive support"),
    DrillDown.ADVISORY: QT_TRANSLATE_NOOP("Activity", "Advisory support"),
    DrillDown.PROACTIVE: QT_TRANSLATE_NOOP("Activity", "Proactive services"),
    DrillDown.CONTACTS: QT_TRANSLATE_NOOP("Activity", "Contacts"),
    DrillDown.EDUCATION: QT_TRANSLATE_NOOP("Activity", "On-demand education"),
    DrillDown.ASSESSMENTS: QT_TRANSLATE_NOOP("Activity", "On-demand assessments"),
    DrillDown.ADDITIONAL_CASES: QT_TRANSLATE_NOOP("Activity", "Additional cases"),
    DrillDown.PROACTIVE_CREDITS: QT_TRANSLATE_NOOP("Activity", "Proactive credits"),
    DrillDown.NONE: QT_TRANSLATE_NOOP("Activity", "Use"),
}
UNIT: Mapping[str, str] = {
    "hours": QT_TRANSLATE_NOOP("ActivityUnit", "Hours"),
    "cases": QT_TRANSLATE_NOOP("ActivityUnit", "Cases"),
    "contacts": QT_TRANSLATE_NOOP("ActivityUnit", "Contacts"),
    "seats": QT_TRANSLATE_NOOP("ActivityUnit", "Seats"),
    "assessments": QT_TRANSLATE_NOOP("ActivityUnit", "Assessments"),
    "credits": QT_TRANSLATE_NOOP("ActivityUnit", "Credits"),
    "courses": QT_TRANSLATE_NOOP("ActivityUnit", "Courses"),
}
FIGURE: Mapping[Figure, str] = {
    Figure.BOUGHT: QT_TRANSLATE_NOOP("ActivityFigure", "Bought"),
    Figure.USED: QT_TRANSLATE_NOOP("ActivityFigure", "Used"),
    Figure.REMAINING: QT_TRANSLATE_NOOP("ActivityFigure", "Left"),
    Figure.OVERAGE: QT_TRANSLATE_NOOP("ActivityFigure", "Over"),
    Figure.DELIVERED: QT_TRANSLATE_NOOP("ActivityFigure", "Delivered"),
    Figure.SCHEDULED: QT_TRANSLATE_NOOP("ActivityFigure", "Scheduled"),
    Figure.ASSIGNED: QT_TRANSLATE_NOOP("ActivityFigure", "Assigned"),
    Figure.FREE: QT_TRANSLATE_NOOP("ActivityFigure", "Free"),
    Figure.ALLOWED: QT_TRANSLATE_NOOP("ActivityFigure", "Allowed"),
    Figure.STARTED: QT_TRANSLATE_NOOP("ActivityFigure", "Courses started"),
    Figure.COMPLETED: QT_TRANSLATE_NOOP("ActivityFigure", "Courses completed"),
    Figure.RUN: QT_TRANSLATE_NOOP("ActivityFigure", "Run"),
    Figure.REACTIVE_CASES: QT_TRANSLATE_NOOP("ActivityFigure", "Problem resolution"),
    Figure.ADVISORY_CASES: QT_TRANSLATE_NOOP("ActivityFigure", "Advice"),
}
REASON: Mapping[Reason, str] = {
    Reason.EXPIRED: QT_TRANSLATE_NOOP("ActivityReason", "Outside the term of the agreement"),
    Reason.UNMAPPED: QT_TRANSLATE_NOOP("ActivityReason", "The agreement belongs to another workspace"),
    Reason.MISSING: QT_TRANSLATE_NOOP("ActivityReason", "No agreement, package or service"),
    Reason.SU: QT_TRANSLATE_NOOP("ActivityReason", "Support assistance (SU)"),
    Reason.DSA: QT_TRANSLATE_NOOP("ActivityReason", "Developer support assistance (DSA)"),
    Reason.X85: QT_TRANSLATE_NOOP("ActivityReason", "Support technology advisor (X85)"),
    Reason.REC: QT_TRANSLATE_NOOP("ActivityReason", "Reactive enabled contact (REC)"),
}
WHY: Mapping[Why, str] = {
    Why.ADMIN: QT_TRANSLATE_NOOP("ActivityWhy", "You are an administrator"),
    Why.VIEW_ALL: QT_TRANSLATE_NOOP("ActivityWhy", "You may view all requests"),
    Why.GROUP: QT_TRANSLATE_NOOP("ActivityWhy", "Shared with a group of yours"),
    Why.SHARED: QT_TRANSLATE_NOOP("ActivityWhy", "Shared with you"),
    Why.PRIMARY_CONTACT: QT_TRANSLATE_NOOP("ActivityWhy", "You are the primary contact"),
    Why.LEARNING_MANAGER: QT_TRANSLATE_NOOP("ActivityWhy", "You are a learning manager"),
    Why.EVERYBODY: QT_TRANSLATE_NOOP("ActivityWhy", "Shown to everybody in the workspace"),
    Why.UNKNOWN: QT_TRANSLATE_NOOP("ActivityWhy", "The portal shows it to you"),
}
ROLE: Mapping[Role, str] = {
    Role.USER: QT_TRANSLATE_NOOP("Role", "User"),
    Role.AUTHORISED_CONTACT: QT_TRANSLATE_NOOP("Role", "Authorised contact"),
    Role.CUSTOMER_ADMIN: QT_TRANSLATE_NOOP("Role", "Customer administrator"),
    Role.WORKSPACE_ADMIN: QT_TRANSLATE_NOOP("Role", "Workspace administrator"),
    Role.ACTIVITY_VIEWER: QT_TRANSLATE_NOOP("Role", "Customer activity"),
    Role.VIEW_ALL_REQUESTS: QT_TRANSLATE_NOOP("Role", "View all requests"),
    Role.LEARNING_MANAGER: QT_TRANSLATE_NOOP("Role", "Learning manager"),
    Role.AGENT: QT_TRANSLATE_NOOP("Role", "Agent"),
}
CODE: Mapping[str, str] = {
    "open": QT_TRANSLATE_NOOP("ActivityCode", "Open"),
    "closed": QT_TRANSLATE_NOOP("ActivityCode", "Closed"),
    "scheduled": QT_TRANSLATE_NOOP("ActivityCode", "Scheduled"),
    "planned": QT_TRANSLATE_NOOP("ActivityCode", "Planned"),
    "cancelled": QT_TRANSLATE_NOOP("ActivityCode", "Cancelled"),
    "delivered": QT_TRANSLATE_NOOP("ActivityCode", "Delivered"),
    "active": QT_TRANSLATE_NOOP("ActivityCode", "Active"),
    "invited": QT_TRANSLATE_NOOP("ActivityCode", "Invited"),
    "assigned": QT_TRANSLATE_NOOP("ActivityCode", "Assigned"),
    "started": QT_TRANSLATE_NOOP("ActivityCode", "Started"),
    "completed": QT_TRANSLATE_NOOP("ActivityCode", "Completed"),
    "redeemed": QT_TRANSLATE_NOOP("ActivityCode", "Redeemed"),
    "workshop": QT_TRANSLATE_NOOP("ActivityCode", "Workshop"),
    "module": QT_TRANSLATE_NOOP("ActivityCode", "Proactive module"),
    "dse": QT_TRANSLATE_NOOP("ActivityCode", "Designated engineer"),
    "e_learning": QT_TRANSLATE_NOOP("ActivityCode", "E-learning"),
    "webinar": QT_TRANSLATE_NOOP("ActivityCode", "Webinar"),
    "reactive": QT_TRANSLATE_NOOP("ActivityCode", "Problem resolution"),
    "advisory": QT_TRANSLATE_NOOP("ActivityCode", "Advice"),
}
COLUMN: Mapping[str, str] = {
    "ref": QT_TRANSLATE_NOOP("ActivityColumn", "Number"),
    "title": QT_TRANSLATE_NOOP("ActivityColumn", "Title"),
    "product": QT_TRANSLATE_NOOP("ActivityColumn", "Product"),
    "severity": QT_TRANSLATE_NOOP("ActivityColumn", "Severity"),
    "opened": QT_TRANSLATE_NOOP("ActivityColumn", "Opened"),
    "closed": QT_TRANSLATE_NOOP("ActivityColumn", "Closed"),
    "status": QT_TRANSLATE_NOOP("ActivityColumn", "Status"),
    "contact": QT_TRANSLATE_NOOP("ActivityColumn", "Primary contact"),
    "workspace": QT_TRANSLATE_NOOP("ActivityColumn", "Workspace"),
    "quantity": QT_TRANSLATE_NOOP("ActivityColumn", "Amount"),
    "unit": QT_TRANSLATE_NOOP("ActivityColumn", "Unit"),
    "kind": QT_TRANSLATE_NOOP("ActivityColumn", "Kind"),
    "start": QT_TRANSLATE_NOOP("ActivityColumn", "Start"),
    "end": QT_TRANSLATE_NOOP("ActivityColumn", "End"),
    "delivered": QT_TRANSLATE_NOOP("ActivityColumn", "Delivered"),
    "scheduled": QT_TRANSLATE_NOOP("ActivityColumn", "Scheduled"),
    "owner": QT_TRANSLATE_NOOP("ActivityColumn", "Delivered by"),
    "name": QT_TRANSLATE_NOOP("ActivityColumn", "Name"),
    "email": QT_TRANSLATE_NOOP("ActivityColumn", "E-mail"),
    "phone": QT_TRANSLATE_NOOP("ActivityColumn", "Phone"),
    "role": QT_TRANSLATE_NOOP("ActivityColumn", "Role"),
    "registered": QT_TRANSLATE_NOOP("ActivityColumn", "Registered"),
    "last_sign_in": QT_TRANSLATE_NOOP("ActivityColumn", "Last sign-in"),
    "learner": QT_TRANSLATE_NOOP("ActivityColumn", "Learner"),
    "assigned": QT_TRANSLATE_NOOP("ActivityColumn", "Assigned"),
    "started": QT_TRANSLATE_NOOP("ActivityColumn", "Started"),
    "completed": QT_TRANSLATE_NOOP("ActivityColumn", "Completed"),
    "progress": QT_TRANSLATE_NOOP("ActivityColumn", "Progress (%)"),
    "hours": QT_TRANSLATE_NOOP("ActivityColumn", "Hours"),
    "technology": QT_TRANSLATE_NOOP("ActivityColumn", "Technology"),
    "linked_to": QT_TRANSLATE_NOOP("ActivityColumn", "Linked to"),
    "last_run": QT_TRANSLATE_NOOP("ActivityColumn", "Last run"),
    "next_run": QT_TRANSLATE_NOOP("ActivityColumn", "Next run"),
    "reason": QT_TRANSLATE_NOOP("ActivityColumn", "Reason"),
    "service": QT_TRANSLATE_NOOP("ActivityColumn", "Service"),
    "date": QT_TRANSLATE_NOOP("ActivityColumn", "Date"),
    "agreement": QT_TRANSLATE_NOOP("ActivityColumn", "Agreement"),
    "why": QT_TRANSLATE_NOOP("ActivityColumn", "Why you see it"),
}


def drilldown(value: DrillDown) -> str:
    """The name of a drill-down."""
    return QCoreApplication.translate("Activity", DRILLDOWN[value])


def unit(value: str) -> str:
    """A unit; one we do not know as the portal writes it."""
    return QCoreApplication.translate("ActivityUnit", UNIT[value]) if value in UNIT else value


def figure(value: Figure) -> str:
    """What a number above a list is."""
    return QCoreApplication.translate("ActivityFigure", FIGURE[value])


def reason(value: Reason) -> str:
    """Why a case is additional."""
    return QCoreApplication.translate("ActivityReason", REASON[value])


def why(value: Why) -> str:
    """The rule by which one sees a use."""
    return QCoreApplication.translate("ActivityWhy", WHY[value])


def role(value: Role) -> str:
    """What a person may do at a portal."""
    return QCoreApplication.translate("Role", ROLE[value])


def code(value: str) -> str:
    """A portal's code for a status or kind; one we do not know as it is."""
    return QCoreApplication.translate("ActivityCode", CODE[value]) if value in CODE else value


def column(id: str) -> str:
    """The heading of a column."""
    return QCoreApplication.translate("ActivityColumn", COLUMN[id])


def amount(value: Decimal, of: str) -> str:
    """A number as its unit is written: hours with two places, others with as many as they have."""
    value = exact(value)
    return formats.number(float(value), 2 if of == "hours" or value % 1 else 0)


def term(start: date | None, end: date | None) -> str:
    """From when to when; "" where neither is known."""
    if start is None and end is None:
        return ""
    if start is None or end is None:
        text = (
            QCoreApplication.translate("Activity", "until %1")
            if start is None
            else QCoreApplication.translate("Activity", "from %1")
        )
        return text.replace("%1", formats.day(end or start or date.max))
    text = QCoreApplication.translate("Activity", "%1 – %2")
    return text.replace("%1", formats.day(start)).replace("%2", formats.day(end))
