"""Files on their way into a case, and out of it."""

import json
from base64 import b64encode, urlsafe_b64encode
from collections.abc import AsyncIterator
from datetime import timedelta
from hashlib import sha256
from pathlib import Path

import pytest

from desktop_app.demo_portal.settings import Limits
from tests.desktop_app.demo_portal.kit import Client, code, open_client


def b64(value: object) -> str:
    return urlsafe_b64encode(json.dumps(value).encode()).decode().rstrip("=")


def test_an_upload_and_its_download(client: Client) -> None:
    answer = client.upload("../bilde ø.png", b"\x89PNG", headers={"Content-Type": "image/png; x=y"})
    digest = sha256(b"\x89PNG").hexdigest()
    id = answer.json()["id"]
    assert answer.status_code == 201
    assert answer.json() == {
        "id": id,
        "name": "bilde ø.png",
        "size": 4,
        "sha256": digest,
        "content_type": "image/png",
    }
    back = client.get(f"/v1/attachments/{id}")
    assert back.content == b"\x89PNG"
    assert back.headers["Content-Type"] == "image/png"
    assert back.headers["ETag"] == f'"{digest}"'
    assert back.headers["Digest"] == "sha-256=" + b64encode(bytes.fromhex(digest)).decode()
    assert back.headers["X-Content-Type-Options"] == "nosniff"
    assert "filename*=UTF-8''bilde%20%C3%B8.png" in back.headers["Content-Disposition"]
    assert client.get(f"/v1/attachments/{id}", headers={"If-None-Match": back.headers["ETag"]}).status_code == 304


def test_a_download_can_be_resumed(client: Client) -> None:
    part = client.get("/v1/attachments/att-1", headers={"Range": "bytes=2-"})
    assert (part.status_code, part.content) == (206, b"note")


def test_the_provenance_is_kept(client: Client) -> None:
    shown = {"page_url": "https://wilma.example/", "taken_at": "2026-11-21T11:59:00Z"}
    id = client.upload(headers={"X-Provenance": b64(shown)}).json()["id"]
    case = client.make(upload_ids=[id]).json()
    assert case["attachments"][0]["provenance"] == shown


@pytest.mark.parametrize("header", ["*", "x", b64([1]), b64("text")])
def test_a_provenance_that_cannot_be_read_is_refused(client: Client, header: str) -> None:
    assert code(client.upload(headers={"X-Provenance": header})) == (400, "bad_request")


def test_odd_content_types_become_bytes(client: Client) -> None:
    assert client.upload(headers={"Content-Type": "nonsense"}).json()["content_type"] == "application/octet-stream"


@pytest.mark.parametrize("name", ["virus.exe", "a.txt\u202e.JS"])
def test_programs_are_refused(client: Client, name: str) -> None:
    assert code(client.upload(name)) == (415, "attachment_type")


def test_a_key_is_needed(client: Client) -> None:
    answer = client.request("POST", "/v1/uploads", params={"name": "a.txt"}, content=b"abc")
    assert code(answer) == (400, "key_missing")


def test_the_limit(tmp_path: Path) -> None:
    client = open_client(tmp_path, limits=Limits(attachment_bytes=1000)).as_person("p-kari")
    assert client.upload(content=b"x" * 1000).json()["size"] == 1000
    assert code(client.upload(content=b"x" * 1001)) == (413, "attachment_too_big")
    assert code(client.upload(content=b"x" * 100_000)) == (413, "attachment_too_big")
    assert [path.name for path in client.portal.settings.files.iterdir() if path.name.startswith("arriving")] == []
    client.close()


def test_a_body_in_many_pieces_that_is_far_too_big_is_not_read_to_its_end(tmp_path: Path) -> None:
    client = open_client(tmp_path, limits=Limits(attachment_bytes=1000)).as_person("p-kari")
    sent = 0

    async def pieces() -> AsyncIterator[bytes]:
        nonlocal sent
        for _ in range(100):
            sent += 500
            yield b"x" * 500

    headers = {"Idempotency-Key": "k"}
    answer = client.request("POST", "/v1/uploads", params={"name": "a"}, content=pieces(), headers=headers)
    assert code(answer) == (413, "attachment_too_big")
    assert sent < 10_000
    client.close()


def test_who_may_download(client: Client) -> None:
    upload = client.upload().json()["id"]
    for person, seeded, unused in (
        ("p-kari", 200, 200),
        ("p-sam", 200, 404),
        ("p-erik", 404, 404),
        ("p-mette", 200, 404),
        ("p-desk", 200, 404),
    ):
        client.as_person(person)
        assert client.get("/v1/attachments/att-1").status_code == seeded
        assert client.get(f"/v1/attachments/{upload}").status_code == unused
    assert code(client.get("/v1/attachments/unknown")) == (404, "not_found")


def test_unused_uploads_go_after_a_week(client: Client) -> None:
    unused, used = client.upload().json()["id"], client.upload().json()["id"]
    client.make(upload_ids=[used])
    client.portal.clock.advance(timedelta(days=8).total_seconds())
    client.upload()
    assert client.get(f"/v1/attachments/{unused}").status_code == 404
    assert client.get(f"/v1/attachments/{used}").status_code == 200
    assert not (client.portal.settings.files / unused).exists()
