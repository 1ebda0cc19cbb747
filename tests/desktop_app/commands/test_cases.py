"""`nordesk cases`, `case`, `reply`."""

from tests.cli_kit import CommandLine


def test_cases_are_listed_after_a_sync(signed_in: CommandLine) -> None:
    assert signed_in.json("cases") == []
    assert signed_in.run("sync") == 0
    every, opened, closed = (signed_in.json("cases", *which) for which in ([], ["--open"], ["--closed"]))
    assert len(every) == len(opened) + len(closed) > 0
    assert all(row["is_mine"] for row in every)
    assert len(signed_in.json("cases", "--org", "--limit", "500")) > len(every)
    assert signed_in.run("cases", "--limit", "1") == 0
    assert len(signed_in.out.splitlines()) == 1


def test_a_case_is_found_by_number_and_id(signed_in: CommandLine) -> None:
    signed_in.run("sync")
    row = signed_in.json("cases", "--open")[0]
    assert signed_in.json("case", row["id"])["row"]["number"] == row["number"]
    assert signed_in.json("case", row["number"].lower())["row"]["id"] == row["id"]
    assert signed_in.run("case", row["number"]) == 0
    assert row["title"] in signed_in.out
    assert signed_in.run("case", "DP-0") == 8


def test_a_reply_is_sent(signed_in: CommandLine) -> None:
    signed_in.run("sync")
    row = signed_in.json("cases", "--open")[0]
    assert signed_in.run("reply", row["number"], "Any news?") == 0
    assert signed_in.out == f"sent to {row['number']}\n"
    assert signed_in.json("case", row["id"])["timeline"][-1]["text"] == "Any news?"


def test_a_reply_waits_when_the_portal_is_busy(signed_in: CommandLine) -> None:
    signed_in.run("sync")
    row = signed_in.json("cases", "--open")[0]
    signed_in.portal.fault("503;retry=120", "/v1/changes", nth=None)
    assert signed_in.run("reply", row["number"], "Later") == 3
    assert "busy" in signed_in.err
    signed_in.portal.no_faults()
    assert signed_in.run("sync") == 0
    assert signed_in.json("case", row["id"])["timeline"][-1]["text"] == "Later"
