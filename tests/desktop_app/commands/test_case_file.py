"""`nordesk export` and `nordesk import`."""

import json
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from tests.cli_kit import ANSWERS, CommandLine


@pytest.fixture
def other(signed_in: CommandLine, tmp_path: Path) -> CommandLine:
    """The same person at another computer."""
    return replace(signed_in, profile=tmp_path / "other").sign_in()


def _draft(line: CommandLine, *more: str) -> str:
    words = ("new", "--item", "i-invoice", "--answers", line.file("answers.json", ANSWERS))
    return str(line.json(*words, *more)["draft"])


def test_a_case_goes_from_computer_to_computer_and_is_sent_once(
    signed_in: CommandLine, other: CommandLine, tmp_path: Path
) -> None:
    file = str(tmp_path / "a.nordesk")
    draft = _draft(signed_in, "--again")
    assert signed_in.run("export", draft, file) == 0
    there = other.json("import", file)
    assert there["outcome"] == "draft"
    assert other.json("import", file)["outcome"] == "same"
    assert other.run("import", file) == 0
    assert other.out == f"same {there['draft']}\n"


def test_a_file_that_is_there_is_not_replaced_unasked(signed_in: CommandLine, tmp_path: Path) -> None:
    file = tmp_path / "a.nordesk"
    file.write_text("mine")
    draft = _draft(signed_in, "--again")
    assert signed_in.run("export", draft, str(file)) == 5
    assert file.read_text() == "mine"
    assert signed_in.run("export", draft, str(file), "--force") == 0
    assert signed_in.run("export", "d-none", str(tmp_path / "b.nordesk")) == 8


def test_what_is_no_case_file_is_refused(signed_in: CommandLine, tmp_path: Path) -> None:
    assert signed_in.run("import", signed_in.file("a.nordesk", "Dear desk")) == 7
    assert "case_file_refused" in signed_in.err
    assert "trouble=not_a_case_file" in signed_in.err


def test_whose_it_is_is_asked(signed_in: CommandLine, tmp_path: Path) -> None:
    file = tmp_path / "a.nordesk"
    draft = _draft(signed_in, "--again")
    signed_in.run("export", draft, str(file))
    with zipfile.ZipFile(file) as archive:
        plain = json.loads(archive.read("nordesk.json"))
    plain["key"] = "f" * 32
    plain["author"]["account_id"] = "a-other"
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("nordesk.json", json.dumps(plain))
    assert signed_in.run("import", str(file)) == 2
    assert "--account a-" in signed_in.out
    assert signed_in.run("import", str(file), "--account", "kari@eksempelfjord.example") == 0
    plain["key"] = "e" * 32
    plain["author"]["address"] = "https://other.example"
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("nordesk.json", json.dumps(plain))
    assert signed_in.run("import", str(file)) == 4
    assert "account add https://other.example" in signed_in.out
