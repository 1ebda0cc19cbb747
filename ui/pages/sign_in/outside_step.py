"""Signing in outside of the program: on the portal's own page in the browser, or with a code typed there."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desktop_app.domain.identity import SignInWay
from ui.language import Translated
from ui.pages.sign_in.card import Step
from ui.pages.sign_in.portal_line import PortalLine
from ui.theme import Space, Type
from ui.widgets.announce import announce
from ui.widgets.buttons import Button, Look
from ui.widgets.plain_label import PlainLabel


class OutsideStep(Translated, Step):
    """Nothing is typed here: the program never sees the password."""

    wanted = Signal(object)
    """The `SignInWay` chosen."""
    password_wanted = Signal()
    """With a password, here in the program."""
    given_up = Signal()
    other_portal_asked = Signal()
    opened = Signal(str)
    """Show an address in the browser; may be emitted from any thread."""
    coded = Signal(str, str)
    """Show a code and the address where it is typed; may be emitted from any thread."""

    def __init__(self) -> None:
        super().__init__()
        self._ways: tuple[SignInWay, ...] = ()
        self._address = self._code = ""
        self._is_waiting = False
        self.portal = PortalLine("sign_in.outside_other_portal")
        self._text = PlainLabel(tone="muted", wraps=True)
        self.browser = Button(Look.PRIMARY, "open")
        self.browser.setObjectName("sign_in.browser")
        self.device = Button(Look.SECONDARY)
        self.device.setObjectName("sign_in.device")
        self.password = Button(Look.QUIET)
        self.password.setObjectName("sign_in.use_password")
        self._code_label = PlainLabel(Type.TITLE)
        self._code_label.setObjectName("sign_in.code")
        self._code_label.make_selectable()
        self._code_label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._where = PlainLabel(Type.CAPTION, "muted", wraps=True)
        self._where.make_selectable()
        self.copy, self.show_page = Button(Look.SECONDARY), Button(Look.SECONDARY, "open")
        self.copy.setObjectName("sign_in.copy_code")
        self.show_page.setObjectName("sign_in.show_page")
        self.cancel = Button(Look.QUIET)
        self.cancel.setObjectName("sign_in.cancel")
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        for part in (self.portal, self._text, self.browser, self.device, self.password, self._code_label, self._where):
            column.addWidget(part)
        row = QHBoxLayout()
        row.setSpacing(Space.XS)
        for button in (self.copy, self.show_page):
            row.addWidget(button)
        row.addStretch()
        row.addWidget(self.cancel)
        column.addLayout(row)

    def _connect(self) -> None:
        self.portal.other_asked.connect(self.other_portal_asked)
        self.browser.clicked.connect(lambda: self.wanted.emit(SignInWay.BROWSER))
        self.device.clicked.connect(lambda: self.wanted.emit(SignInWay.DEVICE))
        self.password.clicked.connect(self.password_wanted)
        self.cancel.clicked.connect(self.given_up)
        self.copy.clicked.connect(self._on_copy)
        self.show_page.clicked.connect(self._on_show_page)
        self.opened.connect(self._on_opened, Qt.ConnectionType.QueuedConnection)
        self.coded.connect(self._on_coded, Qt.ConnectionType.QueuedConnection)

    def retranslate(self) -> None:
        """Set every text."""
        self.browser.setText(self.tr("Sign in in the browser"))
        has_browser = SignInWay.BROWSER in self._ways
        self.device.setText(self.tr("Sign in with a code instead") if has_browser else self.tr("Sign in with a code"))
        self.password.setText(self.tr("Use a password instead"))
        self.copy.setText(self.tr("Copy the code"))
        self.show_page.setText(self.tr("Open the page again") if not self._code else self.tr("Open the page"))
        self.cancel.setText(self.tr("Cancel"))
        if self._code:
            self._text.setText(self.tr("Type this code on the page below, in any browser, and sign in there."))
        elif self._is_waiting:
            text = self.tr("Go on in your browser. When you have signed in there, you can come back here.")
            self._text.setText(text)
        else:
            text = self.tr("You sign in on the portal's own page. Nordesk never sees your password.")
            self._text.setText(text)
        self._code_label.setText(self._code)
        self._code_label.setAccessibleName(self.tr("Code: %1").replace("%1", self._code) if self._code else "")
        self._where.setText(self._address if self._code else "")
        self._fit()

    def begin(self, ways: Sequence[SignInWay], *, is_fixed: bool) -> None:
        """Ask anew. `is_fixed`: the account is here already, so there is no other portal to choose."""
        self._ways, self._address, self._code, self._is_waiting = tuple(ways), "", "", False
        self.portal.other.setVisible(not is_fixed)
        self.retranslate()

    def take_focus(self) -> None:
        """Put the focus on what is pressed next."""
        (self.browser if SignInWay.BROWSER in self._ways else self.device).setFocus()

    def set_busy(self, is_busy: bool) -> None:
        """While something is under way it can be given up."""
        self._is_waiting = is_busy
        if not is_busy:
            self._address = self._code = ""
        self.retranslate()
        if is_busy and self.isVisible():
            self.cancel.setFocus()

    def _fit(self) -> None:
        has_code = bool(self._code)
        self.browser.setVisible(not self._is_waiting and SignInWay.BROWSER in self._ways)
        self.device.setVisible(not self._is_waiting and SignInWay.DEVICE in self._ways)
        self.password.setVisible(not self._is_waiting and SignInWay.PASSWORD in self._ways)
        self._code_label.setVisible(has_code)
        self._where.setVisible(has_code)
        self.copy.setVisible(has_code)
        self.show_page.setVisible(bool(self._address))
        self.cancel.setVisible(self._is_waiting)
        self.portal.other.setEnabled(not self._is_waiting)

    def _on_opened(self, address: str) -> None:
        self._address = address
        self.retranslate()
        self.show_page.setFocus()
        self._on_show_page()

    def _on_coded(self, code: str, address: str) -> None:
        self._code, self._address = code, address
        self.retranslate()
        announce(self._code_label, f"{self._text.text()} {code}")
        self.copy.setFocus()

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._code)

    def _on_show_page(self) -> None:
        QDesktopServices.openUrl(QUrl(self._address))
