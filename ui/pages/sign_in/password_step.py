"""First or forgotten password: the portal mails a code, the code sets a new password."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout

from desktop_app.errors import Rejected, SupportError
from desktop_app.services.session import Session
from ui.language import Translated
from ui.messages import words
from ui.pages.sign_in.asking import Asking
from ui.pages.sign_in.card import Step
from ui.theme import Space, Type
from ui.widgets.banner import Banner, Kind
from ui.widgets.buttons import Button, Look
from ui.widgets.password_field import PasswordField
from ui.widgets.plain_label import PlainLabel


class PasswordStep(Translated, Step):
    """Two halves: ask for the code, then use it. Somebody who has a code already can go straight to the second."""

    password_set = Signal(str)
    """Done; the e-mail whose password it is."""
    back_asked = Signal()

    def __init__(self, session: Session, asking: Asking, banner: Banner) -> None:
        super().__init__()
        self._session, self._asking, self._banner = session, asking, banner
        self._address = ""
        self._intro = PlainLabel(tone="muted", wraps=True)
        self._login_label = PlainLabel(Type.BODY_STRONG)
        self.login = QLineEdit()
        self.login.setObjectName("sign_in.reset_login")
        self._login_label.setBuddy(self.login)
        self._code_label = PlainLabel(Type.BODY_STRONG)
        self.code = QLineEdit()
        self.code.setObjectName("sign_in.reset_code")
        self._code_label.setBuddy(self.code)
        self.code_problem = PlainLabel(Type.CAPTION, "danger", wraps=True)
        self._new_label = PlainLabel(Type.BODY_STRONG)
        self.new = PasswordField()
        self.new.line.setObjectName("sign_in.reset_password")
        self._new_label.setBuddy(self.new.line)
        self.new_problem = PlainLabel(Type.CAPTION, "danger", wraps=True)
        self.next = Button(Look.PRIMARY)
        self.next.setObjectName("sign_in.reset_next")
        self.has_code = Button(Look.QUIET)
        self.has_code.setObjectName("sign_in.has_code")
        self.back = Button(Look.QUIET, "chevron-left")
        self.back.setObjectName("sign_in.reset_back")
        self._knows_code = self._is_busy = False
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        actions = QHBoxLayout()
        actions.addWidget(self.next)
        actions.addStretch()
        actions.addWidget(self.has_code)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        back = QHBoxLayout()
        back.addWidget(self.back)
        back.addStretch()
        column.addLayout(back)
        for part in (
            self._intro,
            self._login_label,
            self.login,
            self._code_label,
            self.code,
            self.code_problem,
            self._new_label,
            self.new,
            self.new_problem,
        ):
            column.addWidget(part)
        column.addSpacing(Space.XS)
        column.addLayout(actions)

    def _connect(self) -> None:
        self.back.clicked.connect(self.back_asked)
        self.has_code.clicked.connect(lambda: self.ask_code(True))
        self.next.clicked.connect(self._on_next)
        for line in (self.login, self.code, self.new.line):
            line.textChanged.connect(self._fit)
            line.returnPressed.connect(self._on_next)

    def retranslate(self) -> None:
        """Set every text."""
        if self._knows_code:
            self._intro.setText(
                self.tr("Type the code from the mail, and choose a password of at least 10 characters.")
            )
            self.next.setText(self.tr("Set the password"))
        else:
            self._intro.setText(self.tr("The portal sends a code to your e-mail address. It is good for 30 minutes."))
            self.next.setText(self.tr("Send me a code"))
        self._login_label.setText(self.tr("E-mail"))
        self._code_label.setText(self.tr("Code"))
        self._new_label.setText(self.tr("New password"))
        self.login.setAccessibleName(self._login_label.text())
        self.code.setAccessibleName(self._code_label.text())
        self.new.line.setAccessibleName(self._new_label.text())
        self.has_code.setText(self.tr("I have a code"))
        self.back.setText(self.tr("Back"))

    def take_focus(self) -> None:
        """Into the address."""
        self.login.setFocus()

    def begin(self, address: str, login: str) -> None:
        """Start anew for somebody at the portal of that address."""
        self._address = address
        self.login.setText(login)
        self.code.clear()
        self.new.clear()
        self.ask_code(False)

    def ask_code(self, knows_code: bool) -> None:
        """Show the second half, or the first."""
        self._knows_code = knows_code
        for part in (self._code_label, self.code, self._new_label, self.new):
            part.setVisible(knows_code)
        self.has_code.setVisible(not knows_code)
        self.show_problems("", "")
        self.retranslate()
        self._fit()
        (self.code if knows_code else self.login).setFocus()

    def show_problems(self, code: str, password: str) -> None:
        """What the portal says is wrong with either; "" = nothing."""
        for label, text in ((self.code_problem, code), (self.new_problem, password)):
            label.setText(text)
            label.setVisible(bool(text))

    def set_busy(self, is_busy: bool) -> None:
        """Nothing can be pressed while something is under way."""
        self._is_busy = is_busy
        for field in (self.login, self.code, self.new, self.has_code, self.back):
            field.setEnabled(not is_busy)
        self._fit()

    def _fit(self) -> None:
        is_ready = bool(self.login.text().strip())
        if self._knows_code:
            is_ready = is_ready and bool(self.code.text().strip() and self.new.password)
        self.next.setEnabled(is_ready and not self._is_busy)

    def _on_next(self) -> None:
        if not self.next.isEnabled():
            return
        address, login = self._address, self.login.text().strip()
        code, new, session = self.code.text().strip(), self.new.password, self._session
        if self._knows_code:
            self._asking.ask(
                self.tr("Setting the password …"),
                lambda _task: session.reset_password(address, login, code, new),
                self._on_set,
                self._on_refused,
            )
        else:
            self._asking.ask(
                self.tr("Asking for a code …"),
                lambda _task: session.ask_for_password(address, login),
                self._on_code_sent,
            )

    def _on_code_sent(self, _none: None) -> None:
        self.ask_code(True)
        self._banner.show_text(
            self.tr("Look into your mail"),
            self.tr("If the portal knows this address, a code is on its way."),
            kind=Kind.INFO,
        )

    def _on_set(self, _none: None) -> None:
        self.new.clear()
        self.password_set.emit(self.login.text().strip())

    def _on_refused(self, error: SupportError) -> None:
        problems = error.problems if isinstance(error, Rejected) else {}
        code, password = (
            words.rejection(*problems[field]) if field in problems else "" for field in ("code", "password")
        )
        self.show_problems(code, password)
        if not (code or password):
            self._asking.show(error)
