"""What the desk's people do with cases, and a matrix over HTTP of who may do what with which case."""

import itertools
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from httpx import Response

from desktop_app.demo_portal.desk import QUEUES
from tests.desktop_app.demo_portal.kit import Client, Json, code, open_client

FJORD, FIKTIVA = "fjord", "fiktiva"
PEOPLE = {
    "p-kari": {FJORD},
    "p-sam": {FJORD},
    "p-gudrun": {FJORD},
    "p-erik": {FIKTIVA},
    "p-aino": {FIKTIVA},
    "p-mette": {FJORD, FIKTIVA},
    "p-desk": {FJORD, FIKTIVA},
    "p-lead": {FJORD, FIKTIVA},
    None: set[str](),
}
CASES = {
    "case-0001": ("p-kari", FJORD, "waiting_for_you"),
    "case-0002": ("p-sam", FJORD, "received"),
    "case-0003": ("p-kari", FJORD, "solved"),
    "case-0004": ("p-kari", FJORD, "closed long ago"),
    "case-0005": ("p-erik", FIKTIVA, "being_worked_on"),
    "case-0006": ("p-mette", FIKTIVA, "on_hold"),
    "case-0099": ("nobody", "nowhere", "not there"),
}
BODIES: dict[str, Json] = {
    "comments": {"text": "Hello"},
    "solve": {},
    "reopen": {},
    "withdraw": {},
    "rating": {"score": 5},
    "assign": {"target": "p-desk"},
    "queue": {"target": "systems"},
    "child": {"title": "A part"},
    "merge": {},
    "route": {},
    "add_child": {},
    "count": {"target": "no"},
    "share": {},
    "unshare": {"target": "p-mette"},
    "note": {"text": "For us"},
}
NEIGHBOURS = {"case-0002": "case-0001", "case-0005": "case-0006", "case-0006": "case-0005"}
"""A case of the same customer to merge into or to make a part; of every other the second one."""
DESK = {"assign", "queue", "child", "merge", "route", "add_child", "count", "note"}
SHARING = {"share", "unshare"}
OPEN = {"waiting_for_you", "received", "being_worked_on", "on_hold"}
MATRIX = list(itertools.product(PEOPLE, CASES, BODIES))


def allowed(person: str | None, requester: str) -> set[str]:
    """The rules once more, in other words than the portal's."""
    if person in {"p-desk", "p-lead"}:
        return set(BODIES) - {"rating"} - ({"count"} if person == "p-desk" else set())
    if person == requester:
        return set(BODIES) - DESK
    return {"comments", "solve", "reopen", "withdraw", *SHARING} if person == "p-gudrun" else {"comments"}


def possible(action: str, status: str) -> bool:
    match action:
        case "comments":
            return status in OPEN | {"solved"}
        case "reopen" | "rating":
            return status == "solved"
        case "share" | "note":
            return True
        case "unshare":
            return False  # nothing is shared in the seed
    return status in OPEN


def expected(person: str | None, case_id: str, action: str) -> tuple[int, str]:
    requester, organisation, status = CASES[case_id]
    if person is None:
        return 401, "not_signed_in"
    if organisation not in PEOPLE[person] and person != requester:
        return 404, "not_found"
    if action not in allowed(person, requester):
        return 403, "not_allowed"
    return (200, "") if possible(action, status) else (409, "not_possible_now")


def body_of(person: str | None, case_id: str, action: str) -> Json:
    """With another case to merge into, or a colleague to share with."""
    if action in {"merge", "add_child"}:
        return {"target": NEIGHBOURS.get(case_id, "case-0002")}
    return {"target": "p-erik" if person == "p-mette" else "p-mette"} if action == "share" else BODIES[action]


@pytest.fixture
def again(client: Client) -> Iterator[Callable[[], None]]:
    """Puts the portal back to how it was."""
    client.as_person("p-desk")
    for person in PEOPLE:
        client.as_person(person)
    with closing(sqlite3.connect(":memory:")) as kept:
        with client.portal.db.read() as connection:
            connection.execute("ROLLBACK")
            connection.backup(kept)
            connection.execute("BEGIN")

        def put_back() -> None:
            with client.portal.db.read() as connection:
                connection.execute("ROLLBACK")
                kept.backup(connection)
                connection.execute("BEGIN")

        yield put_back


