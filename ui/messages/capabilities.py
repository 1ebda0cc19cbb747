"""What a portal can do, in words."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.capabilities import Capability
from ui.language import QT_TRANSLATE_NOOP

CAPABILITY: Mapping[Capability, str] = {
    Capability.CATALOG: QT_TRANSLATE_NOOP("Capability", "Browse a catalogue"),
    Capability.FORMS: QT_TRANSLATE_NOOP("Capability", "Guided forms"),
    Capability.CHANGED: QT_TRANSLATE_NOOP("Capability", "Tell quickly what has changed"),
    Capability.DELETIONS: QT_TRANSLATE_NOOP("Capability", "Tell what was removed"),
    Capability.CONVERSATIONS: QT_TRANSLATE_NOOP("Capability", "Send whole conversations along with the list"),
    Capability.IDEMPOTENCY_KEY: QT_TRANSLATE_NOOP("Capability", "Recognise a message that was sent twice"),
    Capability.UPLOADS: QT_TRANSLATE_NOOP("Capability", "Attach files"),
    Capability.REPLY: QT_TRANSLATE_NOOP("Capability", "Reply in a case"),
    Capability.SOLVE: QT_TRANSLATE_NOOP("Capability", "Mark a case as solved"),
    Capability.REOPEN: QT_TRANSLATE_NOOP("Capability", "Reopen a case"),
    Capability.WITHDRAW: QT_TRANSLATE_NOOP("Capability", "Withdraw a case"),
    Capability.RATE_CASE: QT_TRANSLATE_NOOP("Capability", "Rate a case"),
    Capability.CASEWORK: QT_TRANSLATE_NOOP("Capability", "Assign, queue, divide and merge cases"),
    Capability.NOTES: QT_TRANSLATE_NOOP("Capability", "Write internal notes in a case"),
    Capability.OLDER: QT_TRANSLATE_NOOP("Capability", "Fetch a long conversation page by page"),
    Capability.EDIT_CASE: QT_TRANSLATE_NOOP("Capability", "Change what a case is about, and whose it is"),
    Capability.ORGANISATION_CASES: QT_TRANSLATE_NOOP("Capability", "See the organisation's cases"),
    Capability.VIEWS: QT_TRANSLATE_NOOP("Capability", "Show the portal's own views of cases"),
    Capability.KNOWLEDGE: QT_TRANSLATE_NOOP("Capability", "Read knowledge articles"),
    Capability.RATE_ARTICLE: QT_TRANSLATE_NOOP("Capability", "Rate an article"),
    Capability.ARTICLE_FEEDBACK: QT_TRANSLATE_NOOP("Capability", "Give feedback on an article"),
    Capability.FIND: QT_TRANSLATE_NOOP("Capability", "Search on the portal"),
    Capability.PEOPLE: QT_TRANSLATE_NOOP("Capability", "Look up colleagues"),
    Capability.ANNOUNCEMENTS: QT_TRANSLATE_NOOP("Capability", "Show announcements"),
    Capability.AGREEMENTS: QT_TRANSLATE_NOOP("Capability", "Show agreements and what is left of them"),
    Capability.CASE_USE: QT_TRANSLATE_NOOP("Capability", "Tell before sending what a case takes of the agreement"),
    Capability.CHANGE_PASSWORD: QT_TRANSLATE_NOOP("Capability", "Change the password here"),
    Capability.FORGOTTEN_PASSWORD: QT_TRANSLATE_NOOP("Capability", "Get a first or forgotten password here"),
    Capability.PROFILE_LANGUAGE: QT_TRANSLATE_NOOP("Capability", "Choose the language of the portal's mails"),
}


def capability(value: Capability) -> str:
    """What a portal can do."""
    return QCoreApplication.translate("Capability", CAPABILITY[value])
