"""A PNG that others can read."""

import struct
import zlib

from desktop_app.commands.png import png_of


def test_pixels_come_back_as_they_were() -> None:
    blue_then_red = bytes([255, 0, 0, 0, 0, 0, 255, 0])
    green_then_white = bytes([0, 255, 0, 255, 255, 255, 255, 255])
    png = png_of(2, 2, blue_then_red + green_then_white)
    assert png[:8] == b"\x89PNG\r\n\x1a\n"
    assert struct.unpack(">II", png[16:24]) == (2, 2)
    length = struct.unpack(">I", png[33:37])[0]
    assert png[37:41] == b"IDAT"
    rows = zlib.decompress(png[41 : 41 + length])
    assert rows == b"\0" + bytes([0, 0, 255, 255, 0, 0]) + b"\0" + bytes([0, 255, 0, 255, 255, 255])
    assert png.endswith(b"IEND" + struct.pack(">I", zlib.crc32(b"IEND")))
