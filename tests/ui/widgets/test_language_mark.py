"""The mark on a text in another language."""

from pytestqt.qtbot import QtBot

from desktop_app.domain.text import LocalText
from ui.widgets.language_mark import LanguageMark, foreign


def test_one_s_own_language_has_no_mark(qtbot: QtBot) -> None:
    mark = LanguageMark()
    qtbot.addWidget(mark)
    mark.show_for(LocalText({"en": "Here", "fi": "Täällä"}))
    assert mark.isHidden()
    mark.show_for(LocalText({"fi": "Täällä"}))
    assert mark.text() == "Suomi"
    assert not mark.isHidden()


def test_a_text_of_an_unknown_language_is_not_marked() -> None:
    assert foreign(LocalText.of("Somewhere")) == ""
    assert foreign(LocalText()) == ""
    assert foreign(LocalText.of("Tere", "et")) == "et"
