"""ui.messages.portals"""

from desktop_app.domain.identity import Account
from desktop_app.domain.ids import AccountId
from desktop_app.domain.text import LocalText
from desktop_app.portals import PORTALS
from desktop_app.portals.servicenow import signing_in
from desktop_app.portals.zendesk import session
from ui.messages.portals import portal_name, portal_names, prepare


def account(id: str, name: str, login: str = "kari") -> Account:
    return Account(AccountId(id), "demo", "https://desk.example", login, LocalText.of(name))


def test_one_portal_needs_no_name() -> None:
    assert portal_names((account("a", "Desk"),)) == portal_names(()) == {}


def test_several_are_told_apart() -> None:
    found = portal_names((account("a", "Desk"), account("b", "HR"), account("c", "HR", "ola")))
    assert found == {"a": "Desk", "b": "HR (kari)", "c": "HR (ola)"}


def test_without_a_name_the_address_stands_for_it() -> None:
    nameless = Account(AccountId("a"), "demo", "https://desk.example", "kari")
    assert portal_name(nameless) == "https://desk.example"


def test_what_to_prepare_is_told_of_every_vendor_with_the_address_that_is_listened_at() -> None:
    assert [kind for kind in PORTALS if not prepare(kind)] == ["demo"]
    assert f"http://127.0.0.1:{session.DEFAULT_PORT}{session.PATH} " in prepare("zendesk").replace("cb.", "cb ")
    assert f"http://127.0.0.1:{signing_in.PORT}{signing_in.PATH} " in prepare("servicenow").replace("cb.", "cb ")
    assert "http://localhost " in prepare("dynamics")
