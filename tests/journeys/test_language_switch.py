"""A switch of the language reaches every page at once, also those that do not show, and the portal's texts offline."""

import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop_app.domain.text import LANGUAGES, LocalText
from tests.architecture.source import ROOT
from tests.demo_portal_process import DemoPortalProcess
from tests.journeys.conftest import Start
from tests.journeys.window import Program, Reader
from tests.ui.walk import Foreign, TaggedLanguage, everything_said, not_translated
from tests.ui.walk import tag as spoken
from ui import language
from ui.language import NAMES
from ui.navigation import PageName
from ui.pages.sign_in import demo_people
from ui.registry import PAGES

pytestmark = pytest.mark.journey

SEED = ROOT / "desktop_app" / "demo_portal" / "seed"


@pytest.fixture
def tagged(qapp: QApplication) -> Iterator[TaggedLanguage]:
    """Everything translated stands in brackets that tell the language."""
    spoken = TaggedLanguage(qapp)
    yield spoken
    spoken.end()


def portal_words(everything: Any, tag: str) -> Iterator[str]:
    """Every text in the portal's answers, as a reader of one language sees it."""
    if isinstance(everything, str):
        yield everything
    elif isinstance(everything, list):
        for each in everything:
            yield from portal_words(each, tag)
    elif isinstance(everything, dict):
        if everything and set(everything) <= set(LANGUAGES):
            yield LocalText({key: text or "" for key, text in everything.items()}).in_(tag)
        else:
            for each in everything.values():
                yield from portal_words(each, tag)


def everything_of(address: str) -> list[Any]:
    """All that the portal tells Kari."""
    reader = Reader(address)
    kinds = ("catalog", "articles", "announcements", "agreements", "views")
    found = [reader.read(f"/v1/{kind}?limit=200") for kind in kinds]
    found += [reader.read(f"/v1/cases/{row['id']}") for row in reader.cases()]
    return [*found, reader.read("/v1/me"), reader.read("/.well-known/nordesk")]


def visit_all(program: Program) -> None:
    """Open each page once, each with something on it."""
    for page in PAGES:
        if page not in {PageName.SIGN_IN, PageName.CASE, PageName.DASHBOARD, PageName.SCREENSHOTS}:
            program.go(page)
    program.go(PageName.CATALOG)
    program.press("catalog.category.c-support")
    program.press("catalog.item.i-support")
    program.find("catalog.start")
    program.go(PageName.CASES)
    program.press("cases.dashboard")
    program.wait(lambda: program.page.objectName() == PageName.DASHBOARD.value, "the dashboard")
    program.go(PageName.CASES)
    program.open_row("cases.list", "Ingen fakturaer kommer inn siden i morges")
    program.wait_for("DP-2026-00038")
    program.go(PageName.SETTINGS)
    # A widget shown before it lies in a page is a window for a moment, and takes the keyboard from ours.
    assert QApplication.activeWindow() is program.window


def choose_language(program: Program, tag: str) -> None:
    """Choose a language in the settings with the keyboard."""
    program.choose("settings.language", NAMES[tag])
    program.wait(lambda: language.current() == tag, f"the language {tag}")


def test_every_page_follows_offline(
    start: Start, new_demo_portal: Callable[..., DemoPortalProcess], tagged: TaggedLanguage
) -> None:
    portal = new_demo_portal()
    program = start()
    program.sign_in(portal.address)
    program.wait(lambda: program.page.objectName() == "home", "the home page")
    program.wait(lambda: program.shows("Up to date", program.window.status_line), "to be in step")
    told = everything_of(portal.address)
    visit_all(program)
    portal.stop()
    program.key(Qt.Key.Key_F5)
    program.wait(lambda: program.shows("Working offline", program.window.status_line), "to be offline")

    people = [person.name for person in demo_people.PEOPLE]
    places = [str(path) for path in program.profile.rglob("*")]
    for tag in (*(each for each in LANGUAGES if each != "en"), "en"):
        choose_language(program, tag)
        program.wait(lambda: f"{spoken()}⟧" in program.texts(program.window.rail)[-1], "the rail to speak it")
        foreign = Foreign([*portal_words(told, tag), portal.address, *places, *people])
        wrong = not_translated(program.window, foreign)
        for name, page in program.pages.items():
            wrong += [f"{name}: {each}" for each in not_translated(page, foreign)]
        assert not wrong, "\n".join([tag, *wrong[:40]])
        title = json.loads((SEED / "texts" / f"{tag}.json").read_text("utf-8"))["item.i-support.title"]
        assert title in [said.text for said in everything_said(program.pages["catalog"])]
