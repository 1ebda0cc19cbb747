"""desktop_app.demo_portal.entitled, over HTTP: what a case takes, once, and gives back."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop_app.demo_portal import documents, entitled
from desktop_app.domain.case_uses import Wanted, coming_use
from desktop_app.portals.demo.agreement_mapping import agreement
from tests.architecture.source import ROOT
from tests.desktop_app.demo_portal.kit import AGREEMENTS, CATALOG, Client, Json, code, open_client, who, write_seed

Opened = Callable[..., Client]


def _seed(folder: Path, uses: list[Json]) -> None:
    """The small seed with entitlements for advice in one package, and an item that draws on them."""
    write_seed(folder)
    agreements, catalog = json.loads(json.dumps(AGREEMENTS)), json.loads(json.dumps(CATALOG))
    package = agreements["agreements"][0]["packages"][0]
    plain = {"code": "ADVICE", "class": "consumption", "drilldown": "advisory", "unit": "hours", "usage": []}
    package["entitlements"] = [{**plain, "id": f"e-{at}", **use} for at, use in enumerate(uses)]
    for item in catalog["items"]:
        if item["id"] == "i-plain":
            item["entitlement_code"] = "ADVICE"
    (folder / "agreements.json").write_text(json.dumps(agreements), encoding="utf-8")
    (folder / "catalog.json").write_text(json.dumps(catalog), encoding="utf-8")


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Opened]:
    """Opens the portal with these entitlements."""
    clients: list[Client] = []

    def open_it(*uses: Json) -> Client:
        _seed(tmp_path / "seed", list(uses))
        clients.append(open_client(tmp_path))
        return clients[-1]

    yield open_it
    for client in clients:
        client.close()


def _at_creation(amount: float, *, restricts: bool = False) -> Json:
    return {"taken_on": "creation", "amount": amount, "restricts": restricts}


def _seen(http: Client, at: int = 0) -> Json:
    (agreement,) = http.as_person("p-gudrun").get("/v1/agreements").json()["items"]
    found: Json = agreement["packages"][0]["entitlements"][at]
    return found


def test_a_case_takes_its_amount_once_however_often_it_is_sent(opened: Opened) -> None:
    http = opened({"purchased": 7, "used": 4.5, "case_use": _at_creation(2)})
    first, again = (http.as_person("p-kari").make(key="the-one-and-only-case") for _ in range(2))
    assert first.json()["id"] == again.json()["id"]
    entitlement = _seen(http)
    assert (entitlement["used"], entitlement["remaining"]) == (6.5, 0.5)
    (use,) = entitlement["usage"]
    assert (use["ref"], use["quantity"], use["case_id"]) == (first.json()["number"], 2, first.json()["id"])
    assert entitlement["case_use"] == _at_creation(2)


def test_what_has_something_left_is_taken_before_what_is_spent(opened: Opened) -> None:
    spent = {"purchased": 2, "used": 2, "case_use": _at_creation(1)}
    http = opened(spent, {"purchased": 2, "used": 0, "case_use": _at_creation(1)})
    http.as_person("p-kari").make()
    assert [_seen(http, at)["remaining"] for at in (0, 1)] == [0, 1]


def test_nothing_left_is_no_hindrance_unless_the_portal_restricts(opened: Opened) -> None:
    http = opened({"purchased": 2, "used": 1, "case_use": _at_creation(2)})
    assert http.as_person("p-kari").make().status_code == 201
    assert _seen(http)["remaining"] == -1


def test_where_it_restricts_no_case_is_made(opened: Opened) -> None:
    http = opened({"purchased": 2, "used": 1, "case_use": _at_creation(2, restricts=True)})
    before = len(http.as_person("p-kari").all("/v1/cases"))
    refused = http.as_person("p-kari").make()
    assert code(refused) == (422, "nothing_left")
    assert refused.json()["detail"]
    assert len(http.as_person("p-kari").all("/v1/cases")) == before
    assert _seen(http)["used"] == 1


def test_what_is_taken_when_it_is_solved_is_taken_then_and_once(opened: Opened) -> None:
    http = opened({"purchased": 9, "used": 0, "case_use": {"taken_on": "resolution", "amount": 3, "restricts": True}})
    id = http.as_person("p-kari").make().json()["id"]
    assert _seen(http)["used"] == 0
    for action in ("solve", "reopen", "solve"):
        assert http.as_person("p-kari").post(f"/v1/cases/{id}/{action}", {}).status_code == 200
    assert _seen(http)["used"] == 3


def test_not_counted_gives_it_back_and_counted_takes_it_again(opened: Opened) -> None:
    http = opened({"purchased": 9, "used": 1, "case_use": _at_creation(2)})
    id = http.as_person("p-kari").make().json()["id"]
    used = []
    for target in ("no", "no", "yes"):
        counted = http.as_person("p-lead").post(f"/v1/cases/{id}/count", {"target": target})
        assert counted.status_code == 200
        used.append(_seen(http)["used"])
    assert used == [1, 1, 3]


def test_as_much_as_the_work_takes_is_known_later(opened: Opened) -> None:
    use = {"taken_on": "creation", "amount": None, "restricts": False}
    http = opened({"purchased": 9, "used": 1, "case_use": use})
    id = http.as_person("p-kari").make().json()["id"]
    assert _seen(http)["used"] == 1
    assert http.as_person("p-desk").get(f"/v1/cases/{id}").json()["details"]["entitlement"]["id"] == "e-0"


def test_another_customers_case_takes_nothing(opened: Opened) -> None:
    http = opened({"purchased": 9, "used": 1, "case_use": _at_creation(2)})
    for person in ("p-erik", "p-desk"):
        assert http.as_person(person).make().status_code == 201
    assert _seen(http)["used"] == 1


def test_the_change_is_told(opened: Opened) -> None:
    http = opened({"purchased": 9, "used": 1, "case_use": _at_creation(2)})
    page = http.as_person("p-gudrun").get("/v1/agreements").json()
    http.as_person("p-kari").make()
    changed = http.as_person("p-gudrun").get("/v1/agreements", params={"since": page["token"]}).json()
    assert [one["id"] for one in changed["items"]] == ["a-fjord"]


@pytest.mark.parametrize("person_id", ["p-kari", "p-gudrun", "p-aino", "p-mette", "p-sam", "p-erik"])
def test_what_a_client_foretells_is_what_the_portal_takes(tmp_path: Path, person_id: str) -> None:
    """By the seed that ships, for everybody who may read the agreements: rules kept twice must not differ."""
    client = open_client(tmp_path, seed=ROOT / "desktop_app" / "demo_portal" / "seed")
    try:
        portal = client.portal
        me = who(portal, person_id)
        with portal.db.read() as connection:
            seen = [agreement(body) for _, body in documents.after(connection, "agreements", me, 0, 100)]
            today = portal.clock.now().date()
            customer = next(iter(me.organisation_ids))
            for code_ in ("REACTIVE", "ADVISORY", "PROACTIVE", "CONTACTS", "EXTENDED", "NOTHING"):
                taken = entitled.of_code(connection, portal, me, customer, code_)
                foretold = coming_use(seen, Wanted(code_, customer_id=customer), today).entitlement
                if seen:
                    assert (foretold.id if foretold else None) == (taken.entitlement["id"] if taken else None), code_
                    assert foretold is None or taken is None or foretold.remaining() in {taken.left, None}
    finally:
        client.close()


def test_a_part_takes_its_own_when_it_is_made_and_not_again_when_it_is_solved(opened: Opened) -> None:
    http = opened({"purchased": 9, "used": 1, "case_use": _at_creation(2)})
    id = http.as_person("p-kari").make().json()["id"]
    desk = http.as_person("p-desk")
    divided = desk.post(f"/v1/cases/{id}/child", {"title": "A part"}).json()
    assert _seen(http)["used"] == 5
    (part,) = [one["case_id"] for one in divided["relations"] if one["kind"] == "child"]
    assert desk.post(f"/v1/cases/{part}/solve", {"text": ""}).status_code == 200
    assert _seen(http)["used"] == 5
