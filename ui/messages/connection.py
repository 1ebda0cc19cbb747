"""How an account stands, in a sentence: whether what one sees is current, how old it is, and what waits."""

from PySide6.QtCore import QCoreApplication

from desktop_app.services.session import Connection, ConnectionState
from ui import formats
from ui.icons import Ink
from ui.messages import words

ICONS = {
    ConnectionState.NOT_SET_UP: ("info", Ink.MUTED),
    ConnectionState.SIGN_IN_NEEDED: ("key", Ink.WARNING),
    ConnectionState.OFFLINE: ("offline", Ink.WARNING),
    ConnectionState.WAITING: ("clock", Ink.WARNING),
    ConnectionState.SYNCING: ("sync", Ink.MUTED),
    ConnectionState.ONLINE: ("success", Ink.SUCCESS),
}


def sentence(connection: Connection) -> str:
    """Whether what one sees is current, and if not, why and how old it is."""
    age = formats.relative(connection.synced_at) if connection.synced_at else ""
    match connection.state:
        case ConnectionState.NOT_SET_UP:
            return QCoreApplication.translate("Connection", "Not signed in to a portal.")
        case ConnectionState.SIGN_IN_NEEDED:
            text = QCoreApplication.translate("Connection", "Please sign in again to get news.")
        case ConnectionState.OFFLINE:
            text = QCoreApplication.translate("Connection", "Working offline.")
            if connection.diagnosis is not None:
                text = QCoreApplication.translate("Connection", "Working offline: %1").replace(
                    "%1", words.diagnosis(connection.diagnosis)
                )
        case ConnectionState.WAITING:
            text = QCoreApplication.translate("Connection", "The portal is busy; trying again soon.")
        case ConnectionState.SYNCING:
            return QCoreApplication.translate("Connection", "Reading what is new …")
        case ConnectionState.ONLINE:
            if not age:
                return QCoreApplication.translate("Connection", "Connected.")
            return QCoreApplication.translate("Connection", "Up to date, read %1.").replace("%1", age)
    if not age:
        return text
    return (
        QCoreApplication.translate("Connection", "%1 What you see was read %2.").replace("%1", text).replace("%2", age)
    )


def unsent(n: int) -> str:
    """What waits to be sent."""
    return QCoreApplication.translate("Connection", "%n waiting to be sent", None, n)


def refused(n: int) -> str:
    """What the portal did not take."""
    return QCoreApplication.translate("Connection", "%n need your attention", None, n)
