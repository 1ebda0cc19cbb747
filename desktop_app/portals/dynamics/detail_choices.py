"""What the desk may choose for a case: subjects, products in force, customers, their contacts and entitlements."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from desktop_app.domain.case_details import Contact, Cover, Customer, DetailChoices, Product, SubjectNode
from desktop_app.domain.text import LocalText
from desktop_app.errors import PortalError
from desktop_app.portals.dynamics import detail_wire, wire
from desktop_app.portals.dynamics.labels import day
from desktop_app.portals.dynamics.odata import Dataverse, guid, quoted
from desktop_app.portals.dynamics.rights import stands
from desktop_app.portals.dynamics.wire import Wired, read_each

ACCOUNT, CONTACT = "account", "contact"
COVER = "entitlementid,name,startdate,enddate,allocationtypecode,totalterms,remainingterms"
_MOST_CUSTOMERS = 20
_MOST = 500
_UNITS = {0: "cases", 1: "hours"}


def read_choices(server: Dataverse, customer: str, words: str, today: date) -> DetailChoices:
    """What may be chosen; what the person may not read is left out. Families and drafts cannot be chosen."""
    products = {
        "$select": "productid,name,productnumber",
        "$filter": "statecode eq 0 and productstructure ne 2",
        "$orderby": "name",
    }
    table, _, id = customer.partition(":")
    return DetailChoices(
        tuple(read_subjects(server, {})),
        tuple(
            Product(one.productid, LocalText.of(" ".join(filter(None, (one.name, one.productnumber)))))
            for one in _rows(server, "/products", products, wire.Product)
        ),
        tuple(_customers(server, words)),
        tuple(_contacts(server, id)) if table == ACCOUNT else (),
        tuple(_entitlements(server, id, today)) if id else (),
    )


def read_subjects(server: Dataverse, kept: dict[str, SubjectNode]) -> list[SubjectNode]:
    """All subjects; `kept` remembers them. None where they are not the person's to read."""
    if not kept:
        query = {"$select": "subjectid,title,_parentsubject_value", "$orderby": "title"}
        rows = _rows(server, "/subjects", query, wire.Subject, rows=None)
        kept.update(
            {one.subjectid: SubjectNode(one.subjectid, LocalText.of(one.title or ""), one.parent or "") for one in rows}
        )
    return list(kept.values())


def as_cover(told: Mapping[str, Any]) -> Cover:
    """An entitlement with what is left of it, which may be less than nothing. Raises BadReply."""
    one = wire.read(told, wire.Entitlement)
    unit = _UNITS.get(one.allocationtypecode if one.allocationtypecode is not None else -1, one.allocation_label or "")
    return Cover(
        one.entitlementid,
        LocalText.of(one.name or ""),
        unit,
        one.totalterms,
        one.remainingterms,
        ends=day(one.enddate),
    )


def _customers(server: Dataverse, words: str) -> list[Customer]:
    """Organisations; people, too, once somebody asks for one by name."""
    accounts = _named("accountid,name", "name", words)
    found = [
        Customer(f"{ACCOUNT}:{one.accountid.lower()}", one.name or "")
        for one in _rows(server, "/accounts", accounts, wire.Account, rows=_MOST_CUSTOMERS)
    ]
    if not words.strip():
        return found
    people = _named("contactid,fullname", "fullname", words)
    return found + [
        Customer(f"{CONTACT}:{one.contactid.lower()}", one.fullname or "")
        for one in _rows(server, "/contacts", people, detail_wire.Person, rows=_MOST_CUSTOMERS)
    ]


def _named(select: str, column: str, words: str) -> dict[str, str]:
    said = f" and contains({column},{quoted(words.strip())})" if words.strip() else ""
    return {
        "$select": select,
        "$filter": f"statecode eq 0{said}",
        "$orderby": column,
        "$top": str(_MOST_CUSTOMERS),
    }


def _contacts(server: Dataverse, account: str) -> list[Contact]:
    query = {
        "$select": "contactid,fullname,emailaddress1,telephone1,mobilephone,jobtitle",
        "$filter": f"_parentcustomerid_value eq {guid(account)} and statecode eq 0",
        "$orderby": "fullname",
    }
    return [
        Contact(
            one.contactid.lower(),
            one.fullname or "",
            one.emailaddress1 or "",
            one.telephone1 or one.mobilephone or "",
            one.jobtitle or "",
        )
        for one in _rows(server, "/contacts", query, detail_wire.Person)
    ]


def _entitlements(server: Dataverse, customer: str, today: date) -> list[Cover]:
    """Active ones of the customer, within their days."""
    query = {
        "$select": COVER,
        "$filter": f"statecode eq 1 and _customerid_value eq {guid(customer)}",
        "$orderby": "name",
    }
    return [
        as_cover(told)
        for told in _told(server, "/entitlements", query)
        if isinstance(told, dict) and _is_within(told, today)
    ]


def _is_within(told: Mapping[str, Any], today: date) -> bool:
    start, end = day(told.get("startdate")), day(told.get("enddate"))
    return (start is None or start <= today) and (end is None or today <= end)


def _rows(
    server: Dataverse, path: str, query: Mapping[str, str], shape: type[Wired], rows: int | None = _MOST
) -> list[Wired]:
    return list(read_each(_told(server, path, query, rows), shape))


def _told(server: Dataverse, path: str, query: Mapping[str, str], rows: int | None = _MOST) -> list[Any]:
    try:
        if "$top" in query:
            # With a page size it would be ignored.
            return list(server.page(path, query, is_worded=True, rows=None).values)[:rows]
        return list(server.every(path, query, is_worded=True, rows=_MOST))
    except PortalError as error:
        if not stands(error):
            raise
        return []
