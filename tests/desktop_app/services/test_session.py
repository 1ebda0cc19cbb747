"""Accounts come, are there, and go without a trace."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.domain.changes import What
from desktop_app.domain.identity import Account, Identity
from desktop_app.domain.ids import AccountId, CaseId, PersonId
from desktop_app.errors import Bug, Rejected
from desktop_app.services import make_services
from desktop_app.services.connections import token_name
from desktop_app.services.session import Connection, ConnectionState, Unsent
from desktop_app.store.plain_files import AccountsFile
from tests.core_kit import ADDRESS, KARI, LOGIN, PASSWORD, Core, a_case
from tests.fakes.portal import EVERYTHING


def traces(core: Core, needle: str) -> list[str]:
    """The files of the profile that hold a text."""
    files = [path for path in core.folder.rglob("*") if path.is_file()]
    return [str(path.relative_to(core.folder)) for path in files if needle.encode() in path.read_bytes()]


def test_an_account_is_known_offline(core: Core) -> None:
    core.server.is_down = True
    again = core.restart()
    assert again.services.session.current() == again.account
    assert again.account.identity == core.server.people[LOGIN][1]
    assert again.services.session.capabilities(again.id) == EVERYTHING
    again.close()


def test_no_secret_lies_in_the_accounts_file(core: Core) -> None:
    secret = core.vault.secrets[token_name(core.id)]
    assert traces(core, secret) == []
    assert traces(core, PASSWORD) == []


def test_the_connection_counts_what_waits(core: Core) -> None:
    core.submitted("One")
    core.server.fail("send", Rejected())
    core.sync()
    core.submitted("Two")
    connection = core.services.session.connection(core.id)
    assert (connection.state, connection.unsent, connection.refused) == (ConnectionState.ONLINE, 1, 1)
    assert core.services.session.connection(AccountId("a-0")) == Connection(ConnectionState.NOT_SET_UP)


def test_what_is_told_of_all_accounts_is_the_one_that_needs_somebody(core: Core) -> None:
    session = core.services.session
    core.server.people["sam"] = (PASSWORD, Identity(replace(KARI, id=PersonId("p-sam")), "en"))
    sam = session.sign_in(ADDRESS, "sam", PASSWORD).account
    for account in (core.account, sam):
        core.connections.engine(account.id).run_once()
    assert (session.standing().account, session.standing().state) == (core.id, ConnectionState.ONLINE)
    core.submitted("One")
    session.choose(sam.id)
    core.server.tokens.clear()
    core.sync()
    told = session.standing()
    assert (told.account, told.state, told.unsent) == (core.id, ConnectionState.SIGN_IN_NEEDED, 1)
    core.connections.engine(sam.id).run_once()
    assert session.standing().account == sam.id, "the current one's own trouble comes first"
    session.sign_in(ADDRESS, "sam", PASSWORD)
    core.connections.engine(sam.id).run_once()
    assert session.standing().account == core.id


def test_nobody_is_signed_in(core: Core) -> None:
    core.services.session.sign_out(core.id, Unsent.DISCARD)
    assert core.services.session.standing() == Connection(ConnectionState.NOT_SET_UP)


def test_another_account_can_be_chosen(core: Core) -> None:
    core.server.people["sam"] = (PASSWORD, Identity(replace(KARI, id=PersonId("p-sam")), "en"))
    sam = core.services.session.sign_in(ADDRESS, "sam", PASSWORD).account
    assert core.services.session.current() == core.account
    assert core.services.session.choose(sam.id).concern(What.ACCOUNTS)
    assert core.services.session.current() == sam


def test_unsent_work_is_counted(core: Core) -> None:
    core.written()
    core.submitted()
    assert core.services.session.unsent(core.id) == (1, 1)


def test_discarding_leaves_no_trace(core: Core) -> None:
    core.server.put_case(replace(a_case(1, title="Plantedtitle"), description="Planteddescription"))
    core.sync()
    core.written("Planteddraft")
    draft = core.submitted("Plantedoutbox")
    core.services.cases.save_reply(core.id, CaseId("case-0001"), "Plantedreply")
    id, token = core.id, core.vault.secrets[token_name(core.id)]
    assert core.services.session.sign_out(id, Unsent.DISCARD).concern(*What)
    for planted in ("Planted", draft.key, LOGIN, "Kari", id):
        assert traces(core, planted) == [], planted
    assert not core.paths.account(id).exists()
    assert core.vault.secrets == {}
    assert token not in core.server.tokens, "the token is revoked"
    assert core.services.session.accounts() == ()


def test_keeping_keeps_work_and_nothing_the_portal_said(core: Core) -> None:
    core.server.put_case(a_case(1, title="Plantedtitle"))
    core.sync()
    draft = core.written("My draft")
    file = core.services.drafts.attach_bytes(draft.id, "a.txt", b"a", "text/plain")
    waiting = core.submitted("My outbox")
    core.services.session.sign_out(core.id, Unsent.KEEP)
    assert traces(core, "Plantedtitle") == []
    assert core.services.drafts.rows() == ()
    core.services.session.sign_in(ADDRESS, LOGIN, PASSWORD)
    kept = core.services.drafts.open(draft.id)
    assert kept is not None
    assert kept.files == (file,)
    assert core.services.drafts.file_bytes(draft.id, file.digest) == b"a"
    assert [item.key for item in core.services.outbox.items()] == [waiting.key]
    core.sync()
    assert core.server.intents == [waiting.key]


def test_exporting_writes_files_first(core: Core, tmp_path: Path) -> None:
    core.written("My draft")
    core.services.session.sign_out(core.id, Unsent.EXPORT, tmp_path / "export")
    assert (tmp_path / "export" / "My draft" / "text.txt").exists()
    assert traces(core, "My draft") == []


def test_without_a_folder_nothing_is_exported_and_nothing_goes(core: Core) -> None:
    core.written("My draft")
    with pytest.raises(Bug):
        core.services.session.sign_out(core.id, Unsent.EXPORT)
    assert len(core.services.drafts.rows()) == 1


def test_signing_out_offline_forgets_the_token(core: Core) -> None:
    core.server.is_down = True
    core.services.session.sign_out(core.id, Unsent.DISCARD)
    assert core.vault.secrets == {}
    assert core.services.session.accounts() == ()


def test_signing_out_with_a_dead_token_works(core: Core) -> None:
    again = core.restart()
    again.server.tokens.clear()
    again.services.session.sign_out(again.id, Unsent.DISCARD)
    assert again.services.session.accounts() == ()
    again.close()


def test_passwords_are_changed_and_forgotten_ones_set(core: Core) -> None:
    session = core.services.session
    session.change_password(core.id, PASSWORD, "another-secret")
    session.ask_for_password(ADDRESS, LOGIN)
    with pytest.raises(Rejected):
        session.reset_password(ADDRESS, LOGIN, "00000000", PASSWORD)
    session.reset_password(ADDRESS, LOGIN, core.server.codes[LOGIN], PASSWORD)
    assert core.server.people[LOGIN][0] == PASSWORD


def test_the_profiles_language_is_kept_here_too(core: Core) -> None:
    assert core.services.session.set_profile_language(core.id, "fi").concern(What.ACCOUNTS)
    assert not core.services.session.set_profile_language(core.id, "fi")
    assert core.account.identity is not None
    assert core.account.identity.language == "fi"


def test_the_clock_is_compared_when_the_portal_was_heard(core: Core) -> None:
    assert core.services.session.clock_offset_s(core.id) == 0.0
    again = core.restart()
    assert again.services.session.clock_offset_s(again.id) is None
    again.close()


def test_syncing_now_ends_a_pause(core: Core) -> None:
    core.server.is_down = True
    core.sync()
    core.server.is_down = False
    core.services.session.sync_now(core.id)
    core.sync()
    assert core.services.session.connection(core.id).state is ConnectionState.ONLINE


@pytest.mark.parametrize("unsent", [Unsent.DISCARD, Unsent.KEEP])
def test_who_looks_at_an_account_while_it_goes_leaves_nothing_behind(core: Core, unsent: Unsent) -> None:
    class Watched(AccountsFile):
        def write(self, accounts: Sequence[Account]) -> None:
            core.stores.open(core.id)
            super().write(accounts)

    services, connections = make_services(
        replace(core.world, accounts_file=Watched(core.paths.accounts_file), stores=core.stores)
    )
    folder = core.paths.account(core.id)
    services.session.sign_out(core.id, unsent)
    connections.close()
    assert folder.exists() is (unsent is Unsent.KEEP)
    assert not (folder / "cache.db").exists()
