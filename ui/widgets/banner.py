"""A strip with an icon, words and perhaps an action: something the user should know."""

from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from ui.icons import Ink
from ui.messages import Message
from ui.theme import Space, Type
from ui.widgets.announce import announce
from ui.widgets.buttons import Button, IconButton, Look
from ui.widgets.icon_label import IconLabel
from ui.widgets.plain_label import PlainLabel, restyle


class Kind(Enum):
    """What sort of thing it says."""

    INFO = ("info", "info", Ink.INFO)
    SUCCESS = ("success", "success", Ink.SUCCESS)
    WARNING = ("warning", "warning", Ink.WARNING)
    DANGER = ("danger", "error", Ink.DANGER)

    def __init__(self, tone: str, icon: str, ink: Ink) -> None:
        self.tone, self.icon, self.ink = tone, icon, ink


class Banner(QFrame):
    """Hidden until something is shown in it. `clear()` hides it again."""

    acted = Signal()
    """The action was pressed."""
    dismissed = Signal()

    def __init__(self, kind: Kind = Kind.INFO, *, can_dismiss: bool = False) -> None:
        super().__init__()
        self._kind, self._can_dismiss, self._is_built = kind, can_dismiss, False
        self.hide()

    def _build(self) -> None:
        """Most banners never say anything: they are built by the first words."""
        self._is_built = True
        self._icon = IconLabel(self._kind.icon, self._kind.ink)
        self._title = PlainLabel(Type.BODY_STRONG, wraps=True)
        self._text = PlainLabel(wraps=True)
        self._text.make_selectable()
        self._text.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._action = Button(Look.SECONDARY)
        self._action.setObjectName("banner.action")
        self._close = IconButton("close", size=16)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._text)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.S, Space.XS, Space.S, Space.XS)
        row.setSpacing(Space.S)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self._action, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        # Not before it has its place: shown without a parent it would be a window for a moment.
        self._close.setVisible(self._can_dismiss)
        self._action.clicked.connect(self.acted)
        self._close.clicked.connect(self._on_close)

    def show_text(self, title: str, text: str = "", *, kind: Kind | None = None, action: str = "") -> None:
        """Show words; `action` is the label of a button, "" = none."""
        if not self._is_built:
            self._build()
        self._set_kind(kind or self._kind)
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self._close.say(self.tr("Dismiss"))
        is_new = self.isHidden()
        self.show()
        if is_new:
            announce(self, ". ".join(part for part in (title, text) if part))

    def show_message(self, message: Message, *, kind: Kind = Kind.DANGER, action: str = "") -> None:
        """Show an error in words, with what happens next and the portal's own words."""
        text = "\n".join(part for part in (message.sentence, message.next, message.detail) if part)
        self.show_text(message.title, text, kind=kind, action=action)

    def clear(self) -> None:
        """Hide it."""
        self.hide()

    def _set_kind(self, kind: Kind) -> None:
        self._kind = kind
        self._icon.set_icon(kind.icon, kind.ink)
        if self.property("banner") != kind.tone:
            self.setProperty("banner", kind.tone)
            restyle(self)

    def _on_close(self) -> None:
        self.hide()
        self.dismissed.emit()
