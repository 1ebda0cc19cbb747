"""A program of its own that types a case and then stands still, for a test that kills it.

    python -m tests.journeys.typist PROFILE typed|sent TITLE

It says the word once it has typed the last letter, or pressed Send.
"""

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.fakes.screen import FakeBrowserProbe, FakeCapturer
from tests.journeys.window import Program
from ui.navigation import PageName
from ui.theme import prepare

TITLE = "Skriveren i andre etasje"
TEXT = "Den svarer ikke. Jeg skriver dette uten nett."


def begin(program: Program) -> None:
    """From the rail to the first step of a case of user support."""
    program.go(PageName.CATALOG)
    program.press("catalog.category.c-support")
    program.press("catalog.item.i-support")
    program.press("catalog.start")
    program.wait_for("3 still missing")


def fill(program: Program, title: str, text: str) -> None:
    """Answer everything that must be answered."""
    program.press("new_case.step.1")
    program.write("new_case.field.subject", title)
    program.choose("new_case.field.part", "Approval")
    program.write("new_case.field.description", text)


def main(profile: Path, until: str, title: str) -> None:
    """Type, say so, stand still."""
    app = QApplication([])
    prepare()
    program = Program(app, profile, FakeCapturer(), FakeBrowserProbe())
    begin(program)
    fill(program, title, TEXT)
    if until == "sent":
        program.press("new_case.step.3")
        program.press("new_case.send")
    sys.stdout.write(f"{until}\n")
    sys.stdout.flush()
    program.serve()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], sys.argv[3])
