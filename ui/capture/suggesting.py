"""What to redact in a picture with its strip: what was found on the page, and lines of the strip that hold as much."""

from collections.abc import Sequence

from PySide6.QtCore import QRect

from desktop_app.domain.attachments import Shot
from desktop_app.domain.capture import PageText, Rectangle
from desktop_app.services.capture_rules import CaptureRules
from desktop_app.services.redaction import Suggestion as Found
from ui.capture.editor.sheet import Suggestion
from ui.capture.strip import strip_lines


def suggested(rules: CaptureRules, shot: Shot, texts: Sequence[PageText], place: Rectangle) -> tuple[Suggestion, ...]:
    """The places in a picture of a part of the desktop, with the strip that will stand below it."""
    found = rules.suggest(texts, place)
    address, _time, title = strip_lines(shot.width, shot.provenance.scale)
    lines = ((shot.provenance.page_url, address), (shot.provenance.window_title, title))
    below = [rules.suggest_line(text, _rectangle(line.translated(0, shot.height))) for text, line in lines]
    return tuple(map(_shown, (*found, *(one for one in below if one is not None))))


def _rectangle(place: QRect) -> Rectangle:
    return Rectangle(place.x(), place.y(), place.width(), place.height())


def _shown(one: Found) -> Suggestion:
    return Suggestion(QRect(*one.place), one.kind.value, one.is_sure, one.must)
