"""What Send will take from the agreement; and who finds it out while the draft changes."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.case_uses import ComingUse
from desktop_app.domain.changes import Changes, What
from desktop_app.services import Services
from desktop_app.work import Lane
from ui.bridge import Bridge
from ui.icons import Ink
from ui.language import Translated
from ui.messages import case_uses
from ui.pages.new_case.writing import Writing
from ui.theme import Space, Type
from ui.widgets.icon_label import IconLabel
from ui.widgets.plain_label import PlainLabel
from ui.widgets.soon import Soon


class UseLine(Translated, QWidget):
    """Hidden where the portal says nothing of it."""

    def __init__(self) -> None:
        super().__init__()
        self._use: ComingUse | None = None
        self._icon = IconLabel("chart", Ink.ACCENT, 18)
        self._title, self._text = PlainLabel(Type.BODY_STRONG, wraps=True), PlainLabel(Type.CAPTION, wraps=True)
        self._title.setObjectName("new_case.use_title")
        self._text.setObjectName("new_case.use")
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(self._title)
        said.addWidget(self._text)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XS)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(said, 1)
        self.retranslate()

    def retranslate(self) -> None:
        use = self._use
        self.setVisible(use is not None)
        if use is None:
            return
        tone, icon, ink = "", "chart", Ink.ACCENT
        if use.is_spent:
            tone = "danger" if use.is_blocked else "warning"
            icon, ink = ("error", Ink.DANGER) if use.is_blocked else ("info", Ink.WARNING)
        self._icon.set_icon(icon, ink)
        self._text.set_tone(tone)
        self._title.setText(case_uses.title(use))
        self._title.setVisible(use.entitlement is not None)
        self._text.setText(case_uses.text(use))

    def show_use(self, use: ComingUse | None) -> None:
        """Show what is known; None hides it."""
        self._use = use
        self.retranslate()


class ComingUses(QObject):
    """Asks again whenever the draft, the agreements or what waits are others."""

    told = Signal(object)
    """A ComingUse, or None where the portal does not say."""

    def __init__(self, services: Services, bridge: Bridge, writing: Writing) -> None:
        super().__init__(writing)
        self._services, self._bridge, self._writing = services, bridge, writing
        self._soon = Soon(self, self._ask)
        writing.changed.connect(self._soon.ask)
        writing.answered.connect(self._soon.ask)
        bridge.changed.connect(self._on_changed)

    def _on_changed(self, changes: Changes) -> None:
        if changes.concern(What.AGREEMENTS, What.OUTBOX):
            self._soon.ask()

    def _ask(self) -> None:
        loaded, uses = self._writing.loaded, self._services.drafts.uses
        if loaded is None:
            self.told.emit(None)
            return
        draft = loaded.draft
        self._bridge.ask(
            self, Lane.READ, lambda _task: uses.of_draft(draft), self.told.emit, lambda _gone: self.told.emit(None)
        )
