"""A policy's file: read tolerantly, never more loosely than it was meant."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.findings import IDENTITY_NUMBERS, Sensitive
from desktop_app.domain.rules import KIND_NAMES, Rules, RulesTrouble, Trouble, WindowRule, rules_from, unreadable

SOURCE = "/etc/nordesk/policy.json"


def rules(**capture: object) -> Rules:
    return rules_from(SOURCE, {"capture": capture})


def test_an_empty_policy_forbids_nothing() -> None:
    contents: tuple[dict[str, object], ...] = ({}, {"capture": {}}, {"$schema": "x"})
    for content in contents:
        assert rules_from(SOURCE, content) == Rules(SOURCE)


def test_a_whole_policy() -> None:
    found = rules(
        allowed=True,
        never_capture=[{"program": "keepassxc"}, {"class": "DIPS*", "title": "*Journal*", "comment": "patients"}],
        always_redact=["identity_number", "card"],
        allow_private_windows=False,
    )
    assert found.never_capture == (WindowRule("keepassxc"), WindowRule("", "DIPS*", "*Journal*"))
    assert found.always_redact == IDENTITY_NUMBERS | {Sensitive.CARD}
    assert found.can_capture
    assert not found.asks_private
    assert found.troubles == ()


def test_the_names_of_kinds() -> None:
    assert rules(always_redact=["all"]).always_redact == frozenset(Sensitive)
    assert {"all", "identity_number", *Sensitive} == set(KIND_NAMES)


def test_pictures_can_be_forbidden() -> None:
    assert not rules(allowed=False).can_capture


def test_what_nobody_knows_is_left_out_and_said() -> None:
    found = rules_from(SOURCE, {"printing": {}, "capture": {"colour": 1, "always_redact": ["card", "passport"]}})
    assert found.always_redact == {Sensitive.CARD}
    assert found.can_capture
    assert found.troubles == (
        Trouble(RulesTrouble.UNKNOWN, "printing"),
        Trouble(RulesTrouble.UNKNOWN, "capture.colour"),
        Trouble(RulesTrouble.UNKNOWN, "capture.always_redact: passport"),
    )


@pytest.mark.parametrize(
    "wrong", ["keepassxc", {}, ["keepassxc"], [{}], [{"program": 1}], [{"url": "x"}], [{"title": ""}]]
)
def test_windows_that_cannot_be_understood_forbid_pictures(wrong: object) -> None:
    found = rules(never_capture=wrong)
    assert not found.can_capture
    assert RulesTrouble.WRONG in {trouble.kind for trouble in found.troubles}


def test_what_is_wrong_means_the_strictest() -> None:
    assert rules(always_redact="card").always_redact == frozenset(Sensitive)
    assert rules(always_redact=[1]).always_redact == frozenset(Sensitive)
    for value in (True, "yes", None, 0, 1):
        assert not rules(allow_private_windows=value).asks_private
        assert len(rules(allow_private_windows=value).troubles) == 1
    assert not rules(allowed="yes").can_capture


@pytest.mark.parametrize("content", [None, [], "capture", 3, {"capture": []}, {"capture": None}])
def test_no_policy_at_all_in_the_file_forbids_pictures(content: object) -> None:
    assert rules_from(SOURCE, content) == unreadable(SOURCE)
    assert not unreadable(SOURCE).can_capture


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)
KEYS = st.sampled_from(["allowed", "never_capture", "always_redact", "allow_private_windows", "other"])


@given(st.dictionaries(KEYS, JSON))
def test_any_json_gives_rules(capture: dict[str, object]) -> None:
    found = rules_from(SOURCE, json.loads(json.dumps({"capture": capture})))
    if found == Rules(SOURCE):
        assert capture.get("allowed", True) is True
        assert capture.get("never_capture", []) == capture.get("always_redact", []) == []


@pytest.mark.parametrize(
    ("rule", "fits"),
    [
        (WindowRule(program="keepassxc"), True),
        (WindowRule(program="KeePassXC.exe"), False),
        (WindowRule(program="keepass*"), True),
        (WindowRule(program="KEEPASSXC", title="*passwords*"), True),
        (WindowRule(program="keepassxc", title="Notes"), False),
        (WindowRule(window_class="*KeePassXC"), True),
        (WindowRule(title="passwords"), False),
        (WindowRule(), False),
    ],
)
def test_which_windows_are_meant(rule: WindowRule, fits: bool) -> None:
    assert rule.fits("keepassxc", "org.keepassxc.KeePassXC", "Passwords.kdbx – KeePassXC") is fits


def test_the_ending_of_a_program_is_not_needed() -> None:
    assert WindowRule("keepassxc").fits("KeePassXC.exe", "", "")
    assert WindowRule("keepassxc.exe").fits("KeePassXC.exe", "", "")
