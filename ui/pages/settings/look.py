"""Language and appearance: both switch at once."""

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox

from desktop_app.domain.text import LANGUAGES
from desktop_app.services.preferences import Appearance, Settings
from ui.language import NAMES, Translated
from ui.pages.settings.card import SettingsCard
from ui.widgets.editors.choices import ChoiceBox
from ui.widgets.segmented import Segmented

TEXT_SCALES = (85, 100, 115, 130, 150, 175, 200)


class LookCard(Translated, SettingsCard):
    """Language, light or dark, the size of the text, notices."""

    wanted = Signal(object)
    """The Settings the user wants now."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self._language = ChoiceBox()
        self._language.setObjectName("settings.language")
        self._appearance = Segmented([choice.value for choice in Appearance])
        self._appearance.setObjectName("settings.appearance")
        self._scale = ChoiceBox()
        self._scale.setObjectName("settings.text_scale")
        self._notices, self._subjects = QCheckBox(), QCheckBox()
        self._language_label = self.add_row(self._language)
        self._appearance_label = self.add_row(self._appearance)
        self._scale_label = self.add_row(self._scale)
        self.body.addWidget(self._notices)
        self.body.addWidget(self._subjects)
        for box in (self._language, self._scale):
            box.currentIndexChanged.connect(lambda _index: self._on_changed())
        self._appearance.chosen.connect(lambda _id: self._on_changed())
        self._notices.clicked.connect(lambda: self._on_changed())
        self._subjects.clicked.connect(lambda: self._on_changed())
        self.retranslate()

    def show_settings(self, settings: Settings) -> None:
        """Show what is set now."""
        self._settings = settings
        with QSignalBlocker(self._language), QSignalBlocker(self._scale):
            self._language.setCurrentIndex(max(0, self._language.findData(settings.language)))
            nearest = min(TEXT_SCALES, key=lambda scale: abs(scale - settings.text_scale))
            self._scale.setCurrentIndex(self._scale.findData(nearest))
        self._appearance.choose(settings.appearance.value)
        self._notices.setChecked(settings.notices)
        self._subjects.setChecked(settings.notice_subjects)
        self._subjects.setEnabled(settings.notices)

    def retranslate(self) -> None:
        self.title.setText(self.tr("Language and appearance"))
        self._language_label.setText(self.tr("Language"))
        self._appearance_label.setText(self.tr("Appearance"))
        self._scale_label.setText(self.tr("Text size"))
        self._appearance.setAccessibleName(self.tr("Appearance"))
        self._language.setAccessibleName(self.tr("Language"))
        self._scale.setAccessibleName(self.tr("Text size"))
        self._appearance.set_text(Appearance.SYSTEM.value, self.tr("System"))
        self._appearance.set_text(Appearance.LIGHT.value, self.tr("Light"))
        self._appearance.set_text(Appearance.DARK.value, self.tr("Dark"))
        self._notices.setText(self.tr("Show a notice when something happens in my cases"))
        self._subjects.setText(self.tr("Show the case's title in the notice"))
        with QSignalBlocker(self._language), QSignalBlocker(self._scale):
            self._language.clear()
            self._language.addItem(self.tr("As in the system"), "")
            for language in LANGUAGES:
                self._language.addItem(NAMES[language], language)
            self._scale.clear()
            for scale in TEXT_SCALES:
                self._scale.addItem(self.tr("{percent} %").format(percent=scale), scale)
        self.show_settings(self._settings)

    def _on_changed(self) -> None:
        language, scale = self._language.currentData(), self._scale.currentData()
        self._settings = replace(
            self._settings,
            language=language if isinstance(language, str) else "",
            appearance=Appearance(self._appearance.current),
            text_scale=scale if isinstance(scale, int) else 100,
            notices=self._notices.isChecked(),
            notice_subjects=self._subjects.isChecked(),
        )
        self._subjects.setEnabled(self._settings.notices)
        self.wanted.emit(self._settings)
