"""Requests: the person's own, those of his organisations, those he gets copies of; and one with its conversation."""

import logging
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec

from desktop_app.domain.cases import Case, CaseRow
from desktop_app.domain.identity import Identity
from desktop_app.domain.ids import CaseId
from desktop_app.domain.kinds import Cursor, Page
from desktop_app.errors import BadReply, Gone, NotAllowed
from desktop_app.portals.http import Ask, Http
from desktop_app.portals.zendesk import mapping, wire
from desktop_app.portals.zendesk.commands import number, request_path
from desktop_app.portals.zendesk.mapping import Known
from desktop_app.portals.zendesk.pace import Pace
from desktop_app.portals.zendesk.pages import Piece, by_cursor, by_number, every
from desktop_app.portals.zendesk.texts import moment
from desktop_app.portals.zendesk.vocabulary import Vocabulary
from desktop_app.ports.portal import PortalRow
from desktop_app.shapes import learned

log = logging.getLogger(__name__)

OVERLAP = timedelta(seconds=10)
"""What changed so shortly before a pull began is shown again by the next: times are told in whole seconds, and what was
written while we read may carry one that is past already.
"""
WHOLE = timedelta(days=1)
"""So often everything is read: the portal never says what is gone, or what was shared only now."""
OTHERS = timedelta(minutes=10)
"""So often others' requests are asked for: all people and agents of an account share one limit of the API."""
_MINE, _COPIES = "mine", "copies"
_SIDE = {"include": "users"}


class _Mark(msgspec.Struct):
    """From where the next pull reads: the person's own requests, and the others. `whole`: when all were read last."""

    mine: str
    others: str
    whole: str


class _State(msgspec.Struct):
    """How far a pull has come."""

    since: _Mark | None = None
    """None for a pull of everything."""
    begun: str = ""
    newest: str = ""
    """Of the person's own."""
    has_others: bool = False
    shelves: list[str] = []
    """Lists still to be read, the first of them now; organisations by their id."""
    read: list[str] = []
    """Organisations whose list was ours to read."""
    page: str = ""


