"""What one can do about a waiting thing. Only what is safe is offered: nothing here can send it twice or lose it."""

from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.receipts import OutboxItem, OutboxState, WaitingFor
from ui.language import QT_TRANSLATE_NOOP
from ui.messages.outbox import ALREADY_SENT, is_made

_WITH_WORDS = frozenset({"submit_case", "add_comment", "add_note"})
_FEEDBACK = "article_feedback"
_KINDS: Mapping[str, str] = {
    "submit_case": QT_TRANSLATE_NOOP("OutboxKind", "New case"),
    "add_comment": QT_TRANSLATE_NOOP("OutboxKind", "Reply"),
    "add_note": QT_TRANSLATE_NOOP("OutboxKind", "Internal note"),
    "solve_case": QT_TRANSLATE_NOOP("OutboxKind", "Mark as solved"),
    "reopen_case": QT_TRANSLATE_NOOP("OutboxKind", "Reopen"),
    "withdraw_case": QT_TRANSLATE_NOOP("OutboxKind", "Withdraw"),
    "rate_case": QT_TRANSLATE_NOOP("OutboxKind", "Rating of a case"),
    "desk_assign": QT_TRANSLATE_NOOP("OutboxKind", "Assign"),
    "desk_queue": QT_TRANSLATE_NOOP("OutboxKind", "Add to queue"),
    "desk_route": QT_TRANSLATE_NOOP("OutboxKind", "Choose the queue by the rules"),
    "desk_child": QT_TRANSLATE_NOOP("OutboxKind", "New part of a case"),
    "desk_add_child": QT_TRANSLATE_NOOP("OutboxKind", "Make a case a part"),
    "desk_merge": QT_TRANSLATE_NOOP("OutboxKind", "Merge"),
    "desk_count_no": QT_TRANSLATE_NOOP("OutboxKind", "Do not take a case off the agreement"),
    "desk_count_yes": QT_TRANSLATE_NOOP("OutboxKind", "Take a case off the agreement"),
    "desk_share": QT_TRANSLATE_NOOP("OutboxKind", "Share"),
    "desk_unshare": QT_TRANSLATE_NOOP("OutboxKind", "Stop sharing"),
    "desk_work": QT_TRANSLATE_NOOP("OutboxKind", "Work on a case"),
    "edit_case": QT_TRANSLATE_NOOP("OutboxKind", "Change of a case"),
    "rate_article": QT_TRANSLATE_NOOP("OutboxKind", "Rating of an article"),
    "article_feedback": QT_TRANSLATE_NOOP("OutboxKind", "Feedback on an article"),
}


def kind_words(kind: str) -> str:
    """What sort of thing it is, for people."""
    return QCoreApplication.translate("OutboxKind", _KINDS[kind]) if kind in _KINDS else kind


class Act(StrEnum):
    """One thing that can be done about a waiting thing, in the order of the buttons."""

    ARRIVED = "arrived"
    NOT_ARRIVED = "not_arrived"
    OPEN = "open"
    AS_REPLY = "as_reply"
    SIGN_IN = "sign_in"
    TRY = "try"
    STOP = "stop"
    EDIT = "edit"
    KEEP = "keep"
    SHOW = "show"
    SAVE_FILE = "save_file"
    DISCARD = "discard"


def acts(item: OutboxItem) -> tuple[Act, ...]:
    """What can be done about it as it stands now. What was written can always be read."""
    found = {*_safe(item), *((Act.SHOW,) if item.text else ())}
    return tuple(act for act in Act if act in found)


def _safe(item: OutboxItem) -> tuple[Act, ...]:
    match item.state:
        case OutboxState.SENDING:
            # The create itself cannot be stopped; files can.
            return (Act.STOP,) if item.progress is not None and item.progress < 1 else ()
        case OutboxState.UNSURE:
            return (*_asked(item), Act.TRY, *_edits(item))
        case OutboxState.REFUSED if item.error == ALREADY_SENT:
            return (*((Act.OPEN, Act.AS_REPLY) if item.case_id else ()), Act.DISCARD)
    opens = (Act.OPEN,) if item.case_id and item.is_case_here else ()
    tries = _tries(item)
    if is_made(item):
        return (*opens, *tries, Act.DISCARD)
    if item.state is OutboxState.REFUSED:
        return (*_edits(item), *opens, *tries, Act.DISCARD)
    return (*tries, *_edits(item), Act.DISCARD)


def _tries(item: OutboxItem) -> tuple[Act, ...]:
    """What makes it go out, where anything can."""
    if item.state is OutboxState.REFUSED:
        # What is wrong with a remark on an article is the article: it may take one another time.
        return (Act.TRY,) if is_made(item) or item.kind == _FEEDBACK else ()
    if item.state is OutboxState.WAITING and item.waiting_for is WaitingFor.SIGN_IN:
        return (Act.SIGN_IN,)
    is_behind = item.state is OutboxState.WAITING and item.waiting_for is WaitingFor.EARLIER
    return () if is_behind else (Act.TRY,)


def _asked(item: OutboxItem) -> tuple[Act, ...]:
    return (Act.ARRIVED, Act.NOT_ARRIVED) if item.asks else ()


def _edits(item: OutboxItem) -> tuple[Act, ...]:
    # The words go back to the page of their case: where that is gone they would be lost.
    edits = (Act.EDIT, Act.KEEP) if item.kind in _WITH_WORDS and item.is_case_here else ()
    # Only a case travels; it stays the same case wherever it is sent from.
    return (*edits, Act.SAVE_FILE) if item.kind == "submit_case" else edits


def act_words(act: Act, item: OutboxItem) -> str:
    """What the button says."""
    match act:
        case Act.TRY if item.state is OutboxState.UNSURE:
            return QCoreApplication.translate("OutboxAct", "Look it up now")
        case Act.TRY if item.state is OutboxState.HELD:
            return QCoreApplication.translate("OutboxAct", "Send it after all")
        case Act.DISCARD if is_made(item):
            return QCoreApplication.translate("OutboxAct", "Give up the files")
    return QCoreApplication.translate("OutboxAct", _ACTS[act])


_ACTS: Mapping[Act, str] = {
    Act.ARRIVED: QT_TRANSLATE_NOOP("OutboxAct", "It arrived"),
    Act.NOT_ARRIVED: QT_TRANSLATE_NOOP("OutboxAct", "It did not arrive – send it again"),
    Act.OPEN: QT_TRANSLATE_NOOP("OutboxAct", "Open the case"),
    Act.AS_REPLY: QT_TRANSLATE_NOOP("OutboxAct", "Send my text as a reply"),
    Act.SIGN_IN: QT_TRANSLATE_NOOP("OutboxAct", "Sign in"),
    Act.TRY: QT_TRANSLATE_NOOP("OutboxAct", "Try now"),
    Act.STOP: QT_TRANSLATE_NOOP("OutboxAct", "Stop"),
    Act.EDIT: QT_TRANSLATE_NOOP("OutboxAct", "Edit"),
    Act.KEEP: QT_TRANSLATE_NOOP("OutboxAct", "Keep as a draft"),
    Act.SHOW: QT_TRANSLATE_NOOP("OutboxAct", "Show the text"),
    Act.SAVE_FILE: QT_TRANSLATE_NOOP("OutboxAct", "Save as a file …"),
    Act.DISCARD: QT_TRANSLATE_NOOP("OutboxAct", "Throw away"),
}
