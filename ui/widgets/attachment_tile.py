"""One file as a tile: its picture, name and size, and what a screenshot proves."""

from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDrag,
    QEnterEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPixmap,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QSizePolicy, QWidget

from desktop_app.domain.attachments import AddressConfidence, Attachment, DraftFile, Provenance
from ui import formats, icons
from ui.icons import Ink
from ui.language import Translated
from ui.messages.words import why_not
from ui.override import override
from ui.theme import RADIUS, Space, Type, scheme, theme
from ui.widgets.buttons import IconButton
from ui.widgets.plain_label import set_tooltip

DRAGGED = "application/x-nordesk-tile"
"""What a dragged tile carries: its key; understood by the strip it comes from only."""
_TILE = QSize(208, 148)
_PICTURE = 100
_MARK = 14
_BACKWARDS = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Up})
_ONWARDS = frozenset({Qt.Key.Key_Right, Qt.Key.Key_Down})


@dataclass(frozen=True, slots=True)
class FileTile:
    """One file as the strip shows it. `key` names it; `size` in bytes."""

    key: str
    name: str
    size: int
    content_type: str = ""
    provenance: Provenance | None = None

    @classmethod
    def of_draft(cls, file: DraftFile) -> "FileTile":
        """A file of a draft, named by its digest."""
        return cls(file.digest, file.name, file.size, file.content_type, file.provenance)

    @classmethod
    def of_case(cls, attachment: Attachment) -> "FileTile":
        """A file the portal holds, named by its id."""
        return cls(attachment.id, attachment.name, attachment.size, attachment.content_type, attachment.provenance)

    @property
    def is_picture(self) -> bool:
        """Whether a thumbnail can be had."""
        return self.content_type.startswith("image/")

    @property
    def is_editable(self) -> bool:
        """Whether it is a picture one can draw on: one that moves would stand still afterwards."""
        return self.is_picture and self.content_type not in {"image/gif", "image/svg+xml"}


class _Proof(NamedTuple):
    """One thing a screenshot proves or does not: `word` is short, `said` is for those who hear it."""

    word: str
    said: str
    is_there: bool


