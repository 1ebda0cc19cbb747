"""ui.messages.policy"""

import pytest

from desktop_app.domain.findings import IDENTITY_NUMBERS, Sensitive
from desktop_app.domain.rules import Rules, RulesTrouble, Trouble, WindowRule, unreadable
from tests.ui.pseudo import is_pseudo
from ui.messages.policy import lines

SOURCE = "/etc/nordesk/policy.json"


def test_no_policy_is_said_too(pseudo_language: None) -> None:
    (line,) = lines(Rules())
    assert is_pseudo(line)


def test_everything_that_is_in_force(pseudo_language: None) -> None:
    rules = Rules(
        SOURCE, False, (WindowRule("keepassxc"), WindowRule("", "DIPS", "*Journal*")), IDENTITY_NUMBERS, False
    )
    said = lines(rules)
    assert len(said) == 5
    assert all(map(is_pseudo, said))
    assert SOURCE in said[0]
    assert "keepassxc, DIPS + “*Journal*”" in said[2]


def test_a_policy_without_a_word_about_pictures() -> None:
    assert len(lines(Rules(SOURCE))) == 2


def test_kinds_are_named_each_or_as_one() -> None:
    each = lines(Rules(SOURCE, always_redact=frozenset({Sensitive.NORWAY, Sensitive.CARD})))[1]
    assert "Norwegian" in each
    assert "card" in each
    all_kinds = lines(Rules(SOURCE, always_redact=frozenset(Sensitive)))[1]
    assert "Nordic" in all_kinds
    assert "Norwegian" not in all_kinds
    assert len(all_kinds.split(", ")) == 4
    for kind in Sensitive:
        assert len(lines(Rules(SOURCE, always_redact=frozenset({kind})))) == 2


@pytest.mark.parametrize("kind", list(RulesTrouble))
def test_what_is_wrong_with_it(kind: RulesTrouble, pseudo_language: None) -> None:
    said = lines(Rules(troubles=(Trouble(kind, "capture.colour"),)))
    assert is_pseudo(said[-1])
    assert ("capture.colour" in said[-1]) is (kind is not RulesTrouble.UNREADABLE)


def test_a_file_nobody_can_read() -> None:
    assert len(lines(unreadable(SOURCE))) == 5
