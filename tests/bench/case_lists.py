"""P4: My cases as a table with 100 000 cases: open, sort, filter, scroll a page; against the same with 100.

Both windows stand in one process and take turns. What is timed ends with the rows painted. The cases are put straight
into the store: how they come there is P5.
"""

import random
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app import bootstrap
from desktop_app.domain.case_views import CaseView
from desktop_app.domain.cases import CaseFilter, CaseOrder, CaseRow, Facet, Openness, Priority, Status
from desktop_app.domain.identity import Account, Person
from desktop_app.domain.ids import AccountId, CaseId, PersonId, ServiceId
from desktop_app.paths import Paths
from desktop_app.services.preferences import Appearance
from desktop_app.store.account import AccountFolder
from desktop_app.store.plain_files import AccountsFile
from desktop_app.store.stores import AccountFolders
from tests.bench.results import Result, result
from tests.core_kit import NOON
from ui.bridge import Bridge
from ui.garbage import Garbage
from ui.navigation import Go, PageName
from ui.pages.cases.page import CasesPage
from ui.theme import STYLE_ARGUMENTS, prepare, theme

_FEW, _MANY = 100, 100_000
_ROUNDS = 15
_ACCOUNT = AccountId("a-1")
_STATUSES = (Status.RECEIVED, Status.BEING_WORKED_ON, Status.WAITING_FOR_YOU, Status.ON_HOLD, Status.CLOSED)
_FILTER = CaseView(filter=CaseFilter(openness=Openness.ALL, where={Facet.STATUS: frozenset({Status.ON_HOLD.value})}))


def measure(folder: Path) -> list[Result]:
    """Medians of interleaved rounds."""
    app = QApplication.instance() or QApplication(["bench", *STYLE_ARGUMENTS, "-platform", "offscreen"])
    assert isinstance(app, QApplication)
    garbage = Garbage()
    prepare()
    theme().apply(Appearance.LIGHT, 100)
    few, many = _Window(app, folder / "cases-few", _FEW), _Window(app, folder / "cases-many", _MANY)
    things: dict[str, Callable[[_Window], float]] = {
        "open": _Window.open,
        "scroll a page": _Window.scroll,
        "sort": _Window.sort,
        "filter": _Window.narrow,
    }
    times: dict[str, tuple[list[float], list[float]]] = {name: ([], []) for name in things}
    try:
        for round_ in range(_ROUNDS + 1):
            for name, do in things.items():
                mine, other = do(many), do(few)
                if round_:  # the first one warms up
                    times[name][0].append(mine)
                    times[name][1].append(other)
    finally:
        many.close()
        few.close()
        garbage.close()
    return [result(f"P4 {_MANY} cases, {name}", *times[name], 1.3, "ms") for name in things]


class _Window:
    """The page over so many cases, in a profile of its own."""

    def __init__(self, app: QApplication, folder: Path, count: int) -> None:
        self._app = app
        paths = Paths.beneath(folder)
        paths.create()
        AccountsFile(paths.accounts_file).write([Account(_ACCOUNT, "demo", "http://127.0.0.1:9", "kari")])
        stores = AccountFolders(paths)
        store = stores.open(_ACCOUNT)
        assert isinstance(store, AccountFolder)
        store.cases.put(_rows(count))
        store.cases.mark_all_seen()
        stores.close()
        self._core = bootstrap.build(paths)
        preferences = self._core.services.preferences
        preferences.write(replace(preferences.read(), cases_table=True))
        self._bridge = Bridge(self._core.work)
        self._page: CasesPage | None = None
        self._orders = [CaseOrder.TITLE, CaseOrder.PRIORITY, CaseOrder.OPENED, CaseOrder.NUMBER]

    def open(self) -> float:
        """A new page, from nothing to its rows painted. All cases, open and closed, are in the list."""
        self._drop_page()
        began = time.perf_counter()
        self._page = CasesPage(self._core.services, self._bridge)
        self._page.resize(1180, 760)
        self._page.show()
        self._page.open(Go(PageName.CASES))
        return self._until_filled(began, lambda: None)

    def scroll(self) -> float:
        """As Page Down does; at the end it begins anew, which counts as any other."""
        self._settle()
        bar = self.page.table.view.verticalScrollBar()

        def step() -> None:
            bar.setValue(0 if bar.value() >= bar.maximum() else bar.value() + bar.pageStep())

        return self._until_filled(time.perf_counter(), step)

    def sort(self) -> float:
        """By another column than before."""
        self._settle()
        self._orders.append(self._orders.pop(0))
        return self._until_filled(
            time.perf_counter(), lambda: self.page.tools.ordered.emit(self._orders[0].value, True)
        )

    def narrow(self) -> float:
        """By a status that a fifth of all have."""
        self._settle()
        return self._until_filled(time.perf_counter(), lambda: self.page.panel.changed.emit(_FILTER))

    def close(self) -> None:
        """End everything."""
        self._settle()
        self._drop_page()
        self._core.close()

    @property
    def page(self) -> CasesPage:
        """The page that is open."""
        assert self._page is not None
        return self._page

    def _until_filled(self, began: float, do: Callable[[], None]) -> float:
        filled: list[bool] = []
        connection = self.page.table.filled.connect(lambda: filled.append(True))
        do()
        while not filled:
            self._app.processEvents()
        self.page.table.view.viewport().repaint()
        took = (time.perf_counter() - began) * 1000
        self.page.table.filled.disconnect(connection)
        assert self.page.table.model.index(0, 1).data() != "…"
        return took

    def _settle(self) -> None:
        """What goes on behind one's back (the count, rows further on) has ended."""
        for _ in range(3):
            QTest.qWait(60)
            while self._bridge.is_waiting:
                self._app.processEvents()

    def _drop_page(self) -> None:
        if self._page is not None:
            self._settle()
            self._page.hide()
            self._page.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self._page.close()
            self._page = None
            self._settle()


def _rows(count: int) -> list[CaseRow]:
    """Cases of all kinds, the same in every run."""
    chance = random.Random(4)
    made = []
    for at in range(count):
        opened = NOON - timedelta(minutes=chance.randrange(500_000))
        status = chance.choice(_STATUSES)
        made.append(
            CaseRow(
                account_id=_ACCOUNT,
                id=CaseId(f"case-{at:06}"),
                number=f"DP-{at:06}",
                title=f"{chance.choice(('Faktura', 'Skriver', 'Tilgang', 'Ny bruker'))} {chance.randrange(10**6)}",
                status=status,
                opened_at=opened,
                updated_at=opened + timedelta(minutes=chance.randrange(9_000)),
                closed_at=None if status.is_open else opened + timedelta(days=2),
                service_id=ServiceId(f"service-{at % 12}"),
                priority=chance.choice((None, *Priority)),
                owner=Person(PersonId(f"p-{at % 40}"), f"Owner {at % 40}"),
                language="nb",
                excerpt="Den sier at vedlegget mangler, men det ligger der. " * 3,
            )
        )
    return made
