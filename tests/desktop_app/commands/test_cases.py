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


def test_a_refused_reply_is_not_said_to_be_sent(signed_in: CommandLine) -> None:
    signed_in.run("sync")
    row = signed_in.json("cases", "--open")[0]
    for _ in range(2):
        assert signed_in.run("reply", row["number"], "x" * 100_001) == 5
        assert "sent to" not in signed_in.out
    assert signed_in.run("reply", row["number"], "Short") == 0


def test_what_a_portal_says_moves_no_cursor(signed_in: CommandLine) -> None:
    signed_in.run("sync")
    row = signed_in.json("cases", "--open")[0]
    assert signed_in.run("reply", row["number"], "a\x1b[2Jb\x9bc\u202ed\n\tå\xa0e") == 0
    assert signed_in.run("case", row["number"]) == 0
    assert "a\\u001b[2Jb\\u009bc\\u202ed\n\tå\xa0e" in signed_in.out
    assert signed_in.json("case", row["id"])["timeline"][-1]["text"] == "a\x1b[2Jb\x9bc\u202ed\n\tå\xa0e"
    assert not {"\x1b", "\x9b", "\u202e"} & set(signed_in.out)


def test_what_is_more_than_a_message_is_said_to_be(signed_in: CommandLine) -> None:
    signed_in.run("sync")
    assert signed_in.run("case", "DP-2026-00035") == 0
    assert "  email\nSV: Fakturaflyt lukker seg når jeg attesterer med vedlegg\n" in signed_in.out
    assert "Hei, her er fakturanumrene dere ba om: 90213 90217 90230 Hilsen Kari\n" in signed_in.out
    assert "internal note" not in signed_in.out
