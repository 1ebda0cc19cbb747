"""What else there is around a case: the customer's latest cases, its files, articles, and who gets copies."""

from PySide6.QtCore import QCoreApplication, Signal

from desktop_app.domain.case_details import Details
from desktop_app.domain.cases import Case
from desktop_app.domain.text import LocalText
from ui import formats
from ui.language import Translated, words
from ui.models.rows import Row
from ui.theme import Type
from ui.widgets.card import Card
from ui.widgets.list_view import RowList
from ui.widgets.plain_label import PlainLabel
from ui.widgets.section import Section

LATEST, FILES, ARTICLES, COPIES = "latest", "files", "articles", "copies"


def latest_rows(details: Details) -> list[Row]:
    """The customer's other cases, with how each stands and when it changed."""
    stands = {
        True: QCoreApplication.translate("RelatedPanel", "Open"),
        False: QCoreApplication.translate("RelatedPanel", "Over"),
    }
    return [
        Row(
            one.case_id,
            one.title,
            " · ".join(filter(None, (one.number, stands[one.is_open]))),
            formats.relative(one.updated_at),
            icon="cases",
        )
        for one in details.latest
    ]


class RelatedPanel(Translated, Card):
    """One list per kind; kinds without anything do not show."""

    case_wanted = Signal(object)
    """A CaseId."""
    article_wanted = Signal(str)
    file_opened = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("case.related")
        self._case: Case | None = None
        self._articles: tuple[tuple[str, LocalText], ...] = ()
        self._none = PlainLabel(tone="muted", wraps=True)
        self.body.addWidget(self._none)
        self.groups: dict[str, tuple[Section, RowList]] = {}
        for name in (LATEST, FILES, ARTICLES, COPIES):
            section, rows = Section(kind=Type.STRONG), RowList(hugs=True, flat=True)
            rows.setObjectName(f"case.related.{name}")
            section.body.addWidget(rows)
            self.groups[name] = (section, rows)
            self.body.addWidget(section)
        self.body.addStretch()
        self.groups[LATEST][1].opened.connect(self.case_wanted)
        self.groups[FILES][1].opened.connect(lambda id: self.file_opened.emit(id))
        self.groups[ARTICLES][1].opened.connect(lambda id: self.article_wanted.emit(id))
        self.retranslate()

    def show_case(self, case: Case, articles: tuple[tuple[str, LocalText], ...]) -> None:
        """Show what there is around a case; `articles` are (id, title) of those linked to it."""
        self._case, self._articles = case, articles
        self.retranslate()

    def retranslate(self) -> None:
        names = {
            LATEST: self.tr("The customer's latest cases"),
            FILES: self.tr("Files"),
            ARTICLES: self.tr("Linked articles"),
            COPIES: self.tr("Copies go to"),
        }
        rows = self._rows()
        for name, (section, view) in self.groups.items():
            section.set_title(names[name])
            view.setAccessibleName(names[name])
            view.show_rows(rows[name])
            section.setVisible(bool(rows[name]))
        self._none.setText(self.tr("There is nothing else around this case."))
        self._none.setVisible(not any(rows.values()))

    def _rows(self) -> dict[str, list[Row]]:
        case = self._case
        rows: dict[str, list[Row]] = {name: [] for name in self.groups}
        if case is None:
            return rows
        rows[LATEST] = latest_rows(case.details) if case.details else []
        rows[FILES] = [Row(file.id, file.name, formats.size(file.size), icon="attach") for file in case.attachments]
        rows[ARTICLES] = [Row(id, words(title), icon="document") for id, title in self._articles]
        rows[COPIES] = [Row(address, address, icon="user") for address in case.copy_to]
        return rows
