"""The web service that administrators import opens what the adapter asks for, and nothing else."""

import re
from dataclasses import fields

import msgspec
import pytest

from desktop_app.portals.znuny import wire
from desktop_app.portals.znuny.calls import Route
from desktop_app.portals.znuny.offer import offer
from desktop_app.portals.znuny.profile import SERVICE, Profile
from tests.architecture.source import ROOT
from tests.vendors.znuny.service import PATH, Service, our_service
from tests.vendors.znuny.transcripts import SERVICE as RECORDED
from tests.vendors.znuny.transcripts import record, records

TYPES = {
    Route.SESSION: "Session::SessionCreate",
    Route.CATALOG: "Session::SessionGet",
    Route.CREATE: "Ticket::TicketCreate",
    Route.SEARCH: "Ticket::TicketSearch",
    Route.GET: "Ticket::TicketGet",
    Route.UPDATE: "Ticket::TicketUpdate",
    Route.FAQ_LANGUAGES: "FAQ::LanguageList",
    Route.FAQ_CATEGORIES: "FAQ::PublicCategoryList",
    Route.FAQ_SEARCH: "FAQ::PublicFAQSearch",
    Route.FAQ_GET: "FAQ::PublicFAQGet",
}
PAGES = [ROOT / "packaging" / "znuny" / "README.md", ROOT / "packaging" / "portals" / "znuny.md"]


@pytest.fixture
def service() -> Service:
    """As shipped."""
    return our_service()


def test_it_is_called_as_the_adapter_calls_it() -> None:
    assert PATH.stem == SERVICE


def test_its_routes_are_those_the_adapter_asks(service: Service) -> None:
    of_route = {route.partition(" ")[2]: name for route, name in service.routes.items()}
    assert {route: service.operations[name]["Type"] for route, name in of_route.items()} == TYPES
    assert set(of_route.values()) == set(service.operations)


def test_trap_nothing_secret_is_asked_by_get(service: Service) -> None:
    by_get = {route for route in service.routes if route.startswith("GET")}
    assert by_get == {"GET /FAQ/Languages", "GET /FAQ/Categories"}
    assert not any(":" in route for route in service.routes)


def test_trap_agents_cannot_sign_in_through_it(service: Service) -> None:
    asked = {"UserLogin": "agent.anna", "ImpersonateAsUser": 1, "CustomerUserLogin": "maija", "Password": "x"}
    assert service.let_in("POST /Session", asked) == {"CustomerUserLogin": "maija", "Password": "x"}
    for route in service.routes:
        if route not in {"POST /Session", *(f"GET {one}" for one in Route)}:
            assert not {"UserLogin", "Password", "ImpersonateAsUser"} & set(service.let_in(route, asked))


def test_trap_the_hash_of_a_password_does_not_leave_it(service: Service) -> None:
    session = {"UserLogin": "maija", "UserPassword": "hash", "UserEmail": "m@x.example", "Config": "{}"}
    assert "hash" not in str(service.catalog(session))
    template = service.operations["Catalog"]["MappingOutbound"]["Config"]["Template"]
    assert "UserPassword" not in template
    assert "copy-of" not in template


def test_it_is_like_the_one_that_was_tried_on_a_real_znuny(service: Service) -> None:
    """Its routes are recorded, and each request of them that was not refused passes as it is."""
    tried = {one.route for one in records() if one.request["path"].startswith(RECORDED)}
    assert {route.partition(" ")[2] for route in service.routes} <= tried
    left_out = {"CustomerID", "StateType", "ArticleLimit", "ArticleOrder", "HTMLBodyAsAttachment", "LanguageIDs"}
    for one in records():
        route = f"{one.request['method']} {one.route}"
        if route in service.routes and "json" in one.request and one.error is None:
            lost = set(one.request["json"]) - set(service.let_in(route, one.request["json"]))
            assert lost <= left_out | {"DynamicField_NoSuchField"}


def test_its_catalogue_is_understood(service: Service) -> None:
    told = service.catalog({"UserLogin": "maija", "UserFullname": "Maija", "UserSessionStart": "1795292904"})
    known = {field.encode_name for field in msgspec.structs.fields(wire.Catalog)}
    assert set(told) <= known
    found = offer(wire.read(told, wire.Catalog), None, Profile())
    assert found.user.Login == "maija"
    assert found.request_bytes == service.max_length
    assert found.session_s == 57600
    assert found.close_states == ("closed successful",)
    assert found.priority in found.priorities
    # Without lists of the administrator's the portal's own form tells.
    assert found.queues == found.types == found.services == ()
    choices = wire.read(record(8).response["json"], wire.Choices)
    assert offer(wire.read(told, wire.Catalog), choices, Profile()).services
    assert {field.name for field in fields(found)} >= {"queues", "types", "services"}


def test_an_error_of_the_session_passes_as_it_is(service: Service) -> None:
    template = service.operations["Catalog"]["MappingOutbound"]["Config"]["Template"]
    assert '<xsl:when test="Error">' in template
    for name in ("ErrorCode", "ErrorMessage"):
        assert f'<{name}><xsl:value-of select="Error/{name}"/></{name}>' in template


def test_the_fields_for_our_keys_are_let_in_by_the_names_the_catalogue_tells(service: Service) -> None:
    told = service.catalog({})
    asked = {f"DynamicField_{told['RequestIDField']}": {"Equals": "x"}}
    assert service.let_in("POST /Ticket/Search", asked) == asked


def test_the_pages_tell_what_an_administrator_needs(service: Service) -> None:
    for page in PAGES:
        text = page.read_text(encoding="utf-8")
        for name in (PATH.name, "ClientRequestID", "ClientArticleID"):
            assert name in text, f"{page.name} does not tell of {name}"
    opened = PAGES[0].read_text(encoding="utf-8")
    for name in service.operations:
        assert re.search(rf"`{name}`", opened), name
