"""Reads the catalogues: shelves, categories and items with their forms, a few items to a page."""

import hashlib
import json
import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import quote

from desktop_app.domain.catalog import CaseType, CatalogRow, Category
from desktop_app.domain.forms import Choice, FieldKind
from desktop_app.domain.ids import ItemId, TypeId
from desktop_app.domain.kinds import Cursor, Page
from desktop_app.domain.text import LocalText
from desktop_app.errors import BadReply, Gone, NotAllowed, NotSignedIn, Rejected
from desktop_app.portals.http import Ask, Http
from desktop_app.portals.servicenow import case_mapping, catalog_mapping, direct, policies, tables, texts, wire
from desktop_app.portals.servicenow.catalog_mapping import Question
from desktop_app.portals.servicenow.me import CATALOG, CUSTOMER_CASES, INCIDENTS, PEOPLE, Parts
from desktop_app.portals.servicenow.values import stamp, utc
from desktop_app.ports.portal import PortalRow

log = logging.getLogger(__name__)

API = "/api/sn_sc/servicecatalog"
FORMS_LAST = timedelta(hours=24)
"""So long forms are taken as they were, as long as nothing shows in the lists."""
_PER_PAGE = 10
_MOST_CATALOGS, _MOST_CATEGORIES, _LIST = 100, 1000, 100
_MOST_CHOICES = 200
_REFUSED = (Gone, NotAllowed, NotSignedIn, Rejected, BadReply)
_KEPT = ("digest", "at")
_NAMES = ("name", "number", "title", "short_description", "label", "u_name")


@dataclass(frozen=True, slots=True)
class Where:
    """What an account says about its catalogue. `direct`: `always` or `never` offer a plain new case, else by need."""

    parts: Parts
    language: str
    direct: str = ""
    known: dict[str, tuple[Choice, ...]] = field(default_factory=dict)
    """The choices of the tables that were asked for in this pull."""


@dataclass(slots=True)
class _Lists:
    """Everything but the forms."""

    rows: list[CatalogRow] = field(default_factory=list)
    items: list[tuple[wire.Item, str]] = field(default_factory=list)
    """Each with its category."""


def pull(http: Http, where: Where, cursor: Cursor | None) -> Page[PortalRow]:
    """A page of the catalogue; nothing new as long as its lists have not changed. Raises PortalError."""
    state = _going_on(cursor)
    if state is not None:
        return _forms(http, where, state, ())
    where.known.clear()
    now = http.clock.now_there() or datetime.now(UTC)
    lists = _lists(http, where)
    digest = _digest(lists)
    if cursor is not None and _is_same(cursor, digest, now):
        return Page((), mark=cursor)
    wanted = [[one.sys_id, category] for one, category in lists.items if one.type != catalog_mapping.GUIDE]
    guides = [
        catalog_mapping.item(one, (), category, where.language)
        for one, category in lists.items
        if one.type == catalog_mapping.GUIDE
    ]
    state = {"left": wanted, "digest": digest, "at": stamp(now)}
    return _forms(http, where, state, (*lists.rows, *guides))


def form_of(http: Http, where: Where, id: ItemId) -> tuple[wire.Item, list[Question]]:
    """An item as the portal has it now, and its questions. Raises PortalError."""
    ask = Ask("GET", f"{API}/items/{quote(id, safe='')}")
    found = catalog_mapping.item_of(wire.result(http.send(ask)))
    asked = catalog_mapping.questions(found.variables or (), where.language)
    asked = [_answerable(http, where, one) for one in asked]
    return found, catalog_mapping.with_roles(policies.applied(asked, found.ui_policy or ()))


def search(http: Http, words: str) -> list[wire.Item]:
    """The items the portal finds."""
    params = {"sysparm_text": words, "sysparm_limit": "20"}
    rows = wire.rows(http.send(Ask("GET", f"{API}/items", params)))
    return [one for one in wire.read_each(rows, wire.Item) if not catalog_mapping.is_content(one)]


def _forms(http: Http, where: Where, state: Mapping[str, Any], before: Sequence[CatalogRow]) -> Page[PortalRow]:
    now, left = state["left"][:_PER_PAGE], state["left"][_PER_PAGE:]
    rows, left_out = [*before], []
    for id, category in now:
        try:
            found, asked = form_of(http, where, ItemId(id))
        except (Gone, NotAllowed, Rejected) as error:
            log.info("an item is not for us: %s", error.code)
        except BadReply as error:
            log.warning("an item was left out: %s", error.where)
            left_out.append(id)
        else:
            rows.append(catalog_mapping.item(found, asked, category, where.language))
    if left:
        return Page(tuple(rows), next=Cursor("p" + json.dumps({**state, "left": left})), left_out=tuple(left_out))
    mark = Cursor("m" + json.dumps([state["digest"], state["at"]]))
    return Page(tuple(rows), mark=mark, complete=True, left_out=tuple(left_out))


