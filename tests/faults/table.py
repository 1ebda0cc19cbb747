"""The README's table of faults, made from the docstrings of `test_fNN_*.py`.

`python -m tests.faults.table` writes it into the README, `--missing` prints the rows that no file has yet.
"""

import ast
import re
import sys
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
README = FOLDER.parent.parent / "README.md"
BEGIN, END = "<!-- faults: begin -->\n", "<!-- faults: end -->"
WANTED = (*range(1, 21), 25, 26, 27, 32, 38, 39, 47, 49, 50, 51, 52)
"""The numbers which the README promises."""
_FILE = re.compile(r"test_f(\d\d)_[a-z0-9_]+\.py")


@dataclass(frozen=True, slots=True)
class Row:
    """One fault: its number, what goes wrong, what the program does about it, and the file that shows it."""

    number: int
    fault: str
    behaviour: str
    file: str

    @property
    def line(self) -> str:
        """The row as Markdown."""
        cells = (f"F{self.number:02} {self.fault}", self.behaviour, f"[{self.file}](tests/faults/{self.file})")
        return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def read(file: Path) -> Row:
    """The row of a test file.

    Raises ValueError when its docstring is not `FNN Fault.`, an empty line and one paragraph, when a test of it has
    another number, or when it has no test.
    """
    tree = ast.parse(file.read_text(encoding="utf-8"))
    named = _FILE.fullmatch(file.name)
    if named is None:
        raise ValueError(f"{file.name}: the name is not test_fNN_words.py")
    number = named[1]
    parts = [" ".join(part.split()) for part in (ast.get_docstring(tree) or "").split("\n\n")]
    if len(parts) != 2 or not parts[0].startswith(f"F{number} ") or not all(part.endswith(".") for part in parts):
        raise ValueError(f"{file.name}: the docstring is not “F{number} Fault.”, an empty line and one paragraph")
    tests = [one.name for one in ast.walk(tree) if isinstance(one, ast.FunctionDef) and one.name.startswith("test_")]
    if not tests or not all(name.startswith(f"test_f{number}_") for name in tests):
        raise ValueError(f"{file.name}: its tests are not all named test_f{number}_…")
    return Row(int(number), parts[0][4:].rstrip("."), parts[1], file.name)


def rows(folder: Path = FOLDER) -> list[Row]:
    """All rows, by their numbers."""
    return sorted((read(file) for file in folder.glob("test_f[0-9][0-9]_*.py")), key=lambda row: (row.number, row.file))


def table(found: list[Row]) -> str:
    """The rows as a Markdown table."""
    return "\n".join(
        ["| Fault | What the program does | Shown by |", "|---|---|---|", *(row.line for row in found), ""]
    )


def missing(found: list[Row]) -> list[str]:
    """The promised rows that no file has."""
    have = {row.number for row in found}
    return [f"F{number:02}" for number in WANTED if number not in have]


def replaced(text: str, found: list[Row]) -> str:
    """The README with the table as it is now."""
    head, begin, rest = text.partition(BEGIN)
    _old, end, tail = rest.partition(END)
    if not begin or not end:
        raise ValueError("the README has no marks for the table of faults")
    return head + begin + table(found) + end + tail


def main(arguments: list[str]) -> int:
    """Write the table, or print what is missing."""
    found = rows()
    if "--missing" in arguments:
        sys.stdout.write(" ".join(missing(found)) + "\n")
        return 0
    README.write_text(replaced(README.read_text(encoding="utf-8"), found), encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
