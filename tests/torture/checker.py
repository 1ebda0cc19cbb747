"""Every intent ↔ exactly one case or one draft: proved from outside, sharing no code with the client.

The journal says what the user did (see `tests.torture.storm`); the portal is read over plain HTTP as the person, the
profiles by plain SQLite and JSON. Imports nothing of desktop_app (tests/torture/test_checker.py sees to that).
"""

import hashlib
import http.client
import json
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlencode

from tests.torture.intents import Intent, Record, intents_of
from tests.torture.words import CANARY, LOGIN, PASSWORD, PERSON, TEXT_IDS, TITLE_IDS, intent_in

Files = frozenset[tuple[str, str]]
"""(name, SHA-256) of each."""
_AT_REST = ("refused", "held")
"""What waits for the user, not for the network."""


@dataclass(frozen=True, slots=True)
class Found:
    """One trace of an intent: `place` is portal, draft or outbox."""

    place: str
    where: str
    title: str
    text: str
    files: Files
    state: str = ""


@dataclass(frozen=True, slots=True)
class World:
    """All there is in the end. `order`: case → the marked messages in it, first to last."""

    found: Mapping[str, Sequence[Found]]
    order: Mapping[str, Sequence[str]] = field(default_factory=dict)
    receipts: Mapping[str, Sequence[str]] = field(default_factory=dict)
    """Intent → case ids of the receipts that name it."""
    unasked: tuple[str, ...] = ()
    """Cases and messages of the person without any mark, which were not there before the storm."""


@dataclass
class Verdict:
    """What was proved. `kept`: what lies in the outbox and waits for the user, by state."""

    intents: int = 0
    on_portal: int = 0
    drafts: int = 0
    thrown_away: int = 0
    never_made: int = 0
    kept: Counter[str] = field(default_factory=Counter)
    lost: list[str] = field(default_factory=list)
    doubled: list[str] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)

    @property
    def is_clean(self) -> bool:
        """Zeros everywhere."""
        return not (self.lost or self.doubled or self.missing or self.wrong)


def check(journal: Iterable[Record], world: World) -> Verdict:
    """Each intent against what is there."""
    verdict, intents = Verdict(), intents_of(journal)
    verdict.intents = len(intents)
    for intent in intents.values():
        _check_one(intent, world.found.get(intent.name, ()), world, verdict)
    for name in world.found.keys() - intents.keys():
        verdict.wrong.append(f"{name}: nobody ever asked for it")
    verdict.wrong += [f"{what}: nobody asked for it" for what in world.unasked]
    verdict.wrong += _out_of_order(intents, world.order)
    return verdict


def _check_one(intent: Intent, found: Sequence[Found], world: World, verdict: Verdict) -> None:
    story = f"{intent.name} [{', '.join(intent.history)}]"
    is_refused_for_another = any(one.state == "refused:already_sent" for one in found)
    if intent.is_case and (intent.has_travelled or intent.has_other_text or is_refused_for_another):
        _check_texts(intent, found, world, (verdict, story))
        return
    if len(found) > 1:
        places = ", ".join(f"{one.place} {one.where} {one.state}".strip() for one in found)
        verdict.doubled.append(f"{story}: {places}")
        return
    if not found:
        if intent.thrown != "no":
            verdict.thrown_away += 1
        elif intent.made != "yes":
            verdict.never_made += 1
        elif intent.sent == "yes":
            verdict.missing.append(f"{story}: sent, and is nowhere")
        else:
            verdict.lost.append(f"{story}: is nowhere")
        return
    one = found[0]
    {"portal": _on_portal, "draft": _as_draft, "outbox": _in_outbox}[one.place](intent, one, verdict, story)
    if intent.thrown == "yes":
        verdict.wrong.append(f"{story}: was thrown away, and is {one.place} {one.where}")
    if intent.made == "no":
        verdict.wrong.append(f"{story}: told as not done, and is {one.place} {one.where}")
    if one.place == "portal" and intent.is_case and world.receipts.get(intent.name, ()) != [one.where]:
        verdict.wrong.append(f"{story}: is {one.where}, receipts for {world.receipts.get(intent.name)}")
    verdict.wrong += [f"{story}: {what}" for what in _differences(intent, one)]


