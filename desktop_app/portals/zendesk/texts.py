"""Pure: Zendesk's texts, times and locales as ours."""

import html
import re
from collections.abc import Sequence
from datetime import UTC, datetime

from desktop_app.domain.text import LocalText

_TAG = re.compile(r"<[^<>]*>")
_BREAK = re.compile(r"<(?:br|/p|/div|/li|/h\d|/tr)\b[^<>]*>", re.IGNORECASE)
_UNSEEN = re.compile(r"<(script|style)\b(?:(?!<\1\b).)*?</\1\s*>", re.IGNORECASE | re.DOTALL)
_RELATIVE = re.compile(r"""(\b(?:href|src)\s*=\s*["'])(/(?!/))""", re.IGNORECASE)
_KEY = re.compile(r"""https?://[^\s"'<>()]{0,300}/attachments/token/[^\s"'<>()]*""", re.IGNORECASE)
_SAME = {"nb": ("nb", "no"), "nn": ("nn", "nb", "no")}
EXCERPT = 200


def moment(text: str | None) -> datetime | None:
    """A time as aware UTC, None when there is none that can be read.

    `Z` most of the time, `+00:00` with custom statuses, and `t…z` in small letters has been seen as well.
    """
    try:
        at = datetime.fromisoformat((text or "").strip().upper())
        return at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def plain(text: str | None) -> str:
    """HTML or plain text, as plain text."""
    if not text:
        return ""
    if "<" in text:
        text = _TAG.sub("", _BREAK.sub("\n", _UNSEEN.sub("", text)))
    lines = html.unescape(text).split("\n")
    return "\n".join(kept for line in lines if (kept := line.strip()))


def written(text: str | None) -> str:
    """What somebody wrote, which is plain text already, whatever signs are in it; without keys to files."""
    return keyless(text or "").replace("&nbsp;", " ").replace("\xa0", " ").replace("\r\n", "\n").strip()


def keyless(text: str) -> str:
    """A text without the addresses of files: whoever has one of them has the file."""
    return _KEY.sub("", text)


def excerpt(text: str) -> str:
    """The start of a text, in one line."""
    words = " ".join(text.split())
    return words if len(words) <= EXCERPT else words[: EXCERPT - 1].rstrip() + "…"


def absolute(body: str, base: str) -> str:
    """HTML whose links and pictures name the portal instead of taking it for granted."""
    return _RELATIVE.sub(lambda found: found[1] + base + found[2], body)


def spans(snippet: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """A snippet without its `<em>`, and where they stood."""
    parts = re.split(r"</?em>", snippet)
    out, found = "", []
    for place, part in enumerate(parts):
        text = " ".join(html.unescape(_TAG.sub("", part)).split(" "))
        if place % 2 and text:
            found.append((len(out), len(out) + len(text)))
        out += text
    return out, tuple(found)


def language_of(locale: str | None) -> str:
    """The language of a locale (`en-us` → `en`); Zendesk's `no` is Bokmål."""
    base = (locale or "").replace("_", "-").split("-")[0].lower()
    return {"no": "nb", "nn": "nb"}.get(base, base)


def local(text: str | None, locale: str) -> LocalText:
    """A text that exists in one language only."""
    return LocalText.of((text or "").strip(), language_of(locale))


def best_locale(language: str, offered: Sequence[str], default: str = "") -> str:
    """The locale for a reader: exactly his, one of the same language, else the default; "" when there is none."""
    wanted = language.replace("_", "-").lower()
    known = {one.lower(): one for one in offered}
    if wanted in known:
        return known[wanted]
    for base in _SAME.get(wanted.split("-")[0], (wanted.split("-")[0],)):
        same = sorted(lower for lower in known if lower.split("-")[0] == base)
        if same:
            return known[same[0]]
    return default or (offered[0] if offered else "")
