"""Says which language a portal's text is in, where that is not the reader's."""

from desktop_app.domain.text import LocalText
from ui.language import NAMES, current
from ui.theme import Type
from ui.widgets.plain_label import PlainLabel


def foreign(text: LocalText) -> str:
    """The name of the language a text will be shown in, "" when it is the reader's own (or nothing)."""
    language = text.best(current())[1]
    return "" if language in {current(), ""} else NAMES.get(language, language)


class LanguageMark(PlainLabel):
    """A small label that hides itself when there is nothing to say."""

    def __init__(self) -> None:
        super().__init__(Type.CAPTION, "muted")
        self.hide()

    def show_for(self, text: LocalText) -> None:
        """Mark a text."""
        name = foreign(text)
        self.setText(name)
        self.setVisible(bool(name))
