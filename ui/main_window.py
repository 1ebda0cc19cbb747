"""The window: rail, title bar, pages, status line. It moves between pages and does nothing else."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.capabilities import Capability
from desktop_app.domain.changes import Changes, What
from desktop_app.domain.ids import AccountId
from desktop_app.paths import APP_NAME
from desktop_app.work import Lane
from ui import icons
from ui.capture.order import SCREENSHOT
from ui.frame import shortcuts
from ui.frame.case_file_drops import CaseFileDrops
from ui.frame.history import History
from ui.frame.page_stack import PageFactory, PageStack
from ui.frame.pulse import Pulse
from ui.frame.quick_case import QuickCase
from ui.frame.quitting import Quitting
from ui.frame.rail import Rail
from ui.frame.rescue_notice import RescueNotice
from ui.frame.search_palette import SearchPalette, places
from ui.frame.status_line import StatusLine
from ui.frame.title_bar import TitleBar
from ui.messages import message_of
from ui.messages.portals import portal_names
from ui.navigation import CASE_FILE, Go, PageName
from ui.override import override
from ui.theme import Space, theme
from ui.widgets.banner import Banner, Kind
from ui.widgets.toast import Toast

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QCloseEvent, QResizeEvent

    from desktop_app.domain.identity import Account
    from desktop_app.services import Services
    from desktop_app.services.session import Connection
    from ui.bridge import Bridge

NARROW_BELOW = 960
_NEEDS = {
    PageName.CATALOG: Capability.CATALOG,
    PageName.KNOWLEDGE: Capability.KNOWLEDGE,
}
"""Places that not every portal has."""


class MainWindow(QWidget):
    """Rail and title bar around the pages; without an account only the sign-in page, quietly."""

    quit_asked = Signal()
    hidden_to_tray = Signal()

    def __init__(self, services: Services, bridge: Bridge, pages: Mapping[PageName, PageFactory]) -> None:
        super().__init__()
        self._services, self._bridge = services, bridge
        self._history = History()
        self._account: Account | None = None
        self.can_hide = False
        """Whether closing may leave the program in the tray."""
        self._build(pages)
        self._connect()
        self._read_account()

    def _build(self, pages: Mapping[PageName, PageFactory]) -> None:
        self.setWindowTitle(APP_NAME)
        self.setWindowIcon(icons.app_icon((16, 32)))  # in all sizes once the first page stands
        self.setMinimumSize(640, 480)
        self.resize(1200, 780)
        self.rail = Rail(pages)
        self.title_bar = TitleBar()
        self.status_line = StatusLine()
        self.stack = PageStack(pages, self._services, self._bridge)
        self.quitting = Quitting(self, self.stack)
        self.quick = QuickCase(self, lambda: _quick_panel(self._services, self._bridge))
        self.quick.made.connect(self.stack.watch)
        self.banner = Banner(Kind.DANGER, can_dismiss=True)
        self.rescue = RescueNotice(self._services, self._bridge)
        self.toast = Toast(self)
        around = QVBoxLayout()
        around.setContentsMargins(Space.M, Space.XS, Space.M, 0)
        around.setSpacing(Space.XS)
        around.addWidget(self.rescue)
        around.addWidget(self.banner)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.title_bar)
        right.addLayout(around)
        right.addWidget(self.stack, 1)
        right.addWidget(self.status_line)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(right, 1)
        self.pulse = Pulse(self._services, self._bridge)
        # It ends with the window: what it hears later has nobody to tell.
        self.pulse.setParent(self)
        self.finder = SearchPalette(self, self.title_bar.search, self._services, self._bridge)

    def _connect(self) -> None:
        self.rail.chosen.connect(lambda page: self.go(Go(page)))
        self.title_bar.back_asked.connect(self.back)
        self.title_bar.forward_asked.connect(self.forward)
        self.finder.chosen.connect(self.go)
        self.finder.set_places(places(self.stack.has, self.go, self.sync, self.quit_asked.emit))
        self.title_bar.go.connect(self.go)
        self.title_bar.account_chosen.connect(self._on_account_chosen)
        self.title_bar.quit_asked.connect(self.quit_asked)
        self.status_line.outbox_asked.connect(lambda: self.go(Go(PageName.OUTBOX)))
        self.status_line.sign_in_asked.connect(self._on_sign_in_asked)
        self.status_line.sync_asked.connect(self.sync)
        self.stack.went.connect(self.go)
        self.stack.told.connect(self.toast.say)
        self.stack.offered.connect(self.toast.say)
        self.quick.go.connect(self.go)
        self.quick.toast.connect(self.toast.say)
        self.quick.offer.connect(self.toast.say)
        self.banner.acted.connect(self._on_sign_in_asked)
        self._bridge.changed.connect(self._on_changed)
        self._bridge.troubled.connect(self.show_error)
        self.pulse.connection.connect(self._on_connection)
        self.pulse.unread.connect(lambda count: self.rail.show_count(PageName.CASES, count))
        theme().changed.connect(self._fit_rail)
        drops = CaseFileDrops(self)
        drops.dropped.connect(lambda path: self.go(Go(PageName.NEW_CASE, section=CASE_FILE, words=path)))
        keys = {
            shortcuts.SEARCH: self.quick.aside(self.title_bar.focus_search),
            shortcuts.BACK: self.back,
            shortcuts.FORWARD: self.forward,
            shortcuts.SYNC: self.sync,
            shortcuts.NEW_CASE: lambda: self.quick.open(self._history.current),
            shortcuts.OPEN_FILE: lambda: self.go(Go(PageName.NEW_CASE, section=CASE_FILE)),
            shortcuts.SETTINGS: lambda: self.go(Go(PageName.SETTINGS)),
            shortcuts.QUIT: self.quit_asked.emit,
        }
        shortcuts.bind(self, keys, self._on_number)

    def start(self) -> None:
        """Show the first page: home, or how to sign in."""
        self.go(Go(PageName.SIGN_IN if self._account is None else PageName.HOME))

    def go(self, go: Go) -> None:
        """Go to a page, as the user or another page asked."""
        if self.quick.takes(go):
            return
        if go.section == CASE_FILE and self._account is None:
            go = Go(PageName.SIGN_IN)  # nobody could take it yet
        if self.stack.has(go.page):
            # On the way back no picture is taken anew.
            self._history.visit(replace(go, section="", words="") if go.section == SCREENSHOT else go)
            self._show(go)

    def back(self) -> None:
        """To where the user was before."""
        self.quick.put_away()
        place = self._history.back()
        if place is not None:
            self._show(place)

    def forward(self) -> None:
        """Undo going back."""
        self.quick.put_away()
        place = self._history.forward()
        if place is not None:
            self._show(place)

    def sync(self) -> None:
        """Read what is new at the portals: lists are of all of them."""
        for account in self._services.session.accounts():
            self._services.session.sync_now(account.id)
        if self._account is not None:
            self.pulse.read()

    def show_error(self, error: BaseException) -> None:
        """Say what went wrong and nobody else has said."""
        self.banner.show_message(message_of(error))

    def raise_up(self) -> None:
        """Come to the front, from wherever the window is."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def _show(self, go: Go) -> None:
        is_quiet = self._account is None and go.page is PageName.SIGN_IN
        for part in (self.rail, self.title_bar, self.status_line):
            part.setVisible(not is_quiet)
        self.stack.show_page(go)
        self.rail.show_page(go.page)
        self.title_bar.show_ways(self._history.can_go_back, self._history.can_go_forward)

    def _read_account(self) -> None:
        session = self._services.session
        account = session.current()
        is_other = (account.id if account else None) != (self._account.id if self._account else None)
        self._account = account
        self.quick.is_offered = account is not None
        self.title_bar.show_account(account, session.accounts())
        have = session.capabilities(account.id).have if account else frozenset()
        for page, capability in _NEEDS.items():
            self.rail.offer(page, capability in have)
        self.pulse.watch(account.id if account else None)
        if is_other and self._history.current is not None:
            self.quick.put_away()
            self._history.forget()
            self.start()

    def _on_connection(self, connection: Connection) -> None:
        names = portal_names(self._services.session.accounts())
        self.status_line.show_connection(connection, names.get(connection.account or AccountId(""), ""))
        self.rail.show_count(PageName.OUTBOX, connection.unsent + connection.refused)

    def _on_changed(self, changes: Changes) -> None:
        if changes.concern(What.ACCOUNTS):
            self._read_account()

    def _on_account_chosen(self, account_id: str) -> None:
        session = self._services.session
        self._bridge.ask(self, Lane.STORE, lambda _task: session.choose(AccountId(account_id)), lambda _changes: None)

    def _on_sign_in_asked(self) -> None:
        current = self._account.id if self._account else None
        self.go(Go(PageName.SIGN_IN, account_id=self.status_line.account_id or current))

    def _on_number(self, at: int) -> None:
        places = self.rail.places
        if at < len(places):
            self.go(Go(places[at]))

    def _fit_rail(self) -> None:
        self.rail.set_narrow(self.width() < theme().px(NARROW_BELOW))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_rail()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.stack.leave()
        if self.can_hide and self._services.preferences.read().close_to_tray:
            event.ignore()
            self.hide()
            self.hidden_to_tray.emit()
            return
        if not self.quitting.may_end():
            event.ignore()
            return
        event.accept()
        self.quit_asked.emit()


def _quick_panel(services: Services, bridge: Bridge) -> QWidget:
    from ui.pages.new_case.quick import QuickPanel  # with all of the form: not before it is wanted

    return QuickPanel(services, bridge)
