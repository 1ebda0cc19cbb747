"""What happened in a case as the demo portal writes it."""

from desktop_app.portals.demo import wire
from desktop_app.portals.demo.timeline_wire import Entry, Timeline


def test_an_entry_needs_little() -> None:
    entry = wire.read({"id": "e", "at": "2026-11-22T08:00:00Z", "kind": "email"}, Entry)
    assert (entry.kind, entry.letter, entry.attachment_ids) == ("email", None, [])


def test_the_envelope_of_a_letter() -> None:
    letter = {"subject": "S", "from": "a@b.example", "to": ["c@d.example"], "is_incoming": True}
    entry = wire.read({"id": "e", "at": "2026-11-22T08:00:00Z", "kind": "email", "letter": letter}, Entry)
    assert entry.letter is not None
    assert (entry.letter.sender, entry.letter.to, entry.letter.copy_to) == ("a@b.example", ["c@d.example"], [])


def test_a_page_of_older_ones_may_be_the_last() -> None:
    assert wire.read({"entries": [], "older": None}, Timeline).older is None
