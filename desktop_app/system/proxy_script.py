"""Whether this network sets its proxy with a script (PAC). We do not run it, but say so where it keeps us from the net.

Windows has it in the registry, macOS in the dynamic store (`scutil --proxy`), desktops on Linux in GNOME's settings;
`auto_proxy` in the environment goes before all.
"""

from __future__ import annotations

import re
import subprocess
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_WAIT_S = 2.0
_MACOS = ("/usr/sbin/scutil", "--proxy")
_GNOME = ("/usr/bin/gsettings", "list-recursively", "org.gnome.system.proxy")
_REGISTRY = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Internet Settings"


def script_for(platform: str, environment: Mapping[str, str]) -> str:
    """The script's address, `auto` where the network is asked for it, "" for none."""
    told = environment.get("auto_proxy") or environment.get("AUTO_PROXY")
    if told:
        return told
    if platform == "win32":
        return of_registry(_said(("reg", "query", _REGISTRY)))
    if platform == "darwin":
        return of_scutil(_said(_MACOS))
    return of_gnome(_said(_GNOME))


def of_registry(text: str) -> str:
    """Out of what `reg query` prints."""
    match = re.search(r"(?im)^\s*AutoConfigURL\s+REG_(?:EXPAND_)?SZ\s+(\S+)", text)
    return match[1] if match else ""


def of_scutil(text: str) -> str:
    """Out of what `scutil --proxy` prints."""
    if re.search(r"ProxyAutoConfigEnable\s*:\s*1", text):
        match = re.search(r"ProxyAutoConfigURLString\s*:\s*(\S+)", text)
        return match[1] if match else "auto"
    return "auto" if re.search(r"ProxyAutoDiscoveryEnable\s*:\s*1", text) else ""


def of_gnome(text: str) -> str:
    """Out of what `gsettings list-recursively` prints."""
    if not re.search(r"proxy mode 'auto'", text):
        return ""
    match = re.search(r"autoconfig-url '([^']+)'", text)
    return match[1] if match else "auto"


def _said(command: Sequence[str]) -> str:
    """What a program of the system prints; nothing where there is none, or where it takes too long."""
    try:
        done = subprocess.run(  # noqa: S603 - a fixed command
            command,
            capture_output=True,
            text=True,
            errors="replace",
            timeout=_WAIT_S,
            check=False,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),  # of Windows: no console flashes up
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout
