"""What looks private in the picture: redact all, redact one, or dismiss it. IT may ask that all be redacted."""

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.capture.editor import names
from ui.capture.editor.scene import Scene
from ui.icons import Ink
from ui.language import Translated
from ui.override import override
from ui.theme import Space, Type, theme
from ui.widgets.buttons import Button, Look
from ui.widgets.flow import Flow
from ui.widgets.icon_label import IconLabel
from ui.widgets.plain_label import PlainLabel

_WORDS = 380
"""The least room for the words beside the buttons, at 100 % text size."""


class SuggestionBar(Translated, QFrame):
    """Hidden while there is nothing to decide."""

    def __init__(self, scene: Scene) -> None:
        super().__init__()
        self._scene = scene
        self.setProperty("banner", "warning")
        self._title, self._text = PlainLabel(Type.BODY_STRONG, wraps=True), PlainLabel(wraps=True)
        self._all, self._none = Button(Look.SECONDARY, "tool-redact"), Button(Look.SECONDARY)
        self._one, self._not_one = Button(Look.SECONDARY), Button(Look.SECONDARY)
        parts = {"accept": self._one, "dismiss": self._not_one, "accept_all": self._all, "dismiss_all": self._none}
        self._buttons = _Buttons()
        flow = Flow(self._buttons, spacing=Space.XS)
        for name, button in parts.items():
            button.setObjectName(f"editor.{name}")
            flow.addWidget(button)
        words = QVBoxLayout()
        words.setSpacing(Space.XXS)
        words.addStretch()
        for part in (self._title, self._text):
            words.addWidget(part)
        words.addStretch()
        self._inner = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._inner.setSpacing(Space.XXS)
        self._inner.addLayout(words, 1)
        self._inner.addWidget(self._buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.S, Space.XS, Space.S, Space.XS)
        row.setSpacing(Space.S)
        row.addWidget(IconLabel("privacy", Ink.WARNING))
        row.addLayout(self._inner, 1)
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
        self._say_one(at)
        self._none.setVisible(not is_forced)
        self.setVisible(bool(sheet.suggestions))
        self._fit()

    def _say_one(self, at: int) -> None:
        """What can be done with the chosen one. Its buttons keep their room: the picture must not jump."""
        sheet = self._scene.sheet
        kinds = [names.suggestion_kind(one.kind) for one in sheet.suggestions]
        longest = max(kinds, key=self.fontMetrics().horizontalAdvance, default="")
        name = kinds[at] if 0 <= at < len(kinds) else ""
        for button, text in ((self._one, self.tr("Redact “%1”")), (self._not_one, self.tr("Dismiss “%1”"))):
            button.setMinimumWidth(0)
            button.setText(text.replace("%1", longest))
            button.setMinimumWidth(button.sizeHint().width())
            button.setText(text.replace("%1", name))
        self._one.setVisible(bool(name))
        self._not_one.setVisible(bool(name) and not sheet.required)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The buttons beside the words where there is room for both: the picture is what needs the height."""
        is_forced = bool(self._scene.sheet.required)
        shown = (self._one, self._all) if is_forced else (self._one, self._not_one, self._all, self._none)
        wide = sum(max(button.minimumWidth(), button.sizeHint().width()) + Space.XS for button in shown)
        is_beside = self.width() >= wide + theme().px(_WORDS)
        for button in shown[:-1]:
            policy = button.sizePolicy()
            policy.setRetainSizeWhenHidden(is_beside)
            button.setSizePolicy(policy)
        self._buttons.want(wide if is_beside else 0)
        direction, aligned = QBoxLayout.Direction, Qt.AlignmentFlag
        self._inner.setAlignment(self._buttons, aligned.AlignVCenter if is_beside else aligned(0))
        self._inner.setDirection(direction.LeftToRight if is_beside else direction.TopToBottom)

    def _explained(self, *, is_forced: bool) -> str:
        if is_forced:
            return self.tr("Your organisation asks that all of them be redacted before the picture is used.")
        return self.tr("Press on one, or reach it by Tab; Enter redacts it, Delete dismisses it.")


class _Buttons(QWidget):
    """Asks for a width, and bears less: the window may be made smaller."""

    def __init__(self) -> None:
        super().__init__()
        self._wide = 0

    def want(self, width: int) -> None:
        """So much would be right."""
        self._wide = width
        self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(self._wide, 0))


def _found(n: int) -> str:
    return QCoreApplication.translate("SuggestionBar", "%n places look private", None, n)
