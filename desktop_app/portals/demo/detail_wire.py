"""The demo portal's JSON of what a case is about, as msgspec structs."""

from datetime import datetime
from decimal import Decimal
from typing import Any

import msgspec

from desktop_app.portals.demo.wire import Texts


class Subject(msgspec.Struct):
    """What a case is filed under."""

    id: str
    path: list[Texts] = []


class SubjectNode(msgspec.Struct):
    """A subject in its tree."""

    id: str
    title: Texts = None
    parent_id: str | None = None


class Product(msgspec.Struct):
    """What a case concerns."""

    id: str
    title: Texts = None


class Customer(msgspec.Struct):
    """For whom a case is."""

    id: str
    name: str = ""


class Contact(msgspec.Struct):
    """Whom the desk talks to."""

    id: str
    name: str = ""
    email: str | None = None
    phone: str | None = None
    title: str | None = None


class Cover(msgspec.Struct):
    """The entitlement a case draws on."""

    id: str
    name: Texts = None
    unit: str | None = None
    purchased: Decimal | None = None
    remaining: Decimal | None = None
    is_unlimited: bool = False
    ends: str | None = None
    agreement: str | None = None


class LatestCase(msgspec.Struct):
    """Another case of the same customer."""

    case_id: str
    updated_at: datetime
    number: str = ""
    title: str = ""
    is_open: bool = False


class Details(msgspec.Struct):
    """What a case is about."""

    subject: Subject | None = None
    origin: Texts = None
    product: Product | None = None
    customer: Customer | None = None
    contact: Contact | None = None
    entitlement: Cover | None = None
    latest: list[Any] = []


class Choices(msgspec.Struct):
    """What may be chosen."""

    subjects: list[Any] = []
    products: list[Any] = []
    customers: list[Any] = []
    contacts: list[Any] = []
    entitlements: list[Any] = []
