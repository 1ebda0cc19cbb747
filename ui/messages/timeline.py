"""What an entry of a timeline is, in words: its kind, and what stands on its envelope."""

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.cases import EntryKind, Letter, TimelineEntry


def kind(entry: TimelineEntry) -> str:
    """What a card is, where it is more than a message; "" for a message."""
    match entry.kind:
        case EntryKind.NOTE:
            return QCoreApplication.translate("Timeline", "Internal note")
        case EntryKind.TASK:
            return QCoreApplication.translate("Timeline", "Internal task")
        case EntryKind.EMAIL:
            return _email(entry.letter)
        case EntryKind.PHONE:
            return _call(entry.letter)
        case EntryKind.ATTACHMENT:
            return QCoreApplication.translate("Timeline", "Files")
    return ""


def icon(value: EntryKind) -> str:
    """The icon that goes with it."""
    icons = {
        EntryKind.NOTE: "lock",
        EntryKind.TASK: "calendar",
        EntryKind.EMAIL: "mail",
        EntryKind.PHONE: "phone",
        EntryKind.ATTACHMENT: "attach",
        EntryKind.STATUS: "change",
        EntryKind.EVENT: "info",
    }
    return icons.get(value, "reply")


def envelope(letter: Letter) -> str:
    """From whom and to whom, a line each."""
    lines = []
    if letter.sender:
        lines.append(QCoreApplication.translate("Timeline", "From %1").replace("%1", letter.sender))
    if letter.to:
        lines.append(QCoreApplication.translate("Timeline", "To %1").replace("%1", "; ".join(letter.to)))
    if letter.copy_to:
        lines.append(QCoreApplication.translate("Timeline", "Copy to %1").replace("%1", "; ".join(letter.copy_to)))
    return "\n".join(lines)


def _email(letter: Letter | None) -> str:
    if letter is None or letter.is_incoming is None:
        return QCoreApplication.translate("Timeline", "E-mail")
    if letter.is_incoming:
        return QCoreApplication.translate("Timeline", "E-mail to the desk")
    return QCoreApplication.translate("Timeline", "E-mail from the desk")


def _call(letter: Letter | None) -> str:
    if letter is None or letter.is_incoming is None:
        return QCoreApplication.translate("Timeline", "Phone call")
    if letter.is_incoming:
        return QCoreApplication.translate("Timeline", "Call to the desk")
    return QCoreApplication.translate("Timeline", "Call from the desk")
