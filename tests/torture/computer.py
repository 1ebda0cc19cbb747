"""One computer of the storm: the real core over a profile on disk, told by a pipe what its user does. No window.

`python -m tests.torture.computer --nursery SOCKET` forks one for each that connects. Its first line says folder,
address, time and planted bug, the others are orders in JSON; each is answered by a line with its id, a sync when it
ends (in a thread of its own, as in the program). It may be killed at any moment and born again over the same folder.
"""

import contextlib
import importlib
import json
import os
import pkgutil
import random
import select
import signal
import socket
import sys
import threading
import traceback
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import Any, TextIO

from desktop_app import bootstrap, domain, portals, services, store, sync
from desktop_app.domain.cases import CaseFilter, Openness
from desktop_app.domain.catalog import Item
from desktop_app.domain.commands import SubmitCase
from desktop_app.domain.drafts import Draft
from desktop_app.domain.forms import Answer, FieldKind, FieldRole, FormField
from desktop_app.domain.ids import CaseId, DraftId, ItemId, Key
from desktop_app.domain.outbox import OutboxRow
from desktop_app.errors import SupportError
from desktop_app.paths import Paths
from desktop_app.services.intents import in_form
from tests.fakes.clock import FakeClock
from tests.torture.core import Core
from tests.torture.words import LOGIN

PLANTS = ("drop-key", "ack-early")
_NO_LIMIT_PAGES = 1_000_000_000

Order = dict[str, Any]
Reply = dict[str, Any]


