"""`nordesk search`, `sync`, `capture`, `diagnose`."""

import argparse
from pathlib import Path

import pytest

from desktop_app.bootstrap import build
from desktop_app.commands.others import run_capture
from desktop_app.commands.output import Output
from desktop_app.errors import FileRefused
from desktop_app.paths import Paths
from tests.cli_kit import CommandLine
from tests.fakes.screen import FakeBrowserProbe, FakeCapturer


def test_everything_is_searched_offline(signed_in: CommandLine) -> None:
    signed_in.run("sync")
    hits = signed_in.json("search", "faktura", "--limit", "3")
    assert 0 < len(hits) <= 3
    assert {hit["kind"] for hit in signed_in.json("search", "faktura", "--kind", "item")} == {"item"}
    assert signed_in.run("search", "faktura") == 0
    assert signed_in.out


def test_a_sync_says_how_it_stands(signed_in: CommandLine) -> None:
    assert signed_in.run("sync") == 0
    assert "online  unsent 0  refused 0" in signed_in.out
    signed_in.portal.fault("503;retry=120", "/v1/changes", nth=None)
    assert signed_in.run("sync") == 3
    assert "waiting" in signed_in.out


def test_a_picture_is_a_png_with_its_proof(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    app = build(Paths.beneath(tmp_path / "p"), FakeCapturer(), FakeBrowserProbe())
    args = argparse.Namespace(file=tmp_path / "shot.png")
    assert run_capture(args, app, Output(as_json=False)) == 0
    assert (tmp_path / "shot.png").read_bytes().startswith(b"\x89PNG")
    assert "64×48" in capsys.readouterr().out
    with pytest.raises(FileRefused):
        run_capture(argparse.Namespace(file=tmp_path / "none" / "shot.png"), app, Output(as_json=True))
    app.close()


def test_the_report_names_no_one(signed_in: CommandLine) -> None:
    assert signed_in.run("diagnose") == 0
    assert "portal demo" in signed_in.out
    assert "kari" not in signed_in.out
