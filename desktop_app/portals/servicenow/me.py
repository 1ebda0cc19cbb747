"""Who is signed in, and which parts of the instance are open to him; found out once after each sign-in."""

import logging
from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.domain.capabilities import Capabilities, Capability
from desktop_app.domain.identity import Identity, Organisation, Person
from desktop_app.domain.ids import OrganisationId, PersonId
from desktop_app.domain.text import our_language
from desktop_app.errors import BadReply, Diagnosis, Gone, NotAllowed, NotSignedIn, PortalError, Rejected, Unreachable
from desktop_app.portals.http import Ask, Http
from desktop_app.portals.servicenow import wire
from desktop_app.portals.servicenow.tables import CASES, some
from desktop_app.portals.servicenow.values import SYS_ID, Record, in_query

log = logging.getLogger(__name__)

CURRENT = "/api/now/ui/user/current_user"
GUEST = "guest"
_PROFILE = [
    "sys_id",
    "user_name",
    "name",
    "email",
    "title",
    "phone",
    "company",
    "account",
    "preferred_language",
    "time_zone",
    "date_format",
    "time_format",
]


@dataclass(frozen=True, slots=True)
class Me:
    """The signed-in person. Zone and formats are "" when they are the system's, which nobody tells us."""

    id: str
    login: str
    identity: Identity
    account: str = ""
    time_zone: str = ""
    date_format: str = ""
    time_format: str = ""


@dataclass(frozen=True, slots=True)
class Parts:
    """What is open. Each part fails alone."""

    open: frozenset[str] = frozenset()

    def __contains__(self, part: str) -> bool:
        return part in self.open


INCIDENTS, REQUESTS, CATALOG, KNOWLEDGE = "incidents", "requests", "catalog", "knowledge"
CUSTOMER_CASES, PEOPLE, CONTRACTS, ENTITLEMENTS, RATINGS = "cases", "people", "contracts", "entitlements", "ratings"
JOURNAL = "journal"
_TABLES: Mapping[str, str] = {
    INCIDENTS: "incident",
    REQUESTS: "sc_req_item",
    PEOPLE: "sys_user",
    CONTRACTS: "ast_contract",
    ENTITLEMENTS: "service_entitlement",
    RATINGS: "kb_feedback",
    JOURNAL: "sys_journal_field",
}
_DIRECT = {Capability.CATALOG, Capability.FORMS}
"""Incidents and customers' cases can be made without a catalogue as well."""
_GIVES: Mapping[str, frozenset[Capability]] = {
    CATALOG: frozenset({Capability.CATALOG, Capability.FORMS}),
    INCIDENTS: frozenset({Capability.REPLY, *_DIRECT}),
    REQUESTS: frozenset({Capability.REPLY}),
    CUSTOMER_CASES: frozenset({Capability.REPLY, Capability.SOLVE, Capability.REOPEN, *_DIRECT}),
    KNOWLEDGE: frozenset({Capability.KNOWLEDGE}),
    PEOPLE: frozenset({Capability.PEOPLE}),
    CONTRACTS: frozenset({Capability.AGREEMENTS}),
    ENTITLEMENTS: frozenset({Capability.AGREEMENTS}),
}
EVERY = Capabilities(
    frozenset().union(*_GIVES.values())
    | {Capability.UPLOADS, Capability.FIND, Capability.RATE_ARTICLE, Capability.ARTICLE_FEEDBACK}
    | {Capability.ORGANISATION_CASES}
)
"""What an instance can do where everything is installed and open to its users."""
_NOT_OPEN = (Gone, NotAllowed, NotSignedIn, Rejected, BadReply)


