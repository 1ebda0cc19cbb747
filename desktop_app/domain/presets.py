"""Portals that an administrator has prepared for this computer, and how their file is read. Pure.

Read tolerantly: an entry that cannot be understood is left out and said, the others hold.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from desktop_app.domain.rules import RulesTrouble, Trouble

_KNOWN = frozenset({"name", "kind", "address", "login_hint", "settings"})
_LONGEST = 500


@dataclass(frozen=True, slots=True)
class Preset:
    """One portal. `settings`: how to connect, without secrets (`client_id`, `tenant`, …)."""

    name: str
    kind: str
    address: str
    settings: Mapping[str, str] = field(default_factory=dict)
    login_hint: str = ""


@dataclass(frozen=True, slots=True)
class Presets:
    """All of them. `only_these`: nobody signs in anywhere else."""

    portals: tuple[Preset, ...] = ()
    only_these: bool = False
    troubles: tuple[Trouble, ...] = ()

    def of(self, address: str) -> Preset | None:
        """The one at this address, whatever its scheme, and without a slash at its end."""
        return next((one for one in self.portals if _place(one.address) == _place(address)), None)


def presets_from(content: object) -> Presets:
    """The presets of a policy file, from its JSON."""
    if not isinstance(content, Mapping):
        return Presets(only_these=True, troubles=(Trouble(RulesTrouble.UNREADABLE),))
    listed, troubles = content.get("portals", []), list[Trouble]()
    if not isinstance(listed, list):
        listed, troubles = [], [Trouble(RulesTrouble.WRONG, "portals")]
    found = []
    for at, entry in enumerate(listed):
        preset = _preset(entry, f"portals[{at}]", troubles)
        if preset is not None:
            found.append(preset)
    only = content.get("only_these_portals", False)
    if not isinstance(only, bool):
        troubles.append(Trouble(RulesTrouble.WRONG, "only_these_portals"))
        only = True  # it was meant to close something
    return Presets(tuple(found), only, tuple(troubles))


def _preset(entry: object, where: str, troubles: list[Trouble]) -> Preset | None:
    if not isinstance(entry, Mapping):
        troubles.append(Trouble(RulesTrouble.WRONG, where))
        return None
    troubles += [Trouble(RulesTrouble.UNKNOWN, f"{where}.{key}"[:80]) for key in entry if key not in _KNOWN]
    texts = {name: entry.get(name, "") for name in ("name", "kind", "address", "login_hint")}
    settings = entry.get("settings", {})
    is_plain = isinstance(settings, Mapping) and all(map(_is_text, [*settings, *settings.values()]))
    if not (all(map(_is_text, texts.values())) and texts["kind"] and texts["address"] and is_plain):
        troubles.append(Trouble(RulesTrouble.WRONG, where))
        return None
    return Preset(
        texts["name"] or texts["address"], texts["kind"], texts["address"], dict(settings), texts["login_hint"]
    )


def _is_text(value: object) -> bool:
    return isinstance(value, str) and len(value) <= _LONGEST


def _place(address: str) -> str:
    text = address.strip()
    try:
        parts = urlsplit(text if "://" in text else f"//{text}")
    except ValueError:
        return text
    return f"{parts.netloc.rpartition('@')[2].lower()}{parts.path.rstrip('/')}"
