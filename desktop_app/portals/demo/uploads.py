"""Files to the portal by tus 1.0.0: cut anywhere, a file goes on at the offset the portal says it has."""

import base64
import logging
import re
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import BinaryIO
from urllib.parse import urlsplit

from desktop_app.domain.attachments import DraftFile
from desktop_app.domain.capabilities import Limits
from desktop_app.errors import (
    BadReply,
    Busy,
    Conflict,
    Diagnosis,
    FileRefused,
    FileTrouble,
    Gone,
    PortalError,
    Rejected,
    Unreachable,
)
from desktop_app.portals.demo import mapping
from desktop_app.portals.demo.pace import Pace
from desktop_app.portals.http import Ask, Http, Reply
from desktop_app.portals.stop import Stop
from desktop_app.ports.portal import Sending

log = logging.getLogger(__name__)

TUS = {"Tus-Resumable": "1.0.0"}
MOST_CUTS = 100
"""So often one try goes on after a cut; then the outbox waits a while."""
_STUCK = 3
"""So many cuts in a row without one more byte at the portal, and it is not worth trying just now."""
_BEGINNINGS = 3
_PLACE = re.compile(r"/v1/uploads/[A-Za-z0-9_-]{1,100}")
_REFUSALS: Mapping[str, FileTrouble] = {
    "attachment_too_big": FileTrouble.TOO_BIG,
    "attachment_type": FileTrouble.TYPE_REFUSED,
    "too_many_attachments": FileTrouble.TOO_MANY,
}


class Uploads:
    """Sends files of one command, one after the other. `stop` ends the request that runs.

    Two steps are kept for each: where it goes, as soon as that is known, and its id when it is whole.
    """

    def __init__(self, http: Http, sending: Sending, limits: Limits, stop: Stop) -> None:
        self._http, self._sending, self._limits, self._stop = http, sending, limits, stop

    def id_of(self, place: str, file: DraftFile, key: str, sent: Callable[[int], None], case_id: str = "") -> str:
        """The portal's id of a file, sent if it is not there yet. `place`: which of the command's files it is.

        `key` is that of the file, `case_id` the case it is for, "" for none yet; `sent` hears how many bytes the portal
        has. Raises FileRefused, PortalError.
        """
        known = self._sending.steps().get(f"upload:{place}", "")
        if known:
            return known
        step = f"uploading:{place}"
        for _ in range(_BEGINNINGS):
            where = self._sending.steps().get(step, "")
            offset = None
            if not where:
                where, offset = self._announce(file, key, case_id)
                self._sending.save_step(step, where)
            try:
                _OneFile(self._http, self._sending, self._stop, where).send(file, offset, sent)
            except (Gone, _NotWhatItWas) as error:
                # The portal has thrown it away; under the same key it makes room for it anew.
                log.info("an upload begins anew: %s", error)
                self._sending.save_step(step, "")
            except FileRefused:
                self._give_up(where)
                raise
            else:
                id = where.rpartition("/")[2]
                self._sending.save_step(f"upload:{place}", id)
                return id
        raise Busy(None, "the portal loses uploads")

    def forget(self, place: str) -> None:
        """The portal no longer knows a file it once had: it will be sent anew."""
        self._sending.save_step(f"upload:{place}", "")
        self._sending.save_step(f"uploading:{place}", "")

    def _announce(self, file: DraftFile, key: str, case_id: str) -> tuple[str, int]:
        """Where the file goes, and how much of it is there already. Refused here, not a byte of it is sent."""
        told = {
            "filename": file.name,
            "filetype": file.content_type or "application/octet-stream",
            "sha256": file.digest,
            **({"case": case_id} if case_id else {}),
            **mapping.provenance_text(file.provenance if file.is_told else None),
        }
        packed = ",".join(f"{name} {_base64(text)}" for name, text in told.items())
        headers = {**TUS, "Upload-Length": str(file.size), "Upload-Metadata": packed, "Idempotency-Key": key}
        try:
            reply = self._http.send(Ask("POST", "/v1/uploads", headers=headers, stop=self._stop))
        except Rejected as error:
            if error.reason not in _REFUSALS:
                raise
            trouble = _REFUSALS[error.reason]
            limits = {
                FileTrouble.TOO_BIG: self._limits.attachment_bytes,
                FileTrouble.TOO_MANY: self._limits.attachments_per_case,
            }
            raise FileRefused(trouble, file.name, limits.get(trouble)) from error
        return self._where(reply.headers.get("Location", "")), _offset(reply, file.size)

    def _where(self, location: str) -> str:
        """The path of an upload; only on this very server, for our token goes with it."""
        target = urlsplit(location)
        if target.netloc and target.netloc != urlsplit(self._http.base).netloc:
            raise BadReply("upload: another host")
        if not _PLACE.fullmatch(target.path) or target.query:
            raise BadReply("upload: location")
        return target.path

    def _give_up(self, where: str) -> None:
        # What is left there goes by itself after some days.
        with suppress(PortalError):
            self._http.send(Ask("DELETE", where, headers=TUS, stop=self._stop))


