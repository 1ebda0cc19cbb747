"""The icon files, read back by Qt."""

from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtGui import QImageReader

from tests.packaging.scripts import ROOT, script

icons = script("icons")
SVG = ROOT / "resources" / "icons" / "nordesk.svg"


def sizes(content: bytes, kind: bytes) -> set[int]:
    data = QByteArray(content)
    buffer = QBuffer(data)
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(kind))
    found = set()
    for number in range(reader.imageCount()):
        reader.jumpToImage(number)
        found.add(reader.read().width())
    return found


def test_the_icon_for_windows_holds_every_size() -> None:
    assert sizes(icons.ico(SVG), b"ico") == set(icons.ICO_SIZES)


def test_the_icon_for_macos_holds_every_size() -> None:
    assert sizes(icons.icns(SVG), b"icns") == set(icons.ICNS_TYPES.values())


@pytest.mark.parametrize(("platform", "name"), [("win32", "nordesk.ico"), ("darwin", "nordesk.icns")])
def test_the_icon_is_written_where_it_is_wanted(tmp_path: Path, platform: str, name: str) -> None:
    assert icons.write(SVG, tmp_path / "new", platform) == tmp_path / "new" / name
    assert (tmp_path / "new" / name).stat().st_size > 1000


def test_linux_takes_the_svg_itself(tmp_path: Path) -> None:
    assert icons.write(SVG, tmp_path, "linux") is None


@pytest.mark.qt_log_ignore("Cannot read file")
def test_what_is_no_svg_is_an_error(tmp_path: Path) -> None:
    bad = tmp_path / "bad.svg"
    bad.write_text("no picture", encoding="utf-8")
    with pytest.raises(ValueError, match="no SVG"):
        icons.png(bad, 16)
