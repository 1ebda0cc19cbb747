"""Screenshots: the combination of keys, what was said about private windows, and what the system asks."""

import sys
from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QKeySequenceEdit, QLineEdit, QWidget

from desktop_app.domain.hotkeys import default_for, parsed
from desktop_app.services.preferences import NO_HOTKEY, Settings
from ui.language import Translated
from ui.pages.settings.card import SettingsCard
from ui.pages.settings.private_windows import PrivateAnswers
from ui.theme import Space
from ui.widgets.banner import Banner, Kind
from ui.widgets.buttons import Button, Look


class CaptureCard(Translated, SettingsCard):
    """What is chosen holds at once; whether it is heard is said beneath it."""

    wanted = Signal(object)
    """The Settings the user wants now."""
    permissions_wanted = Signal()
    private_wanted = Signal(str, object)
    """A browser, and what is to hold for its private windows: bool, or None to be asked again."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings, self._combination, self._why_not = settings, "", ""
        self._refused = ""
        self._keys = QKeySequenceEdit()
        self._keys.setObjectName("settings.hotkey")
        self._keys.setMaximumSequenceLength(1)
        self._reset, self._none = Button(Look.SECONDARY), Button(Look.SECONDARY)
        self._reset.setObjectName("settings.hotkey_default")
        self._none.setObjectName("settings.hotkey_none")
        self._ask = Button(Look.QUIET, "info")
        self._ask.setObjectName("settings.permissions")
        self.banner = Banner(Kind.INFO)
        self._label = self.add_row(self._keys)
        buttons, row = QWidget(), QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XS)
        buttons.setLayout(row)
        for button in (self._reset, self._none):
            row.addWidget(button)
        self.add_row(buttons)
        self._private = PrivateAnswers(self.add_row)
        self._private.setParent(self)
        self._private.wanted.connect(self.private_wanted)
        self.body.addWidget(self._ask)
        self.body.addWidget(self.banner)
        self._keys.editingFinished.connect(self._on_keys)
        self._reset.clicked.connect(self._on_reset)
        self._none.clicked.connect(lambda: self._want(NO_HOTKEY))
        self._ask.clicked.connect(self.permissions_wanted)
        self.retranslate()

    def show_hotkey(self, settings: Settings, combination: str, why_not: str) -> None:
        """What is set, the combination that holds ("" = none), and the code of why it is not heard."""
        self._settings, self._combination, self._why_not = settings, combination, why_not
        with QSignalBlocker(self._keys):
            self._keys.setKeySequence(QKeySequence(combination))
        self._say()

    def show_private(self, answers: Mapping[str, bool]) -> None:
        """What was said about the private windows of each browser."""
        self._private.show_answers(answers)

    def retranslate(self) -> None:
        self.title.setText(self.tr("Screenshots"))
        self._label.setText(self.tr("Key for a screenshot"))
        self._keys.setAccessibleName(self.tr("Key for a screenshot"))
        # Qt asks for its own words once only, when the field is made.
        for line in self._keys.findChildren(QLineEdit):
            line.setPlaceholderText(self.tr("Press the keys"))
        self._reset.setText(self.tr("Use the usual one"))
        self._none.setText(self.tr("None"))
        self._ask.setText(self.tr("What the system asks"))
        self.say_note(self.tr("Press it in any program: the picture goes into your draft, or into a new one."))
        self._say()

    def _on_keys(self) -> None:
        text = self._keys.keySequence().toString(QKeySequence.SequenceFormat.PortableText)
        if text == self._combination and not self._why_not:
            return
        if parsed(text) is None:
            self._refused = text
            self._say()
            return
        self._want(text)

    def _on_reset(self) -> None:
        # A desktop that asks first wants to be asked for a key by name.
        self._want(default_for(sys.platform) if self._why_not == "not_set_up" else "")

    def _want(self, hotkey: str) -> None:
        self._refused = ""
        self._settings = replace(self._settings, hotkey=hotkey)
        self.wanted.emit(self._settings)

    def _say(self) -> None:
        chosen = parsed(self._combination)
        if self._refused:
            text = self.tr("Choose a key together with Ctrl or Alt, or one of F1 to F24.")
            self.banner.show_text(self.tr("This key cannot be used"), text, kind=Kind.WARNING)
        elif self._why_not:
            self.banner.show_text(self.tr("The key is not heard"), self._reason(), kind=Kind.WARNING)
        elif chosen is not None and chosen.is_alt_gr:
            text = self.tr("On many keyboards it is the same as AltGr: a character could not be typed any more.")
            self.banner.show_text(self.tr("Ctrl+Alt is not a good choice"), text, kind=Kind.WARNING)
        else:
            self.banner.clear()

    def _reason(self) -> str:
        reasons = {
            "taken": self.tr("Another program uses it already. Choose another one."),
            "unknown_key": self.tr("This keyboard has no such key. Choose another one."),
            "unsupported": self.tr("This desktop gives programs no keys. Use the button or the icon in the panel."),
            "denied": self.tr("The desktop did not allow it. Choose “None” and then the key, to be asked again."),
            "not_set_up": self.tr("Your desktop asks you first: choose a key here."),
        }
        return reasons.get(self._why_not, self.tr("It did not work. Choose another one."))
