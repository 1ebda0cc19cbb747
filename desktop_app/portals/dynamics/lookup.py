"""What became of a command sent before: found by the ids its key makes, or by how things stand."""

from dataclasses import dataclass

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
from desktop_app.errors import AlreadySent
from desktop_app.portals.dynamics import commands, mapping, wire
from desktop_app.portals.dynamics.cases import Reader
from desktop_app.portals.dynamics.commands import TEXT
from desktop_app.portals.dynamics.desk_work import DeskWriter
from desktop_app.portals.dynamics.details import DetailWriter
from desktop_app.portals.dynamics.metadata import COMMENT, FEEDBACK, NOTE, Tables
from desktop_app.portals.dynamics.odata import Dataverse, guid, row_id

BRIEF = "incidentid,title,ticketnumber,statecode"


@dataclass(frozen=True, slots=True)
class Past:
    """Asks the tables. Raises PortalError; Gone means that there is none."""

    reader: Reader
    tables: Tables

    def has(self, command: Command) -> bool:
        """Whether the portal has it. Gone when not even what it would be made of is there."""
        id, server = row_id(command.key), self.reader.server
        match command:
            case SubmitCase():
                return self._is_ours(command)
            case AddComment(case_id=case_id):
                column = "_regardingobjectid_value" if is_commented(self.tables) else "_objectid_value"
                return self._is_about(f"{comments(self.tables)}({id})", column, case_id)
            case AddNote(case_id=case_id):
                return self._is_about(f"/{self.tables.sets[NOTE]}({id})", "_objectid_value", case_id)
            case SolveCase(case_id=case_id):
                return self._is_about(f"/incidentresolutions({id})", "_incidentid_value", case_id)
            case ReopenCase(case_id=case_id, text=text):
                is_open = brief_of(server, case_id).statecode == mapping.ACTIVE
                path = f"{comments(self.tables)}({row_id(command.key, TEXT)})"
                return is_open and (not text.strip() or bool(server.read(path, {"$select": "createdon"})))
            case WithdrawCase(case_id=case_id):
                return brief_of(server, case_id).statecode == mapping.CANCELLED
            case DeskWork():
                return DeskWriter(self.reader, self.tables).has(command)
            case EditCase():
                return DetailWriter(self.reader, self.tables).has(command)
            case RateCase() | RateArticle() | ArticleFeedback():
                return bool(server.read(f"/{self.tables.sets[FEEDBACK]}({id})", {"$select": "feedbackid"}))

    def _is_about(self, path: str, column: str, case_id: CaseId) -> bool:
        """Whether the row is there; AlreadySent when the key made it in another case."""
        about = self.reader.server.read(path, {"$select": column}).get(column)
        if str(about).lower() != guid(case_id):
            raise AlreadySent("", None)
        return True

    def _is_ours(self, command: SubmitCase) -> bool:
        """A case under the key's id; AlreadySent when it was made of another text, from here or from elsewhere.

        The desk words titles anew, but not what was written beneath them; nor has anybody yet, where nothing was
        changed since it was made.
        """
        found, row = self.reader.row(row_id(command.key))
        body = commands.case_body(command, self.reader.me, self.tables, self.reader.table)
        is_title_ours = _alike(found.title, body["title"]) or found.modifiedon > found.createdon
        if not is_title_ours or not _alike(found.description, body["description"]):
            raise AlreadySent(row.number, row.id)
        return True


def brief_of(server: Dataverse, case_id: CaseId) -> wire.Brief:
    """How a case stands."""
    return wire.read(server.read(f"/incidents({guid(case_id)})", {"$select": BRIEF}), wire.Brief)


def is_commented(tables: Tables) -> bool:
    """Whether a reply is a portal comment."""
    return commands.comment_table(tables) == COMMENT


def comments(tables: Tables) -> str:
    """The path of the set that replies go to."""
    return "/" + tables.sets[COMMENT if is_commented(tables) else NOTE]


def _alike(there: str | None, ours: object) -> bool:
    """Whether it is the same text; Dataverse writes lines' ends in its own way and trims."""
    return (there or "").split() == str(ours or "").split()
