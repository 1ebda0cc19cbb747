"""Resumable uploads over HTTP (tus 1.0.0); the life of a file is tested in test_uploads."""

from base64 import b64encode
from collections.abc import AsyncIterator
from hashlib import sha256
from pathlib import Path

import pytest

from desktop_app.demo_portal.faults import Dropped
from desktop_app.demo_portal.settings import Limits
from tests.desktop_app.demo_portal.kit import Client, code, open_client


def digest(content: bytes) -> str:
    return f"sha-256=:{b64encode(sha256(content).digest()).decode()}:"


def checksum(content: bytes) -> str:
    return "sha256 " + b64encode(sha256(content).digest()).decode()


def where(client: Client, size: int = 6, **more: str) -> str:
    return client.announce(size=size, **more).headers["Location"]


def test_what_is_spoken_is_told_to_everybody(client: Client) -> None:
    told = client.as_person(None).request("OPTIONS", "/v1/uploads")
    assert told.status_code == 204
    assert told.headers["Tus-Version"] == "1.0.0"
    assert told.headers["Tus-Max-Size"] == str(Limits().attachment_bytes)
    assert set(told.headers["Tus-Extension"].split(",")) == {"creation", "termination", "checksum", "expiration"}
    assert told.headers["Tus-Checksum-Algorithm"] == "sha256"


def test_a_file_in_parts(client: Client) -> None:
    announced = client.announce("a.bin", 6)
    place = announced.headers["Location"]
    assert (announced.status_code, announced.headers["Upload-Offset"]) == (201, "0")
    first = client.append(place, b"abc")
    assert (first.status_code, first.headers["Upload-Offset"]) == (204, "3")
    assert "Repr-Digest" not in first.headers
    seen = client.look(place)
    assert (seen.headers["Upload-Offset"], seen.headers["Upload-Length"]) == ("3", "6")
    assert seen.headers["Upload-Metadata"] == announced.request.headers["Upload-Metadata"]
    assert seen.headers["Cache-Control"] == "no-store"
    assert seen.headers["Upload-Expires"] == "Sat, 28 Nov 2026 12:00:00 GMT"
    last = client.append(place, b"def", 3)
    assert (last.headers["Upload-Offset"], last.headers["Repr-Digest"]) == ("6", digest(b"abcdef"))
    assert client.look(place).headers["Repr-Digest"] == digest(b"abcdef")
    assert client.append(place, b"", 6).status_code == 204
    assert client.get(f"/v1/attachments/{place.rpartition('/')[2]}").content == b"abcdef"


def test_an_empty_file_is_whole_at_once(client: Client) -> None:
    announced = client.announce(size=0)
    assert announced.headers["Repr-Digest"] == digest(b"")
    id = announced.headers["Location"].rpartition("/")[2]
    assert client.make(upload_ids=[id]).status_code == 201


def test_a_wrong_offset_is_refused_and_the_right_one_told(client: Client) -> None:
    place = where(client)
    client.append(place, b"abc")
    again = client.append(place, b"abc")
    assert code(again) == (409, "upload_offset")
    assert again.headers["Upload-Offset"] == "3"


def test_more_than_was_announced_is_refused(client: Client) -> None:
    place = where(client)
    assert code(client.append(place, b"abcdefg")) == (413, "attachment_too_big")
    assert client.look(place).headers["Upload-Offset"] == "0"


@pytest.mark.parametrize(
    "headers", [{"Upload_Offset": "x"}, {"Upload_Checksum": "crc32 AAAA"}, {"Content_Type": "text/plain"}]
)
def test_a_part_that_says_nonsense_is_refused(client: Client, headers: dict[str, str]) -> None:
    answer = client.append(where(client), b"abc", 0, **headers)
    assert code(answer) == (415 if "Content_Type" in headers else 400, "bad_request")


@pytest.mark.parametrize("method", ["POST", "HEAD", "PATCH", "DELETE"])
def test_another_version_of_the_protocol_is_refused(client: Client, method: str) -> None:
    path = "/v1/uploads" if method == "POST" else where(client)
    answer = client.request(method, path, headers={"Tus-Resumable": "2.0.0", "Idempotency-Key": "k"})
    assert (answer.status_code, answer.headers["Tus-Version"]) == (412, "1.0.0")


