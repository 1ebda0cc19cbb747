"""A PNG file from BGRA pixels, without any picture library."""

import struct
import zlib

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_RGB, _EIGHT_BITS = 2, 8
_FASTEST = 1


def png_of(width: int, height: int, pixels: bytes) -> bytes:
    """The picture as a PNG, opaque; `pixels` is BGRA in rows of `width * 4` bytes."""
    row_bytes = width * 4
    rows = bytearray()
    for start in range(0, height * row_bytes, row_bytes):
        row = pixels[start : start + row_bytes]
        rgb = bytearray(width * 3)
        rgb[0::3], rgb[1::3], rgb[2::3] = row[2::4], row[1::4], row[0::4]
        # Each row begins with its filter: 0, none.
        rows += b"\0" + rgb
    header = struct.pack(">IIBBBBB", width, height, _EIGHT_BITS, _RGB, 0, 0, 0)
    data = zlib.compress(bytes(rows), _FASTEST)
    return _SIGNATURE + _chunk(b"IHDR", header) + _chunk(b"IDAT", data) + _chunk(b"IEND", b"")


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
