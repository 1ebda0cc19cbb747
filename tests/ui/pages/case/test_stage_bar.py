"""The stages of a case."""

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.domain.standing import Need, Stage, StageState
from desktop_app.domain.text import LocalText
from tests.ui.looks import assert_usable
from ui.pages.case.stage_bar import StageBar
from ui.widgets.plain_label import PlainLabel


def stage(title: str, state: StageState, *needs: Need) -> Stage:
    return Stage(title.lower(), LocalText.of(title), state, needs)


WORK = stage(
    "Work",
    StageState.ACTIVE,
    Need(LocalText.of("A reply"), is_met=True),
    Need(LocalText.of("All answers"), is_met=False),
)
STAGES = (stage("Identify", StageState.DONE), WORK, stage("Resolve", StageState.AHEAD))


@pytest.fixture
def bar(qtbot: QtBot) -> StageBar:
    bar = StageBar()
    qtbot.addWidget(bar)
    bar.show_stages(STAGES)
    bar.resize(500, 90)
    bar.show()
    return bar


def test_each_stage_is_told_with_its_place(bar: StageBar) -> None:
    assert [pill.accessibleName() for pill in bar.pills] == [
        "Stage 1 of 3: Identify, Done",
        "Stage 2 of 3: Work, Now",
        "Stage 3 of 3: Resolve, Later",
    ]
    assert_usable(bar)


def test_the_present_one_says_what_it_needs(bar: StageBar) -> None:
    said = [label.text() for label in bar.findChildren(PlainLabel) if label.isVisible()]
    assert said == ["Still needed: All answers · There already: A reply"]


def test_fewer_stages_and_none(bar: StageBar) -> None:
    bar.show_stages(STAGES[:1])
    assert [pill.isVisible() for pill in bar.pills] == [True, False, False]
    assert not any(label.isVisible() for label in bar.findChildren(PlainLabel))
    bar.show_stages(())
    assert not bar.isVisible()
