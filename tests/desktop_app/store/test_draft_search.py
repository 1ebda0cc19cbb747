"""Drafts are found by what was typed into them."""

import pytest

from desktop_app.domain.ids import FieldId
from desktop_app.domain.knowledge import HitKind
from desktop_app.store.account import AccountFolder
from tests.desktop_app.store.makers import a_draft, a_row


@pytest.fixture
def drafts(folder: AccountFolder) -> AccountFolder:
    draft = a_draft(1, {FieldId("subject"): "Skriveren står", FieldId("text"): "Papiret krøller seg", FieldId("n"): 3})
    folder.drafts.add(draft)
    folder.drafts.save(draft, "Skriveren står")
    folder.drafts.add(a_draft(2, {FieldId("text"): "Kaffemaskinen"}))
    return folder


@pytest.mark.parametrize("typed", ["skriver", "papir kroller", "skriveren feiler"])
def test_found_by_words_begun_or_folded(drafts: AccountFolder, typed: str) -> None:
    hits = drafts.search.find(typed, "nb", (), 5)
    assert [(hit.kind, hit.id, hit.title) for hit in hits] == [(HitKind.DRAFT, "d-1", "Skriveren står")]
    assert hits[0].excerpt == "Papiret krøller seg"


@pytest.mark.parametrize("typed", ["", "skjerm", "skriver skjerm tastatur"])
def test_not_found_by_less_than_half(drafts: AccountFolder, typed: str) -> None:
    assert drafts.search.find(typed, "nb", (), 5) == ()


def test_one_with_all_words_stands_at_the_top(drafts: AccountFolder) -> None:
    drafts.cases.put([a_row(1, title="Skriver"), a_row(2, title="Skriver borte")])
    assert drafts.search.find("skriveren", "nb", (), 2)[0].kind in {HitKind.DRAFT, HitKind.CASE}
    assert "d-1" in {hit.id for hit in drafts.search.find("skriveren", "nb", (), 3)}


def test_left_out_when_not_asked_for(drafts: AccountFolder) -> None:
    assert drafts.search.find("skriver", "nb", (HitKind.CASE,), 5) == ()
    assert len(drafts.search.find("skriver", "nb", (HitKind.DRAFT,), 5)) == 1
