"""Rows as they come, with and without what may be missing."""

import pytest

from desktop_app.errors import BadReply
from desktop_app.portals.dynamics import wire
from tests.plugins.silence import ExpectedLog
from tests.vendors.dynamics.documented import responses

ROW = {
    "@odata.etag": 'W/"1"',
    "incidentid": "i",
    "createdon": "2026-11-21T12:00:00Z",
    "modifiedon": "2026-11-21T12:00:00Z",
    "statecode": 0,
}


def test_annotations_are_read_by_what_they_mean() -> None:
    row = wire.read(
        {
            **ROW,
            "_ownerid_value": "o",
            "_ownerid_value@OData.Community.Display.V1.FormattedValue": "Liv",
            "_customerid_value@Microsoft.Dynamics.CRM.lookuplogicalname": "contact",
            "_customerid_value": "c",
            "statuscode@OData.Community.Display.V1.FormattedValue": "Pågår",
        },
        wire.Incident,
    )
    assert (row.owner, row.owner_name, row.customer_table, row.status_label) == ("o", "Liv", "contact", "Pågår")
    assert row.etag == 'W/"1"'


def test_trap_05_null_columns_may_not_be_there_at_all() -> None:
    told = responses("fetchxml_nulls_omitted")[0].body["value"]
    assert [set(one) >= {"accountnumber"} for one in told] == [True, False, False]
    assert len(list(wire.read_each(told, wire.Account))) == 3
    assert wire.read(ROW, wire.Incident).title is None
    assert wire.read({**ROW, "title": None}, wire.Incident).title is None


def test_trap_13_the_name_of_an_owner_may_be_missing() -> None:
    row = wire.read({**ROW, "_ownerid_value": "o"}, wire.Incident)
    assert (row.owner, row.owner_name) == ("o", None)


def test_metadata_is_read_as_documented() -> None:
    told = responses("picklist_metadata")[0].body
    found = wire.read(told, wire.OptionSet)
    assert [(one.value, one.label.localized_labels[0].label) for one in found.options] == [(0, "Sunday")]
    assert found.options[0].label.user_localized_label is not None


def test_the_answers_of_blocks_are_read_as_documented() -> None:
    begun, _, done = responses("annotation_blocks_upload")
    assert wire.read(begun.body, wire.Block).file_continuation_token
    assert wire.read(done.body, wire.Committed).file_size_in_bytes == 25870370


def test_what_is_odd_is_named_by_its_place_never_its_value() -> None:
    with pytest.raises(BadReply) as bad:
        wire.read({**ROW, "statecode": "secret"}, wire.Incident)
    assert "statecode" in bad.value.where
    assert "secret" not in bad.value.where


def test_a_bad_row_is_left_out(expected_log: ExpectedLog) -> None:
    expected_log("record 1 was left out")
    assert [one.incidentid for one in wire.read_each([ROW, {}, {**ROW, "incidentid": "j"}], wire.Incident)] == [
        "i",
        "j",
    ]