def test_who_may_do_what_with_which_case(client: Client, again: Callable[[], None]) -> None:
    assert len(MATRIX) >= 200
    wrong: list[tuple[object, ...]] = []
    for person, case_id, action in MATRIX:
        answer = client.as_person(person).post(f"/v1/cases/{case_id}/{action}", body_of(person, case_id, action))
        found = (200, "") if answer.status_code < 300 else code(answer)
        if found != expected(person, case_id, action):
            wrong.append((person, case_id, action, found, expected(person, case_id, action)))
        if answer.status_code in {403, 409} and not answer.json()["detail"]:
            wrong.append((person, case_id, action, "no reason", ""))
        if answer.status_code < 300:
            again()
    assert wrong == []


def test_who_has_a_case_shared_may_answer_in_it_and_no_more(client: Client) -> None:
    lent = [("case-0001", "p-erik"), ("case-0005", "p-sam"), ("case-0005", "g-fjord"), ("case-0006", "g-fjord")]
    for case_id, target in lent:
        assert client.as_person("p-desk").post(f"/v1/cases/{case_id}/share", {"target": target}).status_code == 200
    has = {("case-0001", "p-erik"), ("case-0005", "p-sam"), ("case-0005", "p-kari"), ("case-0006", "p-kari")}
    wrong: list[tuple[object, ...]] = []
    for person, case_id, action in itertools.product(
        ("p-kari", "p-sam", "p-gudrun", "p-erik", "p-aino"), CASES, BODIES
    ):
        if CASES[case_id][1] in PEOPLE[person] or action in {"comments", "note"}:
            continue
        answer = client.as_person(person).post(f"/v1/cases/{case_id}/{action}", body_of(person, case_id, action))
        may_know = (case_id, person) in has
        if code(answer) != ((403, "not_allowed") if may_know else (404, "not_found")):
            wrong.append((person, case_id, action, code(answer)))
    assert wrong == []
    for case_id, person in has:
        assert client.as_person(person).post(f"/v1/cases/{case_id}/comments", {"text": "Hello"}).status_code == 201


def test_what_is_shown_as_possible_is_what_is(client: Client, again: Callable[[], None]) -> None:
    words = {"comments": "comment", "rating": "rate"}
    for person, case_id in itertools.product(PEOPLE, CASES):
        answer = client.as_person(person).get(f"/v1/cases/{case_id}")
        if answer.status_code == 200:
            shown = set(answer.json()["can"]) - {"edit"}  # its matrix is that of routes/test_case_details
            assert shown == {
                words.get(action, action) for action in BODIES if expected(person, case_id, action)[0] == 200
            }


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Client]:
    """Signed in as an agent."""
    opened = open_client(tmp_path, faults=True)
    yield opened.as_person("p-desk")
    opened.close()


def refusal(answer: Response) -> str:
    """Why the target was refused."""
    assert code(answer) == (422, "form_invalid")
    assert answer.json()["errors"]["target"]["message"]
    return str(answer.json()["errors"]["target"]["code"])


def texts(case: Json) -> list[str]:
    return [entry["text"] for entry in case["timeline"] if entry["kind"] == "event"]


def test_an_agent_knows_to_whom_and_where(desk: Client) -> None:
    places = desk.get("/v1/me").json()["desk"]
    assert [agent["id"] for agent in places["agents"]] == ["p-desk", "p-lead"]
    assert tuple(queue["id"] for queue in places["queues"]) == QUEUES
    assert "desk" not in desk.as_person("p-kari").get("/v1/me").json()


def test_assigning_begins_the_work_once(desk: Client) -> None:
    first = desk.post("/v1/cases/case-0002/assign", {"target": "p-desk"}, headers={"Idempotency-Key": "k"}).json()
    assert (first["owner"]["id"], first["status"]) == ("p-desk", "being_worked_on")
    assert texts(first) == ["Liv Skranke"]
    for key in ("k", "other"):
        again = desk.post("/v1/cases/case-0002/assign", {"target": "p-desk"}, headers={"Idempotency-Key": key}).json()
        assert texts(again) == texts(first)
    assert code(desk.post("/v1/cases/case-0002/assign", {"target": "p-kari"})) == (422, "form_invalid")


def test_a_queue_is_one_of_those_there_are(desk: Client) -> None:
    found = desk.post("/v1/cases/case-0002/queue", {"target": "systems", "text": "Yours"}).json()
    assert found["queue"]["id"] == "systems"
    assert [entry["kind"] for entry in found["timeline"]] == ["event", "message"]
    assert len(desk.post("/v1/cases/case-0002/queue", {"target": "systems"}).json()["timeline"]) == 2
    assert code(desk.post("/v1/cases/case-0002/queue", {"target": "nowhere"})) == (422, "form_invalid")


