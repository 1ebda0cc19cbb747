"""A picture with what it proves."""

from dataclasses import replace

import pytest

from desktop_app.domain.capture import Leave, Permission
from desktop_app.errors import CaptureImpossible
from desktop_app.services import make_services
from tests.core_kit import NOON, Core
from tests.fakes.desktop import FakeLeaves


def test_the_picture_says_when_where_and_how_sure_the_clock_is(core: Core) -> None:
    address = core.services.capture.ask_address()
    shot = core.services.capture.shoot(address, core.id)
    proof = shot.provenance
    assert (shot.width, shot.height, len(shot.pixels)) == (64, 48, 64 * 48 * 4)
    assert (proof.taken_at, proof.utc_offset_s, proof.zone) == (NOON, 3600, "Europe/Oslo")
    assert (proof.page_url, proof.window_title, proof.confidence) == (address.url, address.title, address.confidence)
    assert (proof.clock_offset_s, proof.clock_uncertainty_s, proof.screen) == (0.0, 0.5, "64×48")
    assert proof.system


def test_without_an_account_nothing_is_known_of_the_portals_clock(core: Core) -> None:
    assert core.services.capture.shoot(core.services.capture.ask_address(), None).provenance.clock_offset_s is None


def test_where_none_can_be_taken_it_says_why(core: Core) -> None:
    assert core.services.capture.can() == ""
    core.capturer.trouble = CaptureImpossible("no_display")
    assert core.services.capture.can() == "no_display"
    with pytest.raises(CaptureImpossible):
        core.services.capture.shoot(core.services.capture.ask_address(), core.id)


def test_without_a_switch_there_is_nothing_to_switch(core: Core) -> None:
    assert core.services.capture.accessibility() is None
    assert not core.services.capture.switch_accessibility(is_on=True)


def test_without_a_system_that_tells_nobody_knows_what_the_user_gave(core: Core) -> None:
    assert core.services.capture.leave(Permission.SCREEN) is Leave.UNKNOWN
    assert core.services.capture.have_asked(Permission.SCREEN) is Leave.UNKNOWN


def test_what_the_user_gave_is_told_and_asked_for(core: Core) -> None:
    leaves = FakeLeaves()
    leaves.states[Permission.SCREEN], leaves.after[Permission.SCREEN] = Leave.MISSING, Leave.GIVEN
    services, _connections = make_services(replace(core.world, leaves=leaves))
    assert services.capture.leave(Permission.SCREEN) is Leave.MISSING
    assert leaves.asked == []
    assert services.capture.have_asked(Permission.SCREEN) is Leave.GIVEN
