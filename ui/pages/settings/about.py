"""Keys, version and licences."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QGridLayout, QHBoxLayout

from desktop_app import __version__
from desktop_app.paths import resources
from ui.language import Translated
from ui.pages.settings.card import SettingsCard
from ui.theme import Space, Type
from ui.widgets.buttons import Button, Look
from ui.widgets.plain_label import PlainLabel

_KEYS = ("Ctrl+K", "Ctrl+N", "Ctrl+1 … 7", "Alt+←  Alt+→", "F5", "Ctrl+V", "Ctrl+Enter")


class KeysCard(Translated, SettingsCard):
    """What the keyboard reaches."""

    def __init__(self) -> None:
        super().__init__()
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.XXS)
        grid.setColumnStretch(1, 1)
        self._meanings = [PlainLabel(wraps=True) for _ in _KEYS]
        for row, (key, meaning) in enumerate(zip(_KEYS, self._meanings, strict=True)):
            label = PlainLabel(Type.BODY_STRONG)
            label.setText(key)
            grid.addWidget(label, row, 0)
            grid.addWidget(meaning, row, 1)
        self.body.addLayout(grid)
        self.retranslate()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Keyboard"))
        texts = (
            self.tr("Search everything"),
            self.tr("New case beside what you are doing; Esc keeps it"),
            self.tr("The pages in the rail"),
            self.tr("Back and forward"),
            self.tr("Ask the portal for news"),
            self.tr("Paste a picture or files into a case"),
            self.tr("Send what is being written"),
        )
        for label, text in zip(self._meanings, texts, strict=True):
            label.setText(text)


class AboutCard(Translated, SettingsCard):
    """Version, licence, and where the third parties' texts lie."""

    def __init__(self) -> None:
        super().__init__()
        self._licences = Button(Look.SECONDARY, "document")
        row = QHBoxLayout()
        row.addWidget(self._licences)
        row.addStretch()
        self.body.addLayout(row)
        self._licences.clicked.connect(
            lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(resources() / "licences")))
        )
        self.retranslate()

    def retranslate(self) -> None:
        self.title.setText(self.tr("About"))
        self.say_note(
            self.tr(
                "Nordesk {version}. Free software under the MIT licence. Qt and PySide6 are used under the LGPL; "
                "their files lie beside the program and may be replaced."
            ).format(version=__version__)
        )
        self._licences.setText(self.tr("Show the licences"))
