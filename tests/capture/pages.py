"""What the browsers are shown, served on loopback."""

from urllib.parse import urlsplit

from tests.loopback import Answer, Heard, LoopbackServer, answer

TITLES = {
    "/one": "First page",
    "/two": "Second page",
    "/twin": "Twins",
    "/finnish": "Käyttöoikeushakemus – työpöytä & äänestys",
    "/icelandic": "Beiðni um aðgang – Þjónustuborð, ævi og ögn",
    "/frames": "Page with a frame",
    "/inner": "The page in the frame",
    "/private": "Private page",
    "/numbers": "Numbers",
    "/colours": "Colours",
    "/long": "A long page",
}
PAGE_COLOUR = "#c81eb4"
FIELD_COLOUR = "#f5e663"
NUMBER = "01010750160"
"""A fødselsnummer whose control digits are right, the one that libraries use as their example."""
_HEAD = "<!doctype html><meta charset=utf-8><title>{title}</title>"
_STYLE = "margin:40px;font:24px sans-serif;background:#fff;color:#000"
_BODIES = {
    "/long": "".join(f"<p>Line {number}: 01010750160, and so on</p>" for number in range(8000)),
    "/frames": "<h1>Frame</h1><iframe src=/inner width=500 height=200></iframe>",
    "/colours": f"<style>html{{background:{PAGE_COLOUR}}}</style>",
    "/numbers": (
        f"<p>Søkeren har <b>fødselsnummer</b> <span style='background:{FIELD_COLOUR}'>{NUMBER}</span> i skjemaet.</p>"
        f"<p>Skriv til kari@eksempelfjord.example innen fredag.</p>"
        f"<p style='margin-top:3000px'>Nederst: 02020250000</p>"
    ),
}


def page_server() -> LoopbackServer:
    """Serves the pages, each at its path, whatever the query is."""
    return LoopbackServer(_respond)


def _respond(request: Heard) -> Answer:
    path = urlsplit(request.target).path
    if path == "/report.pdf":
        return answer(body=_pdf(), content_type="application/pdf")
    if path not in TITLES:
        return answer("404 Not Found", b"", "text/plain")
    body = _BODIES.get(path, f"<h1>{TITLES[path]}</h1><p>A page of the tests.</p>")
    html = _HEAD.format(title=TITLES[path].replace("&", "&amp;")) + f'<body style="{_STYLE}">{body}</body>'
    return answer(body=html.encode(), content_type="text/html")


def _pdf() -> bytes:
    """One page with one line, as small as a PDF can be."""
    text = b"BT /F1 24 Tf 72 700 Td (A report) Tj ET"
    parts = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(text), text),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]
    made, places = b"%PDF-1.4\n", []
    for number, part in enumerate(parts, 1):
        places.append(len(made))
        made += b"%d 0 obj%s endobj\n" % (number, part)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    start = len(made)
    made += b"xref\n0 %d\n0000000000 65535 f \n" % (len(parts) + 1) + table
    return made + b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(parts) + 1, start)
