"""What entitlements mean for a case in the emulated organisation."""

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from tests.vendors.dynamics.refusals import no

if TYPE_CHECKING:
    from tests.vendors.dynamics.state import Organisation

_CUSTOMER, _ENTITLEMENT = "_customerid_value", "_entitlementid_value"


def follow(organisation: "Organisation", row: Mapping[str, Any], columns: dict[str, Any]) -> None:
    """Another customer takes the entitlement away; one that is not his, not in force or used up is refused."""
    customer = columns.get(_CUSTOMER, row.get(_CUSTOMER))
    if customer != row.get(_CUSTOMER) and columns.get(_ENTITLEMENT) is None:
        columns[_ENTITLEMENT] = None
    wanted = columns.get(_ENTITLEMENT)
    if not wanted or wanted == row.get(_ENTITLEMENT):
        return
    found = organisation.row("entitlements", wanted)
    if found.get(_CUSTOMER) != customer:
        words = "Select an active entitlement that belongs to the specified customer, contact, or product, and then"
        raise no("0x8004f866", f"{words} try again.")
    if found["statecode"] != 1 or date.fromisoformat(found["enddate"][:10]) < organisation.now.date():
        raise no("0x80060611", "You can only associate a case with an active entitlement.")
    if found["remainingterms"] <= 0:
        words = "You can't create a case for this entitlement because there are no available terms."
        raise no("0x80060609", words)
