"""The core in one folder: real services, sync and stores, a fake portal, clock, vault and screen. No Qt, no network."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from desktop_app.domain.capabilities import Capabilities
from desktop_app.domain.cases import Case, CaseRow, Status
from desktop_app.domain.catalog import CaseType, Catalogue, Category, Item
from desktop_app.domain.changes import Changes
from desktop_app.domain.drafts import Draft
from desktop_app.domain.forms import Choice, FieldKind, FieldRole, Form, FormField
from desktop_app.domain.identity import Account, Person
from desktop_app.domain.ids import AccountId, ArticleId, CaseId, FieldId, ItemId, PersonId, TypeId
from desktop_app.domain.kinds import Kind
from desktop_app.domain.knowledge import ArticleKind, KnowledgeArticle, Topic
from desktop_app.domain.text import LocalText
from desktop_app.paths import Paths
from desktop_app.ports.store import AccountStore
from desktop_app.services import make_services
from desktop_app.services.accounts import Accounts
from desktop_app.services.world import World
from desktop_app.store.plain_files import AccountsFile, PreferencesFile
from desktop_app.store.stores import AccountFolders
from desktop_app.sync.engine import SyncEngine
from desktop_app.work import Work
from tests.fakes.clock import FakeClock
from tests.fakes.desktop import FakeHotkey, FakeOpenWindows, FakeOwnWindows
from tests.fakes.policy import FakePolicy
from tests.fakes.portal import EVERYTHING, FakePortal
from tests.fakes.screen import FakeBrowserProbe, FakeCapturer
from tests.fakes.server import OPEN_ACTIONS, FakeServer
from tests.fakes.vault import FakeVault

LOGIN, PASSWORD = "kari@eksempelfjord.example", "nordesk-demo"
ADDRESS = "http://127.0.0.1:1"
NOON = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
KARI = Person(PersonId("p-kari"), "Kari Prøve", LOGIN)
SUBJECT, DESCRIPTION, PART, COPY_TO = FieldId("subject"), FieldId("description"), FieldId("part"), FieldId("copy_to")


def text(english: str) -> LocalText:
    """A text in English alone."""
    return LocalText({"en": english})


FORM = Form(
    "f-support",
    (
        FormField(SUBJECT, FieldKind.TEXT, text("Subject"), FieldRole.SUBJECT, is_required=True, max_chars=200),
        FormField(
            PART, FieldKind.CHOICE, text("Part"), choices=(Choice("in", text("Incoming")), Choice("out", text("Sent")))
        ),
        FormField(COPY_TO, FieldKind.EMAIL_LIST, text("Copy to"), FieldRole.COPY_TO),
        FormField(DESCRIPTION, FieldKind.LONG_TEXT, text("Description"), FieldRole.DESCRIPTION, is_required=True),
    ),
)
SUPPORT = Item(
    ItemId("i-support"),
    "c-support",
    text("User support"),
    text("Ask us"),
    text("Ask us anything"),
    FORM,
    type_ids=(TypeId("incident"), TypeId("consulting")),
    asks_priority=True,
)
REFUSED_ITEM = replace(SUPPORT, id=ItemId("i-contacts"), is_allowed=False, refusal=text("For contacts only"))
CATALOG = (
    Catalogue("cat", text("All"), text("")),
    Category("c-support", "cat", text("Support"), text("")),
    CaseType(TypeId("incident"), text("Incident"), text("It stopped"), is_incident=True),
    CaseType(TypeId("consulting"), text("Consulting"), text("Advice")),
    SUPPORT,
    REFUSED_ITEM,
)
ARTICLE = KnowledgeArticle(
    ArticleId("a-invoice"),
    ArticleKind.FAQ,
    "t-invoice",
    text("An invoice is stuck"),
    text("What to do"),
    LocalText({"en": '<p onclick="x()">Press <a href="article:a-two">here</a><img src="//evil/x.png"></p>'}),
    languages=("en",),
    updated_at=NOON,
)
TOPIC = Topic("t-invoice", text("Invoices"))


def a_row(number: int = 1, **given: object) -> CaseRow:
    """A case of a list as the portal has it."""
    values: dict[str, object] = {
        "account_id": AccountId(""),
        "id": CaseId(f"case-{number:04}"),
        "number": f"DP-{number:05}",
        "title": f"Case {number}",
        "status": Status.RECEIVED,
        "opened_at": NOON,
        "updated_at": NOON + timedelta(minutes=number),
        "requester": KARI,
        "actions": OPEN_ACTIONS,
        **given,
    }
    return CaseRow(**values)  # type: ignore[arg-type]


def a_case(number: int = 1, **given: object) -> Case:
    """The same with a conversation."""
    return Case(a_row(number, **given), f"Description {number}")


class Core:
    """Everything beneath the window. `restart` is a kill and a new start over the same folder."""

    def __init__(
        self,
        folder: Path,
        server: FakeServer | None = None,
        capabilities: Capabilities = EVERYTHING,
        clock: FakeClock | None = None,
        vault: FakeVault | None = None,
        work: Work | None = None,
    ) -> None:
        self.folder, self.capabilities, self.work = folder, capabilities, work
        self.server = server or FakeServer()
        self.clock, self.vault = clock or FakeClock(), vault or FakeVault()
        self.capturer, self.browser = FakeCapturer(), FakeBrowserProbe()
        self.policy = FakePolicy()
        self.open_windows, self.own_windows, self.hotkey = FakeOpenWindows(), FakeOwnWindows(), FakeHotkey()
        self.paths = Paths.beneath(folder)
        self.paths.create()
        self.stores = AccountFolders(self.paths)
        self.made: list[FakePortal] = []
        self.demo_address = ADDRESS
        self.world = World(
            paths=self.paths,
            stores=self.stores,
            accounts_file=AccountsFile(self.paths.accounts_file),
            preferences_file=PreferencesFile(self.paths.preferences_file),
            vault=self.vault,
            clock=self.clock,
            make_portal=self._make_portal,
            portal_kinds=("demo",),
            capturer=self.capturer,
            browser=self.browser,
            open_windows=self.open_windows,
            own_windows=self.own_windows,
            hotkey=self.hotkey,
            policy=self.policy,
            start_demo=lambda: self.demo_address,
            work=work,
            version="1.2.3",
        )
        self.services, self.connections = make_services(self.world)

    @property
    def account(self) -> Account:
        """The account signed in to."""
        return self.services.session.accounts()[0]

    @property
    def world_accounts(self) -> Accounts:
        """What the services know the accounts by."""
        return Accounts(self.world, self.services.preferences)

    @property
    def id(self) -> AccountId:
        """Its id."""
        return self.account.id

    @property
    def store(self) -> AccountStore:
        """Its store."""
        return self.stores.open(self.id)

    @property
    def engine(self) -> SyncEngine:
        """Its engine."""
        return self.connections.engine(self.id)

    def sign_in(self) -> "Core":
        """As Kari; the portal has a catalogue and an article."""
        self.server.put(Kind.CATALOG, *CATALOG)
        self.server.put(Kind.ARTICLES, TOPIC, ARTICLE)
        self.services.session.sign_in(ADDRESS, LOGIN, PASSWORD)
        return self

    def sync(self) -> Changes:
        """One run."""
        return self.engine.run_once()

    def ready(self) -> "Core":
        """Signed in and in step."""
        self.sign_in()
        self.sync()
        return self

    def written(self, subject: str = "Printer stands still") -> Draft:
        """A draft that could be sent."""
        draft = self.services.drafts.create(self.id, SUPPORT.id)
        draft = draft.with_answer(SUBJECT, subject).with_answer(DESCRIPTION, "Nothing comes out")
        self.services.drafts.save(draft)
        return draft

    def submitted(self, subject: str = "Printer stands still") -> Draft:
        """A case that waits to be sent."""
        draft = self.written(subject)
        self.services.cases.submit(draft.id)
        return draft

    def restart(self) -> "Core":
        """As after a kill."""
        self.close()
        return Core(self.folder, self.server, self.capabilities, self.clock, self.vault)

    def close(self) -> None:
        """End everything."""
        self.connections.close()
        if self.work is not None:
            self.work.close()
        self.stores.close()

    def _make_portal(self, portal: str, address: str, language: Callable[[], str], **_: object) -> FakePortal:
        self.made.append(FakePortal(self.server, self.capabilities))
        return self.made[-1]
