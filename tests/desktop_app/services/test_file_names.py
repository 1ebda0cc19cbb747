"""Foreign names made harmless."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.services.file_names import new_file, safe_name


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
