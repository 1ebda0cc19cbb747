"""The files of one command: all of them go within its one request, in base64, as far as the web service lets them."""

import base64
from collections.abc import Sequence
from typing import BinaryIO

from desktop_app.domain.attachments import DraftFile
from desktop_app.errors import FileRefused, FileTrouble
from desktop_app.portals.stop import Stop
from desktop_app.ports.portal import Sending

_CHUNK = 3 * 64 * 1024
"""A whole number of base64's groups of three bytes."""
_REST = 64 * 1024
"""Bytes of a request left for what is not a file: names, the text, the braces."""


def file_bytes(request_bytes: int) -> int:
    """How large the files of one request may be together, when the request may have so many bytes."""
    return max((request_bytes - _REST) // 4 * 3, 0)


def check_sizes(files: Sequence[DraftFile], request_bytes: int) -> None:
    """Raises FileRefused for what Znuny does not take: files without a byte, and more than fits in one request."""
    left = most = file_bytes(request_bytes)
    for file in files:
        if not file.size:
            raise FileRefused(FileTrouble.EMPTY, file.name)
        left -= file.size
        if left < 0:
            raise FileRefused(FileTrouble.TOO_BIG, file.name, most)


def packed(files: Sequence[DraftFile], sending: Sending, request_bytes: int) -> list[dict[str, str]]:
    """The files as Znuny takes them. The user may stop it while they are read. Raises FileRefused."""
    check_sizes(files, request_bytes)
    if not files:
        return []
    stop = Stop()
    with sending.stoppable(stop.set):
        return [_packed(file, sending) for file in files]


def told(sending: Sending, files: Sequence[DraftFile]) -> "Told":
    """Turns how far a request is into how far its files are."""
    return Told(sending, sum(file.size for file in files))


class Told:
    """Called with the bytes of a request that are out, and all of them."""

    def __init__(self, sending: Sending, total: int) -> None:
        self._sending, self._total = sending, total

    def __call__(self, out: int, of: int) -> None:
        """So many are out."""
        self._sending.progress(self._total * out // of if of else self._total, self._total)


def _packed(file: DraftFile, sending: Sending) -> dict[str, str]:
    with sending.open(file) as stream:
        content = b"".join(_encoded(stream, sending))
    return {
        "Filename": file.name,
        "ContentType": file.content_type or "application/octet-stream",
        "Content": content.decode("ascii"),
    }


def _encoded(stream: BinaryIO, sending: Sending) -> list[bytes]:
    pieces = []
    rest = b""
    while chunk := stream.read(_CHUNK):
        sending.check()
        whole = rest + chunk
        cut = len(whole) // 3 * 3
        pieces.append(base64.b64encode(whole[:cut]))
        rest = whole[cut:]
    pieces.append(base64.b64encode(rest))
    return pieces
