"""`make bench`: one table, and bench.json beside it. Medians of interleaved runs."""

import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median

from desktop_app import bootstrap
from desktop_app.paths import Paths
from tests.architecture.source import ROOT
from tests.bench import search_quality
from tests.bench.window import pss_kib

_RUNS = 7
_CASES, _ARTICLES = 10_000, 2_000
_CHROMIUM_SETTLES_S = 4.0
_QUERIES = 100
"""So many of each set's questions; `python tests/bench/search_quality.py` asks them all."""


@dataclass(frozen=True, slots=True)
class Result:
    """One line of the table. `goal` is the ratio aimed at."""

    name: str
    ours: float
    reference: float
    ratio: float
    goal: float
    unit: str
    n: int


def result(name: str, ours: Sequence[float], reference: Sequence[float], goal: float, unit: str) -> Result:
    """Medians and their ratio."""
    mine, other = median(ours), median(reference)
    return Result(name, round(mine, 1), round(other, 1), round(mine / other, 2), goal, unit, len(ours))


def environment(folder: Path) -> dict[str, str]:
    """Where the programs find their bytecode, as an installed one does; it is written by the run that warms up."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return kept | {"PYTHONPYCACHEPREFIX": str(folder / "bytecode")}


def timed(command: Sequence[str], env: Mapping[str, str]) -> tuple[float, float]:
    """(milliseconds until the process says “painted”, milliseconds of CPU until it ended)."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    began = time.perf_counter()
    process = subprocess.Popen(list(command), cwd=ROOT, env=env, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    while (line := process.stdout.readline()) and line != "painted\n":
        pass
    wall = time.perf_counter() - began
    process.wait()
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return wall * 1000, cpu * 1000


def profile_with_data(folder: Path) -> None:
    """A profile that has read a portal of 10 000 cases and 2 000 articles."""
    program = [sys.executable, "-m", "desktop_app"]
    portal = subprocess.Popen(
        [*program, "demo-portal", "--port", "0", "--data", str(folder / "portal"), "--faults", "--parent"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert portal.stdin is not None
    assert portal.stdout is not None
    try:
        url = json.loads(portal.stdout.readline())["url"]
        grow = urllib.request.Request(
            f"{url}/v1/demo/grow",
            data=json.dumps({"cases": _CASES, "articles": _ARTICLES}).encode(),
            headers={"Content-Type": "application/json"},
        )
        with urllib.request.urlopen(grow, timeout=600) as answer:
            answer.read()
        app = bootstrap.build(Paths.beneath(folder / "profile"))
        try:
            session = app.services.session
            account = session.sign_in(url, bootstrap.DEMO_LOGIN, bootstrap.DEMO_PASSWORD).account
            began = time.perf_counter()
            app.sync(account.id, everything=True)
            print(f"first sync of {_CASES} cases and {_ARTICLES} articles: {time.perf_counter() - began:.1f} s")
        finally:
            app.close()
    finally:
        portal.stdin.close()
        portal.wait()


def start_up(profile: Path, folder: Path) -> list[Result]:
    """P1: process start until the cached start page is painted and usable."""
    ours = [sys.executable, "-m", "tests.bench.window", str(profile), "start"]
    bare = [sys.executable, "-m", "tests.bench.bare"]
    env = environment(folder)
    timed(ours, env)
    timed(bare, env)
    mine, other = [], []
    for _ in range(_RUNS):
        mine.append(timed(ours, env))
        other.append(timed(bare, env))
    return [
        result("P1 start, wall", [wall for wall, _ in mine], [wall for wall, _ in other], 1.5, "ms"),
        result("P1 start, CPU", [cpu for _, cpu in mine], [cpu for _, cpu in other], 1.6, "ms"),
    ]


def memory(profile: Path, folder: Path) -> list[Result]:
    """P2: memory after opening each page once, against a browser that shows one portal page."""
    command = [sys.executable, "-m", "tests.bench.window", str(profile), "pages"]
    told = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.split()
    ours = int(told[-1])
    browser = shutil.which("chromium") or shutil.which("google-chrome")
    if browser is None:
        print(f"P2: {ours / 1024:.0f} MiB PSS; no browser here to compare with")
        return []
    page = folder / "page.html"
    article = ROOT / "desktop_app" / "demo_portal" / "seed" / "articles" / "nb" / "a-priority.html"
    page.write_text(f"<!doctype html><meta charset=utf-8><title>Portal</title>{article.read_text('utf-8')}", "utf-8")
    flags = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-sync"]
    flags += ["--disable-component-update", f"--user-data-dir={folder / 'browser'}"]
    process = subprocess.Popen([browser, *flags, page.as_uri()], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        process.wait(_CHROMIUM_SETTLES_S)
    except subprocess.TimeoutExpired:
        theirs = sum(pss_kib(Path("/proc") / pid) for pid in _tree(str(process.pid)))
    finally:
        process.terminate()
        process.wait()
    return [result("P2 memory, PSS", [ours / 1024], [theirs / 1024], 0.3, "MiB")]


def _tree(root: str) -> list[str]:
    parents: dict[str, str] = {}
    for folder in Path("/proc").iterdir():
        if folder.name.isdigit():
            try:
                parents[folder.name] = (folder / "stat").read_text().rpartition(")")[2].split()[1]
            except OSError:
                continue
    found = [root]
    for pid in found:
        found += [child for child, parent in parents.items() if parent == pid]
    return found


def main() -> int:
    """Measure and print."""
    results: list[Result] = []
    with tempfile.TemporaryDirectory(prefix="nordesk-bench-") as name:
        folder = Path(name)
        profile_with_data(folder)
        os.environ.pop("NORDESK_PROFILE", None)
        results += start_up(folder / "profile", folder)
        results += memory(folder / "profile", folder)
    print(f"{'what':<20}{'ours':>10}{'reference':>12}{'ratio':>8}{'goal':>7}  unit")
    for one in results:
        print(f"{one.name:<20}{one.ours:>10}{one.reference:>12}{one.ratio:>8}{one.goal:>7}  {one.unit}, n={one.n}")
    (ROOT / "bench.json").write_text(json.dumps([asdict(one) for one in results], indent=1) + "\n", encoding="utf-8")
    if search_quality.CORPUS.is_dir():
        search_quality.main([str(search_quality.CORPUS), str(_QUERIES)])
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
