"""The clocks of a case: each promise with its own countdown. What ticks is seen only, and never read aloud."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop_app.domain.portal_time import PortalTime
from desktop_app.domain.sla import Kpi, KpiState, Reading, reading
from ui.icons import Ink
from ui.language import Translated, words
from ui.override import override
from ui.pages.case import clock_words
from ui.theme import Space, Type, theme
from ui.widgets.card import Card
from ui.widgets.flow import Flow
from ui.widgets.plain_label import PlainLabel
from ui.widgets.status_pill import StatusPill

_MOST = 20
"""More promises nobody reads."""
_INK = {KpiState.MISSED: Ink.DANGER, KpiState.NEARING: Ink.WARNING}


class Countdown(QWidget):
    """A painted text: a label would tell every screen reader of each second."""

    def __init__(self) -> None:
        super().__init__()
        self._text, self._ink = "", Ink.TEXT
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def text(self) -> str:
        """What can be seen."""
        return self._text

    def show_text(self, text: str, ink: Ink) -> None:
        """Show another time."""
        self._ink = ink
        before, self._text = self.sizeHint().width(), text
        if self.sizeHint().width() != before:
            self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(theme().font(Type.BODY_STRONG))
        return QSize(metrics.horizontalAdvance(self._text), metrics.height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(theme().font(Type.BODY_STRONG))
        painter.setPen(QColor(self._ink.colour()))
        painter.drawText(QRect(self.rect()), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self._text)


class _Clock(Translated, QWidget):
    """One promise: its name, how it stands, how much is left and until when."""

    def __init__(self) -> None:
        super().__init__()
        self._kpi: Kpi | None = None
        self._reading: Reading | None = None
        self._name, self._when = PlainLabel(Type.BODY_STRONG, wraps=True), PlainLabel(Type.CAPTION, "muted", wraps=True)
        self._pill, self.countdown = StatusPill(), Countdown()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XXS)
        # Long words have the whole width; how it stands and how much is left go on in the next row if they must.
        state = QWidget()
        flow = Flow(state, spacing=Space.XS)
        flow.addWidget(self._pill)
        flow.addWidget(self.countdown)
        for part in (self._name, state, self._when):
            column.addWidget(part)

    def show_clock(self, kpi: Kpi, found: Reading) -> None:
        """Show how it stands; what is read aloud changes with the state, or when the promise does."""
        is_same = self._kpi == kpi and self._reading is not None and self._reading.state is found.state
        self._kpi, self._reading = kpi, found
        self.countdown.show_text(clock_words.left(found), _INK.get(found.state, Ink.TEXT))
        if not is_same:
            self.retranslate()

    def retranslate(self) -> None:
        if self._kpi is None or self._reading is None:
            return
        pill, name = clock_words.pill(self._reading.state), words(self._kpi.name)
        when = clock_words.when(self._reading, self._kpi.ended_at)
        self._name.setText(name)
        self._pill.show_pill(pill)
        self._when.setText(when)
        self.countdown.show_text(clock_words.left(self._reading), _INK.get(self._reading.state, Ink.TEXT))
        about = clock_words.left(self._reading, is_exact=False)
        self.countdown.setAccessibleName(about)
        self.setAccessibleName(", ".join(part for part in (name, pill.text, about, when) if part))


class ClocksPanel(Translated, Card):
    """All clocks of a case, and a word when they may be wrong."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("case.clocks")
        self._kpis: tuple[Kpi, ...] = ()
        self._time: PortalTime | None = None
        self._title = PlainLabel(Type.STRONG)
        self._unsure = PlainLabel(Type.CAPTION, "muted", wraps=True)
        self.clocks: list[_Clock] = []
        self.body.addWidget(self._title)
        self.body.addWidget(self._unsure)
        self._unsure.hide()
        self.retranslate()

    @property
    def readings(self) -> tuple[Reading, ...]:
        """How each stands at the time shown."""
        return tuple(reading(kpi, self._time.at) for kpi in self._kpis) if self._time is not None else ()

    def show_kpis(self, kpis: tuple[Kpi, ...], time: PortalTime) -> None:
        """Show these promises; nothing at all when there are none."""
        self._kpis = kpis = kpis[:_MOST]
        while len(self.clocks) < len(kpis):
            self.clocks.append(_Clock())
            self.body.insertWidget(len(self.clocks), self.clocks[-1])
        for place, clock in enumerate(self.clocks):
            clock.setVisible(place < len(kpis))
        self.setVisible(bool(kpis))
        self.show_time(time)

    def show_time(self, time: PortalTime) -> None:
        """Let the clocks show this time."""
        self._time = time
        for clock, kpi, found in zip(self.clocks, self._kpis, self.readings, strict=False):
            clock.show_clock(kpi, found)
        self._unsure.setVisible(not time.is_sure and any(found.is_running for found in self.readings))

    def retranslate(self) -> None:
        self._title.setText(self.tr("Service times"))
        self._unsure.setText(self.tr("By this computer's clock, until the portal answers again."))
