"""What the first page needs, and nothing more: every import stands between the user and the window."""

import subprocess
import sys
from pathlib import Path

from desktop_app.domain.identity import Account
from desktop_app.domain.ids import AccountId
from desktop_app.paths import Paths
from desktop_app.store.plain_files import AccountsFile
from tests.architecture.source import ROOT

_HEAVY = (
    "cryptography",
    "fastapi",
    "http.client",
    "importlib.metadata",
    "jeepney",
    "keyring",
    "logging.handlers",
    "msgspec",
    "mss",
    "nh3",
    "platformdirs",
    "requests",
    "truststore",
    "typing_extensions",
    "tzlocal",
    "urllib.request",
    "uvicorn",
)
_LATER = (
    "desktop_app.domain.agreements",
    "desktop_app.domain.commands",
    "desktop_app.portals.http",
    "desktop_app.services.capture",
    "desktop_app.services.cases",
    "desktop_app.services.diagnostics",
    "desktop_app.services.export",
    "desktop_app.sync.engine",
    "ui.pages.cases",
    "ui.pages.new_case",
    "ui.pages.sign_in",
    "ui.tour",
)
"""Ours, and needed by no first page."""
_AFTER_READING = ("desktop_app.domain.catalog", "desktop_app.domain.forms")
"""The first page reads the catalogue when everything else stands."""

_START = """
import sys
import threading
from pathlib import Path

from PySide6.QtCore import QTimer

asked_for = []

class Ear:
    # Hears what the main thread imports: what a lane reads at that moment does not stand in the way of the window.

    def find_spec(self, name, path=None, target=None):
        if threading.current_thread() is threading.main_thread():
            asked_for.append(name)

sys.meta_path.insert(0, Ear())

from desktop_app import bootstrap
from desktop_app.paths import Paths
from ui import application

paths = Paths.beneath(Path(sys.argv[1]))
app = bootstrap.build(paths)
bootstrap.log_to(paths)

def first_look(running):
    assert running.window.isVisible()
    print(*asked_for)
    look(running)

def look(running):
    if running.bridge.is_waiting:
        QTimer.singleShot(5, lambda: look(running))
    else:
        running.window.repaint()
        print(*sys.modules)
        running.quit()

application.main(app.services, app.work, application.Options(app.profile), first_look)
app.close()
"""


def test_nothing_heavy_is_loaded_before_the_first_page_stands(tmp_path: Path) -> None:
    """In a process of its own, from an empty interpreter to the painted start page of an account."""
    paths = Paths.beneath(tmp_path)
    paths.create()
    AccountsFile(paths.accounts_file).write([Account(AccountId("a-1"), "demo", "http://127.0.0.1:9", "kari")])
    done = subprocess.run(
        [sys.executable, "-c", _START, str(tmp_path)], cwd=ROOT, timeout=60, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    shown, read = (set(line.split()) for line in done.stdout.splitlines())
    assert "ui.pages.home.page" in shown, done.stderr
    where = "import these where they are used, not at the top of a module"
    assert sorted(shown & {*_HEAVY, *_LATER, *_AFTER_READING}) == [], where
    assert sorted(read & {*_HEAVY, *_LATER}) == [], where
