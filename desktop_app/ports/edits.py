"""What the store keeps of edited pictures."""

from typing import Protocol

from desktop_app.domain.attachments import DraftFile
from desktop_app.domain.edits import Edit
from desktop_app.domain.ids import Digest, DraftId


class EditTable(Protocol):
    """How the pictures of drafts were edited. In *work*; on disk when a call returns."""

    def get(self, id: DraftId, digest: Digest) -> Edit | None:
        """How a picture of a draft came about, None when it was not edited, or holds no marks to edit."""
        ...

    def replace(self, id: DraftId, old: Digest, file: DraftFile, edit: Edit | None) -> bool:
        """Put an edited picture in the place of another, of which no file tells anything when this returns.

        False, and nothing changed, when that is not there any more. What something else refers to stays.
        """
        ...

    def add(self, id: DraftId, digest: Digest, edit: Edit) -> None:
        """Keep how a picture that is in the draft came about."""
        ...
