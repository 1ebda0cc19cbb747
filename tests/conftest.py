"""The house rules of every test: no network but loopback, a home of its own, English, silence, nothing left running."""

import atexit
import os
import shutil
import tempfile
from pathlib import Path

import pytest

_HOME = Path(tempfile.mkdtemp(prefix="nordesk-tests-"))
atexit.register(shutil.rmtree, _HOME, ignore_errors=True)

# Before anything of ours or Qt is imported, and for every child process as well.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.update(
    HOME=str(_HOME),
    USERPROFILE=str(_HOME),
    XDG_CONFIG_HOME=str(_HOME / "config"),
    XDG_DATA_HOME=str(_HOME / "data"),
    XDG_CACHE_HOME=str(_HOME / "cache"),
    XDG_STATE_HOME=str(_HOME / "state"),
    NORDESK_PROFILE=str(_HOME / "profile"),
    PYTHON_KEYRING_BACKEND="tests.fakes.keyring_backend.FileKeyring",
    LANG="C.UTF-8",
    LC_ALL="C.UTF-8",
)
# With LANG alone Qt's system locale is plain C, and the window speaks British English; LANGUAGE would mix the two.
os.environ.pop("LANGUAGE", None)
for _name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
    os.environ.pop(_name, None)
    os.environ.pop(_name.upper(), None)

pytest_plugins = [
    "pytester",
    "tests.plugins.network_guard",
    "tests.plugins.silence",
    "tests.plugins.collector",
    "tests.plugins.leftovers",
    "tests.demo_portal_process",
]


@pytest.fixture(autouse=True)
def profile(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A fresh profile folder for each test; NORDESK_PROFILE names it."""
    folder = tmp_path_factory.mktemp("profile", numbered=True)
    monkeypatch.setenv("NORDESK_PROFILE", str(folder))
    return folder
