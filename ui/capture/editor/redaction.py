"""What leaves the editor. A redaction is pixels from then on, in the picture and in what is kept to edit it again."""

from dataclasses import dataclass

from PySide6.QtGui import QImage

from ui.capture.editor.marks import Kind, Mark, as_json, reach
from ui.capture.editor.painting import burned
from ui.capture.editor.sheet import Fact, Sheet, Strip, redacted_facts


@dataclass(frozen=True, slots=True)
class Edited:
    """An edited picture. `base` with `marks` (JSON) over it is `image` again; None when no mark is left to edit.

    `hidden`: what is redacted in the strip, and must not be told in any other place.
    """

    image: QImage
    base: QImage | None = None
    marks: str = ""
    hidden: tuple[Fact, ...] = ()


def export(sheet: Sheet) -> QImage:
    """A fresh RGB32 picture with every mark burned in: no alpha, no layers, no texts, nothing of what was covered.

    Raises MemoryError.
    """
    return burned(sheet.image, sheet.marks)


def edited(sheet: Sheet, strip: Strip | None) -> Edited:
    """Everything that may be kept of a state. Raises MemoryError."""
    flat, free = apart(sheet.marks)
    base = burned(sheet.image, flat) if free else None
    return Edited(export(sheet), base, as_json(free) if free else "", redacted_facts(sheet, strip))


def apart(marks: tuple[Mark, ...]) -> tuple[tuple[Mark, ...], tuple[Mark, ...]]:
    """The marks that are burned at once, and those one can go on editing.

    Burned are all redactions, and all that lies beneath a mark some redaction covers: kept as data, it would tell
    what is redacted.
    """
    last = max(
        (at for at, mark in enumerate(marks) if mark.kind is Kind.REDACT and _covers(mark, marks[:at])), default=-1
    )
    flat = tuple(mark for at, mark in enumerate(marks) if at <= last or mark.kind is Kind.REDACT)
    return flat, tuple(mark for mark in marks if mark not in flat)


def _covers(fill: Mark, earlier: tuple[Mark, ...]) -> bool:
    area = reach(fill)
    return any(mark.kind is not Kind.REDACT and reach(mark).intersects(area) for mark in earlier)
