"""A portal in memory that keeps the whole contract; its `server` can be spoiled by a test."""

import secrets
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import BinaryIO

from desktop_app.domain.attachments import Attachment
from desktop_app.domain.capabilities import Capabilities, Capability, Limits
from desktop_app.domain.case_details import DetailChoices, Details, laid_over, present
from desktop_app.domain.cases import AnswerLine, Case, CaseAction, CaseRow, EntryKind, Status, TimelineEntry
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
    case_of,
)
from desktop_app.domain.forms import Answers, Choice
from desktop_app.domain.identity import (
    BrowserCredentials,
    Credentials,
    DeviceCredentials,
    Identity,
    PasswordCredentials,
    Person,
    PortalInfo,
    SignedIn,
    SignInWay,
)
from desktop_app.domain.identity import TokenCredentials as Token
from desktop_app.domain.ids import AccountId, AttachmentId, CaseId, FieldId, ItemId, Key
from desktop_app.domain.kinds import Cursor, Kind, Marks, Page
from desktop_app.domain.knowledge import Hit, HitKind, KnowledgeArticle
from desktop_app.domain.receipts import Receipt
from desktop_app.domain.text import LocalText
from desktop_app.domain.timeline import Older
from desktop_app.errors import (
    AlreadySent,
    Conflict,
    Diagnosis,
    Gone,
    LookUpFailed,
    NotAllowed,
    NotSignedIn,
    Rejected,
    Unreachable,
    Unsupported,
    WrongPassword,
)
from desktop_app.ports.portal import PortalRow, Sending
from tests.fakes.files import FakeFiles
from tests.fakes.server import DONE_ACTIONS, OPEN_ACTIONS, FakeServer

EVERYTHING = Capabilities(frozenset(Capability) - {Capability.CONVERSATIONS}, Limits(25 * 1024 * 1024, 20, 100_000, 30))
"""What the largest portals can do."""
WITH_CONVERSATIONS = Capabilities(frozenset(Capability), EVERYTHING.limits)

