"""Which views of the portal there are for whom, and that none holds a case its reader could not read."""

import pytest

from desktop_app.demo_portal import views
from desktop_app.demo_portal.portal import Portal
from tests.desktop_app.demo_portal.kit import Client


def held(client: Client, person: str) -> dict[str, list[str]]:
    return {view["id"]: view["case_ids"] for view in client.as_person(person).get("/v1/views").json()["items"]}


def test_the_desk_has_its_views_and_begins_with_one() -> None:
    of_the_desk = [view for view in views.VIEWS if view.roles == ("agent",)]
    assert [view.id for view in of_the_desk if view.is_default] == ["desk_mine"]
    assert not any(view.is_default for view in views.VIEWS if view not in of_the_desk)


def test_what_the_views_of_the_desk_hold(client: Client) -> None:
    assert held(client, "p-desk") == {
        "desk_mine": ["case-0001"],
        "desk_unassigned": ["case-0006", "case-0005", "case-0002"],
        "desk_first_line": ["case-0006", "case-0005", "case-0002", "case-0001"],
        "desk_silent": [],
        "desk_asked": ["case-0001"],
    }


def test_who_is_no_agent_has_no_view_of_the_desk(client: Client) -> None:
    assert held(client, "p-sam") == {"taking_part": [], "solved_lately": ["case-0003"]}
    assert held(client, "p-gudrun") == {
        "organisation_open": ["case-0002", "case-0001"],
        "taking_part": [],
        "solved_lately": ["case-0003"],
    }


def test_whoever_writes_in_a_case_takes_part_in_it(client: Client) -> None:
    client.as_person("p-sam").post("/v1/cases/case-0001/comments", {"text": "Me, too"})
    assert held(client, "p-sam")["taking_part"] == ["case-0001"]
    assert held(client, "p-kari")["taking_part"] == []


@pytest.mark.parametrize("person", ["p-kari", "p-sam", "p-gudrun", "p-erik", "p-aino", "p-mette", "p-desk"])
def test_no_view_holds_a_case_its_reader_could_not_read(client: Client, person: str) -> None:
    found = held(client, person)
    readable = {row["id"] for row in client.all("/v1/cases")}
    assert {id for ids in found.values() for id in ids} <= readable


def test_a_view_says_how_it_looks_in_every_language_it_has(client: Client) -> None:
    view = client.as_person("p-desk").get("/v1/views").json()["items"][0]
    assert (view["id"], view["default"], view["cut"], view["position"]) == ("desk_mine", True, False, 1)
    assert view["order"] == {"by": "updated", "descending": True}
    assert view["columns"][:2] == ["number", "title"]
    assert view["name"] == {"en": "desk_mine"}  # the small seed has no word for it


def test_time_alone_makes_a_case_a_silent_one(client: Client, portal: Portal) -> None:
    before = client.as_person("p-desk").get("/v1/views").json()["token"]
    portal.clock.advance(3 * 24 * 60 * 60)
    assert held(client, "p-desk")["desk_silent"] == ["case-0005", "case-0002"]
    assert client.get("/v1/views", params={"since": before}).json()["complete"] is True


def test_many_cases_are_cut_and_it_is_said(client: Client, portal: Portal) -> None:
    with portal.db.write() as connection:
        connection.execute(
            "INSERT INTO cases (id, number, title, description, status, type_id, requester_id, language, opened_at,"
            " updated_at, answers, copy_to, article_ids) WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1"
            " FROM n WHERE i < ?) SELECT 'm-' || i, 'M-' || i, 'x', 'x', 'received', 'unclassified', 'p-kari', 'nb',"
            " '2026-11-01T00:00:00Z', '2026-11-20T00:00:00Z', '{}', '[]', '[]' FROM n",
            (views.MOST_CASES,),
        )
    view = {row["id"]: row for row in client.as_person("p-desk").get("/v1/views").json()["items"]}["desk_unassigned"]
    assert (len(view["case_ids"]), view["cut"]) == (views.MOST_CASES, True)
