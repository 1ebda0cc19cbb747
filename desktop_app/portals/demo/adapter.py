"""The demo portal as the core meets it: the order of calls; what is said lies in `wire` and `mapping`."""

import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, BinaryIO
from urllib.parse import quote

from desktop_app import __version__
from desktop_app.domain.capabilities import Capabilities, Capability
from desktop_app.domain.case_details import DetailChoices
from desktop_app.domain.cases import Case
from desktop_app.domain.commands import Command, SubmitCase, case_of, files_of
from desktop_app.domain.forms import Answers, Choice
from desktop_app.domain.identity import Credentials, Identity, PasswordCredentials, Person, PortalInfo, SignedIn
from desktop_app.domain.identity import TokenCredentials as Token
from desktop_app.domain.ids import AttachmentId, CaseId, FieldId, ItemId, PersonId
from desktop_app.domain.kinds import Cursor, Kind, Marks, Page
from desktop_app.domain.knowledge import Hit, HitKind
from desktop_app.domain.receipts import Receipt
from desktop_app.domain.timeline import Older
from desktop_app.errors import (
    KEY_REUSED,
    AlreadySent,
    BadReply,
    Busy,
    Conflict,
    Diagnosis,
    Gone,
    LookUpFailed,
    NotAllowed,
    NotSignedIn,
    Rejected,
    Unreachable,
    Unsupported,
    Unsure,
)
from desktop_app.portals.auth import Bearer
from desktop_app.portals.demo import detail_mapping, mapping, pages, wire
from desktop_app.portals.demo.commands import NEEDS, carried, is_text_of
from desktop_app.portals.demo.files import CommandFiles
from desktop_app.portals.demo.records import read_each
from desktop_app.portals.demo.values import maybe_moment, moment
from desktop_app.portals.http import Ask
from desktop_app.portals.link import Link
from desktop_app.portals.versions import mismatch
from desktop_app.ports.portal import PortalRow, Sending

log = logging.getLogger(__name__)

PRODUCT = "nordesk-demo-portal"
API = "1"
EVERY_DEMO_PORTAL = Capabilities(frozenset(Capability))
_NEEDED: Mapping[Kind, Capability] = {
    Kind.CATALOG: Capability.CATALOG,
    Kind.ANNOUNCEMENTS: Capability.ANNOUNCEMENTS,
    Kind.ARTICLES: Capability.KNOWLEDGE,
    Kind.AGREEMENTS: Capability.AGREEMENTS,
    Kind.VIEWS: Capability.VIEWS,
}
_FOUND: Mapping[Kind, HitKind] = {Kind.ARTICLES: HitKind.ARTICLE, Kind.CASES: HitKind.CASE}


