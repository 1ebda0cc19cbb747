"""Foreign names made harmless."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.attachments import without_time
from desktop_app.services.file_names import distinct, new_file, picture_name, safe_name
from tests.makers import a_provenance


@pytest.mark.parametrize(
    ("foreign", "safe"),
    [
        ("report.pdf", "report.pdf"),
        ("../../etc/passwd", "passwd"),
        ("..\\..\\boot.ini", "boot.ini"),
        ("C:\\x\\CON", "_CON"),
        ("con.txt", "_con.txt"),
        ("COM1", "_COM1"),
        ("con .txt", "_con.txt"),
        ("a\u2028b\u2029.txt", "ab.txt"),
        ("a.pdf\u202etxt.exe", "a.pdftxt.exe"),
        ("a\x00b\nc.txt", "abc.txt"),
        ("name. . ", "name"),
        ("a:stream.txt", "a_stream.txt"),
        ("..", "file"),
        ("", "file"),
        ("/", "file"),
        ("Skjærmbilde å.png", "Skjærmbilde å.png"),
    ],
)
def test_known_tricks(foreign: str, safe: str) -> None:
    assert safe_name(foreign) == safe


def test_a_long_name_keeps_its_end(tmp_path: Path) -> None:
    name = safe_name("å" * 400 + ".pdf")
    assert name.endswith("å.pdf")
    assert len(name.encode()) <= 180
    new_file(tmp_path, name)
    assert len(safe_name("x." + "y" * 300).encode()) <= 180


@given(st.text())
def test_any_name_is_one_that_can_be_made(name: str) -> None:
    safe = safe_name(name)
    assert safe == Path(safe).name
    assert safe not in {"", ".", ".."}
    assert not set(safe) & set('<>:"/\\|?*')
    assert safe.isprintable() or all(char.isprintable() or char.isspace() for char in safe)


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    names = [new_file(tmp_path / "new", "a.tar.gz").name for _ in range(3)]
    assert names == ["a.tar.gz", "a.tar (2).gz", "a.tar (3).gz"]


def test_a_picture_is_named_by_its_time_and_its_page() -> None:
    plain = a_provenance(window_title='a/b: "c" <d>\u202e  .png.')
    assert picture_name(plain) == "2026-11-21 13.00.00 – a b c d .png.png"
    assert picture_name(a_provenance(window_title="Travel claim")) == "2026-11-21 13.00.00 – Travel claim.png"
    assert picture_name(a_provenance(window_title="", utc_offset_s=-3600)) == "2026-11-21 11.00.00.png"
    assert picture_name(a_provenance(window_title="Þ" * 500)) == f"2026-11-21 13.00.00 – {'Þ' * 60}.png"
    assert len(picture_name(a_provenance(window_title="🙂" * 500)).encode()) <= 180


def test_a_redacted_time_is_not_in_the_name() -> None:
    assert picture_name(without_time(a_provenance(window_title="Travel claim"))) == "Travel claim.png"
    assert picture_name(without_time(a_provenance(window_title=""))) == "screenshot.png"


def test_no_two_names_are_the_same() -> None:
    assert distinct("a.png", ["b.png"]) == "a.png"
    assert distinct("a.png", ["A.PNG"]) == "a (2).png"
    assert distinct("a.png", ["a.png", "a (2).png"]) == "a (3).png"
    assert distinct("a", ["a"]) == "a (2)"


@given(st.lists(st.sampled_from(["a.png", "A.png", "a (2).png", "b", "b (2)", ".x"]), max_size=12))
def test_however_many_there_are(names: list[str]) -> None:
    given_names: list[str] = []
    for name in names:
        given_names.append(distinct(name, given_names))
    assert len({name.casefold() for name in given_names}) == len(names)