def _lists(http: Http, where: Where) -> _Lists:
    found = _Lists()
    language = where.language
    types = {case_mapping.INCIDENT: texts.INCIDENT, tables.CASE: texts.CASE, case_mapping.REQUEST: texts.REQUEST}
    for at, (id, title) in enumerate(types.items()):
        is_incident = id == case_mapping.INCIDENT
        found.rows.append(CaseType(TypeId(id), title, LocalText(), is_incident=is_incident, position=at))
    if CATALOG in where.parts:
        _read_catalogs(http, found, language)
    producers = [one for one, _ in found.items if one.type == catalog_mapping.PRODUCER]
    if where.direct == "always" or (where.direct != "never" and not producers):
        kinds = {direct.INCIDENT: INCIDENTS, direct.CASE: CUSTOMER_CASES}
        found.rows += direct.rows([kind for kind, part in kinds.items() if part in where.parts])
    return found


def _read_catalogs(http: Http, found: _Lists, language: str) -> None:
    params = {"sysparm_limit": str(_MOST_CATALOGS), "sysparm_text": ""}
    shelves = wire.read_each(wire.rows(http.send(Ask("GET", f"{API}/catalogs", params))), wire.Catalog)
    for at, shelf in enumerate(shelves):
        found.rows.append(catalog_mapping.catalogue(shelf, language, at))
        _read_categories(http, found, shelf, language)
        _read_items(http, found, shelf, language)


def _read_categories(http: Http, found: _Lists, shelf: wire.Catalog, language: str) -> None:
    ask = Ask(
        "GET",
        f"{API}/catalogs/{quote(shelf.sys_id, safe='')}/categories",
        {"sysparm_limit": str(_MOST_CATEGORIES)},
    )
    known = {row.id for row in found.rows if isinstance(row, Category)}
    for at, row in enumerate(wire.read_each(wire.rows(http.send(ask)), wire.Category)):
        if row.sys_id not in known:
            known.add(row.sys_id)
            found.rows.append(catalog_mapping.category(row, shelf.sys_id, language, at))


def _read_items(http: Http, found: _Lists, shelf: wire.Catalog, language: str) -> None:
    offset = 0
    while True:
        params = {
            "sysparm_catalog": shelf.sys_id,
            "sysparm_text": "",
            "sysparm_limit": str(_LIST),
            "sysparm_offset": str(offset),
        }
        rows = wire.rows(http.send(Ask("GET", f"{API}/items", params)))
        for one in wire.read_each(rows, wire.Item):
            _put(found, one, shelf, language)
        offset += _LIST
        if len(rows) < _LIST:
            return


def _put(found: _Lists, one: wire.Item, shelf: wire.Catalog, language: str) -> None:
    """An item of several categories or catalogues is there once, in the first; one of none lies on the shelf itself."""
    is_known = any(one.sys_id == other.sys_id for other, _ in found.items)
    is_ours = one.type in {catalog_mapping.PRODUCER, catalog_mapping.ORDER, catalog_mapping.GUIDE}
    if is_known or not is_ours or catalog_mapping.is_content(one):
        return
    place = one.category or wire.Reference(shelf.sys_id, shelf.title)
    found.items.append((one, place.sys_id))
    if not any(isinstance(row, Category) and row.id == place.sys_id for row in found.rows):
        row = wire.Category(place.sys_id, place.title)
        found.rows.append(catalog_mapping.category(row, shelf.sys_id, language, _MOST_CATEGORIES))


def _answerable(http: Http, where: Where, one: Question) -> Question:
    """A question about records with the records, where there are few enough to choose from."""
    if one.field is None or (not one.table and one.field.kind not in {FieldKind.CHOICE, FieldKind.MULTI_CHOICE}):
        return one
    if one.field.kind is FieldKind.PERSON:
        return one if PEOPLE in where.parts else catalog_mapping.with_choices(one, ())
    if one.field.choices:
        return one
    if one.table and one.table not in where.known:
        where.known[one.table] = _records(http, one.table, where.language)
    return catalog_mapping.with_choices(one, where.known.get(one.table, ()))


def _records(http: Http, table: str, language: str) -> tuple[Choice, ...]:
    try:
        found = tables.some(http, table, "ORDERBYsys_id", ("sys_id", *_NAMES), _MOST_CHOICES + 1)
    except _REFUSED as error:
        log.info("choices of a table: %s", error.code)
        return ()
    if len(found) > _MOST_CHOICES:
        return ()
    named = [(row.value("sys_id"), next((row.shown(name) for name in _NAMES if row.shown(name)), "")) for row in found]
    choices = [Choice(id, LocalText.of(name, language)) for id, name in named if id and name]
    return tuple(sorted(choices, key=lambda choice: choice.label.in_(language).casefold()))


def _digest(lists: _Lists) -> str:
    told = [repr(row) for row in lists.rows]
    told += [f"{one.sys_id} {one.name} {one.short_description} {one.type} {place}" for one, place in lists.items]
    return hashlib.sha256("\n".join(told).encode("utf-8", "replace")).hexdigest()[:32]


def _going_on(cursor: Cursor | None) -> dict[str, Any] | None:
    """Where a pull has come to; None where it begins, or where nobody knows any more."""
    if cursor is None or cursor[:1] != "p":
        return None
    try:
        state = json.loads(cursor[1:])
        return {"left": [(str(id), str(place)) for id, place in state["left"]], **{k: str(state[k]) for k in _KEPT}}
    except (ValueError, TypeError, KeyError):
        return None


def _is_same(mark: Cursor, digest: str, now: datetime) -> bool:
    try:
        before, at = json.loads(mark[1:])
        moment = utc(at)
    except (ValueError, TypeError):
        return False
    return bool(before == digest and moment is not None and now - moment < FORMS_LAST)
