"""What every clock, capturer and browser probe must do."""

from datetime import UTC, timedelta

import pytest

from desktop_app.domain.attachments import AddressConfidence
from desktop_app.errors import CaptureError
from desktop_app.ports.system import BrowserProbe, Capturer, Clock


class ClockContract:
    """The suite for clocks."""

    @pytest.fixture
    def clock(self) -> Clock:
        """What is tried."""
        raise NotImplementedError

    def test_now_is_aware_utc(self, clock: Clock) -> None:
        assert clock.now().tzinfo is UTC

    def test_the_monotonic_clock_never_goes_back(self, clock: Clock) -> None:
        readings = [clock.monotonic() for _ in range(5)]
        assert readings == sorted(readings)

    def test_the_offset_is_within_a_day(self, clock: Clock) -> None:
        assert abs(timedelta(seconds=clock.utc_offset_s(clock.now()))) < timedelta(days=1)
        assert isinstance(clock.zone(), str)


class CapturerContract:
    """The suite for capturers."""

    @pytest.fixture
    def capturer(self) -> Capturer:
        """What is tried."""
        raise NotImplementedError

    def test_a_picture_is_whole_or_there_is_a_reason(self, capturer: Capturer) -> None:
        why_not, reason, grab = capturer.why_not, "", None
        try:
            grab = capturer.grab()
        except CaptureError as error:
            reason = str(error)
        if grab is None:
            assert why_not in {"", reason}
            return
        assert why_not == ""
        assert len(grab.pixels) == grab.width * grab.height * 4
        assert grab.screens


class BrowserProbeContract:
    """The suite for probes."""

    @pytest.fixture
    def probe(self) -> BrowserProbe:
        """What is tried."""
        raise NotImplementedError

    def test_an_address_is_exact_or_missing_for_a_reason(self, probe: BrowserProbe) -> None:
        found = probe.ask()
        if found.confidence is AddressConfidence.EXACT:
            assert found.url
            assert not found.why_not
        else:
            assert not found.url
            assert found.why_not

    def test_a_late_answer_is_one_or_the_first(self, probe: BrowserProbe) -> None:
        found = probe.ask()
        late = probe.ask_again(found)
        assert late is found or (not found.url and late.confidence is AddressConfidence.EXACT)

    def test_texts_have_places(self, probe: BrowserProbe) -> None:
        for text in probe.texts(0.4):
            assert text.text
            assert text.width > 0 < text.height
