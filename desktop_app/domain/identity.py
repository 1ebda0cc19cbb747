"""Who uses a portal, and what a portal says about itself."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from desktop_app.domain.capabilities import Capabilities
from desktop_app.domain.ids import AccountId, OrganisationId, PersonId
from desktop_app.domain.text import LocalText


class Role(StrEnum):
    """What a person may do at a portal; adapters map their own roles onto these."""

    USER = "user"
    AUTHORISED_CONTACT = "authorised_contact"
    CUSTOMER_ADMIN = "customer_admin"
    WORKSPACE_ADMIN = "workspace_admin"
    ACTIVITY_VIEWER = "activity_viewer"
    VIEW_ALL_REQUESTS = "view_all_requests"
    LEARNING_MANAGER = "learning_manager"
    AGENT = "agent"


@dataclass(frozen=True, slots=True)
class Person:
    """A person as one looks them up: name, e-mail, title may be empty."""

    id: PersonId
    name: str
    email: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class Organisation:
    """A customer the person belongs to."""

    id: OrganisationId
    name: str


@dataclass(frozen=True, slots=True)
class Identity:
    """Who is signed in, as the portal says it."""

    person: Person
    language: str = "en"
    phone: str = ""
    roles: frozenset[Role] = frozenset()
    organisations: tuple[Organisation, ...] = ()


@dataclass(frozen=True, slots=True)
class PasswordCredentials:
    """E-mail (or user name) and password; never stored."""

    login: str
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class TokenCredentials:
    """A secret the portal gave at an earlier sign-in; what it holds is the adapter's business."""

    secret: str = field(repr=False)


Credentials = PasswordCredentials | TokenCredentials


@dataclass(frozen=True, slots=True)
class SignedIn:
    """A sign-in that succeeded: who, and the secret with which to come back."""

    identity: Identity
    token: TokenCredentials
    expires_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class PortalInfo:
    """What answered at an address: the kind of portal, its name and version, and what it can do."""

    kind: str
    name: LocalText
    version: str
    capabilities: Capabilities
    languages: tuple[str, ...] = ()
    is_demo: bool = False
    advice: tuple[str, ...] = ()
    """Codes of what the administrator still has to prepare; `ui/messages.py` words them."""


@dataclass(frozen=True, slots=True)
class Account:
    """A person at a portal, as kept on this computer. `settings` is what the adapter needs to connect (no secrets)."""

    id: AccountId
    portal: str
    address: str
    login: str
    portal_name: LocalText = field(default_factory=LocalText)
    identity: Identity | None = None
    settings: Mapping[str, str] = field(default_factory=dict)
    capabilities: Capabilities = field(default_factory=Capabilities)
    """As last heard, for offline."""
