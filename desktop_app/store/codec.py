"""Domain objects as JSON text and back. Fields at their default are left out; unknown ones are skipped.

The standard library's JSON with makers put together once per class: the start page is read with it, where importing
msgspec would cost more than reading does.
"""

import dataclasses
import json
import logging
import sys
import types
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from datetime import UTC, date, datetime
from enum import Enum
from functools import cache
from typing import Any, NewType, TypeAlias, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from desktop_app.domain.cases import Case, CaseRow
from desktop_app.errors import Bug
from desktop_app.shapes import learned

log = logging.getLogger(__name__)

_Row = TypeVar("_Row")
_Made = TypeVar("_Made")
_Plain: TypeAlias = Any
_Function: TypeAlias = Callable[[Any], Any]

_TAG = "$"

MISREAD = (ValueError, TypeError, LookupError, AttributeError, RecursionError)
"""What `decode` raises for a text it cannot make an object of."""

# Classes without tagged members: msgspec reads and writes them alike, twenty times as fast, once something loaded it.
_LARGE = (CaseRow, Case)


def encode(value: object) -> str:
    """The JSON text of a domain object. Lone surrogates become question marks: SQLite would refuse them."""
    if isinstance(value, _LARGE) and "msgspec" in sys.modules:
        import msgspec  # by its name: another thread may be in the middle of loading it

        with suppress(UnicodeEncodeError):
            return msgspec.json.encode(value).decode()
    return clean(json.dumps(_plain(value), ensure_ascii=False, separators=(",", ":")))


def decode(wanted: Any, text: str) -> Any:
    """The object of a type (class, union or generic) that `encode` made the text of."""
    if wanted in _LARGE and "msgspec" in sys.modules:
        import msgspec

        return msgspec.json.decode(text, type=learned(wanted))
    return _maker(wanted)(json.loads(text))


def understood(rows: Iterable[_Row], make: Callable[[_Row], _Made]) -> Iterator[_Made]:
    """What can be made of rows. One that a newer version wrote in words of its own is left where it is, and logged."""
    for row in rows:
        try:
            made = make(row)
        except MISREAD as error:
            log.info("a row is not understood: %s", type(error).__name__)
            continue
        yield made


def clean(text: str) -> str:
    """A text that SQLite takes: without lone surrogates, and without NUL, at which others would cut it."""
    if text.isascii() and "\0" not in text:
        return text
    try:
        text.encode()
    except UnicodeEncodeError:
        text = text.encode(errors="replace").decode()
    return text.replace("\0", "")


def stamp(at: datetime) -> str:
    """A moment as UTC text of one width, so that texts sort as the moments do."""
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%f").rjust(26, "0") + "Z"


def moment(text: str) -> datetime:
    """The moment of a stamp."""
    return datetime.fromisoformat(text)


def _plain(value: Any) -> _Plain:
    kind: Any = type(value)
    return _dumper(kind)(value)


@cache
def _tagged() -> dict[type, str]:
    """The members of these unions: they carry the name of their class, wherever they stand."""
    from desktop_app.domain.catalog import CatalogRow  # half the domain, and the first page does without
    from desktop_app.domain.commands import Command
    from desktop_app.domain.forms import Answer, Condition
    from desktop_app.domain.knowledge import KnowledgeRow

    return {
        member: member.__name__
        for union in (CatalogRow, KnowledgeRow, Command, Condition, Answer)
        for member in get_args(union)
        if isinstance(member, type) and dataclasses.is_dataclass(member)
    }


@cache
def _classes() -> dict[str, type]:
    return {name: member for member, name in _tagged().items()}


@cache
def _dumper(kind: Any) -> _Function:
    if kind in (str, int, float, bool, type(None)):
        return _same
    if issubclass(kind, Enum):
        return lambda value: value.value
    if issubclass(kind, datetime | date):
        return lambda value: value.isoformat()
    if dataclasses.is_dataclass(kind):
        return _dataclass_dumper(cast("type", kind))
    if issubclass(kind, Mapping):
        return lambda value: {str(name): _plain(each) for name, each in value.items()}
    if issubclass(kind, frozenset):
        return lambda value: sorted(_plain(each) for each in value)
    if issubclass(kind, tuple | list):
        return lambda value: [_plain(each) for each in value]
    if _is_decimal(kind):
        return str
    raise Bug(f"no JSON for {kind.__name__}")


