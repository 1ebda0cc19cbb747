"""The portal as a whole."""

import asyncio
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop_app.demo_portal.app import build_app, open_portal
from tests.desktop_app.demo_portal.kit import NOW, Client, code, open_client, settings


def test_openapi(client: Client) -> None:
    document = client.get("/openapi.json").json()
    assert document["openapi"].startswith("3.1")
    assert "/v1/cases/{case_id}/comments" in document["paths"]
    assert {"Case", "CaseToMake", "Session", "ProblemDocument"} <= set(document["components"]["schemas"])
    upload = document["paths"]["/v1/uploads/{upload_id}"]["patch"]
    assert "application/offset+octet-stream" in upload["requestBody"]["content"]


@pytest.mark.parametrize(
    ("method", "path", "status"), [("GET", "/", 404), ("GET", "/docs", 404), ("DELETE", "/v1/cases", 405)]
)
def test_unknown_paths_and_methods_are_problems(client: Client, method: str, path: str, status: int) -> None:
    answer = client.request(method, path)
    assert answer.status_code == status
    assert answer.headers["Content-Type"] == "application/problem+json"
    assert answer.json()["status"] == status


def test_every_path_but_the_door_needs_a_session(client: Client) -> None:
    paths = client.get("/openapi.json").json()["paths"]
    client.as_person(None)
    for path, methods in paths.items():
        if path.startswith(("/.well-known", "/v1/session", "/v1/password", "/v1/demo")):
            continue
        for method in set(methods) - {"options"}:  # what a server speaks, it tells everybody
            answer = client.request(method.upper(), path.replace("{", "").replace("}", ""), json={})
            assert answer.status_code == 401, (method, path)
            assert method == "head" or code(answer) == (401, "not_signed_in"), (method, path)


def test_a_fault_of_ours_is_told_without_its_insides(tmp_path: Path) -> None:
    client = open_client(tmp_path, raises=False).as_person("p-kari")
    with client.portal.db.write() as connection:
        connection.execute("DROP TABLE entries")
    answer = client.get("/v1/cases")
    assert code(answer) == (500, "internal_error")
    assert answer.headers["X-Request-Id"] == answer.json()["request_id"]
    assert answer.headers["Date"]
    assert "entries" not in answer.text
    client.close()


def test_data_survive_a_restart_and_a_reset_ends_them(tmp_path: Path) -> None:
    client = open_client(tmp_path).as_person("p-kari")
    made = client.make().json()["id"]
    client.upload()
    client.request("POST", "/v1/password/forgotten", json={"email": "sam@example.example"})
    token = client.get("/v1/changes").json()["tokens"]["cases"]
    client.close()
    again = open_client(tmp_path).as_person("p-kari")
    assert again.get(f"/v1/cases/{made}").status_code == 200
    assert again.get("/v1/cases", params={"since": token}).json()["items"] == []
    again.close()
    fresh = open_client(tmp_path, reset=True).as_person("p-kari")
    assert fresh.get(f"/v1/cases/{made}").status_code == 404
    assert fresh.get("/v1/cases", params={"since": token}).status_code == 410
    assert not fresh.portal.settings.mails.exists()
    assert [path.name for path in fresh.portal.settings.files.iterdir()] == ["att-1"]
    fresh.close()


def test_the_clock_may_start_elsewhere(tmp_path: Path) -> None:
    portal = open_portal(settings(tmp_path, now=datetime(2030, 5, 1, tzinfo=UTC)), lambda: NOW)
    assert portal.clock.stamp() == "2030-05-01T00:00:00Z"
    portal.db.close()
    later = open_portal(settings(tmp_path), lambda: NOW)
    assert later.clock.stamp() == "2030-05-01T00:00:00Z"
    later.db.close()


def test_ending_closes_the_database(tmp_path: Path) -> None:
    app = build_app(settings(tmp_path), lambda: NOW)
    db = app.state.portal.db

    async def live() -> None:
        async with app.router.lifespan_context(app):
            with db.read() as connection:
                assert connection.execute("SELECT 1").fetchone()[0] == 1

    asyncio.run(live())
    assert db._idle == []


def test_nothing_is_reported_to_anybody(client: Client) -> None:
    """FastAPI exports traces by itself where the environment names a collector; this application has it all off."""
    configured = getattr(client.app, "_telemetry", {})
    assert not any(configured.get(name) for name in ("auto_configure", "tracing", "metrics", "logs"))