class Computer:
    """Carries orders out. Methods named `do_…` are the orders; what they return is the reply."""

    def __init__(self, folder: Path, address: str, now: datetime, plant: str) -> None:
        self._folder, self._address, self._plant = folder, address, plant
        self._clock = FakeClock(now)
        self._pages: int | None = None
        self._was_full = False
        self._core = self._new_core()
        self._syncing: threading.Thread | None = None
        self._speaking = threading.Lock()
        self._owed: list[Order] = []

    def serve(self, orders: Iterable[str], replies: TextIO) -> None:
        """Carry out one order after the other until the input ends."""
        self._replies = replies
        for line in orders:
            order = json.loads(line)
            if self._plant == "ack-early":
                order = self._early(order)
            if order["do"] == "sync":
                self._sync(order)
            else:
                self._say(self._reply(order))
        self.do_close({"do": "close"})

    # what the user does ------------------------------------------------------------------------------------------

    def do_sign_in(self, order: Order) -> Reply:
        """By password; the first time with the address."""
        session = self._core.services.session
        if session.accounts():
            session.sign_in_again(self._core.id, order["password"])
        else:
            session.sign_in(self._address, LOGIN, order["password"])
        return {}

    def do_new(self, order: Order) -> Reply:
        """A new draft, and its first words."""
        drafts = self._core.services.drafts
        draft = drafts.create(self._core.id, ItemId(order["item"]))
        drafts.save(self._written(draft, order["title"], order["text"]))
        return {"draft": draft.id}

    def do_type(self, order: Order) -> Reply:
        """Other words in a draft."""
        draft = self._core.services.drafts.open(DraftId(order["draft"]))
        if draft is None:
            return {"gone": True}
        saved = self._core.services.drafts.save(self._written(draft, order["title"], order["text"]))
        return {} if saved else {"gone": True}

    def do_attach(self, order: Order) -> Reply:
        """A file into a draft; then the file is spoilt, as its owner goes on working with it."""
        path = Path(order["path"])
        file = self._core.services.drafts.attach(DraftId(order["draft"]), path)
        path.write_bytes(b"something else")
        return {"sha256": file.digest}

    def do_detach(self, order: Order) -> Reply:
        """A file out of a draft."""
        return (
            {} if self._core.services.drafts.remove_file(DraftId(order["draft"]), order["sha256"]) else {"gone": True}
        )

    def do_send(self, order: Order) -> Reply:
        """Press Send; `leaves_out`: and say that answers without a field may stay behind."""
        cases = self._core.services.cases
        return {} if cases.submit(DraftId(order["draft"]), leaves_out=order["leaves_out"]) else {"gone": True}

    def do_throw_away(self, order: Order) -> Reply:
        """A draft."""
        return {} if self._core.services.drafts.discard(DraftId(order["draft"])) else {"gone": True}

    def do_reply(self, order: Order) -> Reply:
        """Write in a case, with files."""
        files = tuple(Path(path) for path in order["paths"])
        self._core.services.cases.comment(self._core.id, CaseId(order["case"]), order["text"], files)
        return {}

    def do_act(self, order: Order) -> Reply:
        """Solve, reopen or withdraw a case, with a few words."""
        act = getattr(self._core.services.cases, order["what"])
        return {} if act(self._core.id, CaseId(order["case"]), order["text"]) else {"gone": True}

    def do_back(self, order: Order) -> Reply:
        """A waiting or refused case becomes a draft again."""
        draft = self._core.services.outbox.back_to_draft(self._core.id, Key(order["key"]))
        return {"draft": draft.id}

    def do_unsay(self, order: Order) -> Reply:
        """The words and files of a waiting or refused message go back into the reply of its case."""
        self._core.services.outbox.back_to_reply(self._core.id, Key(order["key"]))
        return {}

    def do_say(self, order: Order) -> Reply:
        """Send what stands in the reply of a case."""
        cases, case = self._core.services.cases, CaseId(order["case"])
        return {} if cases.comment(self._core.id, case, cases.reply_draft(self._core.id, case)) else {"gone": True}

    def do_as_reply(self, order: Order) -> Reply:
        """The portal has another text of it: send this one as a reply there."""
        self._core.services.outbox.send_as_reply(self._core.id, Key(order["key"]))
        return {}

    def do_discard(self, order: Order) -> Reply:
        """Throw a waiting or refused thing away; where the case is made, only what is missing of it."""
        key = Key(order["key"])
        self._core.services.outbox.discard(self._core.id, key)
        return {"made": self._core.stores.open(self._core.id).receipts.of_key(key) is not None}

    def do_stop(self, order: Order) -> Reply:
        """Stop the files that go out just now."""
        stopped = self._core.services.outbox.stop(self._core.id, Key(order["key"]))
        return {"gone": not stopped}

    def do_try_now(self, order: Order) -> Reply:
        """Do not wait any longer."""
        self._core.services.outbox.try_now(self._core.id, Key(order["key"]))
        return {}

    def do_look_up(self, order: Order) -> Reply:
        """Ask the portal now about something unsure."""
        return {"arrived": self._core.services.outbox.look_up(self._core.id, Key(order["key"]))}

    def do_arrived(self, order: Order) -> Reply:
        """The user saw it at the portal."""
        self._core.services.outbox.arrived(self._core.id, Key(order["key"]))
        return {}

    def do_did_not_arrive(self, order: Order) -> Reply:
        """The user saw that it is not at the portal."""
        self._core.services.outbox.did_not_arrive(self._core.id, Key(order["key"]))
        return {}

    def do_export(self, order: Order) -> Reply:
        """A draft, or a case that waits, as a file."""
        files, path = self._core.services.case_files, Path(order["path"])
        if "draft" in order:
            files.save_draft(DraftId(order["draft"]), path)
        else:
            files.save_waiting(self._core.id, Key(order["key"]), path)
        return {}

    def do_import(self, order: Order) -> Reply:
        """Open a case file that was brought from another computer."""
        opened = self._core.services.case_files.open(Path(order["path"]), self._core.id)
        return {"outcome": opened.outcome, "gone": opened.outcome not in ("draft", "twin")}

    def do_hurry(self, order: Order) -> Reply:
        """Sync now."""
        self._core.services.session.sync_now(self._core.id)
        return {}

    # what happens to him -----------------------------------------------------------------------------------------

    def do_look(self, order: Order) -> Reply:
        """What the user sees: drafts, half-written replies, outbox, how the connection stands."""
        services, store = self._core.services, self._core.stores.open(self._core.id)
        rows = {row.key: row for row in store.outbox.rows()}
        items = [item for item in services.outbox.items() if item.key in rows]
        return {
            "drafts": [[row.id, row.subject, row.files] for row in services.drafts.rows()],
            "replies": list(store.replies.rows()),
            "outbox": [_waiting(rows[item.key], "asks" if item.asks else item.state) for item in items],
            "state": services.session.connection(self._core.id).state,
        }

    def do_cases(self, order: Order) -> Reply:
        """Some of my cases, the last changed among them: id, title, status, what can be done."""
        rows = self._core.services.cases.rows(CaseFilter(openness=Openness.ALL, limit=order["among"]))
        known = [row for row in rows if row.key is None]
        some = random.Random(order["seed"]).sample(known, min(len(known), 5))
        return {"cases": [[row.id, row.title, row.status, sorted(row.actions)] for row in some]}

    def do_set_clock(self, order: Order) -> Reply:
        """Somebody sets the clock."""
        self._clock.jump(order["s"])
        return {}

    def do_disk(self, order: Order) -> Reply:
        """So many free pages are left for what the user makes; None: as many as you like."""
        self._was_full = True
        if order["pages"] is None:
            self._pages = None
        else:
            path = self._core.stores.open(self._core.id).work.path
            self._pages = max(path.stat().st_size // 4096, 1) + int(order["pages"])
        return {}

    def do_restart(self, order: Order) -> Reply:
        """Quit and start."""
        self.do_close(order)
        self._core = self._new_core()
        return {}

    def do_close(self, order: Order) -> Reply:
        """Quit: requests are cut off, the thread is waited for, files are closed."""
        self._core.connections.close()
        if self._syncing is not None:
            self._syncing.join()
        self._core.close()
        return {}

    # how -------------------------------------------------------------------------------------------------------

    def _new_core(self) -> Core:
        return Core(self._folder, self._address, self._clock, self._plant)

    def _reply(self, order: Order) -> Reply:
        try:
            self._clock.advance(order.get("advance", 0.0))
            self._limit()
            reply: Reply = getattr(self, "do_" + order["do"])(order)
            return {"id": order["id"], "ok": True, **reply}
        except SupportError as error:
            return {"id": order["id"], "ok": False, "error": error.code}
        except Exception:  # noqa: BLE001 - whatever it is, it is a finding
            return {"id": order["id"], "ok": False, "bug": traceback.format_exc()}

    def _sync(self, order: Order) -> None:
        if self._syncing is not None:
            self._syncing.join()
        self._syncing = threading.Thread(target=lambda: self._say(self._reply(order)), daemon=True)
        self._syncing.start()

    def do_sync(self, order: Order) -> Reply:
        """One run of the engine, in the thread of its own."""
        core = self._core
        core.connections.sync(core.id)
        engine = core.connections.engine(core.id)
        error = engine.error
        return {"state": engine.connection.state, "error": error.code if error else "", "wait_s": engine.wait_s()}

    def _limit(self) -> None:
        """This thread's connection may make the database only so large: what a full disk is to SQLite."""
        if self._was_full and self._core.services.session.accounts():
            with self._core.stores.open(self._core.id).work.reading() as connection:
                connection.execute(f"PRAGMA max_page_count={self._pages or _NO_LIMIT_PAGES:d}")

    def _written(self, draft: Draft, title: str, text: str) -> Draft:
        item = self._core.services.catalog.catalog(self._core.id).item(ItemId(draft.item_id or ""))
        if item is None:
            return draft
        draft = in_form(draft, item)
        for field in item.form.fields:
            answer = _answer(field, item, title, text)
            if answer is not None:
                draft = draft.with_answer(field.id, answer)
        return draft

    def _early(self, order: Order) -> Order:
        """The planted bug `ack-early`: what was asked is carried out with the next order, and told as done at once."""
        for owed in self._owed:
            self._reply(owed)
        self._owed.clear()
        if order["do"] not in ("send", "reply", "type"):
            return order
        self._owed.append(order)
        return {"id": order["id"], "do": "nothing"}

    def do_nothing(self, order: Order) -> Reply:
        """Say that it was done."""
        return {}

    def _say(self, reply: Reply) -> None:
        # Whoever hung up wants no answer any more.
        with self._speaking, contextlib.suppress(OSError):
            self._replies.write(json.dumps(reply) + "\n")
            self._replies.flush()


def _waiting(row: OutboxRow, state: str) -> Reply:
    """What the user sees of a waiting thing, and what his next step is decided by."""
    command = row.command
    is_case = isinstance(command, SubmitCase)
    words = command.subject if isinstance(command, SubmitCase) else getattr(command, "text", "")
    return {"key": row.key, "is_case": is_case, "text": words, "state": state, "error": row.error, "case": row.case_id}


def _answer(field: FormField, item: Item, title: str, text: str) -> Answer | None:
    if field.role is FieldRole.SUBJECT:
        return title
    if field.role is FieldRole.DESCRIPTION:
        return text
    if not field.is_required:
        return None
    if field.kind in (FieldKind.CHOICE, FieldKind.NESTED_CHOICE):
        parents = {choice.parent_id for choice in field.choices}
        return next(choice.id for choice in field.choices if choice.id not in parents)
    return "Eksempelfjord"


def nursery(path: str) -> int:
    """Fork a computer for each that connects to this socket, until standard input ends."""
    _import_all()
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # nobody waits for them
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(path)
        listening.listen()
        sys.stdout.write("{}\n")
        sys.stdout.flush()
        while listening in select.select([listening, sys.stdin], [], [])[0]:
            connection, _ = listening.accept()
            if os.fork() == 0:
                listening.close()
                _be_a_computer(connection)
                return 0
            connection.close()
    return 0


def _import_all() -> None:
    """What the program imports when it is first needed: once here, not in each computer that is born."""
    for package in (domain, portals, services, store, sync):
        for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
            importlib.import_module(module.name)


def _be_a_computer(connection: socket.socket) -> None:
    orders, replies = connection.makefile("r", encoding="utf-8"), connection.makefile("w", encoding="utf-8")
    wanted = json.loads(orders.readline())
    folder = Path(wanted["folder"])
    Paths.beneath(folder).create()
    bootstrap.log_to(Paths.beneath(folder))
    replies.write(json.dumps({"pid": os.getpid()}) + "\n")
    replies.flush()
    now = datetime.fromisoformat(wanted["now"])
    Computer(folder, wanted["address"], now, wanted.get("plant", "")).serve(orders, replies)


if __name__ == "__main__":
    sys.exit(nursery(sys.argv[2]))
