"""Every error as (title, sentence, what happens next). Total: a test walks the tree."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from desktop_app.errors import (
    AlreadySent,
    BadReply,
    Busy,
    CaptureDenied,
    CaptureError,
    CaptureForbidden,
    CaptureImpossible,
    CaseFileRefused,
    Conflict,
    FileRefused,
    FormInvalid,
    Gone,
    LookUpFailed,
    NotAllowed,
    NotSignedIn,
    PortalError,
    Rejected,
    StoreError,
    StoreUnavailable,
    SupportError,
    TableRefused,
    Unreachable,
    Unsupported,
    Unsure,
    VaultError,
    VaultLocked,
    VaultMissing,
    WrongPassword,
)
from ui.messages import diagnosis, words

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True, slots=True)
class Message:
    """What went wrong, in a title and a sentence, and what happens next. `detail`: the portal's own words, or ""."""

    title: str
    sentence: str
    next: str
    detail: str = ""


def message_of(error: BaseException) -> Message:
    """The words for an error; for one that is not in the tree, those of a fault of ours."""
    for kind in type(error).__mro__:
        if kind in WORDS:
            return WORDS[kind](error)
    return _bug()


def _bug() -> Message:
    return Message(
        QCoreApplication.translate("Errors", "Something went wrong in the program"),
        QCoreApplication.translate("Errors", "This is our fault, not yours. What you have written is kept."),
        QCoreApplication.translate("Errors", "You can go on. If it happens again, send us the report from Settings."),
    )


def _support(_error: SupportError) -> Message:
    return Message(
        QCoreApplication.translate("Errors", "That did not work"),
        QCoreApplication.translate("Errors", "The program could not do what you asked."),
        QCoreApplication.translate("Errors", "What you have written is kept. Please try again."),
    )


def _portal(error: PortalError) -> Message:
    return Message(
        QCoreApplication.translate("Errors", "The portal could not do that"),
        QCoreApplication.translate("Errors", "The support portal answered with an error."),
        QCoreApplication.translate("Errors", "Try again in a while. Your work is kept here until then."),
        error.detail,
    )


def _unreachable(error: Unreachable) -> Message:
    return Message(
        QCoreApplication.translate("Errors", "The portal cannot be reached"),
        diagnosis.sentence(error.diagnosis, error.host, error.detail, error.clock_s),
        QCoreApplication.translate("Errors", "You can go on working. Everything is sent as soon as there is a way."),
        error.host,
    )


def _unsure(_error: Unsure) -> Message:
    return Message(
        QCoreApplication.translate("Errors", "Not sure whether it arrived"),
        QCoreApplication.translate("Errors", "It was sent, but the portal's answer did not come back."),
        QCoreApplication.translate("Errors", "The program looks it up before it sends anything again."),
    )


def _look_up_failed(_error: LookUpFailed) -> Message:
    return Message(
        QCoreApplication.translate("Errors", "Not sure whether it arrived"),
        QCoreApplication.translate("Errors", "The portal could not say whether it has it."),
        QCoreApplication.translate("Errors", "Nothing is sent again before that is known."),
    )


def _already_sent(error: AlreadySent) -> Message:
    return Message(
        QCoreApplication.translate("Errors", "It was sent before, with another text"),
        QCoreApplication.translate("Errors", "The portal has it as %1.").replace("%1", error.number)
        if error.number
        else QCoreApplication.translate("Errors", "The portal has it already."),
        QCoreApplication.translate("Errors", "Your new text is kept here. You can send it as a reply."),
        error.detail,
    )


def _busy(error: Busy) -> Message:
    if error.after_s is None:
        after = QCoreApplication.translate("Errors", "The program tries again by itself.")
    else:
        n = max(1, math.ceil(error.after_s / 60))
        after = QCoreApplication.translate("Errors", "The program tries again by itself in %n minutes.", None, n)
    return Message(
        QCoreApplication.translate("Errors", "The portal is busy"),
        QCoreApplication.translate("Errors", "It has asked us to come back later."),
        after,
        error.detail,
    )


def _not_signed_in(error: NotSignedIn) -> Message:
    if error.detail == "timeout":
        return Message(
            QCoreApplication.translate("Errors", "The sign-in was not finished"),
            QCoreApplication.translate("Errors", "Nobody signed in in the browser for five minutes."),
            QCoreApplication.translate("Errors", "Begin again when you are ready."),
        )
    return Message(
        QCoreApplication.translate("Errors", "Please sign in again"),
        QCoreApplication.translate("Errors", "The portal no longer knows you; sign-ins end after some time."),
        QCoreApplication.translate("Errors", "Nothing is lost. What waits is sent after you have signed in."),
    )


