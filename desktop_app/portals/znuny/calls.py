"""Requests to a Znuny: to the operations of our web service, and to the few pages of the portal that we need."""

import io
import json
import logging
import re
from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import TYPE_CHECKING, Any, BinaryIO

from desktop_app.domain.identity import TokenCredentials
from desktop_app.errors import (
    BadReply,
    Diagnosis,
    Gone,
    NotAllowed,
    NotSignedIn,
    PortalError,
    Rejected,
    Unreachable,
    VaultError,
    WrongPassword,
)
from desktop_app.portals.body import Most
from desktop_app.portals.http import Ask
from desktop_app.portals.link import Link
from desktop_app.portals.znuny import wire
from desktop_app.portals.znuny.profile import Profile, bases

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

log = logging.getLogger(__name__)

_SESSION = re.compile(r"[A-Za-z0-9_-]{8,128}")


class Route(StrEnum):
    """The operations of the web service (packaging/znuny/Nordesk.yml). Nothing secret stands in an address."""

    SESSION = "/Session"
    CATALOG = "/Catalog"
    CREATE = "/Ticket"
    SEARCH = "/Ticket/Search"
    GET = "/Ticket/Get"
    UPDATE = "/Ticket/Update"
    FAQ_LANGUAGES = "/FAQ/Languages"
    FAQ_CATEGORIES = "/FAQ/Categories"
    FAQ_SEARCH = "/FAQ/Search"
    FAQ_GET = "/FAQ/Get"


