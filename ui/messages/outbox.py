"""How a waiting thing stands, in words: the same wherever it shows."""

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.receipts import OutboxItem, OutboxState, WaitingFor
from desktop_app.errors import FileTrouble
from ui import formats
from ui.icons import Ink
from ui.messages.words import REJECTION, file_trouble, outbox_state, rejection, waiting_for

ALREADY_SENT = "already_sent"
FILE_REFUSED = "file_refused"
CONFLICT = "conflict"
_LOOKS = {
    OutboxState.WAITING: (Ink.WARNING, "clock"),
    OutboxState.SENDING: (Ink.INFO, "sync"),
    OutboxState.UNSURE: (Ink.WARNING, "warning"),
    OutboxState.REFUSED: (Ink.DANGER, "error"),
    OutboxState.HELD: (Ink.NEUTRAL, "pause"),
}


def look(item: OutboxItem) -> tuple[Ink, str]:
    """The ink and the icon of how it stands."""
    return _LOOKS[item.state]


def is_made(item: OutboxItem) -> bool:
    """Whether the case is made and only files are missing."""
    return bool(item.number) and item.error != ALREADY_SENT


def state(item: OutboxItem) -> str:
    """How it stands, in a few words."""
    match item.state:
        case OutboxState.SENDING if item.progress is not None:
            share = formats.number(round(item.progress * 100))
            return QCoreApplication.translate("Outbox", "Sending, %1 %").replace("%1", share)
        case OutboxState.UNSURE if item.asks:
            return QCoreApplication.translate("Outbox", "Not sure whether it arrived – have a look")
        case OutboxState.REFUSED if item.error == ALREADY_SENT:
            return QCoreApplication.translate("Outbox", "Already sent")
        case OutboxState.WAITING | OutboxState.REFUSED if is_made(item):
            return _files_missing(max(item.files_left, 1))
        case OutboxState.WAITING if item.waiting_for is WaitingFor.BUSY and item.next_try_at is not None:
            until = formats.clock(item.next_try_at)
            return QCoreApplication.translate("Outbox", "Server busy until %1").replace("%1", until)
        case OutboxState.WAITING:
            return waiting_for(item.waiting_for)
    return outbox_state(item.state)


def reason(item: OutboxItem) -> str:
    """Why it stands so, in sentences, a line each; "" where there is nothing to say."""
    return "\n".join(filter(None, (_why(item), *_said(item))))


def next_try(item: OutboxItem) -> str:
    """When it is tried again and how often it was; "" where nothing is tried by itself."""
    if item.state not in {OutboxState.WAITING, OutboxState.UNSURE}:
        return ""
    tries = _tries(item.attempts) if item.attempts else ""
    if item.next_try_at is None or item.waiting_for in {WaitingFor.SIGN_IN, WaitingFor.EARLIER}:
        return tries
    when = formats.relative(item.next_try_at)
    text = QCoreApplication.translate("Outbox", "Next try %1 (%2).")
    soon = text.replace("%1", when).replace("%2", formats.clock(item.next_try_at))
    return " ".join(filter(None, (soon, tries)))


def _why(item: OutboxItem) -> str:
    match item.state:
        case OutboxState.UNSURE if item.asks:
            return QCoreApplication.translate(
                "Outbox", "The portal cannot say whether it has this. Look in your cases, then say what you found."
            )
        case OutboxState.UNSURE:
            return QCoreApplication.translate(
                "Outbox", "It went out, but no answer came. Nordesk looks it up before it sends anything again."
            )
        case OutboxState.HELD:
            return QCoreApplication.translate("Outbox", "It is not sent before you say so.")
        case OutboxState.REFUSED if item.error == ALREADY_SENT:
            if not item.number:
                return QCoreApplication.translate("Outbox", "The portal has this already, with another text.")
            text = QCoreApplication.translate("Outbox", "The portal has this already as %1, with another text.")
            return text.replace("%1", item.number)
        case OutboxState.WAITING if item.waiting_for is WaitingFor.SIGN_IN:
            return QCoreApplication.translate("Outbox", "It is sent as soon as you have signed in again.")
        case _ if not item.is_case_here:
            return QCoreApplication.translate(
                "Outbox", "The case is no longer shown to you. What you have written is kept here."
            )
        case _ if is_made(item):
            text = QCoreApplication.translate("Outbox", "The case is made: %1. What is missing is sent there.")
            return text.replace("%1", item.number)
    return ""


def _said(item: OutboxItem) -> list[str]:
    """What the portal said, in its own words, or what is wrong with a file of ours."""
    if item.error == FILE_REFUSED:
        return [f"{name}: {file_trouble(FileTrouble(trouble))}" for name, trouble in item.fields]
    if item.state is OutboxState.HELD or item.error == ALREADY_SENT or item.waiting_for is WaitingFor.SIGN_IN:
        return []
    reasons = [reason for _field, reason in item.fields if reason]
    said = [item.detail, *(rejection(reason) if reason in REJECTION else reason for reason in reasons)]
    if item.error == CONFLICT and item.state is OutboxState.REFUSED and not any(said):
        return [
            QCoreApplication.translate(
                "Outbox", "Somebody was faster: the case is no longer as you saw it. Look again."
            )
        ]
    if item.state is OutboxState.REFUSED and item.is_case_here and not any(said):
        return [QCoreApplication.translate("Outbox", "The portal gave no reason.")]
    return list(dict.fromkeys(filter(None, said)))


def _files_missing(n: int) -> str:
    return QCoreApplication.translate("Outbox", "Case made – %n files missing", None, n)


def _tries(n: int) -> str:
    return QCoreApplication.translate("Outbox", "Tried %n times so far.", None, n)
