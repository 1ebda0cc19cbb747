"""`nordesk catalogue`."""

from tests.cli_kit import CommandLine


def test_the_catalogue_is_read_when_it_is_asked_for(signed_in: CommandLine) -> None:
    assert signed_in.run("catalogue") == 0
    assert "  i-support" in signed_in.out
    assert {item["id"] for item in signed_in.json("catalogue")} >= {"i-support", "i-primus"}


def test_an_items_form_is_shown(signed_in: CommandLine) -> None:
    assert signed_in.run("catalogue", "i-support") == 0
    assert "* subject" in signed_in.out
    assert "approval" in signed_in.out
    assert signed_in.json("catalogue", "i-support")["form"]["fields"]
    assert signed_in.run("catalogue", "i-gone") == 8


def test_without_an_account_it_asks_for_one(line: CommandLine) -> None:
    assert line.run("catalogue") == 4
    assert "not_signed_in" in line.err


def test_a_portal_that_is_busy_cannot_be_read_the_first_time(signed_in: CommandLine) -> None:
    signed_in.portal.fault("503;retry=120", "/v1/changes", nth=None)
    assert signed_in.run("catalogue") == 3
