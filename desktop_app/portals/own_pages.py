"""What the vendors leave to their portals' own pages."""

from desktop_app.domain.capabilities import Capability
from desktop_app.domain.case_details import DetailChoices
from desktop_app.domain.identity import Identity
from desktop_app.domain.ids import CaseId
from desktop_app.domain.kinds import Kind, Marks
from desktop_app.domain.timeline import Older
from desktop_app.errors import Unsupported


class OwnPages:
    """The part of a portal where passwords, the profile and what a case is about are changed in the browser, nothing
    tells at once what has changed, and conversations come whole.
    """

    def change_password(self, old: str, new: str) -> None:  # noqa: ARG002 - the names are the port's
        """In the browser."""
        raise Unsupported(Capability.CHANGE_PASSWORD)

    def ask_for_password(self, login: str) -> None:  # noqa: ARG002
        """In the browser."""
        raise Unsupported(Capability.FORGOTTEN_PASSWORD)

    def reset_password(self, login: str, code: str, new: str) -> None:  # noqa: ARG002
        """In the browser."""
        raise Unsupported(Capability.FORGOTTEN_PASSWORD)

    def set_language(self, language: str) -> Identity:  # noqa: ARG002
        """In the browser."""
        raise Unsupported(Capability.PROFILE_LANGUAGE)

    def detail_choices(self, id: CaseId, customer: str, words: str) -> DetailChoices:  # noqa: ARG002
        """What a case is about is the desk's to say, over there."""
        raise Unsupported(Capability.EDIT_CASE)

    def changed(self, marks: Marks) -> frozenset[Kind]:  # noqa: ARG002
        """Nothing says it in one request: each kind is asked for itself."""
        raise Unsupported(Capability.CHANGED)

    def older(self, id: CaseId, before: str) -> Older:  # noqa: ARG002
        """A conversation comes whole."""
        raise Unsupported(Capability.OLDER)
