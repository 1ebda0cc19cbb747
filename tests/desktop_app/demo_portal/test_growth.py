"""A portal of real size."""

import pytest

from desktop_app.demo_portal.app import open_portal
from desktop_app.demo_portal.growth import grow
from desktop_app.demo_portal.portal import Portal
from desktop_app.demo_portal.problems import Problem
from tests.desktop_app.demo_portal.kit import NOW, Client, settings


def test_more_cases_and_articles(client: Client) -> None:
    token = client.get("/v1/changes").json()["tokens"]["cases"]
    answer = client.post("/v1/demo/grow", {"cases": 500, "articles": 30})
    assert answer.json() == {"cases": 506, "articles": 32}
    rows = client.all("/v1/cases")
    assert len({row["id"] for row in rows}) == len(rows) > 300
    assert {row["id"] for row in client.all("/v1/cases", since=token)} == {row["id"] for row in rows[:-4]}
    assert len(client.all("/v1/articles")) == 32
    copy = next(row for row in rows if row["title"].startswith("Case 1 (") and row["status"] == "waiting_for_you")
    assert [entry["kind"] for entry in client.get(f"/v1/cases/{copy['id']}").json()["timeline"]] == [
        "status",
        "message",
    ]
    assert client.make().json()["number"] == "DP-2026-00507"


def test_nothing_asked_nothing_done(portal: Portal) -> None:
    assert grow(portal, 0, 0) == {"cases": 6, "articles": 2}


def test_an_empty_portal_cannot_grow(tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("empty")
    (folder / "seed").mkdir()
    portal = open_portal(settings(folder), lambda: NOW)
    for cases, articles in ((1, 0), (0, 1)):
        with pytest.raises(Problem, match="bad_request"):
            grow(portal, cases, articles)
    portal.db.close()
