"""Runs the command line in this process against a running demo portal, over a profile of its own."""

import io
import json
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from desktop_app.cli import main
from tests.demo_portal_process import KARI, PASSWORD, DemoPortalProcess

ANSWERS = {"subject": "Faktura stopper", "description": "Feil 4012 ved attestering.", "part": "approval"}


@dataclass
class CommandLine:
    """`run` gives the exit code; what was said is in `out` and `err`."""

    profile: Path
    portal: DemoPortalProcess
    monkeypatch: pytest.MonkeyPatch
    capsys: pytest.CaptureFixture[str]
    out: str = ""
    err: str = ""

    def run(self, *words: str, typed: str = "") -> int:
        """One command."""
        self.monkeypatch.setattr(sys, "stdin", io.StringIO(typed))
        try:
            code = main(["--profile", str(self.profile), *words])
        except SystemExit as error:
            code = int(error.code or 0)
        said = self.capsys.readouterr()
        self.out, self.err = said.out, said.err
        return code

    def json(self, *words: str) -> Any:
        """What a command says to a program."""
        assert self.run("--json", *words) == 0, self.err
        return json.loads(self.out)

    def sign_in(self) -> "CommandLine":
        """As Kari."""
        assert self.run("account", "add", self.portal.address, KARI, typed=PASSWORD + "\n") == 0, self.err
        return self

    def file(self, name: str, content: object) -> str:
        """A file beside the profile: text as it is, anything else as JSON."""
        path = self.profile.parent / name
        path.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
        return str(path)
