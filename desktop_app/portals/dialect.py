"""How a vendor says that something is wrong. The plain one is RFC 9457; each adapter may bring its own."""

from collections.abc import Mapping

from desktop_app.errors import PortalError
from desktop_app.portals.problems import Problem, error_for, parse_problem


class Dialect:
    """Made once per kind of portal; has no state. Derive one and name it DIALECT in the adapter's package."""

    request_id: str = "X-Request-Id"
    """The header by which the vendor's desk finds an exchange in its logs."""

    def problem(self, data: object) -> Problem:
        """What a refusal says, by its JSON or else its text (`str`); an empty problem when it says nothing."""
        return parse_problem(data)

    def refusal(self, status: int, headers: Mapping[str, str], problem: Problem, *, is_write: bool) -> PortalError:
        """The error for an answer that is not a success."""
        return error_for(status, headers, problem, is_write=is_write)

    def inside(self, data: object, *, is_write: bool) -> PortalError | None:  # noqa: ARG002 - for those who need it
        """The error that hides in the JSON of a success; None when it is one."""
        return None

    def instead_of_file(self, headers: Mapping[str, str]) -> PortalError | None:  # noqa: ARG002 - as above
        """The error that a success stands for whose head says that it is no file but a page; None when it is one."""
        return None
