"""Attachments: listed, sent as raw bytes into a record that is there already, and fetched."""

import mimetypes
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import BinaryIO
from urllib.parse import quote

from desktop_app.domain.attachments import Attachment, DraftFile
from desktop_app.domain.ids import AttachmentId
from desktop_app.errors import FileRefused, FileTrouble, Gone, NotAllowed, Rejected
from desktop_app.portals.http import Ask, Http
from desktop_app.portals.servicenow import case_mapping, tables, wire
from desktop_app.portals.servicenow.tables import CASE
from desktop_app.portals.servicenow.values import SYS_ID
from desktop_app.portals.stop import Stop
from desktop_app.ports.portal import Sending

PLAIN, CUSTOMERS = "/api/now/attachment", "/api/now/v1/attachment_csm"
"""The second one is for external users, who may not use the first."""
_MOST = 1000
_PIECE = 64 * 1024
_EXTENSION = ("extension", "file type", "mime", "content type")


def api_of(table: str) -> str:
    """Whose API the files of a table's records are asked of."""
    return CUSTOMERS if table == CASE else PLAIN


def listed(http: Http, table: str, sys_id: str) -> list[Attachment]:
    """The files of a record; none where they may not be seen. Two may have the same name."""
    params = {"sysparm_query": f"table_name={table}^table_sys_id={sys_id}", "sysparm_limit": str(_MOST)}
    try:
        rows = wire.rows(http.send(Ask("GET", api_of(table), params)))
    except (NotAllowed, Gone):
        return []
    # A condition that was dropped would show the files of everybody.
    own = [row for row in rows if isinstance(row, dict) and row.get("table_sys_id") == sys_id]
    return [_named(table, case_mapping.attachment(one)) for one in wire.read_each(own, wire.File)]


def download(http: Http, what: AttachmentId, into: BinaryIO, check: Callable[[], None]) -> None:
    """Write a file's bytes. Gone when there is none for us."""
    kind, _, sys_id = what.rpartition(":")
    if not SYS_ID.fullmatch(sys_id):
        raise Gone
    api = CUSTOMERS if kind == "csm" else PLAIN
    http.download(f"{api}/{quote(sys_id, safe='')}/file", into, check)


class Uploads:
    """Sends the files of one command into a record, each once: what is there with the same bytes is not sent again."""

    def __init__(self, http: Http, sending: Sending, files: tuple[DraftFile, ...]) -> None:
        self._http, self._sending, self._files, self._stop = http, sending, files, Stop()
        self._done, self._total = 0, sum(file.size for file in files)

    def missing(self, table: str, sys_id: str) -> tuple[int, ...]:
        """The places of the files that the record does not have."""
        there = list(listed(self._http, table, sys_id))
        left = []
        for place, file in enumerate(self._files):
            known = next((one for one in there if _is_same(one, file)), None)
            if known is None:
                left.append(place)
            else:
                there.remove(known)
        return tuple(left)

    def send(self, place: int, table: str, sys_id: str) -> None:
        """Send one. Raises FileRefused, PortalError, and what `sending` raises when the user stops it."""
        with self._sending.stoppable(self._stop.set):
            self._send(place, table, sys_id)

    def start(self, missing: tuple[int, ...]) -> None:
        """Tell how much is there already."""
        self._done = self._total - sum(self._files[place].size for place in missing)

    def _send(self, place: int, table: str, sys_id: str) -> None:
        file = self._files[place]
        with self._sending.open(file) as stream:
            ask = Ask(
                "POST",
                f"{api_of(table)}/file",
                {"table_name": table, "table_sys_id": sys_id, "file_name": file.name},
                body=_Body(stream, file.size, self._told),
                headers={"Content-Type": _type(file)},
                is_write=True,
                size=file.size,
                stop=self._stop,
            )
            try:
                made = wire.read(tables.done(self._http.send(ask)), wire.File)
            except Rejected as error:
                raise FileRefused(_trouble(error), file.name) from error
        self._sending.save_step(f"file:{place}", made.sys_id)
        self._done += file.size
        self._sending.progress(self._done, self._total)

    def _told(self, count: int) -> None:
        self._sending.progress(min(self._done + count, self._total), self._total)


class _Body:
    """A file as a body of a known length: without one it would go in chunks, which not every gateway takes."""

    def __init__(self, stream: BinaryIO, size: int, sent: Callable[[int], None]) -> None:
        self._stream, self._size, self._sent, self._done = stream, size, sent, 0

    def __len__(self) -> int:
        return self._size

    def __iter__(self) -> Iterator[bytes]:
        while piece := self.read(_PIECE):
            yield piece

    def read(self, most: int = -1) -> bytes:
        """The next bytes."""
        piece = self._stream.read(most) or b""
        self._sent(self._done)
        self._done += len(piece)
        return piece


def _is_same(there: Attachment, file: DraftFile) -> bool:
    """By its bytes where the portal tells their hash, else by name and size."""
    if there.digest:
        return there.digest.lower() == file.digest and there.name == file.name
    return (there.name, there.size) == (file.name, file.size)


def _named(table: str, found: Attachment) -> Attachment:
    return replace(found, id=AttachmentId(f"csm:{found.id}")) if table == CASE else found


def _type(file: DraftFile) -> str:
    """A type is needed: without one the bytes are taken for a form."""
    return file.content_type or mimetypes.guess_type(file.name)[0] or "application/octet-stream"


def _trouble(error: Rejected) -> FileTrouble:
    words = error.detail.lower()
    is_kind = error.reason != "status_413" and any(sign in words for sign in _EXTENSION)
    return FileTrouble.TYPE_REFUSED if is_kind or error.reason == "status_415" else FileTrouble.TOO_BIG