def who(http: Http, login: str = "") -> Me:
    """The signed-in person. NotSignedIn for a guest, whom public parts answer with 200."""
    id, login, name = _current(http, login)
    if login.lower() == GUEST or not SYS_ID.fullmatch(id):
        raise NotSignedIn("guest")
    profile = _profile(http, id)
    person = Person(
        PersonId(id), name or profile.shown("name") or login, profile.value("email"), profile.value("title")
    )
    company = profile.reference("account") or profile.reference("company")
    shown = profile.shown("account" if profile.reference("account") else "company")
    identity = Identity(
        person,
        our_language(profile.value("preferred_language") or "en"),
        profile.value("phone"),
        organisations=(Organisation(OrganisationId(company), shown),) if company else (),
    )
    return Me(
        id,
        login,
        identity,
        account=company,
        time_zone=profile.value("time_zone"),
        date_format=profile.value("date_format"),
        time_format=profile.value("time_format"),
    )


def parts(http: Http) -> Parts:
    """Ask each part for one record; what is refused, or not there, is not open. Raises Unreachable, Busy."""
    asks = {
        CATALOG: Ask("GET", "/api/sn_sc/servicecatalog/catalogs", {"sysparm_limit": "1", "sysparm_text": ""}),
        KNOWLEDGE: Ask("GET", "/api/sn_km_api/knowledge/articles", {"limit": "1"}),
        CUSTOMER_CASES: Ask("GET", CASES, {"sysparm_limit": "1"}),
        **{
            part: Ask("GET", f"/api/now/table/{table}", {"sysparm_limit": "1", "sysparm_fields": "sys_id"})
            for part, table in _TABLES.items()
        },
    }
    return Parts(frozenset(part for part, ask in asks.items() if _is_open(http, part, ask)))


def capabilities(found: Parts, me: Me) -> Capabilities:
    """What the open parts let the window show."""
    have = frozenset[Capability]().union(*(_GIVES.get(part, frozenset()) for part in found.open))
    has_cases = bool({INCIDENTS, REQUESTS, CUSTOMER_CASES} & found.open)
    if has_cases:
        have |= {Capability.UPLOADS}
    if has_cases or {KNOWLEDGE, CATALOG} & found.open:
        have |= {Capability.FIND}
    if {KNOWLEDGE, RATINGS} <= found.open:
        have |= {Capability.RATE_ARTICLE, Capability.ARTICLE_FEEDBACK}
    if CUSTOMER_CASES in found and me.account:
        have |= {Capability.ORGANISATION_CASES}
    return Capabilities(have)


def _is_open(http: Http, part: str, ask: Ask) -> bool:
    try:
        wire.result(http.send(ask))
    except _NOT_OPEN as error:
        log.info("%s: not open (%s)", part, error.code)
        return False
    except Unreachable as error:
        if error.diagnosis not in {Diagnosis.CAPTIVE_PORTAL, Diagnosis.REDIRECTED}:
            raise
        log.info("%s: not open (a web page)", part)
        return False
    return True


def _current(http: Http, login: str) -> tuple[str, str, str]:
    """Id, login and name: by the call ServiceNow's own pages use, else by the login."""
    try:
        reply = http.send(Ask("GET", CURRENT))
        if reply.headers.get("X-Is-Logged-In", "").lower() == "false":
            raise NotSignedIn("guest")
        user = wire.read(wire.result(reply), wire.CurrentUser)
    except (Gone, NotAllowed, Rejected, BadReply) as error:
        log.info("current_user: %s", error.code)
    else:
        return user.user_sys_id, user.user_name, user.user_display_name or ""
    # Scripts in queries are going out of use, but without a login nothing else is left to ask.
    query = f"user_name={in_query(login)}" if login else "sys_id=javascript:gs.getUserID()"
    found = some(http, "sys_user", query, ("sys_id", "user_name", "name"), 2)
    mine = [one for one in found if not login or one.value("user_name").lower() == login.lower()]
    if len(found) != 1 or not mine:
        raise BadReply("current_user")
    return mine[0].value("sys_id"), mine[0].value("user_name"), mine[0].shown("name")


def _profile(http: Http, id: str) -> Record:
    """One's own profile; nothing where it may not be read."""
    try:
        found = some(http, "sys_user", f"sys_id={id}", _PROFILE, 1)
    except PortalError as error:
        if not isinstance(error, _NOT_OPEN):
            raise
        found = ()
    return next((one for one in found if one.value("sys_id") == id), Record({}))
