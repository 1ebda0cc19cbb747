"""The words for a rescue: what happened to the file, what was rescued, and where the old one lies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.rescues import Rescue, RescueReason
from ui.messages.errors import Message

if TYPE_CHECKING:
    from collections.abc import Callable


def rescue_message(rescue: Rescue, file: str) -> Message:
    """Title, what was rescued, what was not; `detail`: where the old file lies. `file`: that place in words."""
    sentences = [_drafts(rescue.drafts)]
    if rescue.waiting:
        sentences.append(_waiting(rescue.waiting))
    whole = (
        QCoreApplication.translate("Rescues", "Nothing is missing.")
        if rescue.is_whole
        else QCoreApplication.translate("Rescues", "What was written in the last minutes may be missing.")
    )
    old = QCoreApplication.translate("Rescues", "The old file lies here: %1").replace("%1", file)
    return Message(_TITLES[rescue.reason](), " ".join(sentences), whole, old if rescue.aside else "")


def _drafts(n: int) -> str:
    return QCoreApplication.translate("Rescues", "%n drafts were taken over.", None, n)


def _waiting(n: int) -> str:
    return QCoreApplication.translate(
        "Rescues", "%n things wait to be sent; the portal is asked first whether it has them.", None, n
    )


_TITLES: dict[RescueReason, Callable[[], str]] = {
    RescueReason.DAMAGED: lambda: QCoreApplication.translate("Rescues", "The file with your work was damaged"),
    RescueReason.NEWER: lambda: QCoreApplication.translate(
        "Rescues", "The file with your work was made by a newer Nordesk"
    ),
    RescueReason.FOREIGN: lambda: QCoreApplication.translate(
        "Rescues", "Another program's file lay in the place of your work"
    ),
    RescueReason.MISSING: lambda: QCoreApplication.translate("Rescues", "The file with your work was gone"),
}
