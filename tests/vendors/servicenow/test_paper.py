"""The papers see what is wrong: otherwise all that passes them means nothing."""

import pytest

from tests.loopback import Heard
from tests.vendors.openapi import material
from tests.vendors.servicenow.paper import Paper
from tests.vendors.servicenow.replies import result

NEEDS_EXPORTS = pytest.mark.skipif(material("servicenow") is None, reason="the vendor's exports are not at hand")


def heard(method: str, target: str) -> Heard:
    """A request."""
    return Heard(method, target, {}, b"", 1)


@NEEDS_EXPORTS
@pytest.mark.parametrize(
    ("method", "target"),
    [
        ("GET", "/api/now/table/incident?query=number%3DINC0000040"),
        ("GET", "/api/now/tables/incident"),
        ("POST", "/api/now/attachment/file?table_name=incident&file_name=x"),
        ("GET", "/api/sn_sc/servicecatalog/items?sysparm_limit=1"),
        ("DELETE", "/api/sn_sc/servicecatalog/catalogs?sysparm_text="),
    ],
)
def test_trap_4_2_a_request_no_export_knows(method: str, target: str) -> None:
    assert Paper().asked(heard(method, target))


@NEEDS_EXPORTS
@pytest.mark.parametrize(
    ("method", "target"),
    [
        ("GET", "/api/now/table/incident?sysparm_query=a&sysparm_limit=1&sysparm_offset=2"),
        ("GET", "/api/sn_sc/servicecatalog/items?sysparm_limit=1&sysparm_text="),
    ],
)
def test_a_request_the_exports_know(method: str, target: str) -> None:
    assert Paper().asked(heard(method, target)) == []


def test_a_request_the_prose_knows_and_one_it_does_not() -> None:
    assert Paper().asked(heard("GET", "/api/sn_km_api/knowledge/articles?query=x&limit=1")) == []
    assert Paper().asked(heard("GET", "/api/sn_km_api/knowledge/articles?words=x"))


@pytest.mark.parametrize(
    "row",
    [
        {"sys_id": "x", "surprise": 1},
        {"sys_id": 7},
        {"title": []},
        {"has_items": "true"},
    ],
)
def test_an_answer_like_no_example(row: dict[str, object]) -> None:
    assert Paper().answered(heard("GET", "/api/sn_sc/servicecatalog/catalogs"), result([row]))


def test_an_answer_like_the_example() -> None:
    row = {"sys_id": "x", "title": "T", "has_items": True}
    assert Paper().answered(heard("GET", "/api/sn_sc/servicecatalog/catalogs"), result([row])) == []
    assert Paper().answered(heard("GET", "/api/sn_sc/servicecatalog/catalogs"), result({})) != []
