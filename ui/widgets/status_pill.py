"""A short word with an icon on a soft ground: status and priority, never by colour alone."""

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.domain.cases import Priority, Status
from ui import icons
from ui.icons import Ink
from ui.messages import words
from ui.models.rows import Pill
from ui.override import override
from ui.theme import Type, scheme, theme
from ui.widgets.icon_label import fill_of
from ui.widgets.plain_label import set_tooltip

_STATUS: Mapping[Status, tuple[Ink, str]] = {
    Status.DRAFT: (Ink.NEUTRAL, "edit"),
    Status.SENDING: (Ink.INFO, "upload"),
    Status.RECEIVED: (Ink.INFO, "inbox"),
    Status.BEING_WORKED_ON: (Ink.INFO, "progress"),
    Status.WAITING_FOR_YOU: (Ink.WARNING, "bell"),
    Status.ON_HOLD: (Ink.NEUTRAL, "pause"),
    Status.SOLVED: (Ink.SUCCESS, "success"),
    Status.CLOSED: (Ink.NEUTRAL, "check"),
    Status.WITHDRAWN: (Ink.NEUTRAL, "withdraw"),
    Status.MERGED: (Ink.NEUTRAL, "merge"),
    Status.UNKNOWN: (Ink.NEUTRAL, "info"),
}
_PRIORITY: Mapping[Priority, tuple[Ink, str]] = {
    Priority.CRITICAL: (Ink.DANGER, "priority-critical"),
    Priority.HIGH: (Ink.WARNING, "priority-high"),
    Priority.NORMAL: (Ink.NEUTRAL, "priority-normal"),
    Priority.LOW: (Ink.NEUTRAL, "priority-low"),
}
_ICON = 14
_SIDE = 8


def status_pill(status: Status) -> Pill:
    """The pill of a status."""
    ink, icon = _STATUS[status]
    return Pill(words.status(status), ink, icon)


def priority_pill(priority: Priority) -> Pill:
    """The pill of a priority."""
    ink, icon = _PRIORITY[priority]
    return Pill(words.priority(priority), ink, icon)


def pill_size(pill: Pill) -> QSize:
    """How much room a pill takes."""
    metrics = QFontMetrics(theme().font(Type.CAPTION))
    icon = _ICON + 5 if pill.icon else 0
    return QSize(metrics.horizontalAdvance(pill.text) + 2 * _SIDE + icon + 2, max(22, metrics.height() + 6))


def paint_pill(painter: QPainter, area: QRectF, pill: Pill, ratio: float) -> None:
    """Paint a pill into an area; the text is cut where it does not fit."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    tone = getattr(scheme(), pill.ink.value)
    painter.setBrush(QColor(fill_of(pill.ink)))
    painter.setPen(QPen(QColor(getattr(tone, "line", scheme().hairline)), 1))
    radius = area.height() / 2
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    left = area.left() + _SIDE
    if pill.icon:
        top = area.top() + (area.height() - _ICON) / 2
        painter.drawPixmap(round(left), round(top), icons.pixmap(pill.icon, _ICON, pill.ink.colour(), ratio))
        left += _ICON + 5
    font = theme().font(Type.CAPTION)
    painter.setFont(font)
    painter.setPen(QColor(pill.ink.colour()))
    words_area = QRectF(left, area.top(), area.right() - _SIDE - left + 2, area.height())
    text = QFontMetrics(font).elidedText(pill.text, Qt.TextElideMode.ElideRight, round(words_area.width()))
    painter.drawText(words_area, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), text)
    painter.restore()


class StatusPill(QWidget):
    """A pill as a widget."""

    def __init__(self, pill: Pill | None = None) -> None:
        super().__init__()
        self._pill = pill or Pill("")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self._pill.text)

    def show_pill(self, pill: Pill) -> None:
        """Show another word."""
        self._pill = pill
        self.setAccessibleName(pill.text)
        self.updateGeometry()
        self.update()

    def show_status(self, status: Status, portal_word: str = "") -> None:
        """Show a status; the portal's own word for it stands in the tooltip."""
        self.show_pill(status_pill(status))
        set_tooltip(self, portal_word)

    @override
    def sizeHint(self) -> QSize:
        return pill_size(self._pill)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._pill.text:
            paint_pill(QPainter(self), QRectF(self.rect()), self._pill, self.devicePixelRatioF())
