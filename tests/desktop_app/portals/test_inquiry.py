"""Why a request did not get through: the error, then the machine around it."""

import errno
import socket
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest
from urllib3.exceptions import ProxyError

from desktop_app.errors import Diagnosis
from desktop_app.portals.inquiry import explained, proxy_name
from desktop_app.portals.server_clock import ServerClock
from desktop_app.portals.surroundings import Surroundings
from desktop_app.portals.transport import TunnelRefused
from tests.certificates import Authority
from tests.fakes.clock import FakeClock
from tests.loopback import answer, serving

DESK = "https://desk.example/portal"
NO_NAME = socket.gaierror(socket.EAI_NONAME, "no")
NAME_LATER = socket.gaierror(socket.EAI_AGAIN, "later")
NO_WAY = OSError(errno.EHOSTUNREACH, "no way")
SCRIPT = "http://wpad.example/proxy.pac"


def why(error: Exception, *, base: str = DESK, is_connected: bool = True, script: str = "") -> tuple[Diagnosis, str]:
    around = Surroundings(has_route=lambda: is_connected, proxy_script=lambda: script)
    found = explained(error, base, ServerClock(), around)
    return found.diagnosis, found.host


@pytest.mark.parametrize("error", [NO_NAME, NAME_LATER, NO_WAY, TimeoutError()])
def test_without_any_way_out_it_is_not_the_portals_fault(error: Exception) -> None:
    assert why(error, is_connected=False) == (Diagnosis.NO_NETWORK, "desk.example")
    assert why(error)[0] is not Diagnosis.NO_NETWORK


def test_with_a_network_each_has_its_own_reason() -> None:
    assert why(NO_NAME)[0] is Diagnosis.NAME_NOT_FOUND
    assert why(NAME_LATER)[0] is Diagnosis.NO_NAMES
    assert why(NO_WAY)[0] is Diagnosis.NO_WAY
    assert why(ConnectionRefusedError(), is_connected=False)[0] is Diagnosis.REFUSED


@pytest.mark.parametrize("error", [NO_NAME, NO_WAY, TimeoutError(), ConnectionRefusedError()])
def test_a_proxy_script_is_named_where_the_direct_way_is_closed(error: Exception) -> None:
    assert why(error, script=SCRIPT)[0] is Diagnosis.PROXY_SCRIPT
    assert why(error, script=SCRIPT, base="http://127.0.0.1:9")[0] is not Diagnosis.PROXY_SCRIPT


@pytest.mark.parametrize(
    ("proxy", "name"),
    [
        ("http://eve:secret@proxy.example:3128", "proxy.example:3128"),
        ("proxy.example", "proxy.example"),
        ("http://[::1", "?"),
    ],
)
def test_the_proxy_is_named_never_its_password(monkeypatch: pytest.MonkeyPatch, proxy: str, name: str) -> None:
    monkeypatch.setenv("https_proxy", proxy)
    assert proxy_name(DESK) == name
    assert why(ProxyError("no", ConnectionRefusedError())) == (Diagnosis.PROXY, name)
    assert why(TimeoutError()) == (Diagnosis.PROXY, name)
    assert why(ProxyError("no", TunnelRefused(407, "NTLM"))) == (Diagnosis.PROXY_SIGN_IN, name)
    assert why(TimeoutError(), is_connected=False)[0] is Diagnosis.NO_NETWORK
    assert proxy_name("http://127.0.0.1:9") == ""


def _refused(code: int) -> Exception:
    import ssl

    error = ssl.SSLCertVerificationError("no")
    error.verify_code = code
    return error


@pytest.mark.parametrize(("code", "days"), [(10, (-10.0, -1.0)), (9, (1.0, 30.0))])
def test_the_portals_clock_tells_a_wrong_certificate_from_a_wrong_clock(
    tmp_path: Path, code: int, days: tuple[float, float]
) -> None:
    context = Authority.new(tmp_path).server("127.0.0.1", *days)
    with serving(lambda heard: answer(), context) as server:
        pc = FakeClock(datetime.now(UTC))
        clock, around = ServerClock(pc.now, pc.monotonic), Surroundings(now=pc.now)
        before = explained(_refused(code), server.address, clock, around)
        assert before.diagnosis in {Diagnosis.CERTIFICATE_EXPIRED, Diagnosis.CERTIFICATE_NOT_YET_VALID}
        there = pc.now() + timedelta(days=sum(days) / 2)
        clock.heard(format_datetime(there, usegmt=True), pc.now(), 0.0)
        found = explained(_refused(code), server.address, clock, around)
    assert found.diagnosis is Diagnosis.CLOCK_WRONG
    assert found.clock_s == pytest.approx((pc.now() - there).total_seconds(), abs=2)


def test_a_certificate_of_the_future_hints_at_the_clock(tmp_path: Path) -> None:
    with serving(lambda heard: answer(), Authority.new(tmp_path).server("127.0.0.1", 2, 30)) as server:
        found = explained(_refused(9), server.address, ServerClock(), Surroundings())
        assert found.diagnosis is Diagnosis.CERTIFICATE_NOT_YET_VALID
        assert found.clock_s == pytest.approx(-2 * 86400, abs=300)
        address = server.address
        unknown = explained(_refused(19), server.address, ServerClock(), Surroundings())
    assert (unknown.diagnosis, unknown.detail) == (Diagnosis.CERTIFICATE_UNKNOWN_ISSUER, "Test root")
    gone = explained(_refused(10), address, ServerClock(), Surroundings())
    assert (gone.diagnosis, gone.clock_s) == (Diagnosis.CERTIFICATE_EXPIRED, None)