def _check_texts(intent: Intent, found: Sequence[Found], world: World, told: tuple[Verdict, str]) -> None:
    """Two computers had it, or an earlier text arrived late: any text of it may be anywhere, but at most one case was
    made, and only if it was sent. Beside it there are as many replies as were asked for."""
    verdict, story = told
    replies, found = [one for one in found if not one.title], [one for one in found if one.title]
    cases = [one.where for one in found if one.place == "portal"]
    verdict.wrong += [f"{story}: {what}" for what in _replies_of(intent, replies, cases)]
    if not intent.has_travelled:
        verdict.wrong += [f"{story}: {what}" for what in _last_words_of(intent, (*found, *replies))]
    verdict.on_portal += len(cases) > 0
    verdict.drafts += not cases and any(one.place == "draft" for one in found)
    if len(cases) > 1:
        verdict.doubled.append(f"{story}: carried to another computer, and is {cases}")
    if not found:
        (verdict.lost if intent.thrown == "no" else []).append(f"{story}: was carried, and is nowhere")
        verdict.thrown_away += intent.thrown != "no"
    if cases and not intent.was_sent:
        verdict.wrong.append(f"{story}: on the portal, and nobody sent it")
    if not set(world.receipts.get(intent.name, ())) <= set(cases):
        verdict.wrong.append(f"{story}: is {cases}, receipts for {world.receipts.get(intent.name)}")
    for one in found:
        if one.place == "outbox":
            _in_outbox(replace(intent, sent="yes"), one, verdict, story)
        if (one.title, one.text) not in intent.all_words or not one.files <= intent.all_files:
            verdict.wrong.append(f"{story}: {one.place} {one.where}: other words or files: {one.title!r}")


def _last_words_of(intent: Intent, found: Sequence[Found]) -> Iterable[str]:
    """What is wrong where only one computer had it: the last words are somewhere, beside those that arrived late."""
    if not intent.went_back:
        yield "another text of it was sent, and there never was any"
    if intent.thrown == "no" and not any(text in one.text for _, text in intent.words for one in found):
        yield "the last words are nowhere"


def _replies_of(intent: Intent, replies: Sequence[Found], cases: Sequence[str]) -> Iterable[str]:
    """What is wrong with the texts of a case that were sent as replies in it."""
    asked = intent.as_replies
    if not asked["yes"] * (intent.thrown == "no") <= len(replies) <= asked.total():
        yield f"{len(replies)} replies with its text, asked for {dict(asked)}"
    for one in replies:
        if one.place == "portal" and one.where not in cases:
            yield f"a reply with its text in {one.where}, not in {cases}"
        texts = (f"{title}\n\n{text}" for title, text in intent.all_words)
        if not any(one.text.startswith(text) for text in texts) or not one.files <= intent.all_files:
            yield f"{one.place} {one.where}: other words or files than those of the case"


def _on_portal(intent: Intent, one: Found, verdict: Verdict, story: str) -> None:
    verdict.on_portal += 1
    if intent.sent == "no":
        verdict.wrong.append(f"{story}: on the portal, and nobody sent it")
    if intent.case and one.where != intent.case:
        verdict.wrong.append(f"{story}: in {one.where}, not in {intent.case}")


def _as_draft(intent: Intent, one: Found, verdict: Verdict, story: str) -> None:
    verdict.drafts += 1
    if intent.sent == "yes":
        verdict.missing.append(f"{story}: sent, and still a draft")


def _in_outbox(intent: Intent, one: Found, verdict: Verdict, story: str) -> None:
    verdict.kept[one.state] += 1
    if intent.sent == "no":
        verdict.wrong.append(f"{story}: in the outbox, and nobody sent it")
    if one.state.split(":")[0] not in _AT_REST and "asks" not in one.state:
        verdict.wrong.append(f"{story}: still {one.state} in fair weather")


