"""What the emulated Znuny knows: people, sessions, tickets, articles, the FAQ and how the site is set up."""

import base64
import secrets
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from tests.vendors.znuny.service import our_service
from tests.vendors.znuny.transcripts import record

MAIJA, PASSWORD = "maija.mallikas@esimerkkila.example", "maija-test-1"
OESTEN = "osten.astrom@esimerkkila.example"
STRANGER = "under_streck@provstad.example"
PICTURE = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAoAAAAKCAIAAAACUFjqAAAAEklEQVR4nGNkYPjPgBsw4ZEbsgAAvQoBEyYUyVgAAAAASUVORK5CYII="
)
STATES = {
    "new": "new",
    "open": "open",
    "pending reminder": "pending reminder",
    "closed successful": "closed",
    "closed unsuccessful": "closed",
    "merged": "merged",
    "removed": "removed",
}
QUEUES = ("Postmaster", "Raw", "Junk", "Misc", "Support", "Support::InSchool")
TYPES = (
    "Unclassified",
    "Consulting",
    "Incident",
    "Request for Change",
    "Service Request",
    "Technical support",
    "User support",
)
SERVICES = ("SaaS", "Kurre", "Primus", "Wilma", "Primus::PrimusQuery", "Wilma::Wilma-appen", "Intern")
PRIORITIES = ("1 very low", "2 low", "3 normal", "4 high", "5 very high")


@dataclass(slots=True)
class Person:
    """A customer user."""

    login: str
    password: str
    name: str
    company: str
    company_name: str

    @property
    def mail(self) -> str:
        return f'"{self.name}" <{self.login}>'


@dataclass(slots=True)
class Article:
    """One article; `html`: its formatted text, kept as the attachment `file-2`."""

    id: int
    sender: str
    from_: str
    to: str
    subject: str
    body: str
    at: datetime
    files: list[dict[str, str]] = field(default_factory=list)
    fields: dict[str, str | None] = field(default_factory=dict)
    is_visible: bool = True


@dataclass(slots=True)
class Ticket:
    """One ticket. Times are aware; they are written in the site's zone."""

    id: int
    number: str
    title: str
    queue: str
    state: str
    customer: str
    company: str
    created: datetime
    changed: datetime
    type: str = "Unclassified"
    service: str = ""
    priority: str = "3 normal"
    articles: list[Article] = field(default_factory=list)
    fields: dict[str, str | None] = field(default_factory=dict)


