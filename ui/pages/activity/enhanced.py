"""Enhanced solutions packages: of one agreement at a time, of one package or all, active or not."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.activity import Line, package_lines, packages
from desktop_app.domain.agreements import Agreement, Package
from desktop_app.domain.forms import Choice
from desktop_app.domain.text import LocalText
from desktop_app.services.activity import ActivityRead
from ui.language import Translated, words
from ui.messages import activity
from ui.pages.activity.expiry import expiry_pill
from ui.pages.activity.line_card import BenefitCard, LineCard
from ui.theme import Space, Type
from ui.widgets.card_grid import CardGrid
from ui.widgets.editors.choices import ChoiceBox
from ui.widgets.flow import Flow
from ui.widgets.plain_label import PlainLabel
from ui.widgets.section import Section
from ui.widgets.segmented import Segmented
from ui.widgets.status_pill import StatusPill

_ACTIVE, _INACTIVE, _BOTH = "active", "inactive", "both"
_CARD = 300


class Enhanced(Translated, Section):
    """Another agreement forgets the chosen package."""

    chosen = Signal(object)
    """A Line whose uses the user wants to see."""

    def __init__(self) -> None:
        super().__init__(Space.M)
        self._read: ActivityRead | None = None
        self._agreements: tuple[Agreement, ...] = ()
        self._agreement, self._package = ChoiceBox(), ChoiceBox()
        self._status = Segmented([_ACTIVE, _INACTIVE, _BOTH])
        for widget, name in ((self._agreement, "agreement"), (self._package, "package"), (self._status, "status")):
            widget.setObjectName(f"activity.{name}")
        self._agreement.setMinimumContentsLength(26)
        self._package.setMinimumContentsLength(20)
        filters, self._shown = QWidget(), QWidget()
        flow = Flow(filters, spacing=Space.XS)
        for widget in (self._agreement, self._package, self._status):
            flow.addWidget(widget)
        self._none = PlainLabel(tone="muted", wraps=True)
        self._column = QVBoxLayout(self._shown)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.L)
        self.body.addWidget(filters)
        self.body.addWidget(self._none)
        self.body.addWidget(self._shown)
        self._agreement.currentIndexChanged.connect(self._on_agreement)
        self._package.currentIndexChanged.connect(lambda _index: self._show())
        self._status.chosen.connect(lambda _id: self._on_status())
        self.retranslate()

    def retranslate(self) -> None:
        self.set_title(self.tr("Enhanced solutions packages"))
        self._agreement.setAccessibleName(self.tr("Agreement"))
        self._package.setAccessibleName(self.tr("Package"))
        self._status.setAccessibleName(self.tr("Active or inactive packages"))
        self._status.set_text(_ACTIVE, self.tr("Active"))
        self._status.set_text(_INACTIVE, self.tr("Inactive"))
        self._status.set_text(_BOTH, self.tr("Both"))
        if self._read is not None and not self.isHidden():
            self.show_read(self._read, self._agreements)

    def show_read(self, read: ActivityRead, agreements: tuple[Agreement, ...]) -> None:
        """Offer these agreements, those that run first; the chosen one stays."""
        self._read = read
        self._agreements = tuple(sorted(agreements, key=lambda one: not one.is_active(read.today)))
        with_any = [one for one in self._agreements if packages(one, read.today)]
        self.setVisible(bool(with_any))
        if not with_any:
            return
        kept = self._agreement.chosen()
        self._agreement.blockSignals(True)
        self._agreement.clear()
        for one in with_any:
            self._agreement.addItem(" · ".join(part for part in (words(one.name), one.number) if part), one.id)
        self._agreement.setCurrentIndex(max(0, self._agreement.findData(kept)))
        self._agreement.blockSignals(False)
        self._fill_packages()
        self._show()

    def _on_agreement(self, _index: int) -> None:
        self._package.choose(None)
        self._fill_packages()
        self._show()

    def _on_status(self) -> None:
        self._fill_packages()
        self._show()

    def _current(self) -> Agreement | None:
        id = self._agreement.chosen()
        return next((one for one in self._agreements if one.id == id), None)

    def _in_status(self) -> tuple[Package, ...]:
        agreement = self._current()
        if agreement is None or self._read is None:
            return ()
        which = {_ACTIVE: True, _INACTIVE: False}.get(self._status.current)
        return packages(agreement, self._read.today, is_active=which)

    def _fill_packages(self) -> None:
        choices = [Choice(one.id, LocalText.of(words(one.name) or one.id)) for one in self._in_status()]
        self._package.fill(self.tr("All packages"), choices)

    def _show(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        chosen = self._package.chosen()
        found = [one for one in self._in_status() if chosen in {None, one.id}]
        for package in found:
            self._column.addWidget(self._block(package))
        self._none.setVisible(not found)
        self._none.setText(self.tr("This agreement has no such package."))

    def _block(self, package: Package) -> QWidget:
        block, head = QWidget(), QHBoxLayout()
        name, term = PlainLabel(Type.STRONG), PlainLabel(tone="muted")
        name.setText(words(package.name) or package.id)
        term.setText(activity.term(package.start, package.end))
        head.setSpacing(Space.S)
        head.addWidget(name)
        if self._read is not None:
            pill = StatusPill(expiry_pill(package.start, package.end, self._read.today))
            head.addWidget(pill, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(term, 1)
        cards = CardGrid(_CARD, most=3)
        cards.set_cards([self._card(line) for line in package_lines(package)])
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addLayout(head)
        column.addWidget(cards)
        return block

    def _card(self, line: Line) -> QWidget:
        if line.is_benefit:
            return BenefitCard(line)
        card = LineCard(line)
        card.clicked.connect(lambda: self.chosen.emit(line))
        return card
