"""What stands where no case does: why, and what one can do about it."""

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.case_views import CaseView
from desktop_app.domain.cases import Whose
from ui.pages.cases.filters import is_narrowed
from ui.widgets.empty_state import EmptyState


class NoCases(EmptyState):
    """Says it for a view."""

    def __init__(self) -> None:
        super().__init__("cases")

    def say(self, view: CaseView) -> None:
        """Why nothing shows in this view."""
        if view.filter.words:
            self.set_words(
                QCoreApplication.translate("CasesPage", "No case matches"),
                QCoreApplication.translate(
                    "CasesPage",
                    "Nothing in this list holds these words. Look in all lists, or write it differently.",
                ),
                QCoreApplication.translate("CasesPage", "Search in all cases"),
            )
        elif is_narrowed(view):
            self.set_words(
                QCoreApplication.translate("CasesPage", "No case fits the filters"),
                QCoreApplication.translate("CasesPage", "Take one of them away to see more."),
                QCoreApplication.translate("CasesPage", "Clear filters"),
            )
        elif view.filter.view_id:
            self.set_words(
                QCoreApplication.translate("CasesPage", "No cases here"),
                QCoreApplication.translate("CasesPage", "The portal counts none of your cases in this view just now."),
                "",
            )
        elif view.filter.whose is Whose.SHARED:
            self.set_words(
                QCoreApplication.translate("CasesPage", "Nothing is shared with you"),
                QCoreApplication.translate("CasesPage", "What others share with you or with your group stands here."),
                "",
            )
        elif view.filter.whose is Whose.WAITING_FOR_ME:
            self.set_words(
                QCoreApplication.translate("CasesPage", "Nothing waits for you"),
                QCoreApplication.translate("CasesPage", "The desk has what it needs from you."),
                "",
            )
        else:
            self.set_words(
                QCoreApplication.translate("CasesPage", "No cases here"),
                QCoreApplication.translate(
                    "CasesPage", "What you report or order stands here, from the moment you press Send."
                ),
                QCoreApplication.translate("CasesPage", "New case"),
            )
