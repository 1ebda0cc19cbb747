"""Pictures that were edited and can be edited again until they are sent."""

from dataclasses import dataclass, field

from desktop_app.domain.ids import Digest


@dataclass(frozen=True, slots=True)
class Edit:
    """How an edited picture came about: `marks` (the editor's own JSON) over `base`, a picture among our files.

    What was redacted is redacted in the base, too.
    """

    base: Digest
    marks: str


@dataclass(frozen=True, slots=True)
class Editable:
    """A picture as it is edited (again): the bytes of a picture, and the marks over it (the editor's JSON)."""

    picture: bytes = field(repr=False)
    marks: str = ""
