"""F22, F24: proxies as the system has them, trust as the system has it, certifi never."""

import socket
import ssl
from collections.abc import Iterator

import pytest
import requests

from desktop_app.errors import Diagnosis, Unreachable
from desktop_app.portals.http import Ask, Http
from desktop_app.portals.transport import new_session, system_proxies, system_trust
from tests.certificates import Authority
from tests.loopback import LoopbackServer, answer, serving

READ = Ask("GET", "/thing")


@pytest.fixture
def proxy(monkeypatch: pytest.MonkeyPatch) -> Iterator[LoopbackServer]:
    """A proxy for everything, set in the environment."""
    with serving(lambda heard: answer()) as server:
        monkeypatch.setenv("http_proxy", server.address)
        monkeypatch.setenv("https_proxy", f"http://user:secret@127.0.0.1:{server.port}")
        yield server


def test_this_computer_needs_no_proxy(proxy: LoopbackServer) -> None:
    assert system_proxies("http://127.0.0.1:1/x") == {}
    assert system_proxies("http://localhost/x") == {}


def test_others_go_through_it(proxy: LoopbackServer, monkeypatch: pytest.MonkeyPatch) -> None:
    assert system_proxies("http://support.example/x")["http"] == proxy.address
    monkeypatch.setenv("no_proxy", "support.example")
    assert system_proxies("http://support.example/x") == {}


def test_a_plain_request_goes_through_the_proxy(proxy: LoopbackServer) -> None:
    proxy.respond = lambda heard: answer(body=b"[1]")
    http = Http("http://support.example", lambda: "nb")
    assert http.send(READ).data == [1]
    assert proxy.heard[0].target == "http://support.example/thing"
    http.close()


@pytest.mark.parametrize(
    ("status", "diagnosis"),
    [
        ("407 Proxy Authentication Required", Diagnosis.PROXY_PASSWORD),
        ("407 Basic", Diagnosis.PROXY_PASSWORD),
        ("407 NTLM", Diagnosis.PROXY_SIGN_IN),
        ("407 Negotiate", Diagnosis.PROXY_SIGN_IN),
        ("502 Bad Gateway", Diagnosis.PROXY),
    ],
)
def test_a_proxy_that_says_no(proxy: LoopbackServer, status: str, diagnosis: Diagnosis) -> None:
    proxy.respond = lambda heard: answer(status, Proxy_Authenticate=status[4:])
    http = Http("https://support.example", lambda: "nb")
    with pytest.raises(Unreachable) as refused:
        http.send(Ask("POST", "/thing", body={}, is_write=True))
    assert refused.value.diagnosis is diagnosis
    assert refused.value.host == f"127.0.0.1:{proxy.port}"
    assert "secret" not in str(refused.value.__dict__)
    assert proxy.heard[0].method == "CONNECT"
    http.close()


def test_a_proxy_that_is_gone(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    monkeypatch.setenv("https_proxy", f"http://127.0.0.1:{port}")
    http = Http("https://support.example", lambda: "nb")
    with pytest.raises(Unreachable) as refused:
        http.send(READ)
    assert refused.value.diagnosis is Diagnosis.PROXY
    http.close()


def test_a_proxy_that_answers_a_plain_request_itself(proxy: LoopbackServer) -> None:
    proxy.respond = lambda heard: answer("407 Proxy Authentication Required", Proxy_Authenticate="NTLM")
    http = Http("http://support.example", lambda: "nb")
    with pytest.raises(Unreachable) as refused:
        http.send(READ)
    assert (refused.value.diagnosis, refused.value.host) == (Diagnosis.PROXY_SIGN_IN, f"127.0.0.1:{proxy.port}")
    http.close()


def test_tls_through_a_proxy(proxy: LoopbackServer, tmp_path_factory: pytest.TempPathFactory) -> None:
    authority = Authority.new(tmp_path_factory.mktemp("ca"))
    context = authority.server("support.example")

    def tunnel(sock: socket.socket) -> None:
        sock.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
        with context.wrap_socket(sock, server_side=True) as tls:
            tls.recv(65536)
            tls.sendall(answer(body=b"[2]"))

    proxy.respond = lambda heard: tunnel
    http = Http("https://support.example", lambda: "nb", authority.trust)
    assert http.send(READ).data == [2]
    assert proxy.heard[0].target == "support.example:443"
    http.close()


def test_the_session_takes_nothing_from_the_environment() -> None:
    session = new_session()
    assert not session.trust_env
    session.close()


def test_the_systems_trust_is_tls_1_2_or_newer() -> None:
    context = system_trust()
    assert context.minimum_version is ssl.TLSVersion.TLSv1_2
    assert context.verify_mode is ssl.CERT_REQUIRED
    assert context.check_hostname


def test_certifi_is_never_loaded() -> None:
    session = new_session()
    adapter = session.get_adapter("https://support.example")

    class Pool:
        ca_certs: object = None
        cert_reqs: object = None

    pool = Pool()
    adapter.cert_verify(pool, "https://support.example", True, None)  # type: ignore[attr-defined]
    assert (pool.ca_certs, pool.cert_reqs) == (None, "CERT_REQUIRED")
    assert isinstance(adapter, requests.adapters.HTTPAdapter)
    session.close()


def test_a_host_nobody_can_look_up() -> None:
    http = Http(f"https://{'a' * 70}.invalid", lambda: "nb")
    with pytest.raises(Unreachable):
        http.send(READ)
    http.close()
