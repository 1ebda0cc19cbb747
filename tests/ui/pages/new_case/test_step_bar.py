"""The four steps."""

from pytestqt.qtbot import QtBot

from ui.pages.new_case.step_bar import StepBar, StepState


def test_each_step_says_how_it_stands_and_can_be_pressed(qtbot: QtBot) -> None:
    bar = StepBar()
    qtbot.addWidget(bar)
    bar.show()
    for at, state in enumerate((StepState.DONE, StepState.MISSING, StepState.OPEN, StepState.OPEN)):
        bar.buttons[at].show_step(f"Step {at}", state, f"state {at}", is_current=at == 1)
    assert [one.objectName() for one in bar.buttons] == [f"new_case.step.{at}" for at in range(4)]
    assert (bar.buttons[2].accessibleName(), bar.buttons[2].accessibleDescription()) == ("Step 2", "state 2")
    with qtbot.waitSignal(bar.chosen) as told:
        bar.buttons[3].click()
    assert told.args == [3]
    assert not bar.grab().isNull()
