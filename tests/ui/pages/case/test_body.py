"""The parts of a case under their tabs."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QAbstractButton, QApplication, QBoxLayout
from pytestqt.qtbot import QtBot

from desktop_app.domain.cases import CaseAction
from desktop_app.domain.ids import CaseId
from desktop_app.domain.text import LANGUAGES
from tests.makers import a_case, an_entry
from tests.ui.kit import Kit, named
from ui import language
from ui.pages.case.body import DETAILS, RELATED, RELATIONS, SLA, TALK, CaseBody
from ui.pages.case.reading import read_case


@pytest.fixture
def kit(tmp_path: Path) -> Iterator[Kit]:
    kit = Kit(tmp_path)
    kit.server.put_case(a_case("case-1", (an_entry("e-1", "Hei"),), actions=frozenset({CaseAction.COMMENT})))
    kit.with_catalog()
    yield kit
    kit.close()


@pytest.fixture
def body(kit: Kit, qtbot: QtBot) -> CaseBody:
    body = CaseBody(kit.services, kit.bridge)
    qtbot.addWidget(body)
    kit.services.cases.refresh(kit.account_id, CaseId("case-1"))
    body.show_read(kit.account_id, read_case(kit.services, kit.account_id, CaseId("case-1")))
    return body


def press(body: CaseBody, name: str) -> None:
    button = named(body, name)
    assert isinstance(button, QAbstractButton)
    button.click()


def test_one_part_shows_at_a_time(body: CaseBody, qtbot: QtBot) -> None:
    assert not body.talk.isHidden()
    assert not body.reply.isHidden()
    with qtbot.waitSignal(body.similar_wanted):
        press(body, RELATIONS)
    assert body.talk.isHidden()
    assert body.reply.isHidden()
    assert not body.relations.isHidden()
    for tab, part in ((DETAILS, body.details), (SLA, body.sla), (RELATED, body.related)):
        press(body, tab)
        assert not part.isHidden()
        assert body.relations.isHidden()
    press(body, TALK)
    assert body.related.isHidden()


def test_another_case_begins_with_its_summary(body: CaseBody) -> None:
    press(body, RELATIONS)
    body.forget()
    tab = named(body, TALK)
    assert isinstance(tab, QAbstractButton)
    assert tab.isChecked()


def test_a_case_that_is_not_there_changes_nothing(kit: Kit, body: CaseBody) -> None:
    body.show_read(kit.account_id, read_case(kit.services, kit.account_id, CaseId("case-9")))
    assert not body.reply.isHidden()


def test_the_facts_stand_beside_or_above(body: CaseBody) -> None:
    body.resize(QSize(1200, 700))
    body.show()
    assert body.columns.direction() is QBoxLayout.Direction.LeftToRight
    body.resize(QSize(600, 700))
    assert body.columns.direction() is QBoxLayout.Direction.BottomToTop
    press(body, DETAILS)
    assert body.aside.isHidden()
    body.resize(QSize(1200, 700))
    assert not body.aside.isHidden()
    body.resize(QSize(600, 700))
    press(body, TALK)
    assert not body.aside.isHidden()


@pytest.mark.parametrize("tag", LANGUAGES)
def test_no_two_tabs_are_called_the_same(body: CaseBody, qapp: QApplication, tag: str) -> None:
    language.set_language(qapp, tag)
    body.retranslate()
    names = [named(body, name).text() for name in (TALK, DETAILS, RELATIONS, SLA, RELATED)]  # type: ignore[attr-defined]
    assert len(set(names)) == len(names), names
