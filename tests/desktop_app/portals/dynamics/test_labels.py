"""Labels in the languages there are, and days that come as moments."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from desktop_app.portals.dynamics import wire
from desktop_app.portals.dynamics.labels import day, language_of, lcid_of, maybe_moment, moment, text
from tests.vendors.dynamics.documented import label_columns


def options(column: str) -> list[wire.Option]:
    told = label_columns()[column]["OptionSet"]["Options"]
    return [wire.read(one, wire.Option) for one in told]


def test_a_real_organisation_has_labels_in_some_languages() -> None:
    name = text(wire.read(label_columns()["description"]["DisplayName"], wire.Labels))
    assert {"da", "sv", "en", "nb"} <= set(name.texts)
    assert "pl" not in name.texts, "LCID 1045 is none of ours"


def test_gaps_fall_back_to_a_language_that_is_near() -> None:
    gap = next(one for one in options("statuscode") if len(one.label.localized_labels) < 6)
    label = text(gap.label)
    assert label.in_("fi")
    # There are no Icelandic words in Dataverse; what is near is shown.
    assert label.best("is")[1] in {"en", "da"}


def test_what_has_no_label_of_ours_has_the_users_own_or_its_value() -> None:
    polish = wire.Label(label="Wysoki", language_code=1045)
    assert text(wire.Labels(localized_labels=[polish], user_localized_label=polish), "2").in_("nb") == "Wysoki"
    assert text(wire.Labels(), "2").in_("nb") == "2"
    assert text(wire.Labels(localized_labels=[wire.Label(language_code=1033)]), "2").in_("en") == "2"


def test_languages() -> None:
    assert [language_of(lcid_of(one)) for one in ("nb", "sv", "fi", "da", "is", "en")] == [
        "nb",
        "sv",
        "fi",
        "da",
        "is",
        "en",
    ]
    assert (language_of(2068), language_of(0), language_of(None)) == ("nb", "", "")


@pytest.mark.parametrize(
    ("told", "means"),
    [
        ("2026-01-01", date(2026, 1, 1)),
        ("2025-12-31T23:00:00Z", date(2026, 1, 1)),  # Oslo, winter
        ("2026-06-30T22:00:00Z", date(2026, 7, 1)),  # Oslo, summer
        ("2026-01-01T00:00:00Z", date(2026, 1, 1)),  # Reykjavík
        ("2025-12-31T22:00:00Z", date(2026, 1, 1)),  # Helsinki
        ("2026-01-01T08:00:00Z", date(2026, 1, 1)),  # Los Angeles
        ("26-06-2020 15:01", None),
        ("", None),
        (None, None),
        ("9999-12-31T23:00:00Z", None),
    ],
)
def test_trap_14_a_day_is_the_nearest_midnight_and_formatted_ones_are_never_read(
    told: str | None, means: date | None
) -> None:
    assert day(told) == means


def test_moments_are_aware_utc() -> None:
    assert moment(datetime.fromisoformat("2026-01-01T12:00:00")) == datetime(2026, 1, 1, 12, tzinfo=UTC)
    there = datetime(2026, 1, 1, 12, tzinfo=timezone(timedelta(hours=2)))
    assert moment(there).isoformat() == "2026-01-01T10:00:00+00:00"
    assert maybe_moment(None) is None
    assert maybe_moment(there) == there
