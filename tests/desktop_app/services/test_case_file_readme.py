"""desktop_app.services.case_file_readme"""

from dataclasses import replace

from desktop_app.domain.case_files import CaseFileState
from desktop_app.domain.text import LANGUAGES
from desktop_app.services.case_file_readme import readme
from tests.desktop_app.services.test_case_file_content import FILE


def test_a_person_without_nordesk_can_read_it() -> None:
    text = readme(replace(FILE, language="en"), "It stands")
    assert text.startswith("It stands\r\n\r\nThis is a case file of Nordesk.")
    assert "waiting to be sent" in text
    assert "Portal: Desk – https://desk.example" in text
    assert "Written by: Kari – kari@x.example" in text
    assert "Emne: Står\r\n" in text
    assert f"a.png (3 B, SHA-256 {'0' * 64})" in text
    assert "waiting" not in readme(replace(FILE, language="en", state=CaseFileState.DRAFT), "It stands")


def test_it_speaks_every_language_of_the_program() -> None:
    texts = {readme(replace(FILE, language=language), "T").splitlines()[2] for language in LANGUAGES}
    assert len(texts) == len(LANGUAGES)