def _wrong_password(_error: WrongPassword) -> Message:
    return Message(
        QCoreApplication.translate("Errors", "Wrong e-mail or password"),
        QCoreApplication.translate("Errors", "The portal does not say which of the two is wrong."),
        QCoreApplication.translate("Errors", "Check both, or ask for a new password."),
    )


def _not_allowed(error: NotAllowed) -> Message:
    known = words.NOT_ALLOWED.get(error.detail)
    if known is not None:
        return Message(
            QCoreApplication.translate("Errors", "You may not do this"),
            QCoreApplication.translate("NotAllowed", known),
            "",
        )
    return Message(
        QCoreApplication.translate("Errors", "You may not do this"),
        QCoreApplication.translate("Errors", "The portal knows you, but your role does not include it."),
        QCoreApplication.translate("Errors", "Ask your organisation's contact for the support desk."),
        error.detail,
    )


def _gone(error: Gone) -> Message:
    return Message(
        QCoreApplication.translate("Errors", "It is no longer there"),
        QCoreApplication.translate("Errors", "The portal has removed it, or it is not shared with you."),
        QCoreApplication.translate("Errors", "The list is read again."),
        error.detail,
    )


def _conflict(error: Conflict) -> Message:
    return Message(
        QCoreApplication.translate("Errors", "Somebody was faster"),
        QCoreApplication.translate("Errors", "It has changed since you last saw it."),
        QCoreApplication.translate("Errors", "Look at it as it stands now, then decide again."),
        error.detail,
    )


def _rejected(error: Rejected) -> Message:
    return Message(
        QCoreApplication.translate("Errors", "The portal did not accept it"),
        QCoreApplication.translate("Errors", "Something in what you sent is not as the portal wants it."),
        QCoreApplication.translate("Errors", "Mend it and send it again. Nothing has been registered yet."),
        error.detail or "\n".join(text for _code, text in error.problems.values() if text) or _reason(error),
    )


def _reason(error: Rejected) -> str:
    """What we know of a refusal without words."""
    known = words.REJECTION.get(error.reason, "") if error.reason else ""
    return QCoreApplication.translate("Rejection", known) if known else ""


def _unsupported(error: Unsupported) -> Message:
    return Message(
        QCoreApplication.translate("Errors", "This portal cannot do that"),
        words.missing(error.capability),
        QCoreApplication.translate("Errors", "Ask the support desk how they would like to have it."),
    )


def _bad_reply(_error: BadReply) -> Message:
    # Where in the answer it went wrong are words for programmers, in English.
    return Message(
        QCoreApplication.translate("Errors", "The portal's answer made no sense"),
        QCoreApplication.translate("Errors", "It may be another program at that address, or a fault in one of us."),
        QCoreApplication.translate("Errors", "Check the address. If it is right, send us the report from Settings."),
    )


def _store(_error: StoreError) -> Message:
    return Message(
        QCoreApplication.translate("Errors", "It could not be saved on this computer"),
        QCoreApplication.translate("Errors", "The place where the program keeps your work did not answer."),
        QCoreApplication.translate("Errors", "Leave the window open and try again."),
    )


def _store_unavailable(error: StoreUnavailable) -> Message:
    return Message(
        QCoreApplication.translate("Errors", "It could not be saved on this computer"),
        words.store_trouble(error.trouble),
        QCoreApplication.translate(
            "Errors", "Leave the window open: what you see is kept in it until it can be saved."
        ),
    )


def _vault(_error: VaultError) -> Message:
    return Message(
        QCoreApplication.translate("Errors", "The system's keyring did not help"),
        QCoreApplication.translate("Errors", "Your sign-in is kept in the keyring, and never in a plain file."),
        QCoreApplication.translate("Errors", "Sign in again; it then lasts until you quit the program."),
    )


def _vault_locked(_error: VaultLocked) -> Message:
    return Message(
        QCoreApplication.translate("Errors", "The keyring is locked"),
        QCoreApplication.translate("Errors", "Your sign-in lies in the system's keyring, which did not open."),
        QCoreApplication.translate("Errors", "Unlock the keyring and try again, or sign in for this session only."),
    )


