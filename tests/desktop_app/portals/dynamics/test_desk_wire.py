"""What Dataverse says of the desk."""

import pytest

from desktop_app.errors import BadReply
from desktop_app.portals.dynamics import desk_wire, wire
from desktop_app.portals.dynamics.odata import FORMATTED
from tests.vendors.dynamics.tables import DESK, FJORD

DOCUMENTED = {
    "@odata.context": "[Organization Uri]/api/data/v9.2/$metadata#Microsoft.Dynamics.CRM.RetrieveSharedPrincipals",
    "PrincipalAccesses": [
        {
            "AccessMask": "DeleteAccess",
            "Principal": {"@odata.type": "#Microsoft.Dynamics.CRM.systemuser", "ownerid": DESK},
        }
    ],
}


def test_shares_as_the_vendor_shows_them() -> None:
    (row,) = wire.read(DOCUMENTED, desk_wire.Shared).principal_accesses
    share = wire.read(row, desk_wire.Share)
    assert (share.access_mask, share.principal.ownerid) == ("DeleteAccess", DESK)
    assert share.principal.kind.endswith("systemuser")


def test_names_of_queues_are_annotations() -> None:
    told = {"queueitemid": DESK, "_queueid_value": FJORD, f"_queueid_value{FORMATTED}": "First line"}
    assert wire.read(told, desk_wire.QueueItem).queue_name == "First line"
    assert wire.read({"queueitemid": DESK}, desk_wire.QueueItem).queue is None


def test_how_a_case_stands() -> None:
    told = {"@odata.etag": 'W/"1"', "incidentid": DESK, "statecode": 0, "_parentcaseid_value": FJORD}
    standing = wire.read(told, desk_wire.Standing)
    assert (standing.etag, standing.parent, standing.master) == ('W/"1"', FJORD, None)
    with pytest.raises(BadReply):
        wire.read({"incidentid": DESK}, desk_wire.Standing)
