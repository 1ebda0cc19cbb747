"""ServiceNow's JSON as msgspec structs. Every answer lies in `result`; a record's field is a pair or a bare value."""

import logging
from collections.abc import Iterator
from typing import Any, TypeVar

import msgspec

from desktop_app.errors import BadReply
from desktop_app.portals.http import Reply
from desktop_app.portals.one_line import one_line
from desktop_app.shapes import learned

log = logging.getLogger(__name__)

Wired = TypeVar("Wired", bound=msgspec.Struct)


class Reference(msgspec.Struct):
    """`{sys_id, title}` of a catalogue or category."""

    sys_id: str
    title: str | None = ""


class Catalog(msgspec.Struct):
    sys_id: str
    title: str | None = ""
    description: str | None = ""
    has_items: bool = True


class Category(msgspec.Struct):
    sys_id: str
    title: str | None = ""
    description: str | None = ""
    full_description: str | None = ""
    subcategories: list[Reference] = []


class Choice(msgspec.Struct):
    value: Any = ""
    label: str | None = ""


class Variable(msgspec.Struct):
    """A question. `type` is a number, or its digits; 0 is what containers say."""

    id: str = ""
    name: str | None = ""
    label: str | None = ""
    type: Any = 0
    friendly_type: str | None = ""
    mandatory: Any = False
    read_only: Any = False
    value: Any = None
    max_length: Any = 0
    help_text: str | None = ""
    attributes: str | None = ""
    choices: list[Choice] | None = None
    reference: str | None = ""
    children: list[Any] | None = None


class ClientScript(msgspec.Struct, rename="camel"):
    on_load: list[Any] | None = None
    on_change: list[Any] | None = None
    on_submit: list[Any] | None = None


class Item(msgspec.Struct):
    """One thing of the catalogue, in the list or with its form."""

    sys_id: str
    name: str | None = ""
    short_description: str | None = ""
    description: str | None = ""
    type: str | None = ""
    sys_class_name: str | None = ""
    content_type: str | None = ""
    order: Any = 0
    price: str | None = ""
    localized_price: str | None = ""
    show_price: Any = False
    catalogs: list[Reference] | None = None
    category: Reference | None = None
    variables: list[Any] | None = None
    ui_policy: list[Any] | None = None
    client_script: ClientScript | None = None
    mandatory_attachment: Any = False


class Submitted(msgspec.Struct):
    """What a record producer or an order made; the id may be -1 or missing when its script went another way."""

    sys_id: Any = None
    number: str | None = ""
    table: str | None = ""
    request_id: str | None = ""
    request_number: str | None = ""


class File(msgspec.Struct):
    sys_id: str
    file_name: str | None = ""
    content_type: str | None = ""
    size_bytes: str | int | None = "0"
    state: str | None = ""
    hash: str | None = ""
    sys_created_on: str | None = ""


class Entry(msgspec.Struct):
    """A line of a case's activities."""

    sys_id: str = ""
    element: str | None = ""
    value: str | None = ""
    name: str | None = ""
    login_name: str | None = ""
    user_sys_id: str | None = ""
    sys_created_on: str | None = ""


class JournalField(msgspec.Struct):
    name: str = ""
    can_write: bool = False


class Activities(msgspec.Struct):
    entries: list[Any] = []
    journal_fields: list[JournalField] = []


class ArticleMeta(msgspec.Struct):
    count: int = 0
    end: int = 0


class Articles(msgspec.Struct):
    articles: list[Any] = []
    meta: ArticleMeta = msgspec.field(default_factory=ArticleMeta)


class Article(msgspec.Struct):
    """A hit; `id` has its table before a colon. `fields`: name → {value, display_value}."""

    id: str
    title: str | None = ""
    snippet: str | None = ""
    number: str | None = ""
    score: float | None = 0.0
    fields: dict[str, Any] | None = None


class ArticleText(msgspec.Struct):
    """One article; templated ones have no content but fields."""

    sys_id: str
    content: str | None = ""
    template: bool = False
    fields: list[Any] | dict[str, Any] | None = None


class CurrentUser(msgspec.Struct):
    user_sys_id: str
    user_name: str = ""
    user_display_name: str | None = ""


def result(reply: Reply) -> Any:
    """What an answer holds. Raises BadReply when there is nothing (a 200 without a body)."""
    if not isinstance(reply.data, dict) or "result" not in reply.data:
        raise BadReply("result")
    return reply.data["result"]


def rows(reply: Reply) -> list[Any]:
    """A list of records. Raises BadReply when it is none."""
    found = result(reply)
    if not isinstance(found, list):
        raise BadReply("result: no list")
    return found


def read(data: Any, shape: type[Wired]) -> Wired:
    """Data as a struct. Raises BadReply, naming the place and never the value."""
    try:
        return msgspec.convert(data, learned(shape), strict=False)
    except (msgspec.ValidationError, RecursionError, OverflowError) as error:
        raise BadReply(f"{shape.__name__}: {one_line(str(error))}") from error


def read_each(data: list[Any], shape: type[Wired]) -> Iterator[Wired]:
    """Every record of a list that can be read; a bad one is logged and left out."""
    for number, row in enumerate(data):
        try:
            yield read(row, shape)
        except BadReply as error:
            log.warning("record %d was left out: %s", number, error.where)


def is_true(value: Any) -> bool:
    """The Table API's booleans are texts; those of the catalogue are both."""
    return value is True or (isinstance(value, str) and value.lower() == "true")
