"""What the editor calls its tools, colours, marks and suggestions, in the reader's language."""

from PySide6.QtCore import QCoreApplication

from ui.capture.editor.marks import Colour, Kind, Mark, bounds
from ui.capture.editor.sheet import Sheet, Suggestion
from ui.capture.editor.tools import Tool
from ui.language import QT_TRANSLATE_NOOP

_TOOLS = {
    Tool.SELECT: QT_TRANSLATE_NOOP("Editor", "Select"),
    Tool.ARROW: QT_TRANSLATE_NOOP("Editor", "Arrow"),
    Tool.BOX: QT_TRANSLATE_NOOP("Editor", "Box"),
    Tool.ELLIPSE: QT_TRANSLATE_NOOP("Editor", "Ellipse"),
    Tool.PEN: QT_TRANSLATE_NOOP("Editor", "Pen"),
    Tool.HIGHLIGHT: QT_TRANSLATE_NOOP("Editor", "Highlight"),
    Tool.TEXT: QT_TRANSLATE_NOOP("Editor", "Text"),
    Tool.STEP: QT_TRANSLATE_NOOP("Editor", "Step number"),
    Tool.CROP: QT_TRANSLATE_NOOP("Editor", "Crop"),
    Tool.REDACT: QT_TRANSLATE_NOOP("Editor", "Redact"),
}
_EXPLAINED = {
    Tool.SELECT: QT_TRANSLATE_NOOP("Editor", "Press on a mark to move it or change its size. Tab goes through them."),
    Tool.ARROW: QT_TRANSLATE_NOOP("Editor", "Draw from the tail to the tip. Enter places one in the middle."),
    Tool.BOX: QT_TRANSLATE_NOOP("Editor", "Draw from corner to corner. Enter places one in the middle."),
    Tool.ELLIPSE: QT_TRANSLATE_NOOP("Editor", "Draw from corner to corner. Enter places one in the middle."),
    Tool.PEN: QT_TRANSLATE_NOOP("Editor", "Draw freely. Enter places a line in the middle."),
    Tool.HIGHLIGHT: QT_TRANSLATE_NOOP("Editor", "Draw over what matters. Enter places one in the middle."),
    Tool.TEXT: QT_TRANSLATE_NOOP("Editor", "Press where the text shall stand, then write."),
    Tool.STEP: QT_TRANSLATE_NOOP("Editor", "Press where the next step is. The numbers count by themselves."),
    Tool.CROP: QT_TRANSLATE_NOOP("Editor", "Draw what shall stay, then press Enter. The strip below stays always."),
    Tool.REDACT: QT_TRANSLATE_NOOP("Editor", "Draw over what nobody may see. It is gone for good once you are done."),
}
_COLOURS = {
    Colour.RED: QT_TRANSLATE_NOOP("Editor", "Red"),
    Colour.BLUE: QT_TRANSLATE_NOOP("Editor", "Blue"),
    Colour.GREEN: QT_TRANSLATE_NOOP("Editor", "Green"),
    Colour.YELLOW: QT_TRANSLATE_NOOP("Editor", "Yellow"),
    Colour.BLACK: QT_TRANSLATE_NOOP("Editor", "Black"),
    Colour.WHITE: QT_TRANSLATE_NOOP("Editor", "White"),
}
_WIDTHS = (
    QT_TRANSLATE_NOOP("Editor", "Thin"),
    QT_TRANSLATE_NOOP("Editor", "Medium"),
    QT_TRANSLATE_NOOP("Editor", "Thick"),
)
_MARKS = {
    Kind.ARROW: QT_TRANSLATE_NOOP("Editor", "Arrow %1 of %2, at %3 across and %4 down"),
    Kind.BOX: QT_TRANSLATE_NOOP("Editor", "Box %1 of %2, at %3 across and %4 down"),
    Kind.ELLIPSE: QT_TRANSLATE_NOOP("Editor", "Ellipse %1 of %2, at %3 across and %4 down"),
    Kind.PEN: QT_TRANSLATE_NOOP("Editor", "Pen line %1 of %2, at %3 across and %4 down"),
    Kind.HIGHLIGHT: QT_TRANSLATE_NOOP("Editor", "Highlight %1 of %2, at %3 across and %4 down"),
    Kind.TEXT: QT_TRANSLATE_NOOP("Editor", "Text %1 of %2, at %3 across and %4 down: “%5”"),
    Kind.STEP: QT_TRANSLATE_NOOP("Editor", "Step %5, mark %1 of %2, at %3 across and %4 down"),
    Kind.REDACT: QT_TRANSLATE_NOOP("Editor", "Redaction %1 of %2, at %3 across and %4 down"),
    Kind.CROP: QT_TRANSLATE_NOOP("Editor", "What stays, at %3 across and %4 down"),
}
_KINDS = {
    "norway": QT_TRANSLATE_NOOP("Editor", "Norwegian identity number"),
    "sweden": QT_TRANSLATE_NOOP("Editor", "Swedish identity number"),
    "finland": QT_TRANSLATE_NOOP("Editor", "Finnish identity number"),
    "denmark": QT_TRANSLATE_NOOP("Editor", "Danish identity number"),
    "iceland": QT_TRANSLATE_NOOP("Editor", "Icelandic identity number"),
    "email": QT_TRANSLATE_NOOP("Editor", "E-mail address"),
    "iban": QT_TRANSLATE_NOOP("Editor", "Account number (IBAN)"),
    "card": QT_TRANSLATE_NOOP("Editor", "Card number"),
}
_SOMETHING = QT_TRANSLATE_NOOP("Editor", "Something private")


def _said(text: str) -> str:
    return QCoreApplication.translate("Editor", text)


def tool(value: Tool) -> str:
    """The name of a tool."""
    return _said(_TOOLS[value])


def explained(value: Tool) -> str:
    """What a tool does, in a sentence."""
    return _said(_EXPLAINED[value])


def colour(value: Colour) -> str:
    """The name of a colour."""
    return _said(_COLOURS[value])


def width(at: int) -> str:
    """The name of a line width."""
    return _said(_WIDTHS[at])


def mark(value: Mark, sheet: Sheet) -> str:
    """A mark as a screen reader says it: what it is, which one, and where. The place is its middle, in per cent."""
    middle = bounds(value).center()
    ids = [one.id for one in sheet.marks]
    at = ids.index(value.id) + 1 if value.id in ids else len(ids) + 1
    extra = value.text if value.kind is Kind.TEXT else str(value.number)
    said = _said(_MARKS[value.kind])
    parts = (at, max(at, len(ids)), _share(middle.x(), sheet.image.width()), _share(middle.y(), sheet.image.height()))
    for place, part in enumerate(parts, start=1):
        said = said.replace(f"%{place}", str(part))
    return said.replace("%5", extra)


def suggestion_kind(kind: str) -> str:
    """What was found there; "something private" for a kind nobody named here."""
    return _said(_KINDS.get(kind, _SOMETHING))


def suggestion(value: Suggestion) -> str:
    """A suggestion on its label; a question where it is not sure."""
    name = suggestion_kind(value.kind)
    return name if value.is_sure else f"{name}?"


def _share(part: float, of: int) -> str:
    return f"{round(100 * part / max(of, 1))} %"