class _NotWhatItWas(Exception):
    """What arrived is not what was sent."""


class _OneFile:
    """One file on its way to its place at the portal."""

    def __init__(self, http: Http, sending: Sending, stop: Stop, where: str) -> None:
        self._http, self._sending, self._stop, self._where = http, sending, stop, where
        self._pace = Pace()
        self._cuts = self._stuck = 0

    def send(self, file: DraftFile, offset: int | None, sent: Callable[[int], None]) -> None:
        """Send what the portal has not yet. `offset`: how much it has, None where it must be asked."""
        reply = None
        if offset is None or offset == file.size:
            reply = self._look()
            offset = _offset(reply, file.size)
        if offset < file.size:
            with self._sending.open(file) as stream:
                while offset < file.size:
                    sent(offset)
                    reply = self._append(_Part(stream, file, offset, self._pace.size, self._told(sent)))
                    offset = _offset(reply, file.size)
        sent(offset)
        if reply is None or reply.headers.get("Repr-Digest", "") != f"sha-256=:{_base64(bytes.fromhex(file.digest))}:":
            raise _NotWhatItWas("digest")

    def _told(self, sent: Callable[[int], None]) -> Callable[[int], None]:
        def told(count: int) -> None:
            self._sending.check()
            sent(count)

        return told

    def _append(self, part: "_Part") -> Reply:
        """Send a part; if it is cut, ask where to go on."""
        headers = {**TUS, "Content-Type": "application/offset+octet-stream", "Upload-Offset": str(part.start)}
        ask = Ask("PATCH", self._where, body=part, headers=headers, size=len(part), stop=self._stop)
        self._sending.check()
        began = time.monotonic()
        try:
            reply = self._http.send(ask)
        except (Unreachable, Conflict) as error:
            return self._after(error, part)
        except Rejected as error:
            if error.reason == "checksum_mismatch":
                raise _NotWhatItWas(error.reason) from error
            raise
        if not part.start < _offset(reply, part.whole) <= part.start + len(part):
            # A yes that gets nowhere would be asked for without end; one to what was never sent is none.
            raise BadReply("upload: offset")
        self._pace.went(time.monotonic() - began)
        self._stuck = 0
        return reply

    def _after(self, error: PortalError, part: "_Part") -> Reply:
        """What the portal has after a cut; raises `error` where that was one too many."""
        self._sending.check()
        self._pace.was_cut()
        self._cuts += 1
        if self._cuts > MOST_CUTS or getattr(error, "diagnosis", None) is Diagnosis.CANCELLED:
            raise error
        reply = self._look()
        is_stuck = _offset(reply, part.whole) <= part.start
        self._stuck = self._stuck + 1 if is_stuck else 0
        if self._stuck == _STUCK:
            raise error
        return reply

    def _look(self) -> Reply:
        return self._http.send(Ask("HEAD", self._where, headers=TUS, stop=self._stop))


class _Part:
    """A part of a file as the body of a request: of known length, read as it goes out."""

    def __init__(self, stream: BinaryIO, file: DraftFile, start: int, size: int, sent: Callable[[int], None]) -> None:
        self.start, self.whole = start, file.size
        self._stream, self._sent = stream, sent
        self._at, self._end = start, min(start + size, file.size)
        stream.seek(start)

    def __len__(self) -> int:
        return self._end - self.start

    def read(self, count: int = -1) -> bytes:
        left = self._end - self._at
        piece = self._stream.read(left if count < 0 else min(count, left))
        self._at += len(piece)
        self._sent(self._at)
        return piece


def _offset(reply: Reply, size: int) -> int:
    told = reply.headers.get("Upload-Offset", "")
    if not (told.isascii() and told.isdecimal() and len(told) <= 18) or int(told) > size:
        raise BadReply("upload: offset")
    return int(told)


def _base64(value: str | bytes) -> str:
    raw = value.encode("utf-8", "replace") if isinstance(value, str) else value
    return base64.b64encode(raw).decode("ascii")
