"""What the strip says: in words of the reader, and never less than is known."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.domain.attachments import AddressConfidence, Provenance, without_address, without_time
from desktop_app.domain.capture import Area
from ui import language
from ui.capture.strip_words import clock_words, duration, is_clock_off, strip_words, written_time

PROOF = Provenance(
    datetime(2026, 11, 21, 13, 3, 22, tzinfo=UTC),
    3600,
    "Europe/Oslo",
    page_url="https://faktura.example/1",
    window_title="Jääkaappi",
    confidence=AddressConfidence.EXACT,
    screen="1920×1080, 2560×1440",
    app_version="0.1.0",
    system="Linux 6.1",
    area=Area.WINDOW,
)
pytestmark = pytest.mark.usefixtures("qtbot")


def test_the_time_is_local_with_offset_and_zone() -> None:
    text = written_time(PROOF, QLocale("nb_NO"))
    assert "21. november 2026" in text
    assert "14:03:22 (UTC+01:00 Europe/Oslo)" in text
    west = Provenance(PROOF.taken_at, -3600 * 3 - 1800, "")
    assert "09:33:22 (UTC−03:30)" in written_time(west, QLocale("en_GB"))


def test_everything_that_is_known_is_said() -> None:
    words = strip_words(PROOF, "")
    assert (words.address, words.title) == (PROOF.page_url, PROOF.window_title)
    assert words.footer == "Added by Nordesk 0.1.0 on Linux 6.1 – one window, 1920×1080, 2560×1440"


def test_without_an_address_it_says_why(qtbot: QtBot) -> None:
    words = strip_words(Provenance(PROOF.taken_at, 0, ""), "There was no window in front.")
    assert words.address == "Web address: There was no window in front."


@pytest.mark.parametrize(
    ("offset", "unsure", "text", "is_off"),
    [
        (None, None, "The clock was not compared with a portal's.", False),
        (0.3, 0.6, "This PC's clock agrees with the portal's (± 0.6 s).", False),
        (12.4, 0.6, "This PC's clock is 12 s ahead of the portal's (± 0.6 s).", False),
        (-59.9, 0.6, "This PC's clock is 1 min 0 s behind the portal's (± 0.6 s).", False),
        (200.4, 1.25, "This PC's clock is 3 min 20 s ahead of the portal's (± 1.3 s).", True),
        (-7_380.0, 15.0, "This PC's clock is 2 h 3 min behind the portal's (± 15 s).", True),
        (3.2e7, 1.0, "This PC's clock is 370 d 8 h ahead of the portal's (± 1.0 s).", True),
    ],
)
def test_the_clock_is_said_in_words(offset: float | None, unsure: float | None, text: str, is_off: bool) -> None:
    proof = replace(PROOF, clock_offset_s=offset, clock_uncertainty_s=unsure)
    assert clock_words(proof) == text
    assert is_clock_off(proof) is is_off
    assert strip_words(proof, "").is_clock_off is is_off


def test_what_was_redacted_is_not_said() -> None:
    words = strip_words(without_time(without_address(replace(PROOF, clock_offset_s=90.0))), "The address was redacted.")
    assert words.address == "Web address: The address was redacted."
    assert words.time == "The time was redacted."
    assert (words.clock, words.is_clock_off) == ("", False)


def test_spans_have_two_units() -> None:
    assert [duration(s) for s in (0.4, 59.4, 59.6, 3599.6, 86_400)] == [
        "0 s",
        "59 s",
        "1 min 0 s",
        "1 h 0 min",
        "1 d 0 h",
    ]


@pytest.mark.parametrize("tag", ["nb", "sv", "fi", "da", "is"])
def test_the_strip_speaks_the_readers_language(qapp: QApplication, tag: str) -> None:
    proofs = [replace(PROOF, page_url="", clock_offset_s=offset, clock_uncertainty_s=0.4) for offset in (0, 200, -200)]
    proofs.append(replace(PROOF, page_url="", clock_offset_s=None))
    english = [strip_words(proof, "…") for proof in proofs]
    language.set_language(qapp, tag)
    try:
        said = [strip_words(proof, "…") for proof in proofs]
    finally:
        language.set_language(qapp, "en")
    for ours, theirs in zip(said, english, strict=True):
        assert ours.address != theirs.address
        assert ours.footer != theirs.footer
        assert ours.clock != theirs.clock
