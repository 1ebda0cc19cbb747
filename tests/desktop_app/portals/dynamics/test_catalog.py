"""The catalogue of an organisation."""

from typing import TypeVar

from desktop_app.domain.catalog import CaseType, Catalogue, Category, Item, Service
from desktop_app.domain.ids import FieldId, ItemId
from desktop_app.portals.dynamics import catalog, metadata, wire
from desktop_app.portals.dynamics.catalog import Shelf
from desktop_app.portals.dynamics.metadata import CaseTable
from desktop_app.portals.dynamics.odata import Dataverse
from desktop_app.portals.dynamics.people import read_me
from tests.vendors.dynamics.bench import DynamicsBench
from tests.vendors.dynamics.tables import LICENCE, PRIMUS, SCHOOL, SPENT, SUPPORT, WILMA

Row = TypeVar("Row")


def of(shelf: Shelf, kind: type[Row]) -> list[Row]:
    return [row for row in catalog.rows(shelf) if isinstance(row, kind)]


def read(server: Dataverse, *, has_entitlements: bool = True) -> Shelf:
    table = metadata.read_case_table(server)
    return catalog.read_shelf(server, "Skranken", table, read_me(server, {}), has_entitlements=has_entitlements)


def a_tree(*pairs: tuple[str, str | None]) -> Shelf:
    subjects = (wire.Subject(subjectid=id, title=id.upper(), parent=parent) for id, parent in pairs)
    return Shelf("Skranken", CaseTable(), tuple(subjects))


def test_subjects_are_what_can_be_asked_for(server: Dataverse) -> None:
    shelf = read(server)
    assert [one.title.in_("en") for one in of(shelf, Catalogue)] == ["Skranken"]
    assert [(one.id, one.title.in_("en")) for one in of(shelf, Category)] == [(SCHOOL, "School")]
    assert {(one.id, one.category_id) for one in of(shelf, Item)} == {
        (PRIMUS, SCHOOL),
        (SCHOOL, SCHOOL),
        (WILMA, SCHOOL),
    }
    assert all(one.asks_priority for one in of(shelf, Item))


def test_types_are_the_organisations(server: Dataverse) -> None:
    types = [(one.id, one.title.in_("nb"), one.is_incident) for one in of(read(server), CaseType)]
    assert types == [("1", "Spørsmål", False), ("2", "Problem", True), ("3", "Forespørsel", False)]


def test_families_and_drafts_cannot_be_chosen(server: Dataverse) -> None:
    shelf = read(server)
    assert [one.id for one in of(shelf, Service)] == [LICENCE]
    product = of(shelf, Item)[0].form.field(FieldId("productid"))
    assert product is not None
    assert [(one.id, one.label.in_("en")) for one in product.choices] == [(LICENCE, "Licence L-1")]


def test_entitlements_are_those_of_the_customer(server: Dataverse) -> None:
    entitlement = of(read(server), Item)[0].form.field(FieldId("entitlementid"))
    assert entitlement is not None
    assert {one.id for one in entitlement.choices} == {SUPPORT, SPENT}
    assert of(read(server, has_entitlements=False), Item)[0].form.field(FieldId("entitlementid")) is None


def test_a_tree_with_orphans_and_circles_loses_nobody() -> None:
    circle = (("x", "z"), ("y", "x"), ("z", "y"), ("w", "z"))
    shelf = a_tree(("a", None), ("b", "a"), ("c", "b"), ("orphan", "gone"), *circle, ("self", "self"))
    tops = {one.id: one.category_id for one in of(shelf, Item)}
    assert tops == {
        "a": "a",
        "b": "a",
        "c": "a",
        "orphan": "orphan",
        "x": "x",
        "y": "x",
        "z": "x",
        "self": "self",
        "w": "x",
    }
    assert [one.id for one in of(shelf, Category)] == ["a", "orphan", "x", "self"]


def test_without_subjects_there_is_one_thing_to_ask_for() -> None:
    items = of(a_tree(), Item)
    assert [(one.id, one.category_id) for one in items] == [("general", "general")]
    assert catalog.subject_of(items[0].id) == ""
    assert catalog.subject_of(ItemId(PRIMUS)) == PRIMUS


def test_what_may_not_be_read_is_left_out(bench: DynamicsBench, server: Dataverse) -> None:
    bench.emulator.forbidden |= {"subjects", "products", "systemforms", "entitlements"}
    shelf = read(server)
    assert [one.id for one in of(shelf, Item)] == ["general"]
    fields = {field.id for field in of(shelf, Item)[0].form.fields}
    assert fields == {"title", "int_customereffort", "description"}
