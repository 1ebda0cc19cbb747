"""What the system asks before a picture, in words: what, why, and what happens without it."""

import sys
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.capture import Leave, Permission
from ui.language import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Explained:
    """One question of the system."""

    icon: str
    title: str
    why: str
    without: str
    undo: str


_ICONS = {
    Permission.SCREEN: "camera",
    Permission.ACCESSIBILITY: "eye",
    Permission.AUTOMATION: "globe",
    Permission.HOTKEY: "keyboard",
}
_TITLES = {
    Permission.SCREEN: QT_TRANSLATE_NOOP("Permissions", "Take pictures of the screen"),
    Permission.ACCESSIBILITY: QT_TRANSLATE_NOOP("Permissions", "Read what programs tell screen readers"),
    Permission.AUTOMATION: QT_TRANSLATE_NOOP("Permissions", "Ask the browser for its address"),
    Permission.HOTKEY: QT_TRANSLATE_NOOP("Permissions", "Hear one combination of keys"),
}
_WHY = {
    Permission.SCREEN: QT_TRANSLATE_NOOP(
        "Permissions", "For the screenshot itself. Nordesk looks at the screen only when you order a picture."
    ),
    Permission.ACCESSIBILITY: QT_TRANSLATE_NOOP(
        "Permissions", "For the web address beneath the picture. Only the window in front is asked, and only then."
    ),
    Permission.AUTOMATION: QT_TRANSLATE_NOOP(
        "Permissions",
        "For the web address where the browser tells it in no other way, and to learn whether its window is private. "
        "Each browser is asked once.",
    ),
    Permission.HOTKEY: QT_TRANSLATE_NOOP(
        "Permissions", "For a picture while you work in another program. Nothing else that you type is heard."
    ),
}
_WITHOUT = {
    Permission.SCREEN: QT_TRANSLATE_NOOP(
        "Permissions", "Without it there are no screenshots; you can still paste pictures and attach files."
    ),
    Permission.ACCESSIBILITY: QT_TRANSLATE_NOOP(
        "Permissions", "Without it some pictures show no web address; they say so."
    ),
    Permission.AUTOMATION: QT_TRANSLATE_NOOP(
        "Permissions", "Without it some pictures show no web address; they say so."
    ),
    Permission.HOTKEY: QT_TRANSLATE_NOOP(
        "Permissions", "Without it you take pictures with the button in the case or from the icon in the panel."
    ),
}
_UNDO_MAC = QT_TRANSLATE_NOOP(
    "Permissions",
    "You change the answer in System Settings under Privacy & Security. It counts once Nordesk was restarted.",
)
_UNDO_LINUX = QT_TRANSLATE_NOOP(
    "Permissions",
    "You change the answer in the system's settings under Apps, Nordesk. Where it is not listed, this command asks "
    "again: flatpak permission-remove screenshot screenshot nordesk",
)
_UNDO_KEYS = QT_TRANSLATE_NOOP("Permissions", "You change it in the system's settings under Keyboard.")


_STANDING = {
    Leave.GIVEN: QT_TRANSLATE_NOOP("Permissions", "You have allowed it."),
    Leave.MISSING: QT_TRANSLATE_NOOP("Permissions", "You have not allowed it yet."),
    Leave.REFUSED: QT_TRANSLATE_NOOP("Permissions", "You have refused it, and the system does not ask again."),
}
_REFUSED_FOR_ONE = QT_TRANSLATE_NOOP("Permissions", "You have refused it for at least one browser.")
_REOPEN = QT_TRANSLATE_NOOP("Permissions", "Once you have allowed it, quit Nordesk and open it again.")


def standing(leave: Leave, permission: Permission, platform: str = sys.platform, *, was_asked: bool = False) -> str:
    """How the user's answer stands; "" where nobody knows. `was_asked`: a Mac's system is asking the user now."""
    text = _STANDING.get(leave, "")
    if leave is Leave.REFUSED and permission is Permission.AUTOMATION:
        text = _REFUSED_FOR_ONE
    elif leave is Leave.MISSING and was_asked and platform == "darwin":
        text = _REOPEN
    return QCoreApplication.translate("Permissions", text) if text else ""


def explained(permission: Permission, platform: str = sys.platform) -> Explained:
    """A question of the system in the reader's language, by `sys.platform`."""
    undo = _UNDO_MAC if platform == "darwin" else _UNDO_KEYS if permission is Permission.HOTKEY else _UNDO_LINUX
    texts = (_TITLES[permission], _WHY[permission], _WITHOUT[permission], undo)
    return Explained(_ICONS[permission], *(QCoreApplication.translate("Permissions", text) for text in texts))
