"""Files within one request, in base64."""

import base64
from dataclasses import replace

import pytest

from desktop_app.errors import FileRefused, FileTrouble
from desktop_app.portals.znuny.files import check_sizes, file_bytes, packed, told
from tests.makers import FakeSending, a_file

LIMIT = 35_000_000


@pytest.mark.parametrize("size", [1, 2, 3, 196_607, 196_608, 196_609, 500_000])
def test_trap_bad_base64_would_be_kept_garbled_so_it_is_never_sent(size: int) -> None:
    content = bytes(range(256)) * (size // 256 + 1)
    file = a_file(content[:size], "loki åäö.bin")
    made = packed([file], FakeSending(content[:size]), LIMIT)
    assert base64.b64decode(made[0]["Content"], validate=True) == content[:size]
    assert (made[0]["Filename"], made[0]["ContentType"]) == ("loki åäö.bin", "image/png")


def test_trap_a_file_without_a_byte_is_refused() -> None:
    with pytest.raises(FileRefused) as refused:
        packed([a_file(b"", "empty.txt")], FakeSending(b""), LIMIT)
    assert refused.value.trouble is FileTrouble.EMPTY


def test_trap_a_request_over_the_web_services_limit_is_not_sent() -> None:
    big = replace(a_file(b"x", "big.bin"), size=20_000_000)
    check_sizes([big], LIMIT)
    with pytest.raises(FileRefused) as refused:
        check_sizes([big, replace(big, name="more.bin")], LIMIT)
    assert refused.value.trouble is FileTrouble.TOO_BIG
    assert refused.value.name == "more.bin"
    assert refused.value.limit == file_bytes(LIMIT)
    assert file_bytes(10) == 0
    # What may be sent fits, in base64 and with what is around it.
    assert file_bytes(LIMIT) * 4 // 3 + 60_000 < LIMIT


def test_no_files_are_none() -> None:
    assert packed([], FakeSending(), LIMIT) == []


def test_how_far_a_request_is_tells_how_far_its_files_are() -> None:
    sending = FakeSending()
    tell = told(sending, [a_file(b"x" * 100)])
    tell(50, 200)
    tell(200, 200)
    tell(0, 0)
    assert sending.told == [(25, 100), (100, 100), (100, 100)]
    assert packed([replace(a_file(b"a"), content_type="")], FakeSending(b"a"), LIMIT)[0]["ContentType"] == (
        "application/octet-stream"
    )