class Calls:
    """One person's session at one Znuny. The same session id serves its web service and, as a cookie, its portal.

    The password is known for as long as the program runs and the person stays signed in, in memory only: a session
    dies two hours after the last page of the portal, or when this computer gets another address, and is then renewed
    once and silently. A password that was refused is forgotten.
    """

    def __init__(self, link: Link, profile: Profile) -> None:
        self.http, self._keep, self._profile = link.http, link.keep, profile
        self.bases = bases(link.http.base)
        self._lock: AbstractContextManager[Any] = link.http.lock
        self._session = self._login = self._password = ""
        self.at(self.bases[0])

    def at(self, base: str) -> None:
        """Znuny lies here."""
        self.http.base = base

    @property
    def is_open(self) -> bool:
        """Whether there is a session, alive or dead."""
        return bool(self._session)

    def token(self) -> TokenCredentials:
        """With what one comes back: the session, as long as it lives."""
        return TokenCredentials(json.dumps({"login": self._login, "session": self._session}))

    def open(self, login: str, password: str) -> None:
        """Begin a session. WrongPassword when refused, for whatever reason: Znuny does not say which."""
        body = {"CustomerUserLogin": login, "Password": password}
        # A site may lock who is refused too often; that keeps nobody else waiting.
        data = self.free(Route.SESSION, body, is_everybodys=False)
        session = wire.read(data, wire.SessionCreated).SessionID
        if not _SESSION.fullmatch(session):
            raise BadReply("SessionID")
        self._session, self._login, self._password = session, login, password

    def resume(self, token: TokenCredentials) -> None:
        """Go on with an earlier session. NotSignedIn for a token that is none of ours."""
        try:
            held = json.loads(token.secret)
            login, session = str(held["login"]), str(held["session"])
        except (ValueError, TypeError, KeyError):
            raise NotSignedIn from None
        if not _SESSION.fullmatch(session):
            raise NotSignedIn
        self._session, self._login, self._password = session, login, ""

    def forget(self) -> None:
        """Nothing of the person stays."""
        self._session = self._login = self._password = ""
        self.http.forget()

    def free(self, route: Route, body: Mapping[str, Any] | None = None, *, is_everybodys: bool = True) -> Any:
        """Ask an operation that needs no session: GET without a body. Raises PortalError."""
        method = "GET" if body is None else "POST"
        return self.http.send(Ask(method, self._path(route), body=body, is_everybodys=is_everybodys)).data

    def ask(
        self,
        route: Route,
        body: Mapping[str, Any],
        *,
        is_write: bool = False,
        sent: Callable[[int, int], None] | None = None,
        most: Most | None = None,
    ) -> Any:
        """Ask an operation as the person. `sent` is told how many bytes of how many went out. Raises PortalError.

        A dead session is refused before anything is done, so that the same may be asked again with a new one.
        """
        session = self._session
        if not session:
            raise NotSignedIn
        try:
            return self.http.send(self._request(route, body, sent, is_write=is_write), most).data
        except NotSignedIn:
            if not self._renew(session):
                raise
        return self.http.send(self._request(route, body, sent, is_write=is_write), most).data

    def page(self, query: str) -> Any:
        """The JSON of one of the portal's own pages; asking for it prolongs the session. Raises PortalError."""
        return self.http.send(Ask("GET", f"/customer.pl?{query}", headers=self._cookie())).data

    def file(self, query: str, into: BinaryIO, check: Callable[[], None], most: Most) -> None:
        """A file from one of the portal's own pages. NotSignedIn, Gone when it is a page instead."""
        self.http.download(Ask("GET", f"/customer.pl?{query}", headers=self._cookie()), into, check, most)

    def end(self, query: str) -> None:
        """Leave by one of the portal's own pages. Raises PortalError when it was not reached."""
        try:
            self.file(query, io.BytesIO(), lambda: None, Most())
        except PortalError as error:
            if not is_refused_page(error) and getattr(error, "diagnosis", None) is not Diagnosis.REDIRECTED:
                raise

    def look(self) -> None:
        """The portal's first page, as nobody: NotSignedIn where it is a Znuny's."""
        self.http.download("/customer.pl", io.BytesIO(), lambda: None, Most())

    def _cookie(self) -> Mapping[str, str]:
        if not self._session:
            raise NotSignedIn
        return {"Cookie": f"{self._profile.cookie}={self._session}"}

    def _path(self, route: Route) -> str:
        return f"/nph-genericinterface.pl/Webservice/{self._profile.service}{route}"

    def _request(
        self, route: Route, body: Mapping[str, Any], sent: Callable[[int, int], None] | None, *, is_write: bool
    ) -> Ask:
        whole = {"SessionID": self._session, **body}
        if sent is None:
            return Ask("POST", self._path(route), body=whole, is_write=is_write)
        packed = json.dumps(whole, ensure_ascii=False).encode("utf-8", "replace")
        told, kind = _Told(packed, sent), {"Content-Type": "application/json"}
        return Ask("POST", self._path(route), body=told, headers=kind, is_write=is_write, size=len(packed))

    def _renew(self, dead: str) -> bool:
        """Whether there is another session now."""
        with self._lock:
            if self._session != dead:
                return bool(self._session)  # another thread was faster
            if not self._password:
                return False
            try:
                self.open(self._login, self._password)
            except WrongPassword:
                # Not once more with it: a site may lock who is refused too often.
                self._password = ""
                return False
            log.info("the session was renewed")
            self._keep_token()
            return True

    def _keep_token(self) -> None:
        try:
            self._keep(self.token().secret)
        except VaultError as error:
            log.info("the renewed session is not kept: %s", error.code)


class _Told(io.BytesIO):
    """A body that tells how far it is, as it goes out."""

    def __init__(self, packed: bytes, sent: Callable[[int, int], None]) -> None:
        super().__init__(packed)
        self._size, self._sent = len(packed), sent

    def __len__(self) -> int:
        return self._size

    def read(self, size: int | None = -1, /) -> bytes:
        """The next piece."""
        piece = super().read(size)
        self._sent(self.tell(), self._size)
        return piece


def is_refused_page(error: PortalError) -> bool:
    """Whether the portal's own page said no: it does not take our session, or there is no such page."""
    return isinstance(error, (NotSignedIn, Gone, NotAllowed, Rejected))


def is_not_there(error: PortalError) -> bool:
    """Whether an operation that was refused in this way is none of this site's."""
    if isinstance(error, Unreachable):
        return error.diagnosis in {Diagnosis.CUT_OFF, Diagnosis.CAPTIVE_PORTAL}
    return isinstance(error, (Gone, NotAllowed, Rejected, BadReply))
