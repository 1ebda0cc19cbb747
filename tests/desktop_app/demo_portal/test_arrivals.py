"""Who writes to a file, and its digest on the way."""

from hashlib import sha256
from pathlib import Path

from desktop_app.demo_portal.arrivals import Arrivals


def test_the_newest_writer_alone_may_write() -> None:
    arrivals = Arrivals()
    first = arrivals.take_over("up-1")
    assert arrivals.is_mine("up-1", first)
    second = arrivals.take_over("up-1")
    assert not arrivals.is_mine("up-1", first)
    assert arrivals.is_mine("up-1", second)
    arrivals.forget("up-1")
    assert not arrivals.is_mine("up-1", second)


def test_a_file_seen_whole_is_not_read_again(tmp_path: Path) -> None:
    arrivals = Arrivals()
    arrivals.take_over("up-1")
    arrivals.wrote("up-1", 0, b"ab")
    arrivals.take_over("up-1")
    arrivals.wrote("up-1", 2, memoryview(b"c"))
    assert arrivals.sha256_of("up-1", tmp_path / "not there", 3) == sha256(b"abc").hexdigest()


def test_a_file_of_which_something_was_missed_is_read(tmp_path: Path) -> None:
    file = tmp_path / "up-1"
    file.write_bytes(b"abc")
    arrivals = Arrivals()
    arrivals.wrote("up-1", 0, b"x")
    arrivals.take_over("up-1")
    arrivals.wrote("up-1", 2, b"c")
    assert arrivals.sha256_of("up-1", file, 3) == sha256(b"abc").hexdigest()
    arrivals.wrote("up-1", 0, b"abx")
    arrivals.cut_back("up-1")
    arrivals.cut_back("up-2")
    assert arrivals.sha256_of("up-1", file, 3) == sha256(b"abc").hexdigest()
