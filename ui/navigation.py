"""Where to: pages ask, the window moves."""

from dataclasses import dataclass
from enum import StrEnum

from desktop_app.domain.ids import AccountId, ArticleId, CaseId, DraftId, ItemId, Key


class PageName(StrEnum):
    """Every page there is; also the name of its folder under `ui/pages` (the dashboard is in that of the cases)."""

    SIGN_IN = "sign_in"
    HOME = "home"
    CATALOG = "catalog"
    NEW_CASE = "new_case"
    CASES = "cases"
    CASE = "case"
    DASHBOARD = "dashboard"
    KNOWLEDGE = "knowledge"
    ACTIVITY = "activity"
    OUTBOX = "outbox"
    SETTINGS = "settings"
    SCREENSHOTS = "screenshots"


CASE_FILE = "case_file"
"""`Go.section` of the new-case page: open the case file at the path `words`, or ask which where it is empty."""


@dataclass(frozen=True, slots=True)
class Go:
    """A page and what to show there. `section` is a page's own name for a part of it; `words` to search for."""

    page: PageName
    account_id: AccountId | None = None
    case_id: CaseId | None = None
    draft_id: DraftId | None = None
    item_id: ItemId | None = None
    article_id: ArticleId | None = None
    key: Key | None = None
    section: str = ""
    words: str = ""
