"""What the desk's people do: several cases at once, the buttons on a case, sharing, what waits."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QAbstractButton, QListWidget, QPushButton, QWidget

from desktop_app.domain.cases import Case, CaseAction, CaseRow, Priority, Relation, Status
from desktop_app.domain.ids import AccountId, CaseId, PersonId, ServiceId
from desktop_app.domain.standing import Agent, Circle, Desk, Group, Queue, SeenBy, Shared, Why
from desktop_app.domain.text import LocalText
from tests.fakes.server import FakeServer
from tests.gallery.stage import Stage
from tests.makers import a_person
from tests.ui.kit import LOGIN, Kit, named
from ui.main_window import MainWindow
from ui.navigation import Go, PageName
from ui.registry import PAGES
from ui.widgets.grid_view import GridView

_AT = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
_LIV, _OTSO = Agent(PersonId("p-desk"), "Liv Skranke"), Agent(PersonId("p-desk2"), "Otso Palvelu")
_QUEUES = tuple(
    Queue(id, LocalText({"en": en, "da": da, "is": is_, "nb": nb}))
    for id, en, da, is_, nb in (
        ("first_line", "First line", "Førstelinje", "Framlína", "Førstelinje"),
        ("applications", "Applications", "Programmer", "Forrit", "Programmer"),
        ("systems", "Systems", "Systemer", "Kerfi", "Systemer"),
    )
)
_GROUP = Group("g", LocalText({"en": "Approvers", "da": "Godkendere", "is": "Samþykkjendur", "nb": "Attestanter"}))
_TITLES = (
    "Fakturaer mangler efter opdateringen",
    "Kan ikke logge på Wilma-appen",
    "Eksport til regneark stopper ved 83 %",
    "Ny bruger til Eksamina",
    "PrimusQuery viser forkerte karakterer",
    "Påmindelser kommer to gange",
)


def agent(stage: Stage) -> None:
    """The table with three rows chosen; a case; sharing it; what is on its way."""
    kit = _world(stage)
    window = MainWindow(kit.services, kit.bridge, PAGES)
    stage.show(window, 1280, 860)
    window.start()
    window.go(Go(PageName.CASES, section="organisation"))
    _press(window, "cases.look")
    table = window.findChild(GridView, "cases.table")
    assert isinstance(table, GridView)
    stage.wait(lambda: table.grid.rowCount() == len(_TITLES))
    for at in range(3):
        both = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        table.selectionModel().select(table.grid.index(at, 0), both)
    stage.wait(lambda: named(window, "cases.batch.assign").isVisible())
    stage.keep("agent-1-several", window)
    window.go(Go(PageName.CASE, account_id=kit.account_id, case_id=CaseId("case-1")))
    stage.wait(lambda: window.findChild(QWidget, "case.desk.share") is not None)
    stage.wait(lambda: named(window, "case.desk.share").isVisible() and not kit.bridge.is_waiting)
    stage.keep("agent-2-case", window)
    _press(window, "case.desk.share")
    dialog = named(window, "case.share")
    rows = dialog.findChild(QListWidget, "case.share.list")
    assert isinstance(rows, QListWidget)
    rows.item(1).setCheckState(Qt.CheckState.Checked)
    stage.keep("agent-3-share", dialog)
    dialog.findChild(QPushButton, "case.share.done").click()  # type: ignore[union-attr]
    _press(window, "case.desk.count")
    stage.wait(lambda: not kit.bridge.is_waiting)
    stage.keep("agent-4-waiting", window)
    window.resize(700, 860)
    stage.settle()
    stage.keep("agent-5-narrow", window)


def _press(window: MainWindow, name: str) -> None:
    button = named(window, name)
    assert isinstance(button, QAbstractButton)
    button.click()


def _world(stage: Stage) -> Kit:
    server = FakeServer(page_size=500)
    password, identity = server.people[LOGIN]
    circle = Circle((_OTSO, Agent(PersonId("p-aino"), "Aino Esimerkkilä")), (_GROUP,))
    server.people[LOGIN] = (password, replace(identity, desk=Desk((_LIV, _OTSO), _QUEUES), circle=circle))
    for at, title in enumerate(_TITLES, 1):
        server.put_case(_case(at, title))
    return stage.kit(server=server)


def _case(at: int, title: str) -> Case:
    row = CaseRow(
        AccountId(""),
        CaseId(f"case-{at}"),
        f"DP-2026-{at:05}",
        title,
        (Status.RECEIVED, Status.BEING_WORKED_ON, Status.WAITING_FOR_YOU)[at % 3],
        _AT - timedelta(days=at),
        _AT - timedelta(hours=at),
        service_id=ServiceId(("fakturaflyt", "wilma", "primus")[at % 3]),
        priority=tuple(Priority)[at % 4],
        requester=a_person("p-mette", "Mette Prøvesen"),
        owner=a_person("p-desk", "Liv Skranke") if at % 2 else None,
        is_mine=False,
        language="da",
        actions=frozenset(CaseAction) - {CaseAction.REOPEN, CaseAction.RATE},
    )
    return Case(
        row,
        description="Siden opdateringen i nat kommer der ingen fakturaer ind. De står heller ikke i postkassen.",
        relations=(Relation("child", CaseId("case-2"), "DP-2026-00002", _TITLES[1]),) if at == 1 else (),
        why=Why(SeenBy.AGENT),
        queue=_QUEUES[0],
        shares=(Shared("g", _GROUP.title, "Liv Skranke", is_group=True),) if at == 1 else (),
        is_counted=True,
    )
