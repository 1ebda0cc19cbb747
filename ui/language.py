"""The language of the window: switches at once, without a restart."""

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication

from desktop_app.domain.text import LocalText, our_language
from desktop_app.paths import translations

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget as _Base

    def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802, ARG001 - the name lupdate looks for
        """Mark a text of a table for translation; `QCoreApplication.translate(context, text)` speaks it."""
        return text

else:
    from PySide6.QtCore import QT_TRANSLATE_NOOP  # PySide6 types it as taking and giving `object`

    _Base = object

__all__ = [
    "NAMES",
    "QT_TRANSLATE_NOOP",
    "Translated",
    "current",
    "filled",
    "locale",
    "locale_for",
    "set_language",
    "words",
]

_PLACE = re.compile(r"%([1-9])")
_TERRITORY = {"nb": "nb_NO", "sv": "sv_SE", "fi": "fi_FI", "da": "da_DK", "is": "is_IS", "en": "en_GB"}

NAMES = {
    "nb": "Norsk bokmål",
    "sv": "Svenska",
    "fi": "Suomi",
    "da": "Dansk",
    "is": "Íslenska",
    "en": "English",
}
"""Each language in its own words: whoever looks for it must be able to read it."""


class Translated(_Base):
    """Turns Qt's LanguageChange into `retranslate()`, where all of a widget's words are set. Stands before QWidget."""

    def retranslate(self) -> None:
        """Set every text; called at the end of `__init__` and whenever the language changes."""
        raise NotImplementedError

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Qt tells of the new language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


class _Language(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.tag = "en"
        self.locale = QLocale(_TERRITORY["en"])
        self.installed: list[QTranslator] = []


_language = _Language()


def current() -> str:
    """The language of the window, one of LANGUAGES."""
    return _language.tag


def locale() -> QLocale:
    """How dates and numbers are written in the window."""
    return _language.locale


def words(text: LocalText, longest: int = 3_000) -> str:
    """A portal's text for the reader of this window, cut where nobody reads on."""
    said = text.in_(_language.tag)
    return said if len(said) <= longest else said[: longest - 1] + "…"


def filled(text: str, *values: str) -> str:
    """A text of ours with %1, %2 … filled in at once: what a portal says may hold such signs itself."""
    return _PLACE.sub(lambda place: values[int(place[1]) - 1], text)


def set_language(app: QApplication, tag: str) -> None:
    """Speak this language from now on; "" = the system's. Nynorsk and Sámi locales of Norway are served in Bokmål."""
    system = QLocale.system()
    language = our_language(tag or _first_ui_language(system))
    for translator in _language.installed:
        app.removeTranslator(translator)
    _language.tag = language
    _language.locale = locale_for(language, system)
    QLocale.setDefault(_language.locale)
    _language.installed = [
        translator
        for translator in (_qt_translator(language), _our_translator(language))
        if translator is not None and app.installTranslator(translator)
    ]
    # QLocale.setDefault does not reach widgets that are there already.
    for widget in app.topLevelWidgets():
        widget.setLocale(_language.locale)


def locale_for(language: str, system: QLocale) -> QLocale:
    """The locale of a language: the system's own region where it speaks that language (Swedish in Finland)."""
    if our_language(system.name()) == language and system.name() not in {"C", ""}:
        is_ours = system.name().split("_")[0] == language
        return QLocale(system) if is_ours else QLocale(_TERRITORY[language])
    return QLocale(_TERRITORY[language])


def _first_ui_language(system: QLocale) -> str:
    names = system.uiLanguages()
    return names[0] if names else "en"


def _our_translator(language: str) -> QTranslator | None:
    translator = QTranslator(_language)
    return translator if translator.load(f"nordesk_{language}", str(translations())) else None


def _qt_translator(language: str) -> QTranslator | None:
    """Qt's own words (buttons, menus of fields, file dialog): ours for nb and is, which Qt does not ship."""
    translator = QTranslator(_language)
    for folder in (str(translations()), QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        if translator.load(f"qtbase_{language}", folder):
            return translator
    return None
