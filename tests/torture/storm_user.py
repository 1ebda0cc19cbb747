"""What the user of a storm does: writes, attaches, sends, answers, changes his mind."""

from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from tests.torture import words
from tests.torture.machines import Machine, Reply
from tests.torture.stage import PLAIN, RESTRICTED, Stage

if TYPE_CHECKING:
    from collections.abc import Callable

_MIB = 1024 * 1024
_intent = words.intent_in
_COUNTED = {"stop": "files stopped", "unsay": "taken back into the reply", "as_reply": "sent as a reply"}


class User:
    """The person at both computers. `deeds`: with how often each comes."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._files: dict[str, list[str]] = {}
        self.deeds: dict[Callable[[Machine, Reply], None], float] = {
            self._new: 16,
            self._type: 7,
            self._attach: 5,
            self._detach: 0.7,
            self._send: 17,
            self._reply: 17,
            self._act: 5,
            self._throw_away: 0.8,
            self._outbox: 6,
            self._say: 1.5,
            self._carry: 1.2,
        }

    def _new(self, machine: Machine, view: Reply) -> None:
        if len(view["drafts"]) > 40:
            return self._send(machine, view)
        intent, item = self._stage.next_intent(), RESTRICTED if self._stage.chance.random() < 0.15 else PLAIN
        title, text = words.title(intent, self._stage.chance), words.text(intent, self._stage.chance)
        reply = self._stage.do(machine, {"do": "new", "item": item, "title": title, "text": text}, intent)
        if reply is None or not reply["ok"]:
            return None
        for _ in range(self._stage.chance.choice((0, 0, 0, 0, 1, 2))):
            self._attach_to(machine, reply["draft"], intent)
        if self._stage.chance.random() < 0.5:
            self._stage.do(
                machine,
                {"do": "send", "draft": reply["draft"], "leaves_out": self._stage.chance.random() < 0.5},
                intent,
            )
        return None

    def _type(self, machine: Machine, view: Reply) -> None:
        for draft, intent in self._a_draft(view):
            order = {"title": words.title(intent, self._stage.chance), "text": words.text(intent, self._stage.chance)}
            self._stage.do(machine, {"do": "type", "draft": draft, **order}, intent)

    def _attach(self, machine: Machine, view: Reply) -> None:
        for draft, intent in self._a_draft(view):
            if len(self._files.get(intent, ())) < 5:
                self._attach_to(machine, draft, intent)

    def _attach_to(self, machine: Machine, draft: str, intent: str) -> None:
        path, digest = self._file()
        self._files.setdefault(intent, []).append(digest)
        self._stage.do(
            machine, {"do": "attach", "draft": draft, "path": str(path)}, intent, name=path.name, sha256=digest
        )

    def _detach(self, machine: Machine, view: Reply) -> None:
        for draft, intent in self._a_draft(view):
            if self._files.get(intent):
                digest = self._files[intent].pop()
                self._stage.do(machine, {"do": "detach", "draft": draft, "sha256": digest}, intent)

    def _send(self, machine: Machine, view: Reply) -> None:
        for draft, intent in self._a_draft(view):
            for _ in range(self._stage.chance.choice((1, 1, 1, 2))):  # a double click is one intent
                self._stage.do(
                    machine, {"do": "send", "draft": draft, "leaves_out": self._stage.chance.random() < 0.5}, intent
                )

    def _throw_away(self, machine: Machine, view: Reply) -> None:
        for draft, intent in self._a_draft(view):
            self._stage.do(machine, {"do": "throw_away", "draft": draft}, intent)

    def _reply(self, machine: Machine, view: Reply) -> None:
        case = self._a_case(machine, "comment")
        if case is None or case in {case for case, _ in view["replies"]}:
            return self._say(machine, view)  # what stands there would go out with it
        for _ in range(self._stage.chance.choice((1, 1, 2, 3))):
            intent = self._stage.next_intent()
            text, files = words.text(intent, self._stage.chance), []
            if self._stage.chance.random() < 0.12:
                files = [self._file() for _ in range(self._stage.chance.choice((1, 2)))]
            self._stage.do(
                machine,
                {"do": "reply", "case": case, "text": text, "paths": [str(path) for path, _ in files]},
                intent,
                files=[(path.name, digest) for path, digest in files],
            )
        return None

    def _act(self, machine: Machine, _view: Reply) -> None:
        what = self._stage.chance.choices(("solve", "reopen", "withdraw"), (6, 6, 1))[0]
        case = self._a_case(machine, what)
        if case is not None:
            intent = self._stage.next_intent()
            text = words.text(intent, self._stage.chance)
            self._stage.do(machine, {"do": "act", "what": what, "case": case, "text": text}, intent)

    def _outbox(self, machine: Machine, view: Reply) -> None:
        """Something that waits: try now, take back, mend, send as a reply, stop, throw away."""
        rows = [row for row in view["outbox"] if _intent(row["text"])]
        if not rows:
            return
        chance = self._stage.chance
        some = [row for row in rows if row["state"] in ("refused", "sending")]
        row = chance.choice(some if some and chance.random() < 0.5 else rows)
        intent = _intent(row["text"]) or ""
        if row["state"] == "asks" and chance.random() < 0.5:
            self._stage.answer(machine, row["key"], intent)
            return
        chosen = self._chosen(row, {case for case, _ in view["replies"]})
        reply = self._told(machine, chosen, row, intent)
        if chosen == "look_up" and reply is not None and reply.get("arrived") is False:
            # That is how one edits what is unsure: it is taken back when it certainly did not arrive.
            chosen = self._back(row, {case for case, _ in view["replies"]})
            reply = self._told(machine, chosen, row, intent)
        if chosen == "back" and row["state"] == "refused" and reply is not None and reply["ok"]:
            order = {"title": words.title(intent, chance), "text": words.text(intent, chance)}
            self._stage.do(machine, {"do": "type", "draft": reply["draft"], **order}, intent)

    def _chosen(self, row: Reply, written: set[str]) -> str:
        """What he does about a waiting thing. `written`: the cases in whose reply something stands already."""
        back = self._back(row, written)
        match row["state"]:
            case "sending":
                return "stop"
            case "refused" if row["error"] == "already_sent" and row["is_case"]:
                return "as_reply"
            case "refused" if row["error"] != "already_sent":
                return back
            case "refused":
                return "discard"
            case "unsure" | "asks" if self._stage.chance.random() < 0.5:
                return "look_up"
        return self._stage.chance.choices(("try_now", back, "discard"), (5, 3, 1))[0]

    def _back(self, row: Reply, written: set[str]) -> str:
        """How it is taken back in order to be mended: a message where nothing stands in the reply of its case."""
        if row["is_case"]:
            return "back"
        if row["case"] not in written:
            return "unsay"
        return "discard" if row["state"] == "refused" else "try_now"

    def _told(self, machine: Machine, do: str, row: Reply, intent: str) -> Reply | None:
        if do == "unsay":
            # In the reply of its case a message has no key: a copy that is still on its way would stand beside it.
            self._stage.wait_for_late_ones()
        reply = self._stage.do(machine, {"do": do, "key": row["key"]}, intent, of=row["error"])
        if do in _COUNTED and reply is not None and reply["ok"] and not reply.get("gone"):
            self._stage.happened[_COUNTED[do]] += 1
        return reply

    def _say(self, machine: Machine, view: Reply) -> None:
        """Send a reply that was taken back."""
        said = [(case, intent) for case, text in view["replies"] if (intent := _intent(text))]
        if said:
            case, intent = self._stage.chance.choice(said)
            self._stage.do(machine, {"do": "say", "case": case}, intent)

    def _carry(self, machine: Machine, view: Reply) -> None:
        """A draft, or a case that waits, goes to the other computer as a file."""
        path = self._stage.scratch / f"{self._stage.chance.randrange(10**9)}.nordesk"
        rows = [row for row in view["outbox"] if row["is_case"]]
        waiting = [(row["key"], intent) for row in rows if (intent := _intent(row["text"]))]
        if waiting and self._stage.chance.random() < 0.5:
            key, intent = self._stage.chance.choice(waiting)
            order = {"do": "export", "key": key, "path": str(path)}
        else:
            drafts = self._a_draft(view)
            if not drafts:
                return
            draft, intent = drafts[0]
            order = {"do": "export", "draft": draft, "path": str(path)}
        self._stage.do(machine, order, intent)
        if path.exists():
            self._stage.happened["carried as a file"] += 1
            other = self._stage.machines[machine.who - 1]
            for _ in range(self._stage.chance.choice((1, 1, 2))):
                self._stage.do(other, {"do": "import", "path": str(path)}, intent)

    def _a_draft(self, view: Reply) -> list[tuple[str, str]]:
        """(draft, intent) of one, or nothing."""
        drafts = [(draft, intent) for draft, title, _ in view["drafts"] if (intent := _intent(title))]
        return [self._stage.chance.choice(drafts)] if drafts else []

    def _a_case(self, machine: Machine, action: str) -> str | None:
        """A case, rather one that somebody talks about just now."""
        among = self._stage.chance.choice((6, 6, 60))
        found = machine.ask({"do": "cases", "among": among, "seed": self._stage.chance.randrange(10**6)})
        cases = found.get("cases", []) if found else []
        return next((id for id, title, _, actions in cases if action in actions and _intent(title)), None)

    def _file(self) -> tuple[Path, str]:
        """A file of 0.1 KiB to 2 MiB; a few are so large that they follow their case."""
        size = int(100 * (2 * _MIB / 100) ** self._stage.chance.random())
        if self._stage.chance.random() < 0.03:
            size = self._stage.chance.randrange(4 * _MIB, 6 * _MIB)
        data = self._stage.chance.randbytes(size)
        path = self._stage.scratch / f"{words.CANARY}-{self._stage.chance.randrange(10**9)}.bin"
        path.write_bytes(data)
        return path, sha256(data).hexdigest()
