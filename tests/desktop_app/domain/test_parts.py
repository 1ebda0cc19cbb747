"""desktop_app.domain.parts"""

from dataclasses import replace

from desktop_app.domain.commands import SubmitCase
from desktop_app.domain.ids import CaseId, ItemId, Key
from desktop_app.domain.parts import PartOf
from desktop_app.store.codec import decode, encode

PART = PartOf(CaseId("case-0007"), "DP-2026-00007", "A large matter")


def test_it_is_kept_with_what_waits_to_be_sent() -> None:
    command = SubmitCase(Key("k"), ItemId("i"), None, None, "Subject", "", {}, part_of=PART)
    assert decode(SubmitCase, encode(command)) == command
    assert decode(SubmitCase, encode(replace(command, part_of=None))).part_of is None
