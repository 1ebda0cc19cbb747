"""F34: nothing foreign breaks a line of the log."""

from desktop_app.portals.one_line import one_line


def test_control_characters_are_escaped() -> None:
    assert one_line("a\r\nb\x1b[31mc\u202ed\x00") == "a\\r\\nb\\x1b[31mc\\u202ed\\x00"
    assert one_line("Blåbær 😀") == "Blåbær 😀"


def test_long_texts_are_cut() -> None:
    assert one_line("x" * 10_000_000, 10) == "x" * 9 + "…"
    assert one_line("x" * 10, 10) == "x" * 10
