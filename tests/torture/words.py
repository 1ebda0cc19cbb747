"""What the people of the storm write: texts by a seed, each with the mark of its intent; the secrets to look for."""

import random
import re

LOGIN = "kari@eksempelfjord.example"
PERSON = "p-kari"
FIRST_PASSWORD = "nordesk-demo"
PASSWORD = "kanari-passord-8c1f07d2"
"""Set before the storm begins: seen in any log, it has leaked."""
CANARY = "kanari-tekst-5b9ae301"
"""Stands in every title, text and file name."""
TITLE_IDS, TEXT_IDS = ("subject", "headline"), ("description", "details")
"""What a form may call the fields that hold them."""
MARK = re.compile(r"\[S(\d{5})\]")

_PIECES = (
    "Skriveren står stille i 2. etasje.",
    "Þetta virkar ekki lengur eftir uppfærsluna í gær.",
    "Kirjautuminen ei onnistu – näyttö jää valkoiseksi.",
    "Fakturan går inte att öppna: “åtkomst nekad”.",
    "Blåbærgrød på æblekvist; 100 % sikkert.",
    "%s {0} &amp; <b>not bold</b> ${HOME} \\n",
    "e\u0301 is not é, and 👩🏽‍💻 is one person",
    "مرحبا \u202eabc\u202c שלום",
    "zero\u200bwidth\tand a tab",
    "x" * 300,
)


def mark(number: int) -> str:
    """The name of an intent, as it stands in its texts."""
    return f"S{number:05}"


def title(intent: str, chance: random.Random) -> str:
    """A subject: one line, at most 200 characters."""
    return f"[{intent}] {CANARY} {chance.choice(_PIECES)[:120]} {chance.randrange(10**6)}"


def text(intent: str, chance: random.Random) -> str:
    """A description or reply of up to some KiB."""
    lines = chance.choices(_PIECES, k=chance.choice((1, 1, 2, 5, 40)))
    return f"[{intent}] {CANARY} {chance.randrange(10**6)}\n" + "\n\n".join(lines)


def intent_in(words: str) -> str | None:
    """Whose mark stands in a text."""
    found = MARK.search(words)
    return f"S{found[1]}" if found else None
