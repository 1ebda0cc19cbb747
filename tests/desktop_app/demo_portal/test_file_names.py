"""Names of received files."""

import pytest

from desktop_app.demo_portal.file_names import LONGEST_BYTES, disposition, is_refused, sanitised


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("a.txt", "a.txt"),
        ("skjermbilde ø.png", "skjermbilde ø.png"),
        ("../../etc/passwd", "passwd"),
        ("..\\..\\x.dll", "x.dll"),
        ("C:x", "C_x"),
        ("C:\\temp\\x.txt", "x.txt"),
        ("CON", "_CON"),
        ("nul.txt", "_nul.txt"),
        ("a.pdf\u202egnp.exe", "a.pdfgnp.exe"),
        ("a\0b\nc.txt", "abc.txt"),
        ("a\ud800.txt", "a.txt"),
        ("trailing. . ", "trailing"),
        ("a:stream", "a_stream"),
        ('<a>|"?*.txt', "_a_____.txt"),
        ("", "file"),
        ("...", "file"),
        ("/", "file"),
    ],
)
def test_sanitised(name: str, expected: str) -> None:
    assert sanitised(name) == expected


@pytest.mark.parametrize("name", ["ø" * 300 + ".png", "x" * 300, "." + "x" * 300, "a" * 190 + "." + "b" * 60])
def test_long_names_are_cut(name: str) -> None:
    short = sanitised(name)
    assert len(short.encode()) <= LONGEST_BYTES
    assert short.endswith(".png") == name.endswith(".png")


@pytest.mark.parametrize(
    "name", ["a.exe", "a.txt.EXE", "x.Lnk", "y.js", ".bat", "z.msi", "s.scr", "c.com", "v.vbs", "d.cmd"]
)
def test_programs_are_refused(name: str) -> None:
    assert is_refused(name)


@pytest.mark.parametrize("name", ["exe", "a.json", "a.exe.txt", "js"])
def test_others_are_not(name: str) -> None:
    assert not is_refused(name)


def test_disposition() -> None:
    assert disposition("a b.txt") == "attachment; filename=\"a b.txt\"; filename*=UTF-8''a%20b.txt"
    assert disposition("ø.txt") == "attachment; filename=\".txt\"; filename*=UTF-8''%C3%B8.txt"
    assert disposition("日") == "attachment; filename=\"file\"; filename*=UTF-8''%E6%97%A5"
    assert disposition('a"\\').startswith('attachment; filename="a__";')
