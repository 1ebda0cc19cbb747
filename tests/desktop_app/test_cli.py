"""The command line itself."""

import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from desktop_app.cli import VERBS, main

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize("verb", ["open", "demo-portal", *VERBS])
def test_every_verb_explains_itself(verb: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main([verb, "--help"])
    assert ended.value.code == 0
    assert "usage: nordesk" in capsys.readouterr().out


def test_the_help_names_verbs_and_exit_codes(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])
    said = capsys.readouterr().out
    assert "exit codes:" in said
    assert all(verb in said for verb in VERBS)


def test_wrong_arguments_are_two(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["cases", "--nonsense"])
    assert ended.value.code == 2
    assert capsys.readouterr().err


def test_parsing_loads_nothing_heavy() -> None:
    heavy = ("PySide6", "requests", "fastapi", "keyring", "cryptography", "msgspec", "platformdirs", "sqlite3", "mss")
    code = f"import sys, desktop_app.cli; print([name for name in {heavy!r} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_opening_a_window_loads_no_network_before_it_shows() -> None:
    heavy = ("requests", "truststore", "fastapi", "keyring", "cryptography", "msgspec", "platformdirs", "mss", "nh3")
    code = f"""
import sys
from pathlib import Path
from desktop_app import bootstrap
from desktop_app.paths import Paths
app = bootstrap.build(Paths.beneath(Path(sys.argv[1])))
app.services.session.accounts(); app.services.preferences.read()
print([name for name in {heavy!r} if name in sys.modules])
app.close()
"""
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(
            [sys.executable, "-c", code, folder], cwd=ROOT, capture_output=True, text=True, check=True
        )
    assert done.stdout.strip() == "[]"


def test_a_reader_that_had_enough_is_no_error(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "desktop_app", "--profile", str(tmp_path), "diagnose"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        complaints = process.stderr.read()
        assert process.wait(60) == 0
    assert complaints == b""


def test_a_profile_that_cannot_be_made_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").write_text("in the way")
    assert main(["--profile", str(tmp_path / "file"), "cases"]) == 7
    assert "store_unavailable" in capsys.readouterr().err


def test_the_module_is_the_command() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "desktop_app", "--version"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.startswith("nordesk ")
