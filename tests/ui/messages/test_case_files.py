"""ui.messages.case_files"""

from dataclasses import replace

import pytest

from desktop_app.domain.case_files import CaseFileState, Opened, Outcome
from desktop_app.errors import CaseFileRefused, CaseFileTrouble
from tests.desktop_app.services.test_case_file_content import FILE
from tests.ui.pseudo import is_pseudo
from ui.messages import case_files


@pytest.mark.parametrize("trouble", CaseFileTrouble)
def test_every_reason_has_words(pseudo_language: None, trouble: CaseFileTrouble) -> None:
    assert is_pseudo(case_files.trouble(CaseFileRefused(trouble, "")))


def test_the_name_of_what_is_wrong_is_said_and_cut() -> None:
    text = case_files.trouble(CaseFileRefused(CaseFileTrouble.PATH, "../" * 200))
    assert "“../../" in text
    assert len(text) < 200


@pytest.mark.parametrize("outcome", Outcome)
def test_every_outcome_has_words(pseudo_language: None, outcome: Outcome) -> None:
    title, text = case_files.opened(Opened(outcome, replace(FILE, state=CaseFileState.DRAFT)))
    assert is_pseudo(title)
    assert text


def test_who_wrote_it_for_whom_and_that_it_may_be_sent_is_said() -> None:
    title, text = case_files.opened(Opened(Outcome.NOBODY, FILE))
    assert title == "The case is for another portal"
    assert text.startswith("Kari wrote it for Desk.")
    assert "waiting to be sent there on 2" in case_files.opened(Opened(Outcome.DRAFT, FILE))[1]
    assert case_files.opened(Opened(Outcome.SENT, FILE, number="DP-1"))[0] == "This case is already sent as DP-1"
