"""Whose clock counts."""

from datetime import timedelta

from desktop_app.domain.ids import AccountId
from tests.core_kit import Core


def test_the_portals_time_goes_on_through_a_jump(core: Core) -> None:
    casework, id = core.services.casework, core.store.account_id
    first = casework.portal_time(id)
    assert first.is_sure
    core.clock.advance(60)
    assert casework.portal_time(id).at == first.at + timedelta(seconds=60)


def test_of_a_portal_nobody_asked_yet_it_is_this_computers(core: Core) -> None:
    found = core.services.casework.portal_time(AccountId("nobody"))
    assert (found.at, found.is_sure) == (core.clock.now(), False)
