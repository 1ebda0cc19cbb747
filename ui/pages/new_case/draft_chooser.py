"""Go on with a draft, or begin a new case."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.drafts import DraftRow
from desktop_app.domain.ids import AccountId, ItemId
from desktop_app.domain.text import LocalText
from ui import formats
from ui.icons import Ink
from ui.language import Translated, words
from ui.models.rows import Row
from ui.theme import Space
from ui.widgets.buttons import Button, Look
from ui.widgets.flow import Flow
from ui.widgets.list_view import RowList
from ui.widgets.section import Section


class DraftChooser(Translated, QWidget):
    """What to do when nobody said which draft."""

    chosen = Signal(str)
    new_wanted = Signal()
    file_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[DraftRow, ...] = ()
        self._titles: Mapping[tuple[AccountId, ItemId], LocalText] = {}
        self._portals: Mapping[AccountId, str] = {}
        self._new = Button(Look.PRIMARY, "new-case")
        self._new.setObjectName("new_case.new")
        self._file = Button(Look.SECONDARY, "open")
        self._file.setObjectName("new_case.open_file")
        self._section, self._list = Section(), RowList(hugs=True)
        self._list.setObjectName("new_case.drafts")
        self._section.body.addWidget(self._list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        buttons = Flow(spacing=Space.XS)
        buttons.addWidget(self._new)
        buttons.addWidget(self._file)
        column.addLayout(buttons)
        column.addWidget(self._section)
        self._new.clicked.connect(self.new_wanted)
        self._file.clicked.connect(self.file_wanted)
        self._list.opened.connect(lambda key: self.chosen.emit(str(key)))
        self.retranslate()

    def retranslate(self) -> None:
        self._new.setText(self.tr("Start a new case"))
        self._file.setText(self.tr("Open a case file …"))
        self._section.set_title(self.tr("Go on with a draft"))
        self._list.setAccessibleName(self.tr("Drafts"))
        self.show_drafts(self._rows, self._titles, self._portals)

    def show_drafts(
        self,
        rows: Sequence[DraftRow],
        titles: Mapping[tuple[AccountId, ItemId], LocalText],
        portals: Mapping[AccountId, str],
    ) -> None:
        """Offer these drafts; `titles`: of their items, `portals`: their names, where there are several."""
        self._rows, self._titles, self._portals = tuple(rows), titles, portals
        self._list.show_rows([self._row(row) for row in rows])
        self._section.setVisible(bool(rows))

    def _row(self, row: DraftRow) -> Row:
        title = self._titles.get((row.account_id, row.item_id)) if row.item_id is not None else None
        about = words(title) if title is not None else ""
        subject = row.subject.strip() or about or self.tr("No subject yet")
        files = formats.attachments(row.files) if row.files else ""
        mark = self.tr("Another text of the same case") if row.is_other_text else ""
        portal = self._portals.get(row.account_id, "")
        below = ", ".join(part for part in (mark, about if row.subject.strip() else "", files, portal) if part)
        return Row(row.id, subject, below, formats.relative(row.changed_at), "edit", Ink.ACCENT)
