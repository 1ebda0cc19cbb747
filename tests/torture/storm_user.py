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

    def _reply(self, machine: Machine, _view: Reply) -> None:
        case = self._a_case(machine, "comment")
        if case is None:
            return
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

    def _act(self, machine: Machine, _view: Reply) -> None:
        what = self._stage.chance.choices(("solve", "reopen", "withdraw"), (6, 6, 1))[0]
        case = self._a_case(machine, what)
        if case is not None:
            intent = self._stage.next_intent()
            text = words.text(intent, self._stage.chance)
            self._stage.do(machine, {"do": "act", "what": what, "case": case, "text": text}, intent)

    def _outbox(self, machine: Machine, view: Reply) -> None:
        """Something that waits: try now, back to a draft, mend, throw away."""
        rows = [row for row in view["outbox"] if _intent(row[2])]
        if not rows:
            return
        refused = [row for row in rows if row[3] == "refused"]
        key, is_case, text, state, error = self._stage.chance.choice(
            refused if refused and self._stage.chance.random() < 0.5 else rows
        )
        intent = _intent(text) or ""
        chosen = self._stage.chance.choices(("try_now", "back", "discard"), (5, 3 if is_case else 0, 1))[0]
        if state in ("unsure", "asks") and self._stage.chance.random() < 0.5:
            chosen = "look_up"
        elif state == "asks":
            self._stage.answer(machine, key, intent)
            return
        elif state == "refused":
            chosen = "back" if is_case and error != "already_sent" else "discard"
        elif state == "sending":
            chosen = "stop"
        reply = self._stage.do(machine, {"do": chosen, "key": key}, intent)
        if chosen == "back" and state == "refused" and reply is not None and reply["ok"]:
            order = {"title": words.title(intent, self._stage.chance), "text": words.text(intent, self._stage.chance)}
            self._stage.do(machine, {"do": "type", "draft": reply["draft"], **order}, intent)

    def _carry(self, machine: Machine, view: Reply) -> None:
        """A draft, or a case that waits, goes to the other computer as a file."""
        path = self._stage.scratch / f"{self._stage.chance.randrange(10**9)}.nordesk"
        waiting = [(key, intent) for key, is_case, text, *_ in view["outbox"] if is_case and (intent := _intent(text))]
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
