"""The sign-in page: one quiet card in the middle, a step at a time."""

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.capabilities import Capability
from desktop_app.domain.changes import Changes, What
from desktop_app.domain.identity import PortalInfo, SignInWay
from desktop_app.domain.text import LocalText
from desktop_app.services import Services
from desktop_app.services.session import SignInOutcome
from desktop_app.work import Lane, Task
from ui import language
from ui.bridge import Bridge
from ui.language import Translated
from ui.messages.portals import prepare
from ui.messages.words import ADVICE
from ui.navigation import Go, PageName
from ui.pages.sign_in.asking import Asking
from ui.pages.sign_in.card import SignInCard, Step
from ui.pages.sign_in.entering import Entering
from ui.pages.sign_in.outside_step import OutsideStep
from ui.pages.sign_in.password_step import PasswordStep
from ui.pages.sign_in.person_step import PersonStep
from ui.pages.sign_in.portal_step import PortalStep
from ui.pages.sign_in.settings_step import SettingsStep
from ui.pages.sign_in.works_step import WorksStep
from ui.widgets.banner import Kind

if TYPE_CHECKING:
    from desktop_app.domain.ids import AccountId


class SignInPage(Translated, QWidget):
    """Portal, then person; or a new password. Errors stand in the card, in words."""

    go = Signal(object)

    def __init__(self, services: Services, bridge: Bridge) -> None:
        super().__init__()
        self._services, self._bridge = services, bridge
        self._session = services.session
        self._address, self._portal_name = "", LocalText()
        self._info: PortalInfo | None = None
        self._ways: tuple[SignInWay, ...] = (SignInWay.PASSWORD,)
        self._again: AccountId | None = None
        self._outcome: SignInOutcome | None = None
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self._card = SignInCard()
        self._banner = self._card.banner
        self._asking = Asking(self._bridge, self._card)
        self._entering = Entering(self._session, self._asking, self._card)
        self._portal, self._person = PortalStep(), PersonStep()
        self._settings, self._outside, self._works = SettingsStep(), OutsideStep(), WorksStep()
        self._password = PasswordStep(self._session, self._asking, self._banner)
        steps = (self._portal, self._settings, self._person, self._outside, self._password, self._works)
        self._card.set_steps(steps)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._card)

    def _connect(self) -> None:
        self._portal.address_given.connect(self._on_address)
        self._portal.demo_asked.connect(self._on_demo)
        self._settings.given.connect(self._on_settings)
        self._person.given.connect(self._entering.by_password)
        self._outside.wanted.connect(lambda way: self._entering.outside(way, self._outside))
        self._outside.given_up.connect(self._entering.give_up)
        self._outside.password_wanted.connect(lambda: self._show_step(self._person))
        self._person.outside_asked.connect(lambda: self._show_step(self._outside))
        self._entering.entered.connect(self._on_signed_in)
        for step in (self._settings, self._person, self._outside):
            step.other_portal_asked.connect(self._on_other_portal)
        self._works.done.connect(self._finish)
        self._person.password_asked.connect(self._on_password_asked)
        self._password.password_set.connect(self._on_password_set)
        self._password.back_asked.connect(lambda: self._show_step(self._person))
        self._banner.acted.connect(self._finish)
        self._card.language_chosen.connect(self._on_language)

    def retranslate(self) -> None:
        """Set every text."""
        if self._again is not None:
            words = self.tr("Sign in again"), self.tr("Your drafts and what waits to be sent are as you left them.")
        elif self._password.isVisibleTo(self):
            words = self.tr("A new password"), self.tr("For those who have none yet, and those who forgot theirs.")
        elif self._works.isVisibleTo(self):
            words = self.tr("Welcome"), language.words(self._portal_name) or self._address
        elif self._session.accounts():
            words = self.tr("Add an account"), self.tr("Several portals can stand side by side.")
        else:
            words = self.tr("Welcome to Nordesk"), self.tr("Everything you do with your service desk, in one place.")
        self._card.set_words(*words)
        name = language.words(self._portal_name) or self._address
        for step in (self._settings, self._person, self._outside):
            step.portal.name_portal(name)

    def open(self, go: Go) -> None:
        """Start: with the portal, or with the password where the account is known."""
        self._outcome, self._info = None, None
        self._again = go.account_id
        account = next((each for each in self._session.accounts() if each.id == go.account_id), None)
        if account is None:
            self._again = None
            self._portal.address.clear()
            self._on_other_portal()
            return
        self._address, self._portal_name = account.address, account.portal_name
        self._entering.begin(account.address, account.id)
        self._ways = self._session.ways(account.id)
        can_reset = Capability.FORGOTTEN_PASSWORD in self._session.capabilities(account.id)
        self._ask_who(is_demo=False, login=account.login, can_reset=can_reset)

    def leave(self) -> None:
        """Do not keep a password on the screen of a page nobody looks at."""
        self._entering.give_up()
        self._person.password.clear()
        self._password.new.clear()

    def _show_step(self, shown: Step) -> None:
        self._card.show_step(shown)
        self.retranslate()
        shown.take_focus()

    def _on_address(self, address: str) -> None:
        self._address = address
        self._asking.ask(
            self.tr("Looking for the portal …"), lambda _task: self._session.probe(address), self._on_found
        )

    def _on_demo(self) -> None:
        def start(_task: Task) -> tuple[str, PortalInfo]:
            address = self._session.start_demo()
            return address, self._session.probe(address)

        self._asking.ask(self.tr("Starting the demo portal …"), start, self._on_demo_found)

    def _on_demo_found(self, found: tuple[str, PortalInfo]) -> None:
        self._address, info = found
        self._on_found(info)

    def _on_found(self, info: PortalInfo) -> None:
        self._info, self._portal_name = info, info.name
        self._entering.begin(self._address)
        preset = self._session.presets().of(self._address)
        known = preset.settings if preset is not None else {}
        wants = [name for name in info.wants if not known.get(name)]
        if wants and not self._entering.typed:
            self._settings.begin(wants, known, info.kind, self._address)
            self._show_step(self._settings)
        else:
            self._ways = info.ways
            can_reset = Capability.FORGOTTEN_PASSWORD in info.capabilities
            self._ask_who(is_demo=info.is_demo, login="", can_reset=can_reset)
            if preset is not None and preset.login_hint:
                self._person.login.setText(preset.login_hint)
            self._tell_what_is_missing(info)

    def _tell_what_is_missing(self, info: PortalInfo) -> None:
        """What is missing at the portal is said before anybody types a password in vain."""
        missing = [QCoreApplication.translate("Advice", ADVICE[code]) for code in info.advice if code in ADVICE]
        if missing:
            text = "\n".join((*missing, prepare(info.kind)))
            self._banner.show_text(self.tr("Something is missing at the portal"), text, kind=Kind.WARNING)

    def _ask_who(self, *, is_demo: bool, login: str, can_reset: bool) -> None:
        """By the way the portal recommends; another is a press away."""
        can_go_outside = any(way is not SignInWay.PASSWORD for way in self._ways)
        self._person.begin(is_demo=is_demo, login=login, can_reset=can_reset, can_go_outside=can_go_outside)
        self._outside.begin(self._ways, is_fixed=bool(login))
        self._show_step(self._person if self._ways[:1] == (SignInWay.PASSWORD,) else self._outside)

    def _on_settings(self, typed: Mapping[str, str]) -> None:
        self._entering.typed = typed
        if self._info is not None:
            self._on_found(self._info)

    def _on_other_portal(self) -> None:
        self._entering.typed = {}
        self._portal.show_presets(self._session.presets())
        self._show_step(self._portal)

    def _on_signed_in(self, outcome: SignInOutcome) -> None:
        self._outcome = outcome
        self._person.password.clear()
        if self._info is not None and not self._info.is_demo:
            self._works.show_capabilities(outcome.account.capabilities, outcome.advice)
            self._show_step(self._works)
        elif outcome.is_lasting:
            self._finish()
        if outcome.is_lasting:
            return
        self._banner.show_text(
            self.tr("Signed in until you quit"),
            self.tr("This computer's keyring cannot keep your sign-in safe, so you will be asked again next time."),
            kind=Kind.WARNING,
            action=self.tr("Continue"),
        )

    def _finish(self) -> None:
        if self._outcome is None:
            return
        outcome, self._outcome = self._outcome, None
        account_id = outcome.account.id
        self._bridge.ask(
            self,
            Lane.STORE,
            lambda _task: self._session.choose(account_id) | outcome.changes,
            lambda _changes: self.go.emit(Go(PageName.HOME)),
        )

    def _on_password_asked(self, login: str) -> None:
        self._password.begin(self._address, login)
        self._show_step(self._password)

    def _on_password_set(self, login: str) -> None:
        self._person.login.setText(login)
        self._show_step(self._person)
        self._banner.show_text(
            self.tr("The password is set"), self.tr("You can sign in with it now."), kind=Kind.SUCCESS
        )

    def _on_language(self, tag: str) -> None:
        preferences = self._services.preferences

        def keep(_task: Task) -> Changes:
            preferences.write(replace(preferences.read(), language=tag))
            return Changes.of(What.PREFERENCES)

        self._bridge.ask(self, Lane.STORE, keep, lambda _changes: None)