def _dataclass_dumper(kind: type) -> _Function:
    defaults = {field.name: _default(field) for field in dataclasses.fields(kind)}
    tag = _tagged().get(kind)

    def dump(value: Any) -> _Plain:
        plain = {_TAG: tag} if tag else {}
        for name, default in defaults.items():
            each = getattr(value, name)
            if each is not default and each != default:
                plain[name] = each if type(each) is str else _plain(each)
        return plain

    return dump


def _default(field: "dataclasses.Field[Any]") -> object:
    if field.default_factory is not dataclasses.MISSING:
        return field.default_factory()
    return field.default


@cache
def _maker(wanted: Any) -> _Function:
    if isinstance(wanted, NewType):
        return _maker(wanted.__supertype__)
    origin = get_origin(wanted)
    if origin in (Union, types.UnionType):
        return _union_maker(get_args(wanted))
    if origin is not None:
        return _generic_maker(origin, get_args(wanted))
    if dataclasses.is_dataclass(wanted):
        return _dataclass_maker(cast("type", wanted))
    if isinstance(wanted, type) and issubclass(wanted, Enum):
        return wanted
    if wanted in (datetime, date):
        return cast("_Function", wanted.fromisoformat)
    if wanted in (str, int, float, bool, type(None), object):
        return _same
    if _is_decimal(wanted):
        return cast("_Function", wanted)
    raise Bug(f"no object from JSON for {wanted}")


def _is_decimal(kind: Any) -> bool:
    from decimal import Decimal  # agreements and usage have it; no first page does

    return isinstance(kind, type) and issubclass(kind, Decimal)


def _same(value: Any) -> Any:
    return value


def _dataclass_maker(kind: type) -> _Function:
    hints: dict[str, Any] = {}

    def make(plain: Any) -> Any:
        if not hints:  # later than the maker, because classes may hold themselves
            hints.update({name: _maker(hint) for name, hint in get_type_hints(kind).items()})
        return kind(**{name: hints[name](value) for name, value in plain.items() if name in hints})

    return make


def _generic_maker(origin: Any, arguments: tuple[Any, ...]) -> _Function:
    if origin is tuple and arguments[-1] is not Ellipsis:
        makers = [_maker(argument) for argument in arguments]
        return lambda plain: tuple(make(each) for make, each in zip(makers, plain, strict=True))
    make = _maker(arguments[-1] if origin is not tuple else arguments[0])
    if origin in (tuple, frozenset):
        return lambda plain: origin([make(each) for each in plain])
    if issubclass(origin, Mapping):
        name = _maker(arguments[0])
        return lambda plain: {name(key): make(value) for key, value in plain.items()}
    raise Bug(f"no object from JSON for {origin}")


def _union_maker(members: tuple[Any, ...]) -> _Function:
    """Told apart by what JSON has: nothing, an object with the name of its class, a list; else the one that is left."""
    optional = [member for member in members if member is not type(None)]
    if len(optional) == 1:
        maker = _maker(optional[0])
        return lambda plain: None if plain is None else maker(plain)
    lists = [member for member in members if get_origin(member) in (tuple, frozenset)]
    objects = [member for member in members if dataclasses.is_dataclass(member) and member in _tagged()]
    rest = [member for member in members if member not in (*lists, *objects, type(None))]
    make_list = _maker(lists[0]) if lists else _same
    make_rest = _maker(rest[0]) if len(rest) == 1 else _same

    def make(plain: Any) -> Any:
        if plain is None:
            return None
        if lists and isinstance(plain, list):
            return make_list(plain)
        if isinstance(plain, dict) and _TAG in plain:
            return _maker(_classes()[plain[_TAG]])(plain)
        return make_rest(plain)

    return make
