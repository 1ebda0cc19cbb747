"""The Dataverse Web API: rows, pages, creates that happen once, and actions. OData v4 and nothing of cases."""

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit
from uuid import UUID, uuid4, uuid5

from desktop_app.domain.ids import Key
from desktop_app.errors import BadReply, Conflict, Gone, NotAllowed, Rejected
from desktop_app.portals.http import Ask, Http, Reply
from desktop_app.portals.stop import Stop

VERSION = "/api/data/v9.2"
FORMATTED = "@OData.Community.Display.V1.FormattedValue"
LOGICAL = "@Microsoft.Dynamics.CRM.lookuplogicalname"
PAGE_ROWS = 50
_MOST_PAGES = 200
_WORDS = f'odata.include-annotations="{FORMATTED[1:]},{LOGICAL[1:]}"'
_HEADERS = {"Accept": "application/json", "OData-Version": "4.0", "OData-MaxVersion": "4.0"}
_BODY = {**_HEADERS, "Content-Type": "application/json; charset=utf-8"}
_GUID = re.compile(r"[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}", re.IGNORECASE)
_OURS = UUID("6ee8d3c4-3a5f-4d0a-9f7e-5f0b1f6c2a11")


@dataclass(frozen=True, slots=True)
class Rows:
    """One page. `next`: the path of the next, as the server wrote it; "" on the last."""

    values: Sequence[Any]
    next: str = ""


