"""The colours of the design, by what they are for. Pure data; every pair that carries text keeps 4.5:1 (tested)."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tone:
    """A semantic colour: `text` and icons, on its own `fill`, framed by `line`."""

    text: str
    fill: str
    line: str


@dataclass(frozen=True, slots=True)
class Scheme:
    """All colours of one appearance, as `#rrggbb`.

    `window` lies behind everything, `card` carries content, `sunken` is a well or a hovered row. `hairline` parts
    things without meaning anything; `border` is the visible edge of something one can use (3:1).
    """

    is_dark: bool
    window: str
    rail: str
    card: str
    sunken: str
    hairline: str
    border: str
    text: str
    muted: str
    accent: str
    accent_hover: str
    accent_pressed: str
    on_accent: str
    accent_soft: str
    accent_text: str
    focus: str
    neutral: Tone
    info: Tone
    success: Tone
    warning: Tone
    danger: Tone


LIGHT = Scheme(
    is_dark=False,
    window="#F6F5F2",
    rail="#EFEDE8",
    card="#FFFFFF",
    sunken="#F1EFEA",
    hairline="#E2DED6",
    border="#7B858B",
    text="#1B2A33",
    muted="#56646D",
    accent="#0B5E73",
    accent_hover="#0A5063",
    accent_pressed="#083F4E",
    on_accent="#FFFFFF",
    accent_soft="#DCECF0",
    accent_text="#0A566A",
    focus="#0B7EA0",
    neutral=Tone("#4A5860", "#ECEAE5", "#D6D2C9"),
    info=Tone("#0A566A", "#E1EFF3", "#B5D5DE"),
    success=Tone("#1F6338", "#E2F1E6", "#B6D9C0"),
    warning=Tone("#7A4A00", "#FBEFD6", "#EBCF98"),
    danger=Tone("#9C2222", "#FBE7E4", "#EDBDB6"),
)

DARK = Scheme(
    is_dark=True,
    window="#12181D",
    rail="#0E1317",
    card="#1B2329",
    sunken="#222C33",
    hairline="#2C373F",
    border="#73818B",
    text="#E8EDF0",
    muted="#A3B0B8",
    accent="#5CB7CE",
    accent_hover="#78C6DA",
    accent_pressed="#479FB6",
    on_accent="#07222B",
    accent_soft="#1B3A45",
    accent_text="#86CFE2",
    focus="#8AD6EA",
    neutral=Tone("#BCC7CE", "#2A343B", "#3B4750"),
    info=Tone("#8FD3E5", "#17333D", "#28535F"),
    success=Tone("#8AD3A2", "#183426", "#2A5540"),
    warning=Tone("#F0C674", "#3A2E14", "#5E4B21"),
    danger=Tone("#FFA79D", "#431F1E", "#6B3330"),
)


def _channel(value: int) -> float:
    share = value / 255
    return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4


def luminance(colour: str) -> float:
    """Relative luminance of `#rrggbb` as WCAG 2.1 defines it, 0 (black) to 1 (white)."""
    red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return 0.2126 * _channel(red) + 0.7152 * _channel(green) + 0.0722 * _channel(blue)


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, 1 to 21."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)
