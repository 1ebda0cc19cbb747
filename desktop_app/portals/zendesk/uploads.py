"""The files of one command: sent before it, each against a token that is good for one command and for a while."""

import json
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import BinaryIO

from desktop_app.domain.attachments import DraftFile
from desktop_app.domain.capabilities import Limits
from desktop_app.domain.commands import Command, files_of
from desktop_app.errors import FileRefused, FileTrouble, Rejected
from desktop_app.portals.http import Ask, Http
from desktop_app.portals.stop import Stop
from desktop_app.portals.zendesk import wire
from desktop_app.portals.zendesk.texts import moment
from desktop_app.ports.portal import Sending

LAST = timedelta(minutes=5)
"""A token that ends within this time is not used any more."""
LEAST = timedelta(minutes=60)
"""How long a token lasts where the portal does not say."""
_PLAIN = "application/octet-stream"
_REFUSALS = {
    "AttachmentTooLarge": FileTrouble.TOO_BIG,
    "AttachmentFilenameTooLong": FileTrouble.TYPE_REFUSED,
    "status_413": FileTrouble.TOO_BIG,
    "status_415": FileTrouble.TYPE_REFUSED,
}


class Uploads:
    """Sends what is not there yet; a step is kept for each file as soon as its token is known."""

    def __init__(self, http: Http, command: Command, sending: Sending, limits: Limits) -> None:
        self._http, self._sending, self._limits, self._stop = http, sending, limits, Stop()
        self._files = files_of(command)
        self._done, self._total = 0, sum(file.size for file in self._files)

    @property
    def are_from_before(self) -> bool:
        """Whether an earlier try has tokens: they may be used up."""
        return any(self._sending.steps().get(self._step(place)) for place in range(len(self._files)))

    def tokens(self) -> list[str]:
        """One for each file, in their order. Raises FileRefused, PortalError, what the user's stop raises."""
        if not self._files:
            return []
        self._done = 0
        with self._sending.stoppable(self._stop.set):
            return [self._token(place) for place in range(len(self._files))]

    def forget(self) -> None:
        """A token is used up, or too old: all files are sent anew."""
        for place in range(len(self._files)):
            self._sending.save_step(self._step(place), "")

    def _token(self, place: int) -> str:
        file = self._files[place]
        token = self._known(self._sending.steps().get(self._step(place), ""))
        if not token:
            sent = self._send(file)
            token = sent.token
            ends = moment(sent.expires_at)
            if ends is None and (now := self._now()) is not None:
                ends = now + LEAST
            kept = {"token": token, "ends": ends.isoformat() if ends else ""}
            self._sending.save_step(self._step(place), json.dumps(kept))
        self._done += file.size
        self._sending.progress(self._done, self._total)
        return token

    def _known(self, step: str) -> str:
        """The token of an earlier try that is still good; by the portal's own clock."""
        try:
            kept = json.loads(step)
            token, ends = str(kept["token"]), moment(kept["ends"])
        except (ValueError, TypeError, KeyError):
            return ""
        now = self._now()
        is_over = now is not None and ends is not None and now >= ends - LAST
        return "" if is_over else token

    def _send(self, file: DraftFile) -> wire.Upload:
        self._sending.check()
        with self._sending.open(file) as stream:
            ask = Ask(
                "POST",
                "/api/v2/uploads.json",
                {"filename": file.name},
                body=_Told(stream, file.size, self._told),
                headers={"Content-Type": file.content_type or _PLAIN},
                size=file.size,
                stop=self._stop,
            )
            try:
                return wire.read(self._http.send(ask).data, wire.UploadReply).upload
            except Rejected as error:
                codes = (error.reason, *(code for code, _ in error.problems.values()))
                trouble = next((_REFUSALS[code] for code in codes if code in _REFUSALS), None)
                if trouble is None:
                    raise
                limit = self._limits.attachment_bytes if trouble is FileTrouble.TOO_BIG else None
                raise FileRefused(trouble, file.name, limit) from error

    def _told(self, count: int) -> None:
        self._sending.check()
        self._sending.progress(self._done + count, self._total)

    def _now(self) -> datetime | None:
        return self._http.clock.now_there()

    def _step(self, place: int) -> str:
        return f"upload:{place}:{self._files[place].digest}"


class _Told:
    """A file as the body of a request, read as it goes out; says how far it has come. It may be sent once more."""

    def __init__(self, stream: BinaryIO, size: int, told: Callable[[int], None]) -> None:
        self._stream, self._size, self._told, self._at = stream, size, told, 0

    def __len__(self) -> int:
        return self._size

    def tell(self) -> int:
        return self._at

    def seek(self, place: int, /) -> None:
        self._stream.seek(place)
        self._at = place

    def read(self, count: int = -1) -> bytes:
        piece = self._stream.read(count if count >= 0 else self._size - self._at)
        self._at += len(piece)
        self._told(self._at)
        return piece