class Dataverse:
    """One organisation's Web API. Raises PortalError."""

    def __init__(self, http: Http) -> None:
        self.http = http
        # Somebody may have pasted the address of the API itself.
        self._root = "" if "/api/data/" in http.base else VERSION

    def read(self, path: str, query: Mapping[str, str] | None = None, *, is_worded: bool = False) -> dict[str, Any]:
        """One record, or what a function answers. `is_worded`: with labels and the names of what it refers to."""
        data = self._get(self._root + path, query or {}, [_WORDS] if is_worded else []).data
        if not isinstance(data, dict):
            raise BadReply(f"{path.partition('(')[0]}: not an object")
        return data

    def page(
        self, path: str, query: Mapping[str, str], *, is_worded: bool = False, rows: int | None = PAGE_ROWS
    ) -> Rows:
        """The first page of a set; `rows` None where paging is not known (metadata)."""
        prefer = [*([_WORDS] if is_worded else []), *([f"odata.maxpagesize={rows}"] if rows else [])]
        return self._rows(self._get(self._root + path, query, prefer))

    def go_on(self, link: str, *, is_worded: bool = False, rows: int = PAGE_ROWS) -> Rows:
        """The page of a `next`, asked as the server wrote it and with the same wishes as the first."""
        prefer = [*([_WORDS] if is_worded else []), f"odata.maxpagesize={rows}"]
        return self._rows(self._get(link, {}, prefer))

    def every(
        self, path: str, query: Mapping[str, str], *, is_worded: bool = False, rows: int = PAGE_ROWS
    ) -> Iterator[Any]:
        """All rows of a set, page after page. BadReply when it never ends."""
        page = self.page(path, query, is_worded=is_worded, rows=rows)
        for _ in range(_MOST_PAGES):
            yield from page.values
            if not page.next:
                return
            page = self.go_on(page.next, is_worded=is_worded, rows=rows)
        raise BadReply(f"{path}: pages without end")

    def create(self, path: str, body: Mapping[str, Any], select: str = "") -> Any:
        """Make the row of this path, once: Conflict when it is there. What it became, where `select` asks for it."""
        headers = {**_BODY, "If-None-Match": "*"}
        if select:
            headers["Prefer"] = ",".join(["return=representation", _WORDS])
        params = {"$select": select} if select else {}
        return self.http.send(Ask("PATCH", self._root + path, params, body, self._named(headers), is_write=True)).data

    def put_once(self, path: str, body: Mapping[str, Any], *, stop: Stop | None = None, size: int = 0) -> None:
        """Make the row of this path unless it is there; whoever asks again has asked for the same.

        So a lost answer is merely lost. `size`: of the body, where it is large.
        """
        headers = self._named({**_BODY, "If-None-Match": "*"})
        with self.unless_there(path):
            self.http.send(Ask("PATCH", self._root + path, {}, body, headers, size=size, stop=stop))

    @contextmanager
    def unless_there(self, path: str) -> Iterator[None]:
        """A Conflict within is none when the row of this path is there: it was made before.

        Any other, such as of a case that was closed meanwhile, made nothing, and goes through.
        """
        try:
            yield
        except Conflict as error:
            try:
                self.read(path, {"$select": "createdon"})
            except Gone:
                raise error from None
            except (NotAllowed, Rejected):
                return  # who may make such rows and not look at them

    def add(self, path: str, body: Mapping[str, Any], *, is_write: bool = True) -> None:
        """Make a row of a set, with its own id in the body: Conflict when it is there.

        For rows that bring others along, which Dataverse takes with a new row only.
        """
        self.http.send(Ask("POST", self._root + path, {}, body, self._named(_BODY), is_write=is_write))

    def update(self, path: str, body: Mapping[str, Any], etag: str = "") -> None:
        """Change columns of a row that is there. Conflict when it is no longer the one of `etag`."""
        headers = {**_BODY, "If-Match": etag or "*"}
        self.http.send(Ask("PATCH", self._root + path, {}, body, self._named(headers), is_write=True))

    def act(
        self, name: str, body: Mapping[str, Any], *, stop: Stop | None = None, is_write: bool = False, size: int = 0
    ) -> Any:
        """What an action answers; None where it answers nothing. `is_write`: to do it twice would be wrong."""
        headers = self._named(_BODY)
        ask = Ask("POST", f"{self._root}/{name}", {}, body, headers, is_write=is_write, size=size, stop=stop)
        return self.http.send(ask).data

    def address(self, path: str) -> str:
        """The path of a download."""
        return self._root + path

    def _get(self, path: str, query: Mapping[str, str], prefer: Sequence[str]) -> Reply:
        # `null` keeps whatever lies between from answering out of its memory.
        headers = {**_HEADERS, "If-None-Match": "null", **({"Prefer": ",".join(prefer)} if prefer else {})}
        return self.http.send(Ask("GET", path, query, headers=self._named(headers)))

    def _rows(self, reply: Reply) -> Rows:
        data = reply.data
        values = data.get("value") if isinstance(data, dict) else None
        if not isinstance(values, list):
            raise BadReply("value: not a list")
        return Rows(values, self._own(data.get("@odata.nextLink")))

    def _own(self, link: object) -> str:
        """The path of a link to the very same server: our token goes with it."""
        if not link:
            return ""
        try:
            there, here = urlsplit(str(link)), urlsplit(self.http.base)
        except ValueError:
            raise BadReply("nextLink") from None
        if (there.scheme, there.netloc.lower()) != (here.scheme, here.netloc.lower()):
            raise BadReply("nextLink: another host")
        own = str(link)[len(f"{there.scheme}://{there.netloc}") :]
        if not own.startswith(here.path + self._root + "/"):
            raise BadReply("nextLink: not the API")
        return own[len(here.path) :]

    def _named(self, headers: Mapping[str, str]) -> dict[str, str]:
        """By this id the vendor's desk finds the request."""
        return {**headers, "x-ms-client-request-id": str(uuid4())}


def guid(id: str) -> str:
    """An id that may stand in an address. Gone when it is none: then there is no such thing."""
    if not _GUID.fullmatch(id):
        raise Gone("not a GUID")
    return id.lower()


def is_guid(id: object) -> bool:
    """Whether it is one."""
    return isinstance(id, str) and _GUID.fullmatch(id) is not None


def row_id(key: Key, part: str = "") -> str:
    """The id of the row that an intent makes; of its parts by name. The same for ever, on whatever computer."""
    try:
        whole = UUID(hex=key)
    except ValueError:
        whole = uuid5(_OURS, key)
    return str(uuid5(whole, part) if part else UUID(bytes=whole.bytes, version=4))


def quoted(text: str) -> str:
    """A text as a literal of a filter."""
    return "'" + text.replace("'", "''") + "'"


def any_of(column: str, values: Sequence[str]) -> str:
    """A filter: the column has one of these values (literals)."""
    return "(" + " or ".join(f"{column} eq {value}" for value in values) + ")"
