"""Every page there is, by name. Each is imported when it is first shown."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from desktop_app.services import Services
from ui.bridge import Bridge
from ui.frame.page_stack import PageFactory
from ui.navigation import PageName


def _sign_in(services: Services, bridge: Bridge) -> QWidget:
    from ui.pages.sign_in.page import SignInPage

    return SignInPage(services, bridge)


def _home(services: Services, bridge: Bridge) -> QWidget:
    from ui.pages.home.page import HomePage

    return HomePage(services, bridge)


def _catalog(services: Services, bridge: Bridge) -> QWidget:
    from ui.pages.catalog.page import CatalogPage

    return CatalogPage(services, bridge)


def _new_case(services: Services, bridge: Bridge) -> QWidget:
    from ui.pages.new_case.page import NewCasePage

    return NewCasePage(services, bridge)


def _cases(services: Services, bridge: Bridge) -> QWidget:
    from ui.pages.cases.page import CasesPage

    return CasesPage(services, bridge)


def _knowledge(services: Services, bridge: Bridge) -> QWidget:
    from ui.pages.knowledge.page import KnowledgePage

    return KnowledgePage(services, bridge)


def _case(services: Services, bridge: Bridge) -> QWidget:
    from ui.pages.case.page import CasePage

    return CasePage(services, bridge)


def _activity(services: Services, bridge: Bridge) -> QWidget:
    from ui.pages.activity.page import ActivityPage

    return ActivityPage(services, bridge)


def _dashboard(services: Services, bridge: Bridge) -> QWidget:
    from ui.pages.cases.dashboard import DashboardPage

    return DashboardPage(services, bridge)


def _outbox(services: Services, bridge: Bridge) -> QWidget:
    from ui.pages.outbox.page import OutboxPage

    return OutboxPage(services, bridge)


def _settings(services: Services, bridge: Bridge) -> QWidget:
    from ui.pages.settings.page import SettingsPage

    return SettingsPage(services, bridge)


def _screenshots(services: Services, bridge: Bridge) -> QWidget:
    from ui.pages.screenshots.page import ScreenshotsPage

    return ScreenshotsPage(services, bridge)


PAGES: Mapping[PageName, PageFactory] = {
    PageName.SIGN_IN: _sign_in,
    PageName.HOME: _home,
    PageName.CATALOG: _catalog,
    PageName.NEW_CASE: _new_case,
    PageName.KNOWLEDGE: _knowledge,
    PageName.CASES: _cases,
    PageName.CASE: _case,
    PageName.DASHBOARD: _dashboard,
    PageName.ACTIVITY: _activity,
    PageName.OUTBOX: _outbox,
    PageName.SETTINGS: _settings,
    PageName.SCREENSHOTS: _screenshots,
}
