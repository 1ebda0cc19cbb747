"""The real core of the storm's computers, put together as `bootstrap` does, with a clock that is told the time."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from desktop_app.domain.commands import Command
from desktop_app.domain.ids import AccountId, new_key
from desktop_app.domain.receipts import Receipt
from desktop_app.paths import Paths
from desktop_app.portals.address import base_url
from desktop_app.portals.demo import DemoPortal
from desktop_app.portals.http import Http
from desktop_app.portals.link import Link
from desktop_app.portals.pauses import HostPauses
from desktop_app.portals.surroundings import Surroundings
from desktop_app.ports.portal import Portal, Sending
from desktop_app.services import make_services
from desktop_app.services.world import World
from desktop_app.store.plain_files import AccountsFile, PreferencesFile
from desktop_app.store.stores import AccountFolders
from tests.fakes.clock import FakeClock
from tests.fakes.desktop import FakeHotkey, FakeOpenWindows, FakeOwnWindows
from tests.fakes.policy import FakePolicy
from tests.fakes.screen import FakeBrowserProbe, FakeCapturer

TOTAL_S = 1.0
"""What one request may take; the program allows more, but here waiting is real time."""


class FileVault:
    """Secrets in a file beside the profile, so that a killed computer still has them."""

    is_lasting = True

    def __init__(self, file: Path) -> None:
        self._file = file

    def store(self, name: str, secret: str) -> None:
        """Keep it."""
        self._write({**self._secrets(), name: secret})

    def read(self, name: str) -> str | None:
        """The secret, if there is one."""
        return self._secrets().get(name)

    def forget(self, name: str) -> None:
        """Remove it."""
        self._write({known: secret for known, secret in self._secrets().items() if known != name})

    def _secrets(self) -> dict[str, str]:
        return dict(json.loads(self._file.read_text("utf-8"))) if self._file.exists() else {}

    def _write(self, secrets: dict[str, str]) -> None:
        passing = self._file.with_suffix(".new")
        passing.write_text(json.dumps(secrets), "utf-8")
        passing.replace(self._file)


class Forgetful(DemoPortal):
    """The planted bug `drop-key`: each send of an intent goes out under another key."""

    def send(self, command: Command, sending: Sending) -> Receipt:
        """As if the key had been made with the request, not with the draft."""
        return super().send(replace(command, key=new_key()), sending)


class Core:
    """Services, sync and store over a folder, as `bootstrap` puts them together, with a clock that is told the time."""

    def __init__(self, folder: Path, address: str, clock: FakeClock, plant: str) -> None:
        paths = Paths.beneath(folder)
        paths.create()
        self.stores = AccountFolders(paths)
        around = Surroundings(pauses=HostPauses(clock.monotonic), now=clock.now)
        adapter = Forgetful if plant == "drop-key" else DemoPortal

        def make_portal(portal: str, address: str, language: Callable[[], str], **_: object) -> Portal:
            http = Http(base_url(address), language, total_s=TOTAL_S, around=around)
            return adapter(Link(http, language))

        self.services, self.connections = make_services(
            World(
                paths=paths,
                stores=self.stores,
                accounts_file=AccountsFile(paths.accounts_file),
                preferences_file=PreferencesFile(paths.preferences_file),
                vault=FileVault(folder.with_suffix(".vault")),
                clock=clock,
                make_portal=make_portal,
                portal_kinds=("demo",),
                capturer=FakeCapturer(),
                browser=FakeBrowserProbe(),
                open_windows=FakeOpenWindows(),
                own_windows=FakeOwnWindows(),
                hotkey=FakeHotkey(),
                policy=FakePolicy(),
                start_demo=lambda: address,
                version="0",
            )
        )

    @property
    def id(self) -> AccountId:
        """The account's id. IndexError before the first sign-in."""
        return self.services.session.accounts()[0].id

    def close(self) -> None:
        """End requests and close files."""
        self.connections.close()
        self.stores.close()
