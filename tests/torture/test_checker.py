"""The storm's checker: a right world passes, each kind of wrong one is found; it knows nothing of the client."""

import ast
import hashlib
import json
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from tests.loopback import Heard, answer, serving
from tests.torture import checker, exchange, intents, proxy, spoiling, words
from tests.torture.checker import Found, World

SHA = hashlib.sha256(b"picture").hexdigest()
_WORDS = ("[S00001] Printer", "[S00001] stands still")


def journal(*deeds: tuple[Any, ...]) -> list[dict[str, Any]]:
    """Records of (who, do, intent, how, more); no `how`: killed meanwhile."""
    records: list[dict[str, Any]] = []
    for number, (who, do, intent, how, *more) in enumerate(deeds):
        records.append({"i": number, "who": who, "do": do, "intent": intent, **(more[0] if more else {})})
        if how:
            records.append({"i": number, "end": how})
    return records


def new(intent: str = "S00001", how: str = "yes", who: int = 0) -> tuple[Any, ...]:
    """A draft is begun."""
    return who, "new", intent, how, {"title": _WORDS[0], "text": _WORDS[1]}


def reply(intent: str, case: str = "case-1", how: str = "yes", who: int = 0) -> tuple[Any, ...]:
    """Somebody writes in a case."""
    return who, "reply", intent, how, {"case": case, "text": f"[{intent}] hello", "files": []}


SENT = (new(), (0, "send", "S00001", "yes"))
CASE = Found("portal", "case-1", *_WORDS, frozenset())
DRAFT = Found("draft", "computer-0", *_WORDS, frozenset())
WAITING = Found("outbox", "computer-0", *_WORDS, frozenset(), "refused:not_allowed")
PROOF = {"S00001": ["case-1"]}


def said(intent: str, case: str = "case-1") -> Found:
    """A reply as the portal has it."""
    return Found("portal", case, "", f"[{intent}] hello", frozenset())


def world(*found: Found, intent: str = "S00001", **more: Any) -> World:
    """A world with these traces of one intent."""
    return World({intent: list(found)} if found else {}, **{"receipts": PROOF, **more})


@pytest.mark.parametrize(
    ("deeds", "there"),
    [
        (SENT, world(CASE)),
        (SENT, world(WAITING)),
        ((new(),), world(DRAFT)),
        ((new(how=""),), world()),
        ((new(how=""),), world(DRAFT)),
        ((new(), (0, "send", "S00001", "")), world(DRAFT)),
        ((new(), (0, "send", "S00001", "")), world(CASE)),
        ((*SENT, (0, "back", "S00001", "yes")), world(DRAFT)),
        ((*SENT, (0, "discard", "S00001", "yes")), world()),
        ((*SENT, (0, "discard", "S00001", "")), world(CASE)),
        ((reply("S00001"),), world(said("S00001"))),
    ],
)
def test_right_worlds(deeds: Sequence[tuple[Any, ...]], there: World) -> None:
    verdict = checker.check(journal(*deeds), there)
    assert verdict.is_clean, verdict
    assert verdict.intents == 1


@pytest.mark.parametrize(
    ("deeds", "there", "kind", "why"),
    [
        (SENT, world(CASE, CASE), "doubled", "portal case-1, portal case-1"),
        (SENT, world(CASE, WAITING), "doubled", "outbox computer-0 refused"),
        (SENT, world(), "missing", "is nowhere"),
        (SENT, world(DRAFT), "missing", "still a draft"),
        ((reply("S00001"),), world(), "missing", "is nowhere"),
        ((new(),), world(), "lost", "is nowhere"),
        ((new(),), world(CASE), "wrong", "nobody sent it"),
        ((new(), (0, "send", "S00001", "no")), world(CASE), "wrong", "nobody sent it"),
        ((*SENT, (0, "discard", "S00001", "yes")), world(CASE), "wrong", "thrown away"),
        ((reply("S00001", how="no"),), world(said("S00001")), "wrong", "told as not done"),
        ((reply("S00001", "case-2"),), world(said("S00001")), "wrong", "not in case-2"),
        (SENT, world(CASE, receipts={}), "wrong", "receipts for None"),
        (SENT, world(Found("portal", "case-1", _WORDS[0], "cut", frozenset())), "wrong", "other words"),
        (SENT, world(Found("portal", "case-1", *_WORDS, frozenset({("a", SHA)}))), "wrong", "files"),
        ((*SENT, (0, "attach", "S00001", "yes", {"name": "a", "sha256": SHA})), world(CASE), "wrong", "files"),
        (SENT, world(Found("outbox", "c", *_WORDS, frozenset(), "waiting:busy")), "wrong", "in fair weather"),
        ((), world(CASE), "wrong", "nobody ever asked"),
        ((), world(unasked=("case case-9",)), "wrong", "case-9: nobody asked"),
    ],
)
def test_wrong_worlds(deeds: Sequence[tuple[Any, ...]], there: World, kind: str, why: str) -> None:
    verdict = checker.check(journal(*deeds), there)
    assert not verdict.is_clean
    assert why in " ".join(getattr(verdict, kind))


