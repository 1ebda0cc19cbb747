"""The chooser of views, over real services."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from desktop_app.domain.case_views import CaseView
from desktop_app.domain.cases import Facet
from desktop_app.domain.ids import CaseId
from desktop_app.domain.kinds import Kind
from desktop_app.domain.portal_views import PortalView
from desktop_app.domain.text import LocalText
from tests.ui.kit import Kit, named
from tests.ui.looks import child, name_of
from ui import language
from ui.navigation import Go, PageName
from ui.pages.cases.page import CasesPage
from ui.widgets.confirm import Confirm


def entries(page: CasesPage) -> list[str]:
    menu = child(page, QMenu, "cases.views")
    menu.aboutToShow.emit()
    return [action.text() for action in menu.actions() if action.text()]


def choose(page: CasesPage, text: str) -> None:
    menu = child(page, QMenu, "cases.views")
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.text() == text).trigger()


def name_it(page: CasesPage, name: str) -> None:
    dialog = child(page.window(), QDialog, "cases.name")
    child(dialog, QLineEdit).setText(name)
    named(dialog, "cases.name.keep").click()  # type: ignore[attr-defined]


def own(kit: Kit) -> tuple[CaseView, ...]:
    return kit.services.case_views.own()


def test_my_active_cases_stand_first(cases: CasesPage) -> None:
    assert entries(cases)[0] == "My active cases"
    assert name_of(named(cases, "cases.view")) == "View: My active cases"


def test_switching_in_place(qtbot: QtBot, cases: CasesPage) -> None:
    choose(cases, "My closed cases")
    qtbot.waitUntil(lambda: cases.tally.text().startswith("10 "))
    assert cases.openness.current == "closed"


def test_a_changed_view_is_kept_under_a_name_renamed_and_thrown_away(qtbot: QtBot, many: Kit, cases: CasesPage) -> None:
    save = named(cases, "cases.keep_view")
    assert isinstance(save, QAbstractButton)
    assert not save.isVisible()
    cases.views.chosen.emit(replace(CaseView("active"), group=Facet.OWNER))
    assert save.isVisible()
    assert name_of(named(cases, "cases.view")) == "View: My active cases (changed)"
    save.click()
    name_it(cases, "By owner")
    qtbot.waitUntil(lambda: [view.name for view in own(many)] == ["By owner"])
    qtbot.waitUntil(lambda: name_of(named(cases, "cases.view")) == "View: By owner")
    assert own(many)[0].group is Facet.OWNER
    assert not save.isVisible()
    qtbot.waitUntil(lambda: "By owner" in entries(cases))
    cases.views.chosen.emit(replace(own(many)[0], group=Facet.STATUS))
    assert save.text() == "Keep changes"
    save.click()
    qtbot.waitUntil(lambda: own(many)[0].group is Facet.STATUS)
    choose(cases, "Rename this view …")
    name_it(cases, "By status")
    qtbot.waitUntil(lambda: own(many)[0].name == "By status")
    choose(cases, "Throw this view away")
    named(child(cases.window(), Confirm), "confirm.yes").click()  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: own(many) == ())
    qtbot.waitUntil(lambda: name_of(named(cases, "cases.view")) == "View: My active cases")


@pytest.mark.usefixtures("cases")
def test_own_views_belong_to_the_account(many: Kit) -> None:
    many.services.case_views.keep(CaseView(), "Mine")
    assert [view.name for view in many.stores.open(many.account_id).views.all()] == ["Mine"]


URGENT = PortalView(
    "v-urgent", LocalText({"en": "Urgent & new"}), (CaseId("case-001"), CaseId("case-003"), CaseId("of-others"))
)


def test_the_portals_views_stand_in_a_section_and_show_their_cases(qtbot: QtBot, many: Kit, cases: CasesPage) -> None:
    many.server.put(Kind.VIEWS, URGENT)
    many.sync()
    cases.views.read()
    qtbot.waitUntil(lambda: "Urgent && new" in entries(cases))
    assert entries(cases)[entries(cases).index("Urgent && new") - 1] == "The portal's views"
    choose(cases, "Urgent && new")
    qtbot.waitUntil(lambda: cases.tally.text() == "2 cases")
    qtbot.waitUntil(cases.beyond.isVisible)
    assert cases.beyond.text() == "The portal counts 1 more here that you do not see."
    assert name_of(named(cases, "cases.view")) == "View: Urgent & new"
    choose(cases, "My closed cases")
    qtbot.waitUntil(lambda: cases.tally.text().startswith("10 "))
    assert not cases.beyond.isVisible()
    choose(cases, "Urgent && new")
    choose(cases, "My closed cases")
    qtbot.waitUntil(lambda: cases.tally.text().startswith("10 ") and not many.bridge.is_waiting)
    assert not cases.beyond.isVisible(), "what is told late of a view one has left"


def test_the_page_begins_with_the_view_one_chose(qtbot: QtBot, many: Kit, cases: CasesPage) -> None:
    choose(cases, "My closed cases")
    qtbot.waitUntil(lambda: cases.tally.text().startswith("10 "))
    choose(cases, "Begin with this view")
    qtbot.waitUntil(lambda: many.services.case_views.offer().first.id == "closed")
    again = CasesPage(many.services, many.bridge)
    qtbot.addWidget(again)
    again.show()
    again.open(Go(PageName.CASES))
    qtbot.waitUntil(lambda: again.view.id == "closed")
    again.open(Go(PageName.CASES, words="Sak"))
    assert again.view.filter.words == "Sak"


def test_the_portals_views_are_called_as_the_reader_reads(
    qapp: QApplication, qtbot: QtBot, many: Kit, cases: CasesPage
) -> None:
    many.server.put(Kind.VIEWS, replace(URGENT, name=LocalText({"en": "Urgent", "nb": "Haster"})))
    many.sync()
    cases.views.read()
    qtbot.waitUntil(lambda: "Urgent" in entries(cases))
    preferences = many.services.preferences
    preferences.write(replace(preferences.read(), language="nb"))
    language.set_language(qapp, "nb")
    qtbot.waitUntil(lambda: "Haster" in entries(cases))


def test_a_view_is_renamed_kept_or_thrown_away_as_it_was_when_it_was_asked(
    qtbot: QtBot, many: Kit, cases: CasesPage
) -> None:
    cases.views.chosen.emit(replace(CaseView("active"), group=Facet.OWNER))
    choose(cases, "Keep as a new view …")
    cases.views.show_view(CaseView("closed"))  # brought by whatever is not held up by a dialog
    name_it(cases, "By person")
    qtbot.waitUntil(lambda: [(view.name, view.group) for view in own(many)] == [("By person", Facet.OWNER)])
    qtbot.waitUntil(lambda: cases.view.name == "By person" and not many.bridge.is_waiting)
    (mine,) = own(many)
    choose(cases, "Rename this view …")
    cases.views.show_view(many.services.case_views.built_in()[0])
    name_it(cases, "By who")
    qtbot.waitUntil(lambda: [view.name for view in own(many)] == ["By who"])
    assert name_of(named(cases, "cases.view")) == "View: My active cases"
    cases.views.show_view(replace(mine, name="By who"))
    choose(cases, "Throw this view away")
    cases.views.show_view(many.services.case_views.built_in()[0])
    (question,) = cases.findChildren(Confirm)
    question.accept()
    qtbot.waitUntil(lambda: own(many) == ())


def test_another_list_puts_the_question_away(qtbot: QtBot, many: Kit, cases: CasesPage) -> None:
    choose(cases, "Keep as a new view …")
    assert child(cases, QDialog, "cases.name").isVisible()
    cases.open(Go(PageName.CASES))
    assert child(cases, QDialog, "cases.name").isVisible()
    cases.open(Go(PageName.CASES, words="Sak 001"))
    assert not child(cases, QDialog, "cases.name").isVisible()
    qtbot.waitUntil(lambda: not many.bridge.is_waiting)
