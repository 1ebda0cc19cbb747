"""Agreements over HTTP: who gets which, and which uses of which drill-down, cell by cell; paging is in test_pulls."""

import json
from collections.abc import Iterator

import pytest

from desktop_app.demo_portal.app import build_app
from desktop_app.demo_portal.settings import SEED_FOLDER
from tests.desktop_app.demo_portal.kit import PASSWORD, Client, Json, settings


def test_rows(client: Client) -> None:
    page = client.get("/v1/agreements").json()
    assert "a-fjord" in {row["id"] for row in page["items"]}
    assert page["complete"] is True
    assert client.get("/v1/agreements", params={"since": page["token"]}).json()["items"] == []


def test_one(client: Client) -> None:
    assert client.get("/v1/agreements/a-fjord").json()["id"] == "a-fjord"
    for id in ("a-fiktiva", "a-none"):
        assert client.get(f"/v1/agreements/{id}").status_code == 404
    assert client.as_person("p-sam").get("/v1/agreements/a-fjord").status_code == 404


def test_the_document_tells_the_rules(client: Client) -> None:
    told = client.get("/openapi.json").json()["paths"]["/v1/agreements"]["get"]["description"]
    for rule in ("group", "shared", "primary contact", "view_all", "learning_manager"):
        assert rule in told


SHIPPED: Json = {
    name: json.loads((SEED_FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    for name in ("people", "agreements", "catalog")
}
PEOPLE: dict[str, Json] = {one["id"]: one for one in SHIPPED["people"]["people"]}
AGREEMENTS: dict[str, Json] = {one["id"]: one for one in SHIPPED["agreements"]["agreements"]}
OPENS = {"customer_admin", "workspace_admin", "activity_viewer", "authorised_contact", "learning_manager", "agent"}


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Client]:
    """The portal as it is shipped. Its people and agreements are read only here."""
    opened = Client(build_app(settings(tmp_path_factory.mktemp("shipped"), seed=SEED_FOLDER)))
    yield opened
    opened.close()


def signed_in(shipped: Client, person: str) -> dict[str, str]:
    told = {"email": PEOPLE[person]["email"], "password": PASSWORD}
    token = shipped.as_person(None).request("POST", "/v1/session", json=told).json()["token"]
    return {"Authorization": f"Bearer {token}"}


def my_workspaces(person: Json, agreement: Json) -> set[str]:
    every = {one["id"]: one for one in SHIPPED["agreements"]["workspaces"]}
    sees_all = {"customer_admin", "agent"} & set(person["roles"])
    return {id for id in agreement["workspace_ids"] if sees_all or person["id"] in every[id]["members"]}


def is_his(person: Json, agreement: Json) -> bool:
    belongs = agreement["organisation_id"] in person["organisation_ids"] or "agent" in person["roles"]
    return belongs and bool(OPENS & set(person["roles"])) and bool(my_workspaces(person, agreement))


def visible(person: Json, agreement: Json, entitlement: Json) -> set[str]:
    """The rules of services_hub.md §4 and §5, said once more and use by use."""
    here, roles = my_workspaces(person, agreement), set(person["roles"])
    groups = {one["id"] for one in SHIPPED["agreements"]["groups"] if person["id"] in one["members"]}
    found = set()
    for use in entitlement.get("usage", []):
        is_here = "agent" in roles or use.get("workspace_id", "") in {*here, ""}
        names_nobody = entitlement["drilldown"] in {"proactive", "assessments", "proactive_credits", "none"}
        learns = entitlement["drilldown"] == "education" and "learning_manager" in roles
        if (
            (is_here and ({"customer_admin", "workspace_admin", "agent"} & roles or names_nobody or learns))
            or use.get("contact_id") == person["id"]
            or person["id"] in use.get("shared_with", [])
            or use.get("group_id") in groups
            or use.get("email") == person["email"]
        ):
            found.add(use["id"])
    return found


@pytest.mark.parametrize("person", PEOPLE)
def test_each_agreement_and_drill_down_for_each_person(shipped: Client, person: str) -> None:
    who, headers, cells = PEOPLE[person], signed_in(shipped, person), 0
    listed = {row["id"]: row for row in shipped.get("/v1/agreements?limit=200", headers=headers).json()["items"]}
    for id, agreement in AGREEMENTS.items():
        answer = shipped.get(f"/v1/agreements/{id}", headers=headers)
        assert (answer.status_code, id in listed) == ((200, True) if is_his(who, agreement) else (404, False))
        if answer.status_code == 404:
            assert answer.json()["code"] == "not_found"
            assert id not in answer.text.replace(f"/v1/agreements/{id}", "")
            cells += sum(len(package["entitlements"]) for package in agreement["packages"])
            continue
        told = {line["id"]: line for package in answer.json()["packages"] for line in package["entitlements"]}
        for entitlement in (line for package in agreement["packages"] for line in package["entitlements"]):
            line, expected = told[entitlement["id"]], visible(who, agreement, entitlement)
            assert {use["id"] for use in line["usage"]} == expected, entitlement["id"]
            assert all(use["why"] for use in line["usage"])
            if line["totals"] == "all":
                assert line["used"] == entitlement.get("used")
            else:
                counted = [use for use in line["usage"] if use["status"] not in {"scheduled", "cancelled"}]
                assert line["remaining"] is None
                assert line["used"] in {None, sum(use["quantity"] or 0 for use in counted)}
            cells += 1
    # Eight people: 200 cells and more.
    assert cells == sum(len(package["entitlements"]) for one in AGREEMENTS.values() for package in one["packages"])
    assert cells * len(PEOPLE) >= 200


@pytest.mark.parametrize("person", PEOPLE)
def test_what_a_drill_down_leads_to_is_ordered_or_refused_with_a_reason(shipped: Client, person: str) -> None:
    who, headers = PEOPLE[person], signed_in(shipped, person)
    lines = [line for one in AGREEMENTS.values() for package in one["packages"] for line in package["entitlements"]]
    codes = {line["code"] for line in lines}
    items = [one for one in SHIPPED["catalog"]["items"] if one.get("entitlement_code") in codes or one["order_roles"]]
    assert {one["id"] for one in items} >= {"i-stop", "i-advice", "i-upgrade"}
    for item in items:
        answer = shipped.post("/v1/cases", {"item_id": item["id"], "answers": {}}, headers=headers)
        wanted = set(item["order_roles"] or who["roles"])
        if "agent" in who["roles"] or wanted & set(who["roles"]):
            # Let through; what is missing is the form's matter.
            assert answer.status_code == 422, item["id"]
        else:
            assert answer.status_code == 403, item["id"]
            assert (answer.json()["code"], bool(answer.json()["detail"])) == ("not_allowed_to_order", True)


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE"])
def test_nobody_changes_an_agreement(shipped: Client, method: str) -> None:
    headers = {**signed_in(shipped, "p-desk"), "Idempotency-Key": f"change-{method}"}
    for path in ("/v1/agreements", "/v1/agreements/a-fjord"):
        assert shipped.request(method, path, json={}, headers=headers).status_code == 405


def test_whoever_is_not_signed_in_is_told_nothing(shipped: Client) -> None:
    for path in ("/v1/agreements", "/v1/agreements/a-fjord", "/v1/agreements/a-none"):
        assert shipped.as_person(None).get(path).status_code == 401
