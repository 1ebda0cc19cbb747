"""Pure: the values that every record of the demo portal has: texts in its languages, and times."""

from datetime import UTC, datetime

from desktop_app.domain.text import LocalText
from desktop_app.portals.demo import wire


def text(texts: wire.Texts) -> LocalText:
    """A map of languages; a language without a text is left out."""
    return LocalText({language: one for language, one in (texts or {}).items() if one})


def moment(at: datetime) -> datetime:
    """Aware UTC. The portal writes UTC; a time without a zone is one of its own."""
    if at.tzinfo is None:
        return at.replace(tzinfo=UTC)
    try:
        return at.astimezone(UTC)
    except OverflowError:  # the last day of the year 9999, west of Greenwich
        return at.replace(tzinfo=UTC)


def maybe_moment(at: datetime | None) -> datetime | None:
    """The same for a time that may be missing."""
    return None if at is None else moment(at)
