"""The files of one command: notes of a case with ids made of the command's key, so that none is there twice."""

import base64
import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, BinaryIO

from desktop_app.domain.attachments import DraftFile
from desktop_app.domain.ids import AttachmentId, Key
from desktop_app.domain.receipts import Receipt
from desktop_app.errors import BadReply, FileRefused, FileTrouble, Gone, Rejected
from desktop_app.portals.dynamics import wire
from desktop_app.portals.dynamics.dialect import FILE_BLOCKED, FILE_NAME, FILE_TOO_BIG
from desktop_app.portals.dynamics.metadata import NOTE, Tables
from desktop_app.portals.dynamics.odata import Dataverse, any_of, guid, row_id
from desktop_app.portals.dynamics.timeline import MAIL_FILE, NOTE_FILE
from desktop_app.portals.stop import Stop
from desktop_app.ports.portal import Sending

log = logging.getLogger(__name__)

BLOCK = 3 * 1024 * 1024
"""Bytes of a file that go at once; Dataverse takes 4 MB before Base64."""
_TROUBLES: Mapping[str, FileTrouble] = {
    FILE_TOO_BIG: FileTrouble.TOO_BIG,
    FILE_BLOCKED: FileTrouble.TYPE_REFUSED,
    FILE_NAME: FileTrouble.TYPE_REFUSED,
}
_PATHS = {
    NOTE_FILE: "/annotations({})/documentbody/$value",
    MAIL_FILE: "/activitymimeattachments({})/body/$value",
}


@dataclass(frozen=True, slots=True)
class Place:
    """Where files go. `most`: bytes a file may have, None where it is not known."""

    server: Dataverse
    tables: Tables
    most: int | None


