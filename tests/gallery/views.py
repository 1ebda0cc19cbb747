"""The portal's own views: chosen in the list, with what lies beyond it, and on the dashboard."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget

from desktop_app.demo_portal.seed.loader import load_texts
from desktop_app.domain.cases import Case, CaseRow, Priority, Status
from desktop_app.domain.ids import AccountId, CaseId, ServiceId
from desktop_app.domain.kinds import Kind
from desktop_app.domain.portal_views import PortalView
from desktop_app.domain.text import LocalText
from tests.fakes.server import FakeServer
from tests.gallery.stage import Stage
from tests.makers import a_person
from tests.ui.kit import SEED, named
from ui.main_window import MainWindow
from ui.navigation import Go, PageName
from ui.registry import PAGES

_AT = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
_OF_THE_DESK = ("desk_mine", "desk_unassigned", "desk_first_line", "desk_silent", "desk_asked")
_TITLES = (
    "Fakturaer mangler efter opdateringen",
    "Kan ikke logge på Wilma-appen",
    "Eksport til regneark stopper ved 83 %",
    "Ny bruger til Eksamina",
    "PrimusQuery viser forkerte karakterer",
    "Påmindelser kommer to gange",
    "Skærmbilledet bliver sort",
    "Ønske om flere licenser",
)


def views(stage: Stage) -> None:
    """The list begins with the portal's default; the menu with its sections; the dashboard with its tiles."""
    server = FakeServer(page_size=500)
    for at, title in enumerate(_TITLES, 1):
        server.put_case(_case(at, title))
    texts = load_texts(SEED)
    for position, id in enumerate(_OF_THE_DESK, 1):
        held = tuple(CaseId(f"case-{at}") for at in range(position, 12, 2))
        name = LocalText(texts.all(f"view.{id}") or {})
        columns = ("number", "title", "status", "priority", "requester", "owner", "updated")
        view = PortalView(id, name, held, columns, is_default=position == 1, position=position)
        server.put(Kind.VIEWS, view)
    kit = stage.kit(server=server)
    preferences = kit.services.preferences
    preferences.write(replace(preferences.read(), language=stage.tag))
    window = MainWindow(kit.services, kit.bridge, PAGES)
    stage.show(window, 1280, 860)
    window.start()
    window.go(Go(PageName.CASES))
    look = named(window, "cases.look")
    assert isinstance(look, QAbstractButton)
    look.click()
    stage.wait(lambda: not kit.bridge.is_waiting)
    stage.keep("views-1-list", window)
    menu = window.findChild(QMenu, "cases.views")
    button = window.findChild(QWidget, "cases.view")
    assert isinstance(menu, QMenu)
    assert isinstance(button, QWidget)
    menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
    stage.settle()
    stage.keep("views-2-menu", menu)
    menu.close()
    window.go(Go(PageName.DASHBOARD))
    stage.wait(lambda: not kit.bridge.is_waiting)
    stage.keep("views-3-dashboard", window)
    window.resize(700, 860)
    window.go(Go(PageName.CASES))
    stage.wait(lambda: not kit.bridge.is_waiting)
    stage.keep("views-4-narrow", window)


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
    )
    return Case(row)
