"""`nordesk search`, `sync`, `diagnose`."""

from tests.cli_kit import CommandLine


def test_everything_is_searched_offline(signed_in: CommandLine) -> None:
    signed_in.run("sync")
    hits = signed_in.json("search", "faktura", "--limit", "3")
    assert 0 < len(hits) <= 3
    assert {hit["kind"] for hit in signed_in.json("search", "faktura", "--kind", "item")} == {"item"}
    assert signed_in.run("search", "faktura") == 0
    assert signed_in.out


def test_a_sync_says_how_it_stands(signed_in: CommandLine) -> None:
    assert signed_in.run("sync") == 0
    assert "online  unsent 0  refused 0" in signed_in.out
    signed_in.portal.fault("503;retry=120", "/v1/changes", nth=None)
    assert signed_in.run("sync") == 3
    assert "waiting" in signed_in.out


def test_the_report_names_no_one(signed_in: CommandLine) -> None:
    assert signed_in.run("diagnose") == 0
    assert "portal demo" in signed_in.out
    assert "kari" not in signed_in.out
