"""The script, played on a small window of plain widgets that bears the names it asks for."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ui.models.rows import Row
from ui.tour import script
from ui.tour.hand import CannotPlay, Hand
from ui.tour.script import Step, case_number, steps
from ui.widgets.list_view import RowList

PORTAL = "http://127.0.0.1:8800"
HOME = {"nb": "Hjem", "fi": "Etusivu", "sv": "Hem", "da": "Hjem (da)", "is": "Heim", "en": "Home"}
MADE = Row(key="c-1", title=script.SUBJECT, subtitle="Sendt · DP-00041 · Kari")
FOUND = Row(key="a-1", title="Slik tar du et skjermbilde")
BUTTONS = (
    *("sign_in.next", "sign_in.sign_in", "banner.action", "rail.home", "rail.catalog", "rail.knowledge"),
    *("rail.settings", f"catalog.category.{script.CATEGORY}", f"catalog.item.{script.ITEM}", "catalog.start"),
    *(f"new_case.step.{at}" for at in range(4)),
    *("new_case.screenshot", "new_case.send", "new_case.field.extent", "home.waiting", "case.facts", "case.reply"),
    *("knowledge.text", "attachment.shot"),
)
LINES = (
    *("sign_in.address", "new_case.field.subject", "new_case.field.since_date", "new_case.field.reach_phone"),
    "knowledge.search",
)


class Stage(QScrollArea):
    """Every widget of the tour, all there at once; some wait for what the program would do first."""

    def __init__(self) -> None:
        super().__init__()
        self.pressed: list[str] = []
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        for name in BUTTONS:
            self._put(self._button(name), name)
        for name in LINES:
            self._put(QLineEdit(), name)
        self._put(QPlainTextEdit(), "new_case.field.description")
        for name in ("sign_in.language", "settings.language"):
            self._put(self._languages(), name)
        where, within = QComboBox(), QComboBox()
        where.addItems(["", "At sending", "At receiving"])
        within.addItems(["", "First", "Second"])
        self._put(where, "new_case.field.stopped_where")
        self._put(within, "within")
        priorities = QWidget()
        row = QHBoxLayout(priorities)
        for name in ("critical", "high", "normal"):
            row.addWidget(self._button(name))
        self._put(priorities, "new_case.priority")
        appearance = QWidget()
        QHBoxLayout(appearance).addWidget(self._button("dark"))
        self._put(appearance, "settings.appearance")
        self.cases, self.found = RowList(), RowList()
        self.cases.setFixedHeight(100)
        self.found.setFixedHeight(100)
        self.cases.opened.connect(lambda key: self.pressed.append(str(key)))
        self.found.opened.connect(lambda key: self.pressed.append(str(key)))
        self._put(self.cases, "cases.list")
        self._put(self.found, "knowledge.list")
        self.setWidgetResizable(True)
        self.setWidget(inside)
        # In the program a Tab leads from the choice into the list that belongs to it.
        QWidget.setTabOrder(where, within)

    def part(self, name: str) -> QWidget:
        found = self.findChild(QWidget, name)
        assert isinstance(found, QWidget), name
        return found

    def text(self, name: str) -> str:
        part = self.part(name)
        if isinstance(part, QPlainTextEdit):
            return part.toPlainText()
        assert isinstance(part, QLineEdit)
        return part.text()

    def chosen(self, name: str) -> object:
        part = self.part(name)
        assert isinstance(part, QComboBox)
        return part.currentData() or part.currentText()

    def _put(self, widget: QWidget, name: str) -> None:
        widget.setObjectName(name)
        self._column.addWidget(widget)

    def _button(self, name: str) -> QPushButton:
        button = QPushButton(HOME["nb"] if name == "rail.home" else name)
        button.setObjectName(name)
        button.clicked.connect(lambda: self.pressed.append(name))
        return button

    def _languages(self) -> QComboBox:
        box = QComboBox()
        box.addItem("As in the system", "")
        for language in HOME:
            box.addItem(language, language)
        return box

    def speak(self, language: object) -> None:
        home = self.part("rail.home")
        assert isinstance(home, QPushButton)
        home.setText(HOME[str(language)])


@pytest.fixture
def stage(qtbot: QtBot) -> Stage:
    made = Stage()
    qtbot.addWidget(made)
    made.resize(600, 500)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def hand(stage: Stage) -> Hand:
    return Hand(stage)


def upto(played: Iterator[Step], picture: str) -> Step:
    """Play on until the step that is to have this picture; every step before it has come true."""
    for step in played:
        if step.picture == picture:
            return step
        assert step.done(), f"before {picture}"
    raise AssertionError(f"there is no picture {picture}")


def comes_true(step: Step, happens: Callable[[], object]) -> None:
    assert not step.done()
    happens()
    assert step.done()


def test_it_waits_for_the_window_and_then_signs_in(stage: Stage, hand: Hand) -> None:
    played = steps(hand, PORTAL)
    stage.part("sign_in.language").hide()
    comes_true(next(played), stage.part("sign_in.language").show)
    stage.part("sign_in.sign_in").setEnabled(False)
    step = upto(played, "sign-in")
    assert stage.chosen("sign_in.language") == "nb"
    assert stage.text("sign_in.address") == PORTAL
    assert stage.pressed == ["sign_in.next"]
    comes_true(step, lambda: stage.part("sign_in.sign_in").setEnabled(True))
    stage.part("home.waiting").hide()
    home = upto(played, "home")
    assert stage.pressed == ["sign_in.next", "sign_in.sign_in", "banner.action"], "the banner is read and put away"
    comes_true(home, stage.part("home.waiting").show)


def test_with_a_keyring_there_is_no_banner_to_put_away(stage: Stage, hand: Hand) -> None:
    stage.part("banner.action").hide()
    upto(steps(hand, PORTAL), "home")
    assert stage.pressed == ["sign_in.next", "sign_in.sign_in"]


def test_it_finds_the_item_and_describes_what_is_wrong(stage: Stage, hand: Hand) -> None:
    played = steps(hand, PORTAL)
    upto(played, "home")
    stage.pressed.clear()
    upto(played, "describe")
    assert stage.pressed == [
        "rail.catalog",
        "catalog.category.c-incident",
        "catalog.item.i-stop",
        "catalog.start",
        "new_case.step.1",
        "new_case.field.extent",
    ]
    assert stage.text("new_case.field.subject") == script.SUBJECT
    assert stage.text("new_case.field.description") == script.DESCRIPTION
    assert stage.text("new_case.field.since_date") == "21.11.2026"
    assert stage.text("new_case.field.reach_phone")
    assert stage.chosen("new_case.field.stopped_where") == "At sending"
    assert stage.chosen("within") == "First", "by Tab and an arrow key"


def test_it_waits_for_the_screenshot_and_sends_once(stage: Stage, hand: Hand) -> None:
    played = steps(hand, PORTAL)
    upto(played, "describe")
    stage.pressed.clear()
    stage.part("attachment.shot").hide()
    step = upto(played, "evidence")
    assert stage.pressed == ["new_case.step.0", "high", "new_case.step.2", "new_case.screenshot"]
    comes_true(step, stage.part("attachment.shot").show)
    stage.part("new_case.screenshot").hide()
    assert not step.done(), "while our own windows are away nothing is ready"
    stage.part("new_case.screenshot").show()
    upto(played, "check")
    comes_true(next(played), lambda: stage.cases.show_rows([Row("x", "Another")]))
    assert stage.pressed.count("new_case.send") == 1
    number = next(played)
    assert number.picture == "cases"
    stage.cases.show_rows([Row("x", "Another"), Row("out-1", script.SUBJECT, "On its way")])
    comes_true(number, lambda: stage.cases.show_rows([Row("x", "Another"), MADE]))
    upto(played, "case")
    assert stage.pressed[-1] == "c-1", "ours is opened, not the first"


def test_it_searches_reads_and_speaks_every_language(stage: Stage, hand: Hand) -> None:
    stage.cases.show_rows([MADE])
    played = steps(hand, PORTAL)
    search = upto(played, "search")
    assert stage.text("knowledge.search") == "skjermbilde"
    comes_true(search, lambda: stage.found.show_rows([FOUND]))
    assert upto(played, "article").done()
    assert stage.pressed[-1] == "a-1"
    pictures = []
    for step in played:
        if not step.picture and not step.done():
            # The settings were changed, and the window has not changed its words yet.
            comes_true(step, lambda: stage.speak(stage.chosen("settings.language")))
        assert step.done()
        pictures += [step.picture] if step.picture else []
    homes = [f"home-{language}" for language in ("fi", "sv", "da", "is", "en", "nb")]
    assert pictures == [*homes, "settings", "knowledge-dark"]
    assert "dark" in stage.pressed
    assert stage.chosen("settings.language") == "fi"


def test_the_cases_number_is_read_from_the_list(stage: Stage, hand: Hand) -> None:
    stage.cases.show_rows([Row("x", "Another", "Sendt · DP-00040")])
    with pytest.raises(CannotPlay):
        case_number(hand)
    stage.cases.show_rows([Row("x", "Another", "Sendt · DP-00040"), MADE])
    assert case_number(hand) == "DP-00041"


def test_what_is_not_there_stops_the_tour(stage: Stage, hand: Hand) -> None:
    played = steps(hand, PORTAL)
    upto(played, "home")
    stage.part(f"catalog.item.{script.ITEM}").hide()
    with pytest.raises(CannotPlay, match="i-stop"):
        list(played)
    for button in ("critical", "high", "normal"):
        stage.part(button).hide()
    stage.part(f"catalog.item.{script.ITEM}").show()
    with pytest.raises(CannotPlay, match="priority"):
        list(steps(hand, PORTAL))
