"""A receipt on an A4 page: printed, or as a PDF file. Everything a server said is escaped: nothing is loaded or run."""

from html import escape
from pathlib import Path

from PySide6.QtCore import QMarginsF, QSizeF, Qt
from PySide6.QtGui import QFont, QGuiApplication, QPagedPaintDevice, QPageLayout, QPageSize, QPdfWriter, QTextDocument
from PySide6.QtWidgets import QWidget

from desktop_app.errors import StoreTrouble, StoreUnavailable
from ui.pages.outbox.receipt_words import ReceiptWords

_MARGIN_MM = 20.0
_DPI = 300
_STYLE = """
h1 { font-size: 20pt; font-weight: 700; margin-top: 2px; margin-bottom: 4px; }
h2 { font-size: 12pt; font-weight: 600; margin-top: 22px; margin-bottom: 6px; }
p { font-size: 10pt; margin-top: 0; margin-bottom: 8px; }
td { font-size: 10pt; padding-top: 3px; padding-bottom: 3px; padding-right: 14px; }
.foot { margin-top: 28px; }
.muted { color: #555b66; }
.small { font-size: 8.5pt; color: #555b66; }
"""


def save_pdf(words: ReceiptWords, path: Path) -> None:
    """Write the receipt as a PDF. Raises StoreUnavailable when the file cannot be written."""
    writer = QPdfWriter(str(path))
    writer.setResolution(_DPI)
    writer.setTitle(words.title)
    writer.setCreator("Nordesk")
    try:
        with path.open("ab"):
            pass  # the writer would only say so on its standard error
    except OSError as error:
        raise StoreUnavailable(StoreTrouble.NO_ACCESS, str(path)) from error
    _paint(words, writer)


def print_receipt(words: ReceiptWords, parent: QWidget) -> None:
    """Ask for a printer and print; a PDF is among the choices of most systems."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # a library of its own, wanted by few

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(words.title)
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(words.heading)
    dialog.accepted.connect(lambda: _paint(words, printer))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.show()  # `open` of this dialog wants a receiver


def document(words: ReceiptWords) -> QTextDocument:
    """The receipt as a document of plain paragraphs and tables."""
    made = QTextDocument()
    made.setDefaultFont(QFont(QGuiApplication.font().family(), 10))
    made.setDefaultStyleSheet(_STYLE)
    made.setDocumentMargin(0)
    made.setHtml(html(words))
    return made


def html(words: ReceiptWords) -> str:
    """The document's text; line breaks are kept."""
    parts = [f"<p class='muted'>{escape(words.heading)}</p><h1>{escape(words.title)}</h1>"]
    parts += [f"<h2>{escape(words.exchange_title)}</h2>", _table(words.exchange)]
    if words.sent:
        parts += [f"<h2>{escape(words.sent_title)}</h2>", _table(words.sent)]
    if words.files:
        parts.append(f"<h2>{escape(words.files_title)}</h2>")
        parts += [
            f"<p>{escape(name)} <span class='muted'>{escape(size)}</span><br>"
            f"<span class='small'>SHA-256 {escape(digest)}</span></p>"
            for name, size, digest in words.files
        ]
    parts.append(f"<p class='foot'><span class='small'>{escape(words.foot)}</span></p>")
    return "".join(parts)


def _table(pairs: tuple[tuple[str, str], ...]) -> str:
    rows = (
        f"<tr><td width='32%'><span class='muted'>{_lines(name)}</span></td><td>{_lines(value)}</td></tr>"
        for name, value in pairs
    )
    return f"<table width='100%' cellspacing='0' cellpadding='0'>{''.join(rows)}</table>"


def _lines(text: str) -> str:
    return escape(text).replace("\n", "<br>")


def _paint(words: ReceiptWords, device: QPagedPaintDevice) -> None:
    layout = QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4),
        QPageLayout.Orientation.Portrait,
        QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM),
        QPageLayout.Unit.Millimeter,
    )
    device.setPageLayout(layout)
    made = document(words)
    # The document takes the device's resolution for its letters and distances.
    made.documentLayout().setPaintDevice(device)
    made.setPageSize(QSizeF(device.width(), device.height()))
    made.print_(device)
