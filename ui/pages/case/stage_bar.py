"""The stages of the desk's work on a case, and what the present one still needs."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.standing import Stage, StageState
from ui.icons import Ink
from ui.language import Translated, words
from ui.messages import desk
from ui.models.rows import Pill
from ui.theme import Space, Type
from ui.widgets.flow import Flow
from ui.widgets.plain_label import PlainLabel, set_tooltip
from ui.widgets.status_pill import StatusPill

_LOOK = {
    StageState.DONE: (Ink.SUCCESS, "success"),
    StageState.ACTIVE: (Ink.INFO, "progress"),
    StageState.AHEAD: (Ink.NEUTRAL, "chevron-right"),
    StageState.LEFT: (Ink.NEUTRAL, "withdraw"),
}

_MOST = 30
"""As many as any process has."""


class StageBar(Translated, QWidget):
    """One pill per stage, in order; beneath them what is there and what is missing."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("case.stages")
        self._stages: tuple[Stage, ...] = ()
        self.pills: list[StatusPill] = []
        self._needs = PlainLabel(Type.CAPTION, "muted", wraps=True)
        row = QWidget()
        self._row = Flow(row, spacing=Space.XS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XXS)
        column.addWidget(row)
        column.addWidget(self._needs)
        self.retranslate()

    def show_stages(self, stages: tuple[Stage, ...]) -> None:
        """Show these stages; nothing where the portal tells of none."""
        self._stages = stages = stages[:_MOST]
        while len(self.pills) < len(stages):
            self.pills.append(StatusPill())
            self._row.addWidget(self.pills[-1])
        for place, pill in enumerate(self.pills):
            pill.setVisible(place < len(stages))
        self.setVisible(bool(stages))
        self.retranslate()

    def retranslate(self) -> None:
        for number, (pill, stage) in enumerate(zip(self.pills, self._stages, strict=False), 1):
            ink, icon = _LOOK[stage.state]
            title, state = words(stage.title), desk.stage_state(stage.state)
            pill.show_pill(Pill(title, ink, icon))
            name = self.tr("Stage %1 of %2: %3, %4").replace("%1", str(number)).replace("%2", str(len(self._stages)))
            pill.setAccessibleName(name.replace("%3", title).replace("%4", state))
            set_tooltip(pill, state)
        active = next((stage for stage in self._stages if stage.state is StageState.ACTIVE), None)
        needs = active.needs if active is not None else ()
        there = ", ".join(words(need.title) for need in needs if need.is_met)
        missing = ", ".join(words(need.title) for need in needs if not need.is_met)
        parts = [
            self.tr("Still needed: %1").replace("%1", missing) if missing else "",
            self.tr("There already: %1").replace("%1", there) if there else "",
        ]
        self._needs.setText(" · ".join(part for part in parts if part))
        self._needs.setVisible(any(parts))
