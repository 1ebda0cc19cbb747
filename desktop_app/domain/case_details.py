"""What a case is about beyond its words: subject, product, customer, agreement; and what an agent may make of these."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from desktop_app.domain.ids import CaseId
from desktop_app.domain.text import LocalText


class Detail(StrEnum):
    """One of the things an agent may change."""

    CUSTOMER = "customer"
    CONTACT = "contact"
    SUBJECT = "subject"
    PRODUCT = "product"
    ENTITLEMENT = "entitlement"


@dataclass(frozen=True, slots=True)
class Subject:
    """What a case is filed under: the names from the top of the tree down to it."""

    id: str
    path: tuple[LocalText, ...]


@dataclass(frozen=True, slots=True)
class Product:
    """What a case concerns."""

    id: str
    title: LocalText


@dataclass(frozen=True, slots=True)
class Customer:
    """For whom a case is."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Contact:
    """Whom the desk talks to."""

    id: str
    name: str
    email: str = ""
    phone: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class Cover:
    """The entitlement a case draws on, and what is left of it in `unit`; None where that is not told or not counted."""

    id: str
    name: LocalText
    unit: str = ""
    purchased: Decimal | None = None
    remaining: Decimal | None = None
    is_unlimited: bool = False
    ends: date | None = None
    agreement: str = ""


@dataclass(frozen=True, slots=True)
class LatestCase:
    """Another case of the same customer."""

    case_id: CaseId
    number: str
    title: str
    is_open: bool
    updated_at: datetime


@dataclass(frozen=True, slots=True)
class Details:
    """All of it. `origin`: the portal's word for the way by which the case came in."""

    subject: Subject | None = None
    origin: LocalText | None = None
    product: Product | None = None
    customer: Customer | None = None
    contact: Contact | None = None
    entitlement: Cover | None = None
    latest: tuple[LatestCase, ...] = ()


@dataclass(frozen=True, slots=True)
class SubjectNode:
    """A subject in its tree; `parent_id` "" at the top."""

    id: str
    title: LocalText
    parent_id: str = ""


@dataclass(frozen=True, slots=True)
class DetailChoices:
    """What may be chosen for a case: its customer decides on contacts and entitlements. Only what is in force.

    `needs`: what a case cannot be without.
    """

    subjects: tuple[SubjectNode, ...] = ()
    products: tuple[Product, ...] = ()
    customers: tuple[Customer, ...] = ()
    contacts: tuple[Contact, ...] = ()
    entitlements: tuple[Cover, ...] = ()
    needs: frozenset[Detail] = frozenset({Detail.CUSTOMER})


def present(details: Details) -> dict[Detail, str]:
    """The ids as they stand; "" where there is none."""
    return {
        Detail.CUSTOMER: details.customer.id if details.customer else "",
        Detail.CONTACT: details.contact.id if details.contact else "",
        Detail.SUBJECT: details.subject.id if details.subject else "",
        Detail.PRODUCT: details.product.id if details.product else "",
        Detail.ENTITLEMENT: details.entitlement.id if details.entitlement else "",
    }


def changed(was: Mapping[Detail, str], wanted: Mapping[Detail, str]) -> dict[Detail, str]:
    """What becomes other than it was. Another customer takes the entitlement away, unless one of his is wanted."""
    becomes = {detail: id for detail, id in wanted.items() if id != was.get(detail, "")}
    if Detail.CUSTOMER in becomes and was.get(Detail.ENTITLEMENT) and Detail.ENTITLEMENT not in becomes:
        becomes[Detail.ENTITLEMENT] = ""
    return becomes


def loses_entitlement(was: Mapping[Detail, str], becomes: Mapping[Detail, str]) -> bool:
    """Whether the change takes the entitlement away because the customer is another."""
    return bool(was.get(Detail.ENTITLEMENT)) and Detail.CUSTOMER in becomes and not becomes.get(Detail.ENTITLEMENT)


def laid_over(details: Details, becomes: Mapping[Detail, str], names: Mapping[Detail, str]) -> Details:
    """The details as they will be; `names` says in words what the ids stand for, as far as it is known here."""

    def named(detail: Detail) -> str:
        return names.get(detail, "") or becomes[detail]

    made = details
    for detail, id in becomes.items():
        match detail:
            case Detail.CUSTOMER:
                # Those of the former customer say nothing of this one.
                made = replace(made, customer=Customer(id, named(detail)) if id else None, latest=())
            case Detail.CONTACT:
                made = replace(made, contact=Contact(id, named(detail)) if id else None)
            case Detail.SUBJECT:
                made = replace(made, subject=Subject(id, (LocalText.of(named(detail)),)) if id else None)
            case Detail.PRODUCT:
                made = replace(made, product=Product(id, LocalText.of(named(detail))) if id else None)
            case Detail.ENTITLEMENT:
                made = replace(made, entitlement=Cover(id, LocalText.of(named(detail))) if id else None)
    return made


def in_tree_order(nodes: Sequence[SubjectNode]) -> Iterator[Subject]:
    """Each subject with its path, parents before their children. An orphan is a top; of a circle every one is."""
    known = {node.id: node for node in nodes}
    below: dict[str, list[SubjectNode]] = {}
    for node in nodes:
        below.setdefault("" if _goes_round(node, known) else node.parent_id, []).append(node)

    def walk(parent_id: str, path: tuple[LocalText, ...]) -> Iterator[Subject]:
        for node in below.get(parent_id, ()):
            here = (*path, node.title)
            yield Subject(node.id, here)
            yield from walk(node.id, here)

    yield from walk("", ())


def _goes_round(node: SubjectNode, known: Mapping[str, SubjectNode]) -> bool:
    """Whether it has to stand at the top: without a parent that is there, or as a part of a circle."""
    if node.parent_id not in known:
        return True
    seen, at = {node.id}, node.parent_id
    while at in known and at not in seen:
        seen.add(at)
        at = known[at].parent_id
    return at == node.id
