"""A case that will be a part of another."""

from dataclasses import dataclass

from desktop_app.domain.ids import CaseId


@dataclass(frozen=True, slots=True)
class PartOf:
    """The other case, with what one knows it by."""

    case_id: CaseId
    number: str = ""
    title: str = ""
