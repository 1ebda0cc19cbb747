"""What happened in a case, the newest part first and the rest page by page."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.demo_portal.app import build_app
from tests.desktop_app.demo_portal.kit import Client, Json, code, settings

CASE = "/v1/cases/case-0002"


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Client]:
    """A portal that tells three entries at a time, and a case with ten messages and as many notes."""
    opened = Client(build_app(settings(tmp_path, timeline_size=3)))
    opened.as_person("p-desk")
    for number in range(10):
        opened.post(f"{CASE}/comments", {"text": f"m{number}"})
        opened.post(f"{CASE}/note", {"text": f"n{number}"})
    yield opened
    opened.close()


def pages(client: Client) -> list[list[Json]]:
    """From the newest part to the beginning."""
    case = client.get(CASE).json()
    found, place = [case["timeline"]], case["older"]
    while place is not None:
        page = client.get(f"{CASE}/timeline", params={"before": place}).json()
        found.append(page["entries"])
        place = page["older"]
    return found


def test_page_by_page_to_the_beginning_nothing_is_missing_and_nothing_comes_twice(small: Client) -> None:
    found = pages(small)
    assert all(len(page) == 3 for page in found[:-1])
    entries = [entry for page in reversed(found) for entry in page]
    assert len({entry["id"] for entry in entries}) == len(entries)
    written = [entry["text"] for entry in entries if entry["kind"] in ("message", "note")]
    assert written == [f"{kind}{number}" for number in range(10) for kind in "mn"]


def test_the_customer_gets_full_pages_without_notes(small: Client) -> None:
    found = pages(small.as_person("p-sam"))
    entries = [entry for page in reversed(found) for entry in page]
    assert all(len(page) == 3 for page in found[:-1])
    assert {entry["kind"] for entry in entries} == {"status", "message"}
    assert [entry["text"] for entry in entries if entry["kind"] == "message"] == [f"m{number}" for number in range(10)]


def test_clocks_and_stages_know_the_whole_timeline(small: Client) -> None:
    kpis = {kpi["id"]: kpi for kpi in small.get(CASE).json()["kpis"]}
    assert kpis["first_reply"]["ended_at"], "the first reply lies pages back"
    assert kpis == {kpi["id"]: kpi for kpi in small.as_person("p-sam").get(CASE).json()["kpis"]}


def test_files_come_with_the_page_that_tells_of_them(small: Client) -> None:
    small.post(f"{CASE}/comments", {"text": "See", "upload_ids": [small.upload()]})
    place = "999999"
    page = small.get(f"{CASE}/timeline", params={"before": place}).json()
    assert [file["id"] for file in page["attachments"]] == page["entries"][-1]["attachment_ids"] != []
    older = small.get(f"{CASE}/timeline", params={"before": page["older"]}).json()
    assert older["attachments"] == []


@pytest.mark.parametrize("place", ["", "x", "-1", "1.5", "9" * 19, "²"])
def test_what_is_no_place_is_refused(small: Client, place: str) -> None:
    assert code(small.get(f"{CASE}/timeline", params={"before": place})) == (400, "bad_request")


def test_a_foreign_case_has_no_timeline(small: Client) -> None:
    answer = small.as_person("p-erik").get(f"{CASE}/timeline", params={"before": "9"})
    assert code(answer) == (404, "not_found")


def test_a_short_timeline_is_whole(client: Client) -> None:
    assert client.get("/v1/cases/case-0001").json()["older"] is None
