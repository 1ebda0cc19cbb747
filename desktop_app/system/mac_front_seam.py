"""The program in front by lsappinfo, and what a program is called by its bundle. macOS only."""

import ctypes
import plistlib
import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

assert sys.platform == "darwin"  # noqa: S101 - so that mypy checks this file for macOS only

_CALL_S = 0.4
_LONGEST_PATH = 4096


def front() -> tuple[int, str] | None:
    """The process and the bundle id of the program in front; None where it is not told."""
    name = _output(["/usr/bin/lsappinfo", "front"]).strip()
    told = _output(["/usr/bin/lsappinfo", "info", "-only", "pid", "-only", "bundleid", name]) if name else ""
    pid = re.search(r'"pid"\s*=\s*(\d+)', told)
    bundle = re.search(r'"(?:CFBundleIdentifier|bundleid)"\s*=\s*"([^"]+)"', told)
    return (int(pid[1]), bundle[1]) if pid and bundle else None


def bundle_of(pid: int) -> str:
    """The bundle id of the program a process runs; "" where it has none."""
    path = ctypes.create_string_buffer(_LONGEST_PATH)
    if ctypes.CDLL("/usr/lib/libproc.dylib").proc_pidpath(pid, path, _LONGEST_PATH) <= 0:
        return ""
    file = Path(path.value.decode("utf-8", "replace"))
    bundle = next((folder for folder in file.parents if folder.suffix == ".app"), None)
    if bundle is None:
        return ""
    try:
        facts = plistlib.loads((bundle / "Contents" / "Info.plist").read_bytes())
    except (OSError, plistlib.InvalidFileException, ValueError):
        return ""
    return str(facts.get("CFBundleIdentifier", ""))


def _output(command: Sequence[str]) -> str:
    try:
        done = subprocess.run(command, capture_output=True, timeout=_CALL_S, check=False)  # noqa: S603 - ours
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout.decode("utf-8", "replace")
