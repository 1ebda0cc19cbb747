"""Plays the main job in the real window by clicks and keys: `make tour`, the package's check, the README's pictures."""

from dataclasses import dataclass
from pathlib import Path

from desktop_app.services import Services
from desktop_app.work import Work
from ui import application
from ui.application import Application, Options


@dataclass(frozen=True, slots=True)
class TourPlan:
    """Which portal to play against, where the pictures go, and the command that shows the scene for the screenshot.

    `patience_ms`: for how long one step may take to come true.
    """

    portal: str
    out: Path
    scene: tuple[str, ...] = ()
    patience_ms: int = 30_000


def main(services: Services, work: Work, options: Options, plan: TourPlan) -> int:
    """Open the window and play; 0 when every step came true."""
    from ui.tour.player import Player  # Qt's test events are not for every start

    playing: list[Player] = []

    def play(running: Application) -> None:
        playing.append(Player(running, plan))
        playing[0].start()

    code = application.main(services, work, options, play)
    return code or (playing[0].exit_code if playing else 1)


def show_scene() -> int:
    """Show something for the screenshot, in a process of its own, until it is ended."""
    from ui.tour import scene

    return scene.main()
