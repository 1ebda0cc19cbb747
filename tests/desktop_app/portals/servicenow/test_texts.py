"""The adapter's own words, in every language of the program."""

import pytest

from desktop_app.domain.text import LANGUAGES, LocalText
from desktop_app.portals.servicenow import texts


@pytest.mark.parametrize("name", [name for name in vars(texts) if name.isupper()])
def test_each_text_is_there_in_each_language(name: str) -> None:
    text = getattr(texts, name)
    assert isinstance(text, LocalText)
    assert set(text.texts) == set(LANGUAGES)
    assert all(one.strip() for one in text.texts.values())