_NEEDS: Mapping[type[object], Capability] = {
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
_KINDS: Mapping[type[object], EntryKind] = {AddComment: EntryKind.MESSAGE, AddNote: EntryKind.NOTE}
_PULLS: Mapping[Kind, Capability] = {
    Kind.CATALOG: Capability.CATALOG,
    Kind.ANNOUNCEMENTS: Capability.ANNOUNCEMENTS,
    Kind.ARTICLES: Capability.KNOWLEDGE,
    Kind.AGREEMENTS: Capability.AGREEMENTS,
    Kind.VIEWS: Capability.VIEWS,
}


class _Session:
    """Sign-in, passwords and the connection: the half of the fake that knows who it is."""

    def __init__(self, server: FakeServer | None = None, capabilities: Capabilities = EVERYTHING) -> None:
        self.server = server or FakeServer()
        self._capabilities = capabilities
        self._token = ""
        self._is_closed = self._has_asked = False

    @property
    def capabilities(self) -> Capabilities:
        """As given at the start."""
        return self._capabilities

    def probe(self) -> PortalInfo:
        """A fake says so."""
        with self._during("probe"):
            return PortalInfo(
                "demo",
                LocalText({"en": "Fake portal"}),
                "1",
                self._capabilities,
                ("en",),
                is_demo=self.server.is_demo,
                ways=self.server.ways,
                wants=self.server.wants,
                advice=self.server.advice,
            )

    def sign_in(self, how: Credentials) -> SignedIn:
        """By password, or with the token of an earlier time."""
        with self._during("sign_in"):
            if isinstance(how, PasswordCredentials):
                password, identity = self.server.people.get(how.login, ("", None))
                if identity is None or not secrets.compare_digest(password.encode(), how.password.encode()):
                    raise WrongPassword
                return self._enter(how.login, identity)
            if not isinstance(how, Token):
                return self._outside(how)
            self._token = how.secret
            return SignedIn(self._me(), how)

    def _enter(self, login: str, identity: Identity) -> SignedIn:
        self._token = secrets.token_hex(8)
        self.server.tokens[self._token] = login
        return SignedIn(identity, Token(self._token))

    def _outside(self, how: BrowserCredentials | DeviceCredentials) -> SignedIn:
        way = SignInWay.BROWSER if isinstance(how, BrowserCredentials) else SignInWay.DEVICE
        if way not in self.server.ways:
            raise NotAllowed(way)
        if isinstance(how, BrowserCredentials):
            how.open("https://portal.example/sign-in")
        else:
            how.show("AB-12", "https://portal.example/device")
        while not self.server.in_browser.wait(0.01):
            if isinstance(how, BrowserCredentials):
                how.check()
            else:
                how.wait(0.01)
        login, (_, identity) = next(iter(self.server.people.items()))
        return self._enter(login, identity)

    def sign_out(self) -> None:
        """The token dies."""
        with self._during("sign_out"):
            self.server.tokens.pop(self._token, None)
            self._token = ""

    def who(self) -> Identity:
        """The signed-in person."""
        with self._during("who"):
            return self._me()

    def change_password(self, old: str, new: str) -> None:
        """Checks the old one and the length of the new."""
        self._need(Capability.CHANGE_PASSWORD)
        with self._during("change_password"):
            login, (password, identity) = self._login(), self.server.people[self._login()]
            if old != password:
                raise Rejected({"old": ("wrong_password", "")}, reason="wrong_password")
            self._check_new(new, "new")
            self.server.people[login] = (new, identity)

    def ask_for_password(self, login: str) -> None:
        """The code lies in `server.codes`."""
        self._need(Capability.FORGOTTEN_PASSWORD)
        with self._during("ask_for_password"):
            if login in self.server.people:
                self.server.codes[login] = "12345678"

    def reset_password(self, login: str, code: str, new: str) -> None:
        """A code works once."""
        self._need(Capability.FORGOTTEN_PASSWORD)
        with self._during("reset_password"):
            if self.server.codes.get(login) != code:
                raise Rejected({"code": ("wrong_code", "")}, reason="wrong_code")
            self._check_new(new, "password")
            del self.server.codes[login]
            self.server.people[login] = (new, self.server.people[login][1])

    def set_language(self, language: str) -> Identity:
        """Kept with the person."""
        self._need(Capability.PROFILE_LANGUAGE)
        with self._during("set_language"):
            password, identity = self.server.people[self._login()]
            self.server.people[self._login()] = (password, replace(identity, language=language))
            return self._me()

    def clock_offset(self) -> tuple[float, float] | None:
        """The fake's clock is right, as soon as it was asked anything."""
        return (0.0, 0.5) if self._has_asked else None

    def server_time(self) -> datetime | None:
        """The server's time."""
        return self.server.now if self._has_asked else None

    def close(self) -> None:
        """Nothing gets through any more."""
        self._is_closed = True

    def _during(self, operation: str) -> "_During":
        if self._is_closed:
            raise Unreachable(Diagnosis.CANCELLED)
        if self.server.is_down:
            raise Unreachable(Diagnosis.NO_NETWORK, host="fake")
        self._has_asked = True
        return _During(self.server, operation)

    def _login(self) -> str:
        if self._token not in self.server.tokens:
            raise NotSignedIn
        return self.server.tokens[self._token]

    def _me(self) -> Identity:
        return self.server.people[self._login()][1]

    def _need(self, capability: Capability) -> None:
        if capability not in self._capabilities:
            raise Unsupported(capability)

    @staticmethod
    def _check_new(password: str, field: str) -> None:
        if len(password) < 10:
            raise Rejected({field: ("weak_password", "")}, reason="weak_password")


class _During:
    """Strikes the planted faults before and after an operation, under the server's lock."""

    def __init__(self, server: FakeServer, operation: str) -> None:
        self._server, self._operation = server, operation

    def __enter__(self) -> None:
        self._server.strike(self._operation, "before")
        self._server.lock.acquire()
        self._server.requests += 1

    def __exit__(self, kind: type[BaseException] | None, error: object, trace: object) -> None:
        self._server.lock.release()
        if kind is None:
            self._server.strike(self._operation, "after")


class FakePortal(_Session):
    """The adapter's other half: rows, cases and commands."""

    def changed(self, marks: Marks) -> frozenset[Kind]:
        """The kinds that have something newer than their mark."""
        self._need(Capability.CHANGED)
        with self._during("changed"):
            self._me()
            return frozenset(kind for kind in Kind if self._is_newer(kind, marks.cursors.get(kind)))

    def pull(self, kind: Kind, since: Cursor | None) -> Page[PortalRow]:
        """One page."""
        if kind in _PULLS:
            self._need(_PULLS[kind])
        with self._during("pull"):
            self._me()
            page = self.server.page(kind, since)
            if kind is not Kind.CASES or Capability.CONVERSATIONS not in self._capabilities:
                return page
            known = (self.server.cases.get(CaseId(row.id)) for row in page.rows)
            return replace(page, conversations=tuple(case for case in known if case is not None))

    def read_case(self, id: CaseId) -> Case:
        """The case as it stands."""
        with self._during("read_case"):
            self._me()
            return self._case(id)

    def older(self, id: CaseId, before: str) -> Older:
        """As the server has it laid out."""
        self._need(Capability.OLDER)
        with self._during("older"):
            self._me()
            self._case(id)
            if (id, before) not in self.server.older:
                raise Rejected(reason="bad_request")
            return self.server.older[id, before]

    def choices(self, item: ItemId, field: FieldId, words: str, answers: Answers) -> Sequence[Choice]:
        """A fake has no dependent choices."""
        with self._during("choices"):
            return ()

    def detail_choices(self, id: CaseId, customer: str, words: str) -> DetailChoices:
        """As planted in `server.choices`; customers whose name holds the words, contacts and entitlements of one."""
        self._need(Capability.EDIT_CASE)
        with self._during("detail_choices"):
            if id not in self.server.cases:
                raise Gone
            planted = self.server.choices.get(customer) or self.server.choices.get("", DetailChoices())
            fitting = tuple(one for one in planted.customers if words.casefold() in one.name.casefold())
            return replace(planted, customers=fitting)

    def people(self, words: str) -> Sequence[Person]:
        """Colleagues that match."""
        self._need(Capability.PEOPLE)
        with self._during("people"):
            self._me()
            needle = words.casefold()
            found = [one for one in self.server.colleagues if needle in f"{one.name} {one.email}".casefold()]
            return found[:20]

    def find(self, kind: Kind, words: str) -> Sequence[Hit]:
        """Articles or cases whose title holds the words."""
        self._need(Capability.FIND)
        with self._during("find"):
            self._me()
            found = []
            for entry in self.server.rows[kind].values():
                if isinstance(entry.row, CaseRow) and words.casefold() in entry.row.title.casefold():
                    found.append(self._hit(HitKind.CASE, entry.row.id, entry.row.title))
                if isinstance(entry.row, KnowledgeArticle) and words.casefold() in entry.row.title.in_("en").casefold():
                    found.append(self._hit(HitKind.ARTICLE, entry.row.id, entry.row.title.in_("en")))
            return found

    def send(self, command: Command, sending: Sending) -> Receipt:
        """Once per key, however often it is sent."""
        needed = _NEEDS.get(type(command))
        if needed is not None:
            self._need(needed)
        files = FakeFiles(self.server, self._during, command, sending)
        done = sending.already_made
        if done is None and sending.may_have_arrived:
            done = self.look_up(command)
        return files.after(done or self._send(command, files.before()))

    def _send(self, command: Command, attachments: tuple[Attachment, ...]) -> Receipt:
        with self._during("send"):
            self._me()
            body = (command, attachments)
            if self._knows(command.key):
                was, receipt = self.server.made[command.key]
                if was != body:
                    raise AlreadySent(receipt.number, receipt.case_id)
                return receipt
            receipt = self._do(command, attachments)
            self.server.made[command.key] = (body, receipt)
            self.server.intents.append(command.key)
            return receipt

    def look_up(self, command: Command) -> Receipt | None:
        """By the key, or by the mark this portal's adapter leaves in what it makes."""
        with self._during("lookup"):
            self._me()
            if not self.server.can_look_up:
                raise LookUpFailed(is_final=True)
            self.server.lookups += 1
            _, receipt = self.server.made.get(command.key, (None, None))
            return receipt

    def download(self, what: AttachmentId, into: BinaryIO, check: Callable[[], None]) -> None:
        """In two pieces, so that there is a moment to give up."""
        with self._during("download"):
            self._me()
            if what not in self.server.blobs:
                raise Gone
            blob = self.server.blobs[what]
        middle = len(blob) // 2
        for piece in (blob[:middle], blob[middle:]):
            check()
            into.write(piece)

    def _is_newer(self, kind: Kind, mark: Cursor | None) -> bool:
        known = int(mark[1:]) if mark and mark[1:].isdigit() else 0
        return known < max(self.server.latest(kind), self.server.oldest_mark) or mark is None

    def _knows(self, key: Key) -> bool:
        has_keys = Capability.IDEMPOTENCY_KEY in self._capabilities
        return has_keys and key in self.server.made and key not in self.server.forgotten

    def _case(self, id: CaseId) -> Case:
        if id not in self.server.cases:
            raise Gone
        return self.server.cases[id]

    def _do(self, command: Command, attachments: tuple[Attachment, ...]) -> Receipt:
        at = self.server.tick()
        id = case_of(command)
        if isinstance(command, SubmitCase):
            case = self.server.make_case(self._new_case(command, attachments))
        elif id is None:
            return Receipt(command.key, at=at)
        else:
            case = self._changed_case(self._case(id), command, attachments, at)
            self.server.put_case(case)
        return Receipt(command.key, case.row.id, case.row.number, case, at)

    def _new_case(self, command: SubmitCase, attachments: tuple[Attachment, ...]) -> Case:
        me = self._me()
        row = CaseRow(
            AccountId(""),
            CaseId(""),
            "",
            command.subject,
            Status.RECEIVED,
            self.server.now,
            self.server.now,
            type_id=command.type_id,
            item_id=command.item_id,
            priority=command.priority,
            requester=me.person,
            language=command.language,
            excerpt=command.description[:200],
            attachments=len(attachments),
        )
        answers = tuple(AnswerLine(id, LocalText.of(id), str(value)) for id, value in command.answers.items())
        return Case(row, command.description, answers, (), attachments, (), command.article_ids, command.copy_to)

    def _changed_case(self, case: Case, command: Command, attachments: tuple[Attachment, ...], at: datetime) -> Case:
        row = replace(case.row, updated_at=at)
        rating = case.rating
        match command:
            case RateCase(score=score):
                self._must(case, CaseAction.RATE)
                rating = score
            case SolveCase():
                self._must(case, CaseAction.SOLVE)
                row = replace(row, status=Status.SOLVED, actions=DONE_ACTIONS)
            case ReopenCase():
                self._must(case, CaseAction.REOPEN)
                row = replace(row, status=Status.BEING_WORKED_ON, actions=OPEN_ACTIONS)
            case WithdrawCase():
                self._must(case, CaseAction.WITHDRAW)
                row = replace(row, status=Status.WITHDRAWN, actions=frozenset[CaseAction]())
            case EditCase(becomes=becomes, was=was, names=names):
                self._must(case, CaseAction.EDIT)
                stands = case.details or Details()
                if any(present(stands)[detail] != was.get(detail, "") for detail in becomes):
                    raise Conflict
                case = replace(case, details=laid_over(stands, becomes, names))
            case DeskWork(action=action):
                self._must(case, action)
                if action is CaseAction.MERGE:
                    row = replace(row, status=Status.MERGED, actions=frozenset[CaseAction]())
            case AddNote():
                self._must(case, CaseAction.NOTE)
            case _:
                self._must(case, CaseAction.COMMENT)
        entry = TimelineEntry(
            f"{case.row.id}-{len(case.timeline) + 1}",
            at,
            _KINDS.get(type(command), EntryKind.STATUS),
            self._me().person,
            text=getattr(command, "text", ""),
            status=None if type(command) in _KINDS else row.status,
            attachment_ids=tuple(one.id for one in attachments),
        )
        row = replace(row, messages=row.messages + 1, attachments=row.attachments + len(attachments))
        return replace(
            case,
            row=row,
            timeline=(*case.timeline, entry),
            attachments=(*case.attachments, *attachments),
            rating=rating,
        )

    @staticmethod
    def _must(case: Case, action: CaseAction) -> None:
        if action not in case.row.actions:
            raise Conflict("not_possible_now")

    @staticmethod
    def _hit(kind: HitKind, id: str, title: str) -> Hit:
        return Hit(AccountId(""), kind, id, title, "", "en", 1.0)
