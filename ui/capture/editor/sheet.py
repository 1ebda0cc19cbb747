"""What is edited: a picture with the strip below it, the marks over both, and what is suggested. A plain value."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Protocol

from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtGui import QImage, QPainter

from desktop_app.domain.attachments import Provenance, without_address, without_time, without_title
from ui.capture.editor.marks import Kind, Mark, bounds, moved, reach
from ui.capture.strip import strip_height, strip_lines, with_strip
from ui.capture.strip_words import strip_words


class Fact(StrEnum):
    """A line of the strip."""

    ADDRESS = "address"
    TIME = "time"
    TITLE = "title"


class Strip(Protocol):
    """What stands below a picture. It may be redacted by marks over it; its words are nobody's to alter.

    It may be wider than its picture: `width` is that of the image with both, in pixels.
    """

    def height(self, width: int) -> int:
        """How high it is in an image of that width."""
        ...

    def lines(self, width: int) -> dict[Fact, QRect]:
        """Where in it which fact stands."""
        ...

    def below(self, picture: QImage) -> QImage:
        """A picture with the strip painted anew below it."""
        ...


class StampedStrip:
    """The strip of a screenshot. `why_not` words the code of why there is no address."""

    def __init__(self, proof: Provenance, why_not: Callable[[str], str]) -> None:
        self._proof, self._why_not = proof, why_not

    def height(self, width: int) -> int:
        """How high it is in an image of that width."""
        return strip_height(width, self._proof.scale)

    def lines(self, width: int) -> dict[Fact, QRect]:
        """Where in it which fact stands."""
        return dict(zip(Fact, strip_lines(width, self._proof.scale), strict=True))

    def below(self, picture: QImage) -> QImage:
        """A picture with the strip painted anew below it."""
        words = strip_words(self._proof, self._why_not(self._proof.why_not))
        return with_strip(picture, words, self._proof.scale)


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A place that looks as if it should be redacted, in pixels of the picture. `kind` is a code, worded by `names`.

    `must`: IT's policy asks that it be redacted before the picture is used.
    """

    rect: QRect
    kind: str
    is_sure: bool = True
    must: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """One state of the work: `image` is the `picture` with its strip. `required` must be redacted before it is used."""

    image: QImage
    picture: QRect
    marks: tuple[Mark, ...] = ()
    suggestions: tuple[Suggestion, ...] = ()
    required: tuple[QRect, ...] = ()

    @property
    def has_strip(self) -> bool:
        """Whether there is one below the picture."""
        return self.picture.height() < self.image.height()

    @property
    def unit(self) -> float:
        """Strokes grow with the picture: wide ones are looked at made smaller."""
        return max(1.0, self.image.width() / 1600)

    @property
    def next_id(self) -> int:
        """An id no mark has."""
        return max((mark.id for mark in self.marks), default=0) + 1

    @property
    def next_number(self) -> int:
        """The number of the next step."""
        return max((mark.number for mark in self.marks if mark.kind is Kind.STEP), default=0) + 1

    @property
    def open_requirements(self) -> int:
        """How many places that must be redacted are not yet covered."""
        fills = [bounds(mark).toAlignedRect() for mark in self.marks if mark.kind is Kind.REDACT]
        return sum(not any(fill.contains(rect) for fill in fills) for rect in self.required)

    def mark(self, id: int) -> Mark | None:
        """The mark of that id."""
        return next((mark for mark in self.marks if mark.id == id), None)

    def with_mark(self, mark: Mark) -> "Sheet":
        """A mark added, or put in the place of the one with its id."""
        if self.mark(mark.id) is None:
            return replace(self, marks=(*self.marks, mark))
        return replace(self, marks=tuple(mark if one.id == mark.id else one for one in self.marks))

    def without(self, id: int) -> "Sheet":
        """A mark taken away."""
        return replace(self, marks=tuple(mark for mark in self.marks if mark.id != id))

    def reordered(self, id: int, by: int) -> "Sheet":
        """A mark some places further to the front (or back)."""
        mark = self.mark(id)
        if mark is None:
            return self
        others = [one for one in self.marks if one.id != id]
        at = min(max(self.marks.index(mark) + by, 0), len(others))
        return replace(self, marks=(*others[:at], mark, *others[at:]))


def sheet_of(image: QImage, strip: Strip | None, marks: Sequence[Mark] = ()) -> Sheet:
    """The first state: a picture, with the strip that stands at its foot."""
    height = strip.height(image.width()) if strip is not None else 0
    # A picture lower than its strip can be is not one of ours.
    top = image.height() - height if height < image.height() else image.height()
    opaque = image.convertToFormat(QImage.Format.Format_RGB32)
    return Sheet(opaque, QRect(0, 0, image.width(), top), tuple(marks))


