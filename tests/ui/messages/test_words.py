"""ui.messages.words"""

from collections.abc import Callable
from enum import StrEnum

import pytest

from desktop_app.domain.announcements import Level
from desktop_app.domain.capabilities import Capability
from desktop_app.domain.cases import CaseOrder, EntryState, Openness, Priority, Status, Whose
from desktop_app.domain.forms import FieldProblem
from desktop_app.domain.knowledge import ArticleKind, HitKind
from desktop_app.domain.receipts import OutboxState, WaitingFor
from desktop_app.errors import Diagnosis, FileTrouble, StoreTrouble
from tests.ui.pseudo import is_pseudo
from ui.messages import words
from ui.messages.capabilities import capability

TOTAL: list[tuple[type[StrEnum], Callable[..., str]]] = [
    (Status, words.status),
    (Priority, words.priority),
    (WaitingFor, words.waiting_for),
    (OutboxState, words.outbox_state),
    (EntryState, words.entry_state),
    (FieldProblem, words.field_problem),
    (Diagnosis, words.diagnosis),
    (StoreTrouble, words.store_trouble),
    (Capability, capability),
    (Capability, words.missing),
    (FileTrouble, words.file_trouble),
    (Whose, words.whose),
    (Openness, words.openness),
    (CaseOrder, words.case_order),
    (Level, words.level),
    (ArticleKind, words.article_kind),
    (HitKind, words.hit_kind),
]


@pytest.mark.parametrize(("kind", "word"), TOTAL, ids=lambda part: part.__name__)
def test_every_value_has_a_word(kind: type[StrEnum], word: Callable[..., str], pseudo_language: None) -> None:
    said = [word(value) for value in kind]
    assert all(is_pseudo(text) for text in said)
    assert len(set(said)) == len(said)


@pytest.mark.parametrize("reason", [*words.CAPTURE_IMPOSSIBLE, "something new"])
def test_why_there_is_no_picture(reason: str) -> None:
    assert words.capture_impossible(reason).endswith(".")


@pytest.mark.parametrize("code", [*words.WHY_NOT, "something new"])
def test_why_there_is_no_address(code: str) -> None:
    assert words.why_not(code).endswith(".")


def test_limits_are_named() -> None:
    assert "MB" in words.file_trouble(FileTrouble.TOO_BIG, 25_000_000)
    assert "20 files" in words.file_trouble(FileTrouble.TOO_MANY, 20)


def test_what_a_portal_refused_in_its_words_or_ours() -> None:
    assert words.rejection("wrong_code", "Feil kode") == "Feil kode"
    assert words.rejection("wrong_code") == "This code is wrong, or too old."
    assert words.rejection("something new") == "The portal did not accept this."
