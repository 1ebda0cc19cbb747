"""Files that belong to a case, and what a screenshot proves."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from desktop_app.domain.capture import Rectangle, ScreenPlace
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
    portal's, when known.
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


@dataclass(frozen=True, slots=True)
class DraftFile:
    """A file attached to a draft or a waiting command: our own copy, named by its digest. `size` in bytes."""

    digest: Digest
    name: str
    size: int
    content_type: str
    added_at: datetime
    provenance: Provenance | None = None


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
    """What a browser shows. `why_not` is a code when `confidence` is not exact."""

    url: str = ""
    title: str = ""
    browser: str = ""
    confidence: AddressConfidence = AddressConfidence.NONE
    why_not: str = ""


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
