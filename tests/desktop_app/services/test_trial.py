"""What is tried changes nothing, and says what came of it."""

from desktop_app.domain.capabilities import Capabilities, Capability
from desktop_app.domain.identity import PasswordCredentials
from desktop_app.errors import Busy
from desktop_app.services.trial import DECLARED, MISSING, WORKS, Trial, trials
from tests.core_kit import LOGIN, PASSWORD
from tests.fakes.portal import FakePortal
from tests.fakes.server import FakeServer


def test_each_thing_is_tried_once() -> None:
    server = FakeServer()
    portal = FakePortal(server, Capabilities(frozenset(Capability) - {Capability.PEOPLE}))
    portal.sign_in(PasswordCredentials(LOGIN, PASSWORD))
    server.fail("find", Busy(5.0, "later"))
    found = {one.what: one for one in trials(portal)}
    assert found["signed_in"].outcome == found["cases"].outcome == found[Capability.CATALOG].outcome == WORKS
    assert found[Capability.PEOPLE] == Trial(Capability.PEOPLE, MISSING)
    assert found[Capability.REPLY].outcome == DECLARED
    assert found[Capability.FIND] == Trial(Capability.FIND, "busy", "later")
    assert server.intents == []
