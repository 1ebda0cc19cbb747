"""The command line."""

import argparse
import json
import os
import socket
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop_app.demo_portal import command
from desktop_app.paths import Paths
from tests.plugins.silence import ExpectedLog


def parser() -> argparse.ArgumentParser:
    made = argparse.ArgumentParser()
    command.add_arguments(made)
    return made


def test_importing_it_loads_no_server() -> None:
    look = "import sys, desktop_app.demo_portal.command; print(sorted({'fastapi', 'uvicorn'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_options(tmp_path: Path) -> None:
    given = parser().parse_args(
        [
            "--port",
            "8080",
            "--data",
            str(tmp_path),
            "--faults",
            "--reset",
            "--parent",
            "--now",
            "2026-11-21T13:00:00+01:00",
        ]
    )
    assert (given.port, given.data, given.faults, given.reset, given.parent) == (8080, tmp_path, True, True, True)
    assert given.now == datetime(2026, 11, 21, 12, tzinfo=UTC)
    assert parser().parse_args(["--data", "x", "--now", "2026-11-21"]).now == datetime(2026, 11, 21, tzinfo=UTC)
    assert parser().parse_args(["--data", "x"]).now is None
    assert parser().parse_args(["--largest-file", "300"]).largest_file == 300


def test_without_a_folder_the_profiles_own_serves() -> None:
    assert parser().parse_args([]).data == Paths.of_user().demo_portal


@pytest.mark.parametrize("wrong", [["--port", "70000"], ["--port", "x"], ["--now", "soon"], ["--largest-file", "0"]])
def test_wrong_options(wrong: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parser().parse_args(["--data", "x", *wrong])
    assert wrong[0] in capsys.readouterr().err


def test_the_process_serves_and_ends_with_its_parent(tmp_path: Path) -> None:
    code = (
        "import argparse, sys; from desktop_app.demo_portal import command; p = argparse.ArgumentParser();"
        "command.add_arguments(p); sys.exit(command.run(p.parse_args(sys.argv[1:])))"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", code, "--data", str(tmp_path), "--parent", "--now", "2030-01-01"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
    )
    assert process.stdin
    assert process.stdout
    told = json.loads(process.stdout.readline())
    assert told["pid"] == process.pid
    assert json.loads((tmp_path / "portal.json").read_text()) == told
    with socket.create_connection(("127.0.0.1", told["port"]), timeout=10) as connection:
        connection.sendall(
            f"GET /.well-known/nordesk HTTP/1.1\r\nHost: 127.0.0.1:{told['port']}\r\nConnection: close\r\n\r\n".encode()
        )
        answer = b"".join(iter(lambda: connection.recv(65536), b""))
    assert b'"time":"2030-01-01T00:00' in answer
    process.stdin.close()
    assert process.wait(20) == 0
    process.stdout.close()
    assert not (tmp_path / "portal.json").exists()


def test_run_says_when_the_port_is_taken(tmp_path: Path, expected_log: ExpectedLog) -> None:
    expected_log("cannot be had")
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        given = parser().parse_args(["--data", str(tmp_path), "--port", str(other.getsockname()[1])])
        assert command.run(given) == 1
