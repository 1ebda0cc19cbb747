"""Carries out commands, each once: what may be there is looked up first, and what is there is noted before the rest."""

from dataclasses import replace
from typing import TypeAlias

from desktop_app.domain.cases import Case
from desktop_app.domain.commands import (
    AddComment,
    ArticleFeedback,
    Command,
    RateArticle,
    ReopenCase,
    SolveCase,
    SubmitCase,
    case_of,
    files_of,
)
from desktop_app.domain.ids import CaseId
from desktop_app.domain.receipts import Receipt
from desktop_app.errors import (
    BadReply,
    Busy,
    Conflict,
    FileRefused,
    Gone,
    LookUpFailed,
    NotAllowed,
    PortalError,
    Rejected,
)
from desktop_app.portals.http import Http
from desktop_app.portals.servicenow import case_mapping, cases, catalog, journal, knowledge, tables
from desktop_app.portals.servicenow.files import Uploads
from desktop_app.portals.servicenow.looking_up import Before, Lessons, LookUp, Made, before_of
from desktop_app.portals.servicenow.me import Me, Parts
from desktop_app.portals.servicenow.submitting import Submitting
from desktop_app.portals.servicenow.tables import CASE
from desktop_app.ports.portal import Sending

STATE_UNCHANGED = "state_unchanged"
_BEFORE, _PLACE = "before", "record"
_ABOUT_STATE: TypeAlias = SolveCase | ReopenCase
_ABOUT_ARTICLES: TypeAlias = RateArticle | ArticleFeedback


