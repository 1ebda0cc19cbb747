"""What a case is about, and in its place the form that changes it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.cases import Case, CaseAction
from desktop_app.domain.catalog import Catalog
from desktop_app.services.casework import KnownChoices
from ui.pages.case.details_form import DetailsForm
from ui.pages.case.details_panel import DetailsPanel


class DetailsPart(QWidget):
    """Shows one of the two; what is half chosen stays while the case is read anew."""

    edited = Signal(object)
    """An EditCase, perhaps with a DeskWork after it, whose key and case are still to be set."""
    choices_wanted = Signal(str, str)
    """What may be chosen for a customer; the words are in the names of others."""

    def __init__(self) -> None:
        super().__init__()
        self._case: Case | None = None
        self.panel, self.form = DetailsPanel(), DetailsForm()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.panel)
        column.addWidget(self.form)
        self.form.hide()
        self.panel.edit_wanted.connect(self._on_edit)
        self.form.choices_wanted.connect(self.choices_wanted)
        self.form.left.connect(self.leave)
        self.form.wanted.connect(self._on_wanted)

    def show_case(self, case: Case, catalog: Catalog) -> None:
        """Show what a case is about; who may not change it any more is not left with the form."""
        self._case = case
        self.panel.show_case(case, catalog)
        if CaseAction.EDIT not in case.row.actions:
            self.leave()

    def show_choices(self, customer: str, known: KnownChoices) -> None:
        """What may be chosen, as it was asked for."""
        if not self.form.isHidden():
            self.form.show_choices(customer, known)

    def leave(self) -> None:
        """Change nothing."""
        self.form.hide()
        self.panel.show()

    def _on_edit(self) -> None:
        if self._case is not None and self._case.details is not None:
            self.panel.hide()
            self.form.show()
            self.form.start(self._case.details, may_route=CaseAction.ROUTE in self._case.row.actions)

    def _on_wanted(self, asked: object) -> None:
        self.leave()
        self.edited.emit(asked)
