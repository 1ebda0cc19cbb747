"""Builds build/dist/nordesk with PyInstaller, checks what is in it, and compares its size with a bare frozen window.

Runs in the environment of requirements-package.txt: a development one would drag its tools into the bundle.
"""

import importlib
import importlib.metadata
import json
import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import bundle_rules

ROOT = Path(__file__).resolve().parent.parent
DIST = ROOT / "build" / "dist"
WORK = ROOT / "build" / "freeze"
CONTENTS = DIST / "nordesk-contents.json"
GOAL = 1.6
"""The frozen program may be this many times the size of the bare window (the performance table, P10)."""


def freeze(spec: Path) -> None:
    """Run PyInstaller over a spec file; end with its exit code when it fails."""
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN"]
    command += ["--distpath", str(DIST), "--workpath", str(WORK), str(spec)]
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    code = subprocess.run(command, cwd=ROOT, env=env, check=False).returncode
    if code:
        raise SystemExit(code)


def size(folder: Path) -> int:
    """Bytes on disk, links counted as nothing."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def contents(folder: Path) -> dict[str, object]:
    """What lies in a frozen folder: version, files with their sizes, and the modules inside the program."""
    inner = folder / "_internal"
    files = {
        path.relative_to(inner).as_posix(): path.stat().st_size
        for path in sorted(inner.rglob("*"))
        if path.is_file() and not path.is_symlink()
    }
    version = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    return {"version": version, "files": files, "modules": modules(folder)}


def modules(folder: Path) -> list[str]:
    """The names of the Python modules packed into the window's program."""
    readers = importlib.import_module("PyInstaller.archive.readers")
    program = folder / ("nordesk.exe" if os.name == "nt" else "nordesk")
    return sorted(readers.CArchiveReader(str(program)).open_embedded_archive("PYZ.pyz").toc)


def developer_tools() -> list[str]:
    """Distributions in this environment that the frozen program must not meet."""
    found = {distribution.metadata["Name"].lower() for distribution in importlib.metadata.distributions()}
    return sorted(found & {"mypy", "pytest", "hypothesis", "ruff", "uv", "coverage"})


def main() -> int:
    """Build, check, compare; 1 when the bundle breaks a rule."""
    tools = developer_tools()
    if tools:
        print(f"This environment holds {', '.join(tools)}; freeze in the one of requirements-package.txt.")
        return 1
    shutil.rmtree(DIST, ignore_errors=True)
    freeze(ROOT / "packaging" / "bare.spec")
    freeze(ROOT / "build.spec")
    inside = contents(DIST / "nordesk")
    CONTENTS.write_text(json.dumps(inside, indent=1) + "\n", encoding="utf-8")
    files, names = inside["files"], inside["modules"]
    assert isinstance(files, dict)  # noqa: S101 - as built above
    assert isinstance(names, list)  # noqa: S101 - as built above
    faults = bundle_rules.faults(files, names)
    for fault in faults:
        print(fault)
    ours, bare = size(DIST / "nordesk"), size(DIST / "bare")
    print(f"Installed size: {ours / 1e6:.1f} MB; a bare frozen window: {bare / 1e6:.1f} MB; ratio {ours / bare:.2f}")
    print(f"(goal: at most {GOAL}) The list of contents: {CONTENTS.relative_to(ROOT)}")
    return 1 if faults else 0


if __name__ == "__main__":
    raise SystemExit(main())
