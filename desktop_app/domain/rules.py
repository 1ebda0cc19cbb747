"""What an organisation's policy says about pictures of the screen, and how its file is read. Pure.

Read tolerantly, and never more loosely than it was meant: what nobody knows is left out and said, what is known and
wrong becomes the strictest that it can mean. A file that cannot be understood may forbid anything, so it forbids all.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from fnmatch import fnmatchcase

from desktop_app.domain.findings import IDENTITY_NUMBERS, Sensitive


class RulesTrouble(StrEnum):
    """What is wrong with a policy file."""

    NOT_ADMINISTRATORS = "not_administrators"
    """Somebody else than an administrator owns it or may write it: it is not followed."""
    UNREADABLE = "unreadable"
    """It is there and cannot be read, or is no JSON: no pictures until it is mended."""
    WRONG = "wrong"
    """Something in it is not as it must be: the strictest meaning is taken."""
    UNKNOWN = "unknown"
    """Something in it that this version does not know: it is left out."""


@dataclass(frozen=True, slots=True)
class Trouble:
    """`where` names the place in the file, like `capture.always_redact`."""

    kind: RulesTrouble
    where: str = ""


@dataclass(frozen=True, slots=True)
class WindowRule:
    """Windows that are meant, by patterns with `*`, `?` and `[…]`; every one that is not empty must fit."""

    program: str = ""
    """The program's file, `keepassxc` or `KeePassXC.exe`; the ending is not needed."""
    window_class: str = ""
    title: str = ""

    def fits(self, program: str, window_class: str, title: str) -> bool:
        """Whether a window is one of them; capital letters do not matter."""
        pairs = ((self.program, program), (self.window_class, window_class), (self.title, title))
        return any(pattern for pattern, _text in pairs) and all(
            _fits(pattern, text) for pattern, text in pairs if pattern
        )


@dataclass(frozen=True, slots=True)
class Rules:
    """What holds for pictures. `source`: the file it comes from, "" where there is none that is followed."""

    source: str = ""
    can_capture: bool = True
    """False: no pictures of the screen at all."""
    never_capture: tuple[WindowRule, ...] = ()
    always_redact: frozenset[Sensitive] = field(default_factory=frozenset)
    asks_private: bool = True
    """Whether the user may allow the address of a private window; False: it is never taken."""
    troubles: tuple[Trouble, ...] = ()


def unreadable(source: str) -> Rules:
    """What holds while an administrator's file cannot be understood: no pictures."""
    return Rules(source, False, (), frozenset(Sensitive), False, (Trouble(RulesTrouble.UNREADABLE),))


def rules_from(source: str, content: object) -> Rules:
    """The rules of a policy file, from its JSON."""
    if not isinstance(content, Mapping):
        return unreadable(source)
    reader = _Reader()
    reader.leave_out(content, {"capture", "portals", "only_these_portals", "$schema"}, "")
    capture = content.get("capture", {})
    if not isinstance(capture, Mapping):
        return unreadable(source)
    reader.leave_out(capture, {"allowed", "never_capture", "always_redact", "allow_private_windows"}, "capture.")
    allowed = capture.get("allowed", True)
    if not isinstance(allowed, bool):
        allowed = reader.wrong("capture.allowed")
    never = reader.windows(capture.get("never_capture", []))
    kinds = reader.kinds(capture.get("always_redact", []))
    private = capture.get("allow_private_windows", "ask")
    if private != "ask" and private is not False:
        private = reader.wrong("capture.allow_private_windows")
    can_capture = allowed and never is not None
    return Rules(source, can_capture, never or (), kinds, private == "ask", tuple(reader.troubles))


class _Reader:
    """Reads parts of a file and collects what is wrong with them."""

    def __init__(self) -> None:
        self.troubles: list[Trouble] = []

    def wrong(self, where: str) -> bool:
        """Say so; the answer is no."""
        self.troubles.append(Trouble(RulesTrouble.WRONG, where))
        return False

    def leave_out(self, content: Mapping[object, object], known: set[str], where: str) -> None:
        """Say what is not known."""
        unknown = (f"{where}{key}"[:80] for key in content if key not in known)
        self.troubles += [Trouble(RulesTrouble.UNKNOWN, name) for name in unknown]

    def windows(self, value: object) -> tuple[WindowRule, ...] | None:
        """None when one of them cannot be understood: nobody knows what it forbids."""
        if not isinstance(value, list):
            self.wrong("capture.never_capture")
            return None
        found = [self._window(entry, f"capture.never_capture[{at}]") for at, entry in enumerate(value)]
        return None if None in found else tuple(one for one in found if one is not None)

    def _window(self, entry: object, where: str) -> WindowRule | None:
        if not isinstance(entry, Mapping):
            self.wrong(where)
            return None
        self.leave_out(entry, {"program", "class", "title", "comment"}, f"{where}.")
        patterns = [entry.get(key, "") for key in ("program", "class", "title")]
        if not any(patterns) or not all(isinstance(pattern, str) for pattern in patterns):
            self.wrong(where)
            return None
        return WindowRule(*patterns)

    def kinds(self, value: object) -> frozenset[Sensitive]:
        if not isinstance(value, list) or not all(isinstance(name, str) for name in value):
            self.wrong("capture.always_redact")
            return frozenset(Sensitive)
        found: set[Sensitive] = set()
        for name in value:
            if name not in KIND_NAMES:
                self.troubles.append(Trouble(RulesTrouble.UNKNOWN, f"capture.always_redact: {name}"[:80]))
            found |= KIND_NAMES.get(name, frozenset())
        return frozenset(found)


KIND_NAMES: Mapping[str, frozenset[Sensitive]] = {
    "all": frozenset(Sensitive),
    "identity_number": IDENTITY_NUMBERS,
    **{kind.value: frozenset({kind}) for kind in Sensitive},
}
"""What a policy may call the kinds that must be redacted."""


def _fits(pattern: str, text: str) -> bool:
    pattern, text = pattern.casefold(), text.casefold()
    return fnmatchcase(text, pattern) or fnmatchcase(text.removesuffix(".exe"), pattern)