class Desk:
    """Takes the commands of one signed-in person."""

    def __init__(self, http: Http, parts: Parts, me: Me, where: catalog.Where, lessons: Lessons) -> None:
        self._http, self._parts, self._me, self._where, self._lessons = http, parts, me, where, lessons
        self._look_up = LookUp(http, parts, me, lessons)

    def send(self, command: Command, sending: Sending) -> Receipt:
        """Do it, or find that it was done, and then what is missing of its files."""
        if isinstance(command, SubmitCase) and (known := self._kept(command, sending)) is not None:
            return self._with_files(command, sending, *known)
        if sending.may_have_arrived:
            step = sending.steps().get(_BEFORE, "")
            before = before_of(step) if step else self._lessons.befores.get(command.key, Before())
            found = self._found(command, before, is_final=True)
            if found is not None:
                return self._followed(command, sending, found)
        if isinstance(command, SubmitCase):
            return self._submit(command, sending)
        if isinstance(command, AddComment):
            return self._comment(command, sending)
        if isinstance(command, (SolveCase, ReopenCase)):
            self._change_state(command, sending)
        elif isinstance(command, (RateArticle, ArticleFeedback)):
            self._tell(command)
        return self._receipt(command, Made())

    def look_up(self, command: Command) -> Receipt | None:
        """What became of it, as far as the portal can tell."""
        before = self._lessons.befores.get(command.key, Before())
        found = self._found(command, before, is_final=False)
        return None if found is None else self._receipt(command, found)

    def _found(self, command: Command, before: Before, *, is_final: bool) -> Made | None:
        try:
            return self._asked(command, before, is_final=is_final)
        except Gone as error:
            if case_of(command) is not None:
                # What was said in a case that is not shown any more may have been heard before.
                raise LookUpFailed(error.detail, is_final=True, request_id=error.request_id) from error
            return None
        except LookUpFailed:
            raise
        except (BadReply, NotAllowed, Rejected, Conflict) as error:
            # No answer to the question leaves it as unknown as it was: it is no refusal.
            raise LookUpFailed(getattr(error, "where", error.detail), request_id=error.request_id) from error
        except Busy as error:
            if error.after_s is not None:
                raise
            raise LookUpFailed(error.detail, request_id=error.request_id) from error

    def _asked(self, command: Command, before: Before, *, is_final: bool) -> Made | None:
        match command:
            case SubmitCase():
                return self._look_up.case(command, before, is_final=is_final)
            case AddComment():
                return Made() if self._look_up.is_said(command, before, is_final=is_final) else None
            case SolveCase() | ReopenCase():
                return Made() if self._look_up.is_so(command, before) else None
            case RateArticle() | ArticleFeedback():
                return Made() if self._look_up.is_told(command) else None
        return None

    def _submit(self, command: SubmitCase, sending: Sending) -> Receipt:
        making = Submitting(self._http, self._me, self._where, self._lessons, command)
        making.prepare()
        self._note(command, sending, making.table())
        return self._followed(command, sending, making.make())

    def _comment(self, command: AddComment, sending: Sending) -> Receipt:
        """Files first: they belong to the record, and a comment about them must not stand there alone."""
        table, sys_id = case_mapping.place_of(command.case_id)
        self._note(command, sending)
        if command.files:
            uploads = Uploads(self._http, sending, command.files)
            missing = uploads.missing(table, sys_id)
            uploads.start(missing)
            for place in missing:
                uploads.send(place, table, sys_id)
        tables.write(self._http, table, {"comments": journal.escaped(command.text)}, sys_id)
        return self._receipt(command, Made())

    def _change_state(self, command: _ABOUT_STATE, sending: Sending) -> None:
        table, sys_id = case_mapping.place_of(command.case_id)
        if table != CASE:
            raise NotAllowed("state")
        fields = case_mapping.FIELDS[table]
        record = tables.one(self._http, table, sys_id, fields)
        state = case_mapping.next_state(record, self._me, is_end=isinstance(command, SolveCase))
        if not state:
            raise Conflict(case_mapping.status(table, record).value)
        self._note(command, sending)
        words = {"comments": journal.escaped(command.text)} if command.text.strip() else {}
        tables.write(self._http, table, {"state": state, **words}, sys_id)
        try:
            after = tables.one(self._http, table, sys_id, fields).value("state")
        except PortalError:
            return  # it said yes; that it cannot be seen just now must not look as if it had not been asked
        if after == record.value("state"):
            raise NotAllowed(STATE_UNCHANGED)  # what this person may not set is dropped without a word

    def _tell(self, command: _ABOUT_ARTICLES) -> None:
        if self._look_up.is_told(command):
            return
        if isinstance(command, RateArticle):
            knowledge.rate(self._http, command)
        else:
            knowledge.comment(self._http, command)

    def _note(self, command: Command, sending: Sending, table: str = "") -> None:
        """Keep how things stand before the first try; a later one must not take its own traces for old ones."""
        step = sending.steps().get(_BEFORE, "")
        if not step:
            step = self._look_up.before(command, table).text()
            sending.save_step(_BEFORE, step)
        self._lessons.befores[command.key] = before_of(step)

    def _followed(self, command: Command, sending: Sending, made: Made) -> Receipt:
        sending.save_step(_PLACE, f"{made.table}:{made.sys_id}")
        receipt, files = self._receipt(command, made), files_of(command)
        if isinstance(command, SubmitCase) and files:
            _tell_made(sending, replace(receipt, missing=tuple(range(len(files)))))
        return self._with_files(command, sending, receipt, made)

    def _with_files(self, command: Command, sending: Sending, receipt: Receipt, made: Made) -> Receipt:
        """Send what the record lacks of a new case's files. Raises the first FileRefused when all others are there."""
        files = files_of(command)
        if not files or not isinstance(command, SubmitCase):
            return receipt
        if not made.sys_id:
            return replace(receipt, missing=tuple(range(len(files))))
        uploads = Uploads(self._http, sending, files)
        missing = uploads.missing(made.table, made.sys_id)
        uploads.start(missing)
        if missing:
            _tell_made(sending, replace(receipt, missing=missing))
        refused: FileRefused | None = None
        for place in missing:
            try:
                uploads.send(place, made.table, made.sys_id)
            except FileRefused as error:
                refused = refused or error
            else:
                missing = tuple(one for one in missing if one != place)
                _tell_made(sending, replace(receipt, missing=missing))
        if refused is not None:
            raise refused
        return replace(self._receipt(command, made), at=receipt.at)

    def _kept(self, command: SubmitCase, sending: Sending) -> tuple[Receipt, Made] | None:
        """What an earlier try has made, from the receipt or the step that was kept; None when it made nothing yet."""
        known, step = sending.already_made, sending.steps().get(_PLACE, "")
        if known is None and not step:
            return None
        id = step or (known.case_id if known is not None else None) or ""
        table, _, sys_id = id.partition(":")
        made = Made(table, sys_id, known.number if known is not None else "")
        return known or self._receipt(command, made), made

    def _receipt(self, command: Command, made: Made) -> Receipt:
        """What is told to the user: with the case as it stands now, where that can be read."""
        id = case_of(command)
        if isinstance(command, SubmitCase) and made.table in case_mapping.FIELDS:
            id = case_mapping.case_id(made.table, made.sys_id)
        case = self._case(id) if id is not None else None
        number = case.row.number if case is not None else made.number
        return Receipt(command.key, id, number, case, self._http.clock.last)

    def _case(self, id: CaseId) -> Case | None:
        try:
            return cases.read(self._http, self._parts, self._me, id)
        except PortalError:
            return None  # done it is; that it cannot be read just now must not look like a failure


def _tell_made(sending: Sending, receipt: Receipt) -> None:
    """A record that cannot be shown here is no case to go to; the step alone remembers it."""
    if receipt.case_id is not None:
        sending.made(receipt)
