"""What was written before, over HTTP."""

from tests.desktop_app.demo_portal.kit import Client


def test_a_page_is_not_sent_again_to_whoever_has_it(client: Client) -> None:
    asked = {"before": "99999"}
    first = client.get("/v1/cases/case-0001/timeline", params=asked)
    assert (first.status_code, first.json()["older"]) == (200, None)
    again = client.get("/v1/cases/case-0001/timeline", params=asked, headers={"If-None-Match": first.headers["ETag"]})
    assert (again.status_code, again.content) == (304, b"")


def test_the_answer_to_a_note_is_the_case(client: Client) -> None:
    told = client.as_person("p-desk").post("/v1/cases/case-0001/note", {"text": "For us"}).json()
    assert (told["id"], told["timeline"][-1]["kind"]) == ("case-0001", "note")


def test_both_are_described(client: Client) -> None:
    paths = client.get("/openapi.json").json()["paths"]
    assert {"get"} == set(paths["/v1/cases/{case_id}/timeline"])
    assert {"post"} == set(paths["/v1/cases/{case_id}/note"])
