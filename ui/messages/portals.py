"""What portals are called where things of several stand side by side."""

from collections import Counter
from collections.abc import Mapping, Sequence

from desktop_app.domain.identity import Account
from desktop_app.domain.ids import AccountId
from ui.language import words


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
