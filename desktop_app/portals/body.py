"""Reading an answer's body, packed or not, within limits on both sizes."""

import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from desktop_app.errors import BadReply, Diagnosis, Unreachable

CHUNK = 64 * 1024
MIB = 1024 * 1024
TOO_LARGE = "body: too large"


@dataclass(frozen=True, slots=True)
class Most:
    """How many bytes an answer may have as it is sent, and unpacked."""

    raw: int = 8 * MIB
    plain: int = 16 * MIB


DOWNLOAD = Most(512 * MIB, 512 * MIB)


def plain_chunks(raw: Any, encoding: str, most: Most) -> Iterator[bytes]:
    """The unpacked body in pieces of at most 64 KiB. `raw`: the urllib3 response, nothing read yet.

    Raises BadReply when it is larger than allowed or packed in an unknown way, Unreachable(CUT_OFF) when it ends early.
    """
    packed = _unpacker(encoding)
    sizes = [0, 0]
    while piece := raw.read1(CHUNK, decode_content=False):
        _count(sizes, 0, len(piece), most.raw)
        for plain in [piece] if packed is None else _unpack(packed, piece):
            _count(sizes, 1, len(plain), most.plain)
            yield plain
    if packed is not None and not packed.eof and sizes[0]:
        raise Unreachable(Diagnosis.CUT_OFF)


def _unpacker(encoding: str) -> Any:
    match encoding.strip().lower():
        case "" | "identity":
            return None
        case "gzip" | "x-gzip" | "deflate":
            return zlib.decompressobj(47)  # 32 + 15: gzip or zlib, whichever it is
    raise BadReply("content-encoding")


def _unpack(packed: Any, piece: bytes) -> Iterator[bytes]:
    waiting = piece
    while not packed.eof:
        try:
            plain = packed.decompress(waiting, CHUNK)
        except zlib.error:
            raise BadReply("body: damaged") from None
        waiting = packed.unconsumed_tail
        if plain:
            yield plain
        # A full piece may have more behind it although all that was packed has been taken in.
        if not waiting and len(plain) < CHUNK:
            return


def _count(sizes: list[int], which: int, more: int, most: int) -> None:
    sizes[which] += more
    if sizes[which] > most:
        raise BadReply(TOO_LARGE)
