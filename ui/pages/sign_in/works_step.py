"""What works at the portal just signed in to, and what this kind of portal does not allow."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop_app.domain.capabilities import Capabilities, Capability
from ui.icons import Ink
from ui.language import Translated
from ui.messages.capabilities import CAPABILITY
from ui.messages.words import ADVICE
from ui.pages.sign_in.card import Step
from ui.theme import Space, Type
from ui.widgets.banner import Banner, Kind
from ui.widgets.buttons import Button, Look
from ui.widgets.icon_label import IconLabel
from ui.widgets.plain_label import PlainLabel

_TOLD = (
    Capability.CATALOG,
    Capability.UPLOADS,
    Capability.REPLY,
    Capability.SOLVE,
    Capability.REOPEN,
    Capability.ORGANISATION_CASES,
    Capability.KNOWLEDGE,
    Capability.AGREEMENTS,
    Capability.PEOPLE,
)
"""What a person would ask about; how it is done underneath is not told."""


class WorksStep(Translated, Step):
    """A tick or a dash per thing, each with its words."""

    done = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._capabilities = Capabilities()
        self._codes: tuple[str, ...] = ()
        self._title, self._text = PlainLabel(Type.BODY_STRONG, wraps=True), PlainLabel(tone="muted", wraps=True)
        self._advice = Banner(Kind.WARNING)
        self._rows = QGridLayout()
        self._rows.setHorizontalSpacing(Space.S)
        self._rows.setVerticalSpacing(Space.XS)
        self._rows.setColumnStretch(1, 1)
        self._parts: list[QWidget] = []
        self.next = Button(Look.PRIMARY)
        self.next.setObjectName("sign_in.works_next")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self._title)
        column.addLayout(self._rows)
        column.addWidget(self._text)
        column.addWidget(self._advice)
        column.addWidget(self.next)
        self.next.clicked.connect(self.done)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        self._title.setText(self.tr("You are signed in. This is what works here:"))
        self._text.setText(self.tr("What has a dash, this portal does not let programs do. Its own pages may."))
        self._text.setVisible(any(one not in self._capabilities for one in _TOLD))
        told = [QCoreApplication.translate("Advice", ADVICE[code]) for code in self._codes if code in ADVICE]
        if told:
            self._advice.show_text(self.tr("Something is missing at the portal"), "\n".join(told))
        else:
            self._advice.clear()
        self.next.setText(self.tr("Begin"))
        for old in self._parts:
            old.hide()
            old.deleteLater()
        self._parts = []
        for at, one in enumerate(_TOLD):
            has = one in self._capabilities
            words = QCoreApplication.translate("Capability", CAPABILITY[one])
            icon = IconLabel("check" if has else "minus", Ink.SUCCESS if has else Ink.MUTED, 18)
            label = PlainLabel(tone="" if has else "muted", wraps=True)
            label.setText(words)
            state = self.tr("%1: works") if has else self.tr("%1: does not work here")
            label.setAccessibleName(state.replace("%1", words))
            self._rows.addWidget(icon, at, 0)
            self._rows.addWidget(label, at, 1)
            self._parts += [icon, label]

    def show_capabilities(self, capabilities: Capabilities, advice: tuple[str, ...] = ()) -> None:
        """What the portal said it can do, and what its administrator still has to prepare."""
        self._capabilities, self._codes = capabilities, advice
        self.retranslate()

    def take_focus(self) -> None:
        """On what is pressed next."""
        self.next.setFocus()

    def set_busy(self, is_busy: bool) -> None:
        """Nothing can be pressed while something is under way."""
        self.next.setEnabled(not is_busy)
