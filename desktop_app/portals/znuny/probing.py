"""What stands at an address: our web service, a Znuny without it, or something else. Nobody signs in."""

from desktop_app.domain.capabilities import Capabilities
from desktop_app.domain.identity import PortalInfo
from desktop_app.domain.text import LocalText
from desktop_app.errors import BadReply, Busy, Diagnosis, NotSignedIn, PortalError, Rejected, Unreachable
from desktop_app.portals.znuny import mapping, tickets, wire
from desktop_app.portals.znuny.calls import Calls, Route, is_not_there
from desktop_app.portals.znuny.dialect import SIGN_IN_PAGE
from desktop_app.portals.znuny.offer import Offer

WEB_SERVICE = "web_service"
"""Advice: it is a Znuny, and its administrator has to import our web service first."""
KEYS = "key_fields"
"""Advice: it lacks the dynamic fields that tell what became of a request; an interrupted one is told by its words."""
_QUESTION = {"CustomerUserLogin": "-"}
"""Without a password: the operation says what is missing, and counts nothing against anybody."""
_OURS = "SessionCreate.MissingParameter"


def find(calls: Calls) -> tuple[str, ...]:
    """Find where Znuny lies on the server; what its administrator still has to do. BadReply for another server."""
    for base in calls.bases:
        calls.at(base)
        try:
            return _advice(calls)
        except BadReply:
            continue
    calls.at(calls.bases[0])
    raise BadReply("no Znuny")


def info(host: str, capabilities: Capabilities, advice: tuple[str, ...]) -> PortalInfo:
    """What a Znuny tells of itself: hardly anything."""
    return PortalInfo("znuny", LocalText.of(host), "", capabilities, advice=advice)


def of_keys(calls: Calls, offered: Offer) -> tuple[str, ...]:
    """Whether the site keeps our keys, as far as a ticket of the person's shows. Raises PortalError."""
    if not (offered.request_field and offered.article_field):
        return (KEYS,)
    found, _ = tickets.read_all(calls, tickets.search(calls, {"Limit": 1}), tickets.WHOLE)
    for one in found:
        said = mapping.articles(wire.read(one, wire.Ticket))
        have = set(mapping.fields(one.get("DynamicField")))
        have |= {name for article in said for name in mapping.fields(article.DynamicField)}
        if not {offered.request_field, offered.article_field} <= have:
            return (KEYS,)
    return ()


def _advice(calls: Calls) -> tuple[str, ...]:
    try:
        calls.free(Route.SESSION, _QUESTION)
    except Rejected as error:
        if error.reason == _OURS:
            return ()
    except Unreachable as error:
        # A web service that nobody imported is answered by closing the connection, without a word.
        if not _may_be_another_server(error, is_safe=calls.http.base.startswith("https:")):
            raise
    except Busy as error:
        if error.after_s is not None or error.is_maintenance:
            raise
    except PortalError as error:
        if not (is_not_there(error) or isinstance(error, NotSignedIn)):
            raise
    if _is_znuny(calls):
        return (WEB_SERVICE,)
    raise BadReply("no Znuny")


def _may_be_another_server(error: Unreachable, *, is_safe: bool) -> bool:
    if error.diagnosis is Diagnosis.CUT_OFF:
        return True
    # Over TLS no captive network can answer in the host's name: it is some other web site.
    return is_safe and error.diagnosis in {Diagnosis.CAPTIVE_PORTAL, Diagnosis.REDIRECTED}


def _is_znuny(calls: Calls) -> bool:
    """Whether the portal shows a Znuny's sign-in page."""
    try:
        calls.look()
    except PortalError as error:
        return isinstance(error, NotSignedIn) and error.detail == SIGN_IN_PAGE
    return False
