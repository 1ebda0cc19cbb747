"""What came of each case, and the table of all."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Row:
    """One case with one browser. `problem` says what is wrong with the answer, "" for nothing."""

    case: str
    browser: str
    answer: str
    ms: float
    problem: str = ""


@dataclass
class Results:
    """All rows, as they come."""

    rows: list[Row] = field(default_factory=list)

    def add(self, row: Row) -> None:
        """Keep and show one."""
        self.rows.append(row)
        print(line(row), flush=True)

    @property
    def problems(self) -> list[Row]:
        """What is wrong."""
        return [row for row in self.rows if row.problem]

    def table(self) -> str:
        """All rows for the person at the terminal."""
        return "\n".join([line(Row("case", "browser", "answer", 0)).replace("     0", "    ms"), *map(line, self.rows)])


def line(row: Row) -> str:
    """A row as text."""
    wrong = f"   WRONG: {row.problem}" if row.problem else ""
    return f"{row.case:<44} {row.browser:<9} {row.ms:>6.0f}  {row.answer}{wrong}"
