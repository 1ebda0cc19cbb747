"""Every promise of a case with its moments: from when, until when, how long it waited, and how it ended."""

from datetime import timedelta

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.portal_time import PortalTime
from desktop_app.domain.sla import Kpi, Reading, reading
from ui import formats
from ui.language import Translated, words
from ui.pages.case import clock_words
from ui.theme import Space, Type
from ui.widgets.card import Card
from ui.widgets.facts import Facts
from ui.widgets.plain_label import PlainLabel
from ui.widgets.status_pill import StatusPill

_NAMES = 140


class _Promise(Card):
    """One of them. Nothing here ticks: the clocks beside it do."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("case.sla.promise")
        self.name, self.pill, self.facts = PlainLabel(Type.STRONG, wraps=True), StatusPill(), Facts(_NAMES)
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        head.addWidget(self.name, 1)
        head.addWidget(self.pill)
        self.body.addLayout(head)
        self.body.addWidget(self.facts)


class SlaPanel(Translated, QWidget):
    """A card for each promise, or a word that there is none."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("case.sla")
        self._kpis: tuple[Kpi, ...] = ()
        self._time: PortalTime | None = None
        self._none = PlainLabel(tone="muted", wraps=True)
        self.promises: list[_Promise] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.M)
        self._column.addWidget(self._none)
        self._column.addStretch()
        self.retranslate()

    def show_kpis(self, kpis: tuple[Kpi, ...], time: PortalTime) -> None:
        """Show these promises as they stand at a time of the portal."""
        self._kpis, self._time = kpis, time
        while len(self.promises) < len(kpis):
            self.promises.append(_Promise())
            self._column.insertWidget(len(self.promises), self.promises[-1])
        self.retranslate()

    def retranslate(self) -> None:
        self._none.setText(self.tr("Nothing was promised for this case by a certain time."))
        self._none.setVisible(not self._kpis)
        for place, promise in enumerate(self.promises):
            promise.setVisible(place < len(self._kpis))
            if place < len(self._kpis) and self._time is not None:
                self._show(promise, self._kpis[place], reading(self._kpis[place], self._time.at), self._time)

    def _show(self, promise: _Promise, kpi: Kpi, found: Reading, time: PortalTime) -> None:
        promise.name.setText(words(kpi.name))
        promise.pill.show_pill(clock_words.pill(found.state))
        until = kpi.ended_at or time.at
        waited = sum(((pause.until or until) - pause.since for pause in kpi.pauses), timedelta())
        promise.facts.show_facts(
            [
                (self.tr("Begun"), formats.moment(kpi.started_at)),
                (self.tr("Promised within"), clock_words.span(kpi.target_s, is_exact=False)),
                (self.tr("Warned before"), clock_words.span(kpi.warning_s, is_exact=False) if kpi.warning_s else ""),
                (self.tr("Waited"), clock_words.span(waited.total_seconds(), is_exact=False) if waited else ""),
                (self.tr("How it stands"), clock_words.when(found, kpi.ended_at)),
                (self.tr("Left"), clock_words.left(found, is_exact=False)),
            ]
        )
