"""Why a request did not get through, as far as this computer can find out: the error, then the machine around it."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from desktop_app.errors import Diagnosis, Unreachable
from desktop_app.portals.address import is_loopback
from desktop_app.portals.certificate import shown_by
from desktop_app.portals.diagnosis import diagnose
from desktop_app.portals.one_line import one_line
from desktop_app.portals.transport import system_proxies

if TYPE_CHECKING:
    from desktop_app.portals.server_clock import ServerClock
    from desktop_app.portals.surroundings import Surroundings

_PROXY = {Diagnosis.PROXY, Diagnosis.PROXY_PASSWORD, Diagnosis.PROXY_SIGN_IN}
_DATES = {Diagnosis.CERTIFICATE_EXPIRED, Diagnosis.CERTIFICATE_NOT_YET_VALID}
_NOBODY_THERE = {Diagnosis.NAME_NOT_FOUND, Diagnosis.NO_NAMES, Diagnosis.NO_WAY, Diagnosis.TIMEOUT}
_NOT_LET_OUT = _NOBODY_THERE | {Diagnosis.REFUSED}


def explained(error: BaseException, base: str, clock: ServerClock, around: Surroundings) -> Unreachable:
    """The error for a request to `base` that the transport gave up on."""
    found, parts = diagnose(error), urlsplit(base)
    host, proxy = parts.hostname or "", proxy_name(base)
    if found in _PROXY:
        return Unreachable(found, host=proxy)
    if not proxy and found in _DATES:
        return _of_dates(found, host, parts.port or 443, clock, around)
    if not proxy and found is Diagnosis.CERTIFICATE_UNKNOWN_ISSUER:
        shown = shown_by(host, parts.port or 443)
        return Unreachable(found, host=host, detail=one_line(shown.issuer) if shown else "")
    if is_loopback(host) or found not in _NOT_LET_OUT:
        return Unreachable(found, host=host)
    if found in _NOBODY_THERE and not around.has_route():
        return Unreachable(Diagnosis.NO_NETWORK, host=host)
    if proxy:
        return Unreachable(Diagnosis.PROXY, host=proxy)
    if around.proxy_script():
        return Unreachable(Diagnosis.PROXY_SCRIPT, host=host)
    return Unreachable(found, host=host)


def proxy_name(base: str) -> str:
    """Host and port of the proxy on the way to an address, "" for none. Never its user or password."""
    proxy = system_proxies(base).get(urlsplit(base).scheme, "")
    if not proxy:
        return ""
    try:
        parts = urlsplit(proxy if "//" in proxy else "//" + proxy)
        host = parts.hostname or ""
        return one_line(f"{host}:{parts.port}" if parts.port else host)
    except ValueError:
        return "?"


def _of_dates(found: Diagnosis, host: str, port: int, clock: ServerClock, around: Surroundings) -> Unreachable:
    """A certificate out of its time, or a computer out of its own.

    With an earlier answer's Date the two can be told apart. Without one a certificate of the future still says how far
    this computer's clock is behind, if it is the clock.
    """
    shown, there, here = shown_by(host, port), clock.now_there(), around.now()
    if shown is None:
        return Unreachable(found, host=host)
    if there is not None and shown.not_before <= there <= shown.not_after:
        return Unreachable(Diagnosis.CLOCK_WRONG, host=host, clock_s=(here - there).total_seconds())
    behind = (here - shown.not_before).total_seconds() if found is Diagnosis.CERTIFICATE_NOT_YET_VALID else None
    return Unreachable(found, host=host, clock_s=behind)
