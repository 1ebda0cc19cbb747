"""`nordesk capture`: into a file, into a draft, or handed over to the open window."""

import argparse
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.bootstrap import App, build
from desktop_app.commands.capture import add_arguments, run
from desktop_app.commands.output import Output
from desktop_app.domain.ids import DraftId
from desktop_app.errors import CaptureImpossible, FileRefused, Gone
from desktop_app.paths import Paths
from tests.architecture.source import ROOT
from tests.cli_kit import CommandLine
from tests.fakes.screen import FakeBrowserProbe, FakeCapturer


def parsed(*words: str) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    add_arguments(parser)
    return parser.parse_args(words)


@pytest.fixture
def app(tmp_path: Path) -> Iterator[App]:
    """Of nobody."""
    made = build(Paths.beneath(tmp_path / "p"), FakeCapturer(), FakeBrowserProbe())
    yield made
    made.close()


def test_a_picture_is_a_png_with_its_proof(app: App, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(parsed(str(tmp_path / "shot.png")), app, Output(as_json=False)) == 0
    assert (tmp_path / "shot.png").read_bytes().startswith(b"\x89PNG")
    assert "64×48" in capsys.readouterr().out
    with pytest.raises(FileRefused):
        run(parsed(str(tmp_path / "none" / "shot.png")), app, Output(as_json=True))


def test_into_a_draft_with_its_strip(signed_in: CommandLine, capsys: pytest.CaptureFixture[str]) -> None:
    app = build(Paths.beneath(signed_in.profile), FakeCapturer(), FakeBrowserProbe())
    assert run(parsed("--screen"), app, Output(as_json=False)) == 0
    (row,) = app.services.drafts.rows()
    assert row.id in capsys.readouterr().out, "it says where the picture went"
    assert run(parsed("--draft", row.id), app, Output(as_json=False)) == 0
    draft = app.services.drafts.open(row.id)
    assert draft is not None
    first = draft.files[0]
    assert first.provenance is not None
    assert first.provenance.page_url.startswith("https://")
    with pytest.raises(Gone):
        run(parsed("--draft", DraftId("none")), app, Output(as_json=False))
    app.close()


def test_without_the_window_no_region_is_marked_and_nobodys_draft_made(app: App) -> None:
    with pytest.raises(CaptureImpossible) as none:
        run(parsed("--region"), app, Output(as_json=False))
    assert none.value.reason == "needs_window"
    with pytest.raises(Gone):
        run(parsed(), app, Output(as_json=False))


@pytest.mark.parametrize("words", [("--delay", "11"), ("--delay", "-1"), ("--screen", "--region")])
def test_orders_that_make_no_sense(words: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parsed(*words)
    capsys.readouterr()


def test_the_open_window_gets_the_order(app: App, capsys: pytest.CaptureFixture[str]) -> None:
    window = subprocess.Popen([sys.executable, "-c", _WINDOW, app.profile], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert window.stdout is not None
    assert window.stdout.readline() == "ready\n"
    assert run(parsed("--region", "--delay", "3", "--draft", "d-1"), app, Output(as_json=False)) == 0
    assert "d-1" in capsys.readouterr().out
    assert window.stdout.readline() == "('--capture', 'region 3 d-1')\n"
    window.stdout.close()
    assert window.wait(20) == 0


_WINDOW = """
import sys
from PySide6.QtCore import QCoreApplication, QTimer
from ui.instance import Instance

app = QCoreApplication([])
instance = Instance(sys.argv[1])
assert instance.claim(())

def heard(arguments):
    print(arguments, flush=True)
    app.quit()

instance.asked.connect(heard)
QTimer.singleShot(20000, app.quit)
print("ready", flush=True)
app.exec()
"""
