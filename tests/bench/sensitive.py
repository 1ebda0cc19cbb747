"""How often an ordinary number is taken for a sensitive one: `python -m tests.bench.sensitive`, or `make bench`."""

from collections import Counter
from dataclasses import dataclass

from desktop_app.domain.findings import Sensitive
from desktop_app.domain.sensitive import find_sensitive
from tests.ordinary import EACH, KINDS, ordinary


@dataclass(frozen=True, slots=True)
class FalsePositives:
    """Of one kind of ordinary numbers: how many were found, how many of them as sure, and as what."""

    kind: str
    found: int
    sure: int
    taken_for: Counter[Sensitive]

    def __str__(self) -> str:
        what = ", ".join(f"{kind} {count}" for kind, count in self.taken_for.most_common())
        return f"{self.kind:<28}{EACH:>8}{self.found:>8}{self.found / EACH:>8.1%}{self.sure:>7}  {what}"


def false_positives() -> list[FalsePositives]:
    """A line for each kind."""
    return [_of(kind) for kind in KINDS]


def _of(kind: str) -> FalsePositives:
    found = [one for text in ordinary(kind) for one in find_sensitive(text)]
    return FalsePositives(kind, len(found), sum(one.is_sure for one in found), Counter(one.kind for one in found))


def main() -> int:
    """Print the table."""
    lines = false_positives()
    print(f"{'ordinary numbers':<28}{'n':>8}{'found':>8}{'':>8}{'sure':>7}  taken for")
    print(*lines, sep="\n")
    found, sure, count = sum(one.found for one in lines), sum(one.sure for one in lines), EACH * len(lines)
    print(f"{'all':<28}{count:>8}{found:>8}{found / count:>8.1%}{sure:>7}", flush=True)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
