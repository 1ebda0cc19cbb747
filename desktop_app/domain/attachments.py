"""Files that belong to a case, and what a screenshot proves."""

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from enum import StrEnum

from desktop_app.domain.capture import Area, Rectangle, ScreenPlace
from desktop_app.domain.ids import AttachmentId, Digest


class AddressConfidence(StrEnum):
    """How sure the address beneath a screenshot is."""

    EXACT = "exact"
    TITLE_ONLY = "title_only"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Provenance:
    """What was true when a picture was taken. `taken_at` is aware; `utc_offset_s` and `zone` are the PC's own.

    `why_not` is a code for a missing address, worded by `ui/messages.py`. `clock_offset_s`: this PC's clock minus the
    portal's, when known, right to `clock_uncertainty_s`. `reviewed`: a person has looked at it in the editor.
    `scale`: native pixels per pixel of the screen it was taken from; the largest when there were several.
    `is_time_hidden`: the time was redacted; `taken_at` is `NO_TIME` then and says nothing.
    """

    taken_at: datetime
    utc_offset_s: int
    zone: str
    page_url: str = ""
    window_title: str = ""
    browser: str = ""
    confidence: AddressConfidence = AddressConfidence.NONE
    why_not: str = ""
    clock_offset_s: float | None = None
    screen: str = ""
    app_version: str = ""
    system: str = ""
    area: Area = Area.DESKTOP
    scale: float = 1.0
    clock_uncertainty_s: float | None = None
    reviewed: bool = False
    is_time_hidden: bool = False


REDACTED = "redacted"
"""`Provenance.why_not` of an address that was taken, and painted over since."""
NO_TIME = datetime(1970, 1, 1, tzinfo=UTC)


def without_address(proof: Provenance) -> Provenance:
    """What is left when the address was redacted in the picture: no other place may tell it then."""
    if not proof.page_url:
        return proof
    return replace(proof, page_url="", confidence=AddressConfidence.NONE, why_not=REDACTED)


def without_time(proof: Provenance) -> Provenance:
    """What is left when the time was redacted in the picture."""
    return replace(
        proof,
        taken_at=NO_TIME,
        utc_offset_s=0,
        zone="",
        clock_offset_s=None,
        clock_uncertainty_s=None,
        is_time_hidden=True,
    )


def without_title(proof: Provenance) -> Provenance:
    """What is left when the page's title was redacted in the picture."""
    return replace(proof, window_title="")


@dataclass(frozen=True, slots=True)
class DraftFile:
    """A file attached to a draft or a waiting command: our own copy, named by its digest. `size` in bytes."""

    digest: Digest
    name: str
    size: int
    content_type: str
    added_at: datetime
    provenance: Provenance | None = None
    is_told: bool = True
    """What it proves is sent with it, and as text as well."""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file the portal holds. `size` in bytes; `digest` empty where the portal does not tell."""

    id: AttachmentId
    name: str
    size: int
    content_type: str
    created_at: datetime | None = None
    digest: str = ""
    provenance: Provenance | None = None


@dataclass(frozen=True, slots=True)
class PageAddress:
    """What a browser shows. `why_not` is a code when `confidence` is not exact. `is_private` None: cannot be told."""

    url: str = ""
    title: str = ""
    browser: str = ""
    confidence: AddressConfidence = AddressConfidence.NONE
    why_not: str = ""
    is_private: bool | None = None


@dataclass(frozen=True, slots=True)
class Grab:
    """The whole desktop at native pixels: BGRA in rows of `width * 4` bytes; `screens` like `1920×1080`.

    `places` says where each screen stands in the picture, `window` where the active window stood before anything
    moved (None: not known). `dark` names the screens that came out in one colour: locked, protected, or off.
    """

    width: int
    height: int
    pixels: bytes = field(repr=False)
    screens: str = ""
    places: tuple[ScreenPlace, ...] = ()
    window: Rectangle | None = None
    dark: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Shot:
    """A grabbed picture: BGRA pixels in rows of `width * 4` bytes, at native resolution, with what it proves.

    `places`, `window` and `dark` are those of the grab; `origin` is where its first pixel stood on the desktop.
    """

    width: int
    height: int
    pixels: bytes = field(repr=False)
    provenance: Provenance
    places: tuple[ScreenPlace, ...] = ()
    window: Rectangle | None = None
    dark: tuple[str, ...] = ()
    origin: tuple[int, int] = (0, 0)
