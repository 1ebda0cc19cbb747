"""M5, F16, F18: bodies are read within limits, and half a body is none."""

import gzip
import io
import zlib
from typing import Any

import pytest

from desktop_app.errors import BadReply, Unreachable
from desktop_app.portals.body import CHUNK, MIB, Most, plain_chunks


class Raw(io.BytesIO):
    """An answer's body as urllib3 hands it over."""

    def read1(self, size: int | None = -1, /, decode_content: bool = False) -> bytes:
        assert not decode_content
        return super().read(size)


def read(body: bytes, encoding: str = "", most: Most | None = None) -> bytes:
    raw: Any = Raw(body)
    return b"".join(plain_chunks(raw, encoding, most or Most()))


LONG = bytes(range(256)) * 2000


@pytest.mark.parametrize(
    ("encoding", "body"),
    [
        ("", LONG),
        ("identity", LONG),
        ("gzip", gzip.compress(LONG)),
        (" X-GZIP ", gzip.compress(LONG)),
        ("deflate", zlib.compress(LONG)),
    ],
)
def test_bodies_are_unpacked(encoding: str, body: bytes) -> None:
    assert read(body, encoding) == LONG


@pytest.mark.parametrize("size", [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 5 * CHUNK])
def test_every_size_comes_whole(size: int) -> None:
    assert read(gzip.compress(b"x" * size), "gzip") == b"x" * size


def test_an_empty_packed_body_is_empty() -> None:
    assert read(b"", "gzip") == b""


def test_a_bomb_is_refused_before_it_is_unpacked() -> None:
    bomb = gzip.compress(b"\0" * 300 * MIB, 9)
    with pytest.raises(BadReply):
        read(bomb, "gzip")


def test_a_large_body_is_refused() -> None:
    with pytest.raises(BadReply):
        read(b"x" * 11, most=Most(10, 100))


def test_a_cut_packed_body_was_not_received() -> None:
    with pytest.raises(Unreachable):
        read(gzip.compress(LONG)[:-20], "gzip")


def test_damage_and_unknown_packing_are_bad_replies() -> None:
    with pytest.raises(BadReply):
        read(b"not gzip at all", "gzip")
    with pytest.raises(BadReply):
        read(LONG, "br")


def test_pieces_are_small() -> None:
    raw: Any = Raw(gzip.compress(b"\0" * 10 * MIB))
    assert max(len(piece) for piece in plain_chunks(raw, "gzip", Most())) <= CHUNK
