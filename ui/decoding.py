"""Reading pictures, in any thread."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageReader


def decoded(data: bytes) -> QImage:
    """The picture in a file's bytes, turned as a photograph says it is held; a null one when Qt cannot read it.

    Other threads go on meanwhile, which they do not with `QImage.fromData`.
    """
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)  # photographs lie on their side
    # Qt looks for the format under a lock of the whole process, and asks our buffer, which is Python's, meanwhile.
    # `read` lets go of Python before: with somebody else who waits for that lock and keeps Python, all stand still.
    # This one keeps Python; what it found, `read` does not look for again.
    if not reader.canRead():
        return QImage()
    return reader.read()
