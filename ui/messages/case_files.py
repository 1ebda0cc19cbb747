"""Words about case files: why one is not opened, and what came of one that is."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.case_files import Opened, Outcome
from desktop_app.errors import CaseFileRefused, CaseFileTrouble
from ui import formats
from ui.language import QT_TRANSLATE_NOOP, filled, words

_NAMED: Mapping[CaseFileTrouble, str] = {
    CaseFileTrouble.PATH: QT_TRANSLATE_NOOP("CaseFile", "It holds “%1”, which wants to lie outside of it."),
    CaseFileTrouble.LINK: QT_TRANSLATE_NOOP("CaseFile", "It holds “%1”, which is a link and not a file."),
    CaseFileTrouble.STRANGER: QT_TRANSLATE_NOOP("CaseFile", "It holds “%1”, which does not belong in a case file."),
    CaseFileTrouble.MISSING: QT_TRANSLATE_NOOP("CaseFile", "It names the file “%1”, but does not hold it."),
    CaseFileTrouble.CHANGED: QT_TRANSLATE_NOOP("CaseFile", "The file “%1” in it is not the one it names."),
    CaseFileTrouble.FILE_NAME: QT_TRANSLATE_NOOP("CaseFile", "The name of a file in it, “%1”, is not as it seems."),
    CaseFileTrouble.FILE_TYPE: QT_TRANSLATE_NOOP("CaseFile", "It holds a program, “%1”; no portal takes those."),
    CaseFileTrouble.FILE_LIMITS: QT_TRANSLATE_NOOP(
        "CaseFile", "The file “%1” is more than this portal takes: too big, or one too many."
    ),
}
_TROUBLE: Mapping[CaseFileTrouble, str] = {
    CaseFileTrouble.UNREADABLE: QT_TRANSLATE_NOOP("CaseFile", "The file cannot be read."),
    CaseFileTrouble.NOT_A_CASE_FILE: QT_TRANSLATE_NOOP("CaseFile", "This is not a case file."),
    CaseFileTrouble.TOO_NEW: QT_TRANSLATE_NOOP(
        "CaseFile", "A newer version of Nordesk wrote it. Update this one to open it."
    ),
    CaseFileTrouble.DAMAGED: QT_TRANSLATE_NOOP("CaseFile", "The file is damaged."),
    CaseFileTrouble.CONTENT: QT_TRANSLATE_NOOP("CaseFile", "What stands in it is not what a case file says."),
    CaseFileTrouble.TEXT: QT_TRANSLATE_NOOP("CaseFile", "The text in it is damaged."),
    CaseFileTrouble.TOO_DEEP: QT_TRANSLATE_NOOP("CaseFile", "What stands in it is not what a case file says."),
    CaseFileTrouble.TOO_BIG: QT_TRANSLATE_NOOP("CaseFile", "It is bigger than a case file may be."),
    CaseFileTrouble.TOO_MANY: QT_TRANSLATE_NOOP("CaseFile", "It holds more files than a case file may."),
    CaseFileTrouble.BOMB: QT_TRANSLATE_NOOP("CaseFile", "It would grow to many times its size when it is opened."),
    CaseFileTrouble.ENCRYPTED: QT_TRANSLATE_NOOP("CaseFile", "It is locked with a password."),
    CaseFileTrouble.OVERLAPS: QT_TRANSLATE_NOOP("CaseFile", "The parts in it lie on top of each other."),
    CaseFileTrouble.TWICE: QT_TRANSLATE_NOOP("CaseFile", "It says the same thing twice."),
}


def trouble(error: CaseFileRefused) -> str:
    """Why a case file is not opened (or cannot be written)."""
    if error.trouble in _NAMED:
        return QCoreApplication.translate("CaseFile", _NAMED[error.trouble]).replace("%1", error.name[:80])
    return QCoreApplication.translate("CaseFile", _TROUBLE[error.trouble])


def opened(what: Opened) -> tuple[str, str]:
    """What came of a case file: a title and a sentence."""
    title, text = _OPENED[what.outcome]
    title, text = QCoreApplication.translate("CaseFile", title), QCoreApplication.translate("CaseFile", text)
    if what.outcome is Outcome.SENT and what.number:
        title = QCoreApplication.translate("CaseFile", "This case is already sent as %1").replace("%1", what.number)
    author = what.file.author
    portal = words(author.portal_name) or author.address
    text = filled(text, author.name or author.login, portal)
    if what.file.may_be_sent_elsewhere and what.outcome in {Outcome.DRAFT, Outcome.TWIN}:
        waited = QCoreApplication.translate(
            "CaseFile", "It was waiting to be sent there on %1, and may have been sent since. It stays one case."
        )
        text = f"{text} {waited.replace('%1', formats.moment(what.file.written_at))}"
    return title, text


_OPENED: Mapping[Outcome, tuple[str, str]] = {
    Outcome.DRAFT: (
        QT_TRANSLATE_NOOP("CaseFile", "The case from the file is a draft here now"),
        QT_TRANSLATE_NOOP("CaseFile", "Nothing is sent until you press Send, and it is one case wherever it is sent."),
    ),
    Outcome.SAME: (
        QT_TRANSLATE_NOOP("CaseFile", "This draft was here already"),
        QT_TRANSLATE_NOOP("CaseFile", "The file says the same as the draft."),
    ),
    Outcome.TWIN: (
        QT_TRANSLATE_NOOP("CaseFile", "Two texts of the same case"),
        QT_TRANSLATE_NOOP(
            "CaseFile", "The draft here and the one from the file differ. Both are kept; only one of them can be sent."
        ),
    ),
    Outcome.WAITING: (
        QT_TRANSLATE_NOOP("CaseFile", "This case is in the outbox already"),
        QT_TRANSLATE_NOOP("CaseFile", "The file was left as it is."),
    ),
    Outcome.SENT: (
        QT_TRANSLATE_NOOP("CaseFile", "This case is already sent"),
        QT_TRANSLATE_NOOP("CaseFile", "The file was left as it is."),
    ),
    Outcome.WHICH: (
        QT_TRANSLATE_NOOP("CaseFile", "Who takes this case?"),
        QT_TRANSLATE_NOOP("CaseFile", "%1 wrote it. It is sent in the name of the account that you choose."),
    ),
    Outcome.NOBODY: (
        QT_TRANSLATE_NOOP("CaseFile", "The case is for another portal"),
        QT_TRANSLATE_NOOP("CaseFile", "%1 wrote it for %2. Sign in to that portal first, then open the file again."),
    ),
}
