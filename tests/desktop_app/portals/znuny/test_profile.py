"""What an account's settings say."""

import pytest

from desktop_app.domain.capabilities import Capability
from desktop_app.portals.znuny.profile import SERVICE, Profile, bases, profile_of


def test_nothing_set_is_as_usual() -> None:
    assert profile_of({}) == Profile()
    assert Profile().service == SERVICE


def test_everything_set() -> None:
    profile = profile_of(
        {
            "web_service": "Our Service",
            "session_cookie": "OTOBOCustomerInterface",
            "queues": "Support;Support::InSchool",
            "types": "Incident\nService Request\n",
            "services": "Wilma",
            "priorities": "3 normal",
            "time_zone": " Europe/Helsinki ",
            "request_field": "OurKey",
            "article_field": "OurArticleKey",
            "closed": "final",
            "without": "find;knowledge;nonsense",
        }
    )
    assert profile.service == "Our%20Service"
    assert profile.cookie == "OTOBOCustomerInterface"
    assert profile.queues == ("Support", "Support::InSchool")
    assert profile.types == ("Incident", "Service Request")
    assert (profile.request_field, profile.article_field) == ("OurKey", "OurArticleKey")
    assert profile.time_zone == "Europe/Helsinki"
    assert profile.closed_is_final
    assert profile.without == {Capability.FIND, Capability.KNOWLEDGE}


def test_an_odd_cookie_name_is_not_sent() -> None:
    assert profile_of({"session_cookie": "a=b; c"}).cookie == Profile().cookie


@pytest.mark.parametrize(
    "typed",
    [
        "https://desk.example/support/otrs",
        "https://desk.example/support/otrs/customer.pl",
        "https://desk.example/support/otrs/public.pl",
        "https://desk.example/support/otrs/nph-genericinterface.pl/Webservice/X",
    ],
)
def test_the_address_of_a_page_leads_to_the_place(typed: str) -> None:
    assert bases(typed) == ("https://desk.example/support/otrs",)


def test_a_bare_host_has_usual_places() -> None:
    assert bases("https://desk.example") == ("https://desk.example/otrs", "https://desk.example/znuny")
