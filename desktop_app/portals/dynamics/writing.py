"""What the user wants done: each command once, under ids made of its key, and what became of one sent before."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from desktop_app.domain.commands import (
    AddComment,
    AddNote,
    ArticleFeedback,
    Command,
    DeskWork,
    EditCase,
    RateArticle,
    RateCase,
    ReopenCase,
    SolveCase,
    SubmitCase,
    WithdrawCase,
)
from desktop_app.domain.ids import CaseId
from desktop_app.domain.receipts import Receipt
from desktop_app.errors import (
    AlreadySent,
    BadReply,
    Conflict,
    Gone,
    LookUpFailed,
    NotAllowed,
    PortalError,
    Rejected,
)
from desktop_app.portals.dynamics import commands, mapping, wire
from desktop_app.portals.dynamics.cases import Reader
from desktop_app.portals.dynamics.commands import TEXT
from desktop_app.portals.dynamics.conversation import read_case
from desktop_app.portals.dynamics.desk_work import DeskWriter
from desktop_app.portals.dynamics.details import DetailWriter
from desktop_app.portals.dynamics.files import CommandFiles, Place
from desktop_app.portals.dynamics.knowledge import Library
from desktop_app.portals.dynamics.lookup import BRIEF, Past, brief_of, comments, is_commented
from desktop_app.portals.dynamics.metadata import ARTICLE, CASE, FEEDBACK, NOTE, READ, Tables
from desktop_app.portals.dynamics.odata import guid, row_id
from desktop_app.ports.portal import Sending


@dataclass(frozen=True, slots=True)
class Writer:
    """Sends commands. `language`: the reader's, for articles."""

    reader: Reader
    tables: Tables
    library: Library
    language: Callable[[], str]

    def send(self, command: Command, sending: Sending) -> Receipt:
        """Do it, unless it is done. Raises PortalError and FileRefused."""
        done = sending.already_made
        if done is None and sending.may_have_arrived and not isinstance(command, (DeskWork, EditCase)):
            done = self.look_up(command)  # the desk's work looks for itself, at every try
        if isinstance(command, SubmitCase):
            return self._submitted(command, sending, done)
        if done is None:
            self._carry(command, sending)
            done = self._receipt(command)
        return done

    def look_up(self, command: Command) -> Receipt | None:
        """What became of it; None when the portal has none of it. LookUpFailed, or AlreadySent as `send`."""
        try:
            return self._receipt(command) if Past(self.reader, self.tables).has(command) else None
        except Gone:
            return None
        except (BadReply, NotAllowed, Rejected, Conflict) as error:
            raise LookUpFailed(getattr(error, "where", error.detail), request_id=error.request_id) from error

    def _submitted(self, command: SubmitCase, sending: Sending, done: Receipt | None) -> Receipt:
        most = self.reader.have.limits.attachment_bytes
        place = Place(self.reader.server, self.tables, most)
        files = CommandFiles(place, command.key, command.files, sending)
        is_new = False
        if done is None:
            body = commands.case_body(command, self.reader.me, self.tables, self.reader.table)
            files.before()
            done = self._made(command, body)
            is_new = done.case is None  # else it was there already, and was looked up
        if sending.already_made is None:
            self._link_articles(command, done.case_id or CaseId(""))
        whole = files.after(done, is_new=is_new)
        case = self._case(whole.case_id)
        return replace(whole, case=case) if case is not None else whole

    def _link_articles(self, command: SubmitCase, case_id: CaseId) -> None:
        """What the person has read in vain is of use to the desk; a case without it is a case all the same."""
        for number in command.article_ids:
            with suppress(PortalError):
                article = guid(self.library.row(number, self.language()).knowledgearticleid)
                if body := commands.read_body(article, guid(case_id), self.tables):
                    path = f"/{self.tables.sets[READ]}({row_id(command.key, f'article {number}')})"
                    self.reader.server.put_once(path, body)

    def _made(self, command: SubmitCase, body: Mapping[str, Any]) -> Receipt:
        id = row_id(command.key)
        try:
            row = wire.read(self.reader.server.create(f"/incidents({id})", body, BRIEF), wire.Brief)
        except (Conflict, BadReply) as error:
            # There already, or made and told of in words nobody understands.
            found = self.look_up(command)
            if found is None:
                raise LookUpFailed(error.detail, request_id=error.request_id) from error
            return found
        return Receipt(command.key, CaseId(id), row.ticketnumber or "", None, self._at())

    def _carry(self, command: Command, sending: Sending) -> None:
        server, id, table = self.reader.server, row_id(command.key), self.reader.table
        match command:
            case AddComment(case_id=case_id, text=text, files=files):
                self._check_free(command)
                place = Place(server, self.tables, self.reader.have.limits.attachment_bytes)
                sent = CommandFiles(place, command.key, files, sending)
                sent.before()
                sent.all(guid(case_id))
                self._say(id, text, case_id)
            case AddNote(case_id=case_id, text=text):
                brief_of(server, case_id)
                path = f"/{self.tables.sets[NOTE]}({id})"
                self._create_once(path, commands.note_body(text, guid(case_id), self.tables))
            case SolveCase(case_id=case_id):
                brief = brief_of(self.reader.server, case_id)
                server.act("CloseIncident", commands.resolution(command, brief.title or "", id, table), is_write=True)
            case ReopenCase(case_id=case_id, text=text):
                brief = brief_of(self.reader.server, case_id)
                if brief.statecode == mapping.ACTIVE and sending.attempt == 1:
                    raise Conflict  # at a later try it is ours that opened it
                if brief.statecode != mapping.ACTIVE:
                    server.update(f"/incidents({guid(case_id)})", commands.active(table), brief.etag)
                if text.strip():
                    self._say(row_id(command.key, TEXT), text, case_id)
            case WithdrawCase(case_id=case_id, text=text):
                self._withdraw(command, text)
            case DeskWork():
                DeskWriter(self.reader, self.tables).send(command, sending)
            case EditCase():
                DetailWriter(self.reader, self.tables).send(command)
            case RateCase() | RateArticle() | ArticleFeedback():
                body = commands.feedback_body(command, self._about(command), self.reader.me, self.tables)
                self._create_once(f"/{self.tables.sets[FEEDBACK]}({id})", body)

    def _withdraw(self, command: WithdrawCase, text: str) -> None:
        server, brief = self.reader.server, brief_of(self.reader.server, command.case_id)
        if brief.statecode != mapping.ACTIVE:
            raise Conflict
        if text.strip():
            # Before: a closed case is read-only.
            path = f"/{self.tables.sets[NOTE]}({row_id(command.key, TEXT)})"
            told = commands.for_all(text, self.tables)
            server.put_once(path, commands.note_body(told, guid(command.case_id), self.tables))
            brief = brief_of(self.reader.server, command.case_id)
        server.update(f"/incidents({guid(command.case_id)})", commands.cancelled(self.reader.table), brief.etag)

    def _say(self, id: str, text: str, case_id: CaseId) -> None:
        """A message in a case, unless it is there."""
        body = commands.comment_body(text, guid(case_id), self.reader.me, self.tables)
        if not is_commented(self.tables):
            self._create_once(f"{comments(self.tables)}({id})", body)
            return
        with self.reader.server.unless_there(f"{comments(self.tables)}({id})"):
            self.reader.server.add(comments(self.tables), {"activityid": id, **body})

    def _create_once(self, path: str, body: Mapping[str, Any]) -> None:
        with self.reader.server.unless_there(path):
            self.reader.server.create(path, body)

    def _check_free(self, command: AddComment) -> None:
        """The case is there and open, and the key made no case of its own: one request for all three."""
        key_id, id = row_id(command.key), guid(command.case_id)
        query = {"$select": BRIEF, "$filter": f"incidentid eq {id} or incidentid eq {key_id}"}
        rows = {
            one.incidentid.lower(): one
            for one in wire.read_each(self.reader.server.page("/incidents", query).values, wire.Brief)
        }
        if key_id in rows:
            raise AlreadySent(rows[key_id].ticketnumber or "", CaseId(key_id))
        if id not in rows:
            raise Gone("case")
        if rows[id].statecode != mapping.ACTIVE:
            raise Conflict

    def _about(self, command: RateCase | RateArticle | ArticleFeedback) -> tuple[str, str, str]:
        """What an opinion is about: table, path and title."""
        if isinstance(command, RateCase):
            return (
                CASE,
                f"/incidents({guid(command.case_id)})",
                brief_of(self.reader.server, command.case_id).title or "",
            )
        article = self.library.row(command.article_id, self.language())
        return ARTICLE, f"/knowledgearticles({guid(article.knowledgearticleid)})", article.title or ""

    def _receipt(self, command: Command) -> Receipt:
        id = getattr(command, "case_id", None) or (
            CaseId(row_id(command.key)) if isinstance(command, SubmitCase) else None
        )
        if id is None:
            return Receipt(command.key, at=self._at())
        case = self._case(id)
        number = case.row.number if case is not None else self._number(id)
        return Receipt(command.key, id, number, case, self._at())

    def _case(self, id: CaseId | None) -> Any:
        """As it stands now; None when it cannot be read, which makes nothing undone."""
        try:
            return read_case(self.reader, self.tables, id) if id else None
        except PortalError:
            return None

    def _number(self, id: CaseId) -> str:
        try:
            return brief_of(self.reader.server, id).ticketnumber or ""
        except PortalError:
            return ""

    def _at(self) -> datetime | None:
        return self.reader.server.http.clock.last
