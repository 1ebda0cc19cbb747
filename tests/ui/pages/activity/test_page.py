"""The page Activity over real services: filter, drill down, export, reopen, and who sees what."""

import csv
from decimal import Decimal
from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.capabilities import Capabilities
from desktop_app.domain.changes import Changes, What
from desktop_app.domain.identity import Role
from desktop_app.domain.kinds import Kind
from tests.ui.agreements import with_agreements
from tests.ui.kit import Kit, named, nameless
from ui.navigation import Go, PageName
from ui.pages.activity.page import ActivityPage
from ui.widgets.breadcrumb import Breadcrumb
from ui.widgets.multi_choice import MultiChoice
from ui.widgets.plain_label import PlainLabel
from ui.widgets.table_file_dialog import TableFileDialog

TOP = Go(PageName.ACTIVITY)


def a_page(qtbot: QtBot, kit: Kit, place: Go = TOP) -> tuple[ActivityPage, list[Go]]:
    page, went = ActivityPage(kit.services, kit.bridge), list[Go]()
    qtbot.addWidget(page)

    def go(to: Go) -> None:
        went.append(to)
        if to.page is PageName.ACTIVITY:
            page.open(to)

    page.go.connect(go)
    page.resize(1100, 900)
    page.show()
    page.open(place)
    return page, went


def texts(page: QWidget) -> str:
    return "\n".join(label.text() for label in page.findChildren(PlainLabel) if label.isVisible())


def waits_for(qtbot: QtBot, page: QWidget, text: str) -> None:
    qtbot.waitUntil(lambda: text in texts(page))


def test_from_the_overview_to_a_drill_down_and_back(qtbot: QtBot, kit: Kit) -> None:
    page, went = a_page(qtbot, with_agreements(kit))
    waits_for(qtbot, page, "Enterprise-wide packages")
    assert "Data as of 21/11/2026" in texts(page)
    named(page, "activity.line.e-fjord-advisory").click()  # type: ignore[attr-defined]
    waits_for(qtbot, page, "Advisory support as needed")
    assert went[-1] == Go(PageName.ACTIVITY, section="advisory", words="e-fjord-advisory,e-school-advisory")
    waits_for(qtbot, page, "Hours with an adviser")
    assert nameless(page) == []
    page.findChildren(Breadcrumb)[0].chosen.emit("activity")
    waits_for(qtbot, page, "Enterprise-wide packages")


def test_the_workspace_filter(qtbot: QtBot, kit: Kit) -> None:
    page, _ = a_page(qtbot, with_agreements(kit))
    waits_for(qtbot, page, "Added up over 2 agreements.")
    spaces = page.findChildren(MultiChoice)[0]
    spaces.fill([("w-fjord-finance", "Finance")], {"w-fjord-finance"})
    spaces.changed.emit(spaces.chosen)
    qtbot.waitUntil(lambda: "Added up over" not in texts(page))


def test_the_way_on_leads_to_the_catalogue(qtbot: QtBot, kit: Kit) -> None:
    page, went = a_page(qtbot, with_agreements(kit), Go(PageName.ACTIVITY, section="advisory"))
    qtbot.waitUntil(lambda: named(page, "activity.act").isVisible())
    named(page, "activity.act").click()  # type: ignore[attr-defined]
    assert (went[-1].page, went[-1].item_id) == (PageName.CATALOG, "i-advice")


def test_what_is_exported_adds_up_to_what_was_shown(qtbot: QtBot, kit: Kit, tmp_path: Path) -> None:
    place = Go(PageName.ACTIVITY, section="advisory", words="e-fjord-advisory")
    page, _ = a_page(qtbot, with_agreements(kit), place)
    waits_for(qtbot, page, "Hours with an adviser")
    grid = page._drill.grid
    path = tmp_path / "uses.csv"
    with qtbot.waitSignal(page.toast) as told:
        grid.exported.emit(str(path))
    assert told.args == ["Saved as uses.csv"]
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    at = rows[0].index("Hours")
    assert sum(Decimal(row[at]) for row in rows[1:]) == Decimal("33")
    assert sum(Decimal(row[at]) for row in rows[1:]) in grid.model.totals()


def test_a_learning_manager_exports_the_education_report(qtbot: QtBot, kit: Kit, tmp_path: Path) -> None:
    place = Go(PageName.ACTIVITY, section="education")
    page, _ = a_page(qtbot, with_agreements(kit, "p-aino"), place)
    qtbot.waitUntil(lambda: named(page, "activity.report").isVisible())
    path = tmp_path / "report.xlsx"
    with qtbot.waitSignal(page.toast):
        page._report_file.chosen.emit(str(path))
    assert path.stat().st_size > 3000


def test_others_have_no_report(qtbot: QtBot, kit: Kit) -> None:
    page, _ = a_page(qtbot, with_agreements(kit, "p-kari"), Go(PageName.ACTIVITY, section="education"))
    waits_for(qtbot, page, "Courses that each learner takes")
    assert not named(page, "activity.report").isVisible()
    assert page.findChildren(TableFileDialog)


def test_whoever_has_no_role_is_told_why_and_whom_to_ask(qtbot: QtBot, kit: Kit) -> None:
    page, _ = a_page(qtbot, with_agreements(kit, "p-sam"))
    waits_for(qtbot, page, "Your role does not open this page")
    assert "Ask an administrator" in texts(page)


def test_no_agreements_at_all(qtbot: QtBot, kit: Kit) -> None:
    with_agreements(kit, "p-erik", Role.USER, Role.CUSTOMER_ADMIN)
    kit.server.remove(Kind.AGREEMENTS, "a-fiktiva")
    kit.sync()
    page, _ = a_page(qtbot, kit)
    waits_for(qtbot, page, "No agreements")


def test_a_portal_without_agreements(qtbot: QtBot, tmp_path: Path) -> None:
    kit = Kit(tmp_path, capabilities=Capabilities())
    kit.sign_in()
    page, _ = a_page(qtbot, kit)
    waits_for(qtbot, page, "This portal does not offer")
    waits_for(qtbot, page, "Figures from a file can be shown here all the same.")
    assert named(page, "activity.file").isVisible()
    kit.close()


def test_new_figures_show_at_once(qtbot: QtBot, kit: Kit) -> None:
    page, _ = a_page(qtbot, with_agreements(kit))
    waits_for(qtbot, page, "Support agreement Plus, last term")
    kit.server.remove(Kind.AGREEMENTS, "a-fjord-before")
    kit.sync()
    kit.bridge.publish(Changes.of(What.AGREEMENTS))
    qtbot.waitUntil(lambda: "Support agreement Plus, last term" not in texts(page))


def test_a_request_leads_to_its_case(qtbot: QtBot, kit: Kit) -> None:
    page, went = a_page(qtbot, with_agreements(kit), Go(PageName.ACTIVITY, section="reactive"))
    waits_for(qtbot, page, "Reactive support")
    page._drill.case_chosen.emit("case-0038")
    assert (went[-1].page, went[-1].case_id) == (PageName.CASE, "case-0038")