class Requests:
    """Reads requests."""

    def __init__(self, http: Http, words: Vocabulary, me: Callable[[], Identity]) -> None:
        self._http, self._words, self._me = http, words, me
        self.pace = Pace()

    def page(self, since: Cursor | None) -> Page[PortalRow]:
        """One page: of everything by cursor; of what changed since a mark, newest first, until the mark is reached."""
        now = self._http.clock.now_there() or datetime.now(UTC)
        state = _state(since, now)
        if not state.shelves:
            state.has_others = state.since is None or _age(state.since.others, now) >= OTHERS
            others = [*(one.id for one in self._me().organisations), _COPIES] if state.has_others else []
            state.shelves = [_MINE, *others]
        shelf = state.shelves[0]
        piece = self._piece(shelf, state)
        self.pace.heard(piece.headers)
        if not state.begun:
            state.begun = (self._http.clock.last or now).isoformat()
        rows, left_out, is_past = self._rows(shelf, piece, state)
        is_through = is_past or not piece.next
        if is_through:
            state.shelves = state.shelves[1:]
        state.page = "" if is_through else piece.next
        is_last = not state.shelves
        return Page(
            rows=tuple(rows),
            next=None if is_last else Cursor("p" + msgspec.json.encode(state).decode()),
            mark=Cursor("m" + msgspec.json.encode(_mark(state)).decode()) if is_last else None,
            complete=state.since is None,
            left_out=left_out,
        )

    def case(self, id: CaseId) -> Case:
        """A request with its whole conversation. Gone when there is none, or not for us."""
        reply = wire.read(self._http.send(Ask("GET", request_path(id), _SIDE, is_kept=True)).data, wire.RequestReply)
        return self.whole(reply)

    def row(self, id: CaseId) -> CaseRow:
        """The request alone."""
        reply = wire.read(self._http.send(Ask("GET", request_path(id), _SIDE)).data, wire.RequestReply)
        return mapping.case_row(reply.request, self._known([reply.request], {}))

    def whole(self, reply: wire.RequestReply) -> Case:
        """The same of a request that an answer brought along."""
        people = {user.id: user for user in wire.read_each(reply.users or [], wire.User)[0] if user.id is not None}
        comments: list[wire.Comment] = []
        for piece in self.comments(str(reply.request.id)):
            comments += wire.read_each(piece.rows, wire.Comment)[0]
            people |= _people(piece.data)
            self.pace.heard(piece.headers)
        return mapping.case(reply.request, comments, self._known([reply.request], people, is_whole=True))

    def comments(self, id: str, *, is_newest_first: bool = False) -> Any:
        """Pages of a request's comments, with the names that come along unasked."""
        sort = {"sort": "-created_at" if is_newest_first else "created_at"}
        return every(self._http, f"/api/v2/requests/{number(id)}/comments.json", "comments", sort)

    def named(self, found: Sequence[wire.Request], data: Any) -> list[CaseRow]:
        """Requests of an answer as rows."""
        known = self._known(found, _people(data))
        return [mapping.case_row(one, known) for one in found]

    def _piece(self, shelf: str, state: _State) -> Piece:
        path = {_MINE: "/api/v2/requests.json", _COPIES: "/api/v2/requests/ccd.json"}.get(shelf)
        try:
            if path is None:
                path = f"/api/v2/organizations/{number(shelf)}/requests.json"
            if state.since is None:
                return by_cursor(self._http, path, "requests", _SIDE, state.page)
            sorted_ = {**_SIDE, "sort_by": "updated_at", "sort_order": "desc"}
            page = int(state.page) if state.page.isdecimal() else 1
            return by_number(self._http, path, "requests", sorted_, page)
        except (Gone, NotAllowed) as error:
            if shelf == _MINE:
                raise
            # Only a shared organisation's requests are for all its people.
            log.info("no requests of %s for this person: %s", "an organisation" if path else shelf, error.code)
            return Piece([], "", {})

    def _rows(self, shelf: str, piece: Piece, state: _State) -> tuple[list[CaseRow], tuple[str, ...], bool]:
        """What of a page is shown; what could not be read; whether the mark was reached."""
        found, left_out = wire.read_each(piece.rows, wire.Request)
        if shelf not in {_MINE, _COPIES} and piece.data and shelf not in state.read:
            state.read.append(shelf)
        since, is_past, shown = _since(shelf, state), False, []
        for one in found:
            at = moment(one.updated_at)
            if since is not None and at is not None and at <= since:
                is_past = True
                continue
            if shelf == _MINE and at is not None and (not state.newest or at > (moment(state.newest) or at)):
                state.newest = at.isoformat()
            if not self._is_shown_before(shelf, one, state):
                shown.append(one)
        rows: list[CaseRow] = []
        known = self._known(shown, _people(piece.data)) if shown else None
        for one in shown:
            try:
                rows.append(mapping.case_row(one, known))  # type: ignore[arg-type]
            except BadReply as error:
                log.warning("a request was left out: %s", error.where)
                left_out = (*left_out, str(one.id))
        return rows, left_out, is_past

    def _is_shown_before(self, shelf: str, one: wire.Request, state: _State) -> bool:
        """Whether a request stands in one of the lists that were read before this one."""
        is_mine = str(one.requester_id) == self._me().person.id
        if shelf == _MINE:
            return False
        return is_mine or (shelf == _COPIES and str(one.organization_id) in state.read)

    def _known(self, found: Sequence[wire.Request], people: dict[int, wire.User], *, is_whole: bool = False) -> Known:
        has_own_statuses = any(one.custom_status_id for one in found)
        return Known(
            self._me().person,
            self._words.locale(),
            people,
            self._words.statuses() if has_own_statuses else {},
            self._words.fields() if is_whole and any(one.custom_fields for one in found) else {},
        )


def _people(data: Any) -> dict[int, wire.User]:
    """Names that came along."""
    users = data.get("users") if isinstance(data, dict) else None
    found, _ = wire.read_each(users if isinstance(users, list) else [], wire.User)
    return {user.id: user for user in found if user.id is not None}


def _state(cursor: Cursor | None, now: datetime) -> _State:
    """Of a cursor; that of a pull of everything for one that is not ours, or when it is time for that."""
    if cursor is None:
        return _State()
    try:
        if cursor[:1] == "p":
            return msgspec.json.decode(cursor[1:].encode(), type=learned(_State))
    except (msgspec.DecodeError, UnicodeError):
        return _State()
    try:
        since = msgspec.json.decode(cursor[1:].encode(), type=learned(_Mark))
    except (msgspec.DecodeError, UnicodeError):
        return _State()
    is_known = all(moment(one) is not None for one in (since.mine, since.others))
    return _State(since) if is_known and -OVERLAP <= _age(since.whole, now) < WHOLE else _State()


def _age(at: str, now: datetime) -> timedelta:
    """How long a time is past; for ever, when it cannot be read."""
    then = moment(at)
    return now - then if then is not None else timedelta.max


def _since(shelf: str, state: _State) -> datetime | None:
    if state.since is None:
        return None
    return moment(state.since.mine if shelf == _MINE else state.since.others)


def _mark(state: _State) -> _Mark:
    """The newest shown, but not what is too fresh to be all of it."""
    begun = (moment(state.begun) or datetime.now(UTC)) - OVERLAP
    before = _since(_MINE, state)
    mine = min(moment(state.newest) or before or begun, begun)
    others = begun.isoformat() if state.has_others or state.since is None else state.since.others
    whole = state.begun if state.since is None else state.since.whole
    return _Mark((max(mine, before) if before is not None else mine).isoformat(), others, whole)
