"""What a portal can do. Adapters declare it; the window shows only that and says in words what is missing."""

from dataclasses import dataclass
from enum import StrEnum


class Capability(StrEnum):
    """One thing a portal may or may not be able to do for the user."""

    CATALOG = "catalog"
    FORMS = "forms"
    CHANGED = "changed"
    """One cheap request says which kinds changed."""
    DELETIONS = "deletions"
    """A pull names what is gone; without it, what a full pull did not show is gone."""
    CONVERSATIONS = "conversations"
    """A pull of cases brings their conversations along; without it, each case is read by itself."""
    IDEMPOTENCY_KEY = "idempotency_key"
    """Creates carry a key; without it the adapter looks its own mark up before a re-send."""
    UPLOADS = "uploads"
    REPLY = "reply"
    SOLVE = "solve"
    REOPEN = "reopen"
    WITHDRAW = "withdraw"
    RATE_CASE = "rate_case"
    CASEWORK = "casework"
    """Assign, queue, divide and merge cases."""
    EDIT_CASE = "edit_case"
    """Change customer, contact, subject, product and entitlement of a case."""
    NOTES = "notes"
    """The desk writes to itself in a case."""
    OLDER = "older"
    """A long conversation comes with its newest part first; what is older is asked for page by page."""
    ORGANISATION_CASES = "organisation_cases"
    VIEWS = "views"
    """Tell its own views of cases, and which cases each holds."""
    KNOWLEDGE = "knowledge"
    RATE_ARTICLE = "rate_article"
    ARTICLE_FEEDBACK = "article_feedback"
    FIND = "find"
    PEOPLE = "people"
    ANNOUNCEMENTS = "announcements"
    AGREEMENTS = "agreements"
    CASE_USE = "case_use"
    """The agreements say what a new case takes of them."""
    CHANGE_PASSWORD = "change_password"  # noqa: S105 - the name of an ability, not a password
    FORGOTTEN_PASSWORD = "forgotten_password"  # noqa: S105 - as above
    PROFILE_LANGUAGE = "profile_language"


@dataclass(frozen=True, slots=True)
class Limits:
    """What the portal accepts. Sizes in bytes; None = not known."""

    attachment_bytes: int | None = None
    attachments_per_case: int | None = None
    text_chars: int | None = None
    key_days: int | None = None
    """How long the portal remembers a key; an older intent is looked up before it is sent again."""


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What this portal has, within which limits."""

    have: frozenset[Capability] = frozenset()
    limits: Limits = Limits()

    def __contains__(self, capability: Capability) -> bool:
        return capability in self.have
