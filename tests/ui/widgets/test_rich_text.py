"""ui.widgets.rich_text"""

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage, QTextDocument
from pytestqt.qtbot import QtBot

from desktop_app.services.preferences import Appearance
from ui import icons
from ui.colours import DARK, LIGHT
from ui.theme import theme
from ui.widgets.rich_text import RichText


@pytest.fixture
def text(qtbot: QtBot) -> RichText:
    made = RichText()
    qtbot.addWidget(made)
    made.setAccessibleName("Article")
    made.resize(400, 100)
    made.show()
    return made


@pytest.mark.parametrize("address", ["file:///etc/passwd", "//evil/s/x.png", "http://127.0.0.1:1/x.png", "x.png"])
def test_nothing_is_loaded(text: RichText, address: str) -> None:
    text.show_html(f'<p>Hello <img src="{address}"></p>')
    assert text.refused > 0
    image = text.loadResource(QTextDocument.ResourceType.ImageResource.value, QUrl(address))
    assert isinstance(image, QImage)
    assert image.width() == 1
    assert text.loadResource(QTextDocument.ResourceType.StyleSheetResource.value, QUrl(address)) == b""


@pytest.mark.parametrize("how", ["as_uri", "as_posix"])
def test_a_real_file_is_not_loaded_either(text: RichText, tmp_path: Path, how: str) -> None:
    """Qt opens the file by itself where the answer to loadResource is empty."""
    file = tmp_path / "x.png"
    assert icons.pixmap("home", 64, "#ff0000").save(str(file))
    text.show_html(f'<img src="{getattr(file, how)()}">')
    assert text.document().size().height() < 60


@pytest.mark.parametrize("address", ["https://example.org/a", "mailto:a@b.example", "article:a-1"])
def test_links_are_told_and_not_followed(qtbot: QtBot, text: RichText, address: str) -> None:
    text.show_html(f'<a href="{address}">there</a>')
    with qtbot.waitSignal(text.link_chosen) as blocker:
        text.anchorClicked.emit(QUrl(address))
    assert blocker.args == [address]
    assert "there" in text.toPlainText()


@pytest.mark.parametrize(
    "address",
    [
        "file:///etc/passwd",
        "javascript:alert(1)",
        "ftp://x/y",
        "#part",
        "https:x",
        "https://bank.example@evil.example/",
        "article://evil.example/x",
    ],
)
def test_other_links_are_not(qtbot: QtBot, text: RichText, address: str) -> None:
    with qtbot.assertNotEmitted(text.link_chosen):
        text.anchorClicked.emit(QUrl(address))


def test_it_is_as_tall_as_its_text(text: RichText) -> None:
    text.show_html("<p>one</p>")
    short = text.height()
    text.show_html("<p>one</p>" * 20)
    assert text.height() > short * 5
    wide = text.height()
    text.show_html("<p>" + "word " * 200 + "</p>")
    text.resize(200, text.height())
    assert text.height() > wide


def test_it_follows_the_theme(qtbot: QtBot, text: RichText) -> None:
    text.show_html("<p>Hello</p>")
    assert LIGHT.text.lower() in text.toHtml().lower()
    theme().apply(Appearance.DARK, 100)
    qtbot.waitUntil(lambda: DARK.text.lower() in text.toHtml().lower())
    theme().apply(Appearance.LIGHT, 100)


def test_one_that_scrolls_keeps_its_size(qtbot: QtBot) -> None:
    text = RichText(grows=False)
    qtbot.addWidget(text)
    text.resize(300, 80)
    text.show_html("<p>one</p>" * 50)
    assert text.height() == 80


def test_a_link_tells_where_it_really_leads(text: RichText) -> None:
    text.highlighted.emit(QUrl("https://b\u0430nk.example/<b>"))
    assert "https://" + "b\u0430nk".encode("idna").decode() + ".example/" in text.toolTip()
    assert "<b>" not in text.toolTip()
    text.highlighted.emit(QUrl())
    assert text.toolTip() == ""
