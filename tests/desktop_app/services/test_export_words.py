"""desktop_app.services.export_words"""

from pathlib import Path
from xml.etree import ElementTree

import pytest

from desktop_app.domain.case_details import Detail
from desktop_app.domain.cases import DESK_WORK, CaseAction, Priority
from desktop_app.domain.commands import NO, YES
from desktop_app.domain.outbox import _KINDS
from desktop_app.domain.text import LANGUAGES
from desktop_app.services.export_words import _WORDS, label_of

I18N = Path(__file__).parents[3] / "i18n"
CONTEXTS = {"OutboxKind", "Priority", "CaseDetails", "CheckStep", "Outbox"}
DESK = {f"desk_{action}" for action in DESK_WORK - {CaseAction.COUNT}} | {f"desk_count_{said}" for said in (YES, NO)}


@pytest.mark.parametrize("code", sorted({*_KINDS.values(), *DESK, *Priority, *Detail, "priority", "unsure"}))
def test_whatever_may_be_written_has_words(code: str) -> None:
    assert all(label_of(code, language) != code for language in LANGUAGES)


@pytest.mark.parametrize("language", sorted(set(LANGUAGES) - {"en"}))
def test_they_are_those_of_the_window(language: str) -> None:
    tree = ElementTree.parse(I18N / f"nordesk_{language}.ts")
    contexts = (each for each in tree.iter("context") if each.findtext("name") in CONTEXTS)
    shown = {(one.findtext("source"), one.findtext("translation")) for each in contexts for one in each.iter("message")}
    assert {(label_of(code, "en"), label_of(code, language)) for code in _WORDS} <= shown


def test_what_has_no_words_goes_by_its_code() -> None:
    assert label_of("desk_dance", "nb") == "desk_dance"
    assert label_of("high", "xx") == "High"
