"""The catalogue, and what must be asked for."""

from dataclasses import replace

from desktop_app.domain.capabilities import Capabilities
from desktop_app.domain.identity import Person
from desktop_app.domain.ids import AccountId, ItemId, PersonId
from tests.core_kit import KARI, PART, SUPPORT, Core, a_case

SAM = Person(PersonId("p-sam"), "Sam Sample", "sam@eksempelfjord.example")


def test_the_catalogue_is_there_offline(core: Core) -> None:
    core.server.is_down = True
    assert core.services.catalog.catalog(core.id).item(SUPPORT.id) == SUPPORT


def test_items_of_all_accounts_have_their_titles(core: Core) -> None:
    nobody, unknown = AccountId("a-0"), ItemId("unheard-of")
    wanted = [(core.id, SUPPORT.id), (core.id, None), (core.id, unknown), (nobody, SUPPORT.id)]
    assert core.services.catalog.titles(wanted) == {(core.id, SUPPORT.id): SUPPORT.title}


def test_choices_are_asked_for(core: Core) -> None:
    assert core.services.catalog.choices(core.id, SUPPORT.id, PART, "", {}) == []


def test_colleagues_are_asked_for_and_remembered(core: Core) -> None:
    core.server.colleagues.append(SAM)
    assert list(core.services.catalog.people(core.id, "sam")) == [SAM]
    core.server.is_down = True
    assert list(core.services.catalog.people(core.id, "sample")) == [SAM]


def test_a_portal_without_a_directory_offers_those_of_its_cases(core: Core) -> None:
    core.server.put_case(a_case(1))
    core.sync()
    core.capabilities = Capabilities()
    again = core.restart()
    again.services.session.sign_in("http://127.0.0.1:1", "kari@eksempelfjord.example", "nordesk-demo")
    accounts = again.world.accounts_file
    accounts.write([replace(account, capabilities=Capabilities()) for account in accounts.read()])
    third = again.restart()
    assert list(third.services.catalog.people(third.id, "kari")) == [KARI]
    third.close()
