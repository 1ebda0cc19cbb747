"""ui.pages.outbox.receipt_words: what a receipt says."""

import pytest

from desktop_app.domain.receipts import ConfirmedBy
from tests.ui.pages.outbox.receipts import HOSTILE, a_receipt, an_old_receipt
from tests.ui.pseudo import is_pseudo
from ui import formats
from ui.pages.outbox.receipt_words import as_text, receipt_words


def test_it_says_what_when_to_whom_as_whom_and_what_came_back() -> None:
    receipt = a_receipt()
    words = receipt_words(receipt)
    exchange, sent = dict(words.exchange), dict(words.sent)
    assert exchange["Case number"] == "DP-2026-00007"
    assert exchange["Sent to"] == "Eksempelportal (https://portal.example)"
    assert exchange["Sent as"] == "Kari Prøve <kari@example.org>"
    assert exchange["You pressed Send"] == formats.moment(receipt.clicked_at)
    assert exchange["Received, by the portal's clock"] == formats.moment(receipt.sent_at)
    assert exchange["Confirmed by"] == "the portal"
    assert (exchange["Number of the exchange"], exchange["Key"]) == ("req-1", "key-1234-5678")
    assert sent["What"] == "New case · Invoicing"
    assert (sent["Type"], sent["Subject"]) == ("Incident", HOSTILE)
    assert words.files == (("bilde.png", formats.size(482_113), "2c26b46b68ffc68f"),)


def test_what_the_user_confirmed_has_no_time_of_the_portal() -> None:
    exchange = dict(receipt_words(a_receipt(confirmed_by=ConfirmedBy.USER)).exchange)
    assert "Received, by the portal's clock" not in exchange
    assert exchange["Confirmed by"].startswith("you")


def test_a_receipt_of_the_first_version_shows_what_it_has() -> None:
    words = receipt_words(an_old_receipt())
    assert dict(words.exchange)["Sent to"] == "Eksempelportal"
    assert dict(words.sent) == {"What": "Reply"}
    assert all(value for _name, value in (*words.exchange, *words.sent))


def test_the_text_for_the_clipboard_has_everything() -> None:
    text = as_text(receipt_words(a_receipt()))
    for part in (HOSTILE, "DP-2026-00007", "It stopped.\n\nTwice.", "bilde.png", "SHA-256 2c26b46b68ffc68f"):
        assert part in text
    assert "Files" not in as_text(receipt_words(an_old_receipt()))


@pytest.mark.usefixtures("pseudo_language")
def test_the_names_are_translated() -> None:
    words = receipt_words(a_receipt(answers=()))
    names = [name for name, _value in (*words.exchange, *words.sent)]
    assert all(is_pseudo(text) for text in (*names, words.heading, words.exchange_title, words.files_title, words.foot))
