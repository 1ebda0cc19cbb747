"""Draws charts and says where each slice lies, so that it can be pressed."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPen

from ui.theme import Space, Type, scheme, theme
from ui.widgets.chart_data import ChartData, ChartKind, Number, steps
from ui.widgets.chart_ink import brush

_GAP = 2
_BAR = 16
_SWATCH = 12
_RING = 168
_MIDDLE = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)


@dataclass(frozen=True, slots=True)
class Drawn:
    """A drawing: `areas` are what can be pressed, by the place of the slice; `marks` what shows that one is chosen."""

    areas: tuple[QRectF, ...] = ()
    paths: tuple[QPainterPath, ...] = ()
    height: int = 0


@dataclass(frozen=True, slots=True)
class Look:
    """What is to be seen besides the numbers: where the keyboard or the mouse is, and what is filtered by."""

    current: int = -1
    hovered: int = -1
    chosen: frozenset[str] = field(default_factory=frozenset)
    total_word: str = ""

    def fades(self, data: ChartData, at: int) -> bool:
        """Whether something else is chosen."""
        return bool(self.chosen) and data.slices[at].id not in self.chosen


def height_of(kind: ChartKind, data: ChartData, width: int) -> int:
    """How much room a chart of that width takes."""
    line = _line()
    legend = _legend_height(data, width) if len(data.series) > 1 else 0
    match kind:
        case ChartKind.BARS:
            return len(data.slices) * line + legend
        case ChartKind.COLUMNS:
            return theme().px(170) + legend
        case ChartKind.RING:
            rows = len(data.slices) * line
            ring = theme().px(_RING)
            return max(ring, rows) if _is_beside(width) else ring + Space.S + rows


def draw(painter: QPainter, kind: ChartKind, data: ChartData, area: QRectF, look: Look) -> Drawn:
    """Paint a chart into an area."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(theme().font(Type.CAPTION))
    legend = _legend_height(data, round(area.width())) if len(data.series) > 1 and kind is not ChartKind.RING else 0
    inner = area.adjusted(0, 0, 0, -legend)
    match kind:
        case ChartKind.BARS:
            drawn = _bars(painter, data, inner, look)
        case ChartKind.COLUMNS:
            drawn = _columns(painter, data, inner, look)
        case ChartKind.RING:
            drawn = _ring(painter, data, inner, look)
    if legend:
        _legend(painter, data, QRectF(area.left(), inner.bottom(), area.width(), legend))
    return drawn


def _line() -> int:
    return max(28, QFontMetrics(theme().font(Type.CAPTION)).height() + 12)


def _is_beside(width: int) -> bool:
    return width >= theme().px(_RING + 190)


def _text(painter: QPainter, area: QRectF, text: str, colour: str, align: int = _MIDDLE) -> None:
    painter.setPen(QColor(colour))
    short = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, max(0, round(area.width())))
    painter.drawText(area, align, short)


def _ground(painter: QPainter, area: QRectF, look: Look, data: ChartData, at: int) -> None:
    """What lies behind a slice that is looked at or chosen; a chosen one has a frame, too."""
    now = scheme()
    is_chosen = data.slices[at].id in look.chosen
    if not is_chosen and at not in {look.hovered, look.current}:
        return
    painter.setBrush(QColor(now.accent_soft if is_chosen else now.sunken))
    painter.setPen(QPen(QColor(now.accent), 1) if is_chosen else Qt.PenStyle.NoPen)
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
    if at == look.current:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(now.focus), 2))
        painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 5, 5)


def _filled(painter: QPainter, path: QPainterPath | QRectF, ink: int, *, fades: bool) -> None:
    painter.save()
    painter.setOpacity(0.35 if fades else 1.0)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(brush(ink, painter.device().devicePixelRatioF()))
    if isinstance(path, QRectF):
        painter.drawRoundedRect(path, 3, 3)
    else:
        painter.drawPath(path)
    painter.restore()


def _lengths(numbers: Sequence[Number], room: float, most: Number) -> list[float]:
    return [max(0.0, float(each)) / float(most) * room if most > 0 else 0.0 for each in numbers]


