"""Walks every page over the demo portal's data in a pseudo-language, before and after a live switch.

Nothing shown is untranslated, cut off, without a name for screen readers, or a window for a moment.
"""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from desktop_app.services.preferences import Appearance
from tests.demo_portal_process import DemoPortalProcess
from tests.fakes.screen import FakeBrowserProbe, FakeCapturer
from tests.journeys.test_language_switch import everything_of, portal_words
from tests.journeys.window import Program, pause
from tests.ui.looks import assert_usable
from tests.ui.walk import Foreign, TaggedLanguage, cut_off, doubled_mnemonics, not_translated, tag
from ui import language
from ui.navigation import PageName
from ui.pages.sign_in import demo_people
from ui.theme import theme

pytestmark = pytest.mark.journey

TITLE, TEXT = "Ærlig talt 4711", "Ååå, hvor ble den av?"
Place = Callable[[Program], None]


@pytest.fixture
def tagged(qapp: QApplication) -> Iterator[TaggedLanguage]:
    """Everything translated stands in brackets that tell the language."""
    spoken = TaggedLanguage(qapp)
    yield spoken
    spoken.end()
    language.set_language(qapp, "en")
    theme().apply(Appearance.LIGHT, 100)


@pytest.fixture
def program(qapp: QApplication, profile: Path) -> Iterator[Program]:
    """The program before anybody signed in."""
    started = Program(qapp, profile, FakeCapturer(), FakeBrowserProbe())
    yield started
    started.close()


def _portal_step(program: Program) -> None:
    program.find("sign_in.address")


def _category(program: Program) -> None:
    program.go(PageName.CATALOG)
    program.press("catalog.category.c-request")
    program.wait(lambda: any(name.startswith("catalog.item.i-function") for name in program.names()))


def _item(program: Program) -> None:
    program.go(PageName.CATALOG)
    program.press("catalog.category.c-incident")
    program.press("catalog.item.i-stop")
    program.find("catalog.start")


def _found(program: Program) -> None:
    program.go(PageName.CATALOG)
    program.write("catalog.search", "faktura")
    program.find("catalog.results")


def _not_found(program: Program) -> None:
    program.go(PageName.CATALOG)
    program.write("catalog.search", "xyzzyq")
    program.wait(lambda: not program.has("catalog.results"))


def _case(program: Program) -> None:
    _cases(program)
    program.open_row("cases.list", "Fakturaflyt lukker seg når jeg attesterer med vedlegg")
    program.wait(lambda: program.shows("DP-2026-00035", program.page))


def _no_cases(program: Program) -> None:
    program.go(PageName.CASES)
    program.write("cases.search", "xyzzyq")
    program.wait(lambda: not program.has("cases.list"))


def _cases(program: Program) -> None:
    program.go(PageName.CASES)
    program.write("cases.search", "")
    program.find("cases.list")


def _about(program: Program) -> None:
    _item(program)
    program.press("catalog.start")
    program.wait(lambda: any(name.startswith("new_case.priority") for name in program.names()))


def _describe(program: Program) -> None:
    program.press("new_case.step.1")
    program.write("new_case.field.subject", TITLE)


def _strict(program: Program) -> None:
    program.press("new_case.step.3")
    program.press("new_case.send")
    program.press("new_case.step.1")


def _show(program: Program) -> None:
    program.press("new_case.step.2")
    program.press("new_case.screenshot")
    program.wait(lambda: any(name.startswith("attachment.") for name in program.names()))


def _check(program: Program) -> None:
    program.press("new_case.step.3")
    program.find("new_case.send")


def _drafts(program: Program) -> None:
    program.go(PageName.HOME)
    program.go(PageName.NEW_CASE)


def _activity(program: Program) -> None:
    program.go(PageName.ACTIVITY)
    program.find("activity.agreement")


def _uses(program: Program) -> None:
    _activity(program)
    program.press("activity.line.e-fjord-advisory")
    program.find("activity.uses.search")


def _quick(program: Program) -> None:
    # Once a picture was taken no key may reach the window here: nothing gives it the focus back.
    program.window.quick.open(None)
    program.find("quick.items")


def _quick_item(program: Program) -> None:
    program.open_row("quick.items", "User support")
    program.press("quick.send")
    program.wait(lambda: program.has("new_case.use"))


def _settings(program: Program) -> None:
    program.window.quick.put_away()
    program.go(PageName.SETTINGS)
    program.press("settings.change_password")
    program.press("settings.sign_out")
    program.find("settings.sign_out_now")


def _page(page: PageName) -> Place:
    return lambda program: program.go(page)


PLACES: dict[str, Place] = {
    "home": _page(PageName.HOME),
    "catalogue": _page(PageName.CATALOG),
    "category": _category,
    "item": _item,
    "found": _found,
    "not found": _not_found,
    "about": _about,
    "describe": _describe,
    "missing": _strict,
    "show": _show,
    "check": _check,
    "drafts": _drafts,
    "cases": _cases,
    "no cases": _no_cases,
    "case": _case,
    "knowledge": _page(PageName.KNOWLEDGE),
    "activity": _activity,
    "uses": _uses,
    "outbox": _page(PageName.OUTBOX),
    "quick": _quick,
    "quick item": _quick_item,
    "settings": _settings,
}


def faults_at(program: Program, told: list[Any], extra: list[str]) -> list[str]:
    """Everything wrong with what shows now."""
    program.wait(lambda: f"{tag()}⟧" in "".join(program.texts(program.page)), "the language")
    program.settle()
    foreign = Foreign([*portal_words(told, language.current()), *extra])
    wrong = not_translated(program.window, foreign) + cut_off(program.window)
    return wrong + [f"two answer to Alt+{letter}" for letter in doubled_mnemonics(program.window)]


@pytest.mark.parametrize(("width", "scale"), [(1200, 100), (900, 100)])
def test_every_place(
    qapp: QApplication,
    program: Program,
    demo_portal: DemoPortalProcess,
    tagged: TaggedLanguage,
    width: int,
    scale: int,
) -> None:
    program.window.resize(width, 800)
    theme().apply(Appearance.LIGHT, scale)
    told = everything_of(demo_portal.address)
    extra = [*(person.name for person in demo_people.PEOPLE), TITLE, TEXT, "xyzzyq", demo_portal.address]
    extra += [FakeBrowserProbe().address.url, "Inbox", "Fakturaflyt.png"]
    wrong = [f"sign in: {each}" for each in faults_at(program, told, extra)]
    program.sign_in(demo_portal.address)
    program.wait(lambda: program.page.objectName() == PageName.HOME.value, "the home page")
    program.wait(lambda: program.shows("Up to date", program.window.status_line), "to be in step")
    for name, go in PLACES.items():
        language.set_language(qapp, "en")
        pause(1)
        go(program)
        language.set_language(qapp, "is")
        pause(1)
        extra += [str(path) for path in program.profile.rglob("*")]
        wrong += [f"{name}: {each}" for each in faults_at(program, told, extra)]
        assert_usable(program.window)
    assert not wrong, "\n".join(sorted(set(wrong)))
