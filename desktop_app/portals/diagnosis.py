"""Why a request did not get through, read out of the exceptions of requests, urllib3, ssl and the sockets."""

import errno
import socket
import ssl
from collections.abc import Iterator

import requests
from urllib3.exceptions import (
    IncompleteRead,
    MaxRetryError,
    NameResolutionError,
    ProxyError,
    ReadTimeoutError,
)

from desktop_app.errors import Diagnosis
from desktop_app.portals.transport import TunnelRefused

# OpenSSL's codes, then those of Windows (wincrypt.h) and macOS (SecBase.h), which truststore hands on.
_CERTIFICATES = {
    Diagnosis.CERTIFICATE_EXPIRED: {10, 0x800B0101, -67818},
    Diagnosis.CERTIFICATE_NOT_YET_VALID: {9, 0x800B0102, -67819},
    Diagnosis.CERTIFICATE_WRONG_HOST: {62, 63, 64, 0x800B010F, -67602},
    Diagnosis.CERTIFICATE_UNKNOWN_ISSUER: {2, 18, 19, 20, 21, 27, 0x800B0109, 0x800B010A, -67843},
}
_NO_WAY = {errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN, errno.EADDRNOTAVAIL}
_NAME_LATER = {socket.EAI_AGAIN, 11002}  # 11002: WSATRY_AGAIN


def diagnose(error: BaseException) -> Diagnosis:
    """The reason behind an error of the transport."""
    causes = tuple(_causes(error))
    for cause in causes:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return certificate(cause)
    for cause in causes:
        if isinstance(cause, (ProxyError, requests.exceptions.ProxyError, requests.exceptions.InvalidSchema)):
            return _proxy(causes)
    for cause in causes:
        found = _plain(cause)
        if found is not None:
            return found
    return Diagnosis.CUT_OFF


def proxy_asks(schemes: str) -> Diagnosis:
    """What a proxy wants, by its Proxy-Authenticate (all of them, in one line)."""
    words = schemes.lower()
    if "basic" in words or "digest" in words or not ("ntlm" in words or "negotiate" in words):
        return Diagnosis.PROXY_PASSWORD
    return Diagnosis.PROXY_SIGN_IN


def _proxy(causes: tuple[BaseException, ...]) -> Diagnosis:
    for cause in causes:
        if isinstance(cause, TunnelRefused):
            return proxy_asks(cause.schemes) if cause.status == 407 else Diagnosis.PROXY
    return Diagnosis.PROXY_PASSWORD if any(" 407 " in f"{each} " for each in causes) else Diagnosis.PROXY


def certificate(error: ssl.SSLCertVerificationError) -> Diagnosis:
    """What is wrong with a certificate."""
    code = getattr(error, "verify_code", 0)
    for diagnosis, codes in _CERTIFICATES.items():
        if code in codes:
            return diagnosis
    # Checked by Python itself, before or beside OpenSSL: a wrong name comes without a code.
    return Diagnosis.CERTIFICATE_WRONG_HOST if "match" in str(error).lower() else Diagnosis.CERTIFICATE


def _plain(cause: BaseException) -> Diagnosis | None:
    match cause:
        case socket.gaierror():
            return Diagnosis.NO_NAMES if cause.errno in _NAME_LATER else Diagnosis.NAME_NOT_FOUND
        case NameResolutionError():
            return None  # its cause tells more
        case TimeoutError() | ReadTimeoutError() | requests.exceptions.Timeout():
            return Diagnosis.TIMEOUT
        case ConnectionRefusedError():
            return Diagnosis.REFUSED
        case ssl.SSLError():
            return Diagnosis.CERTIFICATE if "certificate" in str(cause).lower() else Diagnosis.CUT_OFF
        case IncompleteRead():
            return Diagnosis.CUT_OFF
        case OSError() if cause.errno in _NO_WAY:
            return Diagnosis.NO_WAY
        case OSError() if cause.errno == errno.ETIMEDOUT:
            return Diagnosis.TIMEOUT
    return None


def _causes(error: BaseException) -> Iterator[BaseException]:
    """The error and everything it was raised from, told about or wrapped around; each once, the outermost first."""
    waiting, seen = [error], set[int]()
    while waiting:
        each = waiting.pop(0)
        if id(each) in seen:
            continue
        seen.add(id(each))
        yield each
        inner = [each.__cause__, each.__context__, *each.args]
        if isinstance(each, MaxRetryError):
            inner.append(each.reason)
        waiting += [one for one in inner if isinstance(one, BaseException)]
