"""Settings, in cards on one page: what is set takes effect at once."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QApplication, QFileDialog, QVBoxLayout, QWidget

from desktop_app.domain.changes import Changes, What
from desktop_app.domain.ids import AccountId
from desktop_app.errors import SupportError
from desktop_app.services import Services
from desktop_app.services.preferences import Settings
from desktop_app.services.session import Unsent
from desktop_app.work import Lane, Task
from ui.bridge import Bridge
from ui.language import Translated
from ui.messages import message_of
from ui.messages.portals import portal_names
from ui.navigation import Go, PageName
from ui.pages.settings.about import AboutCard, KeysCard
from ui.pages.settings.account import AccountCard
from ui.pages.settings.accounts import AccountsCard, Standing
from ui.pages.settings.capture import CaptureCard
from ui.pages.settings.look import LookCard
from ui.pages.settings.privacy import PrivacyCard
from ui.theme import TEXT_WIDTH, Space
from ui.widgets.page import PageFrame

if TYPE_CHECKING:
    from desktop_app.domain.identity import Account


class SettingsPage(Translated, QWidget):
    """Everything the user can set, and what is known about this installation."""

    go = Signal(object)
    toast = Signal(str)

    def __init__(self, services: Services, bridge: Bridge) -> None:
        super().__init__()
        self._services, self._bridge = services, bridge
        self._account: Account | None = None
        """The one that is shown in full."""
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self._frame = PageFrame(width=TEXT_WIDTH + Space.XXL)
        self._look = LookCard(self._services.preferences.read())
        self._accounts, self._account_card = AccountsCard(), AccountCard()
        self._account_card.setObjectName("settings.account")
        self._capture = CaptureCard(self._services.preferences.read())
        self._privacy = PrivacyCard()
        cards = (self._look, self._capture, self._accounts, self._account_card, self._privacy, KeysCard(), AboutCard())
        for card in cards:
            self._frame.body.addWidget(card)
        self._frame.body.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._frame)

    def _connect(self) -> None:
        self._bridge.changed.connect(self._on_changed)
        self._look.wanted.connect(self._on_settings)
        self._capture.wanted.connect(self._on_settings)
        self._capture.permissions_wanted.connect(lambda: self.go.emit(Go(PageName.SCREENSHOTS)))
        self._capture.private_wanted.connect(self._on_private)
        self._accounts.chosen.connect(self._on_account)
        self._accounts.add_asked.connect(lambda: self.go.emit(Go(PageName.SIGN_IN)))
        self._accounts.sign_in_asked.connect(lambda id: self.go.emit(Go(PageName.SIGN_IN, account_id=AccountId(id))))
        self._account_card.language_wanted.connect(self._on_language)
        self._account_card.password_wanted.connect(self._on_password)
        self._account_card.sign_out_asked.connect(self._on_sign_out_asked)
        self._account_card.sign_out_wanted.connect(self._on_sign_out)
        self._privacy.cache_unwanted.connect(self._on_cache_unwanted)
        self._privacy.report_wanted.connect(self._on_report)

    def retranslate(self) -> None:
        self._frame.set_title(self.tr("Settings"))

    def open(self, go: Go) -> None:
        """Show the settings as they are now; with a section "accounts" scrolled to how one signs out."""
        self._account = None
        self._read()
        if go.section == "accounts":
            self._account_card.take_focus()
            card, area = self._account_card, self._frame.area
            # Once the list of accounts above is there, and the cards have their places.
            self._bridge.ask(
                self,
                Lane.READ,
                lambda _task: None,
                lambda _none: QTimer.singleShot(0, self, lambda: area.ensureWidgetVisible(card)),
            )

    def _read(self) -> None:
        settings, hotkeys = self._services.preferences.read(), self._services.hotkeys
        self._look.show_settings(settings)
        self._capture.show_hotkey(settings, hotkeys.combination(), hotkeys.why_not)
        self._capture.show_private(self._services.capture.private_windows.answers())
        session = self._services.session
        accounts, chosen = session.accounts(), self._account
        kept = next((one for one in accounts if chosen is not None and one.id == chosen.id), None)
        self._account = kept or session.current()
        self._account_card.setVisible(self._account is not None)
        if self._account is not None:
            self._account_card.show_account(self._account, session.capabilities(self._account.id))
        self._read_standings()
        places, names = self._services.diagnostics.places, portal_names(accounts)
        self._bridge.ask(self, Lane.READ, lambda _task: places(), lambda found: self._privacy.show_places(found, names))
        rules = self._services.capture.rules
        self._bridge.ask(self, Lane.READ, lambda _task: rules.now(), self._privacy.show_rules)

    def _read_standings(self) -> None:
        session = self._services.session
        accounts, shown = session.accounts(), self._account.id if self._account is not None else None

        def standings(_task: Task) -> list[Standing]:
            return [(account, session.connection(account.id)) for account in accounts]

        self._bridge.ask(self, Lane.READ, standings, lambda found: self._accounts.show_accounts(found, shown))

    def _on_changed(self, changes: Changes) -> None:
        if not self.isVisible():
            return
        if changes.concern(What.ACCOUNTS, What.PREFERENCES, What.HOTKEY):
            self._read()
        elif changes.concern(What.CONNECTION, What.OUTBOX):
            self._read_standings()

    def _on_account(self, account_id: str) -> None:
        self._account = next((one for one in self._services.session.accounts() if one.id == account_id), None)
        self._account_card.put_away()
        self._read()

    def _on_settings(self, settings: Settings) -> None:
        def write(_task: Task) -> Changes:
            self._services.preferences.write(settings)
            return Changes.of(What.PREFERENCES)

        self._bridge.ask(self, Lane.STORE, write, lambda _changes: None)

    def _on_private(self, browser: str, is_allowed: bool | None) -> None:
        keep = self._services.capture.private_windows.keep

        def write(_task: Task) -> Changes:
            keep(browser, is_allowed=is_allowed)
            return Changes.of(What.PREFERENCES)

        self._bridge.ask(self, Lane.STORE, write, lambda _changes: None)

    def _on_language(self, language: str) -> None:
        if self._account is not None:
            account_id = self._account.id
            session = self._services.session
            self._bridge.ask(
                self,
                Lane.NETWORK,
                lambda _task: session.set_profile_language(account_id, language),
                lambda _changes: self.toast.emit(self.tr("The portal has been told.")),
                self._on_failed,
            )

    def _on_password(self, old: str, new: str) -> None:
        if self._account is not None:
            account_id = self._account.id
            session = self._services.session
            self._bridge.ask(
                self,
                Lane.NETWORK,
                lambda _task: session.change_password(account_id, old, new),
                lambda _none: self._account_card.password.show_done(),
                self._account_card.password.show_error,
            )

    def _on_sign_out_asked(self) -> None:
        if self._account is not None:
            account_id = self._account.id
            unsent = self._services.session.unsent

            def told(counts: tuple[int, int]) -> None:
                if self._account is not None and self._account.id == account_id:
                    self._account_card.sign_out.ask(*counts)

            self._bridge.ask(self, Lane.READ, lambda _task: unsent(account_id), told)

    def _on_sign_out(self, choice: str) -> None:
        if self._account is None:
            return
        account_id, unsent, folder = self._account.id, Unsent(choice), None
        if unsent is Unsent.EXPORT:
            chosen = QFileDialog.getExistingDirectory(self, self.tr("Where to?"))
            if not chosen:
                return
            folder = Path(chosen)
        session = self._services.session

        def leave(_task: Task) -> Changes:
            return session.sign_out(account_id, unsent, folder)

        def told(counts: tuple[int, int]) -> None:
            if unsent is Unsent.DISCARD and self._account_card.sign_out.has_more(*counts):
                self._on_sign_out_asked()  # it was written since then
                return
            self._frame.busy.start(self.tr("Signing out …"))
            self._bridge.ask(self, Lane.NETWORK, leave, self._on_signed_out, self._on_failed)

        self._bridge.ask(self, Lane.READ, lambda _task: session.unsent(account_id), told, self._on_failed)

    def _on_signed_out(self, _changes: Changes) -> None:
        self._frame.busy.stop()
        self._account_card.sign_out.hide()
        self.go.emit(Go(PageName.HOME if self._services.session.current() else PageName.SIGN_IN))

    def _on_cache_unwanted(self) -> None:
        diagnostics = self._services.diagnostics

        def forget(_task: Task) -> Changes:
            diagnostics.delete_cache()
            return Changes.of(What.CATALOG, What.CASES, What.ARTICLES, What.ANNOUNCEMENTS)

        self._bridge.ask(self, Lane.STORE, forget, self._on_cache_forgotten, self._on_failed)

    def _on_cache_forgotten(self, _changes: Changes) -> None:
        self.toast.emit(self.tr("Deleted. It is fetched again when it is needed."))
        self._read()

    def _on_report(self) -> None:
        report = self._services.diagnostics.report

        def reported(text: str) -> None:
            QApplication.clipboard().setText(text)
            self.toast.emit(self.tr("The report is on the clipboard. It holds no texts, names or passwords."))

        self._bridge.ask(self, Lane.READ, lambda _task: report(), reported, self._on_failed)

    def _on_failed(self, error: SupportError) -> None:
        self._frame.busy.stop()
        self._frame.banner.show_message(message_of(error))
