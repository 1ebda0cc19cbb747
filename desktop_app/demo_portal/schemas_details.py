"""The shapes of what a case is about, as OpenAPI shows them."""

from typing import Literal

from pydantic import BaseModel, Field

from desktop_app.demo_portal.schemas_body import Body, Short
from desktop_app.demo_portal.schemas_casework import LocalText, NamedPerson

Detail = Literal["customer", "contact", "subject", "product", "entitlement"]


class Subject(BaseModel):
    """What a case is filed under: the titles from the top of the tree down to it."""

    id: str
    path: list[LocalText]


class SubjectNode(BaseModel):
    """A subject in its tree."""

    id: str
    title: LocalText
    parent_id: str | None


class Product(BaseModel):
    """What a case concerns."""

    id: str
    title: LocalText


class Contact(NamedPerson):
    """Whom the desk talks to; "" for what the reader may not know."""

    email: str
    phone: str
    title: str


class Cover(BaseModel):
    """The entitlement a case draws on; `remaining` null where it is not counted, or not told to the reader."""

    id: str
    name: LocalText
    unit: str | None
    purchased: float | None
    remaining: float | None
    is_unlimited: bool
    ends: str | None
    agreement: str


class LatestCase(BaseModel):
    """Another case of the same customer."""

    case_id: str
    number: str
    title: str
    is_open: bool
    updated_at: str


class Details(BaseModel):
    """What a case is about beyond its words."""

    subject: Subject | None
    origin: LocalText
    product: Product | None
    customer: NamedPerson | None
    contact: Contact
    entitlement: Cover | None
    latest: list[LatestCase]


class Choices(BaseModel):
    """What the desk may choose: no product families and drafts, only entitlements in force."""

    subjects: list[SubjectNode]
    products: list[Product]
    customers: list[NamedPerson]
    contacts: list[Contact]
    entitlements: list[Cover]


class CaseEdit(Body):
    """`becomes`: the new ids, "" for nothing; `was`: what was there when they were chosen."""

    becomes: dict[Detail, Short]
    was: dict[Detail, Short] = Field(default_factory=dict)
