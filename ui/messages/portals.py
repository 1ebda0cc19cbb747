"""What portals are called where things of several stand side by side, and what their administrators prepare."""

from collections import Counter
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.identity import Account
from desktop_app.domain.ids import AccountId
from ui.language import QT_TRANSLATE_NOOP, words

PREPARE: Mapping[str, str] = {
    "znuny": QT_TRANSLATE_NOOP(
        "Prepare",
        "In Znuny, under Admin › Web Services: import the file Nordesk.yml that comes with Nordesk. Under Dynamic "
        "Fields: add ClientRequestID for tickets and ClientArticleID for articles, both of type Text.",
    ),
    "zendesk": QT_TRANSLATE_NOOP(
        "Prepare",
        "In Zendesk's Admin Center, under APIs › OAuth clients: add a public client with the redirect URL "
        "http://127.0.0.1:47813/cb. Its identifier is the client ID.",
    ),
    "servicenow": QT_TRANSLATE_NOOP(
        "Prepare",
        "In ServiceNow, under System OAuth › Application Registry: add an OAuth API endpoint for external clients "
        "with the redirect URL http://127.0.0.1:8765/cb. The registration shows its client ID.",
    ),
    "dynamics": QT_TRANSLATE_NOOP(
        "Prepare",
        "In Microsoft Entra, under App registrations: add a mobile and desktop application with the redirect URI "
        "http://localhost and the permission user_impersonation of Dynamics CRM. Its application ID is the client ID.",
    ),
}
"""What a portal's administrator has to do, by the kind of portal; the places are called as in the vendor's English."""


def prepare(kind: str) -> str:
    """What its administrator has to do before anybody can sign in; "" where there is nothing."""
    return QCoreApplication.translate("Prepare", PREPARE[kind]) if kind in PREPARE else ""


def portal_name(account: Account) -> str:
    """The portal's name for itself in the reader's language, else its address."""
    return words(account.portal_name) or account.address


def portal_names(accounts: Sequence[Account]) -> Mapping[AccountId, str]:
    """Each account's portal, with the login where a portal stands for several people; nothing where there is one only.

    Who has one account need not read on every row where it is from.
    """
    if len(accounts) < 2:
        return {}
    often = Counter(portal_name(account) for account in accounts)
    return {
        account.id: f"{name} ({account.login})" if often[name] > 1 else name
        for account in accounts
        for name in (portal_name(account),)
    }