def cropped(sheet: Sheet, area: QRect, strip: Strip | None) -> Sheet:
    """Only that part of the picture, with the strip anew in its width; marks go with what they stand on.

    The same sheet when there is no memory for another.
    """
    area = area.intersected(sheet.picture)
    if area.width() < 1 or area.height() < 1 or area == sheet.picture:
        return sheet
    picture = QImage(area.size(), QImage.Format.Format_RGB32)
    if picture.isNull():
        return sheet
    painter = QPainter(picture)
    painter.drawImage(QPoint(0, 0), sheet.image, area)
    painter.end()
    try:
        image = strip.below(picture) if strip is not None and sheet.has_strip else picture
    except MemoryError:
        return sheet
    shift = QPoint(-area.left(), -area.top())
    after = replace(
        sheet,
        image=image,
        picture=QRect(QPoint(0, 0), area.size()),
        marks=(),
        suggestions=tuple(replace(one, rect=kept) for one in sheet.suggestions if (kept := _left(one.rect, area))),
        required=tuple(kept for rect in sheet.required if (kept := _left(rect, area))),
    )
    for mark in sheet.marks:
        if mark.kind is Kind.REDACT:
            kept = _left(bounds(mark).toAlignedRect(), area)
            # On the strip it covers the fact, wherever that stands now: see below.
            after = after.with_mark(fill(mark.id, kept)) if kept else after
        elif bounds(mark).center().y() >= sheet.picture.height():
            after = after.with_mark(moved(mark, 0, area.height() - sheet.picture.height()))
        elif _meets(bounds(mark), QRectF(area)):
            after = after.with_mark(moved(mark, shift.x(), shift.y()))
    return _with_facts_hidden(after, sheet, strip)


def fill(id: int, area: QRect) -> Mark:
    """A redaction of whole pixels."""
    right, bottom = area.left() + area.width(), area.top() + area.height()
    return Mark(id, Kind.REDACT, ((area.left(), area.top()), (right, bottom)))


def redacted_facts(sheet: Sheet, strip: Strip | None) -> tuple[Fact, ...]:
    """The lines of the strip that a redaction touches: what is hidden there must not be told elsewhere."""
    if strip is None or not sheet.has_strip:
        return ()
    fills = [bounds(mark).toAlignedRect() for mark in sheet.marks if mark.kind is Kind.REDACT]
    lines = _lines(sheet, strip)
    return tuple(fact for fact in Fact if any(one.intersects(lines[fact]) for one in fills))


def without_facts(proof: Provenance, hidden: Sequence[Fact]) -> Provenance:
    """What a picture still proves when these lines of its strip are redacted."""
    for fact, without in ((Fact.ADDRESS, without_address), (Fact.TIME, without_time), (Fact.TITLE, without_title)):
        proof = without(proof) if fact in hidden else proof
    return proof


def _with_facts_hidden(after: Sheet, before: Sheet, strip: Strip | None) -> Sheet:
    """Facts that were redacted are redacted whole in the strip that was painted anew, and so are marks below that."""
    if strip is None or not after.has_strip:
        return after
    for fact in redacted_facts(before, strip):
        after = after.with_mark(fill(max(after.next_id, before.next_id), _lines(after, strip)[fact]))
    top = before.picture.height()
    fills = [one for one in before.marks if one.kind is Kind.REDACT and bounds(one).bottom() > top]
    for at, mark in enumerate(before.marks):
        later = [one for one in fills if one in before.marks[at + 1 :]]
        if bounds(mark).center().y() >= top and any(_meets(reach(mark), bounds(one)) for one in later):
            after = after.without(mark.id)
    return after


def _lines(sheet: Sheet, strip: Strip) -> dict[Fact, QRect]:
    lines = strip.lines(sheet.image.width())
    return {fact: line.translated(0, sheet.picture.height()) for fact, line in lines.items()}


def _left(rect: QRect, area: QRect) -> QRect | None:
    """What a crop leaves of a rectangle, where it lies then; None when nothing."""
    kept = rect.intersected(area)
    return None if kept.isEmpty() else kept.translated(-area.topLeft())


def _meets(one: QRectF, other: QRectF) -> bool:
    """Whether two areas meet; a line has no area of its own, and still lies somewhere."""
    return one.adjusted(-0.5, -0.5, 0.5, 0.5).intersects(other)