def _differences(intent: Intent, one: Found) -> list[str]:
    told = []
    known = [words for words in intent.words if words == (one.title if words[0] else "", one.text)]
    if not known:
        told.append(f"{one.place} {one.where}: other words: {one.title!r} {one.text!r}")
    must = frozenset((name, sha256) for sha256, name in intent.files.items())
    may = must | frozenset((name, sha256) for sha256, name in intent.maybe.items())
    if not must <= one.files <= may:
        told.append(f"{one.place} {one.where}: files {sorted(one.files)}, not {sorted(must)}")
    return told


def _out_of_order(intents: Mapping[str, Intent], order: Mapping[str, Sequence[str]]) -> list[str]:
    """What one computer said in a case stands there in the order of its clicks."""
    clicked = {name: place for place, name in enumerate(intents)}
    found = []
    for case, names in order.items():
        by_computer: dict[int, list[str]] = defaultdict(list)
        for name in dict.fromkeys(names):
            if name in intents and not (intents[name].is_case or intents[name].left_queue):
                by_computer[intents[name].who].append(name)
        for said in by_computer.values():
            if said != sorted(said, key=clicked.__getitem__):
                found.append(f"{case}: said in another order: {said}")
    return found


class Reader:
    """The portal over plain HTTP, as the person."""

    def __init__(self, port: int, password: str = PASSWORD) -> None:
        self._port = port
        self._token = ""
        self._token = self.ask("POST", "/v1/session", {"email": LOGIN, "password": password})["token"]

    def ask(self, method: str, path: str, body: object = None) -> Any:
        """A request and the JSON of its answer. AssertionError when it is no success."""
        return json.loads(self._raw(method, path, body) or b"null")

    def cases(self) -> list[dict[str, Any]]:
        """All my cases with their conversations."""
        cases: list[dict[str, Any]] = []
        cursor: str | None = ""
        while cursor is not None:
            page = self.ask("GET", "/v1/cases?" + urlencode({"full": "true"} | ({"cursor": cursor} if cursor else {})))
            cases += page["items"]
            cursor = page["next"]
        return [case for case in cases if case["requester"]["id"] == PERSON]

    def sha256(self, attachment: str) -> str:
        """Of the bytes the portal hands out, whatever it says they are."""
        return hashlib.sha256(self._raw("GET", f"/v1/attachments/{quote(attachment)}")).hexdigest()

    def _raw(self, method: str, path: str, body: object = None) -> bytes:
        with closing(http.client.HTTPConnection("127.0.0.1", self._port, timeout=60)) as connection:
            headers = {"Content-Type": "application/json", "Authorization": f"Bearer {self._token}"}
            connection.request(method, path, None if body is None else json.dumps(body), headers)
            answer = connection.getresponse()
            data = answer.read()
            assert answer.status < 300, (method, path, answer.status, data[:300])
            return data


def before(port: int, password: str = PASSWORD) -> frozenset[str]:
    """What is there before the storm: ids of cases and of messages in them."""
    cases = Reader(port, password).cases()
    return frozenset(case["id"] for case in cases) | {entry["id"] for case in cases for entry in case["timeline"]}


def is_there(port: int, intent: str, password: str = PASSWORD) -> bool:
    """Whether a person who looks finds it at the portal."""
    return any(
        intent_in(words or "") == intent
        for case in Reader(port, password).cases()
        for words in (case["title"], *(entry["text"] for entry in case["timeline"]))
    )


def survey(port: int, profiles: Sequence[Path], known: frozenset[str], password: str = PASSWORD) -> World:
    """Read the portal and the profiles. `known`: what was there `before`."""
    found: dict[str, list[Found]] = defaultdict(list)
    order, unasked, receipts = dict[str, list[str]](), list[str](), defaultdict[str, list[str]](list)
    reader = Reader(port, password)
    for case in reader.cases():
        order[case["id"]], names = [], {file["id"]: file["name"] for file in case["attachments"]}
        shas = {id: reader.sha256(id) for id in names}
        said = [entry for entry in case["timeline"] if entry["kind"] == "message" and entry["author"]["id"] == PERSON]
        for entry in said:
            mark = intent_in(entry["text"] or "")
            if mark is not None:
                files = frozenset((names.pop(id), shas[id]) for id in entry["attachment_ids"])
                found[mark].append(Found("portal", case["id"], "", entry["text"], files))
                order[case["id"]].append(mark)
            elif entry["id"] not in known:
                unasked.append(f"message {entry['id']}")
        mark = intent_in(case["title"])
        if mark is not None:
            own = frozenset((name, shas[id]) for id, name in names.items())
            found[mark].append(Found("portal", case["id"], case["title"], case["description"], own))
        elif case["id"] not in known:
            unasked.append(f"case {case['id']}")
    for profile in profiles:
        for database in sorted(profile.rglob("work.db")):
            _read_profile(database, found, receipts)
    return World(found, order, receipts, tuple(unasked))