def _bars(painter: QPainter, data: ChartData, area: QRectF, look: Look) -> Drawn:
    now, line, metrics = scheme(), _line(), painter.fontMetrics()
    most = max((each.total for each in data.slices), default=0)
    names = max((metrics.horizontalAdvance(each.name) for each in data.slices), default=0)
    left = min(names + 2, round(area.width() * 0.42)) + Space.S
    right = max((metrics.horizontalAdvance(data.written(each.total)) for each in data.slices), default=0) + Space.XS
    room = max(20.0, area.width() - left - right - 2 * Space.XS)
    areas, paths = [], []
    for at, each in enumerate(data.slices):
        row = QRectF(area.left(), area.top() + at * line, area.width(), line)
        _ground(painter, row, look, data, at)
        start = row.left() + Space.XS
        _text(painter, QRectF(start, row.top(), left - Space.S, line), each.name, now.text)
        here = start + left
        for part, length in enumerate(_lengths(each.numbers, room, most)):
            if length > 0:
                bar = QRectF(here, row.center().y() - _BAR / 2, max(length - (_GAP if part else 0), 2.0), _BAR)
                _filled(painter, bar, part, fades=look.fades(data, at))
                here += length
        _text(painter, QRectF(here + Space.XXS, row.top(), right + Space.XS, line), data.written(each.total), now.muted)
        path = QPainterPath()
        path.addRect(row)
        areas.append(row)
        paths.append(path)
    return Drawn(tuple(areas), tuple(paths), len(data.slices) * line)


def _columns(painter: QPainter, data: ChartData, area: QRectF, look: Look) -> Drawn:
    now, metrics = scheme(), painter.fontMetrics()
    is_side_by_side = len(data.series) > 1
    tops = [max(each.numbers, default=0) if is_side_by_side else each.total for each in data.slices]
    marks = steps(max(tops, default=0), 3)
    foot, head = metrics.height() + Space.XS, metrics.height()
    left = max(metrics.horizontalAdvance(data.written(mark)) for mark in marks) + Space.XS + 2
    plot = QRectF(area.left() + left, area.top() + head / 2, area.width() - left, area.height() - foot - head / 2)
    for mark in marks:
        y = plot.bottom() - float(mark / marks[-1]) * plot.height()
        painter.setPen(QPen(QColor(now.border if mark == 0 else now.hairline), 1))
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
        where = QRectF(area.left(), y - head / 2, left - Space.XS, head)
        _text(
            painter,
            where,
            data.written(mark),
            now.muted,
            int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight),
        )
    areas, paths = [], []
    wide = plot.width() / max(1, len(data.slices))
    every = _every(data, metrics, wide)
    for at in range(len(data.slices)):
        slot = QRectF(plot.left() + at * wide, plot.top(), wide, area.bottom() - plot.top())
        _ground(painter, slot, look, data, at)
        _standing(painter, data, at, QRectF(slot.left(), plot.top(), wide, plot.height()), marks[-1], look)
        if at % every == 0:
            words = QRectF(slot.left() - wide, plot.bottom() + 2, wide * 3, foot)
            if every == 1:
                words = QRectF(slot.left() + 1, plot.bottom() + 2, wide - 2, foot)
            name = data.slices[at].short or data.slices[at].name
            _text(painter, words, name, now.muted, int(Qt.AlignmentFlag.AlignCenter))
        path = QPainterPath()
        path.addRect(slot)
        areas.append(slot)
        paths.append(path)
    return Drawn(tuple(areas), tuple(paths), round(area.height()))


