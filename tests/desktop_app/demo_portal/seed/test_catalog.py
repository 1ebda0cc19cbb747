"""The catalogue of the seed with its texts."""

from desktop_app.demo_portal.seed.catalog import rows
from desktop_app.demo_portal.texts import Texts
from tests.desktop_app.demo_portal.kit import CATALOG, TEXTS


def test_every_row_has_its_kind_and_a_title() -> None:
    found = rows(CATALOG, Texts(TEXTS))
    assert [row["kind_of"] for row in found[:5]] == ["catalogue", "category", "type", "type", "service"]
    assert {row["kind_of"] for row in found[5:]} == {"item"}
    assert found[0]["title"] == {"en": "Catalogue"}
    assert found[1]["title"] == {"en": "c-one"}
    assert all(row["title"] for row in found)


def test_fields_have_texts_with_a_fall_back() -> None:
    item = next(row for row in rows(CATALOG, Texts(TEXTS)) if row["id"] == "i-all")
    fields = {field["id"]: field for field in item["form"]["fields"]}
    assert fields["subject"]["label"] == {"en": "Subject"}
    assert fields["color"]["label"] == {"en": "color"}
    assert fields["count"]["unit"] == {"en": "pieces"}
    assert fields["count"]["help"] is None
    assert fields["count"]["max_chars"] is None
    assert fields["place"]["choices"][1] == {
        "id": "fjord",
        "parent_id": "north",
        "label": {"en": "Fjord"},
        "hint": None,
    }
    assert fields["color"]["choices"][0]["label"] == {"en": "red"}