def test_a_part_is_not_divided_further(desk: Client) -> None:
    parent = desk.post("/v1/cases/case-0005/child", {"title": " The printer "}).json()
    (child,) = [relation for relation in parent["relations"] if relation["kind"] == "child"]
    made = desk.get(f"/v1/cases/{child['case_id']}").json()
    assert (made["title"], made["status"], made["requester"]["id"]) == ("The printer", "received", "p-erik")
    assert [relation["kind"] for relation in made["relations"]] == ["parent"]
    assert "child" not in made["can"]
    assert code(desk.post(f"/v1/cases/{child['case_id']}/child", {"title": "x"})) == (409, "not_possible_now")
    for title in ("", "x" * 201):
        assert code(desk.post("/v1/cases/case-0005/child", {"title": title})) == (422, "form_invalid")
    assert desk.as_person("p-erik").get(f"/v1/cases/{child['case_id']}").status_code == 200


def test_a_merged_case_is_over_and_names_the_other(desk: Client) -> None:
    merged = desk.post("/v1/cases/case-0002/merge", {"target": "case-0001"}).json()
    assert (merged["status"], merged["relations"][-1]["kind"]) == ("merged", "related")
    assert {relation["kind"] for relation in merged["relations"]} == {"merged_into", "related"}
    assert merged["can"] == []
    into = desk.get("/v1/cases/case-0001").json()
    assert texts(into) == [merged["number"]]
    # Itself, a solved one, one that is not there, and another customer's: he would hear of this one.
    for target, reason in (
        ("case-0001", "is_itself"),
        ("case-0003", "is_over"),
        ("case-0099", "not_a_choice"),
        ("case-0005", "another_customer"),
    ):
        assert refusal(desk.post("/v1/cases/case-0001/merge", {"target": target})) == reason


def test_the_rules_choose_the_queue_and_say_which(desk: Client) -> None:
    routed = desk.post("/v1/cases/case-0002/route", {"text": "Yours"}, headers={"Idempotency-Key": "r"}).json()
    assert (routed["queue"]["id"], texts(routed)) == ("first_line", ["others, first_line"])
    assert routed["timeline"][-1]["text"] == "Yours"
    again = desk.post("/v1/cases/case-0002/route", {"text": "Yours"}, headers={"Idempotency-Key": "r"}).json()
    assert again["timeline"] == routed["timeline"]


def test_another_case_becomes_a_part_once(desk: Client) -> None:
    for _ in range(2):
        parent = desk.post("/v1/cases/case-0002/add_child", {"target": "case-0001"}).json()
        assert [one["case_id"] for one in parent["relations"] if one["kind"] == "child"] == ["case-0001"]
    assert texts(parent) == ["DP-2026-00001"]
    part = desk.get("/v1/cases/case-0001").json()
    assert ("parent", "case-0002") in {(one["kind"], one["case_id"]) for one in part["relations"]}
    assert not {"child", "add_child"} & set(part["can"])
    answer = desk.post("/v1/cases/case-0001/add_child", {"target": "case-0002"})
    assert code(answer) == (409, "not_possible_now")


def test_a_part_has_one_whole_and_no_parts(desk: Client) -> None:
    third = desk.as_person("p-kari").make().json()["id"]
    fourth = desk.make().json()["id"]
    desk.as_person("p-desk").post("/v1/cases/case-0002/add_child", {"target": "case-0001"})
    for parent, target, reason in (
        (third, "case-0001", "is_part"),
        (third, "case-0002", "has_parts"),
        (third, third, "is_itself"),
        (third, "case-0005", "another_customer"),
        (third, "case-0003", "is_over"),
        (third, "case-0099", "not_a_choice"),
    ):
        assert refusal(desk.post(f"/v1/cases/{parent}/add_child", {"target": target})) == reason
    assert desk.post("/v1/cases/case-0002/add_child", {"target": fourth}).status_code == 200, "a whole takes more"


