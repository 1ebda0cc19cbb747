"""What a refused certificate says of itself."""

import socket
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop_app.portals.certificate import read, shown_by
from tests.certificates import Authority
from tests.loopback import answer, serving


@pytest.mark.parametrize("days", [(-10.0, -1.0), (1.0, 30.0), (-1.0, 30.0)])
def test_its_issuer_and_its_time(tmp_path: Path, days: tuple[float, float]) -> None:
    with serving(lambda heard: answer(), Authority.new(tmp_path).server("desk.example", *days)) as server:
        shown = shown_by("127.0.0.1", server.port)
        assert server.heard == [], "nothing is sent"
    assert shown is not None
    assert shown.issuer == "Test root"
    begins = datetime.now(UTC) + timedelta(days=days[0])
    assert abs(shown.not_before - begins) < timedelta(minutes=5)
    assert shown.not_after - shown.not_before == pytest.approx(
        timedelta(days=days[1] - days[0]), abs=timedelta(seconds=2)
    )


def test_nobody_there_or_no_certificate() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    assert shown_by("127.0.0.1", port) is None
    with serving(lambda heard: answer()) as plain:
        assert shown_by("127.0.0.1", plain.port, 1.0) is None
    assert read(b"no certificate") is None
