"""The parts that fit this machine."""

import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.system import (
    system_browser_probe,
    system_capturer,
    system_clock,
    system_vault,
)
from desktop_app.system.clock import SystemClock
from desktop_app.system.vault import FileVault


def test_the_parts(tmp_path: Path) -> None:
    assert isinstance(system_clock(), SystemClock)
    assert isinstance(system_vault(tmp_path), FileVault)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a display")
def test_without_a_display_there_is_no_picture_and_no_address(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "XDG_SESSION_TYPE"):
        monkeypatch.delenv(name, raising=False)
    assert system_capturer(lambda _data: (0, 0, b"")).why_not == "no_display"
    assert system_browser_probe().ask().why_not == "no_window"


def test_the_vault_of_the_tests_lasts(tmp_path: Path) -> None:
    system_vault(tmp_path).store("token", "secret")
    again = system_vault(tmp_path)
    assert again.is_lasting
    assert again.read("token") == "secret"
    assert b"secret" not in (tmp_path / "secrets.bin").read_bytes()


def test_importing_it_loads_nothing_heavy() -> None:
    heavy = "{'keyring', 'cryptography', 'mss', 'jeepney', 'tzlocal'}"
    program = f"import sys, desktop_app.system as s; s.system_clock(); print(*({heavy} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""