class Tile(Translated, QAbstractButton):
    """A button that opens the file; Delete takes it away, Alt and the arrow keys move it where that may be."""

    removed = Signal()
    edited = Signal()
    moved = Signal(int)
    """By so many places."""

    def __init__(self, file: FileTile, *, can_remove: bool, can_move: bool) -> None:
        super().__init__()
        self.file = file
        self._thumbnail: QPixmap | None = None
        self._pressed: QPoint | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._remove = IconButton("close", size=16)
        self._remove.setParent(self)
        self._remove.setVisible(can_remove)
        self._remove.clicked.connect(self.removed)
        self._edit: IconButton | None = None
        self._can_remove, self._can_move = can_remove, can_move
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        parts = [self.file.name, formats.size(self.file.size)]
        self.setAccessibleName(", ".join((*parts, *(proof.said for proof in self._proofs()))))
        move = self.tr("Alt and the arrow keys move it.") if self._can_move else ""
        proof = self.file.provenance
        # No address, and why: in words, and with where to go where something can be done about it.
        reason = why_not(proof.why_not) if proof is not None and not proof.page_url else ""
        self.setAccessibleDescription(" ".join(filter(None, (reason, move))))
        self._remove.say(self.tr("Remove %1").replace("%1", self.file.name))
        if self._edit is not None:
            self._edit.say(self.tr("Edit picture %1").replace("%1", self.file.name))
        seen = (f"{proof.word} {'✓' if proof.is_there else '–'}" for proof in self._proofs())
        address = proof.page_url if proof is not None else ""
        set_tooltip(self, "\n".join(filter(None, (*parts, "  ".join(seen), address or reason, move))))
        self.updateGeometry()

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What Tab reaches in it, in the order it stands."""
        return (self, self._remove) if self._edit is None else (self, self._edit, self._remove)

    def show_thumbnail(self, picture: QPixmap) -> None:
        """Show the picture itself."""
        self._thumbnail = picture
        self.update()

    def offer_edit(self) -> None:
        """Put a button on it that asks for the picture to be edited; F2 does the same."""
        self._edit = IconButton("edit", size=16)
        self._edit.setObjectName("edit_attachment")
        self._edit.setParent(self)
        self._edit.clicked.connect(self.edited)
        self.retranslate()

    def _proofs(self) -> tuple[_Proof, ...]:
        proof = self.file.provenance
        if proof is None:
            return ()
        has_address = proof.confidence is AddressConfidence.EXACT
        address = self.tr("with web address") if has_address else self.tr("no web address")
        time = self.tr("no time") if proof.is_time_hidden else self.tr("with time")
        reviewed = self.tr("reviewed") if proof.reviewed else self.tr("not reviewed")
        return (
            _Proof(self.tr("address"), address, has_address),
            _Proof(self.tr("time"), time, not proof.is_time_hidden),
            _Proof(self.tr("reviewed"), reviewed, proof.reviewed),
        )

    def _placed(self) -> list[tuple[QPoint, _Proof]]:
        """Where each proof stands, from the left of the first line on; what has no room goes on in the next."""
        metrics, room = QFontMetrics(_letters()), theme().px(_TILE.width()) - 2 * Space.XS
        left, line, placed = 0, 0, []
        for proof in self._proofs():
            width = metrics.horizontalAdvance(proof.word) + 3 + _MARK
            if left and left + width > room:
                left, line = 0, line + 1
            placed.append((QPoint(left, line), proof))
            left += width + Space.XS
        return placed

    def _name(self) -> list[str]:
        """The name in one line or two: pictures of one day differ in the middle, which one line would leave out."""
        metrics, room = QFontMetrics(_strong()), theme().px(_TILE.width()) - 2 * Space.XS
        name = self.file.name
        if metrics.horizontalAdvance(name) <= room:
            return [name]
        fits = next(at for at in range(len(name), 0, -1) if at == 1 or metrics.horizontalAdvance(name[:at]) <= room)
        end = max(name.rfind(sign, fits // 2, fits) for sign in " -_") + 1 or fits
        return [name[:end].rstrip(" "), metrics.elidedText(name[end:], Qt.TextElideMode.ElideMiddle, room)]

    @override
    def sizeHint(self) -> QSize:
        placed = self._placed()
        lines = placed[-1][0].y() + 1 if placed else 1
        words = theme().px(_TILE.height() - _PICTURE) + (lines + len(self._name()) - 1) * _line_height()
        return QSize(theme().px(_TILE.width()), _PICTURE + words)

    @override
    def resizeEvent(self, event: object) -> None:
        hint = self._remove.sizeHint()
        place = QRect(QPoint(self.width() - hint.width() - 4, 4), hint)
        self._remove.setGeometry(place)
        if self._edit is not None:
            self._edit.setGeometry(place.translated(-place.width() - 2, 0))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, has_alt = Qt.Key(event.key()), bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if has_alt and self._can_move and key in _BACKWARDS | _ONWARDS:
            self.moved.emit(-1 if key in _BACKWARDS else 1)
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace} and self._can_remove:
            self.removed.emit()
        elif key == Qt.Key.Key_F2 and self._edit is not None:
            self.edited.emit()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint() if event.button() == Qt.MouseButton.LeftButton else None
        super().mousePressEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        far = QApplication.startDragDistance()
        if not self._can_move or self._pressed is None:
            super().mouseMoveEvent(event)
        elif (event.position().toPoint() - self._pressed).manhattanLength() >= far:
            start, self._pressed = self._pressed, None
            self.setDown(False)
            self._drag(start)

    def _drag(self, start: QPoint) -> None:
        drag = QDrag(self)
        drag.setMimeData(dragged(self.file.key))
        drag.setPixmap(self.grab())
        drag.setHotSpot(start)
        drag.exec(Qt.DropAction.MoveAction)

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        now = scheme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        outline = QPainterPath()
        outline.addRoundedRect(area, RADIUS, RADIUS)
        painter.fillPath(outline, QColor(now.card))
        self._paint_picture(painter, outline)
        self._paint_grounds(painter)
        painter.setPen(QColor(now.accent if self.underMouse() else now.hairline))
        painter.drawPath(outline)
        self._paint_words(painter)

    def _paint_grounds(self, painter: QPainter) -> None:
        """The buttons lie on a ground of their own: any picture may be beneath them."""
        ground = QColor(scheme().card)
        ground.setAlpha(225)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        for button in (self._remove, self._edit):
            if button is not None and button.isVisible():
                painter.drawRoundedRect(button.geometry(), RADIUS, RADIUS)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _paint_picture(self, painter: QPainter, outline: QPainterPath) -> None:
        now = scheme()
        top = QRect(0, 0, self.width(), _PICTURE)
        painter.save()
        painter.setClipPath(outline)
        painter.fillRect(top, QColor(now.sunken))
        if self._thumbnail is not None and not self._thumbnail.isNull():
            scaled = self._thumbnail.size().scaled(top.size(), Qt.AspectRatioMode.KeepAspectRatioByExpanding)
            source = QRectF(self._thumbnail.rect())
            share = top.height() / scaled.height()
            source.setHeight(source.height() * min(1.0, share))
            source.setWidth(source.width() * min(1.0, top.width() / scaled.width()))
            painter.drawPixmap(QRectF(top), self._thumbnail, source)
        else:
            name = "image" if self.file.is_picture else "file"
            picture = icons.pixmap(name, 28, now.muted, self.devicePixelRatioF())
            painter.drawPixmap(top.center().x() - 14, top.center().y() - 14, picture)
        painter.restore()

    def _paint_words(self, painter: QPainter) -> None:
        now, line = scheme(), _line_height()
        left, width = Space.XS, self.width() - 2 * Space.XS
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        top = _PICTURE + 6
        painter.setFont(_strong())
        painter.setPen(QColor(now.text))
        for text in self._name():
            painter.drawText(QRect(left, top, width, line), middle, text)
            top += line
        painter.setFont(_letters())
        painter.setPen(QColor(now.muted))
        painter.drawText(QRect(left, top, width, line), middle, formats.size(self.file.size))
        first = top + line
        for place, proof in self._placed():
            ink = (Ink.SUCCESS if proof.is_there else Ink.NEUTRAL).colour()
            top = first + line * place.y()
            area = QRect(left + place.x(), top, QFontMetrics(_letters()).horizontalAdvance(proof.word), line)
            painter.setPen(QColor(ink))
            painter.drawText(area, middle, proof.word)
            mark = icons.pixmap("check" if proof.is_there else "minus", _MARK, ink, self.devicePixelRatioF())
            painter.drawPixmap(area.right() + 3, top + (line - _MARK) // 2, mark)


def _letters() -> QFont:
    return QFont(theme().font(Type.CAPTION))


def _strong() -> QFont:
    font = _letters()
    font.setWeight(QFont.Weight.DemiBold)
    return font


def _line_height() -> int:
    return QFontMetrics(_letters()).height() + 2


def dragged(key: str) -> QMimeData:
    """What a tile hands out while it is dragged: its key alone. No other program gets the picture, or its path."""
    data = QMimeData()
    data.setData(DRAGGED, key.encode())
    return data
