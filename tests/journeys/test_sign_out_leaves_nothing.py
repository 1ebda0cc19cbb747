"""After signing out with *discard* no byte of the user's or the portal's is left in the profile (fault F36)."""

from pathlib import Path

import pytest

from tests.demo_portal_process import KARI, DemoPortalProcess
from tests.journeys.conftest import Start
from tests.journeys.typist import begin, fill
from tests.journeys.window import Program, Reader
from ui.navigation import PageName

pytestmark = pytest.mark.journey

DRAFT, DRAFT_TEXT = "Papirmølle sorterer baklengs", "Kvernen spiser fakturaer fra Tulipanveien"
SENT, SENT_TEXT = "Glasskule ruller ut av arkivet", "Bare om torsdager, like etter regnbuen"
REPLY = "Halvferdig svar om pingvinkassen"
HALF_WORDS = "Frostsprengt teekjele"
CASE = "Ingen fakturaer kommer inn siden i morges"


@pytest.fixture
def program(start: Start, demo_portal: DemoPortalProcess) -> Program:
    """Signed in with a token of its own: it will be dead."""
    started = start()
    started.arrive(demo_portal.address)
    return started


def planted(portal: DemoPortalProcess) -> list[str]:
    """Everything that must be gone: typed words, and words of the portal's answers."""
    reader = Reader(portal.address)
    case = next(row for row in reader.cases() if row["title"] == CASE)
    whole = reader.read(f"/v1/cases/{case['id']}")
    article = next(row for row in reader.read("/v1/articles?limit=200")["items"] if row.get("html"))
    catalog = reader.read("/v1/catalog?limit=200")["items"]
    announcement = reader.read("/v1/announcements")["items"][0]
    item = next(row for row in catalog if row["id"] == "i-support")
    answers = [answer["text"] for answer in whole["answers"] if len(answer["text"]) > 12]
    return [
        *(DRAFT, DRAFT_TEXT, SENT, SENT_TEXT, REPLY, HALF_WORDS, KARI, "Kari Prøve", "Eksempelfjord"),
        *(CASE, case["number"], case["owner"]["name"], whole["description"][:40], answers[0][:40]),
        *(entry["text"][:40] for entry in whole["timeline"] if entry["text"]),
        *(file["name"] for file in whole["attachments"]),
        *(article["title"]["nb"], article["html"]["fi"][:40], item["title"]["is"], announcement["text"]["da"][:40]),
    ]


def files_of(profile: Path) -> dict[Path, bytes]:
    """Every byte of the profile but for the demo portal's own data, which is not the program's."""
    return {path: path.read_bytes() for path in profile.rglob("*") if path.is_file()}


def holding(profile: Path, text: str) -> list[str]:
    """The files in which a text stands, in either of the ways a program writes it."""
    ways = (text.encode(), text.encode("utf-16-le"), text.encode("ascii", "backslashreplace"))
    return [str(path) for path, content in files_of(profile).items() if any(way in content for way in ways)]


def test_no_planted_text_is_left(program: Program, demo_portal: DemoPortalProcess, profile: Path) -> None:
    begin(program)
    fill(program, SENT, SENT_TEXT)
    program.press("new_case.step.2")
    program.press("new_case.screenshot")
    program.wait(lambda: any(name.startswith("attachment.") for name in program.names()), "the picture")
    program.press("new_case.step.3")
    program.press("new_case.send")
    program.wait(lambda: program.page.objectName() == PageName.CASES.value, "My cases")
    program.wait(lambda: len(Reader(demo_portal.address).cases(SENT)) == 1, "the case to arrive")
    program.open_row("cases.list", CASE)
    program.write("case.reply", REPLY)
    program.go(PageName.CASES)
    program.write("cases.search", HALF_WORDS)
    begin(program)
    fill(program, DRAFT, DRAFT_TEXT)
    program.go(PageName.HOME)
    program.wait_for(DRAFT)
    texts = planted(demo_portal)
    assert len(texts) >= 20
    before = [text for text in texts if not holding(profile, text)]
    assert len(before) < len(texts) / 2, before  # else the search would prove nothing

    program.go(PageName.SETTINGS)
    program.press("settings.sign_out")
    program.press("settings.unsent.discard")
    program.press("settings.sign_out_now")
    program.wait(lambda: program.page.objectName() == PageName.SIGN_IN.value, "the sign-in page")

    left = {text: holding(profile, text) for text in texts}
    assert {text: files for text, files in left.items() if files} == {}
    assert [path for path in files_of(profile) if path.suffix in {".db", ".db-wal"}] == []
    program.close()
    left = {text: holding(profile, text) for text in texts}
    assert {text: files for text, files in left.items() if files} == {}


def test_the_next_start_knows_nobody(program: Program, profile: Path, start: Start) -> None:
    program.go(PageName.SETTINGS)
    program.press("settings.sign_out")
    program.press("settings.sign_out_now")
    program.wait(lambda: program.page.objectName() == PageName.SIGN_IN.value, "the sign-in page")

    assert list((profile / "data" / "accounts").glob("*")) == []
    program.close()
    again = start()
    again.find("sign_in.address")
