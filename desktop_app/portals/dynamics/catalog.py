"""The catalogue: subjects as what can be asked for, products as services, the case's own form with its labels."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from desktop_app.domain.catalog import CaseType, CatalogRow, Catalogue, Category, Item, Service
from desktop_app.domain.forms import Choice, Form
from desktop_app.domain.ids import ItemId, ServiceId, TypeId
from desktop_app.domain.text import LocalText
from desktop_app.errors import Gone, NotAllowed, Rejected
from desktop_app.portals.dynamics import forms, wire
from desktop_app.portals.dynamics.metadata import CaseTable
from desktop_app.portals.dynamics.odata import Dataverse
from desktop_app.portals.dynamics.people import Me
from desktop_app.portals.dynamics.wire import read_each

SHELF, GENERAL = "cases", "general"
_PROBLEM = 2
"""The value of `casetypecode` that Dynamics ships for something that does not work."""
_MOST_CHOICES = 500
_ROWS = 500


@dataclass(frozen=True, slots=True)
class Shelf:
    """All that the catalogue is made of. `name`: of the organisation; `entitlements`: those one may choose."""

    name: str
    table: CaseTable
    subjects: tuple[wire.Subject, ...] = ()
    products: tuple[wire.Product, ...] = ()
    forms: tuple[wire.SystemForm, ...] = ()
    entitlements: tuple[Choice, ...] = ()


def read_shelf(server: Dataverse, name: str, table: CaseTable, me: Me, *, has_entitlements: bool) -> Shelf:
    """Ask for the parts; what the person may not read is left out."""
    subjects = {"$select": "subjectid,title,description,_parentsubject_value", "$orderby": "title"}
    # Families cannot be chosen, nor drafts.
    products = {
        "$select": "productid,name,productnumber,description",
        "$filter": "statecode eq 0 and productstructure ne 2",
        "$orderby": "name",
    }
    layouts = {
        "$select": "name,type,formxml",
        "$filter": "objecttypecode eq 'incident' and (type eq 7 or type eq 2)",
        "$orderby": "type desc",
    }
    return Shelf(
        name,
        table,
        tuple(_all(server, "/subjects", subjects, wire.Subject)),
        tuple(_all(server, "/products", products, wire.Product)),
        tuple(_all(server, "/systemforms", layouts, wire.SystemForm)),
        _entitlements(server, me) if has_entitlements else (),
    )


def rows(shelf: Shelf) -> tuple[CatalogRow, ...]:
    """The catalogue. One shelf; the subjects at the top are its categories, all beneath them its items."""
    choices = {forms.PRODUCT: _products(shelf), forms.ENTITLEMENT: shelf.entitlements}
    form = forms.form(shelf.table, forms.columns_of(shelf.forms), choices)
    types = tuple(_types(shelf.table))
    tops = _tops(shelf.subjects)
    name = LocalText.of(shelf.name)
    case = shelf.table.columns.get(forms.TITLE)
    general = Category(GENERAL, SHELF, name, LocalText(), "", len(shelf.subjects))
    items = tuple(_items(shelf, tops, form, tuple(one.id for one in types)))
    plain = Item(ItemId(GENERAL), GENERAL, name if not case else case.label, LocalText(), LocalText(), form)
    plain = _with_types(plain, tuple(one.id for one in types))
    return (
        Catalogue(SHELF, name, LocalText()),
        *(
            Category(
                one.subjectid, SHELF, LocalText.of(one.title or ""), LocalText.of(one.description or ""), "", place
            )
            for place, one in enumerate(shelf.subjects)
            if tops[one.subjectid] == one.subjectid
        ),
        *types,
        *(
            Service(ServiceId(one.productid), LocalText.of(one.name or ""), LocalText.of(one.description or ""), SHELF)
            for one in shelf.products
        ),
        *((general, plain) if not items else ()),
        *items,
    )


def subject_of(item: ItemId) -> str:
    """The subject that an item stands for; "" for the one of no subject."""
    return "" if item == GENERAL else item


def _items(shelf: Shelf, tops: Mapping[str, str], form: Form, types: tuple[TypeId, ...]) -> Iterator[Item]:
    for place, one in enumerate(shelf.subjects):
        text = LocalText.of(one.description or "")
        item = Item(ItemId(one.subjectid), tops[one.subjectid], LocalText.of(one.title or ""), text, text, form)
        yield _with_types(item, types, place)


def _with_types(item: Item, types: tuple[TypeId, ...], place: int = 0) -> Item:
    return Item(
        item.id,
        item.category_id,
        item.title,
        item.summary,
        item.text,
        item.form,
        position=place,
        type_ids=types,
        asks_priority=True,
    )


def _types(table: CaseTable) -> Iterator[CaseType]:
    for place, one in enumerate(table.options("casetypecode")):
        is_incident = one.value == _PROBLEM
        yield CaseType(TypeId(str(one.value)), one.label, LocalText(), is_incident=is_incident, position=place)


def _tops(subjects: tuple[wire.Subject, ...]) -> dict[str, str]:
    """The subject at the top of each. An orphan is its own; whatever goes round in circles has one of the circle's."""
    parents = {one.subjectid: one.parent for one in subjects}
    return {id: _top(id, parents) for id in parents}


def _top(id: str, parents: Mapping[str, str | None]) -> str:
    path = [id]
    while (above := parents.get(path[-1])) and above in parents:
        if above in path:
            return min(path[path.index(above) :])
        path.append(above)
    return path[-1]


def _products(shelf: Shelf) -> tuple[Choice, ...]:
    return tuple(
        Choice(one.productid, LocalText.of(" ".join(part for part in (one.name, one.productnumber) if part)))
        for one in shelf.products[:_MOST_CHOICES]
    )


def _entitlements(server: Dataverse, me: Me) -> tuple[Choice, ...]:
    """Active ones of the customer the case will be for; a case may not be made on any other."""
    if not me.can_ask:
        return ()
    query = {
        "$select": "entitlementid,name",
        "$filter": f"statecode eq 1 and _customerid_value eq {me.account or me.contact}",
        "$orderby": "name",
    }
    found = _all(server, "/entitlements", query, wire.Entitlement)
    return tuple(Choice(one.entitlementid, LocalText.of(one.name or "")) for one in found)


def _all(server: Dataverse, path: str, query: Mapping[str, str], shape: type[wire.Wired]) -> list[wire.Wired]:
    try:
        return list(read_each(list(server.every(path, query, rows=_ROWS)), shape))
    except (NotAllowed, Gone, Rejected):
        return []  # not his to read, or not in this organisation
