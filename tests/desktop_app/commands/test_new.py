"""`nordesk new`: a case, once."""

import argparse
import json
from pathlib import Path

import pytest

from desktop_app.bootstrap import App
from desktop_app.commands.new import read_answers, run
from desktop_app.commands.output import Output
from desktop_app.demo_process import DemoPortalProcess
from desktop_app.domain.forms import TimeRange
from desktop_app.errors import Conflict, FileRefused, FormInvalid, NotAllowed, PortalError, Rejected
from desktop_app.work import Work
from tests.cli_kit import ANSWERS, CommandLine
from tests.core_kit import SUBJECT, Core


def new(line: CommandLine, *more: str, answers: object = ANSWERS) -> list[str]:
    return ["new", "--item", "i-support", "--answers", line.file("answers.json", answers), *more]


def test_the_number_is_said_and_a_repeat_makes_no_second_case(signed_in: CommandLine) -> None:
    words = new(signed_in, "--attach", signed_in.file("log.txt", "4012"), "--send")
    assert signed_in.run(*words) == 0
    number = signed_in.out.strip()
    assert number.startswith("DP-")
    assert signed_in.run(*words) == 0
    assert signed_in.out.strip() == number
    assert [row["number"] for row in signed_in.json("cases")].count(number) == 1
    assert signed_in.json("case", number)["attachments"][0]["name"] == "log.txt"


def test_again_makes_another(signed_in: CommandLine) -> None:
    first = signed_in.json(*new(signed_in, "--send", "--again"))
    second = signed_in.json(*new(signed_in, "--send", "--again"))
    assert first["number"] != second["number"]


def test_a_lost_answer_and_a_repeat_make_one_case(signed_in: CommandLine) -> None:
    words = new(signed_in, "--send", answers={**ANSWERS, "subject": "Lost answer"})
    signed_in.run("sync")
    signed_in.portal.fault("drop-after-commit", "/v1/cases", "POST")
    assert signed_in.run(*words) == 3
    assert "unsure" in signed_in.err
    assert signed_in.run(*words) == 0
    number = signed_in.out.strip()
    made = [row for row in signed_in.portal.state()["cases"] if "Lost answer" in str(row)]
    assert len(made) == 1
    assert number in str(made[0])


def test_a_case_whose_file_is_on_its_way_says_so_and_a_repeat_sends_the_file(
    signed_in: CommandLine, tmp_path: Path
) -> None:
    film = tmp_path / "film.bin"
    film.write_bytes(bytes(5 * 1024 * 1024))
    words = new(signed_in, "--attach", str(film), "--send", answers={**ANSWERS, "subject": "Film"})
    signed_in.run("sync")
    signed_in.portal.fault("drop-before", "/v1/uploads/", nth=None)
    assert signed_in.run(*words) == 3
    number, missing = signed_in.out.splitlines()
    assert number.startswith("DP-")
    assert missing == "1 of its 1 files are missing"
    signed_in.portal.no_faults()
    assert signed_in.run(*words) == 0
    assert signed_in.out.strip() == number
    assert signed_in.json("case", number)["attachments"][0]["name"] == "film.bin"


def test_without_send_it_is_a_draft(signed_in: CommandLine) -> None:
    assert signed_in.run(*new(signed_in)) == 0
    assert signed_in.out.startswith("draft d-")


def test_type_and_priority_are_taken(signed_in: CommandLine) -> None:
    answers = {"subject": "Stopped", "description": "All of it"}
    words = ["new", "--item", "i-primus", "--answers", signed_in.file("p.json", answers)]
    assert signed_in.run(*words, "--type", "incident", "--priority", "high") == 0


def test_what_is_missing_is_named_and_no_draft_stays(signed_in: CommandLine) -> None:
    assert signed_in.run("--json", *new(signed_in, "--send", answers={"subject": "x"})) == 6
    assert json.loads(signed_in.err)["fields"]["description"] == "required"
    assert signed_in.run("diagnose") == 0
    assert "work.drafts 0" in signed_in.out


