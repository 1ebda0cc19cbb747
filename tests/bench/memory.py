"""P2: memory after opening each page once, against a browser that shows one portal page."""

import shutil
import subprocess
import sys
from pathlib import Path

from tests.architecture.source import ROOT
from tests.bench.profile import of_a_large_portal
from tests.bench.results import Result, result
from tests.bench.window import pss_kib

_CHROMIUM_SETTLES_S = 4.0


def measure(folder: Path) -> list[Result]:
    """Proportional set sizes; nothing where there is no browser."""
    command = [sys.executable, "-m", "tests.bench.window", str(of_a_large_portal(folder)), "pages"]
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
