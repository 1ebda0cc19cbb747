"""What a start, another start or the system asks the window to show. Nothing asked for here ever sends or signs in."""

import logging
import re
import unicodedata
from collections.abc import Sequence
from pathlib import Path

from desktop_app.domain.capture import Area
from desktop_app.domain.ids import CaseId, DraftId, ItemId
from desktop_app.paths import CASE_FILE_SUFFIX
from ui.capture.order import SCREENSHOT, order_of
from ui.navigation import CASE_FILE, Go, PageName

log = logging.getLogger(__name__)

NEW, CASE, FILE, CAPTURE = "--new", "--case", "--file", "--capture"
_MOST = 20
_LONGEST_PATH = 4096
_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.:@-]{0,119}")


def place_of(arguments: Sequence[str]) -> Go | None:
    """Where the window is asked to go: `--new ITEM`, `--case ID`, `--file PATH`, `--capture ORDER`.

    The first that makes sense. Anybody may have written them: what is not exactly so is left out, with a line in the
    log.
    """
    words = list(arguments[:_MOST])
    while words:
        name = words.pop(0)
        if name not in {NEW, CASE, FILE, CAPTURE} or not words:
            log.info("an argument was ignored")
            continue
        go = _place(name, words.pop(0))
        if go is not None:
            return go
        log.info("the value of %s was ignored", name)
    return None


def _place(name: str, value: str) -> Go | None:
    if name == FILE:
        return Go(PageName.NEW_CASE, section=CASE_FILE, words=value) if is_case_file(value) else None
    if name == CAPTURE:
        return _shot(value)
    if not _ID.fullmatch(value):
        return None
    if name == NEW:
        return Go(PageName.NEW_CASE, item_id=ItemId(value))
    return Go(PageName.CASE, case_id=CaseId(value))


def _shot(value: str) -> Go | None:
    """A picture: `AREA SECONDS`, and the draft it goes into if one is named."""
    area, delay, draft, *rest = (*value.split(), "", "", "")
    if any(rest) or area not in {"last", *Area} or not delay.isdecimal() or (draft and not _ID.fullmatch(draft)):
        return None
    id = DraftId(draft) if draft else None
    return Go(PageName.NEW_CASE, section=SCREENSHOT, words=order_of(f"{area} {delay}").text, draft_id=id)


def is_case_file(path: str) -> bool:
    """Whether a text is the whole path of a case file."""
    if len(path) > _LONGEST_PATH or any(unicodedata.category(letter) in {"Cc", "Cs"} for letter in path):
        return False
    return Path(path).is_absolute() and path.lower().endswith(CASE_FILE_SUFFIX)
