"""A request's path is worked out before it is made, as the portal's documents say."""

from desktop_app.system.portal import ask, request_path
from tests.desktop_app.system.portals import RecordedPortal


def test_the_path_of_a_request() -> None:
    assert request_path(":1.42", "t") == "/org/freedesktop/portal/desktop/request/1_42/t"


def test_the_answer_is_listened_for_before_the_question() -> None:
    portal = RecordedPortal((0, {"uri": "file:///x"}))
    assert ask(portal, "i", "Method", ("sa{sv}", ("parent", {"a": ("b", True)})), 3.0) == (0, {"uri": "file:///x"})
    ((method, (parent, options)),) = portal.calls
    assert (method, parent, options["a"]) == ("Method", "parent", ("b", True))
    assert portal.expected == [request_path(":1.42", options["handle_token"][1])]
    assert portal.limits == [3.0]
