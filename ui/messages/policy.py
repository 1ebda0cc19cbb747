"""An organisation's policy for pictures of the screen, in plain sentences."""

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.findings import IDENTITY_NUMBERS, Sensitive
from desktop_app.domain.rules import Rules, RulesTrouble, WindowRule
from ui.language import QT_TRANSLATE_NOOP

_ALL_NUMBERS = QT_TRANSLATE_NOOP("Policy", "Nordic identity numbers")
_KINDS = {
    Sensitive.NORWAY: QT_TRANSLATE_NOOP("Policy", "Norwegian identity numbers"),
    Sensitive.SWEDEN: QT_TRANSLATE_NOOP("Policy", "Swedish identity numbers"),
    Sensitive.FINLAND: QT_TRANSLATE_NOOP("Policy", "Finnish identity numbers"),
    Sensitive.DENMARK: QT_TRANSLATE_NOOP("Policy", "Danish identity numbers"),
    Sensitive.ICELAND: QT_TRANSLATE_NOOP("Policy", "Icelandic identity numbers"),
    Sensitive.EMAIL: QT_TRANSLATE_NOOP("Policy", "e-mail addresses"),
    Sensitive.IBAN: QT_TRANSLATE_NOOP("Policy", "account numbers (IBAN)"),
    Sensitive.CARD: QT_TRANSLATE_NOOP("Policy", "card numbers"),
}
_TROUBLES = {
    RulesTrouble.NOT_ADMINISTRATORS: QT_TRANSLATE_NOOP(
        "Policy", "There is a policy file that is not followed, because others than an administrator can write it: %1"
    ),
    RulesTrouble.UNREADABLE: QT_TRANSLATE_NOOP(
        "Policy", "The policy file cannot be read. Until your IT department mends it, it forbids all it could forbid."
    ),
    RulesTrouble.WRONG: QT_TRANSLATE_NOOP("Policy", "Not understood, so the strictest meaning is taken: %1"),
    RulesTrouble.UNKNOWN: QT_TRANSLATE_NOOP("Policy", "Not known to this version of the program: %1"),
}


def lines(rules: Rules) -> list[str]:
    """What is in force, one sentence each: first whether there is a policy at all."""
    troubles = [_said(_TROUBLES[one.kind]).replace("%1", one.where) for one in rules.troubles]
    if not rules.source:
        none = QCoreApplication.translate("Policy", "No policy of an organisation is in force on this computer.")
        return [none, *troubles]
    head = QCoreApplication.translate("Policy", "A policy of your organisation is in force: %1")
    return [head.replace("%1", rules.source), *_restrictions(rules), *troubles]


def _restrictions(rules: Rules) -> list[str]:
    found = []
    if not rules.can_capture:
        found.append(QCoreApplication.translate("Policy", "Pictures of the screen are not allowed."))
    if rules.never_capture:
        never = QCoreApplication.translate("Policy", "No picture is taken while one of these windows is open: %1")
        found.append(never.replace("%1", ", ".join(map(_window, rules.never_capture))))
    if rules.always_redact:
        always = QCoreApplication.translate("Policy", "What is found of these must be redacted: %1")
        found.append(always.replace("%1", ", ".join(_kinds(rules.always_redact))))
    if not rules.asks_private:
        found.append(QCoreApplication.translate("Policy", "Addresses of private windows are never taken."))
    return found or [QCoreApplication.translate("Policy", "It restricts nothing about pictures of the screen.")]


def _kinds(kinds: frozenset[Sensitive]) -> list[str]:
    whole = kinds >= IDENTITY_NUMBERS
    left = [kind for kind in Sensitive if kind in kinds and not (whole and kind in IDENTITY_NUMBERS)]
    return ([_said(_ALL_NUMBERS)] if whole else []) + [_said(_KINDS[kind]) for kind in left]


def _window(rule: WindowRule) -> str:
    return " + ".join(filter(None, (rule.program, rule.window_class, f"“{rule.title}”" if rule.title else "")))


def _said(text: str) -> str:
    return QCoreApplication.translate("Policy", text)
