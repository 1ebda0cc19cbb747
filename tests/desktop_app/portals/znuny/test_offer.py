"""Which choices a form has: the administrator's lists, the portal's own, the profile's."""

from typing import Any

from desktop_app.portals.znuny import wire
from desktop_app.portals.znuny.offer import narrowed, offer, queue_names, service_names
from desktop_app.portals.znuny.profile import Profile
from tests.vendors.znuny.transcripts import record

CATALOG = record(6).response["json"]
CHOICES = record(8).response["json"]
EMPTY = {"User": CATALOG["User"]}


def made(catalog: Any = CATALOG, choices: Any = None, profile: Profile | None = None) -> Any:
    """An offer."""
    portal = wire.read(choices, wire.Choices) if choices is not None else None
    return offer(wire.read(catalog, wire.Catalog), portal, profile or Profile())


def test_the_recorded_catalogue() -> None:
    found = made()
    assert found.queues == ("Support", "Support::InSchool")
    assert found.services[-1] == "Wilma::Wilma-appen"
    assert found.close_states == ("closed successful",)
    assert (found.request_field, found.article_field) == ("ClientRequestID", "ClientArticleID")
    assert found.request_bytes == 35_000_000
    assert found.session_s == 57600
    assert str(found.zone) == "UTC"


def test_trap_no_operation_lists_the_choices_so_the_portals_own_form_is_read() -> None:
    found = made(EMPTY, CHOICES)
    assert found.queues == (
        "Junk",
        "Konsultation",
        "Misc",
        "Postmaster",
        "Raw",
        "Support",
        "Support::InSchool",
    )
    assert "Technical support" in found.types
    assert "Primus::PrimusQuery" in found.services
    assert found.priority == "3 normal"


def test_trap_services_are_indented_leaves_there() -> None:
    rows = CHOICES["ServiceID"]
    assert service_names(rows) == ("Kurre", "Primus", "Primus::PrimusQuery", "SaaS", "Wilma", "Wilma::Wilma-appen")
    disabled: list[list[Any]] = [
        ["1", "A", False, False, True],
        ["2", "\u00a0\u00a0B", False, False, False],
        ["3"],
        [""],
    ]
    assert service_names(disabled) == ("A::B",)
    assert queue_names([["x", "X"], ["1||Q", "Q", False, False, False]]) == ("Q",)


def test_the_administrators_list_without_what_this_person_may_not_choose() -> None:
    less = {**CHOICES, "ServiceID": [["3", "Primus", False, False, False]]}
    assert made(CATALOG, less).services == ("Primus",)
    assert narrowed(("A", "B"), ("B", "C")) == ("B",)
    assert narrowed(("A", "B"), ("Ä", "Ö")) == ("A", "B")
    assert narrowed((), ("C",)) == ("C",)


def test_the_profile_has_the_last_word() -> None:
    profile = Profile(queues=("Q",), types=("T",), services=("S",), priorities=("1 very low",), request_field="Key")
    found = made(CATALOG, CHOICES, profile)
    assert (found.queues, found.types, found.services) == (("Q",), ("T",), ("S",))
    assert found.priorities == ("1 very low",)
    assert found.request_field == "Key"


def test_an_empty_catalogue_is_as_usual() -> None:
    found = made(EMPTY)
    assert found.queues == ()
    assert (found.new_state, found.reply_state) == ("new", "open")
    assert found.request_field == ""
    assert "pending auto" in found.open_types
