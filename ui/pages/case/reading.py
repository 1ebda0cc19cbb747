"""Everything the page of a case shows, read at once."""

from dataclasses import dataclass
from datetime import datetime

from desktop_app.domain.attachments import DraftFile
from desktop_app.domain.cases import Case
from desktop_app.domain.catalog import Catalog
from desktop_app.domain.ids import AccountId, CaseId
from desktop_app.domain.portal_time import PortalTime
from desktop_app.domain.receipts import OutboxItem
from desktop_app.domain.standing import Circle, Desk
from desktop_app.domain.text import LocalText
from desktop_app.services import Services


@dataclass(frozen=True, slots=True)
class CaseRead:
    """What a reading of the store gave. `articles` are (id, title) of those linked to the case."""

    asked: CaseId
    case: Case | None
    catalog: Catalog
    articles: tuple[tuple[str, LocalText], ...]
    reply: str
    files: tuple[DraftFile, ...]
    waiting: OutboxItem | None
    me: str
    limit: int | None
    time: PortalTime
    seen_at: datetime | None
    desk: Desk | None
    circle: Circle | None = None
    note: str = ""
    """The half-written internal note."""


def read_case(services: Services, account_id: AccountId, case_id: CaseId) -> CaseRead:
    """Read it from what is kept here. READ lane; no network."""
    case = services.cases.case(account_id, case_id)
    account = next((each for each in services.session.accounts() if each.id == account_id), None)
    identity = account.identity if account else None
    found = [services.knowledge.article(account_id, id) for id in case.article_ids] if case else []
    return CaseRead(
        case_id,
        case,
        services.catalog.catalog(account_id),
        tuple((article.id, article.title) for article in found if article),
        services.cases.reply_draft(account_id, case_id),
        services.cases.reply_files(account_id, case_id),
        next((item for item in services.outbox.items() if case and item.key == case.row.key), None),
        identity.person.id if identity else "",
        services.session.capabilities(account_id).limits.attachment_bytes,
        services.casework.portal_time(account_id),
        services.casework.seen_at(account_id, case_id),
        identity.desk if identity else None,
        circle=identity.circle if identity else None,
        note=services.timeline.note_draft(account_id, case_id),
    )
