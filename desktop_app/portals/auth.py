"""How a request says who asks. Secrets live in memory here; the vault keeps them between starts."""

import base64
from dataclasses import dataclass, field
from typing import Protocol


class Authorization(Protocol):
    """Something that fills the Authorization header."""

    def header(self) -> str:
        """The header's value; "" sends none. May ask the portal for a new token, and raise PortalError."""
        ...

    def renew(self) -> bool:
        """The portal refused the token: whether there is another now. May raise PortalError."""
        ...


class _Lasting:
    """What cannot be renewed."""

    __slots__ = ()

    def renew(self) -> bool:
        """There is no other."""
        return False


@dataclass(frozen=True, slots=True)
class Nobody(_Lasting):
    """Not signed in."""

    def header(self) -> str:
        """No header."""
        return ""


@dataclass(frozen=True, slots=True)
class Bearer(_Lasting):
    """A token the portal gave."""

    token: str = field(repr=False)

    def header(self) -> str:
        """RFC 6750."""
        return f"Bearer {self.token}"


@dataclass(frozen=True, slots=True)
class Basic(_Lasting):
    """Name and password with each request, for portals that know nothing better."""

    login: str
    password: str = field(repr=False)

    def header(self) -> str:
        """RFC 7617, in UTF-8."""
        return "Basic " + base64.b64encode(f"{self.login}:{self.password}".encode()).decode("ascii")
