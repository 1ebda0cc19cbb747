"""What Dataverse says of cases that count against entitlements, as msgspec structs."""

from typing import Any

import msgspec

from desktop_app.portals.dynamics.odata import FORMATTED

Text = str | None


def _value(column: str, suffix: str = "") -> Any:
    return msgspec.field(default=None, name=f"_{column}_value{suffix}")


class CountedCase(msgspec.Struct):
    """A case as far as it counts against an entitlement."""

    incidentid: str
    createdon: str
    statecode: int
    ticketnumber: Text = None
    title: Text = None
    decremententitlementterm: bool | None = None
    entitlement: Text = _value("entitlementid")
    customer: Text = _value("customerid")
    contact_name: Text = _value("primarycontactid", FORMATTED)
    product_name: Text = _value("productid", FORMATTED)


class Spent(msgspec.Struct):
    """The minutes of a resolution."""

    incident: Text = _value("incidentid")
    timespent: int | None = None