def _read_profile(database: Path, found: dict[str, list[Found]], receipts: dict[str, list[str]]) -> None:
    connection = sqlite3.connect(f"file:{database}?mode=ro", uri=True)
    connection.row_factory = sqlite3.Row
    where = database.parent.parent.parent.parent.name
    blobs = database.parent / "blobs"
    with closing(connection):
        for row in connection.execute("SELECT * FROM drafts"):
            title, text = _words_of(json.loads(row["body"]))
            rows = connection.execute("SELECT body FROM draft_files WHERE draft_id = ?", (row["id"],))
            mark = intent_in(title)
            if mark is not None:
                files = _files((json.loads(file["body"]) for file in rows), blobs)
                found[mark].append(Found("draft", where, title, text, files))
        for row in connection.execute("SELECT * FROM replies"):
            rows = connection.execute("SELECT body FROM reply_files WHERE case_id = ?", (row["case_id"],))
            mark = intent_in(row["text"])
            if mark is not None:
                files = _files((json.loads(file["body"]) for file in rows), blobs)
                found[mark].append(Found("draft", where, "", row["text"], files))
        for row in connection.execute("SELECT * FROM outbox"):
            body = json.loads(row["body"])
            title, text = body.get("subject", ""), body.get("description") or body.get("text", "")
            mark = intent_in(text)
            if mark is not None:
                state = f"{row['state']}:{row['error']}" + (":asks" if dict(row).get("asks") else "")
                found[mark].append(Found("outbox", where, title, text, _files(body.get("files", ()), blobs), state))
        for row in connection.execute("SELECT body FROM receipts"):
            receipt = json.loads(row["body"])
            mark = intent_in(receipt["title"])
            if mark is not None and receipt["kind"] == "submit_case":
                receipts[mark].append(receipt.get("case_id") or "")


def _words_of(draft: Mapping[str, Any]) -> tuple[str, str]:
    """Subject and description, whatever the form calls them; those of the form it was last written in come first."""
    answers, asked = draft.get("answers", {}), draft.get("asked", {})

    def first(ids: Sequence[str]) -> str:
        return next((str(answers[id]) for id in sorted(ids, key=lambda id: id not in asked) if id in answers), "")

    return first(TITLE_IDS), first(TEXT_IDS)


def _files(rows: Iterable[Mapping[str, Any]], blobs: Path) -> Files:
    """The files a draft or waiting thing names, by what their copies really hold."""
    return frozenset((row["name"], hashlib.sha256((blobs / row["digest"]).read_bytes()).hexdigest()) for row in rows)


def leaks(folder: Path, profiles: Sequence[Path], tokens: Iterable[str]) -> list[str]:
    """Which files name what they should not: every log the user's words, and a profile's any file a secret."""
    secrets = {"a password": PASSWORD} | {f"token {number}": token for number, token in enumerate(sorted(tokens))}
    logs = [path for path in folder.rglob("*.log*") if path.is_file()]
    kept = [path for profile in profiles for path in profile.rglob("*") if path.is_file() and "blobs" not in path.parts]
    found = {f"{path}: words of the user" for path in logs if CANARY.encode() in path.read_bytes()}
    for path in {*logs, *kept}:
        content = path.read_bytes()
        found |= {f"{path}: {what}" for what, secret in secrets.items() if secret.encode() in content}
    return sorted(found)
