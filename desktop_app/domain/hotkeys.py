"""How a combination of keys is written: `Ctrl+Shift+F9`."""

from dataclasses import dataclass

MODIFIERS = ("Ctrl", "Alt", "Shift", "Meta")
"""As Qt writes them; Meta is the Windows key, and on a Mac the Control key, while its Ctrl is the Command key."""
_FUNCTION_KEYS = 24
NAMED_KEYS = ("Print", "Insert", "Home", "End", "PgUp", "PgDown", "Pause", "Space")
"""Keys other than letters, digits and F1–F24 that may be chosen."""


@dataclass(frozen=True, slots=True)
class Combination:
    """Modifiers, and the one key that is pressed last."""

    modifiers: frozenset[str]
    key: str

    @property
    def is_alt_gr(self) -> bool:
        """Whether it is what Windows makes of AltGr and a key: that character could not be written any more."""
        return {"Ctrl", "Alt"} <= self.modifiers and "Shift" not in self.modifiers and len(self.key) == 1

    def __str__(self) -> str:
        return "+".join((*(each for each in MODIFIERS if each in self.modifiers), self.key))


def parsed(text: str) -> Combination | None:
    """What a text means; None when it is no combination that may be heard: a plain letter would eat what is typed."""
    *modifiers, key = text.split("+") if text else ("",)
    held = frozenset(modifiers)
    if len(held) != len(modifiers) or not held <= set(MODIFIERS):
        return None
    is_function = key[:1] == "F" and key[1:].isdecimal() and 1 <= int(key[1:]) <= _FUNCTION_KEYS
    is_sign = len(key) == 1 and key.isascii() and key.isalnum() and key == key.upper()
    if not (is_function or is_sign or key in NAMED_KEYS):
        return None
    if not is_function and key not in {"Print", "Pause"} and not held & {"Ctrl", "Alt", "Meta"}:
        return None
    return Combination(held, key)


def default_for(platform: str) -> str:
    """The combination of a new user, by `sys.platform`. Qt calls the Mac's Control key Meta."""
    return "Meta+Alt+S" if platform == "darwin" else "Ctrl+Shift+F9"
