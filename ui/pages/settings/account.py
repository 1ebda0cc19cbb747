"""The account: who is signed in, password, language at the portal, and signing out."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFormLayout, QHBoxLayout, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from desktop_app.domain.capabilities import Capabilities, Capability
from desktop_app.domain.identity import Account
from desktop_app.domain.text import LANGUAGES
from desktop_app.errors import Rejected, SupportError
from desktop_app.services.session import Unsent
from ui import formats
from ui.language import NAMES, Translated, words
from ui.messages import message_of
from ui.pages.settings.card import SettingsCard
from ui.theme import Space
from ui.widgets.banner import Banner, Kind
from ui.widgets.buttons import Button, Look
from ui.widgets.editors.choices import ChoiceBox
from ui.widgets.plain_label import PlainLabel, breakable


class PasswordPanel(Translated, QWidget):
    """Old password, new one twice."""

    wanted = Signal(str, str)
    """Old and new password."""

    def __init__(self) -> None:
        super().__init__()
        self._old, self._new, self._again = QLineEdit(), QLineEdit(), QLineEdit()
        self._labels = [PlainLabel() for _ in range(3)]
        self.banner = Banner(Kind.DANGER)
        self._save = Button(Look.SECONDARY)
        form = QFormLayout()
        form.setHorizontalSpacing(Space.L)
        for label, line in zip(self._labels, (self._old, self._new, self._again), strict=True):
            line.setEchoMode(QLineEdit.EchoMode.Password)
            line.setMaximumWidth(320)
            line.returnPressed.connect(self._on_save)
            label.setBuddy(line)
            form.addRow(label, line)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(form)
        layout.addWidget(self.banner)
        layout.addWidget(self._save)
        self._save.clicked.connect(self._on_save)
        self.retranslate()

    def retranslate(self) -> None:
        texts = (self.tr("Current password"), self.tr("New password"), self.tr("New password again"))
        for label, line, text in zip(self._labels, (self._old, self._new, self._again), texts, strict=True):
            label.setText(text)
            line.setAccessibleName(text)
        self._save.setText(self.tr("Change password"))

    def clear(self) -> None:
        """Forget what was typed."""
        for line in (self._old, self._new, self._again):
            line.clear()

    def show_error(self, error: SupportError) -> None:
        """Say why the password was not changed, in the portal's own words where it gave a reason."""
        if not isinstance(error, Rejected):
            self.banner.show_message(message_of(error))
            return
        codes = {code for code, _text in error.problems.values()} | {error.reason}
        reasons = [text for _code, text in error.problems.values() if text]
        if "wrong_password" in codes:
            reasons = [self.tr("The current password is not right.")]
        self.banner.show_text(self.tr("The password was not changed."), " ".join(reasons), kind=Kind.DANGER)

    def show_done(self) -> None:
        """Say that it worked."""
        self.clear()
        self.banner.show_text(self.tr("The password is changed."), "", kind=Kind.SUCCESS)

    def _on_save(self) -> None:
        if self._new.text() != self._again.text():
            self.banner.show_text(self.tr("The two new passwords are not the same."), "", kind=Kind.DANGER)
            self._again.setFocus()
        elif self._old.text() and self._new.text():
            self.banner.clear()
            self.wanted.emit(self._old.text(), self._new.text())


class SignOutPanel(Translated, QWidget):
    """Asks what becomes of unsent work, then signs out."""

    wanted = Signal(str)
    """One of `Unsent`."""
    given_up = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._drafts = self._waiting = 0
        self._title = PlainLabel(wraps=True)
        self._choices = {choice: QRadioButton() for choice in Unsent}
        group = QButtonGroup(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._title)
        for choice, radio in self._choices.items():
            radio.setObjectName(f"settings.unsent.{choice.value}")
            group.addButton(radio)
            layout.addWidget(radio)
        self._choices[Unsent.KEEP].setChecked(True)
        self._go, self._stay = Button(Look.DANGER), Button(Look.SECONDARY)
        self._go.setObjectName("settings.sign_out_now")
        row = QHBoxLayout()
        row.addWidget(self._go)
        row.addWidget(self._stay)
        row.addStretch()
        layout.addLayout(row)
        self._go.clicked.connect(self._on_go)
        self._stay.clicked.connect(self.given_up)
        self.hide()
        self.retranslate()

    def has_more(self, drafts: int, waiting: int) -> bool:
        """Whether more is at stake by now than was said."""
        return drafts > self._drafts or waiting > self._waiting

    def ask(self, drafts: int, waiting: int) -> None:
        """Ask, with what is at stake."""
        self._drafts, self._waiting = drafts, waiting
        self.retranslate()
        self.show()
        self._go.setFocus()

    def retranslate(self) -> None:
        is_at_stake = bool(self._drafts or self._waiting)
        if is_at_stake:
            self._title.setText(
                self.tr("Not sent yet – drafts: {drafts}, in the outbox: {waiting}. What shall become of them?").format(
                    drafts=formats.number(self._drafts), waiting=formats.number(self._waiting)
                )
            )
        else:
            self._title.setText(self.tr("Everything of this account will be removed from this computer."))
        self._choices[Unsent.KEEP].setText(self.tr("Keep them on this computer until I sign in again"))
        self._choices[Unsent.EXPORT].setText(self.tr("Save them as files in a folder of my choice"))
        self._choices[Unsent.DISCARD].setText(self.tr("Delete them"))
        for radio in self._choices.values():
            radio.setVisible(is_at_stake)
        self._go.setText(self.tr("Sign out"))
        self._stay.setText(self.tr("Stay signed in"))

    def _on_go(self) -> None:
        is_at_stake = bool(self._drafts or self._waiting)
        chosen = next(choice for choice, radio in self._choices.items() if radio.isChecked())
        self.wanted.emit((chosen if is_at_stake else Unsent.DISCARD).value)


