"""The page's first view: agreements, enterprise-wide packages, enhanced packages, and who sees what."""

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.activity import Line, chosen, enterprise_lines
from desktop_app.domain.agreements import Agreement, DrillDown, Scope
from desktop_app.domain.drilldowns import drill
from desktop_app.services.activity import ActivityRead
from ui.language import Translated
from ui.pages.activity.access import AccessCard
from ui.pages.activity.agreement_card import AgreementCard
from ui.pages.activity.enhanced import Enhanced
from ui.pages.activity.files_section import FilesSection
from ui.pages.activity.line_card import AdditionalCard, BenefitCard, LineCard
from ui.theme import Space
from ui.widgets.card_grid import CardGrid
from ui.widgets.plain_label import PlainLabel
from ui.widgets.section import Section

_CARD = 300


class Overview(Translated, QWidget):
    """Everything about the chosen workspaces."""

    chosen = Signal(str, object)
    """A drill-down (its value), and the ids of the entitlements it is to tell of."""
    file_removed = Signal(str, str)
    """The user wants the figures of a file gone: its id, and its name."""

    def __init__(self) -> None:
        super().__init__()
        self._read: ActivityRead | None = None
        self._workspaces: frozenset[str] = frozenset()
        self._agreements, self._enterprise, self._enhanced = Section(), Section(), Enhanced()
        self._agreement_cards, self._cards = CardGrid(320, most=3), CardGrid(_CARD, most=3)
        self._sums = PlainLabel(tone="muted", wraps=True)
        self.access, self._files = AccessCard(), FilesSection()
        self._agreements.body.addWidget(self._agreement_cards)
        self._enterprise.body.addWidget(self._sums)
        self._enterprise.body.addWidget(self._cards)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XL)
        for part in (self._agreements, self._enterprise, self._enhanced, self._files, self.access):
            column.addWidget(part)
        self._enhanced.chosen.connect(self._on_line)
        self._files.removed.connect(self.file_removed)
        self.retranslate()

    def retranslate(self) -> None:
        self._agreements.set_title(self.tr("Agreements"))
        self._enterprise.set_title(self.tr("Enterprise-wide packages"))
        if self._read is not None:
            self.show_read(self._read, self._workspaces)

    def show_read(self, read: ActivityRead, workspaces: Collection[str]) -> None:
        """Show what there is in these workspaces; none named = all."""
        self._read, self._workspaces = read, frozenset(workspaces)
        shown = chosen(read.agreements, workspaces)
        in_order = sorted(shown, key=lambda one: (not one.is_active(read.today), one.number))
        self._agreement_cards.set_cards([AgreementCard(one, read.today) for one in in_order])
        self._show_enterprise(read, shown)
        self._enhanced.show_read(read, shown)
        self._files.show_read(read)
        self.access.show_read(read)
        # What a portal without roles of ours shows, it shows to everybody alike.
        self.access.setVisible(len(read.roles) > 1 or read.is_admin)

    def _show_enterprise(self, read: ActivityRead, shown: tuple[Agreement, ...]) -> None:
        lines = [
            line for line in enterprise_lines(shown, read.today) if line.drilldown is not DrillDown.ADDITIONAL_CASES
        ]
        counted = [line for line in lines if not line.is_benefit]
        cards: list[QWidget] = [self._card(line) for line in counted]
        additional = drill(shown, DrillDown.ADDITIONAL_CASES, workspaces=self._workspaces)
        if additional.uses:
            card = AdditionalCard(additional)
            card.clicked.connect(lambda: self.chosen.emit(DrillDown.ADDITIONAL_CASES.value, ()))
            cards.append(card)
        cards += [BenefitCard(line) for line in lines if line.is_benefit]
        self._cards.set_cards(cards)
        self._enterprise.setVisible(bool(cards))
        running = [one for one in shown if one.is_active(read.today)]
        self._sums.setText(self._said(running, counted))

    def _said(self, agreements: list[Agreement], lines: list[Line]) -> str:
        said = (
            [QCoreApplication.translate("Overview", "Added up over %n agreements.", None, len(agreements))]
            if len(agreements) > 1
            else []
        )
        if any(line.totals is Scope.VISIBLE for line in lines):
            said.append(self.tr("Some figures cover only the use that you may see; they are named so."))
        sources = dict.fromkeys(one.source.name for one in agreements if one.source is not None)
        if sources and lines:
            said.append(self.tr("Figures of these files are among them: %1.").replace("%1", ", ".join(sources)))
        if self._workspaces:
            said.append(self.tr("What was bought is for the whole agreement, its other workspaces included."))
        self._sums.setVisible(bool(said))
        return "\n".join(said)

    def _card(self, line: Line) -> LineCard:
        card = LineCard(line)
        card.clicked.connect(lambda: self._on_line(line))
        return card

    def _on_line(self, line: object) -> None:
        if isinstance(line, Line):
            self.chosen.emit(line.drilldown.value, tuple(part.id for part in line.parts))
