"""The picture being edited, the mark that is chosen, and every step back and forth. The original lives here alone."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QRect, QRectF, Signal
from PySide6.QtGui import QImage, QUndoStack

from ui.capture.editor.commands import Change
from ui.capture.editor.marks import Kind, Mark, bounds, moved
from ui.capture.editor.redaction import Edited, edited
from ui.capture.editor.sheet import Sheet, Strip, Suggestion, cropped, fill

_GRIP = 8.0
"""How many pixels of a mark stay over the picture, wherever it is moved to."""


class Scene(QObject):
    """Holds the state. Every change goes through `put`, and can be undone."""

    changed = Signal()
    """Something looks otherwise now."""
    chosen_changed = Signal()
    """Another mark or suggestion is the chosen one."""

    def __init__(self, sheet: Sheet, strip: Strip | None = None) -> None:
        super().__init__()
        self.sheet, self._strip = sheet, strip
        self.stack = QUndoStack(self)
        self.chosen = 0
        """The id of the chosen mark; 0 = none."""
        self.suggestion = -1
        """Which suggestion is the chosen one; −1 = none."""
        self.passing: Mark | None = None
        """A mark as it is while it is being drawn or dragged: seen, not yet kept."""
        self.frame: Mark | None = None
        """What will stay when the crop is applied."""

    @property
    def marks(self) -> tuple[Mark, ...]:
        """The marks as they look now."""
        return self.sheet.with_mark(self.passing).marks if self.passing is not None else self.sheet.marks

    @property
    def chosen_mark(self) -> Mark | None:
        """The chosen mark as it looks now, or the frame of the crop."""
        if self.frame is not None:
            return self.frame
        return next((mark for mark in self.marks if mark.id == self.chosen), None)

    @property
    def is_changed(self) -> bool:
        """Whether there is anything to lose."""
        return not self.stack.isClean()

    def show_sheet(self, sheet: Sheet, chosen: int) -> None:
        """For `Change` alone: another state."""
        self.sheet, self.chosen, self.passing = sheet, chosen, None
        self.suggestion = min(self.suggestion, len(sheet.suggestions) - 1)
        if self.frame is not None:
            self.frame = None
        self.changed.emit()
        self.chosen_changed.emit()

    def put(self, sheet: Sheet, chosen: int = 0, series: str = "") -> None:
        """A new state, as a step that can be undone. Steps of one series count as one."""
        self.passing = None
        if sheet != self.sheet:
            self.stack.push(Change(self, (self.sheet, self.chosen), (sheet, chosen), series))
        else:
            self.choose(chosen)

    def choose(self, id: int) -> None:
        """Choose a mark (0 = none)."""
        self.chosen, self.suggestion = id, -1
        self.changed.emit()
        self.chosen_changed.emit()

    def choose_suggestion(self, at: int) -> None:
        """Choose a suggestion (−1 = none)."""
        self.chosen, self.suggestion = 0, at
        self.changed.emit()
        self.chosen_changed.emit()

    def pass_by(self, mark: Mark | None) -> None:
        """Show a mark as it is being drawn."""
        if mark is not None and mark.kind is Kind.CROP:
            self.frame = mark
        else:
            self.passing = mark
        self.changed.emit()

    def keep(self, mark: Mark, series: str = "") -> None:
        """A mark that was drawn or changed, within reach."""
        area, picture = bounds(mark), QRectF(self.sheet.image.rect())
        across = _back(area.left(), area.right(), picture.width())
        down = _back(area.top(), area.bottom(), picture.height())
        mark = moved(mark, across, down) if across or down else mark
        if mark.kind is Kind.CROP:
            self.frame = mark
            self.changed.emit()
        else:
            self.put(self.sheet.with_mark(mark), mark.id, series)

    def remove(self) -> None:
        """Take the chosen mark away."""
        if self.chosen:
            self.put(self.sheet.without(self.chosen))

    def bring(self, by: int) -> None:
        """The chosen mark further to the front, or to the back."""
        if self.chosen:
            self.put(self.sheet.reordered(self.chosen, by), self.chosen)

    def crop(self) -> None:
        """Keep what the frame holds."""
        if self.frame is not None:
            area, self.frame = bounds(self.frame).toRect(), None
            self.put(cropped(self.sheet, area, self._strip))
            self.changed.emit()

    def suggest(self, suggestions: Sequence[Suggestion], *, must_accept: bool = False) -> None:
        """Show these places; with `must_accept` nothing leaves before each is redacted. No step of its own."""
        required = tuple(one.rect for one in suggestions if must_accept or one.must)
        self.show_sheet(replace(self.sheet, suggestions=tuple(suggestions), required=required), self.chosen)

    def accept(self, suggestions: Sequence[Suggestion]) -> None:
        """Redact these places."""
        sheet = self.sheet
        for one in suggestions:
            sheet = sheet.with_mark(fill(sheet.next_id, one.rect))
        left = tuple(one for one in sheet.suggestions if one not in suggestions)
        self.put(replace(sheet, suggestions=left))

    def dismiss(self, suggestions: Sequence[Suggestion]) -> None:
        """These places are to be seen. What IT's policy asks for is not dismissed."""
        kept = tuple(one for one in self.sheet.suggestions if one not in suggestions or one.rect in self.sheet.required)
        self.put(replace(self.sheet, suggestions=kept))

    def result(self) -> Edited:
        """What may leave; `forget` once it is kept. Raises MemoryError."""
        return edited(self.sheet, self._strip)

    def forget(self) -> None:
        """Drop every pixel: the picture, and all states one could go back to."""
        self.stack.clear()
        self.frame = self.passing = None
        self.show_sheet(Sheet(QImage(), QRect()), 0)


def crop_frame(sheet: Sheet, area: QRectF) -> Mark:
    """The frame of a crop."""
    area = area.intersected(QRectF(sheet.picture))
    return Mark(-1, Kind.CROP, ((area.left(), area.top()), (area.right(), area.bottom())))


def _back(start: float, end: float, most: float) -> float:
    """How far something must go back to be within reach; what is smaller than the grip, and all there, stays."""
    grip = min(_GRIP, end - start)
    if end < grip:
        return grip - end
    return min(0.0, most - grip - start)
