"""Which account and which case a command line means."""

import argparse

from desktop_app.bootstrap import App
from desktop_app.domain.cases import CaseFilter, CaseRow, Openness, Whose
from desktop_app.domain.identity import Account
from desktop_app.domain.ids import CaseId
from desktop_app.errors import Gone, NotSignedIn


def account_of(args: argparse.Namespace, app: App) -> Account:
    """The account named by --account, else the current one. Raises Gone, NotSignedIn when there is none at all."""
    session = app.services.session
    if args.account:
        for account in session.accounts():
            if args.account in {account.id, account.login}:
                return account
        raise Gone
    current = session.current()
    if current is None:
        raise NotSignedIn("no account; see `nordesk account add`")
    return current


def case_of(args: argparse.Namespace, app: App) -> CaseRow:
    """The case of that id or number. Raises Gone."""
    account = account_of(args, app)
    case = app.services.cases.case(account.id, CaseId(args.id))
    if case is not None:
        return case.row
    for whose in (Whose.MINE, Whose.ORGANISATION):
        for row in app.services.cases.rows(CaseFilter(whose, Openness.ALL, words=args.id)):
            if row.account_id == account.id and row.number.casefold() == args.id.casefold():
                return row
    raise Gone