class State:
    """A site as in the recordings, six hours old; what a test changes is public."""

    def __init__(self) -> None:
        self.people = {
            one.login: one
            for one in (
                Person(MAIJA, PASSWORD, "Maija Mallikas", "esimerkkila", "Esimerkkilän kunta"),
                Person(OESTEN, "osten-test-1", "Östen Åström", "esimerkkila", "Esimerkkilän kunta"),
                Person(STRANGER, "stranger-test-1", "Under Streck", "provstad", "Provstad"),
                Person("plus+test@provstad.example", "plus-test-1", "Plus Test", "provstad", "Provstad"),
            )
        }
        self.sessions: dict[str, str] = {}
        self.zone = ZoneInfo("UTC")
        self.ticket_fields = ["ClientRequestID"]
        self.article_fields = ["ClientArticleID"]
        service, lists = our_service(), record(6).response["json"]
        self.max_length = service.max_length
        self.catalog: dict[str, Any] = service.catalog({})
        self.catalog |= {name: lists[name] for name in ("Queue", "Type", "Service")}
        """What the administrator typed in."""
        self.has_portal = self.has_faq = True
        self.keeps_company_private = self.keeps_secret = self.drops_fields = False
        self.denied_queues: set[str] = set()
        self.now: datetime | None = None
        self.tickets: dict[int, Ticket] = {}
        self._last = {"ticket": 33, "article": 50}
        self._seed()

    def time(self) -> datetime:
        """Now, to the second."""
        return (self.now or datetime.now(UTC)).replace(microsecond=0)

    def login(self, login: str) -> str:
        """A new session."""
        id = secrets.token_hex(16)
        self.sessions[id] = login
        return id

    def next(self, kind: str) -> int:
        """The next id."""
        self._last[kind] += 1
        return self._last[kind]

    def may_see(self, login: str, ticket: Ticket) -> bool:
        """Whether it is the person's own, or the company's, and the site lets tickets be read at all."""
        if self.keeps_secret:
            return False
        if ticket.customer == login:
            return True
        return ticket.company == self.people[login].company and not self.keeps_company_private

    def is_found(self, login: str, ticket: Ticket) -> bool:
        """Whether a search shows it: the company's even where nobody may read them."""
        return ticket.customer == login or ticket.company == self.people[login].company

    def add(self, customer: str, title: str, body: str, state: str = "new", **more: Any) -> Ticket:
        """A ticket with its first article."""
        now = more.pop("at", None) or self.time()
        id = self.next("ticket")
        person = self.people[customer]
        number = f"20261121150{id:05}"
        queue = more.pop("queue", "Support")
        made = Ticket(id, number, title, queue, state, customer, person.company, now, now, **more)
        made.fields = dict.fromkeys(self.ticket_fields)
        self.tickets[id] = made
        self.say(made, "customer", person.mail, title, body, at=now)
        return made

    def say(self, ticket: Ticket, sender: str, from_: str, subject: str, body: str, **more: Any) -> Article:
        """Another article."""
        at = more.pop("at", None) or self.time()
        to = ticket.queue if sender == "customer" else ticket.customer
        one = Article(self.next("article"), sender, from_, to, subject, body.strip(), at, **more)
        one.fields = {**dict.fromkeys(self.article_fields), **one.fields}
        ticket.articles.append(one)
        ticket.changed = at
        return one

    def _seed(self) -> None:
        at = datetime(2026, 11, 21, 20, 28, 24, tzinfo=UTC)
        first = self.add(MAIJA, "Wilma-appen: inloggningen misslyckas", "Hej!\n\nIngen kommer in. 😀\n\nMaija", at=at)
        first.type, first.service, first.state = "Technical support", "Wilma::Wilma-appen", "open"
        first.articles[0].files = [
            a_file("kuvakaappaus.png", PICTURE),
            a_file("loki åäö.txt", b"rad 1\n", "text/plain"),
        ]
        html = b'<p>Hej <b>Maija</b>,</p><p><img src="cid:inline1.kuva"></p><script>alert(1)</script>'
        self.say(
            first, "agent", "Support <support@example.com>", "Re: Wilma-appen", "\nHej Maija,\n\nse bilden.\n", at=at
        )
        first.articles[1].files = [
            a_file("Anvisning.pdf", b"%PDF-1.4\n%%EOF\n", "application/pdf"),
            {**a_file("file-2", html, 'text/html; charset="utf-8"'), "Disposition": "inline"},
            {**a_file("kuva.png", PICTURE), "Disposition": "inline", "ContentID": "<inline1.kuva>"},
        ]
        note = self.say(first, "agent", "Anna <anna@example.com>", "Intern", "Bara för oss.", at=at)
        note.is_visible = False
        self.add(MAIJA, "Import av elever till Primus", "Hur gör man?", "pending reminder", at=at, service="Primus")
        self.add(MAIJA, "Uusi käyttäjä", "Tarvitsemme uuden tunnuksen.", "closed successful", at=at)
        self.add(OESTEN, "Kurre-tuloste on tyhjä", "Tyhjä sivu.", "new", at=at)
        self.add(STRANGER, "Annat ärende", "Inte ert.", "new", at=at)


def a_file(name: str, content: bytes, kind: str = "image/png") -> dict[str, str]:
    """An attachment as it is kept."""
    return {
        "Filename": name,
        "ContentType": kind,
        "Content": base64.b64encode(content).decode(),
        "Disposition": "attachment",
        "ContentID": "",
    }


FAQ: tuple[dict[str, Any], ...] = tuple(
    one for number in (68, 69) for one in record(number).response["json"]["FAQItem"]
)
"""The three public articles of the recordings. A fourth is for customers only, and refused."""
EXTERNAL = "4"