def test_replies_of_one_computer_keep_their_order() -> None:
    deeds = [reply("S00001"), reply("S00002"), reply("S00003", who=1)]
    found = {name: [said(name)] for name in ("S00001", "S00002", "S00003")}
    for order, is_right in (
        (["S00001", "S00002", "S00003"], True),
        (["S00003", "S00001", "S00002"], True),
        (["S00002", "S00003", "S00001"], False),
    ):
        verdict = checker.check(journal(*deeds), World(found, {"case-1": order}))
        assert verdict.is_clean is is_right, order


@pytest.mark.parametrize(
    ("does", "is_right"), [("stop", True), ("unsay", True), ("look_up", False), ("did_not_arrive", False)]
)
def test_what_the_user_took_out_of_the_queue_goes_when_he_says_so(does: str, is_right: bool) -> None:
    deeds = [reply("S00001"), reply("S00002"), (0, does, "S00001", "yes"), (0, "say", "S00001", "yes")]
    found = {name: [said(name)] for name in ("S00001", "S00002")}
    assert checker.check(journal(*deeds), World(found, {"case-1": ["S00002", "S00001"]})).is_clean is is_right


TAKEN = (reply("S00001"), (0, "unsay", "S00001", "yes"))
SAID = (0, "say", "S00001", "yes")
IN_THE_REPLY = Found("draft", "computer-0", "", "[S00001] hello", frozenset())


@pytest.mark.parametrize(
    ("deeds", "found", "is_right"),
    [
        (TAKEN, IN_THE_REPLY, True),
        (TAKEN, said("S00001"), False),
        ((*TAKEN, SAID), said("S00001"), True),
        ((*TAKEN, SAID), IN_THE_REPLY, False),
        (TAKEN[:1], IN_THE_REPLY, False),
    ],
)
def test_a_message_that_was_taken_back(deeds: Sequence[tuple[Any, ...]], found: Found, is_right: bool) -> None:
    assert checker.check(journal(*deeds), world(found)).is_clean is is_right


OTHER = ("[S00001] Printer", "[S00001] other")
MENDED = (*SENT, (0, "back", "S00001", "yes"), (0, "type", "S00001", "yes", {"title": OTHER[0], "text": OTHER[1]}))
AS_REPLY = (0, "as_reply", "S00001", "yes", {"of": "already_sent"})
KEPT = Found("outbox", "computer-0", *OTHER, frozenset(), "refused:already_sent")
BESIDE = Found("portal", "case-1", "", "\n\n".join((*OTHER, "Part: in")), frozenset())


@pytest.mark.parametrize(
    ("deeds", "found", "why"),
    [
        ((*MENDED, SENT[1]), (CASE, KEPT), ""),
        ((*MENDED, SENT[1], AS_REPLY), (CASE, BESIDE), ""),
        ((*MENDED, SENT[1], (0, "discard", "S00001", "yes", {"of": "already_sent"})), (CASE,), ""),
        ((*MENDED, SENT[1], AS_REPLY), (CASE, BESIDE, BESIDE), "2 replies"),
        ((*MENDED, SENT[1], AS_REPLY), (CASE,), "the last words are nowhere"),
        ((*MENDED, SENT[1]), (CASE, BESIDE, KEPT), "1 replies"),
        ((*MENDED, SENT[1], AS_REPLY), (CASE, said("S00001")), "other words"),
        ((*MENDED, SENT[1], AS_REPLY), (CASE, said("S00001", "case-2")), "in case-2"),
        (SENT, (CASE, KEPT), "never was any"),
    ],
)
def test_another_text_arrived_first(deeds: Sequence[tuple[Any, ...]], found: Sequence[Found], why: str) -> None:
    verdict = checker.check(journal(*deeds), world(*found))
    assert verdict.is_clean is not bool(why), verdict.wrong
    assert why in " ".join(verdict.wrong)


