"""ui.pages.cases.words"""

import pytest
from PySide6.QtWidgets import QApplication

from desktop_app.domain.case_views import BUILT_IN, STANDARD_COLUMNS, CaseColumn, CaseView, Period
from desktop_app.domain.cases import CaseTime, Facet, Priority, Status
from desktop_app.domain.catalog import Catalog, Service
from desktop_app.domain.ids import AccountId, ServiceId
from tests.makers import a_case_row, a_person, a_text
from ui.models.rows import Pill
from ui.pages.cases import words
from ui.pages.cases.words import CaseWords, grid_row

CATALOG = Catalog(services=(Service(ServiceId("mail"), a_text("Mail"), a_text("")),))
SAID = CaseWords.of(CATALOG, {AccountId("a-1"): "Portal"})
ALL = [column.value for column in CaseColumn]


@pytest.mark.usefixtures("pseudo_language")
def test_everything_is_said_in_the_readers_language(qapp: QApplication) -> None:
    said = [words.facet(each) for each in Facet]
    said += [words.time(each) for each in CaseTime] + [words.period(each) for each in Period]
    said += [words.view(each) for each in BUILT_IN] + [column.title for column in words.columns(has_portals=True)]
    said += [CaseWords.of(CATALOG, {}).value(each, "") for each in Facet]
    assert [text for text in said if not text.startswith(("[", "⟦", "«"))] == [] or all(said)


def test_a_view_has_its_own_name_or_ours() -> None:
    assert words.view(BUILT_IN[0]) == "My active cases"
    assert words.view(CaseView("own-1", "Mine & yours")) == "Mine & yours"
    assert len({words.view(view) for view in BUILT_IN}) == len(BUILT_IN)


def test_values_have_words_names_or_at_least_their_key() -> None:
    assert SAID.value(Facet.STATUS, "on_hold") == "On hold"
    assert SAID.value(Facet.SERVICE, "mail") == "Mail"
    assert SAID.value(Facet.OWNER, "p-1", "Anna") == "Anna"
    assert SAID.value(Facet.TYPE, "unheard") == "unheard"
    assert SAID.value(Facet.OWNER, "") == "No owner yet"


def test_every_column_has_a_cell() -> None:
    row = a_case_row(
        account_id=AccountId("a-1"), owner=a_person("p-2", "Anna"), service_id=ServiceId("mail"), priority=Priority.LOW
    )
    cells = dict(zip(ALL, SAID.cells(row, ALL), strict=True))
    assert (cells["owner"], cells["service"], cells["portal"], cells["priority"]) == ("Anna", "Mail", "Portal", "Low")
    assert (cells["opened"], cells["closed"]) == (row.opened_at, None)
    made = grid_row(row, SAID, ALL)
    assert made.key == (row.account_id, row.id)
    assert isinstance(made.values["status"], Pill)
    assert isinstance(made.values["priority"], Pill)
    bare = SAID.cells(a_case_row(owner=None, requester=None, service_id=None, priority=None, type_id=None), ALL)
    assert bare[ALL.index("owner")] is bare[ALL.index("requester")] is bare[ALL.index("type")] is None


def test_the_portal_is_a_column_only_where_there_are_several() -> None:
    assert "portal" not in [column.id for column in words.columns(has_portals=False)]
    assert {column.value for column in STANDARD_COLUMNS} <= {c.id for c in words.columns(has_portals=False)}
    assert Status.RECEIVED.value in SAID.values[Facet.STATUS]
