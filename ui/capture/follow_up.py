"""After a picture that was ordered from another program: where it went, and one more if you like."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.capture.countdown import UNOBTRUSIVE, put_in_corner
from ui.icons import Ink
from ui.language import Translated
from ui.override import override
from ui.theme import Space, Type, theme
from ui.widgets.announce import announce
from ui.widgets.buttons import Button, IconButton, Look
from ui.widgets.card import Card
from ui.widgets.icon_label import IconLabel
from ui.widgets.plain_label import PlainLabel

_WIDTH, _LONGEST = 360, 90
"""At 100 % text size; and how much of a draft's title is said."""
STAYS_MS = 20_000
"""How long it stays where nobody points at it."""


class FollowUp(Translated, QWidget):
    """A small window in the corner. It takes no keys and goes by itself."""

    more = Signal()
    open_asked = Signal()

    def __init__(self) -> None:
        super().__init__(None, UNOBTRUSIVE)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setObjectName("capture.follow_up")
        self._draft = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(STAYS_MS)
        self._timer.timeout.connect(self.hide)
        self._build()
        self._more.clicked.connect(self._on_more)
        self._open.clicked.connect(self._on_open)
        self._close.clicked.connect(self.hide)
        self.retranslate()

    def _build(self) -> None:
        self._title, self._text = PlainLabel(Type.STRONG), PlainLabel(tone="muted", wraps=True)
        self._more, self._open = Button(Look.SECONDARY, "camera"), Button(Look.QUIET)
        self._more.setObjectName("capture.more")
        self._open.setObjectName("capture.open_draft")
        self._close = IconButton("close")
        head, words, row = QHBoxLayout(), QVBoxLayout(), QHBoxLayout()
        words.setSpacing(Space.XXS)
        words.addWidget(self._title)
        words.addWidget(self._text)
        words.addStretch()
        head.setSpacing(Space.M)
        head.addWidget(IconLabel("success", Ink.ACCENT, 24, pad=8), 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        head.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        row.setSpacing(Space.XS)
        row.addWidget(self._more)
        row.addWidget(self._open)
        row.addStretch()
        card = Card(Space.M, Space.S)
        card.body.addLayout(head)
        card.body.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)

    def retranslate(self) -> None:
        self.setMinimumWidth(theme().px(_WIDTH))
        self.setWindowTitle(self.tr("The picture is in the draft"))
        self._title.setText(self.tr("The picture is in the draft"))
        title = self._draft if len(self._draft) <= _LONGEST else f"{self._draft[: _LONGEST - 1]}…"
        self._text.setText(title or self.tr("A new draft; you choose later what it is about."))
        self._more.setText(self.tr("One more"))
        self._open.setText(self.tr("Open the draft"))
        self._close.say(self.tr("Close"))

    def say(self, draft: str) -> None:
        """The picture went into a draft with this title ("" = none yet)."""
        self._draft = draft
        self.retranslate()
        put_in_corner(self)
        self.show()
        self._timer.start()
        announce(self, self._title.text())

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._timer.start()

    def _on_more(self) -> None:
        self.hide()
        self.more.emit()

    def _on_open(self) -> None:
        self.hide()
        self.open_asked.emit()
