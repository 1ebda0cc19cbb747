"""Labels that show plain text and nothing else: server text may look like HTML, and a QLabel would load its files."""

import html
import re

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.override import override
from ui.theme import Type

LONGEST, LONGEST_LINE, LONGEST_TITLE = 100_000, 1_000, 300
"""Signs that a label shows, a line, and a title that wraps."""
_ENDLESS = re.compile(r"\S{501,}")
_PART, _LONGEST_WORD, _BREAK = 40, 4_000, "\u200b"
_PARTS_OF_ADDRESS, _SHORT_ADDRESS = re.compile(r"(?=[@./])(?<=\w)"), 30


def set_tooltip(widget: QWidget, text: str) -> None:
    """A tooltip that shows the text as it is; Qt would guess whether it is HTML."""
    widget.setToolTip(f"<p>{html.escape(text)}</p>" if text else "")


def restyle(widget: QWidget) -> None:
    """Let the style sheet look at a widget's properties again, if it has looked at all."""
    if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        return
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()


def showable(text: str) -> str:
    """A text as a label can lay it out: cut where nobody reads on, never five hundred signs without a place to break.

    The breaks are invisible signs of no width, and only stand in words longer than any address.
    """
    if len(text) > LONGEST:
        text = text[: LONGEST - 1] + "…"
    return _ENDLESS.sub(_with_breaks, text)


def breakable(address: str) -> str:
    """An address of mail or the web that may go on in the next line before a part of it; as it is when it is short."""
    return _PARTS_OF_ADDRESS.sub(_BREAK, address) if len(address) > _SHORT_ADDRESS else address


def _with_breaks(run: re.Match[str]) -> str:
    word = run[0] if len(run[0]) <= _LONGEST_WORD else run[0][:_LONGEST_WORD] + "…"
    return _BREAK.join(word[at : at + _PART] for at in range(0, len(word), _PART))


class PlainLabel(QLabel):
    """One text in the type scale. `tone`: muted, accent, info, success, warning, danger, neutral or "" (text)."""

    def __init__(self, kind: Type = Type.BODY, tone: str = "", *, wraps: bool = False) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wraps)
        self.setProperty("type", kind.name.lower())
        self.setProperty("tone", tone)
        if wraps:
            # A wrapped label must be let grow: its height follows from its width.
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)

    @override
    def setText(self, text: str) -> None:
        super().setText(showable(text))

    def set_tone(self, tone: str) -> None:
        """Colour the text anew."""
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            restyle(self)

    def make_selectable(self) -> None:
        """Let the text be marked and copied, by mouse and keyboard."""
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )


class ElidedLabel(PlainLabel):
    """One line that ends in … where there is no room; the tooltip then has all of it."""

    def __init__(self, kind: Type = Type.BODY, tone: str = "") -> None:
        super().__init__(kind, tone)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 4, super().minimumSizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        area: QRect = self.contentsRect()
        shown = QFontMetrics(self.font()).elidedText(self._one_line(), Qt.TextElideMode.ElideRight, area.width())
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(area, int(self.alignment()), shown)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            is_cut = self.fontMetrics().horizontalAdvance(self._one_line()) > self.contentsRect().width()
            set_tooltip(self, self.text() if is_cut else "")
        return super().event(event)

    def _one_line(self) -> str:
        return " ".join(self.text()[:LONGEST_LINE].split())
