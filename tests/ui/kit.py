"""A window's world in one folder: real services over real stores, a fake portal, lanes and the bridge."""

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop_app.demo_portal.seed import article_files, catalog, durations
from desktop_app.demo_portal.texts import Texts
from desktop_app.domain.capabilities import Capabilities
from desktop_app.domain.capture import Permission
from desktop_app.domain.identity import Account, Role
from desktop_app.domain.ids import AccountId
from desktop_app.domain.kinds import Kind
from desktop_app.paths import Paths
from desktop_app.portals.demo.catalog_mapping import catalog_row
from desktop_app.portals.demo.mapping import knowledge_row
from desktop_app.ports.portal import PortalRow
from desktop_app.services import make_services
from desktop_app.services.world import World
from desktop_app.store.database import BUSY_TIMEOUT_S
from desktop_app.store.plain_files import AccountsFile, PreferencesFile
from desktop_app.store.stores import AccountFolders
from desktop_app.work import Work
from tests.architecture.source import ROOT
from tests.fakes.clock import FakeClock
from tests.fakes.desktop import FakeHotkey, FakeLeaves, FakeOpenWindows, FakeOwnWindows, FakeSwitch
from tests.fakes.policy import FakePolicy
from tests.fakes.portal import EVERYTHING, FakePortal
from tests.fakes.screen import FakeBrowserProbe, FakeCapturer
from tests.fakes.server import FakeServer
from tests.fakes.vault import FakeVault
from ui.bridge import Bridge

SEED = ROOT / "desktop_app" / "demo_portal" / "seed"
LOGIN, PASSWORD = "kari@eksempelfjord.example", "nordesk-demo"  # the fake server's one person
NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)


class Kit:
    """Everything a page needs. `close` ends all threads; `again` starts the program anew over the same folder."""

    def __init__(
        self,
        folder: Path,
        server: FakeServer | None = None,
        capabilities: Capabilities = EVERYTHING,
        busy_timeout_s: float = BUSY_TIMEOUT_S,
        permissions: tuple[Permission, ...] = (),
    ) -> None:
        self._permissions = permissions
        self.folder = folder
        self.server = server or FakeServer(page_size=500)
        self.capabilities = capabilities
        self.clock, self.vault = FakeClock(), FakeVault()
        self.capturer, self.browser = FakeCapturer(), FakeBrowserProbe()
        self.policy, self.accessibility, self.leaves = FakePolicy(), FakeSwitch(), FakeLeaves()
        self.open_windows, self.own_windows, self.hotkey = FakeOpenWindows(), FakeOwnWindows(), FakeHotkey()
        self.work = Work()
        self._paths = Paths.beneath(folder)
        self._paths.create()
        self.stores = AccountFolders(self._paths, busy_timeout_s)
        self.services, self.connections = make_services(self._world())
        self.bridge = Bridge(self.work)

    def _world(self) -> World:
        return World(
            paths=self._paths,
            stores=self.stores,
            accounts_file=AccountsFile(self._paths.accounts_file),
            preferences_file=PreferencesFile(self._paths.preferences_file),
            vault=self.vault,
            clock=self.clock,
            make_portal=self._make_portal,
            portal_kinds=("demo",),
            capturer=self.capturer,
            browser=self.browser,
            open_windows=self.open_windows,
            own_windows=self.own_windows,
            hotkey=self.hotkey,
            permissions=self._permissions,
            accessibility=self.accessibility,
            leaves=self.leaves,
            policy=self.policy,
            start_demo=lambda: "http://127.0.0.1:1",
            work=self.work,
            version="0.0.0",
        )

    def _make_portal(self, portal: str, address: str, language: Callable[[], str], **_: object) -> FakePortal:
        return FakePortal(self.server, self.capabilities)

    @property
    def account(self) -> Account:
        """The account signed in to."""
        return self.services.session.accounts()[0]

    @property
    def account_id(self) -> AccountId:
        """Its id."""
        return self.account.id

    def sign_in(self) -> Account:
        """Sign the one person in."""
        return self.services.session.sign_in("http://127.0.0.1:1", LOGIN, PASSWORD).account

    def sync(self) -> None:
        """Send and read once; whoever shows it is told."""
        self.connections.engine(self.account_id).run_once(lambda: None, self.bridge.publish)

    def with_catalog(self, *roles: Role) -> "Kit":
        """Signed in, with the demo portal's catalogue and articles as a person of these roles sees them."""
        self.server.put(Kind.CATALOG, *catalog_rows(frozenset(roles or (Role.USER, Role.AUTHORISED_CONTACT))))
        self.server.put(Kind.ARTICLES, *article_rows())
        self.sign_in()
        self.sync()
        return self

    def again(self) -> "Kit":
        """As after a kill: another program over the same folder. This one is closed."""
        self.close()
        new = Kit(self.folder, self.server, self.capabilities)
        new.vault.secrets.update(self.vault.secrets)
        return new

    def close(self) -> None:
        """End everything."""
        self.connections.close()
        self.work.close()
        self.stores.close()


@cache
def _texts() -> Texts:
    return Texts.load(SEED / "texts")


@cache
def catalog_rows(roles: frozenset[Role]) -> tuple[PortalRow, ...]:
    """The demo portal's catalogue, as somebody with these roles gets it."""
    rows = catalog.rows(json.loads((SEED / "catalog.json").read_text(encoding="utf-8")), _texts())
    for row in rows:
        if row["kind_of"] == "item":
            wanted = row.pop("order_roles", None)
            row["allowed"] = wanted is None or bool(set(wanted) & {str(role) for role in roles})
            if row["allowed"]:
                row["refusal"] = row["ask"] = None
    return tuple(catalog_row(row) for row in rows)


@cache
def article_rows() -> tuple[PortalRow, ...]:
    """The demo portal's topics and articles."""

    def when(duration: str) -> str:
        at: timedelta = durations.parse(duration)
        return (NOW + at).strftime("%Y-%m-%dT%H:%M:%SZ")

    listed = json.loads((SEED / "articles.json").read_text(encoding="utf-8"))
    rows = article_files.rows(listed, SEED / "articles", _texts(), when)
    unrated = {"rating": {"useful": 0, "not_useful": 0}, "my_rating": None}
    return tuple(knowledge_row({**unrated, **row}) for row in rows)


def named(parent: QWidget, name: str) -> QWidget:
    """The widget of that objectName; fails when there is none, or more than one shows."""
    found = parent.findChildren(QWidget, name)
    assert found, f"no widget is called {name}"
    shown = [one for one in found if one.isVisibleTo(parent)]
    assert len(shown) <= 1, f"{len(shown)} widgets are called {name}"
    return shown[0] if shown else found[0]


def nameless(parent: QWidget) -> list[str]:
    """The widgets one can tab to, shown in `parent`, that a screen reader could not name."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QAccessible

    found = []
    for widget in parent.findChildren(QWidget):
        takes_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if not takes_tab or not widget.isVisibleTo(parent) or widget.focusProxy() is not None:
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        if interface is None or not interface.text(QAccessible.Text.Name).strip():
            found.append(f"{type(widget).__name__} {widget.objectName()}")
    return found
