"""The one vocabulary: statuses, priorities, states and reasons in the reader's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.announcements import Level
from desktop_app.domain.cases import CaseOrder, EntryState, Openness, Priority, Status, Whose
from desktop_app.domain.knowledge import ArticleKind, HitKind
from desktop_app.domain.receipts import OutboxState, WaitingFor
from desktop_app.errors import Diagnosis, FileTrouble, StoreTrouble
from ui import formats
from ui.language import QT_TRANSLATE_NOOP
from ui.messages.capabilities import capability

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.domain.capabilities import Capability
    from desktop_app.domain.forms import FieldProblem

STATUS: Mapping[Status, str] = {
    Status.DRAFT: QT_TRANSLATE_NOOP("Status", "Draft"),
    Status.SENDING: QT_TRANSLATE_NOOP("Status", "Sending"),
    Status.RECEIVED: QT_TRANSLATE_NOOP("Status", "Received"),
    Status.BEING_WORKED_ON: QT_TRANSLATE_NOOP("Status", "Being worked on"),
    Status.WAITING_FOR_YOU: QT_TRANSLATE_NOOP("Status", "Waiting for you"),
    Status.ON_HOLD: QT_TRANSLATE_NOOP("Status", "On hold"),
    Status.SOLVED: QT_TRANSLATE_NOOP("Status", "Solved"),
    Status.CLOSED: QT_TRANSLATE_NOOP("Status", "Closed"),
    Status.WITHDRAWN: QT_TRANSLATE_NOOP("Status", "Withdrawn"),
    Status.MERGED: QT_TRANSLATE_NOOP("Status", "Merged"),
    Status.UNKNOWN: QT_TRANSLATE_NOOP("Status", "Unknown"),
}

PRIORITY: Mapping[Priority, str] = {
    Priority.CRITICAL: QT_TRANSLATE_NOOP("Priority", "Critical"),
    Priority.HIGH: QT_TRANSLATE_NOOP("Priority", "High"),
    Priority.NORMAL: QT_TRANSLATE_NOOP("Priority", "Normal"),
    Priority.LOW: QT_TRANSLATE_NOOP("Priority", "Low"),
}

WAITING_FOR: Mapping[WaitingFor, str] = {
    WaitingFor.NOTHING: QT_TRANSLATE_NOOP("Outbox", "Goes out in a moment"),
    WaitingFor.NETWORK: QT_TRANSLATE_NOOP("Outbox", "Waiting for the network"),
    WaitingFor.SIGN_IN: QT_TRANSLATE_NOOP("Outbox", "Waiting for you to sign in"),
    WaitingFor.BUSY: QT_TRANSLATE_NOOP("Outbox", "The portal is busy"),
    WaitingFor.EARLIER: QT_TRANSLATE_NOOP("Outbox", "Waiting for an earlier message of the same case"),
}

OUTBOX_STATE: Mapping[OutboxState, str] = {
    OutboxState.WAITING: QT_TRANSLATE_NOOP("Outbox", "Waiting"),
    OutboxState.SENDING: QT_TRANSLATE_NOOP("Outbox", "Sending"),
    OutboxState.UNSURE: QT_TRANSLATE_NOOP("Outbox", "Not sure whether it arrived"),
    OutboxState.REFUSED: QT_TRANSLATE_NOOP("Outbox", "Not accepted by the portal"),
    OutboxState.HELD: QT_TRANSLATE_NOOP("Outbox", "Stopped by you"),
}

ENTRY_STATE: Mapping[EntryState, str] = {
    EntryState.SENT: QT_TRANSLATE_NOOP("Timeline", "Sent"),
    EntryState.WAITING: QT_TRANSLATE_NOOP("Timeline", "Waiting to be sent"),
    EntryState.UNSURE: QT_TRANSLATE_NOOP("Timeline", "Not sure whether it arrived"),
    EntryState.HELD: QT_TRANSLATE_NOOP("Timeline", "Stopped by you"),
    EntryState.REFUSED: QT_TRANSLATE_NOOP("Timeline", "Not accepted by the portal"),
}

# By their codes: the forms are not loaded for words that no first page needs.
FIELD_PROBLEM: Mapping[str, str] = {
    "required": QT_TRANSLATE_NOOP("FieldProblem", "Please answer this."),
    "too_long": QT_TRANSLATE_NOOP("FieldProblem", "This text is too long."),
    "not_a_choice": QT_TRANSLATE_NOOP("FieldProblem", "Please choose one of the answers offered."),
    "not_an_email": QT_TRANSLATE_NOOP("FieldProblem", "This is not an e-mail address."),
    "not_a_number": QT_TRANSLATE_NOOP("FieldProblem", "This is not a number."),
    "too_small": QT_TRANSLATE_NOOP("FieldProblem", "This number is too small."),
    "too_big": QT_TRANSLATE_NOOP("FieldProblem", "This number is too big."),
    "not_a_date": QT_TRANSLATE_NOOP("FieldProblem", "This is not a date."),
    "bad_time_range": QT_TRANSLATE_NOOP("FieldProblem", "Please give a day, a start and an end."),
    "unknown_person": QT_TRANSLATE_NOOP("FieldProblem", "The portal does not know this person."),
    "unknown_field": QT_TRANSLATE_NOOP("FieldProblem", "The portal no longer asks this."),
}

DIAGNOSIS: Mapping[Diagnosis, str] = {
    Diagnosis.NO_NETWORK: QT_TRANSLATE_NOOP("Diagnosis", "This computer is not connected to a network."),
    Diagnosis.NO_NAMES: QT_TRANSLATE_NOOP("Diagnosis", "The network does not find any server by its name."),
    Diagnosis.NO_WAY: QT_TRANSLATE_NOOP("Diagnosis", "This network has no way to the portal."),
    Diagnosis.NAME_NOT_FOUND: QT_TRANSLATE_NOOP("Diagnosis", "There is no server by that name."),
    Diagnosis.REFUSED: QT_TRANSLATE_NOOP("Diagnosis", "The server is there, but does not take calls."),
    Diagnosis.TIMEOUT: QT_TRANSLATE_NOOP("Diagnosis", "The server did not answer in time."),
    Diagnosis.CAPTIVE_PORTAL: QT_TRANSLATE_NOOP(
        "Diagnosis", "This network wants you to sign in to it first. Open a web page in your browser."
    ),
    Diagnosis.PROXY: QT_TRANSLATE_NOOP("Diagnosis", "The way out goes through a proxy that did not let us pass."),
    Diagnosis.PROXY_PASSWORD: QT_TRANSLATE_NOOP("Diagnosis", "The proxy of your network asks for a password."),
    Diagnosis.PROXY_SIGN_IN: QT_TRANSLATE_NOOP(
        "Diagnosis", "The proxy of your network asks for a Windows sign-in (NTLM or Kerberos), which Nordesk cannot do."
    ),
    Diagnosis.PROXY_SCRIPT: QT_TRANSLATE_NOOP(
        "Diagnosis", "Your network sets its proxy with a script (PAC), which Nordesk cannot read."
    ),
    Diagnosis.CLOCK_WRONG: QT_TRANSLATE_NOOP("Diagnosis", "This computer's clock is wrong."),
    Diagnosis.CERTIFICATE_EXPIRED: QT_TRANSLATE_NOOP("Diagnosis", "The server's certificate has expired."),
    Diagnosis.CERTIFICATE_NOT_YET_VALID: QT_TRANSLATE_NOOP(
        "Diagnosis", "The server's certificate is not valid yet. Is this computer's clock right?"
    ),
    Diagnosis.CERTIFICATE_WRONG_HOST: QT_TRANSLATE_NOOP("Diagnosis", "The server's certificate is for another name."),
    Diagnosis.CERTIFICATE_UNKNOWN_ISSUER: QT_TRANSLATE_NOOP(
        "Diagnosis", "The server's certificate comes from an issuer this computer does not trust."
    ),
    Diagnosis.CERTIFICATE: QT_TRANSLATE_NOOP("Diagnosis", "The server could not prove that it is who it says it is."),
    Diagnosis.REDIRECTED: QT_TRANSLATE_NOOP(
        "Diagnosis", "The server sent us to another address, which we do not follow."
    ),
    Diagnosis.CUT_OFF: QT_TRANSLATE_NOOP("Diagnosis", "The connection was cut off."),
    Diagnosis.PROGRAM_TOO_OLD: QT_TRANSLATE_NOOP("Diagnosis", "This program is too old for the portal."),
    Diagnosis.PORTAL_TOO_OLD: QT_TRANSLATE_NOOP("Diagnosis", "The portal is too old for this program."),
    Diagnosis.CANCELLED: QT_TRANSLATE_NOOP("Diagnosis", "It was cancelled."),
}

STORE_TROUBLE: Mapping[StoreTrouble, str] = {
    StoreTrouble.FULL: QT_TRANSLATE_NOOP("StoreTrouble", "The disk is full."),
    StoreTrouble.LOCKED: QT_TRANSLATE_NOOP("StoreTrouble", "Another program holds the file."),
    StoreTrouble.DAMAGED: QT_TRANSLATE_NOOP("StoreTrouble", "The file is damaged."),
    StoreTrouble.TOO_NEW: QT_TRANSLATE_NOOP("StoreTrouble", "The file was written by a newer version of Nordesk."),
    StoreTrouble.NO_ACCESS: QT_TRANSLATE_NOOP("StoreTrouble", "The program may not write there."),
    StoreTrouble.MISSING: QT_TRANSLATE_NOOP("StoreTrouble", "The file is no longer there."),
}

CAPTURE_IMPOSSIBLE: Mapping[str, str] = {
    "no_display": QT_TRANSLATE_NOOP("Capture", "There is no screen to take a picture of."),
    "black": QT_TRANSLATE_NOOP("Capture", "The picture was all one colour; the system hides the screen from us."),
    "maybe_private": QT_TRANSLATE_NOOP(
        "Capture", "The browser does not tell whether the window is private; its address was not taken."
    ),
    "wayland": QT_TRANSLATE_NOOP("Capture", "This desktop does not let programs take pictures of the screen."),
    "too_big": QT_TRANSLATE_NOOP("Capture", "The screens together are too big for one picture."),
    "no_memory": QT_TRANSLATE_NOOP(
        "Capture", "There is not enough memory for a picture this large. Close other programs and try again."
    ),
    "policy": QT_TRANSLATE_NOOP("Capture", "Your organisation's policy does not allow pictures of the screen."),
    "own_window": QT_TRANSLATE_NOOP(
        "Capture", "A window of Nordesk did not leave the screen; it would be in the picture."
    ),
    "late": QT_TRANSLATE_NOOP("Capture", "The desktop did not hand over the picture in time."),
    "needs_window": QT_TRANSLATE_NOOP("Capture", "Open Nordesk first: a region is marked in its window."),
    "failed": QT_TRANSLATE_NOOP("Capture", "The screen could not be read."),
}

WHY_NOT: Mapping[str, str] = {
    "": QT_TRANSLATE_NOOP("Capture", "No web address was found."),
    "no_browser": QT_TRANSLATE_NOOP("Capture", "The window in front was not a web browser."),
    "not_a_browser": QT_TRANSLATE_NOOP("Capture", "The window in front was not a web browser."),
    "no_window": QT_TRANSLATE_NOOP("Capture", "There was no window in front."),
    "no_access": QT_TRANSLATE_NOOP("Capture", "Nordesk has not been given leave to ask the browser."),
    "no_accessibility": QT_TRANSLATE_NOOP("Capture", "The system's accessibility service does not run."),
    "accessibility_off": QT_TRANSLATE_NOOP(
        "Capture", "Accessibility is switched off here, so browsers tell no address. See Settings, Screenshots."
    ),
    "not_found": QT_TRANSLATE_NOOP("Capture", "The browser did not tell its address."),
    "not_listed": QT_TRANSLATE_NOOP(
        "Capture", "The browser tells no address yet. Close and open it again, then it will."
    ),
    "timeout": QT_TRANSLATE_NOOP("Capture", "The browser did not answer in time."),
    "private": QT_TRANSLATE_NOOP("Capture", "The window is private; its address is not taken."),
    "wayland": QT_TRANSLATE_NOOP("Capture", "This desktop does not tell which window is in front."),
    "unsupported": QT_TRANSLATE_NOOP("Capture", "Addresses cannot be read on this system."),
    "failed": QT_TRANSLATE_NOOP("Capture", "The address could not be read."),
    "redacted": QT_TRANSLATE_NOOP("Capture", "The address was redacted."),
}

SETTING: Mapping[str, str] = {
    "client_id": QT_TRANSLATE_NOOP("Setting", "Client ID"),
    "tenant": QT_TRANSLATE_NOOP("Setting", "Tenant (directory)"),
    "redirect_port": QT_TRANSLATE_NOOP("Setting", "Port for the answer of the sign-in"),
    "web_service": QT_TRANSLATE_NOOP("Setting", "Name of the web service"),
}
"""What an administrator gives a name at the portal."""

ADVICE: Mapping[str, str] = {
    "web_service": QT_TRANSLATE_NOOP(
        "Advice", "The portal's administrator has not opened it for programs yet; nothing can be sent or read."
    ),
    "key_fields": QT_TRANSLATE_NOOP(
        "Advice",
        "The portal keeps no mark of what was sent. When an answer is lost, you are asked whether it arrived.",
    ),
    "no_customer": QT_TRANSLATE_NOOP(
        "Advice", "The portal does not know which customer you are; you can read cases, but not make any."
    ),
    "short_sign_in": QT_TRANSLATE_NOOP(
        "Advice", "The portal signs you out after a short time; its administrator can allow longer sign-ins."
    ),
}
"""What the administrator still has to prepare."""

NOT_ALLOWED: Mapping[str, str] = {
    "policy": QT_TRANSLATE_NOOP("NotAllowed", "Your organisation lets you sign in only at portals it has prepared."),
    "client_id": QT_TRANSLATE_NOOP(
        "NotAllowed", "The portal does not know this program: the name from its administrator is missing or wrong."
    ),
    "access_denied": QT_TRANSLATE_NOOP(
        "NotAllowed", "The portal did not let you in, or the sign-in was given up in the browser. Try again."
    ),
    "way": QT_TRANSLATE_NOOP("NotAllowed", "One does not sign in to this portal in this way."),
    "mfa_required": QT_TRANSLATE_NOOP(
        "NotAllowed", "The portal wants another proof of who you are. Sign in in the browser instead."
    ),
    "nothing_left": QT_TRANSLATE_NOOP(
        "NotAllowed",
        "Nothing is left of what your agreement has for this; the portal makes no such case then. Your draft is kept.",
    ),
    "order_guide": QT_TRANSLATE_NOOP(
        "NotAllowed", "Several things are ordered together here. That can be done on the portal's own pages only."
    ),
    "state": QT_TRANSLATE_NOOP("NotAllowed", "The case is in a state in which the portal does not allow this."),
    "state_unchanged": QT_TRANSLATE_NOOP("NotAllowed", "The portal left the case as it was. Look at it there."),
}
"""Why something is not allowed, where the adapter knows it better than the portal says it."""

FILE_TROUBLE: Mapping[FileTrouble, str] = {
    FileTrouble.TOO_BIG: QT_TRANSLATE_NOOP("FileTrouble", "The file is bigger than the portal takes."),
    FileTrouble.EMPTY: QT_TRANSLATE_NOOP("FileTrouble", "The file is empty."),
    FileTrouble.NOT_A_FILE: QT_TRANSLATE_NOOP("FileTrouble", "This is a folder or something else that is not a file."),
    FileTrouble.UNREADABLE: QT_TRANSLATE_NOOP("FileTrouble", "The file could not be read."),
    FileTrouble.TOO_MANY: QT_TRANSLATE_NOOP("FileTrouble", "There are as many files as the portal takes already."),
    FileTrouble.TYPE_REFUSED: QT_TRANSLATE_NOOP("FileTrouble", "The portal does not take files of this type."),
    FileTrouble.CHANGING: QT_TRANSLATE_NOOP("FileTrouble", "Another program is writing to the file. Try again soon."),
    FileTrouble.CHANGED: QT_TRANSLATE_NOOP("FileTrouble", "The file has changed since you attached it."),
}

REJECTION: Mapping[str, str] = {
    "wrong_code": QT_TRANSLATE_NOOP("Rejection", "This code is wrong, or too old."),
    "weak_password": QT_TRANSLATE_NOOP("Rejection", "This password is too short or too easy to guess."),
    "wrong_password": QT_TRANSLATE_NOOP("Rejection", "This is not the password."),
    "no_match": QT_TRANSLATE_NOOP("Rejection", "This is not written the way the portal wants it."),
    "no_customer": QT_TRANSLATE_NOOP("Rejection", "The portal does not know which customer you are."),
    "entitlement_spent": QT_TRANSLATE_NOOP("Rejection", "Nothing is left of this entitlement."),
    "entitlement_not_theirs": QT_TRANSLATE_NOOP(
        "Rejection", "This entitlement is not in force, or belongs to another customer or product."
    ),
    "no_routing": QT_TRANSLATE_NOOP("Rejection", "The portal has no rules by which it could find the right queue."),
    "": QT_TRANSLATE_NOOP("Rejection", "The portal did not accept this."),
}

WHOSE: Mapping[Whose, str] = {
    Whose.MINE: QT_TRANSLATE_NOOP("CaseFilter", "My cases"),
    Whose.ORGANISATION: QT_TRANSLATE_NOOP("CaseFilter", "Organisation's cases"),
    Whose.WAITING_FOR_ME: QT_TRANSLATE_NOOP("CaseFilter", "Waiting for me"),
    Whose.SHARED: QT_TRANSLATE_NOOP("CaseFilter", "Shared with me"),
}

OPENNESS: Mapping[Openness, str] = {
    Openness.ALL: QT_TRANSLATE_NOOP("CaseFilter", "All"),
    Openness.OPEN: QT_TRANSLATE_NOOP("CaseFilter", "Open"),
    Openness.CLOSED: QT_TRANSLATE_NOOP("CaseFilter", "Closed"),
}

CASE_ORDER: Mapping[CaseOrder, str] = {
    CaseOrder.UPDATED: QT_TRANSLATE_NOOP("CaseFilter", "Last update"),
    CaseOrder.OPENED: QT_TRANSLATE_NOOP("CaseFilter", "Date opened"),
    CaseOrder.NUMBER: QT_TRANSLATE_NOOP("CaseFilter", "Number"),
    CaseOrder.TITLE: QT_TRANSLATE_NOOP("CaseFilter", "Title"),
    CaseOrder.STATUS: QT_TRANSLATE_NOOP("CaseFilter", "Status"),
    CaseOrder.PRIORITY: QT_TRANSLATE_NOOP("CaseFilter", "Priority"),
    CaseOrder.OWNER: QT_TRANSLATE_NOOP("CaseFilter", "Owner"),
    CaseOrder.TYPE: QT_TRANSLATE_NOOP("CaseFilter", "Type"),
    CaseOrder.SERVICE: QT_TRANSLATE_NOOP("CaseFilter", "Service"),
    CaseOrder.CLOSED: QT_TRANSLATE_NOOP("CaseFilter", "Date closed"),
}

LEVEL: Mapping[Level, str] = {
    Level.INFO: QT_TRANSLATE_NOOP("Announcement", "Announcement"),
    Level.WARNING: QT_TRANSLATE_NOOP("Announcement", "Warning"),
    Level.OUTAGE: QT_TRANSLATE_NOOP("Announcement", "Outage"),
}

ARTICLE_KIND: Mapping[ArticleKind, str] = {
    ArticleKind.FAQ: QT_TRANSLATE_NOOP("ArticleKind", "FAQ"),
    ArticleKind.HOW_TO: QT_TRANSLATE_NOOP("ArticleKind", "How to"),
    ArticleKind.RELEASE_NOTES: QT_TRANSLATE_NOOP("ArticleKind", "Release notes"),
}

HIT_KIND: Mapping[HitKind, str] = {
    HitKind.ARTICLE: QT_TRANSLATE_NOOP("HitKind", "Article"),
    HitKind.ITEM: QT_TRANSLATE_NOOP("HitKind", "Catalogue item"),
    HitKind.CASE: QT_TRANSLATE_NOOP("HitKind", "Case"),
    HitKind.DRAFT: QT_TRANSLATE_NOOP("HitKind", "Draft"),
}


def status(value: Status) -> str:
    """The word for a status."""
    return QCoreApplication.translate("Status", STATUS[value])


def priority(value: Priority) -> str:
    """The word for a priority."""
    return QCoreApplication.translate("Priority", PRIORITY[value])


def waiting_for(value: WaitingFor) -> str:
    """What a waiting thing waits for."""
    return QCoreApplication.translate("Outbox", WAITING_FOR[value])


def outbox_state(value: OutboxState) -> str:
    """The word for a state of the outbox."""
    return QCoreApplication.translate("Outbox", OUTBOX_STATE[value])


def entry_state(value: EntryState) -> str:
    """Whether a message is on its way."""
    return QCoreApplication.translate("Timeline", ENTRY_STATE[value])


def field_problem(value: FieldProblem) -> str:
    """Why an answer cannot be sent, beside its field."""
    return QCoreApplication.translate("FieldProblem", FIELD_PROBLEM[value])


def diagnosis(value: Diagnosis) -> str:
    """Why the portal cannot be reached."""
    return QCoreApplication.translate("Diagnosis", DIAGNOSIS[value])


def store_trouble(value: StoreTrouble) -> str:
    """What is wrong with the place where things are kept."""
    return QCoreApplication.translate("StoreTrouble", STORE_TROUBLE[value])


def capture_impossible(reason: str) -> str:
    """Why there is no picture; a reason we do not know counts as a failure."""
    return QCoreApplication.translate("Capture", CAPTURE_IMPOSSIBLE.get(reason, CAPTURE_IMPOSSIBLE["failed"]))


def why_not(code: str) -> str:
    """Why a picture has no web address."""
    return QCoreApplication.translate("Capture", WHY_NOT.get(code, WHY_NOT["failed"]))


def missing(value: Capability) -> str:
    """A sentence that says that this portal lacks something."""
    return QCoreApplication.translate("Capability", "This portal does not offer: %1.").replace("%1", capability(value))


def file_trouble(value: FileTrouble, limit: int | None = None) -> str:
    """Why a file was not attached; `limit` in bytes, or files where there are too many."""
    if limit is not None and value is FileTrouble.TOO_BIG:
        text = QCoreApplication.translate("FileTrouble", "The file is bigger than the portal takes (%1 at most).")
        return text.replace("%1", formats.size(limit))
    if limit is not None and value is FileTrouble.TOO_MANY:
        return QCoreApplication.translate("FileTrouble", "A case takes %n files at most.", None, limit)
    return QCoreApplication.translate("FileTrouble", FILE_TROUBLE[value])


def rejection(code: str, detail: str = "") -> str:
    """Why the portal refused one field: in its own words where it gave any."""
    return detail or QCoreApplication.translate("Rejection", REJECTION.get(code, REJECTION[""]))


def whose(value: Whose) -> str:
    """The name of a list of cases."""
    return QCoreApplication.translate("CaseFilter", WHOSE[value])


def openness(value: Openness) -> str:
    """All, open or closed."""
    return QCoreApplication.translate("CaseFilter", OPENNESS[value])


def case_order(value: CaseOrder) -> str:
    """What cases are sorted by."""
    return QCoreApplication.translate("CaseFilter", CASE_ORDER[value])


def level(value: Level) -> str:
    """What sort of announcement it is."""
    return QCoreApplication.translate("Announcement", LEVEL[value])


def article_kind(value: ArticleKind) -> str:
    """What sort of article it is."""
    return QCoreApplication.translate("ArticleKind", ARTICLE_KIND[value])


def hit_kind(value: HitKind) -> str:
    """What a search found."""
    return QCoreApplication.translate("HitKind", HIT_KIND[value])