def test_only_one_case_of_what_was_carried() -> None:
    carried = (*SENT, (1, "import", "S00001", "yes"))
    for found, is_right in (((CASE, DRAFT), True), ((CASE, WAITING, DRAFT), True), ((CASE, CASE), False), ((), False)):
        assert checker.check(journal(*carried), world(*found)).is_clean is is_right
    assert not checker.check(journal(new(), (1, "import", "S00001", "yes")), world(CASE)).is_clean, "nobody sent it"
    strange = Found("draft", "computer-1", _WORDS[0], "[S00001] never typed", frozenset())
    assert not checker.check(journal(*carried), world(CASE, strange)).is_clean


def test_a_file_given_up_may_be_missing() -> None:
    attached = (0, "attach", "S00001", "yes", {"name": "a", "sha256": SHA})
    deeds = journal(new(), attached, (0, "send", "S00001", "yes"), (0, "discard", "S00001", "yes"))
    assert not checker.check(deeds, world(CASE)).is_clean
    deeds[-1]["made"] = True
    assert checker.check(deeds, world(CASE)).is_clean


def test_a_saved_word_replaces_an_unsure_one() -> None:
    typed = {"title": _WORDS[0], "text": "[S00001] other"}
    other = Found("draft", "computer-0", _WORDS[0], "[S00001] other", frozenset())
    killed, saved = ((new(), (0, "type", "S00001", how, typed)) for how in ("", "yes"))
    assert checker.check(journal(*killed), world(DRAFT)).is_clean
    assert checker.check(journal(*killed), world(other)).is_clean
    assert not checker.check(journal(*saved), world(DRAFT)).is_clean


Spoil = Callable[[list[dict[str, Any]]], object]


def a_case(number: int, *replies: str) -> dict[str, Any]:
    """A case as a portal says it."""
    author = {"id": words.PERSON}
    return {
        "id": f"case-{number}",
        "title": f"[S0000{number}] Printer",
        "description": f"[S0000{number}] stands still",
        "requester": author,
        "attachments": [{"id": "up-1", "name": "a.png"}] if number == 1 else [],
        "timeline": [
            {"id": f"e-{name}", "kind": "message", "author": author, "text": f"[{name}] hello", "attachment_ids": []}
            for name in replies
        ],
    }


@pytest.mark.parametrize(
    ("spoil", "kind"),
    [
        (lambda cases: None, ""),
        (lambda cases: cases.append({**cases[0], "id": "case-9"}), "doubled"),
        (lambda cases: cases.pop(), "missing"),
        (lambda cases: cases[0]["timeline"].reverse(), "wrong"),
        (lambda cases: cases[0]["timeline"].pop(), "missing"),
        (lambda cases: cases[0]["timeline"].append({**cases[0]["timeline"][0], "id": "again"}), "doubled"),
        (lambda cases: cases[0]["attachments"].clear(), "wrong"),
        (lambda cases: cases[0].update(description="[S00001] something else"), "wrong"),
    ],
)
def test_hand_made_portals(tmp_path: Path, spoil: Spoil, kind: str) -> None:
    cases = [a_case(1, "S00003", "S00004"), a_case(2)]
    spoil(cases)

    def respond(heard: Heard) -> bytes:
        if heard.target.startswith("/v1/attachments/"):
            return answer(body=b"picture")
        if heard.target == "/v1/session":
            return answer(body=b'{"token": "t"}')
        at = int(heard.target.partition("cursor=")[2] or 0)
        following = str(at + 1) if at + 1 < len(cases) else None
        return answer(body=json.dumps({"items": cases[at : at + 1], "next": following}).encode())

    deeds = [
        (0, "new", "S00001", "yes", {"title": "[S00001] Printer", "text": "[S00001] stands still"}),
        (0, "attach", "S00001", "yes", {"name": "a.png", "sha256": SHA}),
        (0, "send", "S00001", "yes"),
        (0, "new", "S00002", "yes", {"title": "[S00002] Printer", "text": "[S00002] stands still"}),
        (0, "send", "S00002", "yes"),
        reply("S00003"),
        reply("S00004"),
    ]
    profile = a_profile(tmp_path, {"S00001": "case-1", "S00002": "case-2"})
    with serving(respond) as portal:
        verdict = checker.check(journal(*deeds), checker.survey(portal.port, [profile], frozenset()))
    found = {name for name in ("lost", "doubled", "missing", "wrong") if getattr(verdict, name)}
    assert found == ({kind} if kind else set()), verdict


