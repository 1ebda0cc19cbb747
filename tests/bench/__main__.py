"""`make bench`: one table, and bench.json beside it. Medians of interleaved runs.

    python -m tests.bench [PART ...]      `make bench PARTS="first_sync typing"`

Parts are the modules named in `_PARTS`; none named = all. Each has `measure(folder) -> list[Result]`. What a part
measures takes the place of its earlier lines in bench.json, the others stay.
"""

import importlib
import json
import os
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from tests.architecture.source import ROOT
from tests.bench import search_quality, sensitive
from tests.bench.results import HEADING, Result

_PARTS = ("start_up", "memory", "first_sync", "idle_sync", "capture", "typing", "uploads", "long_run", "case_lists")
_SEARCH, _SENSITIVE = "search_quality", "sensitive"
_FILE = ROOT / "bench.json"
_QUERIES = 100
"""So many of each set's questions; `python tests/bench/search_quality.py` asks them all."""


def main(arguments: Sequence[str]) -> int:
    """Measure and print."""
    unknown = set(arguments) - {*_PARTS, _SEARCH, _SENSITIVE}
    if unknown:
        print(f"no such part: {', '.join(sorted(unknown))}; there are {', '.join((*_PARTS, _SEARCH, _SENSITIVE))}")
        return 2
    wanted = [part for part in _PARTS if not arguments or part in arguments]
    os.environ.pop("NORDESK_PROFILE", None)
    results: list[Result] = []
    with tempfile.TemporaryDirectory(prefix="nordesk-bench-") as name:
        for part in wanted:
            print(f"{part} …", flush=True)
            results += importlib.import_module(f"tests.bench.{part}").measure(Path(name))
    if results:
        print(HEADING, *results, sep="\n", flush=True)
        _keep(results)
    if search_quality.CORPUS.is_dir() and (not arguments or _SEARCH in arguments):
        search_quality.main([str(search_quality.CORPUS), str(_QUERIES)])
    if not arguments or _SENSITIVE in arguments:
        sensitive.main()
    return 0


def _keep(results: Sequence[Result]) -> None:
    earlier = json.loads(_FILE.read_text("utf-8")) if _FILE.exists() else []
    lines = {one["name"]: one for one in (*earlier, *map(asdict, results))}
    ordered = sorted(lines.values(), key=lambda one: int(one["name"].split()[0].lstrip("P")))
    _FILE.write_text(json.dumps(ordered, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