class AccountCard(Translated, SettingsCard):
    """One account in full."""

    language_wanted = Signal(str)
    password_wanted = Signal(str, str)
    sign_out_asked = Signal()
    sign_out_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._account: Account | None = None
        self._capabilities = Capabilities()
        self._who, self._where, self._organisation = (PlainLabel(wraps=True) for _ in range(3))
        self._language = ChoiceBox()
        self._who_label, self._where_label = self.add_row(self._who), self.add_row(self._where)
        self._organisation_label = self.add_row(self._organisation)
        self._language_label = self.add_row(self._language)
        self.password = PasswordPanel()
        self.password.hide()
        self.sign_out = SignOutPanel()
        self._change = Button(Look.SECONDARY, "key")
        self._change.setObjectName("settings.change_password")
        self._leave = Button(Look.SECONDARY, "logout")
        self._leave.setObjectName("settings.sign_out")
        row = QHBoxLayout()
        row.addWidget(self._change)
        row.addWidget(self._leave)
        row.addStretch()
        self.body.addLayout(row)
        self.body.addWidget(self.password)
        self.body.addWidget(self.sign_out)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self._change.clicked.connect(lambda: self.password.setVisible(self.password.isHidden()))
        self._leave.clicked.connect(self.sign_out_asked)
        self._language.activated.connect(lambda _index: self._on_language())
        self.password.wanted.connect(self.password_wanted)
        self.sign_out.wanted.connect(self.sign_out_wanted)
        self.sign_out.given_up.connect(self.sign_out.hide)

    def show_account(self, account: Account, capabilities: Capabilities) -> None:
        """Show who is signed in where."""
        if self._account is not None and self._account.id != account.id:
            self.put_away()
        self._account, self._capabilities = account, capabilities
        self.retranslate()

    def put_away(self) -> None:
        """What was asked about another account is asked no longer."""
        self.password.clear()
        self.password.hide()
        self.sign_out.hide()

    def take_focus(self) -> None:
        """On how one signs out."""
        self._leave.setFocus()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Account"))
        self._who_label.setText(self.tr("Signed in as"))
        self._where_label.setText(self.tr("Portal"))
        self._organisation_label.setText(self.tr("Organisation"))
        self._language_label.setText(self.tr("The portal writes to me in"))
        self._language.setAccessibleName(self.tr("The portal writes to me in"))
        self._change.setText(self.tr("Change password …"))
        self._leave.setText(self.tr("Sign out …"))
        self._language.clear()
        for language in LANGUAGES:
            self._language.addItem(NAMES[language], language)
        self._fill()

    def _fill(self) -> None:
        account = self._account
        if account is None:
            return
        identity = account.identity
        name = identity.person.name if identity else account.login
        login, address = breakable(account.login), breakable(account.address)
        self._who.setText(f"{name} – {login}" if name != account.login else login)
        self._where.setText(f"{words(account.portal_name)} – {address}" if account.portal_name else address)
        self._organisation.setText(", ".join(each.name for each in identity.organisations) if identity else "")
        self._language.setCurrentIndex(self._language.findData(identity.language) if identity else -1)
        can_set = Capability.PROFILE_LANGUAGE in self._capabilities
        self._language.setVisible(can_set)
        self._language_label.setVisible(can_set)
        self._change.setVisible(Capability.CHANGE_PASSWORD in self._capabilities)

    def _on_language(self) -> None:
        language = self._language.currentData()
        if isinstance(language, str):
            self.language_wanted.emit(language)
