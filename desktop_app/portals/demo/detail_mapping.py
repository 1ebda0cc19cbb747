"""Pure: what a case of the demo portal is about ↔ ours."""

from contextlib import suppress
from datetime import date
from typing import Any

from desktop_app.domain.case_details import (
    Contact,
    Cover,
    Customer,
    Detail,
    DetailChoices,
    Details,
    LatestCase,
    Product,
    Subject,
    SubjectNode,
)
from desktop_app.domain.ids import CaseId
from desktop_app.portals.demo import detail_wire as wire
from desktop_app.portals.demo.records import read_each, read_record
from desktop_app.portals.demo.values import moment, text


def details(data: Any) -> Details | None:
    """What a case is about; a part that cannot be read is left out. None when the portal does not tell."""
    if not isinstance(data, dict):
        return None
    one = read_record(data, wire.Details)
    return Details(
        Subject(one.subject.id, tuple(text(each) for each in one.subject.path)) if one.subject else None,
        text(one.origin) if one.origin else None,
        product(one.product) if one.product else None,
        customer(one.customer) if one.customer else None,
        contact(one.contact) if one.contact else None,
        cover(one.entitlement) if one.entitlement else None,
        tuple(_latest(each) for each in read_each(one.latest, wire.LatestCase)),
    )


def choices(data: Any) -> DetailChoices:
    """What may be chosen. Raises BadReply."""
    one = read_record(data, wire.Choices)
    return DetailChoices(
        tuple(
            SubjectNode(each.id, text(each.title), each.parent_id or "")
            for each in read_each(one.subjects, wire.SubjectNode)
        ),
        tuple(product(each) for each in read_each(one.products, wire.Product)),
        tuple(customer(each) for each in read_each(one.customers, wire.Customer)),
        tuple(contact(each) for each in read_each(one.contacts, wire.Contact)),
        tuple(cover(each) for each in read_each(one.entitlements, wire.Cover)),
        frozenset({Detail.CUSTOMER, Detail.CONTACT}),
    )


def product(one: wire.Product) -> Product:
    """What a case concerns."""
    return Product(one.id, text(one.title))


def customer(one: wire.Customer) -> Customer:
    """For whom a case is."""
    return Customer(one.id, one.name)


def contact(one: wire.Contact) -> Contact:
    """Whom the desk talks to."""
    return Contact(one.id, one.name, one.email or "", one.phone or "", one.title or "")


def cover(one: wire.Cover) -> Cover:
    """An entitlement with what is left of it. A day that is none is as if it were not told."""
    ends = None
    with suppress(ValueError):
        ends = date.fromisoformat(one.ends) if one.ends else None
    unit, agreement = one.unit or "", one.agreement or ""
    return Cover(one.id, text(one.name), unit, one.purchased, one.remaining, one.is_unlimited, ends, agreement)


def _latest(one: wire.LatestCase) -> LatestCase:
    return LatestCase(CaseId(one.case_id), one.number, one.title, one.is_open, moment(one.updated_at))
