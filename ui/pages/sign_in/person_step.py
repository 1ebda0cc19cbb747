"""The second step: who, with which password."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout

from ui import language
from ui.language import Translated
from ui.pages.sign_in import demo_people
from ui.pages.sign_in.card import Step
from ui.pages.sign_in.portal_line import PortalLine
from ui.theme import Space, Type
from ui.widgets.buttons import Button, Look
from ui.widgets.password_field import PasswordField
from ui.widgets.plain_label import PlainLabel


class PersonStep(Translated, Step):
    """E-mail and password; at the demo portal one of its people."""

    given = Signal(str, str)
    """E-mail and password."""
    other_portal_asked = Signal()
    outside_asked = Signal()
    """Rather on the portal's own page."""
    password_asked = Signal(str)
    """The user has no password, or forgot it; the e-mail typed so far."""

    def __init__(self) -> None:
        super().__init__()
        self.portal = PortalLine()
        self.other = self.portal.other
        self._people_label = PlainLabel(Type.BODY_STRONG)
        self.people = QComboBox()
        self.people.setObjectName("sign_in.people")
        self._people_label.setBuddy(self.people)
        self._login_label = PlainLabel(Type.BODY_STRONG)
        self.login = QLineEdit()
        self.login.setObjectName("sign_in.login")
        self._login_label.setBuddy(self.login)
        self._password_label = PlainLabel(Type.BODY_STRONG)
        self.password = PasswordField()
        self.password.line.setObjectName("sign_in.password")
        self._password_label.setBuddy(self.password.line)
        self.sign_in = Button(Look.PRIMARY)
        self.sign_in.setObjectName("sign_in.sign_in")
        self.forgotten = Button(Look.QUIET)
        self.forgotten.setObjectName("sign_in.forgotten")
        self.outside = Button(Look.QUIET)
        self.outside.setObjectName("sign_in.outside")
        self._is_demo = self._is_busy = False
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        actions = QHBoxLayout()
        actions.addWidget(self.sign_in)
        actions.addStretch()
        actions.addWidget(self.forgotten)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self.portal)
        for label, field in (
            (self._people_label, self.people),
            (self._login_label, self.login),
            (self._password_label, self.password),
        ):
            column.addSpacing(Space.XXS)
            column.addWidget(label)
            column.addWidget(field)
        column.addSpacing(Space.XS)
        column.addLayout(actions)
        column.addWidget(self.outside)

    def _connect(self) -> None:
        self.portal.other_asked.connect(self.other_portal_asked)
        self.people.activated.connect(self._on_person)
        self.login.textChanged.connect(self._fit)
        self.login.returnPressed.connect(self.password.line.setFocus)
        self.password.line.textChanged.connect(self._fit)
        self.password.submitted.connect(self._on_sign_in)
        self.sign_in.clicked.connect(self._on_sign_in)
        self.outside.clicked.connect(self.outside_asked)
        self.forgotten.clicked.connect(lambda: self.password_asked.emit(self.login.text().strip()))

    def retranslate(self) -> None:
        """Set every text."""
        self._people_label.setText(self.tr("Sign in as"))
        self._login_label.setText(self.tr("E-mail or user name"))
        self._password_label.setText(self.tr("Password"))
        self.people.setAccessibleName(self._people_label.text())
        self.login.setAccessibleName(self._login_label.text())
        self.password.line.setAccessibleName(self._password_label.text())
        self.sign_in.setText(self.tr("Sign in"))
        self.outside.setText(self.tr("Sign in in the browser instead"))
        self.forgotten.setText(self.tr("First or forgotten password?"))
        self._fill_people()

    def begin(self, *, is_demo: bool, login: str = "", can_reset: bool = False, can_go_outside: bool = False) -> None:
        """Ask anew. `login` fixes who, when the account is here already."""
        self.outside.setVisible(can_go_outside)
        self._is_demo = is_demo and not login
        self.other.setVisible(not login)
        self.people.setVisible(self._is_demo)
        self._people_label.setVisible(self._is_demo)
        self.login.setText(login)
        self.login.setReadOnly(bool(login))
        self.login.setVisible(not self._is_demo)
        self._login_label.setVisible(not self._is_demo)
        self.forgotten.setVisible(can_reset and not self._is_demo)
        self.password.clear()
        if self._is_demo:
            self.people.setCurrentIndex(demo_people.index_for(language.current()))
            self._on_person()
        self._fit()

    def take_focus(self) -> None:
        """Put the cursor where there is something to type, or the button where there is nothing."""
        if self._is_demo:
            self.sign_in.setFocus()
        elif self.login.text():
            self.password.line.setFocus()
        else:
            self.login.setFocus()

    def set_busy(self, is_busy: bool) -> None:
        """Nothing can be pressed while something is under way."""
        self._is_busy = is_busy
        for field in (self.other, self.people, self.login, self.password, self.forgotten, self.outside):
            field.setEnabled(not is_busy)
        self._fit()

    def _fill_people(self) -> None:
        at = self.people.currentIndex()
        self.people.clear()
        for person in demo_people.PEOPLE:
            self.people.addItem(
                f"{person.name} – {QCoreApplication.translate('DemoPeople', person.what)}", person.login
            )
        self.people.setCurrentIndex(max(0, at))

    def _fit(self) -> None:
        is_ready = bool(self.login.text().strip() and self.password.password)
        self.sign_in.setEnabled(is_ready and not self._is_busy)

    def _on_person(self) -> None:
        person = demo_people.PEOPLE[max(0, self.people.currentIndex())]
        self.login.setText(person.login)
        self.password.set_password(demo_people.PASSWORD)

    def _on_sign_in(self) -> None:
        if self.sign_in.isEnabled():
            self.given.emit(self.login.text().strip(), self.password.password)
