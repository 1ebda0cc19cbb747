"""The README's table of faults is made from the tests."""

from pathlib import Path

import pytest

from tests.faults import table

DOCSTRING = '"""F08 The answer is lost.\n\nIt is sent again | once.\n"""\n'
GOOD = DOCSTRING + "\n\ndef test_f08_it_is_sent_again() -> None:\n    pass\n"


def _file(folder: Path, text: str, name: str = "test_f08_lost_answer.py") -> Path:
    file = folder / name
    file.write_text(text, encoding="utf-8")
    return file


def test_a_row_is_the_docstring_of_its_file(tmp_path: Path) -> None:
    _file(tmp_path, GOOD)
    (row,) = table.rows(tmp_path)
    assert row == table.Row(8, "The answer is lost", "It is sent again | once.", "test_f08_lost_answer.py")
    assert row.line.startswith("| F08 The answer is lost | It is sent again \\| once. | [test_f08_lost_answer.py](")
    assert "F08" not in table.missing([row])
    assert "F09" in table.missing([row])


@pytest.mark.parametrize(
    "text",
    [
        "",
        GOOD.replace("F08", "F09"),
        GOOD.replace("\n\nIt is", "\nIt is"),
        GOOD.replace("again | once.", "again"),
        GOOD.replace("test_f08_", "test_f09_"),
        GOOD.replace("test_f08_", "show_"),
    ],
)
def test_a_file_that_breaks_the_form_is_refused(tmp_path: Path, text: str) -> None:
    file = _file(tmp_path, text)
    with pytest.raises(ValueError, match="test_f08_lost_answer"):
        table.read(file)


def test_a_readme_without_the_marks_is_refused() -> None:
    with pytest.raises(ValueError, match="marks"):
        table.replaced("# Nordesk\n", [])


def test_the_readme_shows_the_faults_as_they_are() -> None:
    text = table.README.read_text(encoding="utf-8")
    assert table.replaced(text, table.rows()) == text, "run python -m tests.faults.table"


def test_every_promised_fault_has_its_row() -> None:
    assert table.missing(table.rows()) == []
