"""Use cases: one per method, synchronous, returning a value or `Changes`. The window and the CLI call nothing else."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from desktop_app.services.accounts import Accounts
from desktop_app.services.connections import Connections
from desktop_app.services.preferences import Preferences

if TYPE_CHECKING:
    from desktop_app.services.activity import Activity
    from desktop_app.services.announcements import Announcements
    from desktop_app.services.capture import Capture
    from desktop_app.services.case_files import CaseFiles
    from desktop_app.services.case_lists import CaseLists
    from desktop_app.services.case_views import CaseViews
    from desktop_app.services.cases import Cases
    from desktop_app.services.casework import Casework
    from desktop_app.services.catalog import Catalogs
    from desktop_app.services.diagnostics import Diagnostics
    from desktop_app.services.drafts import Drafts
    from desktop_app.services.edits import Edits
    from desktop_app.services.hotkeys import Hotkeys
    from desktop_app.services.knowledge import Knowledge
    from desktop_app.services.outbox import Outbox
    from desktop_app.services.rescues import Rescues
    from desktop_app.services.search import Search
    from desktop_app.services.session import Session
    from desktop_app.services.timeline import Timeline
    from desktop_app.services.world import World


class Services:
    """The bundle the window receives. Each service is loaded when it is first asked for; none keeps anything."""

    def __init__(self, world: World, preferences: Preferences, accounts: Accounts, connections: Connections) -> None:
        self._world, self._accounts, self._connections = world, accounts, connections
        self.preferences = preferences

    @cached_property
    def session(self) -> Session:
        """Accounts: sign in and out, who am I, how the connection stands."""
        from desktop_app.services.session import Session

        return Session(self._world, self._accounts, self._connections, self.preferences)

    @cached_property
    def catalog(self) -> Catalogs:
        """What can be asked for."""
        from desktop_app.services.catalog import Catalogs

        return Catalogs(self._accounts, self._connections)

    @cached_property
    def drafts(self) -> Drafts:
        """Cases being written."""
        from desktop_app.services.drafts import Drafts

        return Drafts(self._accounts, self._world.clock)

    @cached_property
    def edits(self) -> Edits:
        """Edited pictures of drafts."""
        from desktop_app.services.edits import Edits

        return Edits(self._accounts, self._world.clock)

    @cached_property
    def case_lists(self) -> CaseLists:
        """Lists of cases: all that the first page needs of `cases`."""
        from desktop_app.services.case_lists import CaseLists

        return CaseLists(self._accounts)

    @cached_property
    def cases(self) -> Cases:
        """Cases: send, reply, close; lists and one case."""
        from desktop_app.services.cases import Cases

        return Cases(self._accounts, self._connections, self._world.clock)

    @cached_property
    def casework(self) -> Casework:
        """The portal's time, and what the desk's people do."""
        from desktop_app.services.casework import Casework

        return Casework(self._accounts, self._connections, self._world.clock)

    @cached_property
    def timeline(self) -> Timeline:
        """What is older in a case, and what the desk writes to itself."""
        from desktop_app.services.timeline import Timeline

        return Timeline(self._accounts, self._connections, self._world.clock)

    @cached_property
    def case_views(self) -> CaseViews:
        """Views of the lists of cases."""
        from desktop_app.services.case_views import CaseViews

        return CaseViews(self._accounts, self._world.clock, self.preferences)

    @cached_property
    def outbox(self) -> Outbox:
        """What waits to be sent, and what was."""
        from desktop_app.services.outbox import Outbox

        return Outbox(self._accounts, self._connections, self._world.clock)

    @cached_property
    def case_files(self) -> CaseFiles:
        """Cases as files, to carry to another computer."""
        from desktop_app.services.case_files import CaseFiles

        return CaseFiles(self._accounts, self._world.clock, self._world.version)

    @cached_property
    def knowledge(self) -> Knowledge:
        """Articles."""
        from desktop_app.services.knowledge import Knowledge

        return Knowledge(self._accounts, self._connections, self._world.clock)

    @cached_property
    def search(self) -> Search:
        """Everything, offline."""
        from desktop_app.services.search import Search

        return Search(self._accounts)

    @cached_property
    def activity(self) -> Activity:
        """What the agreements bought and what is used of them."""
        from desktop_app.services.activity import Activity

        return Activity(self._accounts, self._world.clock)

    @cached_property
    def announcements(self) -> Announcements:
        """What the portal wants everybody to know."""
        from desktop_app.services.announcements import Announcements

        return Announcements(self._accounts, self._world.clock)

    @cached_property
    def hotkeys(self) -> Hotkeys:
        """The combination of keys that takes a picture."""
        from desktop_app.services.hotkeys import Hotkeys

        return Hotkeys(self._world, self.preferences)

    @cached_property
    def capture(self) -> Capture:
        """Pictures of the screen."""
        from desktop_app.services.capture import Capture

        return Capture(self._world, self._connections, self.preferences)

    @cached_property
    def rescues(self) -> Rescues:
        """What became of files that could not be used."""
        from desktop_app.services.rescues import Rescues

        return Rescues(self._accounts)

    @cached_property
    def diagnostics(self) -> Diagnostics:
        """What those who help want to know."""
        from desktop_app.services.diagnostics import Diagnostics

        return Diagnostics(self._world, self._accounts, self._connections)


def make_services(world: World) -> tuple[Services, Connections]:
    """The services over a world, and the connections that whoever made them must close."""
    preferences = Preferences(world.preferences_file)
    accounts = Accounts(world, preferences)
    connections = Connections(world, accounts)
    return Services(world, preferences, accounts, connections), connections
