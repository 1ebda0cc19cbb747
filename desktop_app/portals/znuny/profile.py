"""What an account, or the organisation's IT, sets for a Znuny; and where it lies."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import quote, urlsplit, urlunsplit

from desktop_app.domain.capabilities import Capability

SERVICE = "Nordesk"
"""The web service of `packaging/znuny/Nordesk.yml`, as the administrator's import names it."""
ROOTS = ("/otrs", "/znuny")
"""Where Znuny lies on a server when only the host was typed, the usual place first."""
_PAGE = re.compile(r"/(?:customer|index|public|nph-genericinterface)\.pl(?:/.*)?$")
_BETWEEN = re.compile(r"[\n;]")
_COOKIE = re.compile(r"[A-Za-z0-9_.-]{1,64}")


@dataclass(frozen=True, slots=True)
class Profile:
    """Lists that are not empty replace what the portal offers. `closed_is_final`: nobody writes in a closed case."""

    service: str = SERVICE
    cookie: str = "OTRSCustomerInterface"
    queues: tuple[str, ...] = ()
    types: tuple[str, ...] = ()
    services: tuple[str, ...] = ()
    priorities: tuple[str, ...] = ()
    time_zone: str = ""
    request_field: str = ""
    article_field: str = ""
    closed_is_final: bool = False
    without: frozenset[Capability] = frozenset()


def profile_of(settings: Mapping[str, str]) -> Profile:
    """The profile that an account's settings hold; what is missing or odd is as usual."""
    cookie = settings.get("session_cookie", "").strip()
    given = Profile()
    return Profile(
        service=quote(settings.get("web_service", "").strip() or given.service, safe=""),
        cookie=cookie if _COOKIE.fullmatch(cookie) else given.cookie,
        queues=_several(settings, "queues"),
        types=_several(settings, "types"),
        services=_several(settings, "services"),
        priorities=_several(settings, "priorities"),
        time_zone=settings.get("time_zone", "").strip(),
        request_field=settings.get("request_field", "").strip(),
        article_field=settings.get("article_field", "").strip(),
        closed_is_final=settings.get("closed", "").strip() == "final",
        without=frozenset(one for one in Capability if one.value in _several(settings, "without")),
    )


def bases(typed: str) -> tuple[str, ...]:
    """Where Znuny may lie for a typed address, which may be that of one of its pages: without a slash at the end."""
    parts = urlsplit(typed)
    path = _PAGE.sub("", parts.path.rstrip("/"))
    paths = (path,) if path else ROOTS
    return tuple(urlunsplit((parts.scheme, parts.netloc, one, "", "")) for one in paths)


def _several(settings: Mapping[str, str], name: str) -> tuple[str, ...]:
    return tuple(text.strip() for text in _BETWEEN.split(settings.get(name, "")) if text.strip())
