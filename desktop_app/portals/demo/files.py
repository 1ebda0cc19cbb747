"""The files of one command: which go with it, which after it, and what is still missing."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from desktop_app.domain.attachments import DraftFile
from desktop_app.domain.capabilities import Limits
from desktop_app.domain.commands import Command, SubmitCase, files_of
from desktop_app.domain.receipts import Receipt
from desktop_app.errors import BadReply, FileRefused, Rejected
from desktop_app.portals.demo.uploads import Uploads
from desktop_app.portals.http import Http
from desktop_app.portals.stop import Stop
from desktop_app.ports.portal import Sending

MOST_BEFORE = 4 * 1024 * 1024
"""Bytes of files that a new case waits for; what is more follows when the desk sees the case already."""


def later(files: Sequence[DraftFile]) -> tuple[int, ...]:
    """The places of the files that follow a new case. The smallest go with it, as many as are quick to send.

    The same files always give the same answer: what is sent under one key must not change.
    """
    with_it, size = set[int](), 0
    for place in sorted(range(len(files)), key=lambda place: (files[place].size, place)):
        size += files[place].size
        if size > MOST_BEFORE:
            break
        with_it.add(place)
    return tuple(place for place in range(len(files)) if place not in with_it)


class CommandFiles:
    """Sends the files of one command, and knows which of them the portal has."""

    def __init__(self, http: Http, command: Command, sending: Sending, limits: Limits) -> None:
        self._sending, self._key, self._stop = sending, command.key, Stop()
        self._uploads = Uploads(http, sending, limits, self._stop)
        self._files = files_of(command)
        self._is_case = isinstance(command, SubmitCase)
        self._later = later(self._files) if self._is_case else ()
        self._done, self._total = 0, sum(file.size for file in self._files)

    def before(self) -> list[str]:
        """The ids of the files that go with the command, all of them sent."""
        places = [place for place in range(len(self._files)) if place not in self._later]
        if not places:
            return []
        self._done = 0
        with self._sending.stoppable(self._stop.set):
            return [self._id(place) for place in places]

    def again(self) -> list[str]:
        """The same once more: the portal has forgotten what it had."""
        for place in range(len(self._files)):
            self._uploads.forget(self._name(place))
        return self.before()

    def after(self, made: Receipt, attach: Callable[[Receipt, str, str], Receipt]) -> Receipt:
        """Send the files that follow, each into the case as soon as it is there.

        `attach` puts an upload into the case under a key. Raises the first FileRefused when all others are there.
        """
        is_new = self._sending.already_made is None
        missing = self._not_in(made) if is_new else made.missing
        if not missing:
            return made
        if is_new:
            self._sending.made(replace(made, missing=missing))
        self._done = self._total - sum(self._files[place].size for place in missing)
        refused: FileRefused | None = None
        for place in missing:
            try:
                made = self._attached(place, made, attach)
            except FileRefused as error:
                refused = refused or error
            else:
                missing = tuple(one for one in missing if one != place)
                self._sending.made(replace(made, missing=missing))
        if refused is not None:
            raise refused
        return made

    def _attached(self, place: int, made: Receipt, attach: Callable[[Receipt, str, str], Receipt]) -> Receipt:
        case_id, key = made.case_id or "", f"{self._key}-{place}-in"
        with self._sending.stoppable(self._stop.set):
            id = self._id(place, case_id)
        try:
            return self._shown(place, made, attach(made, id, key))
        except Rejected as error:
            if "upload_ids" not in error.problems:
                raise
        # Forgotten by the portal meanwhile.
        self._uploads.forget(self._name(place))
        with self._sending.stoppable(self._stop.set):
            id = self._id(place, case_id)
        return self._shown(place, made, attach(made, id, key))

    def _shown(self, place: int, made: Receipt, now: Receipt) -> Receipt:
        """What the portal answered, if its case is the one we meant and shows the file."""
        there = {one.digest for one in now.case.attachments} if now.case is not None else set()
        if now.case_id != made.case_id or self._files[place].digest not in there:
            raise BadReply("attachments: another case, or without the file")
        return now

    def _not_in(self, made: Receipt) -> tuple[int, ...]:
        """Those that are not there yet: an earlier try, whose answer was lost, may have put some of them there.

        Where the case tells, also what should have gone with it: nothing counts as sent that the portal does not show.
        """
        if not self._is_case:
            return ()
        if made.case is None:
            return self._later
        there = {one.digest for one in made.case.attachments}
        return tuple(place for place, file in enumerate(self._files) if file.digest not in there)

    def _id(self, place: int, case_id: str = "") -> str:
        file, done = self._files[place], self._done

        def sent(count: int) -> None:
            self._sending.progress(done + count, self._total)

        id = self._uploads.id_of(self._name(place), file, f"{self._key}-{place}", sent, case_id)
        self._done += file.size
        self._sending.progress(self._done, self._total)
        return id

    def _name(self, place: int) -> str:
        return f"{place}:{self._files[place].digest}"
