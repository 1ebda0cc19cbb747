"""What was bought: contracts and entitlements, where their tables may be read."""

from collections.abc import Sequence
from decimal import Decimal, InvalidOperation

from desktop_app.domain.agreements import Agreement, Entitlement, EntitlementClass, Package
from desktop_app.domain.kinds import Cursor, Page
from desktop_app.domain.text import LocalText
from desktop_app.portals.http import Http
from desktop_app.portals.servicenow import tables
from desktop_app.portals.servicenow.me import CONTRACTS, ENTITLEMENTS, Me, Parts
from desktop_app.portals.servicenow.values import Record, day
from desktop_app.ports.portal import PortalRow

_CONTRACT = ("sys_id", "number", "short_description", "starts", "ends", "state", "account")
_ENTITLEMENT = (
    "sys_id",
    "number",
    "name",
    "contract",
    "account",
    "start_date",
    "end_date",
    "unit",
    "total_units",
    "remaining_units",
    "per_unit_amount",
)
_MOST = 500


def pull(http: Http, parts: Parts, me: Me) -> Page[PortalRow]:
    """All of them at once: there are few. Raises PortalError."""
    query = f"account={me.account}^ORDERBYsys_id" if me.account else "ORDERBYsys_id"
    contracts: Sequence[Record] = ()
    lines: Sequence[Record] = ()
    if CONTRACTS in parts:
        contracts = _ours(tables.some(http, "ast_contract", query, _CONTRACT, _MOST), me)
    if ENTITLEMENTS in parts:
        lines = _ours(tables.some(http, "service_entitlement", query, _ENTITLEMENT, _MOST), me)
    language = me.identity.language
    rows = [_agreement(one, lines, language) for one in contracts]
    known = {one.value("sys_id") for one in contracts}
    # An entitlement whose contract is not shown to us is one of its own.
    rows += [_alone(one, language) for one in lines if one.reference("contract") not in known]
    return Page(tuple(rows), mark=Cursor("mall"), complete=True)


def _ours(records: Sequence[Record], me: Me) -> list[Record]:
    """A condition with a slip in it is dropped, and everybody's are shown."""
    return [one for one in records if one.value("sys_id") and one.value("account") == me.account]


def _agreement(one: Record, lines: Sequence[Record], language: str) -> Agreement:
    id = one.value("sys_id")
    packages = tuple(_package(line, language) for line in lines if line.reference("contract") == id)
    name = LocalText.of(one.shown("short_description") or one.value("number"), language)
    return Agreement(id, one.value("number"), name, day(one.value("starts")), day(one.value("ends")), packages)


def _alone(line: Record, language: str) -> Agreement:
    package = _package(line, language)
    number = line.shown("contract") or line.value("number")
    return Agreement(line.value("sys_id"), number, package.name, package.start, package.end, (package,))


def _package(line: Record, language: str) -> Package:
    id, name = line.value("sys_id"), LocalText.of(line.shown("name") or line.value("number"), language)
    total, left = _amount(line.value("total_units")), _amount(line.value("remaining_units"))
    is_counted = total is not None
    entitlement = Entitlement(
        id=id,
        code=line.value("number"),
        name=name,
        text=LocalText(),
        entitlement_class=EntitlementClass.CONSUMPTION if is_counted else EntitlementClass.BENEFIT,
        unit=line.value("unit"),
        purchased=total,
        used=total - left if total is not None and left is not None else None,
    )
    start, end = day(line.value("start_date")), day(line.value("end_date"))
    return Package(id, name, False, start, end, (entitlement,))


def _amount(text: str) -> Decimal | None:
    try:
        found = Decimal(text)
    except InvalidOperation:
        return None
    return found if found.is_finite() else None
