"""The way to the server: connections that obey a deadline, the system's trust and proxies, nothing from elsewhere.

WORKAROUND https://requests.readthedocs.io/en/latest/user/authentication/#netrc-authentication (2.34): with `trust_env`
a ~/.netrc replaces our Authorization, so it is off and the proxies are read here.
"""

import re
import socket
import ssl
import urllib.request
from collections.abc import Callable
from http.cookiejar import DefaultCookiePolicy
from typing import Any, cast
from urllib.parse import urlsplit

import requests
import truststore
from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.exceptions import ConnectTimeoutError, NameResolutionError, NewConnectionError

from desktop_app.portals.address import is_loopback
from desktop_app.portals.deadline import CHUNK, DeadlineSocket, current

CONNECT_S = 10.0
_STATUS = re.compile(rb"HTTP/1\.\d ([45]\d\d)")
_ASKED = re.compile(rb"(?im)^proxy-authenticate:[ \t]*([^\r\n]*)")
Trust = Callable[[], ssl.SSLContext]


def system_trust() -> ssl.SSLContext:
    """TLS 1.2 or newer, with the roots the operating system trusts, company ones included."""
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


def system_proxies(url: str) -> dict[str, str]:
    """The proxies for a URL, as the system (or the environment) has them set; none for this computer itself."""
    host = urlsplit(url).hostname or ""
    if is_loopback(host) or urllib.request.proxy_bypass(host):
        return {}
    return {scheme: proxy for scheme, proxy in urllib.request.getproxies().items() if scheme in {"http", "https"}}


def new_session(trust: Trust = system_trust) -> requests.Session:
    """A session without cookies, .netrc, environment or certifi."""
    session = requests.Session()
    session.trust_env = False
    session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
    adapter = _Adapter(trust)
    session.mount("https://", adapter)
    session.mount("http://", adapter)
    return session


def _connect(connection: HTTPConnection) -> socket.socket:
    """Connect to the first of the host's addresses that answers, within the request's own time."""
    deadline = current()
    host = connection._dns_host
    try:
        addresses = deadline.addresses(host, connection.port)
    except (socket.gaierror, UnicodeError) as error:
        known = error if isinstance(error, socket.gaierror) else socket.gaierror(socket.EAI_NONAME, str(error))
        raise NameResolutionError(connection.host, connection, known) from known
    except TimeoutError:
        late = socket.gaierror(socket.EAI_AGAIN, "nobody looked the name up in time")
        raise NameResolutionError(connection.host, connection, late) from late
    trouble: OSError = OSError("no address")
    for family, kind, protocol, _, address in addresses:
        sock = socket.socket(family, kind, protocol)
        try:
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            deadline.attach(sock)
            sock.settimeout(min(CONNECT_S, deadline.left_s()))
            sock.connect(address)
        except OSError as error:
            sock.close()
            trouble = error
        else:
            return sock
    if isinstance(trouble, TimeoutError):
        raise ConnectTimeoutError(connection, "connect timed out") from trouble
    raise NewConnectionError(connection, str(trouble)) from trouble


class TunnelRefused(OSError):
    """A proxy did not open the way. `schemes`: what its Proxy-Authenticate named."""

    def __init__(self, status: int, schemes: str) -> None:
        super().__init__(f"tunnel refused: {status}")
        self.status, self.schemes = status, schemes


class _PlainConnection(HTTPConnection):
    def _new_conn(self) -> socket.socket:
        return _connect(self)

    def connect(self) -> None:
        super().connect()
        self.sock = cast("socket.socket", DeadlineSocket(self.sock, current()))

    def putrequest(self, *args: Any, **options: Any) -> None:
        _serve_again(self)
        super().putrequest(*args, **options)


class _TlsConnection(HTTPSConnection):
    def _new_conn(self) -> socket.socket:
        return _connect(self)

    def connect(self) -> None:
        super().connect()
        self.sock = cast("socket.socket", DeadlineSocket(self.sock, current()))

    def putrequest(self, *args: Any, **options: Any) -> None:
        _serve_again(self)
        super().putrequest(*args, **options)

    def _tunnel(self) -> None:
        # What a proxy is asked before TLS begins is not the request: nothing has been done when it fails.
        plain = self.sock
        watched = DeadlineSocket(plain, current(), is_request=False)
        self.sock = cast("socket.socket", watched)
        try:
            super()._tunnel()
        except OSError as error:
            refused = _STATUS.match(watched.overheard)
            if refused is None:
                raise
            asked = b", ".join(_ASKED.findall(watched.overheard)).decode("latin-1")
            raise TunnelRefused(int(refused[1]), asked) from error
        finally:
            if self.sock is not None:
                self.sock = plain


def _serve_again(connection: HTTPConnection) -> None:
    kept = cast("object", connection.sock)
    if isinstance(kept, DeadlineSocket) and kept.deadline is not current():
        kept.serve(current())


class _PlainPool(HTTPConnectionPool):
    ConnectionCls = _PlainConnection


class _TlsPool(HTTPSConnectionPool):
    ConnectionCls = _TlsConnection


class _Adapter(HTTPAdapter):
    """Uses our connections and the given trust, for direct ways and through proxies."""

    def __init__(self, trust: Trust) -> None:
        self._trust = trust
        super().__init__(pool_connections=4, pool_maxsize=8, max_retries=0)

    def init_poolmanager(self, *args: Any, **options: Any) -> None:
        super().init_poolmanager(*args, **options, ssl_context=self._trust(), blocksize=CHUNK)
        _use_our_pools(self.poolmanager)

    def proxy_manager_for(self, proxy: str, **options: Any) -> Any:
        made = super().proxy_manager_for(proxy, **options, ssl_context=self._trust(), blocksize=CHUNK)
        _use_our_pools(made)
        return made

    def cert_verify(self, conn: Any, url: Any, verify: Any, cert: Any) -> None:  # noqa: ARG002 - of requests
        """Leave trust to the context; requests would load certifi's roots into it as well."""
        conn.cert_reqs = "CERT_REQUIRED"


def _use_our_pools(manager: Any) -> None:
    manager.pool_classes_by_scheme = {"http": _PlainPool, "https": _TlsPool}
