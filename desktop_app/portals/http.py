"""Requests to one server, and what came of them: JSON, or an error of the tree. No vendor is known here."""

import json
import logging
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, BinaryIO, Protocol, runtime_checkable
from urllib.parse import urlsplit

import requests
from urllib3.exceptions import HTTPError

from desktop_app import __version__
from desktop_app.errors import BadReply, Busy, Diagnosis, NotAllowed, NotSignedIn, PortalError, Unreachable, Unsure
from desktop_app.portals.address import next_address
from desktop_app.portals.auth import Authorization, Nobody
from desktop_app.portals.body import DOWNLOAD, Most, plain_chunks
from desktop_app.portals.deadline import Deadline, running
from desktop_app.portals.diagnosis import diagnose
from desktop_app.portals.dialect import Dialect
from desktop_app.portals.etags import Etags
from desktop_app.portals.inquiry import explained, proxy_name
from desktop_app.portals.json_body import looks_like_html, parse_json
from desktop_app.portals.one_line import one_line
from desktop_app.portals.problems import Problem, retry_after
from desktop_app.portals.server_clock import ServerClock
from desktop_app.portals.stop import Stop
from desktop_app.portals.surroundings import Surroundings
from desktop_app.portals.transport import Trust, new_session, system_proxies, system_trust

log = logging.getLogger(__name__)

TOTAL_S = 30.0
_SENT_ON = frozenset({301, 302, 303, 307, 308})
SLOWEST = 8 * 1024
"""Bytes per second a large file must reach on the whole."""
_AT_ONCE_S = 1.0


@runtime_checkable
class _Rewindable(Protocol):
    """A body that can be sent from its start once more."""

    def tell(self) -> int: ...

    def seek(self, place: int, /) -> object: ...


@dataclass(frozen=True, slots=True)
class Ask:
    """One request. `path` begins with `/` and is quoted; `body` becomes JSON, or is a stream of `size` bytes.

    `is_write`: doing it twice would be wrong, so a lost answer is Unsure. `is_kept`: the answer may be repeated from
    memory when the server says it is unchanged. `is_everybodys`: what a busy server says to it holds for all requests;
    not so where only this person did something too often. `stop`: what may end it. `where`: the whole address on
    another server, which is told nothing of who asks; `path` is then only what the log says. `shown`: what the log
    says in place of a path that is a key to what lies there.
    """

    method: str
    path: str
    params: Mapping[str, str] = field(default_factory=dict)
    body: object = None
    headers: Mapping[str, str] = field(default_factory=dict)
    is_write: bool = False
    is_kept: bool = False
    is_everybodys: bool = True
    size: int = 0
    stop: Stop | None = None
    where: str = ""
    shown: str = ""

    @property
    def name(self) -> str:
        """The path as the log may have it."""
        return one_line(self.shown or self.path)


@dataclass(frozen=True, slots=True)
class Reply:
    """A success. `data`: the JSON, None without a body. `headers` are found in any case of letters."""

    status: int
    headers: Mapping[str, str]
    data: Any