class CommandFiles:
    """Sends the files of one command into a case."""

    def __init__(self, place: Place, key: Key, files: Sequence[DraftFile], sending: Sending) -> None:
        self._place, self._key, self._files, self._sending = place, key, files, sending
        self._stop = Stop()
        self._done, self._total = 0, sum(file.size for file in files)

    def before(self) -> None:
        """The last moment at which the user may stop it all: a case without its files is nothing to begin with."""
        if self._files:
            with self._sending.stoppable(self._stop.set):
                self._refuse_large()

    def after(self, made: Receipt, *, is_new: bool = False) -> Receipt:
        """Send into the case what is not there. Raises the first FileRefused when all others are.

        `is_new`: it was made just now.
        """
        if not self._files:
            return made
        known = self._sending.already_made
        missing = tuple(range(len(self._files))) if known is None else known.missing
        if known is None:
            # Before anything else can go wrong: the case is there.
            self._sending.made(replace(made, missing=missing))
        if not is_new:
            missing = self._not_in(made.case_id or "", missing)
        refused: FileRefused | None = None
        self._done = self._total - sum(self._files[place].size for place in missing)
        for place in missing:
            try:
                self._send(place, made.case_id or "")
            except FileRefused as error:
                refused = refused or error
            else:
                missing = tuple(one for one in missing if one != place)
                self._sending.made(replace(made, missing=missing))
        if refused is not None:
            raise refused
        return replace(made, missing=())

    def all(self, case_id: str) -> None:
        """Send every file into a case, where what they go with is not there yet."""
        places = range(len(self._files))
        missing = self._not_in(case_id, places) if self._sending.attempt > 1 else tuple(places)
        self._done = self._total - sum(self._files[place].size for place in missing)
        for place in missing:
            self._send(place, case_id)

    def _refuse_large(self) -> None:
        for file in self._files:
            if self._place.most is not None and file.size > self._place.most:
                raise FileRefused(FileTrouble.TOO_BIG, file.name, self._place.most)

    def _not_in(self, case_id: str, places: Sequence[int]) -> tuple[int, ...]:
        """Those of them that the case does not show: an earlier try may have put some of them there."""
        if not places:
            return ()
        query = {
            "$select": "annotationid",
            "$filter": any_of("annotationid", [self._id(place) for place in places]),
        }
        rows = self._place.server.page(f"/incidents({guid(case_id)})/Incident_Annotation", query).values
        there = {str(one.get("annotationid", "")).lower() for one in rows if isinstance(one, dict)}
        return tuple(place for place in places if self._id(place) not in there)

    def _id(self, place: int) -> str:
        return row_id(self._key, f"file {place} {self._files[place].digest}")

    def _send(self, place: int, case_id: str) -> None:
        file = self._files[place]
        self._sending.check()
        try:
            with self._sending.stoppable(self._stop.set), self._sending.open(file) as stream:
                if file.size <= BLOCK:
                    self._send_whole(place, case_id, stream)
                else:
                    self._send_in_blocks(place, case_id, stream)
        except Rejected as error:
            if error.reason not in _TROUBLES:
                raise
            trouble = _TROUBLES[error.reason]
            most = self._place.most if trouble is FileTrouble.TOO_BIG else None
            raise FileRefused(trouble, file.name, most) from error
        self._done += file.size
        self._sending.progress(self._done, self._total)

    def _send_whole(self, place: int, case_id: str, stream: BinaryIO) -> None:
        data = _base64(stream.read())
        body = {**self._note(place, case_id), "documentbody": data}
        path = f"/annotations({self._id(place)})"
        self._place.server.put_once(path, body, stop=self._stop, size=len(data))

    def _send_in_blocks(self, place: int, case_id: str, stream: BinaryIO) -> None:
        file, server = self._files[place], self._place.server
        target = {
            **self._note(place, case_id),
            "annotationid": self._id(place),
            "@odata.type": "Microsoft.Dynamics.CRM.annotation",
        }
        begun = server.act("InitializeAnnotationBlocksUpload", {"Target": target}, stop=self._stop)
        token = wire.read(begun, wire.Block).file_continuation_token
        blocks: list[str] = []
        sent = 0
        while piece := stream.read(BLOCK):
            self._sending.check()
            # All of the same length; the same block under the same name may be sent again.
            name = _base64(f"{len(blocks):08d}-{self._id(place)}".encode())
            body = {"BlockId": name, "BlockData": _base64(piece), "FileContinuationToken": token}
            server.act("UploadBlock", body, stop=self._stop, size=len(body["BlockData"]))
            blocks.append(name)
            sent += len(piece)
            self._sending.progress(self._done + sent, self._total)
        body_of_all = {"Target": target, "BlockList": blocks, "FileContinuationToken": token}
        told = wire.read(server.act("CommitAnnotationBlocksUpload", body_of_all, stop=self._stop), wire.Committed)
        if told.file_size_in_bytes != file.size:
            raise BadReply("CommitAnnotationBlocksUpload: another size")

    def _note(self, place: int, case_id: str) -> dict[str, Any]:
        file = self._files[place]
        return {
            "subject": "",
            "filename": file.name,
            "mimetype": file.content_type or "application/octet-stream",
            "isdocument": True,
            self._place.tables.bind(NOTE, "objectid", "incident"): f"/incidents({guid(case_id)})",
        }


def path_of(what: AttachmentId) -> str:
    """Where a file is fetched. Gone for an id that is none of ours."""
    kind, _, id = what.partition(":")
    if kind not in _PATHS:
        raise Gone("attachment")
    return _PATHS[kind].format(guid(id))


class Plain:
    """A file to write to that is given Base64 and gets the bytes. `finish` when all is in."""

    def __init__(self, into: BinaryIO) -> None:
        self._into, self._rest = into, b""

    def write(self, piece: bytes) -> int:
        """Decode what can be. BadReply when it is no Base64."""
        whole = self._rest + piece.translate(None, b'\r\n\t "')
        end = len(whole) // 4 * 4
        self._rest = whole[end:]
        self._put(whole[:end])
        return len(piece)

    def finish(self) -> None:
        """What is left has to be nothing."""
        if self._rest:
            raise BadReply("a file cut off")

    def _put(self, text: bytes) -> None:
        try:
            data = base64.b64decode(text, validate=True)
        except ValueError:
            raise BadReply("a file that is no Base64") from None
        self._into.write(data)


def _base64(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")
