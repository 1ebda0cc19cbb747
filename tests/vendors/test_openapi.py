"""The reader of makers' OpenAPI papers tells right from wrong."""

from typing import Any

import pytest

from tests.vendors.openapi import OpenApi, material, without_nulls

PAPER: dict[str, Any] = {
    "paths": {
        "/things": {
            "get": {
                "parameters": [
                    {"name": "limit", "in": "query", "schema": {"type": "integer", "maximum": 100}},
                    {"name": "words", "in": "query", "required": True, "schema": {"type": "string"}},
                    {"$ref": "#/components/parameters/Page"},
                ],
                "responses": {"200": {"content": {"application/json": {"schema": {"type": "array"}}}}},
            },
            "post": {
                "requestBody": {
                    "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}},
                },
                "responses": {
                    "201": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}}
                },
            },
        },
        "/things/{id}": {
            "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}}],
            "get": {"responses": {"200": {"content": {"application/json": {}}}}},
        },
        "/things/search": {"get": {"responses": {}}},
    },
    "components": {
        "parameters": {
            "Page": {
                "name": "page",
                "in": "query",
                "style": "deepObject",
                "schema": {"type": "object", "properties": {"size": {"type": "integer"}}},
            }
        },
        "schemas": {
            "Thing": {
                "type": "object",
                "required": ["name"],
                "properties": {
                    "id": {"type": "integer", "readOnly": True},
                    "name": {"type": "string"},
                    "odd": {"type": "string"},
                },
            }
        },
    },
}


@pytest.fixture
def paper() -> OpenApi:
    return OpenApi(PAPER, also={"sort"})


def test_the_most_literal_path_wins(paper: OpenApi) -> None:
    found = paper.operation("GET", "/things/search?x=1")
    assert found is not None
    assert found.template == "/things/search"
    found = paper.operation("get", "/things/7.json")
    assert found is not None
    assert (found.template, found.values) == ("/things/{id}", {"id": "7"})
    assert paper.operation("DELETE", "/things/7") is None


@pytest.mark.parametrize(
    ("target", "wrong"),
    [
        ("/things?words=a&limit=5&page%5Bsize%5D=10&sort=x", ""),
        ("/things?words=12", ""),
        ("/things?limit=5", "words is missing"),
        ("/things?words=a&limit=many", "limit"),
        ("/things?words=a&limit=500", "limit"),
        ("/things?words=a&words=b", "twice"),
        ("/things?words=a&wrods=b", "no parameter wrods"),
        ("/things?words=a&page[size]=ten", "page[size]"),
        ("/things/seven", "id"),
        ("/thing", "no such operation"),
    ],
)
def test_requests(paper: OpenApi, target: str, wrong: str) -> None:
    found = paper.asked("GET", target)
    assert bool(found) == bool(wrong)
    assert wrong in " ".join(found)


def test_bodies(paper: OpenApi) -> None:
    assert paper.asked("POST", "/things", {"name": "a"}) == []
    assert paper.asked("POST", "/things", {"nam": "a"})
    assert paper.asked("POST", "/things", {"name": "a", "id": 7}), "only the server says the id"


def test_answers(paper: OpenApi) -> None:
    assert paper.answered("POST", "/things", 201, {"name": "a", "id": 7, "odd": None}) == []
    assert paper.answered("POST", "/things", 200, {"name": "a"}) == ["POST /things: answers ['201'], not 200"]
    assert paper.answered("POST", "/things", 201, {"name": 5})
    assert paper.answered("POST", "/things", 422, {"error": "what it likes"}) == []
    assert paper.answered("GET", "/things/7", 200, {"anything": 1}) == []
    assert paper.answered("GET", "/nothing", 200, {})


def test_shapes(paper: OpenApi) -> None:
    assert paper.shaped("Thing", {"name": "a", "id": 1}) == []
    assert paper.shaped("Thing", {"name": "a", "id": 1}, is_written=True)


def test_what_the_maker_does_not_keep_is_loosened() -> None:
    import copy

    paper = OpenApi(copy.deepcopy(PAPER), loosened=["/components/schemas/Thing/properties/odd"])
    assert paper.shaped("Thing", {"name": "a", "odd": [1]}) == []
    with pytest.raises(AssertionError):
        OpenApi(copy.deepcopy(PAPER), loosened=["/components/schemas/Thing/properties/none"])


def test_nulls() -> None:
    assert without_nulls({"a": None, "b": [{"c": None}]}) == {"b": [{}]}


def test_a_folder_that_is_not_there() -> None:
    assert material("no-such-maker") is None
