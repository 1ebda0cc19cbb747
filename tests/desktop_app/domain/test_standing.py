"""What a portal says of a case, kept and read again."""

from dataclasses import replace

from desktop_app.domain.cases import Case
from desktop_app.domain.standing import Need, Queue, SeenBy, Stage, StageState, Why
from desktop_app.domain.text import LocalText
from desktop_app.store.codec import decode, encode
from tests.makers import a_case

STAGE = Stage("research", LocalText.of("Work on it"), StageState.ACTIVE, (Need(LocalText.of("A reply"), True),))


def test_it_is_kept_with_the_case() -> None:
    why, queue = Why(SeenBy.ORGANISATION, "Fjord"), Queue("systems", LocalText.of("Systems"))
    case = replace(a_case(), stages=(STAGE,), why=why, queue=queue)
    assert decode(Case, encode(case)) == case
