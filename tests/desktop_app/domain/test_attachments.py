"""What a screenshot proves, and what is left of it when something in its strip was redacted."""

from dataclasses import replace

from desktop_app.domain.attachments import (
    NO_TIME,
    REDACTED,
    AddressConfidence,
    DraftFile,
    Provenance,
    without_address,
    without_time,
    without_title,
)
from desktop_app.store.codec import decode, encode
from tests.makers import a_provenance

SHOWN = a_provenance(
    confidence=AddressConfidence.EXACT, clock_offset_s=200.25, clock_uncertainty_s=0.6, system="Linux", reviewed=True
)


def test_a_redacted_address_is_told_nowhere() -> None:
    left = without_address(SHOWN)
    assert SHOWN.page_url not in encode(left)
    assert (left.confidence, left.why_not) == (AddressConfidence.NONE, REDACTED)
    assert replace(left, page_url=SHOWN.page_url, confidence=SHOWN.confidence, why_not="") == SHOWN


def test_where_there_was_no_address_none_was_redacted() -> None:
    missing = replace(SHOWN, page_url="", confidence=AddressConfidence.NONE, why_not="no_browser")
    assert without_address(missing) == missing


def test_a_redacted_time_is_told_nowhere() -> None:
    left = without_time(SHOWN)
    assert left.is_time_hidden
    assert (left.taken_at, left.zone, left.clock_offset_s, left.clock_uncertainty_s) == (NO_TIME, "", None, None)
    assert left.page_url == SHOWN.page_url
    assert str(SHOWN.taken_at.year) not in encode(left)


def test_a_redacted_title_is_told_nowhere() -> None:
    assert SHOWN.window_title not in encode(without_title(SHOWN)).replace(SHOWN.page_url, "")


def test_what_older_programs_kept_is_read() -> None:
    body = (
        '{"digest":"d","name":"a.png","size":3,"content_type":"image/png","added_at":"2026-11-21T12:00:00+00:00",'
        '"provenance":{"taken_at":"2026-11-21T12:00:00+00:00","utc_offset_s":3600,"zone":"Europe/Oslo"}}'
    )
    file = decode(DraftFile, body)
    proof = file.provenance
    assert isinstance(proof, Provenance)
    assert (proof.area, proof.reviewed, proof.clock_uncertainty_s) == ("desktop", False, None)
    assert decode(DraftFile, encode(replace(file, provenance=SHOWN))).provenance == SHOWN
