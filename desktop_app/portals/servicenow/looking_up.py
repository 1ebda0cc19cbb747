"""Whether something was done before: ServiceNow knows no keys, so what it keeps is looked at.

In this order: the record that has our key for its id (record producers), the record that has it as its correlation id
(plain incidents), and else one's own records that were not there before: what was there is noted before anything goes
out for the first time.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import Any

from desktop_app.domain.capabilities import Capability
from desktop_app.domain.cases import Status, TimelineEntry
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
from desktop_app.domain.ids import ItemId
from desktop_app.errors import AlreadySent, Gone, LookUpFailed, NotAllowed, Rejected
from desktop_app.portals.http import Http
from desktop_app.portals.servicenow import case_mapping, cases, direct, journal, knowledge, tables
from desktop_app.portals.servicenow.me import Me, Parts
from desktop_app.portals.servicenow.values import Record, in_query, one_space, same_text, stamp, utc

NEEDS: Mapping[type[Any], Capability] = {
    SubmitCase: Capability.FORMS,
    AddComment: Capability.REPLY,
    AddNote: Capability.NOTES,
    SolveCase: Capability.SOLVE,
    ReopenCase: Capability.REOPEN,
    WithdrawCase: Capability.WITHDRAW,
    RateCase: Capability.RATE_CASE,
    DeskWork: Capability.CASEWORK,
    EditCase: Capability.EDIT_CASE,
    RateArticle: Capability.RATE_ARTICLE,
    ArticleFeedback: Capability.ARTICLE_FEEDBACK,
}
_MARGIN = timedelta(minutes=2)
_MOST = 50
_TEXT = "description"
_CUT_CHARS = 3900
"""A text about as long as that column may have been cut, which is done without a word."""


@dataclass(frozen=True, slots=True)
class Before:
    """How things stood before the first try. `at`: the portal's time, "" when that is not known any more.

    `known`: the records that look like the one to be made; of a comment: as many as say the same already; of a change
    of state: how it was.
    """

    at: str = ""
    known: tuple[str, ...] = ()
    table: str = ""
    """Where a new case goes, "" when nobody told."""

    def text(self) -> str:
        """As a step that is kept."""
        return json.dumps([self.at, self.known, self.table])


def before_of(step: str) -> Before:
    """A kept step."""
    try:
        at, known, table = json.loads(step)
        return Before(str(at), tuple(str(one) for one in known), str(table))
    except (ValueError, TypeError):
        return Before()


@dataclass(frozen=True, slots=True)
class Made:
    """A record that is there. `table` and `sys_id` "" when the portal told of none."""

    table: str = ""
    sys_id: str = ""
    number: str = ""


@dataclass(slots=True)
class Lessons:
    """What this instance has taught us since the program started. Losing it costs certainty, nothing else."""

    own_ids: set[ItemId] = field(default_factory=set)
    """Items whose records took our key for their id."""
    tables: dict[ItemId, str] = field(default_factory=dict)
    """Where the records of items went."""
    keeps_correlation: bool = False
    befores: dict[str, Before] = field(default_factory=dict)
    """By the key of what was sent since."""


class LookUp:
    """Answers for one signed-in person."""

    def __init__(self, http: Http, parts: Parts, me: Me, lessons: Lessons) -> None:
        self._http, self._parts, self._me, self._lessons = http, parts, me, lessons

    def before(self, command: Command, table: str = "") -> Before:
        """How things stand now. `table`: where a new case goes. Raises PortalError."""
        now = self._http.clock.now_there()
        at = stamp(now) if now is not None else ""
        if isinstance(command, SubmitCase):
            known = self._alike(command, Before(at, table=table))
            return Before(at, tuple(one.value("sys_id") for _, one in known), table)
        if isinstance(command, AddComment):
            return Before(at, ("",) * self._said(command))
        if isinstance(command, (SolveCase, ReopenCase)):
            return Before(at, (case_mapping.status(tables.CASE, self._record(command)).value,))
        return Before(at)

    def case(self, command: SubmitCase, before: Before, *, is_final: bool) -> Made | None:
        """The case of a command. None when there is certainly none; LookUpFailed when nobody can tell."""
        table = before.table or self._lessons.tables.get(command.item_id, "") or direct.table_of(command.item_id)
        before = replace(before, table=table)
        found = self._by_key(command, before)
        if found is not None or self._is_certain(command):
            return found
        alike = [pair for pair in self._alike(command, before) if pair[1].value("sys_id") not in before.known]
        if not before.at and alike:
            raise LookUpFailed("alike", is_final=is_final)
        if len(alike) > 1:
            raise LookUpFailed("several", is_final=True)
        if not alike and table and table not in cases.open_tables(self._parts):
            raise LookUpFailed("hidden", is_final=True)  # what is not shown to us may be there all the same
        return _made(*alike[0]) if alike else None

    def is_said(self, command: AddComment, before: Before, *, is_final: bool) -> bool:
        """Whether a comment is there; counted, so that saying the same again is no trouble."""
        count = self._said(command)
        if count and not before.at:
            raise LookUpFailed("alike", is_final=is_final)
        return count > len(before.known)

    def is_so(self, command: SolveCase | ReopenCase, before: Before) -> bool:
        """Whether the case stands as it was meant to, and did not do so before."""
        record = self._record(command)
        found = case_mapping.status(tables.CASE, record)
        if found.value in before.known:
            return False
        if isinstance(command, ReopenCase):
            return found.is_open
        is_others = not before.at and found is Status.SOLVED and record.value("resolved_by") != self._me.id
        return not found.is_open and not is_others

    def is_told(self, command: RateArticle | ArticleFeedback) -> bool:
        """Whether the desk knows it."""
        return knowledge.is_told(self._http, self._me, command)

    def _record(self, command: SolveCase | ReopenCase) -> Record:
        table, sys_id = case_mapping.place_of(command.case_id)
        return tables.one(self._http, table, sys_id, case_mapping.FIELDS[table])

    def _by_key(self, command: SubmitCase, before: Before) -> Made | None:
        kind = direct.table_of(command.item_id)
        if kind == case_mapping.INCIDENT:
            query = f"correlation_id={in_query(command.key)}"
            found = tables.some(self._http, kind, query, (*case_mapping.FIELDS[kind], _TEXT), 2)
            one = next((one for one in found if one.value("correlation_id") == command.key), None)
            if one is not None and not _is_of(one, command):
                # The same draft, sent with other words from another computer, or by an earlier try.
                raise AlreadySent(one.value("number"), case_mapping.case_id(kind, one.value("sys_id")))
            return None if one is None else _made(kind, one)
        if kind:
            return None
        for table in [before.table] if before.table else cases.open_tables(self._parts):
            try:
                record = tables.one(self._http, table, command.key, ("sys_id", "number"))
            except (Gone, Rejected, NotAllowed):
                continue  # not there, or not visible: what else there is must tell
            if record.value("sys_id") == command.key:
                return _made(table, record)
        return None

    def _is_certain(self, command: SubmitCase) -> bool:
        """Whether no record under our key means that there is none."""
        if command.item_id == direct.INCIDENT:
            return self._lessons.keeps_correlation
        return command.item_id in self._lessons.own_ids

    def _alike(self, command: SubmitCase, before: Before) -> list[tuple[str, Record]]:
        """Own records, since shortly before then, that could be what the command makes; newest first."""
        moment = utc(before.at)
        since = f"^sys_created_on>={stamp(moment - _MARGIN)}" if moment is not None else ""
        known = cases.open_tables(self._parts)
        found = []
        for table in [one for one in known if one == before.table] if before.table else known:
            query = f"{case_mapping.mine_query(table, self._me)}{since}^ORDERBYDESCsys_created_on"
            for one in tables.some(self._http, table, query, case_mapping.FIELDS[table], _MOST):
                if case_mapping.is_mine(table, one, self._me) and _could_be(table, one, command):
                    found.append((table, one))
        return found

    def _said(self, command: AddComment) -> int:
        """How often I said just this in the case."""
        words = same_text(journal.as_text(journal.escaped(command.text)))
        mine = (
            one for one in cases.conversation(self._http, self._parts, self._me, command.case_id) if self._is_my(one)
        )
        return sum(same_text(one.text) == words for one in mine)

    def _is_my(self, entry: TimelineEntry) -> bool:
        person = self._me.identity.person
        return entry.author is not None and (entry.author.id == person.id or entry.author.name == person.name)


def _could_be(table: str, record: Record, command: SubmitCase) -> bool:
    """An order by what was ordered, anything else by its title; where there is none, whatever I made."""
    if table == case_mapping.ITEM:
        return record.value("cat_item") == command.item_id
    words = one_space(command.subject)[: direct.SUBJECT_CHARS]
    return not words or one_space(record.value("short_description"))[: direct.SUBJECT_CHARS] == words


def _is_of(record: Record, command: SubmitCase) -> bool:
    """Whether the incident under the command's key was made of its words, as far as they are shown.

    The desk words titles anew, but not what was written beneath them; nor has anybody yet, where nothing was changed
    since it was made.
    """
    is_title_ours, told = _could_be(case_mapping.INCIDENT, record, command), record.value(_TEXT)
    if not told.strip():
        return is_title_ours
    words, ours = one_space(told), one_space(command.description)
    is_cut = len(told) >= _CUT_CHARS and ours.startswith(words)
    is_changed = record.value("sys_mod_count") not in {"", "0"}
    return (words == ours or is_cut) and (is_title_ours or is_changed)


def _made(table: str, record: Record) -> Made:
    return Made(table, record.value("sys_id"), record.value("number"))
