"""The files of a command sent to a FakePortal: small ones with it, large ones into the case when it is made."""

import hashlib
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace

from desktop_app.domain.attachments import Attachment, DraftFile
from desktop_app.domain.cases import Case, EntryKind, TimelineEntry
from desktop_app.domain.commands import Command, SubmitCase, files_of
from desktop_app.domain.ids import AttachmentId, CaseId, Digest
from desktop_app.domain.receipts import Receipt
from desktop_app.errors import FileRefused, Gone
from desktop_app.ports.portal import Sending
from tests.fakes.server import FakeServer

During = Callable[[str], AbstractContextManager[None]]


class FakeFiles:
    """What the adapter of a portal does with files, in one piece each."""

    def __init__(self, server: FakeServer, during: During, command: Command, sending: Sending) -> None:
        self._server, self._during, self._sending, self._key = server, during, sending, command.key
        self._files = files_of(command)
        most = server.most_before if isinstance(command, SubmitCase) else None
        self._later = tuple(place for place, file in enumerate(self._files) if most is not None and file.size > most)
        self._done, self._total = 0, sum(file.size for file in self._files)

    def before(self) -> tuple[Attachment, ...]:
        """Those that go with it."""
        places = [place for place in range(len(self._files)) if place not in self._later]
        if not places:
            return ()
        with self._sending.stoppable(self._server.cancelled.set):
            return tuple(self._sent(place) for place in places)

    def after(self, made: Receipt) -> Receipt:
        """Those that follow."""
        missing = self._later if self._sending.already_made is None else made.missing
        if not missing:
            return made
        self._sending.made(replace(made, missing=missing))
        refused: FileRefused | None = None
        for place in missing:
            try:
                with self._sending.stoppable(self._server.cancelled.set):
                    one = self._sent(place)
            except FileRefused as error:
                refused = refused or error
                continue
            with self._during("attach"):
                made = replace(made, case=self._attached(made.case_id or CaseId(""), one))
            missing = tuple(other for other in missing if other != place)
            self._sending.made(replace(made, missing=missing))
        if refused is not None:
            raise refused
        return made

    def _attached(self, id: CaseId, one: Attachment) -> Case:
        if id not in self._server.cases:
            raise Gone
        case = self._server.cases[id]
        if one.id not in {known.id for known in case.attachments}:
            at = self._server.tick()
            entry = TimelineEntry(f"{id}-{len(case.timeline) + 1}", at, EntryKind.EVENT, attachment_ids=(one.id,))
            row = replace(case.row, updated_at=at, attachments=case.row.attachments + 1)
            case = replace(case, row=row, timeline=(*case.timeline, entry), attachments=(*case.attachments, one))
            self._server.put_case(case)
        return case

    def _sent(self, place: int) -> Attachment:
        self._sending.check()
        file = self._files[place]
        step = f"upload:{place}:{file.digest}"
        id = self._sending.steps().get(step)
        if id is None:
            id = self._upload(f"{self._key}-{place}", file)
            self._sending.save_step(step, id)
        self._done += file.size
        self._sending.progress(self._done, self._total)
        digest = hashlib.sha256(self._server.blobs[AttachmentId(id)]).hexdigest()
        one = Attachment(AttachmentId(id), file.name, file.size, file.content_type, None, Digest(digest))
        return replace(one, provenance=file.provenance)

    def _upload(self, key: str, file: DraftFile) -> str:
        with self._during("upload"), self._sending.open(file) as stream:
            if key not in self._server.uploaded:
                self._server.uploads += 1
                self._server.uploaded[key] = f"att-{self._server.uploads}"
            self._server.blobs[AttachmentId(self._server.uploaded[key])] = stream.read()
            return self._server.uploaded[key]
