"""What each role and each rule shows of an agreement."""

import copy
from typing import Any

import pytest

from desktop_app.demo_portal.activity import as_seen, may_open
from desktop_app.demo_portal.people import Person

Json = dict[str, Any]
ORGANISATIONS = (("org", "Customer"),)


def a_person(*roles: str, id: str = "me", organisations: tuple[tuple[str, str], ...] = ORGANISATIONS) -> Person:
    return Person(id, "Me", f"{id}@c.example", "", "", "en", frozenset(roles), organisations)


def a_use(id: str, quantity: float = 1, workspace_id: str = "w1", **more: Any) -> Json:
    return {"id": id, "quantity": quantity, "status": "closed", "workspace_id": workspace_id, **more}


def an_entitlement(drilldown: str, *usage: Json) -> Json:
    return {"id": f"e-{drilldown}", "drilldown": drilldown, "used": 100, "remaining": 20, "usage": list(usage)}


USES = (
    a_use("mine", 1.5, contact_id="me"),
    a_use("mail", 1, email="me@c.example"),
    a_use("shared", 2, shared_with=["me", "other"]),
    a_use("group", 4, group_id="g1"),
    a_use("foreign", 8, contact_id="other", group_id="g2"),
    a_use("elsewhere", 16, "w2", contact_id="other"),
    a_use("elsewhere-mine", 32, "w2", contact_id="me"),
)
AGREEMENT: Json = {
    "id": "a",
    "organisation_id": "org",
    "workspaces": [
        {"id": "w1", "name": "One", "members": ["me"]},
        {"id": "w2", "name": "Two", "members": ["other"]},
    ],
    "groups": [{"id": "g1", "members": ["me"]}, {"id": "g2", "members": ["other"]}],
    "packages": [
        {
            "id": "p",
            "entitlements": [
                an_entitlement(drilldown, *USES)
                for drilldown in ("reactive", "additional_cases", "contacts", "education", "assessments")
            ],
        }
    ],
}
BY_RULE = {
    "mine": "primary_contact",
    "mail": "primary_contact",
    "shared": "shared",
    "group": "group",
    "elsewhere-mine": "primary_contact",
}
HERE = {**dict.fromkeys(("mine", "mail", "shared", "group", "foreign"), "?"), "elsewhere-mine": "primary_contact"}


def seen(me: Person, **changes: Any) -> Json | None:
    return as_seen(copy.deepcopy(AGREEMENT) | changes, me)


def whys(me: Person, drilldown: str) -> dict[str, str]:
    body = seen(me)
    assert body is not None
    rows = {each["drilldown"]: each for each in body["packages"][0]["entitlements"]}[drilldown]["usage"]
    return {row["id"]: row["why"] for row in rows}


def of_all(why: str) -> dict[str, str]:
    return {id: why if found == "?" else found for id, found in HERE.items()}


@pytest.mark.parametrize("drilldown", ["reactive", "additional_cases", "contacts", "education"])
@pytest.mark.parametrize("role", ["activity_viewer", "authorised_contact"])
def test_each_rule_shows_a_use(role: str, drilldown: str) -> None:
    assert whys(a_person("user", role), drilldown) == BY_RULE


def test_what_names_nobody_is_shown_to_members() -> None:
    found = whys(a_person("activity_viewer"), "assessments")
    assert found["foreign"] == "everybody"
    assert "elsewhere" not in found


@pytest.mark.parametrize(
    ("role", "drilldown", "why"),
    [
        ("workspace_admin", "reactive", "admin"),
        ("workspace_admin", "contacts", "admin"),
        ("view_all_requests", "reactive", "view_all"),
        ("view_all_requests", "additional_cases", "view_all"),
        ("learning_manager", "education", "learning_manager"),
    ],
)
def test_roles_show_what_is_theirs_in_their_workspaces(role: str, drilldown: str, why: str) -> None:
    assert whys(a_person(role), drilldown) == of_all(why)


@pytest.mark.parametrize(
    ("role", "drilldown"),
    [("view_all_requests", "contacts"), ("view_all_requests", "education"), ("learning_manager", "reactive")],
)
def test_and_nothing_else(role: str, drilldown: str) -> None:
    assert whys(a_person(role), drilldown) == BY_RULE


@pytest.mark.parametrize("role", ["customer_admin", "agent"])
def test_admins_of_the_customer_see_every_workspace(role: str) -> None:
    me = a_person(role, id="boss", organisations=() if role == "agent" else ORGANISATIONS)
    assert whys(me, "reactive") == {use["id"]: "admin" for use in USES}


@pytest.mark.parametrize("roles", [(), ("user",)])
def test_without_a_role_there_is_no_agreement(roles: tuple[str, ...]) -> None:
    assert not may_open(a_person(*roles))
    assert seen(a_person(*roles)) is None


def test_nor_for_another_customer_or_outside_its_workspaces() -> None:
    assert seen(a_person("customer_admin", organisations=(("else", "Else"),))) is None
    assert seen(a_person("activity_viewer", id="stranger")) is None
    assert seen(a_person("activity_viewer", id="stranger"), workspaces=[]) is not None


def test_with_whom_a_use_is_shared_is_not_told() -> None:
    body = seen(a_person("customer_admin"))
    assert body is not None
    assert "groups" not in body
    assert body["workspaces"] == [{"id": "w1", "name": "One"}, {"id": "w2", "name": "Two"}]
    for entitlement in body["packages"][0]["entitlements"]:
        for row in entitlement["usage"]:
            assert not {"contact_id", "shared_with", "group_id"} & set(row)


@pytest.mark.parametrize(
    ("roles", "expected"),
    [
        (("customer_admin",), ("all", "all", 100, 20)),
        (("workspace_admin",), ("visible", "visible", 48.5, None)),
        (("activity_viewer",), ("visible", "visible", 40.5, None)),
        (("authorised_contact",), ("all", "visible", 100, 20)),
    ],
)
def test_figures_cover_what_is_shown(roles: tuple[str, ...], expected: tuple[Any, ...]) -> None:
    body = seen(a_person(*roles))
    assert body is not None
    found = body["packages"][0]["entitlements"][0]
    assert (found["totals"], found["rows"], found["used"], found["remaining"]) == expected


def test_scheduled_use_is_not_yet_used() -> None:
    uses = (a_use("done", 2, contact_id="me"), a_use("soon", 4, contact_id="me") | {"status": "scheduled"})
    packages = [{"id": "p", "entitlements": [an_entitlement("reactive", *uses)]}]
    body = seen(a_person("activity_viewer"), packages=packages)
    assert body is not None
    assert body["packages"][0]["entitlements"][0]["used"] == 2.0
