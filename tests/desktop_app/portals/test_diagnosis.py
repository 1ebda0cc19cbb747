"""Reasons, read out of nested exceptions as the libraries really nest them."""

import errno
import socket
import ssl

import pytest
import requests
from urllib3.exceptions import MaxRetryError, NewConnectionError, ProtocolError, ProxyError, ReadTimeoutError

from desktop_app.errors import Diagnosis
from desktop_app.portals.diagnosis import certificate, diagnose
from desktop_app.portals.transport import TunnelRefused


def wrapped(cause: Exception) -> Exception:
    """As requests hands it over: ConnectionError(MaxRetryError(reason=…))."""
    return requests.ConnectionError(MaxRetryError(None, "/", cause))  # type: ignore[arg-type]


def refused(code: int, message: str = "") -> Exception:
    error = ssl.SSLCertVerificationError(message)
    error.verify_code = code
    return error


@pytest.mark.parametrize(
    ("error", "diagnosis"),
    [
        (ConnectionRefusedError(), Diagnosis.REFUSED),
        (socket.gaierror(socket.EAI_NONAME, "no"), Diagnosis.NAME_NOT_FOUND),
        (socket.gaierror(socket.EAI_AGAIN, "later"), Diagnosis.NO_NAMES),
        (socket.gaierror(11002, "later"), Diagnosis.NO_NAMES),
        (OSError(errno.ENETUNREACH, "no way"), Diagnosis.NO_WAY),
        (OSError(errno.ETIMEDOUT, "late"), Diagnosis.TIMEOUT),
        (TimeoutError(), Diagnosis.TIMEOUT),
        (ReadTimeoutError(None, "/", "late"), Diagnosis.TIMEOUT),  # type: ignore[arg-type]
        (requests.exceptions.ReadTimeout(), Diagnosis.TIMEOUT),
        (ConnectionResetError(), Diagnosis.CUT_OFF),
        (ProtocolError("aborted", ConnectionAbortedError()), Diagnosis.CUT_OFF),
        (ssl.SSLError("EOF occurred"), Diagnosis.CUT_OFF),
        (ssl.SSLError("bad certificate status response"), Diagnosis.CERTIFICATE),
        (ProxyError("no", OSError("Tunnel connection failed: 502 Bad")), Diagnosis.PROXY),
        (ProxyError("no", OSError("Tunnel connection failed: 407 Authentication")), Diagnosis.PROXY_PASSWORD),
        (ProxyError("no", TunnelRefused(407, "Basic realm=x")), Diagnosis.PROXY_PASSWORD),
        (ProxyError("no", TunnelRefused(407, "Negotiate, NTLM")), Diagnosis.PROXY_SIGN_IN),
        (ProxyError("no", TunnelRefused(407, "NTLM, Basic realm=x")), Diagnosis.PROXY_PASSWORD),
        (ProxyError("no", TunnelRefused(407, "")), Diagnosis.PROXY_PASSWORD),
        (ProxyError("no", TunnelRefused(502, "")), Diagnosis.PROXY),
        (requests.exceptions.InvalidSchema("Missing dependencies for SOCKS support."), Diagnosis.PROXY),
        (refused(10), Diagnosis.CERTIFICATE_EXPIRED),
    ],
)
def test_reasons(error: Exception, diagnosis: Diagnosis) -> None:
    assert diagnose(error) is diagnosis
    assert diagnose(wrapped(error)) is diagnosis


def test_a_cause_behind_from_is_seen() -> None:
    error = NewConnectionError(None, "no")  # type: ignore[arg-type]
    error.__cause__ = ConnectionRefusedError()
    assert diagnose(wrapped(error)) is Diagnosis.REFUSED


def test_a_ring_of_causes_ends() -> None:
    one, other = OSError(), OSError()
    one.__cause__, other.__cause__ = other, one
    assert diagnose(one) is Diagnosis.CUT_OFF


@pytest.mark.parametrize(
    ("code", "message", "diagnosis"),
    [
        (10, "", Diagnosis.CERTIFICATE_EXPIRED),
        (0x800B0101, "", Diagnosis.CERTIFICATE_EXPIRED),
        (-67818, "", Diagnosis.CERTIFICATE_EXPIRED),
        (9, "", Diagnosis.CERTIFICATE_NOT_YET_VALID),
        (62, "", Diagnosis.CERTIFICATE_WRONG_HOST),
        (18, "", Diagnosis.CERTIFICATE_UNKNOWN_ISSUER),
        (20, "", Diagnosis.CERTIFICATE_UNKNOWN_ISSUER),
        (1, "hostname 'a' doesn't match 'b'", Diagnosis.CERTIFICATE_WRONG_HOST),
        (23, "certificate revoked", Diagnosis.CERTIFICATE),
    ],
)
def test_certificates(code: int, message: str, diagnosis: Diagnosis) -> None:
    error = ssl.SSLCertVerificationError(message)
    error.verify_code = code
    assert certificate(error) is diagnosis
