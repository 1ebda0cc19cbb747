"""What looks private in the picture: redact all, redact one, or dismiss it. IT may ask that all be redacted."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.capture.editor import names
from ui.capture.editor.scene import Scene
from ui.icons import Ink
from ui.language import Translated
from ui.theme import Space, Type
from ui.widgets.buttons import Button, Look
from ui.widgets.flow import Flow
from ui.widgets.icon_label import IconLabel
from ui.widgets.plain_label import PlainLabel


class SuggestionBar(Translated, QFrame):
    """Hidden while there is nothing to decide."""

    def __init__(self, scene: Scene) -> None:
        super().__init__()
        self._scene = scene
        self.setProperty("banner", "warning")
        self._title, self._text = PlainLabel(Type.BODY_STRONG, wraps=True), PlainLabel(wraps=True)
        self._all, self._none = Button(Look.SECONDARY, "tool-redact"), Button(Look.SECONDARY)
        self._one, self._not_one = Button(Look.SECONDARY), Button(Look.SECONDARY)
        parts = {"accept_all": self._all, "accept": self._one, "dismiss": self._not_one, "dismiss_all": self._none}
        buttons = QWidget()
        flow = Flow(buttons, spacing=Space.XS)
        for name, button in parts.items():
            button.setObjectName(f"editor.{name}")
            flow.addWidget(button)
        words = QVBoxLayout()
        words.setSpacing(Space.XXS)
        for part in (self._title, self._text, buttons):
            words.addWidget(part)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.S, Space.XS, Space.S, Space.XS)
        row.setSpacing(Space.S)
        row.addWidget(IconLabel("privacy", Ink.WARNING))
        row.addLayout(words, 1)
        self._all.clicked.connect(lambda: scene.accept(scene.sheet.suggestions))
        self._none.clicked.connect(lambda: scene.dismiss(scene.sheet.suggestions))
        self._one.clicked.connect(lambda: scene.accept(scene.sheet.suggestions[scene.suggestion :][:1]))
        self._not_one.clicked.connect(lambda: scene.dismiss(scene.sheet.suggestions[scene.suggestion :][:1]))
        scene.changed.connect(self.retranslate)
        self.hide()
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text; they depend on what is suggested still."""
        sheet, at = self._scene.sheet, self._scene.suggestion
        is_forced = bool(sheet.required)
        self._title.setText(_found(len(sheet.suggestions)))
        self._text.setText(self._explained(is_forced=is_forced))
        self._text.setVisible(bool(self._text.text()))
        self._all.setText(self.tr("Redact all"))
        self._none.setText(self.tr("Dismiss all"))
        name = names.suggestion_kind(sheet.suggestions[at].kind) if 0 <= at < len(sheet.suggestions) else ""
        self._one.setText(self.tr("Redact “%1”").replace("%1", name))
        self._not_one.setText(self.tr("Dismiss “%1”").replace("%1", name))
        self._one.setVisible(bool(name))
        self._not_one.setVisible(bool(name) and not is_forced)
        self._none.setVisible(not is_forced)
        self.setVisible(bool(sheet.suggestions))

    def _explained(self, *, is_forced: bool) -> str:
        if is_forced:
            return self.tr("Your organisation asks that all of them be redacted before the picture is used.")
        return self.tr("Press on one, or reach it by Tab; Enter redacts it, Delete dismisses it.")


def _found(n: int) -> str:
    return QCoreApplication.translate("SuggestionBar", "%n places look private", None, n)
