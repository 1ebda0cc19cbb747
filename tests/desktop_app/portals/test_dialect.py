"""The plain dialect is that of RFC 9457."""

from desktop_app.errors import Rejected
from desktop_app.portals.dialect import Dialect


def test_the_plain_dialect() -> None:
    plain = Dialect()
    problem = plain.problem({"type": "urn:x:bad", "detail": "No", "errors": {"subject": {"code": "short"}}})
    error = plain.refusal(422, {}, problem, is_write=True)
    assert isinstance(error, Rejected)
    assert error.problems == {"subject": ("short", "")}
    assert plain.inside({"Error": {}}, is_write=True) is None
    assert plain.instead_of_file({}) is None
    assert plain.problem("Not like that.").detail == ""