class Http:
    """A server's address and the session with it. May be used by several threads at once."""

    def __init__(
        self,
        base: str,
        language: Callable[[], str],
        trust: Trust = system_trust,
        total_s: float = TOTAL_S,
        around: Surroundings | None = None,
        dialect: Dialect | None = None,
    ) -> None:
        """`total_s`: what an answer may take as a whole, of a usual size. `dialect`: how the server refuses."""
        self.base = base.rstrip("/")
        self.host = urlsplit(base).hostname or ""
        self.auth: Authorization = Nobody()
        self._around, self._dialect = around or Surroundings(), dialect or Dialect()
        self._server = _server(base)
        self.clock = ServerClock(self._around.now)
        self.lock = self._around.lock()
        """Held while a token is renewed, so that nobody else renews the same one."""
        self._language, self._session, self._total_s = language, new_session(trust), total_s
        self._etags = Etags()
        self._running: set[Deadline] = set()
        self._is_closed = False

    def send(self, ask: Ask, most: Most | None = None) -> Reply:
        """Ask and read the answer. Raises PortalError."""
        start = _place(ask.body)
        try:
            return self._send(ask, most or Most())
        except NotSignedIn as error:
            # Refused for the token alone, so nothing was done; one that can be renewed is, once.
            if ask.where or not self.auth.renew():
                raise
            if isinstance(ask.body, _Rewindable) and start is not None:
                ask.body.seek(start)
            elif hasattr(ask.body, "read"):
                # What has been read is gone, and half a file must not pass for the whole; it may be tried again.
                raise Busy(_AT_ONCE_S, request_id=error.request_id) from error
        return self._send(ask, most or Most())

    def _send(self, ask: Ask, most: Most) -> Reply:
        # The header only for what is kept: a renewal is such a request itself.
        kept = (self._language(), self.auth.header() if ask.is_kept else "", ask.path, tuple(ask.params.items()))
        etag, known = self._etags.get(kept) if ask.is_kept else ("", None)
        headers = dict(ask.headers) | ({"If-None-Match": etag} if etag else {})
        with self._exchange(ask, headers) as (response, deadline):
            if etag and response.status_code == 304:
                response.raw.drain_conn()  # there is no body; the connection is kept for the next request
                return Reply(304, response.headers, known)
            data = self._read(ask, response, most, deadline)
        if ask.is_kept:
            self._etags.keep(kept, response.headers.get("ETag", ""), data)
        return Reply(response.status_code, response.headers, data)

    def download(
        self, what: str | Ask, into: BinaryIO, check: Callable[[], None], most: Most = DOWNLOAD, *, hops: int = 0
    ) -> None:
        """Write a file's bytes as they come. `check` is called between pieces and may raise. Raises PortalError.

        `what`: its path, or a request of one's own. `hops`: how many times the portal may send us on to where it keeps
        its files; nobody there learns who asks.
        """
        ask = what if isinstance(what, Ask) else Ask("GET", what)
        try:
            self._fetch(ask, into, check, most, hops)
        except NotSignedIn:
            if not self.auth.renew():
                raise
            self._fetch(ask, into, check, most, hops)

    def _fetch(self, ask: Ask, into: BinaryIO, check: Callable[[], None], most: Most, hops: int) -> None:
        with self._exchange(ask, {"Accept": "*/*", **ask.headers}) as (response, deadline):
            on = next_address(ask.where or self.base + ask.path, response.headers.get("Location", ""))
            if response.status_code in _SENT_ON and hops and on:
                response.close()
                self._fetch(Ask("GET", "/elsewhere", where=on), into, check, most, hops - 1)
                return
            if ask.where and response.status_code == 401:
                raise NotAllowed  # nobody there knows us; no other token of ours would change that
            if not 200 <= response.status_code < 300:
                self._read(ask, response, Most(), deadline)
            instead = self._dialect_of(ask).instead_of_file(response.headers)
            if instead is not None:
                raise instead
            deadline.extend(self._total_s + _length(response, most.raw) / SLOWEST)
            chunks = plain_chunks(response.raw, response.headers.get("Content-Encoding", ""), most)
            # Only the reading is the network's business: a full disk must not look like a lost connection.
            while chunk := self._next(ask, deadline, chunks):
                check()
                into.write(chunk)

    def forget(self) -> None:
        """Nothing of the person who signed out stays: no token, no kept answers."""
        self.auth = Nobody()
        self._etags = Etags()

    def close(self) -> None:
        """End what runs, from any thread, and refuse what comes later."""
        self._is_closed = True
        for deadline in tuple(self._running):
            deadline.cancel()
        self._session.close()

    @contextmanager
    def _exchange(self, ask: Ask, headers: Mapping[str, str]) -> Iterator[tuple[requests.Response, Deadline]]:
        """The answer with its body still to be read; an error status is left to the reader."""
        self._around.pauses.check(self._server_of(ask))
        if not ask.where:
            self.auth.header()  # a token that must be renewed is, before this request's own time runs
        deadline = Deadline(self._total_s + ask.size / SLOWEST, within=self._around.within)
        self._running.add(deadline)
        response = None
        try:
            if self._is_closed:
                raise Unreachable(Diagnosis.CANCELLED, host=self.host)
            with running(deadline), (ask.stop or Stop()).watching(deadline):
                with self._translated(ask, deadline):
                    response = self._request(ask, headers, deadline)
                yield response, deadline
        finally:
            self._running.discard(deadline)
            if response is not None:
                response.close()

    def _request(self, ask: Ask, headers: Mapping[str, str], deadline: Deadline) -> requests.Response:
        prepared = self._prepare(ask, headers)
        started, asked_at = time.monotonic(), self._around.now()
        try:
            response = self._transmit(prepared)
        except requests.ConnectionError:
            # A kept connection which the server closed just now; a read may be asked again on a new one.
            if ask.is_write or ask.size or not deadline.is_reused or deadline.is_cancelled:
                raise
            started, asked_at = time.monotonic(), self._around.now()
            response = self._transmit(prepared)
        took = time.monotonic() - started
        if self._server_of(ask) == self._server:  # pictures say how far this PC is from the portal, from nobody else
            self.clock.heard(response.headers.get("Date", ""), asked_at, took)
        id = one_line(response.headers.get(self._dialect.request_id, "-"), 64)
        log.info("%s %s: %d in %d ms, %s", ask.method, ask.name, response.status_code, took * 1000, id)
        return response

    def _prepare(self, ask: Ask, headers: Mapping[str, str]) -> requests.PreparedRequest:
        body: Any = ask.body
        sent = {
            "User-Agent": f"Nordesk/{__version__}",
            "Accept": "application/json, application/problem+json",
            "Accept-Encoding": "gzip",
            "Accept-Language": self._language(),
            "Authorization": None if ask.where else self.auth.header() or None,
        }
        if body is not None and not hasattr(body, "read"):
            body = json.dumps(body, ensure_ascii=False).encode("utf-8", "replace")
            sent["Content-Type"] = "application/json"
        request = requests.Request(ask.method, ask.where or self.base + ask.path, params=dict(ask.params), data=body)
        request.headers = {name: value for name, value in {**sent, **headers}.items() if value is not None}
        return self._session.prepare_request(request)

    def _transmit(self, prepared: requests.PreparedRequest) -> requests.Response:
        proxies = system_proxies(prepared.url or "")
        return self._session.send(prepared, stream=True, allow_redirects=False, proxies=proxies, verify=True)

    def _read(self, ask: Ask, response: requests.Response, most: Most, deadline: Deadline) -> Any:
        """The JSON of a success; raises what stands for anything else."""
        status, headers = response.status_code, response.headers
        if not 200 <= status < 300:
            dialect = self._dialect_of(ask)
            problem = self._problem(dialect, response, most)
            raise self._refused(ask, response, dialect.refusal(status, headers, problem, is_write=ask.is_write))
        self._around.pauses.answered(self._server_of(ask))
        try:
            with self._translated(ask, deadline):
                body = b"".join(plain_chunks(response.raw, headers.get("Content-Encoding", ""), most))
            if not body:
                # http.client takes a head that ends too early for a whole one: no body must have been announced.
                if status != 204 and headers.get("Content-Length") != "0":
                    raise Unreachable(Diagnosis.CUT_OFF, host=self.host)
                return None
            if looks_like_html(headers.get("Content-Type", ""), body):
                raise Unreachable(Diagnosis.CAPTIVE_PORTAL, host=self.host)
            data = parse_json(body)
        except (BadReply, Unreachable) as error:
            log.info("%s %s: no usable answer (%s)", ask.method, ask.name, error.code)
            id = headers.get(self._dialect.request_id, "")
            if ask.is_write:
                # It said yes, in words we cannot read: whether it was done must be looked up.
                raise Unsure(request_id=id) from error
            error.request_id = id
            raise
        hidden = self._dialect_of(ask).inside(data, is_write=ask.is_write)
        if hidden is not None:
            log.info("%s %s: refused inside (%s)", ask.method, ask.name, hidden.code)
            hidden.request_id = hidden.request_id or headers.get(self._dialect.request_id, "")
            raise hidden
        return data

    def _server_of(self, ask: Ask) -> str:
        return _server(ask.where) if ask.where else self._server

    def _dialect_of(self, ask: Ask) -> Dialect:
        return Dialect() if ask.where else self._dialect

    def _problem(self, dialect: Dialect, response: requests.Response, most: Most) -> Problem:
        try:
            body = b"".join(plain_chunks(response.raw, response.headers.get("Content-Encoding", ""), most))
            return dialect.problem(_said(body))
        except (PortalError, HTTPError, OSError):
            return Problem()  # the status alone says enough

    def _next(self, ask: Ask, deadline: Deadline, chunks: Iterator[bytes]) -> bytes:
        with self._translated(ask, deadline):
            return next(chunks, b"")

    def _refused(self, ask: Ask, response: requests.Response, error: PortalError) -> PortalError:
        if isinstance(error, Unreachable) and not error.host:
            of_proxy = error.diagnosis in {Diagnosis.PROXY_PASSWORD, Diagnosis.PROXY_SIGN_IN}
            error.host = (proxy_name(self.base) if of_proxy else "") or self.host
        if response.status_code in {429, 503} and ask.is_everybodys:
            is_maintenance = response.status_code == 503
            asked = Busy(retry_after(response.headers), is_maintenance=is_maintenance)
            self._around.pauses.heard(self._server_of(ask), asked)
        return error

    @contextmanager
    def _translated(self, ask: Ask, deadline: Deadline) -> Iterator[None]:
        try:
            yield
        except (requests.RequestException, HTTPError, OSError, UnicodeError) as error:
            # UnicodeError: a token which no header can carry; the portal gave it, so that is its fault.
            diagnosis = Diagnosis.CANCELLED if deadline.is_cancelled else diagnose(error)
            log.info("%s %s: %s", ask.method, ask.name, diagnosis)
            if ask.is_write and deadline.has_sent:
                raise Unsure(str(diagnosis)) from error
            if deadline.is_cancelled:
                raise Unreachable(diagnosis, host=self.host) from error
            raise explained(error, self.base, self.clock, self._around) from error


def _server(url: str) -> str:
    return urlsplit(url).netloc.rpartition("@")[2].lower()


def _said(body: bytes) -> Any:
    """The JSON of a refusal, or its text where it is none."""
    try:
        return parse_json(body)
    except BadReply:
        return body.decode("utf-8", "replace")


def _place(body: object) -> int | None:
    """Where a stream stands; None for what cannot be sent from there once more."""
    try:
        return body.tell() if isinstance(body, _Rewindable) else None
    except (OSError, ValueError):
        return None  # `io` names methods that a stream may not have


def _length(response: requests.Response, most: int) -> int:
    """The announced bytes of a body, never more than `most`; that too when nothing usable is announced."""
    told = response.headers.get("Content-Length", "")
    return min(int(told), most) if told.isascii() and told.isdecimal() and len(told) <= 18 else most
