"""The vendor's examples are read by the structs."""

import pytest

from desktop_app.errors import BadReply
from desktop_app.portals.http import Reply
from desktop_app.portals.servicenow import wire
from tests.plugins.silence import ExpectedLog
from tests.vendors.servicenow.paper import sample


@pytest.mark.parametrize(
    ("name", "shape"),
    [
        ("catalogs", wire.Catalog),
        ("categories", wire.Category),
        ("items", wire.Item),
        ("files", wire.File),
        ("files_csm", wire.File),
    ],
)
def test_every_example_of_a_list_is_read(name: str, shape: type) -> None:
    rows = sample(name)["response"]["result"]
    assert len(list(wire.read_each(rows, shape))) == len(rows) > 0


@pytest.mark.parametrize(
    ("name", "shape"),
    [
        ("item", wire.Item),
        ("submit_producer", wire.Submitted),
        ("order_now", wire.Submitted),
        ("article", wire.ArticleText),
        ("articles", wire.Articles),
        ("most_viewed", wire.Articles),
        ("activities", wire.Activities),
        ("file_made", wire.File),
    ],
)
def test_every_example_of_one_thing_is_read(name: str, shape: type) -> None:
    assert wire.read(sample(name)["response"]["result"], shape)


def test_trap_5_3_a_success_without_a_body_is_none() -> None:
    bad: tuple[object, ...] = (None, [], {"x": 1})
    for data in bad:
        with pytest.raises(BadReply):
            wire.result(Reply(200, {}, data))
    with pytest.raises(BadReply):
        wire.rows(Reply(200, {}, {"result": {}}))
    assert wire.rows(Reply(200, {}, {"result": [1]})) == [1]


def test_a_bad_row_is_left_out_and_its_value_never_told(expected_log: ExpectedLog) -> None:
    expected_log("record 0 was left out")
    found = list(wire.read_each([{"sys_id": ["secret"]}, {"sys_id": "b"}], wire.File))
    assert [one.sys_id for one in found] == ["b"]
    with pytest.raises(BadReply) as bad:
        wire.read({"sys_id": ["secret"]}, wire.File)
    assert "secret" not in bad.value.where


def test_trap_4_4_booleans_are_texts_in_one_place_and_booleans_in_another() -> None:
    assert [wire.is_true(one) for one in (True, "true", "TRUE", False, "false", "", None, 1)] == [True] * 3 + [
        False
    ] * 5
