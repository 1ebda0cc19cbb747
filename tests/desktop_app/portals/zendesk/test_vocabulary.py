"""The words of an account, asked for once."""

import pytest

from desktop_app.portals.zendesk import ZendeskPortal
from desktop_app.portals.zendesk.vocabulary import Vocabulary
from tests.desktop_app.portals.zendesk.conftest import Client
from tests.vendors.zendesk import seed
from tests.vendors.zendesk.server import Zendesk
from tests.vendors.zendesk.wire import NO_ENDPOINT, Told


def words(portal: ZendeskPortal, language: str = "en") -> Vocabulary:
    return Vocabulary(portal._http, lambda: language)


def asked(zendesk: Zendesk, part: str) -> int:
    return sum(part in target for target in zendesk.targets)


@pytest.mark.parametrize(
    ("language", "locale", "article"), [("en", "en-US", "en-us"), ("nb", "no", "no"), ("fi", "en-US", "en-us")]
)
def test_trap_11_a_locale_for_forms_and_one_for_articles(
    zendesk: Zendesk, client: Client, language: str, locale: str, article: str
) -> None:
    known = words(client(), language)
    zendesk.targets.clear()
    for _ in range(2):
        assert known.locale() == locale
        assert known.help_center() == article
    assert (asked(zendesk, "locales/public"), asked(zendesk, "help_center/locales")) == (1, 1)
    known.forget()
    known.locale()
    assert asked(zendesk, "locales/public") == 2


def test_an_account_that_does_not_say_its_locales(zendesk: Zendesk, client: Client) -> None:
    known = words(client(), "sv")
    zendesk.planned.append(("GET /api/v2/locales/public", NO_ENDPOINT))
    assert known.locale() == "sv"


def test_without_a_help_center_there_is_no_locale_of_it(zendesk: Zendesk, client: Client) -> None:
    zendesk.help_center.is_there = False
    assert words(client()).help_center() == ""


def test_statuses_of_the_accounts_own(zendesk: Zendesk, client: Client) -> None:
    known = words(client())
    assert known.statuses()[123].end_user_label == "Asked the vendor"
    known.statuses()
    assert asked(zendesk, "custom_statuses") == 1
    bare = words(client())
    zendesk.planned.append(("GET /api/v2/custom_statuses", NO_ENDPOINT))
    assert bare.statuses() == {}


def test_fields_come_page_by_page(zendesk: Zendesk, client: Client) -> None:
    zendesk.set_most(3)
    known = words(client(), "nb")
    assert set(known.fields()) == {one["id"] for one in seed.fields() if one["visible_in_portal"]}
    assert all("locale=no" in target for target in zendesk.targets if "ticket_fields" in target)
    zendesk.targets.clear()
    known.fields()
    assert zendesk.targets == []


@pytest.mark.parametrize(
    "told", [NO_ENDPOINT, Told(403, {"error": {"title": "Forbidden"}}), Told(200, {"ticket_forms": []})]
)
def test_trap_41_an_account_may_have_no_forms(zendesk: Zendesk, client: Client, told: Told) -> None:
    known = words(client())
    zendesk.planned.append(("GET /api/v2/ticket_forms", told))
    assert known.forms() == []


def test_only_forms_of_this_brand_and_for_end_users_are_asked_for(zendesk: Zendesk, client: Client) -> None:
    assert len(words(client()).forms()) == 2
    (target,) = [one for one in zendesk.targets if "ticket_forms" in one]
    for part in ("end_user_visible=true", "associated_to_brand=true", "form_type=standard", "active=true"):
        assert part in target
