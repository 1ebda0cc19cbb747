"""The README's table of what portals can do is made from the code."""

from desktop_app.portals import capability_table
from tests.architecture.source import ROOT

BEGIN, END = "<!-- capabilities: begin -->\n", "<!-- capabilities: end -->"


def test_the_readme_shows_the_capabilities_as_they_are() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    shown = text.partition(BEGIN)[2].partition(END)[0]
    assert shown == capability_table(), "paste what desktop_app.portals.capability_table() returns"
