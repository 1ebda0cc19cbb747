"""Znuny's JSON as msgspec structs.

Types wander over there: an id is `"34"` or `34`, nothing is `""`, null or absent, and a list of one comes as its only
member. So values are taken as they come; `word`, `number` and `listed` make one thing of them.
"""

from typing import Any, TypeVar

import msgspec

from desktop_app.errors import BadReply
from desktop_app.portals.one_line import one_line
from desktop_app.shapes import learned

Scalar = str | int | float | bool | None
Wired = TypeVar("Wired", bound=msgspec.Struct)


class SessionCreated(msgspec.Struct):
    SessionID: str


class User(msgspec.Struct):
    Login: str
    Fullname: Scalar = None
    Email: Scalar = None
    MailString: Scalar = None
    CustomerID: Scalar = None
    CustomerCompanyName: Scalar = None
    SessionStart: Scalar = None


class Catalog(msgspec.Struct):
    User: User
    Queue: Any = None
    Type: Any = None
    Service: Any = None
    Priority: Any = None
    DefaultPriority: Scalar = None
    NewState: Scalar = None
    ReplyState: Scalar = None
    CloseState: Any = None
    OpenStateType: Any = None
    TimeZone: Scalar = None
    MaxRequestBytes: Scalar = None
    SessionMaxTime: Scalar = None
    RequestIDField: Scalar = None
    ArticleIDField: Scalar = None


class Found(msgspec.Struct):
    """Of a ticket search; nothing found has no key at all."""

    TicketID: Any = None


class Made(msgspec.Struct):
    TicketID: str | int
    TicketNumber: str | int
    ArticleID: Scalar = None


class DynamicField(msgspec.Struct):
    Name: str
    Value: Any = None


class File(msgspec.Struct):
    FileID: str | int
    Filename: Scalar = None
    ContentType: Scalar = None
    FilesizeRaw: Scalar = None
    Disposition: Scalar = None
    Content: Scalar = None


class Article(msgspec.Struct):
    ArticleID: str | int
    SenderType: Scalar = None
    From: Scalar = None
    Subject: Scalar = None
    Body: Scalar = None
    CreateTime: Scalar = None
    IncomingTime: Scalar = None
    IsVisibleForCustomer: Scalar = 1
    Attachment: Any = None
    DynamicField: Any = None


class Ticket(msgspec.Struct):
    TicketID: str | int
    TicketNumber: str | int
    Created: str
    Changed: str
    Title: Scalar = None
    State: Scalar = None
    StateType: Scalar = None
    Queue: Scalar = None
    Type: Scalar = None
    Service: Scalar = None
    Priority: Scalar = None
    CustomerID: Scalar = None
    CustomerUserID: Scalar = None
    Article: Any = None
    DynamicField: Any = None


class Tickets(msgspec.Struct):
    Ticket: Any


class Named(msgspec.Struct):
    """A language or a category of the FAQ."""

    ID: str | int
    Name: Scalar = None


class FaqLanguages(msgspec.Struct):
    Language: Any = None


class FaqCategories(msgspec.Struct):
    Category: Any = None


class FaqFound(msgspec.Struct):
    ID: Any = None


class FaqItem(msgspec.Struct):
    """`Field4` to `Field6` (the desk's own remarks) come as well, and are not read."""

    ID: str | int
    Title: Scalar = None
    Language: Scalar = None
    CategoryID: Scalar = None
    CategoryName: Scalar = None
    Keywords: Scalar = None
    Field1: Scalar = None
    Field2: Scalar = None
    Field3: Scalar = None
    ContentType: Scalar = None
    Created: Scalar = None
    Changed: Scalar = None


class FaqItems(msgspec.Struct):
    FAQItem: Any


class Choices(msgspec.Struct):
    """What the portal's own form offers: rows of value, label, default, selected, disabled."""

    Dest: list[list[Any]] = []
    TypeID: list[list[Any]] = []
    ServiceID: list[list[Any]] = []


def read(data: Any, shape: type[Wired]) -> Wired:
    """One record. Raises BadReply naming the place, never the value."""
    try:
        return msgspec.convert(data, learned(shape))
    except (msgspec.ValidationError, RecursionError, OverflowError) as error:
        raise BadReply(f"{shape.__name__}: {one_line(str(error))}") from None


def word(value: Any) -> str:
    """Any scalar as text; "" for nothing."""
    if value is None or isinstance(value, (list, dict)):
        return ""
    return str(value)


def number(value: Any) -> int | None:
    """Any scalar as a whole number; None where it is none."""
    text = word(value).strip()
    return int(text) if text.isascii() and text.isdecimal() and len(text) <= 15 else None


def listed(value: Any) -> list[Any]:
    """A list, its only member, or nothing, as a list."""
    if value is None or value == "":
        return []
    return value if isinstance(value, list) else [value]


def words(value: Any) -> tuple[str, ...]:
    """The same of texts; empty ones are left out."""
    return tuple(text for each in listed(value) if (text := word(each).strip()))
