"""Cases that count against entitlements, as Dataverse tells of them."""

from desktop_app.portals.dynamics.agreement_wire import CountedCase, Spent
from desktop_app.portals.dynamics.wire import read

FORMATTED = "@OData.Community.Display.V1.FormattedValue"


def test_a_case() -> None:
    told = {
        "incidentid": "i",
        "createdon": "2026-02-01T10:00:00Z",
        "statecode": 1,
        "_entitlementid_value": "e",
        "_customerid_value": "c",
        f"_primarycontactid_value{FORMATTED}": "Kari",
        f"_productid_value{FORMATTED}": "Licence",
    }
    case = read(told, CountedCase)
    assert (case.entitlement, case.customer, case.contact_name, case.product_name) == ("e", "c", "Kari", "Licence")
    assert (case.ticketnumber, case.decremententitlementterm) == (None, None)


def test_a_resolution() -> None:
    assert read({"_incidentid_value": "i", "timespent": 90}, Spent) == Spent("i", 90)
    assert read({}, Spent) == Spent()
