"""The policy file, read anew whenever it is asked for: a few kilobytes, and a change holds at once."""

import json
import logging
import os
import stat
from collections.abc import Callable
from pathlib import Path

from desktop_app.domain.presets import Presets, presets_from
from desktop_app.domain.rules import Rules, RulesTrouble, Trouble, rules_from, unreadable

log = logging.getLogger(__name__)

_MOST_BYTES = 256_000
_OTHERS_WRITE = stat.S_IWGRP | stat.S_IWOTH
_ROOT = 0

IsTrusted = Callable[[Path, os.stat_result], bool]
"""Whether an administrator owns a file and nobody else writes it. Raises OSError."""


def is_roots(path: Path, status: os.stat_result) -> bool:
    """Whether root owns a file that nobody else may write."""
    return is_only_of(_ROOT)(path, status)


def is_only_of(owner: int) -> IsTrusted:
    """Whether a user owns a file that nobody else may write."""
    return lambda _path, status: status.st_uid == owner and not status.st_mode & _OTHERS_WRITE


class PolicyFile:
    """Says what is wrong with the file in the log, once until that changes."""

    def __init__(self, path: Callable[[], Path], is_trusted: IsTrusted) -> None:
        self._path, self._is_trusted = path, is_trusted
        self._said: tuple[Trouble, ...] = ()

    def rules(self) -> Rules:
        """The rules of the file; those of nobody where there is none, or it is not an administrator's."""
        found = self._read()
        rules = found if isinstance(found, Rules) else rules_from(*found)
        self._say(rules.troubles)
        return rules

    def presets(self) -> Presets:
        """The portals of the file. None, and no others either, where an administrator's cannot be understood."""
        found = self._read()
        presets = _instead(found) if isinstance(found, Rules) else presets_from(found[1])
        for trouble in presets.troubles:
            log.info("the policy file: %s %s", trouble.kind, trouble.where)
        return presets

    def _say(self, troubles: tuple[Trouble, ...]) -> None:
        if troubles != self._said:
            self._said = troubles
            for trouble in troubles:
                log.info("the policy file: %s %s", trouble.kind, trouble.where)

    def _read(self) -> Rules | tuple[str, object]:
        """Where the file lies and what it holds; what holds without it, where it cannot be followed."""
        source = ""
        try:
            path = self._path()
            source = str(path)
            with path.open("rb") as file:
                if not self._is_trusted(path, os.fstat(file.fileno())):
                    return Rules(troubles=(Trouble(RulesTrouble.NOT_ADMINISTRATORS, source),))
                text = file.read(_MOST_BYTES + 1)
        except (FileNotFoundError, NotADirectoryError):
            return Rules()
        except OSError:
            return unreadable(source)
        if len(text) > _MOST_BYTES:
            return unreadable(source)
        try:
            return source, json.loads(text.decode("utf-8-sig"))
        except (ValueError, RecursionError):
            return unreadable(source)


def _instead(rules: Rules) -> Presets:
    """What is known of portals from a file of which nothing is."""
    is_unread = any(trouble.kind is RulesTrouble.UNREADABLE for trouble in rules.troubles)
    return Presets(only_these=is_unread, troubles=rules.troubles if is_unread else ())
