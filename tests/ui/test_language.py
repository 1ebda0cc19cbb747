"""ui.language"""

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.text import LocalText
from tests.ui.pseudo import is_pseudo, speak_pseudo
from ui import language
from ui.language import Translated


class _Greeting(Translated, QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.label = QLabel(self)
        self.times = 0
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        self.times += 1
        self.label.setText(self.tr("Hello"))


def test_a_new_language_reaches_hidden_widgets_too(qtbot: QtBot, qapp: QApplication) -> None:
    widget = _Greeting()
    qtbot.addWidget(widget)
    assert widget.label.text() == "Hello"
    translator = speak_pseudo(qapp)
    qtbot.waitUntil(lambda: is_pseudo(widget.label.text()))
    qapp.removeTranslator(translator)
    qtbot.waitUntil(lambda: widget.label.text() == "Hello")
    assert widget.times == 3


def test_who_does_not_say_its_words_is_found_out() -> None:
    class Silent(Translated):
        """Forgot."""

    with pytest.raises(NotImplementedError):
        Silent.retranslate(Silent.__new__(Silent))


@pytest.mark.parametrize(
    ("asked", "spoken", "locale"),
    [
        ("nn_NO", "nb", "nb_NO"),
        ("se", "nb", "nb_NO"),
        ("no", "nb", "nb_NO"),
        ("fi-FI", "fi", "fi_FI"),
        ("is", "is", "is_IS"),
    ],
)
def test_languages_and_their_locales(qapp: QApplication, asked: str, spoken: str, locale: str) -> None:
    language.set_language(qapp, asked)
    assert language.current() == spoken
    assert language.locale().name() == locale
    assert QLocale().name() == locale


def test_any_other_language_is_served_in_english(qapp: QApplication) -> None:
    language.set_language(qapp, "de")
    assert language.current() == "en"
    assert language.locale().language() is QLocale.Language.English


def test_windows_that_are_there_get_the_locale(qtbot: QtBot, qapp: QApplication) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    language.set_language(qapp, "da")
    assert widget.locale().name() == "da_DK"


def test_the_systems_language_is_the_first_choice(qapp: QApplication) -> None:
    language.set_language(qapp, "")
    assert language.current() in language.NAMES


def test_the_region_of_the_system_is_kept() -> None:
    assert language.locale_for("sv", QLocale("sv_FI")).name() == "sv_FI"
    assert language.locale_for("nb", QLocale("nn_NO")).name() == "nb_NO"
    assert language.locale_for("fi", QLocale("sv_SE")).name() == "fi_FI"
    assert language.locale_for("en", QLocale.c()).name() == "en_GB"


def test_portal_texts_come_in_the_readers_language(qapp: QApplication) -> None:
    language.set_language(qapp, "fi")
    assert language.words(LocalText({"en": "Case", "fi": "Tukipyyntö"})) == "Tukipyyntö"


def test_marked_texts_are_themselves() -> None:
    assert language.QT_TRANSLATE_NOOP("Status", "Draft") == "Draft"


def test_texts_are_filled_in_at_once() -> None:
    assert language.filled("%1 and %2", "50 %2", "{}") == "50 %2 and {}"


def test_a_portals_text_is_cut_where_nobody_reads_on() -> None:
    assert language.words(LocalText({"en": "x" * 2_999})) == "x" * 2_999
    assert len(language.words(LocalText({"en": "x" * 100_000}))) == 3_000
    assert len(language.words(LocalText({"en": "x" * 100_000}), 50_000)) == 50_000
