"""The catalogue is kept, remembered and found."""

from desktop_app.domain.catalog import CaseType, Catalog, Catalogue, Service
from desktop_app.domain.ids import ServiceId, TypeId
from desktop_app.domain.text import LocalText
from desktop_app.store.account import AccountFolder
from tests.desktop_app.store.makers import a_category, an_item


def test_is_empty_before_the_first_sync(folder: AccountFolder) -> None:
    assert folder.catalog.catalog() == Catalog()


def test_comes_back_sorted_by_position_then_id(folder: AccountFolder) -> None:
    rows = (
        Catalogue("k", LocalText({"nb": "Katalog"}), LocalText()),
        a_category("c-b", 2),
        a_category("c-a", 10),
        CaseType(TypeId("t"), LocalText(), LocalText()),
        Service(ServiceId("s"), LocalText(), LocalText()),
        an_item("i-b", position=-1),
        an_item("i-a", position=-1),
    )
    folder.catalog.put(rows)
    catalog = folder.catalog.catalog()
    assert [category.id for category in catalog.categories] == ["c-b", "c-a"]
    assert [item.id for item in catalog.items] == ["i-a", "i-b"]
    assert catalog.catalogues == rows[:1]
    assert (len(catalog.types), len(catalog.services)) == (1, 1)
    assert folder.catalog.get(["i-a"]) == {"i-a": an_item("i-a", position=-1)}


def test_is_remembered_until_it_changes(folder: AccountFolder) -> None:
    folder.catalog.put([an_item()])
    first = folder.catalog.catalog()
    assert folder.catalog.catalog() is first
    folder.catalog.remove(["i-module"])
    assert folder.catalog.catalog() == Catalog()
    folder.catalog.put([an_item()])
    folder.catalog.catalog()
    folder.forget_cache()
    assert folder.catalog.catalog() == Catalog()


def test_another_process_may_change_it(folder: AccountFolder) -> None:
    folder.catalog.put([an_item()])
    folder.catalog.catalog()
    other = AccountFolder(folder.account_id, folder.folder)
    other.open()
    other.catalog.remove(["i-module"])
    other.close()
    assert folder.catalog.catalog() == Catalog()


def test_items_are_found_by_title_text_and_choices_in_each_language(folder: AccountFolder) -> None:
    folder.catalog.put([an_item(), a_category()])
    for typed, language, title in (
        ("utvidelse", "nb", "Utvidelse"),
        ("skanning", "sv", "Utökning"),
        ("beställ modul", "sv", "Utökning"),
    ):
        assert [(hit.id, hit.title) for hit in folder.search.find(typed, language, (), 5)] == [("i-module", title)]


def test_an_id_that_is_no_item_any_more_is_not_found(folder: AccountFolder) -> None:
    folder.catalog.put([an_item("x")])
    folder.catalog.put([a_category("x")])
    assert folder.search.find("utvidelse", "nb", (), 5) == ()
