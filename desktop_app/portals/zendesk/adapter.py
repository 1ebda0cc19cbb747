"""Zendesk as the core meets it: the order of calls; what is said lies in `wire`, `mapping`, `forms` and `commands`."""

import hashlib
import json
import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import BinaryIO

from desktop_app.domain.capabilities import Capability
from desktop_app.domain.cases import Case, CaseAction, Status
from desktop_app.domain.commands import (
    ArticleFeedback,
    Command,
    RateArticle,
    RateCase,
    ReopenCase,
    SolveCase,
    SubmitCase,
    case_of,
    files_of,
)
from desktop_app.domain.forms import Answers, Choice
from desktop_app.domain.identity import Person
from desktop_app.domain.ids import AttachmentId, CaseId, FieldId, ItemId
from desktop_app.domain.kinds import Cursor, Kind, Page
from desktop_app.domain.knowledge import Hit, HitKind
from desktop_app.domain.receipts import Receipt
from desktop_app.domain.text import LocalText
from desktop_app.errors import (
    KEY_REUSED,
    BadReply,
    Busy,
    Conflict,
    Gone,
    LookUpFailed,
    NotAllowed,
    PortalError,
    Rejected,
    Unsupported,
    Unsure,
)
from desktop_app.portals.http import Ask, Reply
from desktop_app.portals.link import Link
from desktop_app.portals.zendesk import forms, wire
from desktop_app.portals.zendesk.cases import Requests
from desktop_app.portals.zendesk.commands import NEEDS, Carried, at_our_fields, carried, number
from desktop_app.portals.zendesk.files import download
from desktop_app.portals.zendesk.knowledge import HelpCenter, searched
from desktop_app.portals.zendesk.look_ups import LookUps
from desktop_app.portals.zendesk.mapping import NO_ACCOUNT, STATUSES
from desktop_app.portals.zendesk.pages import by_number
from desktop_app.portals.zendesk.session import COPY_TO, Session
from desktop_app.portals.zendesk.texts import moment
from desktop_app.portals.zendesk.uploads import Uploads
from desktop_app.ports.portal import PortalRow, Sending

log = logging.getLogger(__name__)

TRIED, LAST_TRIED = "tried", "last_tried"
"""The steps that say when a command went out first, and when last, by the portal's clock."""
SETTLED = timedelta(seconds=15)
"""So long after a try without an answer the portal may still be at it: what is not found before is not sent again."""
KEY_HEADER, KEY_HEARD = "Idempotency-Key", "X-Idempotency-Lookup"
_MOST_HITS = 20
_NEEDED: Mapping[Kind, Capability] = {
    Kind.CATALOG: Capability.CATALOG,
    Kind.ANNOUNCEMENTS: Capability.ANNOUNCEMENTS,
    Kind.ARTICLES: Capability.KNOWLEDGE,
    Kind.AGREEMENTS: Capability.AGREEMENTS,
    Kind.VIEWS: Capability.VIEWS,
}
_OVER = frozenset({Status.SOLVED, Status.CLOSED})
_HARMLESS = (RateCase, RateArticle)
"""Done twice they are done once."""


