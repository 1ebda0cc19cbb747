"""Files that belong to something: a tile each with picture, name, size and what a screenshot proves."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
)
from PySide6.QtWidgets import QWidget

from ui import formats
from ui.language import filled
from ui.override import override
from ui.theme import Space, scheme
from ui.widgets.announce import announce
from ui.widgets.attachment_tile import DRAGGED, FileTile, Tile
from ui.widgets.flow import Flow

__all__ = ["AttachmentStrip", "FileTile"]


class AttachmentStrip(QWidget):
    """Tiles side by side, as many per row as there is room for. Hidden while there are none.

    Ask `wanted` for thumbnails: the owner fetches bytes in a lane, makes a picture and hands it to `show_thumbnail`.
    """

    opened = Signal(str)
    """The key of the file the user wants to see."""
    removed = Signal(str)
    """The key of the file the user wants gone; the owner takes it away and shows the rest."""
    edited = Signal(str)
    """The key of the picture the user wants to edit."""
    ordered = Signal(object)
    """All keys in the order the user wants, as a tuple; the owner keeps it and shows the files anew."""

    def __init__(self, *, can_remove: bool = False, can_order: bool = False, can_edit: bool = False) -> None:
        super().__init__()
        self._can_edit = can_edit
        self._can_remove, self._can_order = can_remove, can_order
        self._tiles: dict[str, Tile] = {}
        self._thumbnails: dict[str, QPixmap] = {}
        self._files: tuple[FileTile, ...] = ()
        self._gap = -1
        """Before which tile the dragged one would come; -1 while none is dragged."""
        self._flow = Flow(self, spacing=Space.S)
        self.setAcceptDrops(can_order)
        self.hide()

    @property
    def wanted(self) -> tuple[str, ...]:
        """The keys of pictures whose thumbnails are not here yet."""
        return tuple(file.key for file in self._files if file.is_picture and file.key not in self._thumbnails)

    def show_files(self, files: Sequence[FileTile]) -> None:
        """Show these files; the focus goes on to a neighbour when its tile went away."""
        if tuple(files) == self._files:
            return
        focused = self._focused()
        key = self._files[focused].key if focused >= 0 else ""
        self._files = tuple(files)
        for tile in self._tiles.values():
            self._flow.removeWidget(tile)
            tile.hide()
            tile.deleteLater()
        # What is gone may have shown what is redacted now.
        self._thumbnails = {key: seen for key, seen in self._thumbnails.items() if any(key == one.key for one in files)}
        self._tiles = {file.key: self._made(file) for file in files}
        for tile in self._tiles.values():
            self._flow.addWidget(tile)
        self._put_into_tab_order()
        self.setVisible(bool(files))
        if focused >= 0 and files:
            near = self._tiles.get(key) or self._tiles[files[min(focused, len(files) - 1)].key]
            # What the layout has not shown yet takes no focus.
            near.show()
            near.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_thumbnail(self, key: str, picture: QPixmap) -> None:
        """A picture for one of the files; small already, its size is not changed."""
        self._thumbnails[key] = picture
        if key in self._tiles:
            self._tiles[key].show_thumbnail(picture)

    def _focused(self) -> int:
        """Which tile has the focus, or will have it when its window is in front again (the editor may be now)."""
        here = self.window().focusWidget()
        tiles = [self._tiles[file.key] for file in self._files]
        return next((at for at, tile in enumerate(tiles) if here is not None and here in tile.stops), -1)

    def _put_into_tab_order(self) -> None:
        """Qt puts what comes later behind everything in the window; Tab shall reach the tiles where they stand."""
        before = self.previousInFocusChain()
        while before is not None and before is not self and (self.isAncestorOf(before) or not _is_stop(before)):
            before = before.previousInFocusChain()
        if before is None or before is self:
            return
        for part in (part for tile in self._tiles.values() for part in tile.stops):
            QWidget.setTabOrder(before, part)
            before = part

    def _made(self, file: FileTile) -> Tile:
        tile = Tile(file, can_remove=self._can_remove, can_move=self._can_order)
        tile.setObjectName(f"attachment.{file.key}")
        tile.clicked.connect(lambda: self.opened.emit(file.key))
        tile.removed.connect(lambda: self.removed.emit(file.key))
        if self._can_edit and file.is_editable:
            tile.offer_edit()
            tile.edited.connect(lambda: self.edited.emit(file.key))
        tile.moved.connect(lambda by: self._move(file.key, by))
        if file.key in self._thumbnails:
            tile.show_thumbnail(self._thumbnails[file.key])
        return tile

    def _move(self, key: str, by: int) -> None:
        at = self._keys().index(key)
        self._put(key, at + by + (1 if by > 0 else 0))

    def _put(self, key: str, before: int) -> None:
        """Ask for the file to stand before the one that is there now; behind the last for the number of files."""
        keys = self._keys()
        at = keys.index(key)
        there = min(max(before - (1 if before > at else 0), 0), len(keys) - 1)
        if there == at:
            return
        keys.insert(there, keys.pop(at))
        name = self._files[at].name
        self.ordered.emit(tuple(keys))
        place = self.tr("%1 is number %2 of %3 now.")
        announce(self, filled(place, name, formats.number(there + 1), formats.number(len(keys))))

    def _keys(self) -> list[str]:
        return [file.key for file in self._files]

    def _dragged(self, event: QDropEvent) -> str:
        """The key of one of our own tiles that is dragged, else ""."""
        key = bytes(event.mimeData().data(DRAGGED).data()).decode(errors="replace")
        return key if self._can_order and key in self._tiles else ""

    def _gap_at(self, point: QPoint) -> int:
        """Before which tile something comes that is dropped there."""
        for at, key in enumerate(self._keys()):
            place = self._tiles[key].geometry()
            is_above = point.y() < place.top() - Space.S // 2
            is_beside = point.y() <= place.bottom() + Space.S // 2 and point.x() < place.center().x()
            if is_above or is_beside:
                return at
        return len(self._files)

    def _show_gap(self, gap: int) -> None:
        if gap != self._gap:
            self._gap = gap
            self.update()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._dragged(event):
            event.acceptProposedAction()
        else:
            event.ignore()

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if self._dragged(event):
            event.acceptProposedAction()
            self._show_gap(self._gap_at(event.position().toPoint()))
        else:
            event.ignore()

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_gap(-1)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self._show_gap(-1)
        key = self._dragged(event)
        if key:
            event.acceptProposedAction()
            self._put(key, self._gap_at(event.position().toPoint()))
        else:
            event.ignore()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._gap < 0 or not self._files:
            return
        keys = self._keys()
        is_last = self._gap >= len(keys)
        place = self._tiles[keys[-1] if is_last else keys[self._gap]].geometry()
        left = place.right() + 3 if is_last else place.left() - Space.S // 2 - 1
        painter = QPainter(self)
        painter.fillRect(QRect(max(left, 0), place.top(), 3, place.height()), QColor(scheme().accent))


def _is_stop(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and not widget.isWindow()
