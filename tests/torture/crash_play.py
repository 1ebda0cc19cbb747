"""What is played in the real window while it is killed: type, attach, send, hear the answer, close.

Whatever the window has shown as kept or sent is told to whoever checks, with the moment: it is a promise from then on.
"""

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.fakes.screen import FakeBrowserProbe, FakeCapturer
from tests.journeys.typist import begin
from tests.journeys.window import Program, pause
from tests.torture.crash_steps import Say, Steps, beat
from ui.navigation import PageName
from ui.theme import prepare

TEXT = "Den svarer ikke. Første linje sier «låst»."
REPLIED_TO = "Torture: saken det svares på"
_BUSY_TYPIST_MS = 70
"""Between two keys of who types without a pause."""


@dataclass(frozen=True, slots=True)
class Point:
    """One play and where it ends. `title` tells it from all others at the portal.

    `at` is the number of the step, `until` how the first step that is meant begins; neither = it is played to the end.
    """

    play: str
    at: int
    title: str
    until: str = ""
    bug: str = ""
    """The harness's own mistake, see `crash_bugs`."""


class Player:
    """Plays one point in a process of its own."""

    def __init__(self, point: Point, profile: Path, say: Say) -> None:
        self.point, self.profile, self.say = point, profile, say
        self.steps = Steps(point.at, point.until, profile, say)
        self.steps.install()
        beat(say)
        self.file = profile.parent / f"{profile.name}-feilmelding.log"
        self.file.write_bytes((point.title.encode() + os.urandom(64)) * 4000)

    def start(self) -> None:
        """Show the window, over the profile as it lies there."""
        app = QApplication([])
        prepare()
        self.steps.step("start")
        self.program = Program(app, self.profile, FakeCapturer(), FakeBrowserProbe())
        self.steps.step("the window shows")

    def begin(self) -> None:
        """Up to the second step of a new case."""
        begin(self.program)
        self.steps.step("the form shows")
        self.program.press("new_case.step.1")

    def type(self, name: str, field: str, text: str, pause_ms: int = 0) -> None:
        """Type into a field. Each word is a step, or with a pause each key."""
        self.program.press(name)
        widget = self.program.find(name)
        self.program.key(Qt.Key.Key_End)
        before = self.program.text_of(name)
        for at, letter in enumerate(text):
            if pause_ms or letter == " ":
                self.steps.step(f"key {at} of {field}")
            if letter.isascii():
                QTest.keyClicks(widget, letter)
            else:
                # Qt's test keyboard aborts at letters it has no key for.
                QApplication.sendEvent(
                    widget, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
                )
            self.say({"typed": field, "text": before + text[: at + 1]})
            pause(pause_ms)
        self.steps.step(f"{field} is typed")

    def attach(self) -> None:
        """A picture of the screen and a file from the clipboard."""
        program = self.program
        program.press("new_case.next")
        self.steps.step("before the picture")
        program.press("new_case.screenshot")
        program.wait(lambda: len(self._files()) == 1, "the picture")
        self.say({"attached": self._files()[0]})
        self.steps.step("the picture shows")
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(self.file))])
        QGuiApplication.clipboard().setMimeData(mime)
        known = set(self._files())
        program.press("new_case.paste")
        program.wait(lambda: len(self._files()) == 2, "the file")
        self.say({"attached": next(name for name in self._files() if name not in known)})
        self.steps.step("the file shows")

    def send(self) -> None:
        """Send, and wait for the answer."""
        program = self.program
        program.press("new_case.step.3")
        self.steps.step("before Send")
        program.press("new_case.send")
        self.steps.step("Send is pressed")
        program.wait(lambda: program.page.objectName() == PageName.CASES.value, "My cases")
        self.say({"sent": True})
        self.steps.step("the window says it is sent")
        self._hear("POST /v1/cases 201")

    def open_case(self) -> None:
        """Open the case that is replied to."""
        self.program.go(PageName.CASES)
        self.program.open_row("cases.list", REPLIED_TO)
        self.program.find("case.reply")
        self.program.settle()

    def send_reply(self) -> None:
        """Send what stands in the box, and wait for the answer."""
        program = self.program
        self.steps.step("before Send")
        program.press("case.send")
        self.steps.step("Send is pressed")
        program.wait(lambda: program.text_of("case.reply") == "", "the box to be empty")
        self.say({"sent": True})
        self.steps.step("the window says it is sent")
        self._hear("/comments 201")

    def close(self) -> None:
        """Close the window."""
        self.program.wait_in_step()
        self.steps.step("before the window closes")
        self.program.close()
        self.steps.step("the window is closed")

    def _hear(self, answer: str) -> None:
        self.program.wait(lambda: any(answer in one for one in self.steps.answers), "the answer")
        self.steps.step("the answer is heard")

    def _files(self) -> list[str]:
        names = self.program.names()
        return [name.removeprefix("attachment.") for name in names if name.startswith("attachment.")]


def _case(player: Player) -> None:
    player.steps.start()
    player.start()
    player.begin()
    player.type("new_case.field.subject", "subject", player.point.title)
    player.program.choose("new_case.field.part", "Approval")
    player.say({"typed": "part", "text": "approval"})
    player.type("new_case.field.description", "description", TEXT)
    player.attach()
    player.send()
    player.close()


def _typing(player: Player) -> None:
    player.start()
    player.begin()
    player.type("new_case.field.subject", "subject", player.point.title)
    player.steps.start()
    player.type("new_case.field.description", "description", TEXT[:32], _BUSY_TYPIST_MS)


def _reply(player: Player) -> None:
    player.start()
    player.open_case()
    player.steps.start()
    player.type("case.reply", "reply", player.point.title)
    player.send_reply()
    player.close()


def _reply_typing(player: Player) -> None:
    player.start()
    player.open_case()
    player.type("case.reply", "reply", f"{player.point.title} ")
    player.steps.start()
    player.type("case.reply", "reply", TEXT[:24], _BUSY_TYPIST_MS)


PLAYS: dict[str, Callable[[Player], None]] = {
    "case": _case,
    "typing": _typing,
    "reply": _reply,
    "reply_typing": _reply_typing,
}


def play(point: Point, profile: Path, say: Say) -> None:
    """Play it to its end, or die in it."""
    PLAYS[point.play](Player(point, profile, say))
    say({"ended": True})
