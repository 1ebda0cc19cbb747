"""Reading a record of which a part is odd: what cannot be understood is left out of it, the rest is kept."""

import copy
import logging
import re
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import msgspec

from desktop_app.errors import BadReply
from desktop_app.portals.demo import wire
from desktop_app.portals.demo.wire import Wired
from desktop_app.shapes import learned

log = logging.getLogger(__name__)

_MOST_ODD = 40
_NEEDED = {("timeline",)}
"""What must not be taken as missing: a conversation of which nothing can be read is not an empty one."""
_PLACE = re.compile(r"at `(\$[^`]*)`")
_STEP = re.compile(r"\.([^.\[\]]+)|\[(\d+)\]")


def read_record(data: Any, shape: type[Wired]) -> Wired:
    """One record. An odd part of it is taken as missing: a field, or what it lies in if it is needed there.

    Raises BadReply, naming the place and never the value, when what is odd is needed by the record itself.
    """
    try:
        return wire.read(data, shape)
    except BadReply as error:
        first = found = error
    rest = copy.deepcopy(data)
    for _ in range(_MOST_ODD):
        if not _left_out(rest, found.where):
            break
        try:
            made = wire.read(rest, shape)
        except BadReply as error:
            found = error
        else:
            log.info("a part of a record was left out: %s", first.where)
            return made
    raise first


def read_each(rows: list[Any], shape: type[Wired]) -> Iterator[Wired]:
    """Every record of a list that can be read; a bad one is logged and left out, the rest goes on."""
    learned(shape)
    with suppress(msgspec.ValidationError, RecursionError, OverflowError):
        # All at once as long as none is bad: a page of cases has thousands.
        whole: list[Wired] = msgspec.convert(rows, list[shape], strict=False)  # type: ignore[valid-type]
        return iter(whole)
    return _those_that_can_be_read(rows, shape)


def _those_that_can_be_read(rows: list[Any], shape: type[Wired]) -> Iterator[Wired]:
    for number, row in enumerate(rows):
        try:
            yield read_record(row, shape)
        except BadReply as error:
            log.warning("record %d was left out: %s", number, error.where)


def _left_out(data: Any, where: str) -> bool:
    """Take away what the place names; False when that is the record itself, or nothing that can be found."""
    place = _PLACE.search(where)
    # `[...]` is some part of a map; the map itself goes then.
    path = place[1].partition("[...]")[0] if place else ""
    steps = [name or int(number) for name, number in _STEP.findall(path)]
    if not steps or tuple(steps) in _NEEDED:
        return False
    part = data
    try:
        for step in steps[:-1]:
            part = part[step]
        del part[steps[-1]]
    except (LookupError, TypeError):
        return False
    return True
