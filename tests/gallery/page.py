"""A desktop to take pictures of: a browser with a page that says private things, and a panel with a clock. Painted."""

from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter, QPen

from desktop_app.domain.capture import PageText

WIDTH, HEIGHT = 1600, 960
BROWSER = QRect(120, 40, 1360, 850)
"""Where the browser's window stands."""
_LEFT, _RIGHT = 180, 1420


class Look(NamedTuple):
    """The colours of the page; a dark one is harder on marks and suggestions."""

    desk: str
    bar: str
    paper: str
    ink: str
    quiet: str
    line: str
    alarm: str
    alarm_ground: str


LIGHT_PAGE = Look("#5B7C8D", "#DDE3E8", "#FFFFFF", "#1D2A33", "#5F707C", "#CBD4DA", "#B3261E", "#FBE9E7")
DARK_PAGE = Look("#10181D", "#2A343B", "#161D22", "#E6EDF1", "#9CADB8", "#36424A", "#FFB4AB", "#4A1511")


@dataclass(frozen=True, slots=True)
class Words:
    """What the page says. `private` are rows of a name and what must not be told of it."""

    tab: str
    address: str
    title: str
    alarm: str
    head: str
    private: tuple[tuple[str, str], ...]
    rows: tuple[tuple[str, str, str], ...]
    clock: str


_NB = Words(
    "Reiseregning 118 – Reise",
    "https://reise.eksempelfjord.example/reiseregninger/118?fane=vedlegg",
    "Reiseregning 118: Kurs i Tromsø",
    "Feil RR-204: Vedlegget kunne ikke lagres. Prøv igjen, eller kontakt brukerstøtte.",
    "Ansatt",
    (
        ("Navn", "Kari Prøve Nordmann"),
        ("Fødselsnummer", "01010750160"),
        ("E-post", "kari.prove@eksempelfjord.example"),
        ("Kontonummer", "NO93 8601 1117 947"),
    ),
    (
        ("14.11.2026", "Fly Bergen – Tromsø t/r", "3 412,00"),
        ("15.11.2026", "Hotell, to netter med frokost", "2 890,00"),
        ("16.11.2026", "Drosje fra flyplassen", "389,00"),
    ),
    "lør. 21. nov.  14:03:22",
)
_IS = Words(
    "Ferðareikningur 118 – Ferðir",
    "https://ferdir.eksempelfjord.example/ferdareikningar/118?flipi=fylgiskjol",
    "Ferðareikningur 118: Námskeið á Ísafirði",
    "Villa FR-204: Ekki tókst að vista fylgiskjalið. Reyndu aftur eða hafðu samband við þjónustuborðið.",
    "Starfsmaður",
    (
        ("Nafn", "Guðrún Þóra Sýnisdóttir"),
        ("Kennitala", "010130-3019"),
        ("Netfang", "gudrun.profun@eksempelfjord.example"),
        ("Bankareikningur", "IS14 0159 2600 7654 5510 7303 39"),
    ),
    (
        ("14.11.2026", "Flug Reykjavík – Ísafjörður, báðar leiðir", "41.200"),
        ("15.11.2026", "Gisting í tvær nætur með morgunverði", "38.900"),
        ("16.11.2026", "Leigubíll frá flugvellinum", "5.890"),
    ),
    "lau. 21. nóv.  14:03:22",
)
_FI = Words(
    "Matkalaskun liitetiedostot – Matkat",
    "https://matkat.fiktiva.example/matkalaskut/118/kustannuspaikkakohdistukset?nakyma=liitetiedostot",
    "Matkalasku 118: täydennyskoulutuspäivät Rovaniemellä",
    "Virhe ML-204: liitetiedostoa ei voitu tallentaa. Yritä uudelleen tai ota yhteyttä käyttäjätukeen.",
    "Työntekijä",
    (
        ("Nimi", "Aino Esimerkki"),
        ("Henkilötunnus", "131052-308T"),
        ("Sähköposti", "aino.esimerkki@fiktiva.example"),
        ("Tilinumero", "FI21 1234 5600 0007 85"),
    ),
    (
        ("14.11.2026", "Juna Helsinki – Rovaniemi, meno-paluu", "128,40"),
        ("15.11.2026", "Hotellimajoitus aamiaisineen", "212,00"),
        ("16.11.2026", "Taksi rautatieasemalta", "18,90"),
    ),
    "la 21. marrask.  14:03:22",
)
WORDS = {"nb": _NB, "is": _IS, "fi": _FI}


