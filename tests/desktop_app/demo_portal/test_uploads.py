"""Files on their way into a case, and out of it."""

from base64 import b64encode
from datetime import timedelta
from hashlib import sha256
from pathlib import Path

import pytest

from tests.desktop_app.demo_portal.kit import Client, code, open_client


def test_an_upload_and_its_download(client: Client) -> None:
    id = client.upload("../bilde \u00f8.png", b"\x89PNG", filetype="image/png; x=y")
    digest = sha256(b"\x89PNG").hexdigest()
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
    id = client.upload(provenance=shown)
    case = client.make(upload_ids=[id]).json()
    assert case["attachments"][0]["provenance"] == shown


@pytest.mark.parametrize("name", ["virus.exe", "a.txt\u202e.JS"])
def test_programs_are_refused(client: Client, name: str) -> None:
    assert code(client.announce(name)) == (415, "attachment_type")


def test_a_part_of_a_file_is_no_file_yet(client: Client) -> None:
    place = client.announce(size=6).headers["Location"]
    client.append(place, b"abc")
    id = place.rpartition("/")[2]
    assert client.get(f"/v1/attachments/{id}").status_code == 404
    assert client.make(upload_ids=[id]).json()["errors"]["upload_ids"]["code"] == "not_a_choice"


def test_who_may_download(client: Client) -> None:
    upload = client.upload()
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
    unused, used = client.upload(), client.upload()
    half = client.announce(size=6).headers["Location"]
    client.append(half, b"abc")
    client.make(upload_ids=[used])
    client.portal.clock.advance(timedelta(days=8).total_seconds())
    assert client.look(half).status_code == 410
    assert client.append(half, b"def", 3).status_code == 410
    client.upload()
    assert client.look(half).status_code == 404
    assert client.get(f"/v1/attachments/{unused}").status_code == 404
    assert client.get(f"/v1/attachments/{used}").status_code == 200
    assert client.look(f"/v1/uploads/{used}").status_code == 404
    files = {path.name for path in client.portal.settings.files.iterdir()}
    assert not files & {unused, half.rpartition("/")[2]}


def test_a_restarted_portal_goes_on_where_it_was(tmp_path: Path) -> None:
    client = open_client(tmp_path).as_person("p-kari")
    place = client.announce(size=6, sha256=sha256(b"abcdef").hexdigest()).headers["Location"]
    client.append(place, b"abc")
    client.close()
    client = open_client(tmp_path).as_person("p-kari")
    assert client.look(place).headers["Upload-Offset"] == "3"
    assert client.append(place, b"def", 3).headers["Repr-Digest"]
    client.close()


def test_a_portal_killed_before_it_said_that_a_file_is_whole_says_so_later(client: Client) -> None:
    place = client.announce(size=3).headers["Location"]
    id = place.rpartition("/")[2]
    (client.portal.settings.files / id).write_bytes(b"abc")
    assert client.look(place).headers["Repr-Digest"]
    assert client.make(upload_ids=[id]).status_code == 201