def _vault_missing(_error: VaultMissing) -> Message:
    return Message(
        QCoreApplication.translate("Errors", "There is no keyring on this computer"),
        QCoreApplication.translate("Errors", "Without one the program does not keep your sign-in."),
        QCoreApplication.translate("Errors", "Your sign-in lasts until you quit the program."),
    )


def _capture(_error: CaptureError) -> Message:
    return Message(
        QCoreApplication.translate("Errors", "No screenshot was taken"),
        QCoreApplication.translate("Errors", "The screen could not be read."),
        QCoreApplication.translate("Errors", "You can attach or paste a picture instead."),
    )


def _capture_denied(_error: CaptureDenied) -> Message:
    return Message(
        QCoreApplication.translate("Errors", "The system does not allow screenshots"),
        QCoreApplication.translate("Errors", "Nordesk has not been given leave to see the screen."),
        QCoreApplication.translate(
            "Errors",
            "The system keeps this answer and may not ask again. Settings, Screenshots, “What the system asks” says "
            "how to change it; or attach a picture instead.",
        ),
    )


def _capture_forbidden(error: CaptureForbidden) -> Message:
    title = QCoreApplication.translate("Errors", "Your organisation does not allow this picture")
    if error.window:
        return Message(
            title,
            QCoreApplication.translate("Errors", "A window is open that must never be in a picture: “%1”.").replace(
                "%1", error.window
            ),
            QCoreApplication.translate("Errors", "Close or minimise it and take the picture again."),
        )
    return Message(
        title,
        QCoreApplication.translate("Errors", "Its policy for this computer lets nobody take pictures of the screen."),
        QCoreApplication.translate("Errors", "You can attach a file instead. Your IT department knows the policy."),
        error.source,
    )


def _capture_impossible(error: CaptureImpossible) -> Message:
    return Message(
        QCoreApplication.translate("Errors", "No screenshot was taken"),
        words.capture_impossible(error.reason),
        QCoreApplication.translate("Errors", "You can attach or paste a picture instead."),
    )


def _file_refused(error: FileRefused) -> Message:
    title = QCoreApplication.translate("Errors", "“%1” was not attached").replace("%1", error.name)
    return Message(
        title,
        words.file_trouble(error.trouble, error.limit),
        QCoreApplication.translate("Errors", "The rest of the case is as it was."),
    )


def _case_file_refused(error: CaseFileRefused) -> Message:
    from ui.messages import case_files  # with all of the forms; no first page opens a file

    return Message(
        QCoreApplication.translate("Errors", "The case file was not opened"),
        case_files.trouble(error),
        QCoreApplication.translate("Errors", "Nothing here was changed. Ask whoever sent it for the file once more."),
    )


def _table_refused(error: TableRefused) -> Message:
    from ui.messages import imports  # no first page reads one

    return Message(
        QCoreApplication.translate("Errors", "No figures were read from the file"),
        imports.trouble(error),
        QCoreApplication.translate("Errors", "Nothing here was changed."),
    )


def _form_invalid(error: FormInvalid) -> Message:
    n = len(error.problems)
    return Message(
        QCoreApplication.translate("Errors", "The form is not ready yet"),
        QCoreApplication.translate("Errors", "%n answers are missing or need mending.", None, n),
        QCoreApplication.translate("Errors", "They are marked in the form. Nothing has been sent."),
    )


WORDS: dict[type[BaseException], Callable[[Any], Message]] = {
    SupportError: _support,
    PortalError: _portal,
    Unreachable: _unreachable,
    Unsure: _unsure,
    LookUpFailed: _look_up_failed,
    Busy: _busy,
    NotSignedIn: _not_signed_in,
    WrongPassword: _wrong_password,
    NotAllowed: _not_allowed,
    Gone: _gone,
    Conflict: _conflict,
    Rejected: _rejected,
    AlreadySent: _already_sent,
    Unsupported: _unsupported,
    BadReply: _bad_reply,
    StoreError: _store,
    StoreUnavailable: _store_unavailable,
    VaultError: _vault,
    VaultLocked: _vault_locked,
    VaultMissing: _vault_missing,
    CaptureError: _capture,
    CaptureDenied: _capture_denied,
    CaptureForbidden: _capture_forbidden,
    CaptureImpossible: _capture_impossible,
    FileRefused: _file_refused,
    CaseFileRefused: _case_file_refused,
    TableRefused: _table_refused,
    FormInvalid: _form_invalid,
}
"""One wording per class of the tree."""
