"""What screenshots prove, as text beneath the description: the desk searches the words of cases, not their pictures.

In signs and numbers alone: whoever reads it reads any of six languages, and the same files make the same text anywhere.
"""

from collections.abc import Mapping, Sequence
from datetime import timedelta, timezone

from desktop_app.domain.attachments import DraftFile, Provenance
from desktop_app.domain.commands import SubmitCase
from desktop_app.domain.forms import Answer, FieldKind, FieldRole, Form, FormField, visible_fields
from desktop_app.domain.ids import Digest, FieldId

_ADDRESS, _TITLE = 2_000, 200
_APART = "\n\n"


def lines_of(file: DraftFile) -> str:
    """What is told of one file, "" when there is nothing to tell, or the user does not want it told."""
    proof = file.provenance
    if proof is None or not file.is_told:
        return ""
    title = proof.window_title.strip()[:_TITLE]
    facts = [proof.page_url[:_ADDRESS], "" if title in file.name else title, _time(proof)]
    lines = [fact for fact in facts if fact]
    return "\n".join((f"▸ {file.name}", *lines)) if lines else ""


def place_of(form: Form, answers: Mapping[FieldId, Answer]) -> FormField | None:
    """The field beneath whose answer it is told: the description, where the form asks for one."""
    shown = (field for field in visible_fields(form, answers) if field.role is FieldRole.DESCRIPTION)
    return next((field for field in shown if field.kind is FieldKind.LONG_TEXT), None)


def told(files: Sequence[DraftFile], text: str, most: int | None) -> Mapping[Digest, str]:
    """What is told of which files beneath a text, in their order; not what has no room within `most` letters."""
    found: dict[Digest, str] = {}
    used = len(text)
    for file in files:
        lines = lines_of(file)
        if lines and (most is None or used + len(_APART) + len(lines) <= most):
            found[file.digest] = lines
            used += len(_APART) + len(lines)
    return found


def most_of(field: FormField, text_chars: int | None) -> int | None:
    """How long the whole answer may be; None where nobody says."""
    return min((most for most in (field.max_chars, text_chars) if most is not None), default=None)


def beneath(files: Sequence[DraftFile], text: str, most: int | None) -> str:
    """The same as one text that begins behind the user's own."""
    return "".join(_APART + lines for lines in told(files, text, most).values())


def own_answers(command: SubmitCase) -> dict[FieldId, Answer]:
    """A command's answers as the user wrote them: without what was told beneath them, with those that are not sent."""
    if not command.told:
        return {**command.answers, **command.unsent}
    own = {
        id: answer.removesuffix(command.told) if isinstance(answer, str) else answer
        for id, answer in command.answers.items()
    }
    return {**{id: answer for id, answer in own.items() if answer or not command.answers[id]}, **command.unsent}


def _time(proof: Provenance) -> str:
    if proof.is_time_hidden:
        return ""
    zone = timezone(timedelta(seconds=proof.utc_offset_s))
    local = proof.taken_at.astimezone(zone)
    text = f"{local:%Y-%m-%d %H:%M:%S %Z} {proof.zone}".rstrip().replace("UTC UTC", "UTC")
    ahead, unsure = proof.clock_offset_s, proof.clock_uncertainty_s or 1.0
    if ahead is None or abs(ahead) <= max(unsure, 1.0):
        return text
    return f"{text} – portal {local - timedelta(seconds=ahead):%Y-%m-%d %H:%M:%S} ± {unsure:.0f} s"
