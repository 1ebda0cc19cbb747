"""Pure: texts and times as the demo portal writes them."""

from datetime import UTC, datetime, timedelta, timezone

from desktop_app.domain.text import LocalText
from desktop_app.portals.demo.values import maybe_moment, moment, text

AT = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)


def test_times_are_aware_utc() -> None:
    assert moment(datetime(2026, 11, 21, 12)) == AT  # noqa: DTZ001 - without a zone, as a server may write
    assert moment(datetime(2026, 11, 21, 14, tzinfo=timezone(timedelta(hours=2)))) == AT
    last = datetime(9999, 12, 31, 23, 59, tzinfo=timezone(timedelta(hours=-5)))
    assert moment(last).tzinfo is UTC
    assert moment(datetime(1601, 1, 1, tzinfo=UTC)).year == 1601
    assert maybe_moment(None) is None


def test_a_language_without_a_text_is_left_out() -> None:
    assert text({"en": "Yes", "da": None, "is": ""}) == LocalText({"en": "Yes"})
    assert text(None) == LocalText()
