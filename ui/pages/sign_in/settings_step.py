"""What an administrator must have prepared at the portal, and the names he gave it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui.language import Translated
from ui.messages.portals import prepare
from ui.messages.words import SETTING
from ui.pages.sign_in.card import Step
from ui.pages.sign_in.portal_line import PortalLine
from ui.theme import Space, Type
from ui.widgets.buttons import Button, Look
from ui.widgets.plain_label import PlainLabel


class SettingsStep(Translated, Step):
    """A line for each setting that nobody has prepared on this computer."""

    given = Signal(object)
    """Name → text."""
    other_portal_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.portal = PortalLine("sign_in.settings_other_portal")
        self._text = PlainLabel(tone="muted", wraps=True)
        self._lines: dict[str, tuple[PlainLabel, QLineEdit]] = {}
        self.next = Button(Look.PRIMARY)
        self.next.setObjectName("sign_in.settings_next")
        self._is_busy = self._is_copied = False
        self._kind = self._address = ""
        self._for_whom, self._prepare = PlainLabel(Type.BODY_STRONG), PlainLabel(Type.CAPTION, "muted", wraps=True)
        self._prepare.make_selectable()
        self.copy = Button(Look.SECONDARY)
        self.copy.setObjectName("sign_in.copy_prepare")
        self._holder = QVBoxLayout()
        self._holder.setSpacing(Space.XS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.portal)
        column.addWidget(self._text)
        column.addLayout(self._holder)
        column.addWidget(self.next)
        column.addSpacing(Space.XS)
        for part in (self._for_whom, self._prepare):
            column.addWidget(part)
        column.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignLeft)
        self.copy.clicked.connect(self._on_copy)
        self.portal.other_asked.connect(self.other_portal_asked)
        self.next.clicked.connect(self._on_next)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        text = self.tr("This portal lets programs in only if its administrator has entered them. Ask for these names:")
        self._text.setText(text)
        self.next.setText(self.tr("Continue"))
        self._for_whom.setText(self.tr("What the administrator has to prepare"))
        self._prepare.setText(prepare(self._kind))
        copied = self.tr("Copied: paste it into a mail")
        self.copy.setText(copied if self._is_copied else self.tr("Copy this for the administrator"))
        for part in (self._for_whom, self._prepare, self.copy):
            part.setVisible(bool(self._prepare.text()))
        for name, (label, line) in self._lines.items():
            label.setText(QCoreApplication.translate("Setting", SETTING.get(name, name)))
            line.setAccessibleName(label.text())

    def begin(self, wants: Sequence[str], known: Mapping[str, str], kind: str = "", address: str = "") -> None:
        """Ask for these, which the portal of that kind at that address demands."""
        self._kind, self._address, self._is_copied = kind, address, False
        for old in (part for pair in self._lines.values() for part in pair):
            old.hide()
            old.deleteLater()
        self._lines = {}
        before: QWidget = self.portal.other
        for name in wants:
            label, line = PlainLabel(Type.BODY_STRONG), QLineEdit(known.get(name, ""))
            line.setObjectName(f"sign_in.setting.{name}")
            label.setBuddy(line)
            line.textChanged.connect(self._fit)
            line.returnPressed.connect(self._on_next)
            self._holder.addWidget(label)
            self._holder.addWidget(line)
            self._lines[name] = (label, line)
            self.setTabOrder(before, line)
            before = line
        self.setTabOrder(before, self.next)
        self.setTabOrder(self.next, self.copy)
        self.retranslate()
        self._fit()

    def take_focus(self) -> None:
        """Put the cursor into the first empty line."""
        empty = [line for _, line in self._lines.values() if not line.text()]
        (empty[0] if empty else self.next).setFocus()

    def set_busy(self, is_busy: bool) -> None:
        """Nothing can be pressed while something is under way."""
        self._is_busy = is_busy
        for _, line in self._lines.values():
            line.setEnabled(not is_busy)
        self.portal.other.setEnabled(not is_busy)
        self._fit()

    def _fit(self) -> None:
        is_whole = all(line.text().strip() for _, line in self._lines.values())
        self.next.setEnabled(is_whole and not self._is_busy)

    def _on_copy(self) -> None:
        ask = self.tr("Nordesk shall be let in at %1. Please prepare this and tell me the client ID.")
        QGuiApplication.clipboard().setText(f"{ask.replace('%1', self._address)}\n\n{prepare(self._kind)}\n")
        self._is_copied = True
        self.retranslate()

    def _on_next(self) -> None:
        if self.next.isEnabled():
            self.given.emit({name: line.text().strip() for name, (_, line) in self._lines.items()})
