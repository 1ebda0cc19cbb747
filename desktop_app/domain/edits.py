"""Pictures that were edited and can be edited again until they are sent."""

from dataclasses import dataclass

from desktop_app.domain.ids import Digest


@dataclass(frozen=True, slots=True)
class Edit:
    """How an edited picture came about: `marks` (the editor's own JSON) over `base`, a picture among our files.

    What was redacted is redacted in the base, too.
    """

    base: Digest
    marks: str
