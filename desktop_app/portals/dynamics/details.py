"""What a case is about beyond its words: read with it, and changed by the desk."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from desktop_app.domain.case_details import (
    Contact,
    Customer,
    Detail,
    Details,
    LatestCase,
    Product,
    Subject,
    in_tree_order,
)
from desktop_app.domain.commands import EditCase
from desktop_app.domain.ids import CaseId
from desktop_app.domain.text import LocalText
from desktop_app.errors import Conflict, PortalError, Rejected
from desktop_app.portals.dynamics import detail_wire, mapping, wire
from desktop_app.portals.dynamics.cases import Reader
from desktop_app.portals.dynamics.detail_choices import ACCOUNT, CONTACT, COVER, as_cover, read_subjects
from desktop_app.portals.dynamics.dialect import ENTITLEMENT, NO_TERMS
from desktop_app.portals.dynamics.labels import moment
from desktop_app.portals.dynamics.metadata import CASE, Tables
from desktop_app.portals.dynamics.odata import guid, is_guid
from desktop_app.portals.dynamics.rights import stands
from desktop_app.portals.dynamics.wire import read_each

SPENT, NOT_THEIRS = "entitlement_spent", "entitlement_not_theirs"
"""Why an entitlement is refused."""
_MOST_LATEST = 5
_STANDING = (
    "incidentid,statecode,_customerid_value,_primarycontactid_value,_subjectid_value,_productid_value,"
    "_entitlementid_value"
)
_PERSON = "contactid,fullname,emailaddress1,telephone1,mobilephone,jobtitle"
_OTHERS = "incidentid,title,ticketnumber,statecode,modifiedon"
_LOOKUPS: Mapping[Detail, tuple[str, str]] = {
    Detail.CONTACT: ("primarycontactid", "contact"),
    Detail.SUBJECT: ("subjectid", "subject"),
    Detail.PRODUCT: ("productid", "product"),
    Detail.ENTITLEMENT: ("entitlementid", "entitlement"),
}


def read_details(reader: Reader, found: wire.Incident) -> Details:
    """What a case is about. What cannot be asked is left out; the case is shown all the same."""
    origin = reader.table.label("caseorigincode", found.caseorigincode) or LocalText.of(found.origin_label or "")
    return Details(
        _subject(reader, found),
        origin if found.caseorigincode is not None else None,
        Product(found.product, LocalText.of(found.product_name or "")) if found.product else None,
        Customer(_customer(found.customer, found.customer_table), found.customer_name or "")
        if found.customer
        else None,
        _contact(reader, found),
        _entitlement(reader, found),
        _latest(reader, found),
    )


@dataclass(frozen=True, slots=True)
class DetailWriter:
    """Changes what a case is about, once: what is so already, whoever brought it about, is done."""

    reader: Reader
    tables: Tables

    def send(self, command: EditCase) -> None:
        """Change what is not as wanted yet, of the version that was read just now.

        Raises PortalError: Conflict where somebody changed the same since it was chosen, Rejected with our own reasons
        for an entitlement.
        """
        now = self._standing(command.case_id)
        is_at = _present(now)
        becomes = {detail: id for detail, id in command.becomes.items() if id.lower() != is_at[detail]}
        if not becomes:
            return
        if now.statecode != mapping.ACTIVE:
            raise Conflict
        if any(is_at[detail] != command.was.get(detail, "").lower() for detail in becomes):
            raise Conflict
        try:
            path = f"/incidents({guid(command.case_id)})"
            self.reader.server.update(path, self._body(becomes, now), now.etag)
        except Rejected as error:
            reason = SPENT if error.reason == NO_TERMS else NOT_THEIRS if error.reason in ENTITLEMENT else ""
            if not reason:
                raise
            raise Rejected({Detail.ENTITLEMENT.value: (reason, "")}, reason=reason) from error

    def has(self, command: EditCase) -> bool:
        """Whether things stand as the command wants them."""
        is_at = _present(self._standing(command.case_id))
        return all(is_at[detail] == id.lower() for detail, id in command.becomes.items())

    def _standing(self, case: str) -> detail_wire.Standing:
        told = self.reader.server.read(f"/incidents({guid(case)})", {"$select": _STANDING}, is_worded=True)
        return wire.read(told, detail_wire.Standing)

    def _body(self, becomes: Mapping[Detail, str], now: detail_wire.Standing) -> dict[str, Any]:
        body: dict[str, Any] = {}
        if wanted := becomes.get(Detail.CUSTOMER):
            table, _, id = wanted.partition(":")
            body[self.tables.bind(CASE, "customerid", table)] = f"/{table}s({guid(id)})"
            if now.entitlement:
                # The server takes it away by itself; said as well, so that no rule of the organisation's stops us.
                body[self.tables.bind(CASE, "entitlementid", "entitlement")] = None
        for detail, (column, table) in _LOOKUPS.items():
            if detail in becomes:
                id = becomes[detail]
                body[self.tables.bind(CASE, column, table)] = f"/{table}s({guid(id)})" if id else None
        return body


def _present(now: detail_wire.Standing) -> dict[Detail, str]:
    return {
        Detail.CUSTOMER: _customer(now.customer, now.customer_table) if now.customer else "",
        Detail.CONTACT: (now.contact or "").lower(),
        Detail.SUBJECT: (now.subject or "").lower(),
        Detail.PRODUCT: (now.product or "").lower(),
        Detail.ENTITLEMENT: (now.entitlement or "").lower(),
    }


def _customer(id: str | None, table: str | None) -> str:
    """A customer is an account or a contact; which, must be known to refer to it."""
    return f"{CONTACT if table == CONTACT else ACCOUNT}:{(id or '').lower()}"


def _subject(reader: Reader, found: wire.Incident) -> Subject | None:
    if not found.subject:
        return None
    name = LocalText.of(found.subject_name or "")
    tree = in_tree_order(read_subjects(reader.server, reader.subjects))
    return next((one for one in tree if one.id == found.subject), Subject(found.subject, (name,)))


def _contact(reader: Reader, found: wire.Incident) -> Contact | None:
    if not found.contact:
        return None
    plain = Contact(found.contact, found.contact_name or "")
    told = _perhaps(reader, f"/contacts({found.contact})", _PERSON) if is_guid(found.contact) else None
    if told is None:
        return plain
    one = wire.read(told, detail_wire.Person)
    name, phone = one.fullname or plain.name, one.telephone1 or one.mobilephone or ""
    return Contact(found.contact, name, one.emailaddress1 or "", phone, one.jobtitle or "")


def _entitlement(reader: Reader, found: wire.Incident) -> Any:
    if not found.entitlement or not is_guid(found.entitlement):
        return None
    told = _perhaps(reader, f"/entitlements({found.entitlement})", COVER)
    return as_cover(told or {"entitlementid": found.entitlement, "name": found.entitlement_name})


def _latest(reader: Reader, found: wire.Incident) -> tuple[LatestCase, ...]:
    """The other cases of the customer that the person sees, the last changed first."""
    if not is_guid(found.customer):
        return ()
    query = {
        "$select": _OTHERS,
        "$filter": f"_customerid_value eq {found.customer} and incidentid ne {found.incidentid}",
        "$orderby": "modifiedon desc",
        "$top": str(_MOST_LATEST),
    }
    try:
        # With a page size `$top` would be ignored.
        rows = reader.server.page("/incidents", query, rows=None).values[:_MOST_LATEST]
    except PortalError as error:
        if not stands(error):
            raise
        return ()
    return tuple(
        LatestCase(
            CaseId(one.incidentid.lower()),
            one.ticketnumber or "",
            one.title or "",
            one.statecode == mapping.ACTIVE,
            moment(one.modifiedon),
        )
        for one in read_each(rows, detail_wire.Other)
    )


def _perhaps(reader: Reader, path: str, select: str) -> dict[str, Any] | None:
    try:
        return reader.server.read(path, {"$select": select}, is_worded=True)
    except PortalError as error:
        if not stands(error):
            raise
        return None
