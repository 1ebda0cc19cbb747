"""Looks for what must be nowhere: texts and colours in every file beneath a folder, whatever the file is."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from PySide6.QtGui import QColor, QImage

_IMAGES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"BM", b"RIFF")
_RUN = 6
"""So many pixels of one colour side by side are no accident."""


def traces(folder: Path, words: Iterable[str], colours: Iterable[QColor]) -> list[str]:
    """`file: what`, sorted: where one of the words or colours is to be found, free pages and pictures in files too."""
    ways = {word: _written(word) for word in words}
    planted = {colour.name(): _runs(colour) for colour in colours}
    found = set()
    for path in (path for path in folder.rglob("*") if path.is_file()):
        content, name = path.read_bytes(), str(path.relative_to(folder))
        found |= {f"{name}: {word}" for word, forms in ways.items() if any(form in content for form in forms)}
        found |= {f"{name}: raw {colour}" for colour, runs in planted.items() if any(run in content for run in runs)}
        for image in _pictures(content):
            pixels = bytes(image.convertToFormat(QImage.Format.Format_RGB32).constBits())
            texts = "\n".join(image.text(key) for key in image.textKeys())
            found |= {f"{name}: {colour}" for colour, runs in planted.items() if runs[0][:4] in pixels}
            found |= {f"{name}: {word} in the picture" for word in ways if word in texts}
    return sorted(found)


def _written(word: str) -> tuple[bytes, ...]:
    return word.encode(), word.encode("utf-16-le"), word.encode("ascii", "backslashreplace")


def _runs(colour: QColor) -> tuple[bytes, ...]:
    red, green, blue = colour.red(), colour.green(), colour.blue()
    pixels = ((blue, green, red, 255), (red, green, blue, 255), (255, red, green, blue), (red, green, blue))
    return tuple(bytes(pixel) * _RUN for pixel in pixels)


def _pictures(content: bytes) -> Iterator[QImage]:
    """Every picture in it, wherever it begins."""
    for signature in _IMAGES:
        at = content.find(signature)
        while at >= 0:
            image = QImage.fromData(content[at:])
            if not image.isNull():
                yield image
            at = content.find(signature, at + 1)
