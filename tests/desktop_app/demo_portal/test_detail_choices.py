"""What a case is about, as much as each may know of it."""

from typing import Any

from tests.desktop_app.demo_portal.kit import Client

Json = dict[str, Any]


def details(client: Client, person: str, case_id: str = "case-0002") -> Json:
    found: Json = client.as_person(person).get(f"/v1/cases/{case_id}").json()["details"]
    return found


def draw(client: Client, case_id: str, id: str) -> None:
    with client.portal.db.write() as connection:
        connection.execute("UPDATE cases SET entitlement_id = ? WHERE id = ?", (id, case_id))


def test_a_case_tells_what_it_is_about(client: Client) -> None:
    told = details(client, "p-desk")
    assert (told["subject"]["id"], [title["en"] for title in told["subject"]["path"]]) == (
        "s-print",
        ["s-top", "s-print"],
    )
    assert told["origin"] == {"en": "phone"}
    assert told["customer"] == {"id": "org-fjord", "name": "Eksempelfjord kommune"}
    assert told["contact"]["email"] == "sam@example.example"
    assert (told["product"], told["entitlement"]) == (None, None)


def test_the_latest_cases_are_those_one_sees(client: Client) -> None:
    assert {one["case_id"] for one in details(client, "p-desk")["latest"]} == {"case-0001", "case-0003", "case-0004"}
    assert {one["case_id"] for one in details(client, "p-sam")["latest"]} == {"case-0001", "case-0003", "case-0004"}
    client.as_person("p-desk").post("/v1/cases/case-0005/share", {"target": "p-desk"})
    with client.portal.db.write() as connection:
        connection.execute("INSERT INTO shares VALUES ('case-0005', 'p-kari', 'p-desk', '2026-11-21T12:00:00Z')")
    assert details(client, "p-kari", "case-0005")["latest"] == []


def test_what_is_left_is_told_to_whom_the_agreement_is_shown(client: Client) -> None:
    draw(client, "case-0002", "e-fjord-advice")
    told = details(client, "p-desk")["entitlement"]
    assert (told["id"], told["purchased"], told["remaining"], told["agreement"]) == (
        "e-fjord-advice",
        10,
        6.5,
        "DA-fjord",
    )
    assert details(client, "p-sam")["entitlement"] is None
    seen = details(client, "p-gudrun")["entitlement"]
    assert (seen["id"], seen["remaining"]) == ("e-fjord-advice", 6.5)
    draw(client, "case-0002", "e-gone")
    assert details(client, "p-desk")["entitlement"] is None


def test_a_phone_number_is_for_the_desk(client: Client) -> None:
    with client.portal.db.write() as connection:
        connection.execute("UPDATE people SET phone = '+47 22 00 00 12' WHERE id = 'p-sam'")
        connection.execute("INSERT INTO shares VALUES ('case-0002', 'p-erik', 'p-desk', '2026-11-21T12:00:00Z')")
    assert details(client, "p-desk")["contact"]["phone"]
    assert details(client, "p-sam")["contact"]["phone"]
    assert details(client, "p-kari")["contact"]["phone"] == ""
    shared = details(client, "p-erik")["contact"]
    assert (shared["name"], shared["email"], shared["phone"]) == ("Sam Sample", "", "")
