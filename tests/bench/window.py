"""The program's window, started as always, telling what the bench wants to know. Run as a process of its own.

python -m tests.bench.window PROFILE start   – says “painted” when the cached start page stands, then ends
python -m tests.bench.window PROFILE pages   – opens each page once, says its memory (PSS, KiB), then ends
"""

import gc
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

gc.disable()  # as `desktop_app.cli` does first of all

from desktop_app import bootstrap
from desktop_app.domain.cases import CaseFilter
from desktop_app.paths import Paths
from ui import application
from ui.application import Application
from ui.navigation import Go, PageName

_PAGES = (
    PageName.HOME,
    PageName.CATALOG,
    PageName.NEW_CASE,
    PageName.CASES,
    PageName.KNOWLEDGE,
    PageName.OUTBOX,
    PageName.SETTINGS,
    PageName.CASE,
)


def when(true: Callable[[], bool], then: Callable[[], None]) -> None:
    """Call `then` as soon as `true`, looked at in each turn of the event loop."""
    from PySide6.QtCore import QTimer

    QTimer.singleShot(1, lambda: then() if true() else when(true, then))


def start(running: Application) -> None:
    """Until the start page shows its cached rows, painted."""
    from PySide6.QtWidgets import QListView

    def has_rows() -> bool:
        lists = running.window.findChildren(QListView, "home.latest")
        return any(view.isVisible() and view.model().rowCount() for view in lists)

    def painted() -> None:
        running.window.repaint()
        sys.stdout.write("painted\n")
        sys.stdout.flush()
        running.quit()

    when(has_rows, painted)


def pages(running: Application, case: Go) -> None:
    """Each page once, then the memory."""
    from PySide6.QtCore import QTimer

    def places() -> Iterator[Go]:
        yield from (case if page is PageName.CASE else Go(page) for page in _PAGES)

    left = places()

    def turn() -> None:
        go = next(left, None)
        if go is not None:
            running.window.go(go)
            QTimer.singleShot(600, turn)
            return
        sys.stdout.write(f"{pss_kib(Path('/proc/self'))}\n")
        sys.stdout.flush()
        running.quit()

    turn()


def pss_kib(process: Path) -> int:
    """The proportional set size of one process in KiB."""
    lines = (process / "smaps_rollup").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("Pss:"))


def main(profile: str, what: str) -> int:
    """Start the window over a profile."""
    app = bootstrap.build(Paths.beneath(Path(profile)))
    options = application.Options(profile=app.profile, begin=lambda c, f: bootstrap.begin(app, c, f, demo=False))

    def accompany(running: Application) -> None:
        if what == "start":
            start(running)
        else:
            row = app.services.cases.rows(CaseFilter(limit=1))[0]
            pages(running, Go(PageName.CASE, account_id=row.account_id, case_id=row.id))

    try:
        return application.main(app.services, app.work, options, accompany)
    finally:
        app.close()


if __name__ == "__main__":
    raise SystemExit(main(*sys.argv[1:]))
