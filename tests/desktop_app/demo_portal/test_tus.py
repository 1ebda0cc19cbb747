"""The protocol's headers."""

from base64 import b64encode
from datetime import UTC, datetime

import pytest

from desktop_app.demo_portal import tus
from desktop_app.demo_portal.problems import Problem
from desktop_app.demo_portal.settings import Limits
from tests.desktop_app.demo_portal.kit import metadata

SHA = "ab" * 32


def test_what_is_announced() -> None:
    told = {"filename": "../bilde \u00f8.PNG", "filetype": "Image/PNG; x=y", "sha256": SHA.upper(), "case": "case-1"}
    headers = {"upload-length": "7", "upload-metadata": metadata({**told, "provenance": {"zone": "CET"}})}
    found = tus.announced(headers)
    assert (found.name, found.size, found.content_type, found.sha256) == ("bilde \u00f8.PNG", 7, "image/png", SHA)
    assert (found.case_id, found.provenance) == ("case-1", {"zone": "CET"})
    assert found.metadata == headers["upload-metadata"]


def test_only_a_name_and_a_size_are_needed() -> None:
    found = tus.announced({"upload-length": "0", "upload-metadata": metadata({"filename": "a"})})
    assert (found.content_type, found.sha256, found.provenance) == (tus.OCTETS, "", None)


NAME = metadata({"filename": "a"})


@pytest.mark.parametrize(
    ("size", "told"),
    [
        ("", NAME),
        ("-1", NAME),
        ("1" * 16, NAME),
        ("\u00b2", NAME),
        ("1", ""),
        ("1", "filename"),
        ("1", "filename *"),
        ("1", f"{NAME},{NAME}"),
        ("1", "filename " + b64encode(b"\xff").decode()),
        ("1", metadata({"filename": "a", "sha256": "abc"})),
        ("1", metadata({"filename": "a", "provenance": "{"})),
        ("1", metadata({"filename": "a", "provenance": [1]})),
        ("1", metadata({"filename": "a", "provenance": "[" * 100_000})),
    ],
)
def test_what_cannot_be_read_is_refused(size: str, told: str) -> None:
    with pytest.raises(Problem) as refused:
        tus.announced({"upload-length": size, "upload-metadata": told})
    assert refused.value.code == "bad_request"


@pytest.mark.parametrize("spoken", [{}, {"tus-resumable": "0.2.2"}])
def test_another_version_is_refused_and_ours_named(spoken: dict[str, str]) -> None:
    with pytest.raises(Problem) as refused:
        tus.check_version(spoken)
    assert (refused.value.status, refused.value.headers) == (412, {"Tus-Version": "1.0.0"})
    tus.check_version({"tus-resumable": "1.0.0"})


def test_a_checksum() -> None:
    assert tus.checksum({}) is None
    assert tus.checksum({"upload-checksum": "sha256 " + b64encode(bytes(32)).decode()}) == bytes(32)


@pytest.mark.parametrize("told", ["md5 " + b64encode(bytes(16)).decode(), "sha256 YQ==", "sha256 *", ""])
def test_a_checksum_of_another_kind_is_refused(told: str) -> None:
    with pytest.raises(Problem):
        tus.checksum({"upload-checksum": told})


def test_how_the_answers_are_written() -> None:
    assert tus.expires(datetime(2026, 3, 1, 9, 5, 7, tzinfo=UTC)) == "Sun, 01 Mar 2026 09:05:07 GMT"
    assert tus.repr_digest("00" * 32) == f"sha-256=:{b64encode(bytes(32)).decode()}:"
    assert Limits().attachment_bytes == 25 * 1024 * 1024
