"""Finding one's way in a catalogue."""

from desktop_app.domain.catalog import CaseType, Catalog, Category, Item, Service
from desktop_app.domain.forms import Form
from desktop_app.domain.ids import ItemId, ServiceId, TypeId
from desktop_app.domain.text import LocalText

NO = LocalText()
ITEM = Item(ItemId("i"), "c", NO, NO, NO, Form("f"), type_ids=(TypeId("t2"), TypeId("t1")))
CATALOG = Catalog(
    categories=(Category("c", "k", NO, NO),),
    types=(CaseType(TypeId("t1"), NO, NO), CaseType(TypeId("t2"), NO, NO), CaseType(TypeId("t3"), NO, NO)),
    services=(Service(ServiceId("s"), NO, NO),),
    items=(ITEM,),
)


def test_things_are_found_by_id() -> None:
    assert CATALOG.item(ItemId("i")) is ITEM
    assert CATALOG.item(ItemId("x")) is None
    assert CATALOG.category("c") is CATALOG.categories[0]
    assert CATALOG.case_type(TypeId("t1")) is CATALOG.types[0]
    assert CATALOG.case_type(None) is None
    assert CATALOG.service(ServiceId("s")) is CATALOG.services[0]


def test_items_and_types_belong_together() -> None:
    assert CATALOG.items_of("c") == (ITEM,)
    assert CATALOG.items_of("other") == ()
    assert [case_type.id for case_type in CATALOG.types_of(ITEM)] == ["t1", "t2"]