class ZendeskPortal(Session):
    """Rows, requests and commands of one Zendesk account."""

    def __init__(self, link: Link) -> None:
        super().__init__(link)
        self._requests = Requests(link.http, self._words, self._me)
        self._articles = HelpCenter(link.http, self._words)
        self._look_ups = LookUps(link.http, self._requests, self._articles, self._me)
        self._heeds_keys = False
        """Whether a new case's answer has shown that the portal looked its key up; undocumented for requests."""

    def pull(self, kind: Kind, since: Cursor | None) -> Page[PortalRow]:
        """A page of cases, of articles, or all of the catalogue at once."""
        if kind in _NEEDED:
            self._need(_NEEDED[kind])
        if kind is Kind.CATALOG:
            return self._catalog()
        if kind is Kind.ARTICLES:
            return self._articles.page(since)
        try:
            return self._requests.page(since)
        except Rejected:
            # A list that became too long to be turned over page by page: all of it, by cursor.
            if since is None:
                raise
            return replace(self._requests.page(None), is_restart=True)

    def read_case(self, id: CaseId) -> Case:
        """A request and its comments. Busy when little is left of the limit that all of the account share."""
        self._requests.pace.check()
        return self._requests.case(id)

    def choices(  # the names are the port's
        self,
        item: ItemId,  # noqa: ARG002
        field: FieldId,  # noqa: ARG002
        words: str,  # noqa: ARG002
        answers: Answers,  # noqa: ARG002
    ) -> Sequence[Choice]:
        """The forms carry all their choices."""
        return ()

    def people(self, words: str) -> Sequence[Person]:  # noqa: ARG002 - as above
        """End users may not look anybody up."""
        raise Unsupported(Capability.PEOPLE)

    def find(self, kind: Kind, words: str) -> Sequence[Hit]:
        """The portal's own search, for articles and cases."""
        self._need(Capability.FIND)
        if kind is Kind.ARTICLES:
            return self._articles.search(words)
        if kind is not Kind.CASES:
            raise Unsupported(Capability.FIND)
        piece = by_number(self._http, "/api/v2/requests/search.json", "requests", {"query": searched(words)})
        found, _ = wire.read_each(piece.rows[:_MOST_HITS], wire.Request)
        rows = self._requests.named(found, piece.data)
        return [
            Hit(NO_ACCOUNT, HitKind.CASE, row.id, row.title, row.excerpt, "", 1.0 / (1 + rank))
            for rank, row in enumerate(rows)
        ]

    def send(self, command: Command, sending: Sending) -> Receipt:
        """Look up if it may be there already, then the files, then the command, which carries a line to know it by."""
        self._need(NEEDS[type(command)])
        if sending.already_made is not None:
            return sending.already_made
        if sending.may_have_arrived and not isinstance(command, _HARMLESS):
            done = self._looked_up(command, moment(sending.steps().get(TRIED)))
            if done is not None:
                return done
            self._wait_until_settled(sending)
        self._check(command)
        files = Uploads(self._http, command, sending, self._capabilities.limits)
        is_old = files.are_from_before
        try:
            return self._carry(command, files.tokens(), sending)
        except Rejected as error:
            # A token that is used up is refused; what used it up was not this command, for that was looked up.
            if not is_old or error.reason == KEY_REUSED or not files_of(command):
                raise
            if (done := self._looked_up(command, moment(sending.steps().get(TRIED)))) is not None:
                return done
            files.forget()
            return self._carry(command, files.tokens(), sending)

    def look_up(self, command: Command) -> Receipt | None:
        """By the line in its text; a vote and a comment on an article by what they say."""
        return self._looked_up(command, None)

    def download(self, what: AttachmentId, into: BinaryIO, check: Callable[[], None]) -> None:
        """An attachment's bytes."""
        download(self._http, self._requests, what, into, check)

    def _catalog(self) -> Page[PortalRow]:
        self._words.forget()
        locale = self._words.locale()
        words = forms.Words(locale, LocalText.of(self._http.host))
        has_copies = self._link.settings.get(COPY_TO, "") != "no"
        rows = forms.catalog(self._words.forms(), list(self._words.fields().values()), words, has_copies=has_copies)
        return Page(tuple(rows), mark=Cursor("m" + locale), complete=True)

    def _looked_up(self, command: Command, since: datetime | None) -> Receipt | None:
        try:
            return self._look_ups.found(command, since)
        except Gone as error:
            # What was said in a case that is not shown any more may have been heard before.
            raise LookUpFailed(error.detail, is_final=True, request_id=error.request_id) from error
        except (BadReply, NotAllowed, Rejected, Conflict) as error:
            raise LookUpFailed(getattr(error, "where", error.detail), request_id=error.request_id) from error
        except Busy as error:
            if error.after_s is not None:
                raise
            raise LookUpFailed(error.detail, request_id=error.request_id) from error

    def _wait_until_settled(self, sending: Sending) -> None:
        """Busy while an earlier try may still be under way over there. With keys that are heeded there is no hurry."""
        tried, now = moment(sending.steps().get(LAST_TRIED)), self._http.clock.last
        if tried is None or now is None or self._heeds_keys:
            return
        left, whole = (tried + SETTLED - now).total_seconds(), SETTLED.total_seconds()
        # Much longer than it can be: it was noted by another clock than the portal's.
        if 0 < left <= 2 * whole:
            raise Busy(min(left, whole))

    def _check(self, command: Command) -> None:
        """What the portal would take without doing it, or refuse only after the files."""
        if isinstance(command, SubmitCase):
            self._check_patterns(command)
        elif isinstance(command, (SolveCase, ReopenCase)):
            wanted = CaseAction.SOLVE if isinstance(command, SolveCase) else CaseAction.REOPEN
            if wanted not in self._requests.row(command.case_id).actions:
                raise Conflict
        elif isinstance(command, ArticleFeedback) and not self._articles.takes_comments(number(command.article_id)):
            raise NotAllowed

    def _check_patterns(self, command: SubmitCase) -> None:
        asked = {id for id in command.answers if id.isdecimal()}
        if not asked:
            return
        known = self._words.fields()
        patterns = {id: forms.pattern(known[int(id)]) for id in asked if int(id) in known}
        odd: dict[str, tuple[str, str]] = {
            id: ("no_match", "")
            for id, wanted in patterns.items()
            if wanted is not None and forms.is_odd(command.answers[id], wanted)
        }
        if odd:
            raise Rejected(odd, reason="no_match")

    def _carry(self, command: Command, tokens: Sequence[str], sending: Sending) -> Receipt:
        what = carried(command, tokens, self._words.help_center() if isinstance(command, ArticleFeedback) else "")
        if not isinstance(command, _HARMLESS):
            self._remember_try(sending)
        try:
            reply = self._ask(what, command)
        except Rejected as error:
            if isinstance(command, SubmitCase):
                raise at_our_fields(error, command) from error
            raise
        except Conflict:
            # Somebody else wrote at the same time, and nothing was done; what is closed says so again.
            if what.method != "PUT":
                raise
            reply = self._ask(what, command)
        return self._receipt(command, reply)

    def _ask(self, what: Carried, command: Command) -> Reply:
        headers = {}
        if isinstance(command, SubmitCase):
            packed = json.dumps(what.body, sort_keys=True).encode()
            headers[KEY_HEADER] = f"{command.key}-{hashlib.sha256(packed).hexdigest()[:16]}"
        is_write = not isinstance(command, _HARMLESS)
        reply = self._http.send(Ask(what.method, what.path, body=what.body, headers=headers, is_write=is_write))
        if reply.headers.get(KEY_HEARD):
            self._heeds_keys = True
        return reply

    def _remember_try(self, sending: Sending) -> None:
        now = (self._http.clock.now_there() or datetime.now(UTC)).isoformat()
        if not sending.steps().get(TRIED):
            sending.save_step(TRIED, now)
        sending.save_step(LAST_TRIED, now)

    def _receipt(self, command: Command, reply: Reply) -> Receipt:
        """With the case as it now stands; that it cannot be read just now does not undo what was done."""
        at, request_id = self.server_time(), reply.headers.get("X-Request-Id", "")
        id = case_of(command)
        if id is None and not isinstance(command, SubmitCase):
            return Receipt(command.key, at=at, request_id=request_id)
        made = None
        if not isinstance(command, RateCase):
            try:
                made = wire.read(reply.data, wire.RequestReply)
            except BadReply as error:
                raise Unsure(error.where, request_id=request_id) from error
            if id is not None and str(made.request.id) != id:
                raise Unsure("another case", request_id=request_id)
            id = CaseId(str(made.request.id))
            is_over = STATUSES.get(made.request.status or "") in _OVER
            if isinstance(command, SolveCase) and not is_over and not command.text.strip():
                raise Conflict(request_id=request_id)  # it says 200 to what it does not do
        case = self._as_it_stands(id or CaseId(""))
        if isinstance(command, RateCase) and case is not None:
            case = replace(case, rating=command.score)  # nobody but us could tell: end users cannot read it back
        return Receipt(command.key, id, f"#{id}", case, at, request_id)

    def _as_it_stands(self, id: CaseId) -> Case | None:
        try:
            return self._requests.case(id)
        except PortalError as error:
            log.info("the case that was written to: %s", error.code)
            return None
