"""What the user of a storm wanted, as its journal tells. Imports nothing of desktop_app."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

Record = Mapping[str, Any]


@dataclass
class Intent:
    """What the user wanted, as far as the journal tells. `yes`, `perhaps` (killed meanwhile) or `no`."""

    name: str
    who: int
    is_case: bool
    case: str = ""
    made: str = "no"
    sent: str = "no"
    thrown: str = "no"
    words: list[tuple[str, str]] = field(default_factory=list)
    files: dict[str, str] = field(default_factory=dict)
    maybe: dict[str, str] = field(default_factory=dict)
    has_travelled: bool = False
    """It was carried to the other computer as a file: both may have a text of it, but only one case may come of it."""
    was_sent: bool = False
    went_back: bool = False
    """The user took it back in order to mend it: an earlier text of it may arrive late."""
    has_other_text: bool = False
    """The portal had another text of it, as the user was told: what he did about this one does not touch that."""
    as_replies: Counter[str] = field(default_factory=Counter)
    """How often he sent its text as a reply in the case of its other text: `yes` or `perhaps`."""
    left_queue: bool = False
    """The user took it out of the queue of its case (stopped it, or took it back): it goes when he says so."""
    all_words: list[tuple[str, str]] = field(default_factory=list)
    all_files: set[tuple[str, str]] = field(default_factory=set)
    history: list[str] = field(default_factory=list)

    def hear(self, record: Record, how: str, *, made: bool = False) -> None:
        """One thing the user did about it."""
        do = record["do"]
        self.was_sent |= do == "send" and how != "no"
        self.went_back |= do == "back" and how != "no"
        self.has_other_text |= record.get("of") == "already_sent" and how != "no"
        self.left_queue |= do in ("stop", "unsay") and how != "no"
        self.has_travelled |= do == "import" and how != "no"
        self.history.append(f"{record['i']}:{record['who']}:{do}:{how}")
        if how == "no":
            return
        if do in ("new", "type"):
            self._typed((record.get("title", ""), record["text"]), how)
        elif do in ("attach", "detach"):
            self._filed(record, how, is_added=do == "attach")
        elif do in ("reply", "act"):
            self._typed(("", record["text"]), how)
            self.sent = how
            self.files = {sha256: name for name, sha256 in record.get("files", ())}
        elif do in ("send", "say"):
            self.sent = how
        elif do == "as_reply":
            self.as_replies[how] += 1
        elif do in ("back", "unsay"):
            self.sent = "no" if how == "yes" else "perhaps"
        elif do in ("throw_away", "discard"):
            self.thrown = "no" if made else how
            if do == "discard":  # of a case that is made only the missing files are given up
                self.maybe, self.files = {**self.maybe, **self.files}, {}
        if do in ("new", "reply", "act"):
            self.made = how
        elif do in ("type", "attach", "detach") and how == "yes":
            self.made, self.sent = "yes", "no"  # it was a draft, then

    def _typed(self, words: tuple[str, str], how: str) -> None:
        self.words = [words] if how == "yes" else [*self.words, words]
        self.all_words.append(words)

    def _filed(self, record: Record, how: str, *, is_added: bool) -> None:
        sha256 = record["sha256"]
        name = record.get("name") or self.files.get(sha256) or self.maybe.get(sha256, "")
        self.files.pop(sha256, None)
        self.maybe.pop(sha256, None)
        self.all_files.add((name, sha256))
        if how == "perhaps":
            self.maybe[sha256] = name
        elif is_added:
            self.files[sha256] = name


def intents_of(journal: Iterable[Record]) -> dict[str, Intent]:
    """The intents by name, each with what happened to it. What has no end in the journal was perhaps done."""
    records = list(journal)
    ends = {record["i"]: record for record in records if "end" in record}
    found: dict[str, Intent] = {}
    for record in records:
        if "do" not in record or not record.get("intent"):
            continue
        name = record["intent"]
        if name not in found:
            found[name] = Intent(name, record["who"], record["do"] == "new", record.get("case", ""))
        end = ends.get(record["i"], {})
        found[name].hear(record, end.get("end", "perhaps"), made=end.get("made", False))
    return found
