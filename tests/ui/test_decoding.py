"""Pictures read by several threads at once."""

import subprocess
import sys

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage

from tests.architecture.source import ROOT, modules
from ui.capture.png import png
from ui.decoding import decoded

_BESIDE_EACH_OTHER = """
import sys, threading
from PySide6.QtGui import QColor, QImage
from ui.capture.png import png
from ui.decoding import decoded

sys.setswitchinterval(1e-5)
image = QImage(8, 8, QImage.Format.Format_RGB32)
image.fill(QColor("#102030"))
data, right = png(image), []

def read(how):
    for _ in range(3000):
        right.append(how(data) == image)

threads = [threading.Thread(target=read, args=(how,), daemon=True) for how in (decoded, decoded, QImage.fromData)]
for thread in threads:
    thread.start()
read(QImage.fromData)
for thread in threads:
    thread.join()
print(len(right), all(right))
"""


def test_threads_that_read_do_not_wait_for_each_other_for_ever() -> None:
    """One had Qt's lock and waited for Python, the other had Python and waited for Qt's lock."""
    done = subprocess.run(
        [sys.executable, "-c", _BESIDE_EACH_OTHER], cwd=ROOT, capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout.split() == ["12000", "True"]


def test_nobody_reads_pictures_by_another_way() -> None:
    readers = [str(path) for path in modules() if "QImageReader(" in (ROOT / path).read_text(encoding="utf-8")]
    assert readers == ["ui/decoding.py"]


@pytest.mark.parametrize("data", [b"", b"no image", b"\x89PNG\r\n\x1a\n"])
def test_what_is_no_picture(data: bytes) -> None:
    assert decoded(data).isNull()


def test_a_picture() -> None:
    image = QImage(3, 2, QImage.Format.Format_RGB32)
    image.fill(QColor("#102030"))
    assert decoded(png(image)) == image


def test_a_photograph_stands_upright() -> None:
    lying = QImage(30, 20, QImage.Format.Format_RGB32)
    lying.fill(QColor("#102030"))
    assert decoded(_photograph(lying, orientation=6)).size() == lying.size().transposed()


def _photograph(image: QImage, orientation: int) -> bytes:
    """A JPEG whose EXIF says how the camera was held."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPEG")  # type: ignore[call-overload]
    jpeg = bytes(buffer.data().data())
    tiff = b"II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0" + bytes((orientation, 0, 0, 0)) + b"\0\0\0\0"
    exif = b"Exif\0\0" + tiff
    return jpeg[:2] + b"\xff\xe1" + (len(exif) + 2).to_bytes(2, "big") + exif + jpeg[2:]
