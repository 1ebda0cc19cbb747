"""The program's icon for Windows (.ico) and macOS (.icns), drawn from the one SVG when the program is frozen."""

import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
# Apple's four-letter types that hold a PNG, with its side in pixels.
ICNS_TYPES = {b"ic11": 32, b"ic12": 64, b"ic07": 128, b"ic08": 256, b"ic13": 256, b"ic09": 512, b"ic10": 1024}


def write(svg: Path, folder: Path, platform: str) -> Path | None:
    """The icon as the platform wants it, in `folder`; None where the desktop takes the SVG itself."""
    if platform == "win32":
        target, content = folder / "nordesk.ico", ico(svg)
    elif platform == "darwin":
        target, content = folder / "nordesk.icns", icns(svg)
    else:
        return None
    folder.mkdir(parents=True, exist_ok=True)
    target.write_bytes(content)
    return target


def ico(svg: Path) -> bytes:
    """An .ico file with a PNG for each size Windows asks for."""
    pictures = [(size, png(svg, size)) for size in ICO_SIZES]
    offset = 6 + 16 * len(pictures)
    entries, bodies = b"", b""
    for size, body in pictures:
        side = size % 256  # 256 is written as 0
        entries += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(body), offset + len(bodies))
        bodies += body
    return struct.pack("<HHH", 0, 1, len(pictures)) + entries + bodies


def icns(svg: Path) -> bytes:
    """An .icns file with a PNG for each size macOS asks for."""
    body = b""
    for kind, size in ICNS_TYPES.items():
        picture = png(svg, size)
        body += kind + struct.pack(">I", len(picture) + 8) + picture
    return b"icns" + struct.pack(">I", len(body) + 8) + body


def png(svg: Path, size: int) -> bytes:
    """The picture as a square PNG with `size` pixels to a side. An SVG that cannot be read is an error."""
    renderer = QSvgRenderer(str(svg))
    if not renderer.isValid():
        raise ValueError(f"{svg} is no SVG that Qt can draw")
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"PNG"))
    if not writer.write(image):
        raise ValueError(f"Qt could not write a PNG: {writer.errorString()}")
    return bytes(content.data())
