"""How an account stands, in a sentence: whether what one sees is current, how old it is, and what waits."""

from PySide6.QtCore import QCoreApplication

from desktop_app.errors import VaultLocked
from desktop_app.services.session import Connection, ConnectionState
from ui import formats
from ui.icons import Ink
from ui.messages import diagnosis
from ui.messages.errors import Message, message_of

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
            if connection.error == VaultLocked.code:
                text = QCoreApplication.translate(
                    "Connection", "The keyring is locked; without it nothing is sent or read."
                )
            else:
                text = QCoreApplication.translate("Connection", "Please sign in again to get news.")
        case ConnectionState.OFFLINE:
            text = _offline(connection)
        case ConnectionState.WAITING:
            text = _waiting(connection)
        case ConnectionState.SYNCING:
            return QCoreApplication.translate("Connection", "Reading what is new …")
        case ConnectionState.ONLINE:
            if connection.error:
                text = QCoreApplication.translate("Connection", "Connected, but not everything could be read.")
            elif not age:
                return QCoreApplication.translate("Connection", "Connected.")
            else:
                return QCoreApplication.translate("Connection", "Up to date, read %1.").replace("%1", age)
    return f"{text} {_read(age)}" if age else text


def told_of(whose: str, connection: Connection, text: str) -> str:
    """A sentence with the portal's name before it, where something is wrong at one of several."""
    is_well = connection.state in {ConnectionState.NOT_SET_UP, ConnectionState.SYNCING} or (
        connection.state is ConnectionState.ONLINE and not connection.error
    )
    return text if is_well or not whose else f"{whose}: {text}"


def has_more(connection: Connection) -> bool:
    """Whether there is something wrong that `details` explains."""
    if connection.state is ConnectionState.ONLINE:
        return bool(connection.error)
    return connection.state not in {ConnectionState.NOT_SET_UP, ConnectionState.SYNCING}


def can_try(connection: Connection) -> bool:
    """Whether trying again now makes sense: a portal that asked to be left alone is left alone."""
    return connection.state in {ConnectionState.OFFLINE, ConnectionState.ONLINE} or connection.error == VaultLocked.code


def details(connection: Connection) -> Message:
    """How it stands, what is, and what happens next, each in its own words. `detail`: the portal's."""
    match connection.state:
        case ConnectionState.NOT_SET_UP:
            return _not_set_up()
        case ConnectionState.SIGN_IN_NEEDED:
            return message_of(VaultLocked()) if connection.error == VaultLocked.code else _sign_in_needed()
        case ConnectionState.OFFLINE:
            return _details_offline(connection)
        case ConnectionState.WAITING:
            return _details_waiting(connection)
        case ConnectionState.SYNCING:
            return Message(sentence(connection), "", "")
        case ConnectionState.ONLINE:
            return _details_online(connection)


def facts(connection: Connection) -> list[str]:
    """What else is worth knowing: how old things are, what waits, when it is tried again."""
    found = []
    if connection.synced_at is not None:
        found.append(_read(formats.relative(connection.synced_at)))
    if connection.retry_at is not None and connection.state is not ConnectionState.SIGN_IN_NEEDED:
        text = QCoreApplication.translate("Connection", "Nordesk tries again at %1.")
        found.append(text.replace("%1", formats.clock(connection.retry_at)))
    if connection.unsent:
        found.append(unsent(connection.unsent))
    if connection.left_out:
        found.append(_left_out(connection.left_out))
    return found


def unsent(n: int) -> str:
    """What waits to be sent."""
    return QCoreApplication.translate("Connection", "%n waiting to be sent", None, n)


def refused(n: int) -> str:
    """What the portal did not take."""
    return QCoreApplication.translate("Connection", "%n need your attention", None, n)


def _left_out(n: int) -> str:
    return QCoreApplication.translate("Connection", "%n records of the portal could not be understood.", None, n)


def _read(age: str) -> str:
    return QCoreApplication.translate("Connection", "What you see was read %1.").replace("%1", age)


def _offline(connection: Connection) -> str:
    if connection.diagnosis is not None:
        text = QCoreApplication.translate("Connection", "Working offline: %1")
        return text.replace("%1", _why(connection))
    if connection.error:
        return QCoreApplication.translate("Connection", "Working offline: the portal's answers make no sense.")
    return QCoreApplication.translate("Connection", "Working offline.")


def _why(connection: Connection) -> str:
    if connection.diagnosis is None:
        return ""
    return diagnosis.sentence(connection.diagnosis, connection.host, connection.detail, connection.clock_s)


def _waiting(connection: Connection) -> str:
    until = formats.clock(connection.until) if connection.until is not None else ""
    if connection.is_maintenance and until:
        text = QCoreApplication.translate("Connection", "The portal is being worked on until %1.")
    elif connection.is_maintenance:
        return QCoreApplication.translate("Connection", "The portal is being worked on; trying again soon.")
    elif until:
        text = QCoreApplication.translate("Connection", "The portal is busy until %1.")
    else:
        return QCoreApplication.translate("Connection", "The portal is busy; trying again soon.")
    return text.replace("%1", until)


def _not_set_up() -> Message:
    return Message(
        QCoreApplication.translate("Connection", "Not signed in to a portal."),
        QCoreApplication.translate("Connection", "Nordesk shows the cases of a portal you sign in to."),
        QCoreApplication.translate("Connection", "Sign in, or try the demo portal."),
    )


def _sign_in_needed() -> Message:
    return Message(
        QCoreApplication.translate("Connection", "Please sign in again"),
        QCoreApplication.translate("Connection", "The portal no longer knows you; sign-ins end after some time."),
        QCoreApplication.translate("Connection", "Nothing is lost. What waits is sent after you have signed in."),
    )


def _details_offline(connection: Connection) -> Message:
    title = QCoreApplication.translate("Connection", "Working offline")
    if connection.diagnosis is not None:
        return Message(title, _why(connection), diagnosis.what_next(connection.diagnosis))
    if connection.error:
        return Message(
            title,
            QCoreApplication.translate("Connection", "The portal answers, but its answers make no sense."),
            QCoreApplication.translate(
                "Connection", "Nordesk tries again by itself. If it lasts, send us the report from Settings."
            ),
            connection.detail,
        )
    return Message(
        title,
        QCoreApplication.translate("Connection", "Nordesk has not reached the portal yet."),
        QCoreApplication.translate("Connection", "It tries again by itself."),
    )


def _details_waiting(connection: Connection) -> Message:
    if connection.is_maintenance:
        title = QCoreApplication.translate("Connection", "The portal is being worked on")
    else:
        title = QCoreApplication.translate("Connection", "The portal is busy")
    return Message(
        title,
        _waiting(connection),
        QCoreApplication.translate(
            "Connection", "You can go on writing. Everything is sent when the portal is back, without your doing."
        ),
        connection.detail,
    )


def _details_online(connection: Connection) -> Message:
    if not connection.error:
        return Message(sentence(connection), "", "")
    return Message(
        QCoreApplication.translate("Connection", "Not everything could be read"),
        QCoreApplication.translate(
            "Connection", "Some of what the portal said could not be understood; it was set aside."
        ),
        QCoreApplication.translate("Connection", "All the rest is current. Send us the report from Settings."),
        connection.detail,
    )
