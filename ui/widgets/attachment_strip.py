"""Files that belong to something: a tile each with picture, name, size and what a screenshot proves."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QFontMetrics, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop_app.domain.attachments import AddressConfidence, Attachment, DraftFile, Provenance
from ui import formats, icons
from ui.icons import Ink
from ui.language import Translated
from ui.override import override
from ui.theme import RADIUS, Space, Type, scheme, theme
from ui.widgets.buttons import IconButton
from ui.widgets.flow import Flow
from ui.widgets.plain_label import set_tooltip

TILE = QSize(184, 148)
_PICTURE = 88


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


class _Tile(Translated, QAbstractButton):
    """A button that opens the file; Delete takes it away."""

    removed = Signal()

    def __init__(self, file: FileTile, can_remove: bool) -> None:
        super().__init__()
        self._file = file
        self._thumbnail: QPixmap | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._remove = IconButton("close", size=16)
        self._remove.setParent(self)
        self._remove.setVisible(can_remove)
        self._remove.clicked.connect(self.removed)
        self._can_remove = can_remove
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        parts = [self._file.name, formats.size(self._file.size), *self._proofs()]
        self.setAccessibleName(", ".join(parts))
        self._remove.say(self.tr("Remove %1").replace("%1", self._file.name))
        tip = "\n".join((*parts, self._file.provenance.page_url if self._file.provenance else ""))
        set_tooltip(self, tip.strip())

    def show_thumbnail(self, picture: QPixmap) -> None:
        """Show the picture itself."""
        self._thumbnail = picture
        self.update()

    def _proofs(self) -> list[str]:
        provenance = self._file.provenance
        if provenance is None:
            return []
        has_address = provenance.confidence is AddressConfidence.EXACT
        return [self.tr("address ✓") if has_address else self.tr("address –"), self.tr("time ✓")]

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme().px(TILE.width()), _PICTURE + theme().px(TILE.height() - _PICTURE))

    @override
    def resizeEvent(self, event: object) -> None:
        hint = self._remove.sizeHint()
        self._remove.setGeometry(QRect(QPoint(self.width() - hint.width() - 4, 4), hint))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace} and self._can_remove:
            self.removed.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

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
        painter.setPen(QColor(now.accent if self.underMouse() else now.hairline))
        painter.drawPath(outline)
        self._paint_words(painter)

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
            name = "image" if self._file.is_picture else "file"
            picture = icons.pixmap(name, 28, now.muted, self.devicePixelRatioF())
            painter.drawPixmap(top.center().x() - 14, top.center().y() - 14, picture)
        painter.restore()

    def _paint_words(self, painter: QPainter) -> None:
        now = scheme()
        left, width = Space.XS, self.width() - 2 * Space.XS
        font = theme().font(Type.CAPTION)
        font.setWeight(font.Weight.DemiBold)
        metrics = QFontMetrics(font)
        line = metrics.height() + 2
        painter.setFont(font)
        painter.setPen(QColor(now.text))
        name = metrics.elidedText(self._file.name, Qt.TextElideMode.ElideMiddle, width)
        painter.drawText(QRect(left, _PICTURE + 6, width, line), int(Qt.AlignmentFlag.AlignVCenter), name)
        font.setWeight(font.Weight.Normal)
        painter.setFont(font)
        painter.setPen(QColor(now.muted))
        size = QRect(left, _PICTURE + 6 + line, width, line)
        painter.drawText(size, int(Qt.AlignmentFlag.AlignVCenter), formats.size(self._file.size))
        provenance = self._file.provenance
        if provenance is not None:
            is_whole = provenance.confidence is AddressConfidence.EXACT
            painter.setPen(QColor((Ink.SUCCESS if is_whole else Ink.NEUTRAL).colour()))
            proofs = QFontMetrics(font).elidedText("  ".join(self._proofs()), Qt.TextElideMode.ElideRight, width)
            painter.drawText(size.translated(0, line), int(Qt.AlignmentFlag.AlignVCenter), proofs)


class AttachmentStrip(QWidget):
    """Tiles side by side, as many per row as there is room for. Hidden while there are none.

    Ask `wanted` for thumbnails: the owner fetches bytes in a lane, makes a picture and hands it to `show_thumbnail`.
    """

    opened = Signal(str)
    """The key of the file the user wants to see."""
    removed = Signal(str)
    """The key of the file the user wants gone; the owner takes it away and shows the rest."""

    def __init__(self, *, can_remove: bool = False) -> None:
        super().__init__()
        self._can_remove = can_remove
        self._tiles: dict[str, _Tile] = {}
        self._thumbnails: dict[str, QPixmap] = {}
        self._files: tuple[FileTile, ...] = ()
        self._flow = Flow(self, spacing=Space.S)
        self.hide()

    @property
    def wanted(self) -> tuple[str, ...]:
        """The keys of pictures whose thumbnails are not here yet."""
        return tuple(file.key for file in self._files if file.is_picture and file.key not in self._thumbnails)

    def show_files(self, files: Sequence[FileTile]) -> None:
        """Show these files; the focus goes on to a neighbour when its tile went away."""
        if tuple(files) == self._files:
            return
        focused = next((at for at, file in enumerate(self._files) if self._tiles[file.key].hasFocus()), -1)
        self._files = tuple(files)
        for tile in self._tiles.values():
            self._flow.removeWidget(tile)
            tile.hide()
            tile.deleteLater()
        self._tiles = {}
        for file in files:
            tile = _Tile(file, self._can_remove)
            tile.setObjectName(f"attachment.{file.key}")
            tile.clicked.connect(lambda _checked=False, key=file.key: self.opened.emit(key))
            tile.removed.connect(lambda key=file.key: self.removed.emit(key))
            if file.key in self._thumbnails:
                tile.show_thumbnail(self._thumbnails[file.key])
            self._tiles[file.key] = tile
            self._flow.addWidget(tile)
        self.setVisible(bool(files))
        if focused >= 0 and files:
            self._tiles[files[min(focused, len(files) - 1)].key].setFocus(Qt.FocusReason.OtherFocusReason)

    def show_thumbnail(self, key: str, picture: QPixmap) -> None:
        """A picture for one of the files; small already, its size is not changed."""
        self._thumbnails[key] = picture
        if key in self._tiles:
            self._tiles[key].show_thumbnail(picture)