def test_a_part_with_a_checksum_is_kept_only_if_it_is_right(client: Client) -> None:
    place = where(client)
    client.append(place, b"abc", Upload_Checksum=checksum(b"abc"))
    assert code(client.append(place, b"xyz", 3, Upload_Checksum=checksum(b"def"))) == (460, "checksum_mismatch")
    assert client.look(place).headers["Upload-Offset"] == "3"
    last = client.append(place, b"def", 3, Upload_Checksum=checksum(b"def"))
    assert last.headers["Repr-Digest"] == digest(b"abcdef")


def test_a_file_that_is_not_what_was_announced_is_thrown_away(client: Client) -> None:
    place = where(client, sha256=sha256(b"abcdef").hexdigest())
    assert code(client.append(place, b"abcdeX")) == (460, "checksum_mismatch")
    assert client.look(place).status_code == 404
    right = where(client, sha256=sha256(b"abcdef").hexdigest())
    assert client.append(right, b"abcdef").status_code == 204


def test_what_came_before_a_cut_is_kept(client: Client) -> None:
    place = where(client)
    with pytest.raises(Dropped):
        client.append(place, b"abcdef", X_Demo_Fault="cut=4")
    assert client.look(place).headers["Upload-Offset"] == "4"
    assert client.append(place, b"ef", 4).headers["Repr-Digest"] == digest(b"abcdef")


def test_what_came_before_a_cut_is_not_kept_unchecked(client: Client) -> None:
    place = where(client)
    with pytest.raises(Dropped):
        client.append(place, b"abcdef", X_Demo_Fault="cut=4", Upload_Checksum=checksum(b"abcdef"))
    assert client.look(place).headers["Upload-Offset"] == "0"


def test_whoever_asks_has_given_up_the_older_connection(client: Client) -> None:
    place = where(client)
    id = place.rpartition("/")[2]

    async def pieces() -> AsyncIterator[bytes]:
        yield b"abc"
        client.portal.arrivals.take_over(id)  # as HEAD on another connection does
        yield b"def"

    assert code(client.append(place, pieces())) == (409, "upload_offset")
    assert client.look(place).headers["Upload-Offset"] == "3"


def test_an_upload_can_be_given_up(client: Client) -> None:
    place = where(client)
    client.append(place, b"abc")
    gone = client.request("DELETE", place, headers={"Tus-Resumable": "1.0.0"})
    assert gone.status_code == 204
    assert client.look(place).status_code == 404
    assert [path.name for path in client.portal.settings.files.iterdir()] == ["att-1"]


def test_an_upload_is_mine_alone_and_the_cases_in_the_end(client: Client) -> None:
    place = where(client)
    assert client.as_person("p-sam").look(place).status_code == 404
    assert client.append(place, b"abc").status_code == 404
    client.as_person("p-kari").append(place, b"abcdef")
    client.make(upload_ids=[place.rpartition("/")[2]])
    assert client.look(place).headers["Repr-Digest"] == digest(b"abcdef"), "whoever lost the answer can still ask"
    assert client.request("DELETE", place, headers={"Tus-Resumable": "1.0.0"}).status_code == 404


def test_what_is_not_taken_is_refused_before_a_byte_of_it(tmp_path: Path) -> None:
    client = open_client(tmp_path, limits=Limits(attachment_bytes=1000, attachments_per_case=1)).as_person("p-kari")
    assert client.announce(size=1000).status_code == 201
    assert code(client.announce(size=1001)) == (413, "attachment_too_big")
    assert code(client.announce("virus.exe")) == (415, "attachment_type")
    assert client.request("POST", "/v1/uploads", headers={"Tus-Resumable": "1.0.0"}).json()["code"] == "key_missing"
    assert code(client.announce(case="case-0001")) == (422, "too_many_attachments")
    assert code(client.announce(case="case-0006")) == (404, "not_found")
    assert code(client.announce(case="case-0004")) == (409, "not_possible_now")
    client.close()