class _Session:
    """The half that signs in and out. A token is kept even when the portal cannot be asked about it just now."""

    def __init__(self, link: Link) -> None:
        self._http, self._language = link.http, link.language
        self._capabilities = EVERY_DEMO_PORTAL
        self._has_probed = False
        self._me: PersonId | None = None

    @property
    def capabilities(self) -> Capabilities:
        """As the discovery document told."""
        return self._capabilities

    def probe(self) -> PortalInfo:
        """Read the discovery document."""
        try:
            found = wire.read(self._http.send(Ask("GET", "/.well-known/nordesk")).data, wire.Discovery)
        except (Gone, Rejected) as error:
            raise BadReply("discovery: not there") from error
        except Unreachable as error:
            # Over TLS no captive network can answer in the host's name: it is some other web site.
            if error.diagnosis is Diagnosis.CAPTIVE_PORTAL and self._http.base.startswith("https:"):
                raise BadReply("discovery: a web page") from error
            raise
        if found.product != PRODUCT or not found.api.isdecimal():
            raise BadReply("discovery: another product")
        too_old = mismatch(found.api, API, found.minimum_client, __version__)
        if too_old is not None:
            raise Unreachable(too_old, host=self._http.host)
        info = mapping.portal_info(found)
        self._capabilities, self._has_probed = info.capabilities, True
        return info

    def sign_in(self, how: Credentials) -> SignedIn:
        """By password, or with the token of an earlier time."""
        if isinstance(how, Token):
            self._http.auth = Bearer(how.secret)
            self._learn()
            return SignedIn(self.who(), how)
        self._learn()
        if not isinstance(how, PasswordCredentials):
            raise NotAllowed("way")
        body = {"email": how.login, "password": how.password}
        # Ten wrong passwords make the portal busy for this person; that keeps nobody else waiting.
        ask = Ask("POST", "/v1/session", body=body, is_everybodys=False)
        session = wire.read(self._http.send(ask).data, wire.Session)
        self._http.auth = Bearer(session.token)
        identity = self._known(session.person)
        return SignedIn(identity, Token(session.token), maybe_moment(session.expires_at))

    def sign_out(self) -> None:
        """The token dies at the portal, and here in any case."""
        try:
            self._http.send(Ask("DELETE", "/v1/session"))
        except NotSignedIn:
            log.info("the portal had forgotten us already")
        finally:
            self._http.forget()
            self._me = None

    def who(self) -> Identity:
        """The signed-in person."""
        return self._known(wire.read(self._http.send(Ask("GET", "/v1/me")).data, wire.Person))

    def change_password(self, old: str, new: str) -> None:
        """Rejected names `old` or `new`."""
        self._need(Capability.CHANGE_PASSWORD)
        with_field = {"wrong_password": "old", "weak_password": "new"}
        self._ask_password(Ask("PUT", "/v1/me/password", body={"old": old, "new": new}, is_write=True), with_field)

    def ask_for_password(self, login: str) -> None:
        """The portal answers alike whether it knows the login or not."""
        self._need(Capability.FORGOTTEN_PASSWORD)
        self._http.send(Ask("POST", "/v1/password/forgotten", body={"email": login}))

    def reset_password(self, login: str, code: str, new: str) -> None:
        """Rejected names `code` or `password`."""
        self._need(Capability.FORGOTTEN_PASSWORD)
        body = {"email": login, "code": code, "password": new}
        with_field = {"wrong_code": "code", "weak_password": "password"}
        self._ask_password(Ask("POST", "/v1/password/reset", body=body, is_write=True), with_field)

    def set_language(self, language: str) -> Identity:
        """The language of the portal's mails."""
        self._need(Capability.PROFILE_LANGUAGE)
        reply = self._http.send(Ask("PATCH", "/v1/me", body={"language": language}))
        return self._known(wire.read(reply.data, wire.Person))

    def clock_offset(self) -> tuple[float, float] | None:
        """From the Date headers."""
        return self._http.clock.offset()

    def server_time(self) -> datetime | None:
        """The newest Date header."""
        return self._http.clock.last

    def close(self) -> None:
        """End what runs."""
        self._http.close()

    def _learn(self) -> None:
        if not self._has_probed:
            self.probe()

    def _known(self, person: wire.Person) -> Identity:
        identity = mapping.identity(person)
        self._me = identity.person.id
        return identity

    def _my_id(self) -> PersonId:
        return self._me or self.who().person.id

    def _need(self, capability: Capability) -> None:
        if capability not in self._capabilities:
            raise Unsupported(capability)

    def _ask_password(self, ask: Ask, fields: Mapping[str, str]) -> None:
        try:
            self._http.send(ask)
        except Rejected as error:
            if error.reason in fields:
                error.problems = {fields[error.reason]: (error.reason, error.detail)}
            raise


