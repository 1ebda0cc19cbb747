"""ui.arguments"""

import os
from pathlib import Path

import pytest

from desktop_app.domain.ids import CaseId, DraftId, ItemId
from ui.arguments import is_case_file, place_of
from ui.navigation import CASE_FILE, Go, PageName


def test_a_case_a_new_case_and_a_file_are_places(tmp_path: Path) -> None:
    assert place_of(("--case", "case-0001")) == Go(PageName.CASE, case_id=CaseId("case-0001"))
    assert place_of(("--new", "i-invoice")) == Go(PageName.NEW_CASE, item_id=ItemId("i-invoice"))
    path = str(tmp_path / "A case.NORDESK")
    assert place_of(("--file", path)) == Go(PageName.NEW_CASE, section=CASE_FILE, words=path)


@pytest.mark.parametrize(
    ("value", "words", "draft"),
    [("region 3", "region 3", None), ("last 0", "last 0", None), ("screen 5 d-17", "screen 5", DraftId("d-17"))],
)
def test_a_picture_is_an_order(value: str, words: str, draft: DraftId | None) -> None:
    assert place_of(("--capture", value)) == Go(PageName.NEW_CASE, section="screenshot", words=words, draft_id=draft)


@pytest.mark.parametrize(
    "value", ["", "region", "moon 3", "region x", "region 3 ../d", "region 3 d-1 more", "3 region"]
)
def test_what_orders_no_picture(value: str) -> None:
    assert place_of(("--capture", value)) is None


def test_the_first_that_makes_sense_counts() -> None:
    assert place_of(("x", "--case", "../a", "--new", "i-1", "--case", "c-1")) == Go(
        PageName.NEW_CASE, item_id=ItemId("i-1")
    )


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("open",),
        ("--case",),
        ("--new", ""),
        ("--new", "--demo"),
        ("--case", "a b"),
        ("--case", "a/../b"),
        ("--case", "x" * 200),
        ("--send", "case-0001"),
        ("--sign-in", "https://evil.example"),
        ("--token", "secret"),
        ("--file", "relative.nordesk"),
        ("--file", "/etc/passwd"),
        ("--file", "/tmp/a\n.nordesk"),
        ("--file", "/tmp/a\0.nordesk"),
        ("--file", "https://evil.example/a.nordesk"),
        ("--file", "/" + "x" * 5000 + ".nordesk"),
        ("\ud800", "--case", "\udfff"),
    ],
)
def test_what_is_unknown_or_hostile_is_ignored(arguments: tuple[str, ...]) -> None:
    assert place_of(arguments) is None


def test_a_thousand_arguments_are_not_all_read() -> None:
    assert place_of(("x",) * 1000 + ("--case", "c-1")) is None


@pytest.mark.skipif(os.name != "posix", reason="paths of this system")
def test_a_path_of_this_computer_is_one() -> None:
    assert is_case_file("/home/kari/Sak – én.nordesk")
