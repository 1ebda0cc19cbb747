"""Which account and case is meant."""

from tests.cli_kit import CommandLine
from tests.demo_portal_process import KARI, PASSWORD

SAM = "sam@eksempelfjord.example"


def test_the_account_can_be_named(signed_in: CommandLine) -> None:
    assert signed_in.run("account", "add", signed_in.portal.address, SAM, typed=PASSWORD + "\n") == 0
    assert signed_in.run("sync") == 0
    sams = next(row for row in signed_in.json("cases", "--limit", "999") if row["requester"]["name"] == "Sam Sample")
    assert signed_in.json("case", sams["number"], "--account", SAM)["row"]["id"] == sams["id"]
    assert signed_in.run("case", sams["number"], "--account", "nobody") == 8
    assert signed_in.run("catalogue", "--account", KARI) == 0