def a_profile(folder: Path, receipts: dict[str, str]) -> Path:
    """A profile as another program might have written it."""
    place = folder / "computer-0" / "data" / "accounts" / "a"
    place.mkdir(parents=True)
    with closing(sqlite3.connect(place / "work.db")) as work:
        work.executescript(
            "CREATE TABLE drafts (id, key, body); CREATE TABLE draft_files (draft_id, digest, body);"
            "CREATE TABLE replies (case_id, text); CREATE TABLE reply_files (case_id, digest, body);"
            "CREATE TABLE outbox (seq, key, state, error, body); CREATE TABLE receipts (key, body)"
        )
        for name, case in receipts.items():
            body = json.dumps({"kind": "submit_case", "title": f"[{name}] Printer", "case_id": case})
            work.execute("INSERT INTO receipts VALUES (?, ?)", (name, body))
        work.commit()
    return folder / "computer-0"


def test_profiles_are_read(tmp_path: Path) -> None:
    profile = a_profile(tmp_path, {})
    place = next(profile.rglob("work.db"))
    (place.parent / "blobs").mkdir()
    (place.parent / "blobs" / "blob").write_bytes(b"picture")
    draft = {"answers": {"subject": "[S00001] Printer", "description": "[S00001] stands still"}}
    waiting = {"text": "[S00002] hello", "case_id": "case-1"}
    with closing(sqlite3.connect(place)) as work:
        work.execute("INSERT INTO drafts VALUES ('d', 'k', ?)", (json.dumps(draft),))
        work.execute("INSERT INTO draft_files VALUES ('d', 'blob', ?)", (json.dumps({"name": "a", "digest": "blob"}),))
        work.execute("INSERT INTO replies VALUES ('case-1', '[S00003] hello')")
        work.execute("INSERT INTO outbox VALUES (1, 'k2', 'refused', 'conflict', ?)", (json.dumps(waiting),))
        work.commit()

    def respond(heard: Heard) -> bytes:
        return answer(body=b'{"token": "t", "items": [], "next": null}')

    with serving(respond) as portal:
        there = checker.survey(portal.port, [profile], frozenset())
    assert there.found["S00001"] == [Found("draft", "computer-0", *_WORDS, frozenset({("a", SHA)}))]
    (kept,) = there.found["S00002"]
    assert (kept.place, kept.state) == ("outbox", "refused:conflict")
    assert there.found["S00003"] == [Found("draft", "computer-0", "", "[S00003] hello", frozenset())]


def test_leaks_are_found(tmp_path: Path) -> None:
    profile = tmp_path / "computer-0"
    profile.mkdir()
    (tmp_path / "portal.log").write_text("all is well", "utf-8")
    (profile / "work.db").write_text(words.CANARY, "utf-8")
    assert checker.leaks(tmp_path, [profile], ["tok-123"]) == []
    (tmp_path / "nordesk.log.1").write_text(words.CANARY, "utf-8")
    (profile / "accounts.json").write_text(f"tok-123 {words.PASSWORD}", "utf-8")
    assert [line.rpartition("/")[2] for line in checker.leaks(tmp_path, [profile], ["tok-123"])] == [
        "accounts.json: a password",
        "accounts.json: token 0",
        "nordesk.log.1: words of the user",
    ]


@pytest.mark.parametrize("module", [checker, intents, words, proxy, exchange, spoiling])
def test_shares_no_code_with_the_client(module: Any) -> None:
    tree = ast.parse(Path(module.__file__).read_text("utf-8"))
    names = [node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
    names += [one.name for node in ast.walk(tree) if isinstance(node, ast.Import) for one in node.names]
    ours = {name for name in names if name.split(".")[0] in ("desktop_app", "ui", "tests")}
    assert ours <= {f"tests.torture.{name}" for name in ("words", "intents", "exchange", "spoiling")}
