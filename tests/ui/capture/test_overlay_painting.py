"""The frame stays outside what is marked; the magnifier shows the pixel beneath the cursor."""

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from ui.capture.overlay_painting import paint_frame, paint_magnifier, paint_shade, paint_size, size_text


def canvas() -> tuple[QImage, QPainter]:
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(QColor("#808080"))
    return image, QPainter(image)


def test_the_shade_leaves_out_what_is_marked() -> None:
    image, painter = canvas()
    paint_shade(painter, image.rect(), QRectF(100, 100, 50, 50))
    painter.end()
    assert image.pixelColor(120, 120) == QColor("#808080")
    assert image.pixelColor(50, 50).lightness() < 100


def test_no_line_of_the_frame_lies_on_the_picture() -> None:
    image, painter = canvas()
    paint_frame(painter, QRectF(100, 100, 50, 50), has_handles=False)
    painter.end()
    assert {image.pixelColor(x, y).name() for x in range(100, 150) for y in range(100, 150)} == {"#808080"}
    assert image.pixelColor(99, 120) != QColor("#808080")


def test_the_magnifier_shows_the_pixel_large_and_stays_on_the_screen() -> None:
    ground = QImage(400, 300, QImage.Format.Format_RGB32)
    ground.fill(QColor("#FFFFFF"))
    ground.setPixelColor(390, 290, QColor("#FF0000"))
    image, painter = canvas()
    paint_magnifier(painter, ground, (390, 290), QPointF(390, 290), QRect(0, 0, 400, 300))
    painter.end()
    reds = [
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y) == QColor("#FF0000")
    ]
    assert len(reds) > 20


def test_the_size_is_said_even_at_the_edge() -> None:
    image, painter = canvas()
    before = image.copy()
    paint_size(painter, QRectF(380, 0, 20, 20), image.rect(), (20, 20))
    painter.end()
    assert image != before
    assert size_text((1920, 1080)) == "1920 × 1080"