@dataclass(frozen=True, slots=True)
class Desktop:
    """The picture, and what the page would tell of its text."""

    image: QImage
    texts: tuple[PageText, ...]
    words: Words


class _Brush:
    """Writes with one painter, and remembers where."""

    def __init__(self, painter: QPainter) -> None:
        self._painter = painter
        self.written: list[PageText] = []

    def write(self, at: tuple[int, int], text: str, colour: str, size: int = 17, *, is_bold: bool = False) -> None:
        font = QFont("Inter")
        font.setPixelSize(size)
        font.setWeight(QFont.Weight.DemiBold if is_bold else QFont.Weight.Normal)
        metrics = QFontMetrics(font)
        self._painter.setFont(font)
        self._painter.setPen(QColor(colour))
        self._painter.drawText(at[0], at[1], text)
        place = QRect(at[0], at[1] - metrics.ascent(), metrics.horizontalAdvance(text), metrics.height())
        self.written.append(PageText(text, place.x(), place.y(), place.width(), place.height()))

    def panel(self, area: QRectF, fill: str, edge: str = "", radius: float = 8) -> None:
        self._painter.setPen(QPen(QColor(edge), 1.5) if edge else Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(fill))
        self._painter.drawRoundedRect(area, radius, radius)


def desktop(language: str, look: Look = LIGHT_PAGE) -> Desktop:
    """The whole desktop, as a person who speaks the language has it."""
    words = WORDS.get(language, _NB)
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(QColor(look.desk))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    brush = _Brush(painter)
    _paint_browser(brush, words, look)
    _paint_page(brush, words, look)
    brush.panel(QRectF(0, HEIGHT - 40, WIDTH, 40), "#1C2529", radius=0)
    brush.write((WIDTH - 230, HEIGHT - 14), words.clock, "#FFFFFF", 16)
    painter.end()
    return Desktop(image, tuple(brush.written), words)


def _paint_browser(brush: _Brush, words: Words, look: Look) -> None:
    left, top, width = BROWSER.left(), BROWSER.top(), BROWSER.width()
    brush.panel(QRectF(BROWSER), look.paper, look.line, 10)
    brush.panel(QRectF(left, top, width, 92), look.bar, radius=10)
    brush.panel(QRectF(left + 16, top + 10, 320, 40), look.paper)
    brush.write((left + 32, top + 36), words.tab, look.ink, 15)
    brush.panel(QRectF(left + 120, top + 54, width - 240, 32), look.paper, radius=16)
    brush.write((left + 140, top + 76), words.address, look.ink, 15)
    brush.write((left + 24, top + 77), "←  →  ⟳", look.quiet, 18)


def _paint_page(brush: _Brush, words: Words, look: Look) -> None:
    brush.write((_LEFT, 196), words.title, look.ink, 28, is_bold=True)
    brush.panel(QRectF(_LEFT, 222, _RIGHT - _LEFT, 58), look.alarm_ground, look.alarm)
    brush.write((_LEFT + 22, 257), words.alarm, look.alarm, 17, is_bold=True)
    brush.write((_LEFT, 330), words.head, look.ink, 20, is_bold=True)
    for at, (name, value) in enumerate(words.private):
        brush.write((_LEFT, 372 + at * 40), name, look.quiet)
        brush.write((_LEFT + 220, 372 + at * 40), value, look.ink)
    for at, (day, what, sum_) in enumerate(words.rows):
        top = 590 + at * 54
        brush.panel(QRectF(_LEFT, top + 20, _RIGHT - _LEFT, 1), look.line, radius=0)
        brush.write((_LEFT, top), day, look.quiet)
        brush.write((_LEFT + 220, top), what, look.ink)
        brush.write((_RIGHT - 120, top), sum_, look.ink)
