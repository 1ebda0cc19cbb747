"""The list of accounts."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.domain.ids import AccountId, DraftId, PersonId
from desktop_app.errors import Gone
from desktop_app.services.accounts import Accounts, account_id
from desktop_app.services.preferences import Preferences
from desktop_app.store.plain_files import AccountsFile
from tests.core_kit import Core


@pytest.fixture
def accounts(core: Core) -> Accounts:
    """As another part of the program sees them."""
    return Accounts(core.world, Preferences(core.world.preferences_file))


def test_the_same_person_at_the_same_portal_has_the_same_id() -> None:
    first = account_id("demo", "https://a.example", PersonId("p-1"))
    assert first == account_id("demo", "https://a.example", PersonId("p-1"))
    assert (
        len({first, account_id("demo", "https://b.example", PersonId("p-1")), account_id("x", "y", PersonId("z"))}) == 3
    )


def test_what_is_written_is_read_back(core: Core, accounts: Accounts) -> None:
    second = replace(core.account, id=AccountId("a-2"), login="sam@eksempelfjord.example")
    assert accounts.put(second)
    assert not accounts.put(second), "nothing changed"
    assert accounts.put(replace(second, login="Sam"))
    assert [one.login for one in core.world.accounts_file.read()] == [core.account.login, "Sam"]
    assert [store.account_id for _, store in accounts.stores()] == [core.id, "a-2"]


def test_the_chosen_one_is_current_else_the_first(core: Core) -> None:
    preferences = Preferences(core.world.preferences_file)
    accounts = Accounts(core.world, preferences)
    accounts.put(replace(core.account, id=AccountId("a-2")))
    current = accounts.current()
    assert current is not None
    assert current.id == core.id
    preferences.write(replace(preferences.read(), current_account="a-2"))
    assert accounts.current() == accounts.get(AccountId("a-2"))
    accounts.remove(AccountId("a-2"))
    assert preferences.read().current_account == ""
    accounts.remove(core.id)
    assert accounts.current() is None


def test_who_is_not_here_is_gone(accounts: Accounts) -> None:
    assert not accounts.has(AccountId("a-0"))
    with pytest.raises(Gone):
        accounts.store(AccountId("a-0"))


def test_a_draft_is_found_wherever_it_lies(core: Core, accounts: Accounts) -> None:
    draft = core.written()
    found = accounts.of_draft(draft.id)
    assert found is not None
    assert found[0].account_id == core.id
    assert accounts.of_draft(DraftId("d-0")) is None
    assert accounts.catalog(core.id).items
    assert accounts.language() == "en"


def test_what_another_program_did_to_the_list_stays(core: Core, accounts: Accounts) -> None:
    mine = core.account
    added = replace(mine, id=AccountId("a-2"))
    other = Accounts(core.world, Preferences(core.world.preferences_file))
    assert accounts.all() == other.all() == (mine,)
    other.put(added)
    accounts.put(replace(mine, login="Kari"))
    assert core.world.accounts_file.read() == (replace(mine, login="Kari"), added)
    other.remove(mine.id)
    assert not accounts.put(replace(mine, login="Kari P.")), "it was signed out"
    assert core.world.accounts_file.read() == (added,)


class Waited(AccountsFile):
    """Another program is changing the list, until `go_on`."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.waits, self.go_on = threading.Event(), threading.Event()

    @contextmanager
    def changing(self, wait_s: float = 0.0) -> Iterator[None]:
        self.waits.set()
        self.go_on.wait(10)
        with super().changing(wait_s):
            yield


def test_who_reads_the_list_waits_for_nobody_who_changes_it(core: Core) -> None:
    """The window reads it in the main thread."""
    file = Waited(core.paths.accounts_file)
    accounts = Accounts(replace(core.world, accounts_file=file), Preferences(core.world.preferences_file))
    read: list[object] = []
    putter = threading.Thread(target=lambda: accounts.put(replace(core.account, login="Kari")))
    reader = threading.Thread(target=lambda: read.append(accounts.all()))
    putter.start()
    assert file.waits.wait(10)
    reader.start()
    reader.join(5)
    assert read == [(core.account,)], "it is read while the change waits"
    file.go_on.set()
    for thread in (putter, reader):
        thread.join()
    assert accounts.all()[0].login == "Kari"