def test_a_file_that_is_none_stops_it(signed_in: CommandLine, tmp_path: Path) -> None:
    assert signed_in.run(*new(signed_in, "--attach", str(tmp_path / "none.txt"), "--send")) == 7
    assert signed_in.run(*new(signed_in, "--attach", signed_in.file("x.exe", "MZ"), "--again")) == 7
    assert signed_in.run("diagnose") == 0
    assert "work.drafts 0" in signed_in.out


def refusing(tmp_path: Path, error: PortalError) -> tuple[App, argparse.Namespace]:
    """A portal that refuses what it is sent, and what would be sent."""
    core = Core(tmp_path / "refusing").ready()
    core.server.fail("send", error)
    answers = tmp_path / "answers.json"
    answers.write_text(json.dumps({"subject": "Stopped", "description": "All of it"}))
    demo = DemoPortalProcess(tmp_path, lambda _address: False)
    app = App(core.services, Work(), core.connections, core.stores, demo, "")
    given = {"item": "i-support", "answers": answers, "type": None, "priority": None, "attach": []}
    return app, argparse.Namespace(**given, send=True, again=False, account="")


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (Rejected({"subject": ("too_long", "For langt")}, "Feil"), "For langt"),
        (NotAllowed("For contacts only"), "refused: not_allowed"),
    ],
)
def test_a_refusal_by_the_portal_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], error: PortalError, words: str
) -> None:
    app, args = refusing(tmp_path, error)
    assert run(args, app, Output(as_json=False)) == 5
    said = capsys.readouterr()
    assert words in said.out + said.err
    app.close()


def test_answers_of_every_kind(tmp_path: Path) -> None:
    file = tmp_path / "answers.json"
    when = {"date": "2026-11-21", "from": "18:00", "to": "21:30"}
    file.write_text(json.dumps({"a": "x", "b": ["y", "z"], "c": 3, "d": True, "e": when, "f": None}))
    assert read_answers(file) == {
        "a": "x",
        "b": ("y", "z"),
        "c": 3,
        "d": True,
        "e": TimeRange("2026-11-21", "18:00", "21:30"),
    }


@pytest.mark.parametrize("content", ["not json", "[]"])
def test_a_file_that_holds_no_answers(tmp_path: Path, content: str) -> None:
    (tmp_path / "answers.json").write_text(content)
    with pytest.raises(FileRefused):
        read_answers(tmp_path / "answers.json")


def test_an_answer_no_form_knows(tmp_path: Path) -> None:
    (tmp_path / "answers.json").write_text('{"a": {"b": 1}}')
    with pytest.raises(FormInvalid):
        read_answers(tmp_path / "answers.json")


def test_a_draft_is_made_once_and_then_sent(signed_in: CommandLine) -> None:
    words = new(signed_in, "--attach", signed_in.file("log.txt", "4012"), answers={**ANSWERS, "subject": "Twice"})
    assert signed_in.run(*words) == 0
    draft = signed_in.out
    assert signed_in.run(*words) == 0
    assert signed_in.out == draft
    assert signed_in.run(*words, "--send") == 0
    number = signed_in.out.strip()
    assert signed_in.json("case", number)["attachments"][0]["name"] == "log.txt"
    assert signed_in.run(*words, "--send") == 0
    assert signed_in.out.strip() == number


def test_a_draft_that_was_changed_is_left_alone(tmp_path: Path) -> None:
    core = Core(tmp_path / "profile").ready()
    file = tmp_path / "answers.json"
    file.write_text(json.dumps({"subject": "Stands still", "description": "All"}), "utf-8")
    args = argparse.Namespace(
        account="", item="i-support", answers=file, type=None, priority=None, attach=[], send=False, again=False
    )
    app = App(
        core.services, Work(), core.connections, core.stores, DemoPortalProcess(tmp_path, lambda _: False), "profile"
    )
    assert run(args, app, Output(as_json=True)) == 0
    draft = core.services.drafts.open(core.services.drafts.rows()[0].id)
    assert draft is not None
    core.services.drafts.save(draft.with_answer(SUBJECT, "Burns"))
    args.send = True
    with pytest.raises(Conflict):
        run(args, app, Output(as_json=True))
    kept = core.services.drafts.open(draft.id)
    assert kept is not None
    assert kept.answers[SUBJECT] == "Burns"
    core.close()