def test_who_leads_the_desk_says_what_counts(desk: Client) -> None:
    case = desk.as_person("p-lead").get("/v1/cases/case-0002").json()
    assert case["is_counted"]
    for _ in range(2):
        case = desk.post("/v1/cases/case-0002/count", {"target": "no"}).json()
        assert (case["is_counted"], texts(case)) == (False, ["event.not_counted"])
    assert desk.post("/v1/cases/case-0002/count", {"target": "yes"}).json()["is_counted"]
    assert refusal(desk.post("/v1/cases/case-0002/count", {"target": "perhaps"})) == "not_a_choice"


def test_whom_it_is_shared_with_sees_it_and_no_more(desk: Client) -> None:
    assert desk.as_person("p-erik").get("/v1/cases/case-0001").status_code == 404
    known = desk.get("/v1/cases").json()["token"]
    for _ in range(2):
        case = desk.as_person("p-desk").post("/v1/cases/case-0001/share", {"target": "p-erik"}).json()
        assert texts(case)[-1:] == ["Erik Exempelström"]
        assert [(one["id"], one["by"]) for one in case["shares"]] == [("p-erik", "Liv Skranke")]
    seen = desk.as_person("p-erik").get("/v1/cases/case-0001").json()
    assert (seen["can"], seen["is_shared_with_me"]) == (["comment"], True)
    assert seen["why"] == {"rule": "shared", "organisation": None, "by": "Liv Skranke"}
    changed = desk.get("/v1/cases", params={"since": known}).json()
    assert [row["id"] for row in changed["items"]] == ["case-0001"]
    secret = "Between us"
    assert desk.as_person("p-desk").post("/v1/cases/case-0001/note", {"text": secret}).status_code < 300
    assert secret in desk.get("/v1/cases/case-0001").text
    for path in ("/v1/cases/case-0001", "/v1/cases/case-0001/timeline", "/v1/cases"):
        assert secret not in desk.as_person("p-erik").get(path).text, "notes are the desk's"
    assert code(desk.post("/v1/cases/case-0001/share", {"target": "p-aino"})) == (403, "not_allowed")
    assert desk.post("/v1/cases/case-0001/comments", {"text": "I know this"}).status_code == 201
    assert desk.get("/v1/attachments/att-1").status_code == 200
    known = desk.get("/v1/cases", params={"since": changed["token"]}).json()["token"]
    case = desk.as_person("p-kari").post("/v1/cases/case-0001/unshare", {"target": "p-erik"}).json()
    assert (case["shares"], "unshare" in case["can"]) == ([], False)
    gone = desk.as_person("p-erik").get("/v1/cases", params={"since": known}).json()
    assert (gone["items"], gone["deleted"]) == ([], ["case-0001"])
    assert desk.get("/v1/cases/case-0001").status_code == 404


def test_a_group_shares_with_all_its_members(desk: Client) -> None:
    assert desk.post("/v1/cases/case-0001/share", {"target": "g-fiktiva"}).status_code == 200
    for person in ("p-erik", "p-aino"):
        assert desk.as_person(person).get("/v1/cases/case-0001").json()["why"]["rule"] == "shared"
    assert desk.as_person("p-mette").get("/v1/cases/case-0001").json()["why"]["rule"] == "organisation"
    twice = desk.as_person("p-desk").post("/v1/cases/case-0001/share", {"target": "p-erik"}).json()
    assert {one["id"] for one in twice["shares"]} == {"g-fiktiva", "p-erik"}
    desk.post("/v1/cases/case-0001/unshare", {"target": "g-fiktiva"})
    assert desk.as_person("p-aino").get("/v1/cases/case-0001").status_code == 404
    assert desk.as_person("p-erik").get("/v1/cases/case-0001").status_code == 200, "he has it for himself, too"
    assert desk.as_person("p-desk").post("/v1/cases/case-0001/unshare", {"target": "p-aino"}).status_code == 200


def test_one_shares_with_ones_own(desk: Client) -> None:
    mine = desk.as_person("p-kari").get("/v1/me").json()["circle"]
    assert {one["id"] for one in mine["people"]} == {"p-sam", "p-gudrun", "p-mette", "p-new"}
    assert [one["id"] for one in mine["groups"]] == ["g-fjord"]
    for target in ("p-erik", "g-fiktiva", "p-kari", "p-nobody"):
        assert refusal(desk.post("/v1/cases/case-0001/share", {"target": target})) == "unknown_person"
    all_of_them = desk.as_person("p-desk").get("/v1/me").json()["circle"]
    assert {one["id"] for one in all_of_them["groups"]} == {"g-fjord", "g-fiktiva"}
    assert "p-lead" in {one["id"] for one in all_of_them["people"]}
