"""Pure: the line that tells our own words from others. Zendesk knows no keys of ours, so each text carries one.

It stands at the end of a description or a comment, names the command and a digest of all that was to be sent, and is
taken off again where the text is shown here.
"""

import hashlib
import json
import re
from dataclasses import dataclass

from desktop_app.domain.commands import AddComment, Command, ReopenCase, SolveCase, SubmitCase, files_of

_KEY_CHARS, _WORD_CHARS = 16, 8
_WORDS = r"Nordesk(?:\s|&nbsp;)+ref\.(?:\s|&nbsp;)+"
"""The portal may put another sort of blank between."""
_LINE = re.compile(rf"\b{_WORDS}([0-9a-f]{{16}})-([0-9a-f]{{8}})\b")
_AT_THE_END = re.compile(rf"\b{_WORDS}[0-9a-f]{{16}}-[0-9a-f]{{8}}$")
_IN_HTML = re.compile(rf"{_WORDS}[0-9a-f]{{16}}-[0-9a-f]{{8}}(?:\s*</p>)?")
_P, _BR = re.compile(r"<p[^<>]*>"), re.compile(r"<br\s{0,5}/?>")
_LONGEST_TAG, _LONGEST_LINE = 200, 200


@dataclass(frozen=True, slots=True)
class Trace:
    """`key`: which command it was; `words`: what it said."""

    key: str
    words: str

    def line(self) -> str:
        """As it stands in the text."""
        return f"Nordesk ref. {self.key}-{self.words}"


def trace(command: Command) -> Trace:
    """Of a command that writes a text."""
    told: list[object] = [type(command).__name__, [[file.name, file.digest] for file in files_of(command)]]
    match command:
        case SubmitCase():
            given = {
                id: list(value) if isinstance(value, tuple) else str(value) for id, value in command.answers.items()
            }
            told += [command.item_id, command.subject, command.description, given, list(command.copy_to)]
        case AddComment(case_id=id, text=text) | SolveCase(case_id=id, text=text) | ReopenCase(case_id=id, text=text):
            told += [id, text]
    packed = json.dumps(told, sort_keys=True).encode()
    return Trace(
        hashlib.sha256(command.key.encode()).hexdigest()[:_KEY_CHARS], hashlib.sha256(packed).hexdigest()[:_WORD_CHARS]
    )


def signed(text: str, mark: Trace) -> str:
    """A text with its line."""
    return f"{text.rstrip()}\n\n{mark.line()}" if text.strip() else mark.line()


def found_in(text: str | None) -> tuple[Trace, ...]:
    """The lines a text holds."""
    return tuple(Trace(key, words) for key, words in _LINE.findall(text or ""))


def without(text: str | None) -> str:
    """A text as it was written."""
    whole = (text or "").rstrip()
    # Blanks before the line are not left to a pattern: it would look at a page full of them again from each.
    found = _AT_THE_END.search(whole, max(len(whole) - _LONGEST_LINE, 0))
    return whole[: found.start()].rstrip() if found else whole


def without_in_html(body: str | None) -> str:
    """The same of HTML."""
    whole, parts, place = body or "", list[str](), 0
    for found in _IN_HTML.finditer(whole):
        parts.append(whole[place : _begin(whole, place, found.start())])
        place = found.end()
    return "".join([*parts, whole[place:]])


def _begin(body: str, least: int, place: int) -> int:
    """Where the paragraph or the line's ends begin that stand right before a place."""
    while True:
        end = place
        while end > least and body[end - 1].isspace():
            end -= 1
        start = body.rfind("<", max(least, end - _LONGEST_TAG), end)
        if start < 0 or body[end - 1] != ">":
            return place
        tag = body[start:end]
        if _P.fullmatch(tag):
            return start
        if not _BR.fullmatch(tag):
            return place
        place = start
