"""Pure: Dataverse's labels (by LCID) → texts in our languages; its days → dates."""

from datetime import UTC, date, datetime, timedelta

from desktop_app.domain.text import LANGUAGES, LocalText
from desktop_app.portals.dynamics import wire

_LANGUAGES = {
    1030: "da",
    1031: "de",
    1033: "en",
    1035: "fi",
    1039: "is",
    1044: "nb",
    1053: "sv",
    1061: "et",
    2057: "en",
    2068: "nb",
    2077: "sv",
}
_DAY_CHARS = len("2026-11-22")


def language_of(lcid: int | None) -> str:
    """The language of an LCID; "" for one we do not know."""
    return _LANGUAGES.get(lcid or 0, "")


def lcid_of(language: str) -> int:
    """The LCID of one of our languages."""
    return next(lcid for lcid, one in _LANGUAGES.items() if one == language)


def text(labels: wire.Labels, otherwise: str = "") -> LocalText:
    """All that is translated. What the user's own Dataverse language says stands for what has no language of ours.

    `otherwise`: shown when there is no label at all (the option's value, the column's name).
    """
    texts = {}
    for one in labels.localized_labels:
        language = language_of(one.language_code)
        if one.label and language and language not in texts:
            texts[language] = one.label
    mine = labels.user_localized_label
    if mine is not None and mine.label and not any(language in texts for language in LANGUAGES):
        texts[language_of(mine.language_code)] = mine.label
    return LocalText(texts) if texts else LocalText.of(otherwise)


def moment(at: datetime) -> datetime:
    """Aware UTC; Dataverse writes UTC, also where it forgets to say so."""
    return at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)


def maybe_moment(at: datetime | None) -> datetime | None:
    """The same for a time that may be missing."""
    return None if at is None else moment(at)


def day(text: str | None) -> date | None:
    """A day, which may come as the UTC instant of somebody's midnight: then the day whose midnight is nearest.

    That is right wherever the clock is at most twelve hours from UTC; the formatted value is in whatever language.
    None for what is no day.
    """
    try:
        if text and len(text) == _DAY_CHARS:
            return date.fromisoformat(text)
        return (moment(datetime.fromisoformat(text)) + timedelta(hours=12)).date() if text else None
    except (ValueError, OverflowError):
        return None