def _every(data: ChartData, metrics: QFontMetrics, wide: float) -> int:
    """Every how many-th column has its name below it, so that none is cut."""
    widest = max((metrics.horizontalAdvance(each.short or each.name) for each in data.slices), default=0) + 6
    return 1 if widest <= wide else max(2, -(-widest // max(1, round(wide))))


def _standing(painter: QPainter, data: ChartData, at: int, slot: QRectF, most: Decimal, look: Look) -> None:
    """The numbers of a slice as columns side by side."""
    numbers = data.slices[at].numbers
    wide = min(slot.width() * 0.74, 34.0 * len(numbers)) / max(1, len(numbers))
    left = slot.center().x() - wide * len(numbers) / 2
    for part, length in enumerate(_lengths(numbers, slot.height(), most)):
        if length > 0:
            bar = QRectF(
                left + part * wide, slot.bottom() - length, max(2.0, wide - (_GAP if len(numbers) > 1 else 0)), length
            )
            _filled(painter, bar, part, fades=look.fades(data, at))


def _ring(painter: QPainter, data: ChartData, area: QRectF, look: Look) -> Drawn:
    now, line = scheme(), _line()
    size = min(theme().px(_RING), round(area.width()))
    is_beside = _is_beside(round(area.width()))
    middle = area.top() + (area.height() / 2 if is_beside else size / 2)
    left = area.left() if is_beside else area.center().x() - size / 2
    circle = QRectF(left, middle - size / 2, size, size).adjusted(3, 3, -3, -3)
    whole, start = data.total, 90.0
    paths = []
    for at, each in enumerate(data.slices):
        sweep = -360.0 * max(0.0, float(each.total)) / float(whole) if whole > 0 else 0.0
        path = _arc(circle, start, sweep)
        _filled(painter, path, at, fades=look.fades(data, at))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        is_marked = at == look.current
        painter.setPen(QPen(QColor(now.focus if is_marked else now.card), 2.5 if is_marked else 1.5))
        painter.drawPath(path)
        paths.append(path)
        start += sweep
    _centre(painter, circle, data, look.total_word)
    rows_top = middle - len(data.slices) * line / 2 if is_beside else area.top() + size + Space.S
    rows_left = area.left() + size + Space.M if is_beside else area.left()
    areas = []
    for at in range(len(data.slices)):
        row = QRectF(rows_left, rows_top + at * line, area.right() - rows_left, line)
        _ground(painter, row, look, data, at)
        _legend_row(painter, row.adjusted(Space.XS, 0, -Space.XS, 0), data, at)
        areas.append(row)
    return Drawn(tuple(areas), tuple(paths), round(area.height()))


def _arc(circle: QRectF, start: float, sweep: float) -> QPainterPath:
    hole = circle.adjusted(*(circle.width() * share for share in (0.24, 0.24, -0.24, -0.24)))
    path = QPainterPath()
    if abs(sweep) >= 359.9:  # one slice is everything: a ring without a seam
        path.addEllipse(circle)
        path.addEllipse(hole)
        return path
    path.arcMoveTo(circle, start)
    path.arcTo(circle, start, sweep)
    path.arcTo(hole, start + sweep, -sweep)
    path.closeSubpath()
    return path


def _centre(painter: QPainter, circle: QRectF, data: ChartData, word: str) -> None:
    now = scheme()
    painter.setFont(theme().font(Type.TITLE))
    painter.setPen(QColor(now.text))
    high = painter.fontMetrics().height()
    both = int(Qt.AlignmentFlag.AlignCenter)
    middle = circle.center().y()
    painter.drawText(QRectF(circle.left(), middle - high * 0.72, circle.width(), high), both, data.written(data.total))
    painter.setFont(theme().font(Type.CAPTION))
    room = QRectF(circle.left() + circle.width() * 0.26, middle + high * 0.2, circle.width() * 0.48, high * 0.7)
    _text(painter, room, word, now.muted, both)


def _legend_row(painter: QPainter, row: QRectF, data: ChartData, at: int) -> None:
    now, metrics = scheme(), painter.fontMetrics()
    swatch = QRectF(row.left(), row.center().y() - _SWATCH / 2, _SWATCH, _SWATCH)
    _filled(painter, swatch, at, fades=False)
    number, share = data.written(data.slices[at].total), data.share(at)
    percent = metrics.horizontalAdvance("100 %") + 2
    right = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
    _text(painter, QRectF(row.right() - percent, row.top(), percent, row.height()), share, now.muted, right)
    wide = metrics.horizontalAdvance(number)
    place = QRectF(row.right() - percent - Space.XS - wide - 2, row.top(), wide + 2, row.height())
    _text(painter, place, number, now.text, right)
    left = swatch.right() + Space.XS
    _text(
        painter, QRectF(left, row.top(), place.left() - Space.XS - left, row.height()), data.slices[at].name, now.text
    )


def _legend_places(data: ChartData, width: int) -> list[tuple[int, int]]:
    metrics = QFontMetrics(theme().font(Type.CAPTION))
    places: list[tuple[int, int]] = []
    left, top = 0, int(Space.XS)
    for name in data.series:
        wide = _SWATCH + 6 + metrics.horizontalAdvance(name) + Space.M
        if left and left + wide > width:
            left, top = 0, top + _line() - 6
        places.append((left, top))
        left += wide
    return places


def _legend_height(data: ChartData, width: int) -> int:
    return _legend_places(data, width)[-1][1] + _line() - 6 if data.series else 0


def _legend(painter: QPainter, data: ChartData, area: QRectF) -> None:
    high = _line() - 6
    for part, (left, top) in enumerate(_legend_places(data, round(area.width()))):
        row = QRectF(area.left() + left, area.top() + top, area.width() - left, high)
        _filled(painter, QRectF(row.left(), row.center().y() - _SWATCH / 2, _SWATCH, _SWATCH), part, fades=False)
        _text(painter, row.adjusted(_SWATCH + 6, 0, 0, 0), data.series[part], scheme().muted)
