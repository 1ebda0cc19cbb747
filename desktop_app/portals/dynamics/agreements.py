"""Entitlements as the agreements of their customers: a package for each, a line for it and for each of its channels."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal

from desktop_app.domain.agreements import Agreement, CaseUse, Entitlement, EntitlementClass, Package, TakenOn
from desktop_app.domain.text import LocalText
from desktop_app.errors import Gone, NotAllowed, Rejected
from desktop_app.portals.dynamics import mapping, wire
from desktop_app.portals.dynamics.agreement_uses import CASES, HOURS, with_uses
from desktop_app.portals.dynamics.labels import day
from desktop_app.portals.dynamics.odata import Dataverse, any_of
from desktop_app.portals.dynamics.people import Me
from desktop_app.portals.dynamics.wire import read_each

_COLUMNS = (
    "entitlementid,name,description,startdate,enddate,allocationtypecode,totalterms,remainingterms,isdefault,"
    "decreaseremainingon,restrictcasecreation,statecode,_customerid_value,_entitlementtemplateid_value"
)
_SHOWN = "(statecode eq 1 or statecode eq 3 or statecode eq 4)"
"""Active, expired, and those that begin later; not drafts, nor what was cancelled."""
_CHANNELS = "entitlementchannelid,channel,totalterms,remainingterms,_entitlementid_value"
_MOST_IDS = 40
_UNITS: Mapping[int | None, str] = {0: CASES, 1: HOURS}
_BY_CASES, _ON_RESOLUTION, _ACTIVE = 0, 0, 1


def read_agreements(server: Dataverse, me: Me, *, has_channels: bool) -> tuple[Agreement, ...]:
    """All of the person's own and of his organisation's. Raises PortalError."""
    customers = [id for id in (me.account, me.contact) if id]
    if not customers:
        return ()
    query = {
        "$select": _COLUMNS,
        "$filter": f"{_SHOWN} and {any_of('_customerid_value', customers)}",
        "$orderby": "startdate desc",
    }
    found = list(read_each(list(server.every("/entitlements", query, is_worded=True)), wire.Entitlement))
    channels = _channels(server, [one.entitlementid for one in found]) if has_channels else {}
    made = (_agreement(id, [one for one in found if one.customer == id], channels) for id in customers)
    return with_uses(server, [agreement for agreement in made if agreement.packages], found)


def _channels(server: Dataverse, ids: list[str]) -> dict[str, list[wire.Channel]]:
    found: dict[str, list[wire.Channel]] = {}
    for start in range(0, len(ids), _MOST_IDS):
        query = {"$select": _CHANNELS, "$filter": any_of("_entitlementid_value", ids[start : start + _MOST_IDS])}
        try:
            rows = list(server.every("/entitlementchannels", query, is_worded=True))
        except (NotAllowed, Gone, Rejected):
            return {}
        for one in read_each(rows, wire.Channel):
            found.setdefault(one.entitlement or "", []).append(one)
    return found


def _agreement(id: str, rows: list[wire.Entitlement], channels: Mapping[str, list[wire.Channel]]) -> Agreement:
    packages = tuple(_package(one, channels.get(one.entitlementid, [])) for one in rows)
    name = next((one.customer_name for one in rows if one.customer_name), "")
    starts, ends = [one.start for one in packages], [one.end for one in packages]
    return Agreement(id, "", LocalText.of(name), _first(starts), _last(ends), packages, customer_id=id)


def _package(row: wire.Entitlement, channels: list[wire.Channel]) -> Package:
    unit = _UNITS.get(row.allocationtypecode) or row.allocation_label or ""
    name, text = LocalText.of(row.name or ""), LocalText.of(row.description or "")
    whole = _line(row.entitlementid, name, text, unit, (row.totalterms, row.remainingterms))
    whole = replace(whole, case_use=_case_use(row, channels))
    parts = (
        _line(
            one.entitlementchannelid,
            LocalText.of(one.channel_label or str(one.channel or "")),
            LocalText(),
            unit,
            (one.totalterms, one.remainingterms),
        )
        for one in channels
    )
    return Package(row.entitlementid, name, row.isdefault, day(row.startdate), day(row.enddate), (whole, *parts))


def _case_use(row: wire.Entitlement, channels: list[wire.Channel]) -> CaseUse | None:
    """How a case is counted: one by one, or in hours that are known when it is solved. Ours come by the web."""
    if row.statecode != _ACTIVE or row.decreaseremainingon is None:
        return None
    taken_on = TakenOn.RESOLUTION if row.decreaseremainingon == _ON_RESOLUTION else TakenOn.CREATION
    each = Decimal(1) if row.allocationtypecode == _BY_CASES else None
    most = next((one.remainingterms for one in channels if one.channel == mapping.FROM_THE_WEB), None)
    return CaseUse(taken_on, each, row.restrictcasecreation, row.isdefault, most)


def _line(
    id: str, name: LocalText, text: LocalText, unit: str, terms: tuple[Decimal | None, Decimal | None]
) -> Entitlement:
    """`terms`: bought and left. More may be used than was bought."""
    total, left = terms
    return Entitlement(
        id=id,
        code=id,
        name=name,
        text=text,
        entitlement_class=EntitlementClass.CONSUMPTION if total is not None else EntitlementClass.BENEFIT,
        unit=unit,
        purchased=total,
        used=total - left if total is not None and left is not None else None,
    )


def _first(days: Iterable[date | None]) -> date | None:
    known = list(days)
    return None if not known or None in known else min(one for one in known if one)


def _last(days: Iterable[date | None]) -> date | None:
    known = list(days)
    return None if not known or None in known else max(one for one in known if one)
