"""The bar on top: back and forward, which portal and organisation, one search for everything, and who is signed in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout

from ui import icons
from ui.icons import Ink
from ui.language import Translated
from ui.messages.portals import portal_name
from ui.models.rows import Pill
from ui.navigation import CASE_FILE, Go, PageName
from ui.override import override
from ui.theme import Space, Type, scheme, theme
from ui.widgets.buttons import IconButton
from ui.widgets.plain_label import ElidedLabel, set_tooltip
from ui.widgets.search_field import SearchField
from ui.widgets.status_pill import StatusPill

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.domain.identity import Account


class _Person(QAbstractButton):
    """The initials of who is signed in."""

    def __init__(self) -> None:
        super().__init__()
        self._initials = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_name(self, name: str) -> None:
        """Show the initials of a name."""
        words = [word for word in name.replace("@", " ").split() if word[0].isalnum()]
        self._initials = "".join(word[0] for word in (words[:1] + words[-1:] if len(words) > 1 else words)).upper()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme().px(36), theme().px(36))

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        now = scheme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(now.accent if self.underMouse() else now.accent_soft))
        painter.setBrush(QColor(now.accent_soft))
        painter.drawEllipse(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        font = theme().font(Type.BODY_STRONG)
        painter.setFont(font)
        painter.setPen(QColor(now.accent_text))
        if self._initials:
            painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self._initials)
        else:
            corner = (self.width() - 20) // 2
            painter.drawPixmap(corner, corner, icons.pixmap("user", 20, now.accent_text, self.devicePixelRatioF()))


class TitleBar(Translated, QFrame):
    """Knows the account it shows; asks the window for everything else."""

    back_asked = Signal()
    forward_asked = Signal()
    go = Signal(object)
    account_chosen = Signal(str)
    quit_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "bar")
        self._account: Account | None = None
        self._accounts: Sequence[Account] = ()
        self._build()
        self.retranslate()

    def _build(self) -> None:
        self._back = IconButton("chevron-left")
        self._forward = IconButton("chevron-right")
        self._portal = ElidedLabel(Type.BODY_STRONG)
        self._organisation = ElidedLabel(Type.CAPTION, "muted")
        self._demo = StatusPill()
        self._demo.hide()
        self.search = SearchField()
        self.search.setObjectName("title_bar.search")
        self.search.setMaximumWidth(440)
        self._person = _Person()
        self._person.setObjectName("title_bar.person")
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addStretch()
        names.addWidget(self._portal)
        names.addWidget(self._organisation)
        names.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.S, Space.XS, Space.M, Space.XS)
        row.setSpacing(Space.XXS)
        row.addWidget(self._back)
        row.addWidget(self._forward)
        row.addSpacing(Space.XS)
        row.addLayout(names, 3)
        row.addSpacing(Space.XS)
        row.addWidget(self._demo)
        row.addSpacing(Space.S)
        row.addWidget(self.search, 4)
        row.addSpacing(Space.S)
        row.addWidget(self._person)
        self._back.clicked.connect(self.back_asked)
        self._forward.clicked.connect(self.forward_asked)
        self._person.clicked.connect(self._on_person)

    def retranslate(self) -> None:
        """Set every text."""
        self._back.say(self.tr("Back"))
        self._forward.say(self.tr("Forward"))
        self.search.say(self.tr("Search everything (Ctrl+K)"))
        self._demo.show_pill(Pill(self.tr("DEMO"), Ink.WARNING, "demo"))
        set_tooltip(self._demo, self.tr("A portal on this computer to try things out. Nothing is sent anywhere."))
        self.show_account(self._account, self._accounts)

    def show_account(self, account: Account | None, accounts: Sequence[Account]) -> None:
        """Whose portal it is, and who else is signed in."""
        self._account, self._accounts = account, accounts
        identity = account.identity if account else None
        self._portal.setText(portal_name(account) if account else "")
        organisations = identity.organisations if identity else ()
        self._organisation.setText(", ".join(each.name for each in organisations))
        self._organisation.setVisible(bool(organisations))
        self._demo.setVisible(account is not None and account.portal == "demo")
        name = _person_name(account) if account else ""
        self._person.show_name(name)
        self._person.setAccessibleName(self.tr("Account: %1").replace("%1", name))
        set_tooltip(self._person, name)

    def show_ways(self, can_go_back: bool, can_go_forward: bool) -> None:
        """Whether there is a way back and forward."""
        self._back.setEnabled(can_go_back)
        self._forward.setEnabled(can_go_forward)

    def focus_search(self) -> None:
        """Put the cursor into the search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _on_person(self) -> None:
        menu = self._menu()
        corner = QPoint(self._person.width() - menu.sizeHint().width(), self._person.height() + Space.XXS)
        menu.popup(self._person.mapToGlobal(corner))

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for account in self._accounts:
            words = f"{_person_name(account)} – {portal_name(account)}".replace("&", "&&")
            choice = menu.addAction(words)
            choice.setCheckable(True)
            choice.setChecked(self._account is not None and account.id == self._account.id)
            choice.triggered.connect(lambda _checked, id=account.id: self.account_chosen.emit(id))
        menu.addSeparator()
        for icon, text, go in (
            ("open", self.tr("Open a case file …"), Go(PageName.NEW_CASE, section=CASE_FILE)),
            ("plus", self.tr("Add an account"), Go(PageName.SIGN_IN)),
            ("settings", self.tr("Settings"), Go(PageName.SETTINGS)),
            ("logout", self.tr("Sign out"), Go(PageName.SETTINGS, section="accounts")),
        ):
            action = menu.addAction(icons.icon(icon), text)
            action.triggered.connect(lambda _checked, go=go: self.go.emit(go))
        menu.addSeparator()
        menu.addAction(self.tr("Quit")).triggered.connect(self.quit_asked)
        return menu


def _person_name(account: Account) -> str:
    return account.identity.person.name if account.identity else account.login
