"""An agreement as a card: what it is called, how long it runs, and a warning when its end is near."""

from datetime import date

from PySide6.QtCore import QCoreApplication, Qt

from desktop_app.domain.agreements import Agreement
from ui import formats
from ui.language import filled, words
from ui.messages import activity
from ui.pages.activity.expiry import expiry_pill
from ui.theme import Space, Type
from ui.widgets.card import Card
from ui.widgets.meter import Meter
from ui.widgets.plain_label import PlainLabel
from ui.widgets.status_pill import StatusPill


class AgreementCard(Card):
    """One agreement. The bar shows how much of its term is over."""

    def __init__(self, agreement: Agreement, today: date) -> None:
        super().__init__(Space.M, Space.XS)
        self.setObjectName(f"activity.agreement.{agreement.id}")
        name, about = PlainLabel(Type.STRONG, wraps=True), PlainLabel(Type.CAPTION, "muted", wraps=True)
        name.setText(words(agreement.name) or agreement.number)
        about.setText(
            " · ".join(part for part in (agreement.number, words(agreement.plan), agreement.customer) if part)
        )
        pill = StatusPill(expiry_pill(agreement.start, agreement.end, today))
        term = PlainLabel(wraps=True)
        dateless = (
            QCoreApplication.translate("Activity", "The portal tells no dates of it.")
            if agreement.source is None
            else QCoreApplication.translate("Activity", "The file tells no dates of it.")
        )
        term.setText(activity.term(agreement.start, agreement.end) or dateless)
        spaces = PlainLabel(Type.CAPTION, "muted", wraps=True)
        spaces.setText(", ".join(one.name for one in agreement.workspaces))
        self.body.addWidget(pill, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(name)
        self.body.addWidget(about)
        self.body.addWidget(term)
        if agreement.start is not None and agreement.end is not None and agreement.is_active(today):
            meter = Meter()
            meter.show_level((today - agreement.start).days, max(1, (agreement.end - agreement.start).days))
            self.body.addWidget(meter)
        self.body.addWidget(spaces)
        # Not before it lies here: shown without a parent it would be a window, for a moment the one in front.
        spaces.setVisible(bool(spaces.text()))
        if agreement.source is not None:
            source = PlainLabel(Type.CAPTION, "muted", wraps=True)
            text = QCoreApplication.translate("Activity", "From the file %1, of %2")
            source.setText(filled(text, agreement.source.name, formats.moment(agreement.source.as_of)))
            self.body.addWidget(source)
        self.body.addStretch()
