"""Times without a zone become moments."""

from datetime import UTC, datetime, timedelta

import pytest

from desktop_app.errors import BadReply
from desktop_app.portals.znuny.moments import Witness, epoch, moment, witness, written, zone_of

HELSINKI = zone_of("Europe/Helsinki")


def test_trap_times_stand_in_the_servers_zone() -> None:
    assert moment("2026-11-21 22:28:24", HELSINKI) == datetime(2026, 11, 21, 20, 28, 24, tzinfo=UTC)
    assert moment("2026-07-21 22:28:24", HELSINKI) == datetime(2026, 7, 21, 19, 28, 24, tzinfo=UTC)


def test_without_a_zone_it_is_utc() -> None:
    assert moment("2026-11-21 20:28:24", None) == datetime(2026, 11, 21, 20, 28, 24, tzinfo=UTC)
    assert moment("2026-11-21 20:28:24", zone_of("Mars/Phobos")).tzinfo is UTC


def test_trap_an_article_proves_the_offset_where_the_zone_is_missing_or_wrong() -> None:
    proof = witness("2026-11-21 22:28:24", 1795292904)
    assert proof is not None
    assert proof.offset == timedelta(hours=2)
    true = datetime(2026, 11, 21, 20, 38, 24, tzinfo=UTC)
    for zone in (None, zone_of("America/New_York"), HELSINKI):
        assert moment("2026-11-21 22:38:24", zone, [proof]) == true


def test_trap_in_the_hour_that_autumn_has_twice_the_article_tells_which() -> None:
    second = datetime(2026, 10, 25, 1, 30, tzinfo=UTC)  # 03:30 for the second time
    proof = Witness(datetime(2026, 10, 25, 3, 30), second)  # noqa: DTZ001 - as the server writes
    assert moment("2026-10-25 03:30:00", HELSINKI, [proof]) == second


def test_a_second_between_an_articles_two_times_is_no_zone() -> None:
    proof = Witness(datetime(2026, 11, 21, 20, 0, 1), datetime(2026, 11, 21, 20, 0, tzinfo=UTC))  # noqa: DTZ001
    assert proof.offset == timedelta()


@pytest.mark.parametrize("edge", ["0001-01-01 00:00:00", "9999-12-31 23:59:59"])
def test_the_ends_of_time_are_no_exception(edge: str) -> None:
    for zone in (HELSINKI, zone_of("America/New_York")):
        assert moment(edge, zone).tzinfo is UTC


@pytest.mark.parametrize("text", ["", "yesterday", "2026-13-01 00:00:00"])
def test_what_is_no_time_is_a_bad_reply(text: str) -> None:
    with pytest.raises(BadReply):
        moment(text, None)
    assert witness(text, 5) is None


def test_pieces() -> None:
    assert written("2026-11-21 20:28:24").tzinfo is None
    assert zone_of(" ") is None
    assert zone_of("../etc/passwd") is None
    assert epoch(None) is None
    assert epoch(0) is None
    assert epoch(10**15) is None
    assert witness("2026-11-21 20:28:24", None) is None
