"""What screenshots prove, as text beneath the description."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.attachments import AddressConfidence, without_address, without_time, without_title
from desktop_app.domain.forms import FieldKind, FieldRole, Form, FormField, Is
from desktop_app.domain.ids import Digest, FieldId
from desktop_app.domain.text import LocalText
from desktop_app.domain.told import beneath, lines_of, most_of, own_answers, place_of, told
from tests.makers import DESCRIPTION, SUBJECT, a_file, a_provenance, a_submit

PROOF = a_provenance(confidence=AddressConfidence.EXACT, window_title="Travel claim")
SHOT = replace(a_file(name="2026-11-21 13.00.00 – Travel claim.png"), provenance=PROOF)
STORY = FormField(FieldId("story"), FieldKind.LONG_TEXT, LocalText.of("Story"), FieldRole.DESCRIPTION)


def test_address_and_time_stand_in_words_one_can_search() -> None:
    assert lines_of(SHOT) == (
        "▸ 2026-11-21 13.00.00 – Travel claim.png\n"
        "https://wilma.example/inbox\n"
        "2026-11-21 13:00:00 UTC+01:00 Europe/Oslo"
    )


def test_a_clock_that_is_off_is_told_with_the_portals_time() -> None:
    ahead = replace(SHOT, provenance=replace(PROOF, clock_offset_s=200.0, clock_uncertainty_s=0.6))
    assert lines_of(ahead).endswith("Europe/Oslo – portal 2026-11-21 12:56:40 ± 1 s")
    right = replace(SHOT, provenance=replace(PROOF, clock_offset_s=0.4, clock_uncertainty_s=0.6))
    assert "portal" not in lines_of(right)


def test_a_title_the_name_has_not_is_told() -> None:
    renamed = replace(SHOT, name="1.png")
    assert lines_of(renamed).splitlines()[2] == "Travel claim"


def test_what_was_redacted_or_left_out_is_not_told() -> None:
    assert lines_of(replace(SHOT, is_told=False)) == ""
    assert lines_of(a_file()) == ""
    bare = without_title(without_time(without_address(PROOF)))
    assert lines_of(replace(SHOT, provenance=bare)) == ""
    assert "https" not in lines_of(replace(SHOT, provenance=without_address(PROOF)))
    assert "UTC" not in lines_of(replace(SHOT, provenance=without_time(PROOF)))


def test_it_stands_beneath_the_description_only() -> None:
    hidden = replace(STORY, visible_when=Is(FieldId("x"), ("y",)))
    assert place_of(Form("f", (STORY,)), {}) == STORY
    assert place_of(Form("f", (hidden,)), {}) is None
    assert place_of(Form("f", (replace(STORY, kind=FieldKind.CHOICE),)), {}) is None
    assert [most_of(replace(STORY, max_chars=most), 10) for most in (None, 5, 20)] == [10, 5, 10]
    assert most_of(STORY, None) is None


@given(st.integers(0, 700), st.integers(0, 300), st.integers(1, 5))
def test_it_never_makes_the_text_too_long(most: int, written: int, count: int) -> None:
    files = [replace(SHOT, digest=Digest(str(n)), name=f"{n}.png") for n in range(count)]
    text = beneath(files, "x" * written, most)
    assert not text or written + len(text) <= most
    assert beneath(files, "x" * written, None).count("▸") == count
    assert text.count("▸") == len(told(files, "x" * written, most))


def test_the_users_own_words_come_back() -> None:
    below = beneath([SHOT], "Since this morning.", None)
    command = a_submit(told=below, answers={SUBJECT: "It stopped", DESCRIPTION: "Since this morning." + below})
    assert own_answers(command) == {SUBJECT: "It stopped", DESCRIPTION: "Since this morning."}
    alone = a_submit(told=below, answers={SUBJECT: "It stopped", DESCRIPTION: below})
    assert own_answers(alone) == {SUBJECT: "It stopped"}
    plain = a_submit()
    assert own_answers(plain) == dict(plain.answers)


def test_so_do_those_that_are_not_sent() -> None:
    hidden = FieldId("hidden")
    below = beneath([SHOT], "", None)
    for command in (a_submit(unsent={hidden: "Two pages"}), a_submit(unsent={hidden: f"Two pages{below}"}, told=below)):
        assert own_answers(command) == {**command.answers, **command.unsent}