class DemoPortal(_Session):
    """Rows, cases and commands of the demo portal."""

    def changed(self, marks: Marks) -> frozenset[Kind]:
        """One request for all kinds."""
        self._need(Capability.CHANGED)
        params = {kind.value: mark[1:] for kind, mark in marks.cursors.items()}
        reply = self._http.send(Ask("GET", "/v1/changes", params, is_kept=True))
        changed = wire.read(reply.data, wire.Changed).changed
        return frozenset(kind for kind in Kind if kind.value in changed)

    def pull(self, kind: Kind, since: Cursor | None) -> Page[PortalRow]:
        """A page; of cases with their conversations, where the portal can."""
        if kind in _NEEDED:
            self._need(_NEEDED[kind])
        try:
            if kind is Kind.CASES:
                is_full = Capability.CONVERSATIONS in self._capabilities
                return pages.read_cases(self._http, since, self._my_id(), is_full=is_full)
            return pages.read_page(self._http, kind, since)
        except (Gone, Rejected):
            # The portal no longer knows the mark or page: from the start, which is complete.
            if since is None:
                raise
            return replace(self.pull(kind, None), is_restart=True)

    def read_case(self, id: CaseId) -> Case:
        """The whole case; unchanged it costs a line."""
        reply = self._http.send(Ask("GET", f"/v1/cases/{quote(id, safe='')}", is_kept=True))
        return mapping.case(reply.data, self._my_id())

    def older(self, id: CaseId, before: str) -> Older:
        """A page of what happened before."""
        self._need(Capability.OLDER)
        reply = self._http.send(Ask("GET", f"/v1/cases/{quote(id, safe='')}/timeline", {"before": before}))
        return mapping.older(reply.data)

    def choices(  # the names are the port's
        self,
        item: ItemId,  # noqa: ARG002
        field: FieldId,  # noqa: ARG002
        words: str,  # noqa: ARG002
        answers: Answers,  # noqa: ARG002
    ) -> Sequence[Choice]:
        """The forms carry all their choices."""
        return ()

    def detail_choices(self, id: CaseId, customer: str, words: str) -> DetailChoices:
        """For the desk."""
        self._need(Capability.EDIT_CASE)
        params = {"customer": customer, "words": words}
        reply = self._http.send(Ask("GET", f"/v1/cases/{quote(id, safe='')}/details/choices", params))
        return detail_mapping.choices(reply.data)

    def people(self, words: str) -> Sequence[Person]:
        """Colleagues."""
        self._need(Capability.PEOPLE)
        page = wire.read(self._http.send(Ask("GET", "/v1/people", {"words": words})).data, wire.Page)
        return [mapping.person(one) for one in read_each(page.items, wire.Person)]

    def find(self, kind: Kind, words: str) -> Sequence[Hit]:
        """The portal's own search, for articles and cases."""
        self._need(Capability.FIND)
        if kind not in _FOUND:
            raise Unsupported(Capability.FIND)
        reply = self._http.send(Ask("GET", "/v1/find", {"kind": kind.value, "words": words}))
        rows = read_each(wire.read(reply.data, wire.Page).items, wire.Hit)
        return [mapping.hit(_FOUND[kind], row, self._language(), rank) for rank, row in enumerate(rows)]

    def send(self, command: Command, sending: Sending) -> Receipt:
        """Look up if it may be there already, then the files, then the command, then large files; all under its key."""
        self._need(NEEDS[type(command)])
        files = CommandFiles(self._http, command, sending, self._capabilities.limits)
        done = sending.already_made
        if done is None and sending.may_have_arrived:
            done = self.look_up(command)
        return files.after(done or self._send_first(command, files), self._attach)

    def look_up(self, command: Command) -> Receipt | None:
        """By the key, which the portal knows for longer than it keeps its answers."""
        try:
            found = self._found(command)
        except Gone:
            return None
        except (BadReply, NotAllowed, Rejected, Conflict) as error:
            # An answer nobody understands, or none to the question, leaves it as unknown as it was: it is no refusal.
            raise LookUpFailed(getattr(error, "where", error.detail), request_id=error.request_id) from error
        except Busy as error:
            if error.after_s is not None:
                raise
            # No pause was asked for: something is wrong over there, which may not pass by itself.
            raise LookUpFailed(error.detail, request_id=error.request_id) from error
        made, is_ours = self._as_it_stands(found, command)
        if not is_ours:
            raise AlreadySent(found.number, found.case_id, request_id=found.request_id)
        return replace(found, case=made)

    def download(self, what: AttachmentId, into: BinaryIO, check: Callable[[], None]) -> None:
        """An attachment's bytes."""
        self._http.download(f"/v1/attachments/{quote(what, safe='')}", into, check)

    def _found(self, command: Command) -> Receipt:
        """What the portal says it did under the key; BadReply when that is something else."""
        reply = self._http.send(Ask("GET", "/v1/commands/lookup", {"key": command.key}))
        done = wire.read(reply.data, wire.Done)
        if done.key != command.key:
            raise BadReply("look-up: another key")
        if isinstance(command, SubmitCase) and not done.case_id:
            raise BadReply("look-up: no case")
        id = CaseId(done.case_id) if done.case_id else None
        request_id = reply.headers.get("X-Request-Id", "")
        return Receipt(command.key, id, done.number or "", None, moment(done.at), request_id)

    def _as_it_stands(self, found: Receipt, command: Command) -> tuple[Case | None, bool]:
        """The case, and whether it may hold the command's words: the key may have been used for others."""
        if found.case_id is None or case_of(command) not in {None, found.case_id}:
            return None, found.case_id is None
        try:
            data = self._http.send(Ask("GET", f"/v1/cases/{quote(found.case_id, safe='')}", is_kept=True)).data
            return mapping.case(data, self._my_id()), _tells_of(data, command)
        except (BadReply, NotAllowed, Gone):
            return None, True  # made it is; to send it again because it cannot be read would make another

    def _send_first(self, command: Command, files: CommandFiles) -> Receipt:
        try:
            return self._carry(command, files.before())
        except Rejected as error:
            # The portal forgets unused files after a week; the same files are then sent once more.
            if "upload_ids" not in error.problems or not files_of(command):
                raise
            return self._carry(command, files.again())

    def _attach(self, made: Receipt, upload: str, key: str) -> Receipt:
        """Done twice it is done once, so that a lost answer is merely lost."""
        path = f"/v1/cases/{quote(made.case_id or '', safe='')}/attachments"
        ask = Ask("POST", path, body={"upload_ids": [upload]}, headers={"Idempotency-Key": key})
        reply = self._http.send(ask)
        case = mapping.case(reply.data, self._my_id())
        request_id = reply.headers.get("X-Request-Id", "")
        return Receipt(made.key, case.row.id, case.row.number, case, self.server_time(), request_id)

    def _carry(self, command: Command, uploads: Sequence[str]) -> Receipt:
        what = carried(command, uploads)
        headers = {"Idempotency-Key": command.key}
        ask = Ask(what.method, what.path, body=what.body, headers=headers, is_write=True)
        try:
            reply = self._http.send(ask)
        except Rejected as error:
            if error.reason != KEY_REUSED or (other := self.look_up(command)) is None:
                raise
            raise AlreadySent(other.number, other.case_id, error.detail, request_id=error.request_id) from error
        at, request_id = self.server_time(), reply.headers.get("X-Request-Id", "")
        if not what.answers_case:
            return Receipt(command.key, at=at, request_id=request_id)
        try:
            case = mapping.case(reply.data, self._my_id())
        except BadReply as error:
            raise Unsure(error.where, request_id=request_id) from error
        if case_of(command) not in {None, case.row.id} or not _tells_of(reply.data, command):
            raise Unsure("another case", request_id=request_id)
        return Receipt(command.key, case.row.id, case.row.number, case, at, request_id)


def _tells_of(data: Any, command: Command) -> bool:
    """Whether the JSON of a case may be that of a case with the command's words; any case of any other command."""
    return not isinstance(command, SubmitCase) or is_text_of(data.get("client_reference"), command)
