"""What must hold after a kill: nothing promised is lost, and what was sent is there once. Pure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from tests.torture.crash_reading import Disk, Work
from tests.torture.crash_steps import BEAT_S

SOON_S = 1.0
"""What was typed longer ago than this is on the disk, if the computer let the program run meanwhile."""
REQUIRED = frozenset({"subject", "part", "description"})

TOLD = "\n\n▸ "
"""What begins the lines that tell the desk of a picture: they follow what was typed."""


@dataclass(slots=True)
class Promised:
    """What the window had shown when the process was killed.

    `due`: what stood in each field a second before the end; `typed`: all that ever stood in it, in order.
    """

    due: dict[str, str] = field(default_factory=dict)
    typed: dict[str, list[str]] = field(default_factory=dict)
    attached: set[str] = field(default_factory=set)
    is_sent: bool = False
    has_ended: bool = False
    at: int = 0
    step: str = ""
    steps: list[str] = field(default_factory=list)
    """Every step with its number, when it was played to its end."""


def heard(told: Iterable[dict[str, object]]) -> Promised:
    """What a player has told until it died, in the order of the telling."""
    lines = list(told)
    promised = Promised()
    end = max((float(str(line["at"])) for line in lines), default=0.0)
    beats = sum("beat" in line for line in lines)
    for line in lines:
        beats -= "beat" in line
        if "typed" in line:
            name, text = str(line["typed"]), str(line["text"])
            promised.typed.setdefault(name, []).append(text)
            if float(str(line["at"])) <= end - SOON_S and beats * BEAT_S >= SOON_S:
                promised.due[name] = text
        elif "attached" in line:
            promised.attached.add(str(line["attached"]))
        elif "sent" in line:
            promised.is_sent = True
        elif "died" in line:
            promised.at, promised.step = int(str(line["died"])), str(line["what"])
        elif "step" in line:
            promised.steps.append(str(line["what"]))
        elif "ended" in line:
            promised.has_ended = True
    return promised


def after_kill(promised: Promised, disk: Disk, made: Sequence[Work]) -> list[str]:
    """What is wrong with the profile as the kill left it, and the portal beside it."""
    wrong = list(disk.broken)
    if len(made) > 1:
        wrong.append("doubled: the portal has it twice")
    works = [*disk.drafts, *disk.waiting]
    if len(works) > 1:
        wrong.append("doubled: it lies on the disk twice")
    if disk.drafts and (made or promised.is_sent):
        wrong.append("doubled: a draft, although it was sent")
    if disk.receipts and not made:
        wrong.append("missing: a receipt, and no case")
    if not works and not made and _has_any(promised):
        wrong.append("lost: neither a draft nor a case")
    for work in works or made[:1]:
        wrong += _lacks(promised, work)
    return wrong


def after_restart(promised: Promised, before: Disk, disk: Disk, made: Sequence[Work]) -> list[str]:
    """The same once the program ran again and sent what waited: a draft or a case, and nothing in between."""
    wrong = list(disk.broken)
    if disk.waiting:
        wrong.append("missing: it still waits to be sent")
    places = len(disk.drafts) + len(made)
    if places > 1:
        wrong.append("doubled: a draft and a case" if disk.drafts else "doubled: the portal has it twice")
    if places == 0 and (_has_any(promised) or before.waiting):
        wrong.append("missing: neither a draft nor a case")
    if before.drafts and disk.drafts != before.drafts:
        wrong.append("lost: the draft is another after the restart")
    if before.waiting and made and made[0] != before.waiting[0]:
        wrong.append("lost: the case is not what was sent")
    for work in (*disk.drafts, *made[:1]):
        wrong += _lacks(promised, work)
    return wrong


def after_sending(draft: Work, disk: Disk, made: Sequence[Work]) -> list[str]:
    """The draft that was found was sent now, if it could be: then there is one case, and it is that draft."""
    if not draft.texts.keys() >= REQUIRED:
        return [] if disk.drafts == (draft,) and not made else ["lost: half a draft is gone"]
    if disk.drafts or disk.waiting or len(made) != 1:
        return [f"missing: sent, {len(made)} cases, {len(disk.drafts)} drafts, {len(disk.waiting)} waiting"]
    sent = replace(made[0], texts={name: text.partition(TOLD)[0] for name, text in made[0].texts.items()})
    return [] if sent == draft else ["lost: the case is not the draft"]


def _has_any(promised: Promised) -> bool:
    return bool(promised.due or promised.attached or promised.is_sent)


def _lacks(promised: Promised, work: Work) -> list[str]:
    """What was promised and is not in a work; and what nobody ever typed."""
    wrong = []
    for name, states in promised.typed.items():
        kept = work.texts.get(name, "").partition(TOLD)[0]
        due = promised.due.get(name, "")
        if kept not in ("", *states):
            wrong.append(f"lost: nobody typed {kept!r} into {name}")
        elif due and states.index(due) > (states.index(kept) if kept else -1):
            wrong.append(f"lost: {name} has {kept!r} of {due!r}")
    if promised.attached - work.files:
        wrong.append(f"lost: {len(promised.attached - work.files)} files")
    return wrong
