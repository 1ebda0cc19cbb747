"""Who uses a portal, and what a portal says about itself."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from desktop_app.domain.capabilities import Capabilities
from desktop_app.domain.ids import AccountId, OrganisationId, PersonId
from desktop_app.domain.standing import Circle, Desk
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
    desk: Desk | None = None
    """To whom and where an agent gives cases."""
    circle: Circle | None = None
    """With whom cases can be shared; None where the portal shares none."""


@dataclass(frozen=True, slots=True)
class PasswordCredentials:
    """E-mail (or user name) and password; never stored."""

    login: str
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class TokenCredentials:
    """A secret the portal gave at an earlier sign-in; what it holds is the adapter's business."""

    secret: str = field(repr=False)


class SignInWay(StrEnum):
    """How a person may sign in at a portal."""

    PASSWORD = "password"  # noqa: S105 - the name of a way
    BROWSER = "browser"
    """In the system browser, on the portal's own pages (RFC 8252)."""
    DEVICE = "device"
    """With a code that is typed into a browser, on this computer or another (RFC 8628)."""


@dataclass(frozen=True, slots=True)
class BrowserCredentials:
    """Whatever the portal asks of the person in the system browser."""

    open: Callable[[str], None] = field(repr=False)
    """Shows an address in the system browser; returns at once."""
    page: Callable[[bool], str] = field(repr=False, default=lambda _is_good: "")
    """What the browser shows in the end, as plain text: whether it went well is told."""
    check: Callable[[], None] = field(repr=False, default=lambda: None)
    """Called every now and then while the person is in the browser; raises when he gave up here."""
    login_hint: str = ""


@dataclass(frozen=True, slots=True)
class DeviceCredentials:
    """A code that the person types at an address, in whatever browser."""

    show: Callable[[str, str], None] = field(repr=False)
    """Is told the code and the address."""
    wait: Callable[[float], None] = field(repr=False)
    """Lets so many seconds pass; raises when the person gave up."""


Credentials = PasswordCredentials | TokenCredentials | BrowserCredentials | DeviceCredentials


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
    ways: tuple[SignInWay, ...] = (SignInWay.PASSWORD,)
    """How one may sign in, the recommended way first."""
    wants: tuple[str, ...] = ()
    """Names of the settings without which nobody can sign in (`client_id`), given by the administrator."""


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
