"""A drill-down over the demo portal's agreements."""

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.domain.agreements import DrillDown
from desktop_app.domain.drilldowns import drill
from tests.ui.agreements import with_agreements
from tests.ui.kit import Kit
from tests.ui.looks import assert_usable
from ui.pages.activity.drill import DrillView
from ui.pages.activity.figures import Numbers
from ui.widgets.chart import Chart
from ui.widgets.plain_label import PlainLabel


def opened(qtbot: QtBot, kit: Kit, kind: DrillDown, person: str = "p-gudrun", *ids: str) -> DrillView:
    with_agreements(kit, person)
    read = kit.services.activity.read(kit.account_id)
    view = DrillView()
    qtbot.addWidget(view)
    view.resize(1000, 1200)
    view.show()
    view.show_drill(drill(read.agreements, kind, ids), read)
    return view


def numbers(view: DrillView) -> str:
    found = view.findChild(Numbers)
    assert isinstance(found, Numbers)
    return found.said()


def the_chart(view: DrillView) -> Chart:
    found = view.findChild(Chart)
    assert isinstance(found, Chart)
    return found


def texts(view: DrillView) -> str:
    return "\n".join(label.text() for label in view.findChildren(PlainLabel) if label.isVisible())


@pytest.mark.parametrize("kind", [kind for kind in DrillDown if kind is not DrillDown.NONE])
def test_every_drill_down_has_figures_and_rows(qtbot: QtBot, kit: Kit, kind: DrillDown) -> None:
    view = opened(qtbot, kit, kind)
    assert numbers(view)
    assert view.grid.table.rows
    assert view.grid.model.totals() or kind in {DrillDown.CONTACTS, DrillDown.EDUCATION}
    assert_usable(view)


def test_proactive_services_tell_delivered_and_scheduled_hours(qtbot: QtBot, kit: Kit) -> None:
    view = opened(qtbot, kit, DrillDown.PROACTIVE, "p-gudrun", "e-fjord-proactive")
    assert numbers(view) == "Bought: 60.00, Delivered: 40.50, Scheduled: 12.00, Left: 19.50"


def test_additional_cases_tell_two_services(qtbot: QtBot, kit: Kit) -> None:
    view = opened(qtbot, kit, DrillDown.ADDITIONAL_CASES)
    assert numbers(view) == "Problem resolution: 4, Advice: 3"


def test_a_month_of_the_chart_chooses_its_uses_and_lets_them_go(qtbot: QtBot, kit: Kit) -> None:
    view = opened(qtbot, kit, DrillDown.REACTIVE, "p-gudrun", "e-fjord-reactive")
    every = len(view.grid.table.rows)
    the_chart(view).pressed.emit("2026-10")
    assert len(view.grid.table.rows) == 4
    the_chart(view).pressed.emit("2026-10")
    assert len(view.grid.table.rows) == every


def test_contacts_have_no_course_over_time(qtbot: QtBot, kit: Kit) -> None:
    assert not the_chart(opened(qtbot, kit, DrillDown.CONTACTS)).isVisible()


def test_it_is_said_whose_use_is_covered(qtbot: QtBot, kit: Kit) -> None:
    view = opened(qtbot, kit, DrillDown.ADVISORY, "p-kari", "e-fjord-advisory")
    assert "the list holds only what you may see" in texts(view)
    assert "Why you see it" in [column.title for column in view.grid.table.columns]


def test_own_figures_are_named_so(qtbot: QtBot, kit: Kit) -> None:
    view = opened(qtbot, kit, DrillDown.ADVISORY, "p-mette", "e-fjord-advisory")
    assert "cover only the use that you may see" in texts(view)
    assert "Left" not in numbers(view)


def test_several_units_are_never_added(qtbot: QtBot, kit: Kit) -> None:
    view = opened(qtbot, kit, DrillDown.REACTIVE, "p-mette")
    assert "Used (Hours)" in numbers(view)
    assert "Used (Cases)" in numbers(view)
    assert not the_chart(view).isVisible()
    assert set(view.grid.model.totals()) == {None}


def test_a_list_of_chosen_workspaces_says_so(qtbot: QtBot, kit: Kit) -> None:
    view = opened(qtbot, kit, DrillDown.ADVISORY)
    assert "of the chosen workspaces only" not in texts(view)
    view.show_drill(view.drill, kit.services.activity.read(kit.account_id), is_narrowed=True)
    assert "of the chosen workspaces only" in texts(view)


def test_a_request_leads_to_its_case(qtbot: QtBot, kit: Kit) -> None:
    view = opened(qtbot, kit, DrillDown.REACTIVE, "p-gudrun", "e-fjord-reactive")
    with qtbot.waitSignal(view.case_chosen) as told:
        view.grid.opened.emit(0)
    assert told.args == ["case-0038"]
    with qtbot.assertNotEmitted(view.case_chosen):
        view.grid.opened.emit(len(view.grid.table.rows) - 1)


def test_chosen_columns_stay(qtbot: QtBot, kit: Kit) -> None:
    view = opened(qtbot, kit, DrillDown.CONTACTS)
    view.grid.columns_chosen.emit(("name", "phone"))
    view.retranslate()
    assert view.grid.shown_columns == ("name", "phone")
