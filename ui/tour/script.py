"""The main job, step by step: sign in, catalogue, guided form, screenshot, send, follow, read, switch the language.

Each step acts and then yields what must become true before the next; nothing waits by the clock alone.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from ui.tour.hand import CannotPlay, Done, Hand

LOGIN, PASSWORD = "kari@eksempelfjord.example", "nordesk-demo"
ITEM, CATEGORY = "i-stop", "c-incident"
SUBJECT = "Fakturaene sendes ikke til regnskap"
DESCRIPTION = (
    "Siden i morges går ingen fakturaer videre til regnskapet.\n"
    "Innboksen viser feil FF-7730, og 14 fakturaer venter. Skjermbildet viser adressen og klokken."
)


@dataclass(frozen=True, slots=True)
class Step:
    """After these things are true, a picture of this name is taken (no name: none)."""

    done: Done
    picture: str = ""


def steps(hand: Hand, portal: str) -> Iterator[Step]:
    """The whole tour, from an empty profile."""
    yield from _sign_in(hand, portal)
    yield from _find_item(hand)
    yield from _describe(hand)
    yield from _prove_and_send(hand)
    yield from _follow(hand)
    yield from _read(hand)
    yield from _switch_language(hand)
    yield from _in_the_dark(hand)


def _sign_in(hand: Hand, portal: str) -> Iterator[Step]:
    yield Step(lambda: hand.sees("sign_in.language"))
    hand.choose_data("sign_in.language", "nb")
    yield Step(lambda: hand.sees("sign_in.address"))
    hand.type("sign_in.address", portal)
    hand.click("sign_in.next")
    # The demo portal offers its people; Kari stands first, with the password all of them have.
    yield Step(lambda: hand.sees("sign_in.sign_in"), "sign-in")
    hand.click("sign_in.sign_in")
    yield Step(lambda: hand.sees("banner.action") or hand.sees("rail.home"))
    if hand.sees("banner.action"):
        # Without a keyring the window says that the sign-in lasts until one quits.
        hand.click("banner.action")
    yield Step(lambda: hand.sees("rail.catalog") and hand.sees("home.waiting"), "home")


def _find_item(hand: Hand) -> Iterator[Step]:
    hand.click("rail.catalog")
    yield Step(lambda: hand.sees(f"catalog.category.{CATEGORY}"), "catalogue")
    hand.click(f"catalog.category.{CATEGORY}")
    yield Step(lambda: hand.sees(f"catalog.item.{ITEM}"))
    hand.click(f"catalog.item.{ITEM}")
    yield Step(lambda: hand.sees("catalog.start"), "item")
    hand.click("catalog.start")
    yield Step(lambda: hand.sees("new_case.step.1"))


def _describe(hand: Hand) -> Iterator[Step]:
    yield Step(lambda: hand.sees("new_case.step.0"), "about")
    hand.click("new_case.step.1")
    yield Step(lambda: hand.sees("new_case.field.subject"))
    hand.type("new_case.field.subject", SUBJECT)
    hand.choose("new_case.field.stopped_where", 1)
    # The list within the choice comes right after it in the tab order.
    hand.press(Qt.Key.Key_Tab)
    hand.press(Qt.Key.Key_Down)
    hand.type("new_case.field.since_date", "21.11.2026")
    hand.click("new_case.field.extent")
    hand.type("new_case.field.description", DESCRIPTION)
    yield Step(lambda: hand.sees("new_case.field.reach_phone"))
    hand.type("new_case.field.reach_phone", "+47 22 00 00 11")
    yield Step(lambda: hand.sees("new_case.step.2"), "describe")


def _prove_and_send(hand: Hand) -> Iterator[Step]:
    hand.click("new_case.step.0")
    yield Step(lambda: hand.sees("new_case.priority"))
    hand.click_at(_first_button(hand.find("new_case.priority", QWidget)))
    hand.click("new_case.step.2")
    yield Step(lambda: hand.sees("new_case.screenshot"))
    hand.click("new_case.screenshot")
    yield Step(lambda: _has_picture(hand), "evidence")
    hand.click("new_case.step.3")
    yield Step(lambda: hand.sees("new_case.send"), "check")
    hand.click("new_case.send")
    yield Step(lambda: hand.sees("cases.list") and bool(hand.rows("cases.list")))


def _follow(hand: Hand) -> Iterator[Step]:
    yield Step(lambda: any(row.title == SUBJECT and "DP-" in row.subtitle for row in hand.rows("cases.list")), "cases")
    at = next(at for at, row in enumerate(hand.rows("cases.list")) if row.title == SUBJECT)
    hand.open_row("cases.list", at)
    yield Step(lambda: hand.sees("case.facts") and hand.sees("case.reply"), "case")


def _read(hand: Hand) -> Iterator[Step]:
    hand.click("rail.knowledge")
    yield Step(lambda: hand.sees("knowledge.search"), "knowledge")
    hand.type("knowledge.search", "skjermbilde")
    yield Step(lambda: hand.sees("knowledge.list") and _finds(hand, "kjermbilde"), "search")
    hand.open_row("knowledge.list", 0)
    yield Step(lambda: hand.sees("knowledge.text"), "article")


def _switch_language(hand: Hand) -> Iterator[Step]:
    hand.click("rail.settings")
    for language in ("fi", "sv", "da", "is", "en", "nb"):
        yield Step(lambda: hand.sees("settings.language"))
        before = hand.find("rail.home", QAbstractButton).text()
        hand.choose_data("settings.language", language)
        yield Step(lambda before=before: hand.find("rail.home", QAbstractButton).text() != before)  # type: ignore[misc]
        hand.click("rail.home")
        yield Step(lambda: hand.sees("home.waiting"), f"home-{language}")
        hand.click("rail.settings")
    yield Step(lambda: hand.sees("settings.language"), "settings")


def _in_the_dark(hand: Hand) -> Iterator[Step]:
    """The longest words on the darkest ground."""
    hand.choose_data("settings.language", "fi")
    yield Step(lambda: hand.find("rail.home", QAbstractButton).text() == "Etusivu")
    hand.click_at(hand.part("settings.appearance", "dark"))
    hand.click("rail.knowledge")
    # The Norwegian word still stands in the field; the articles it finds come in Finnish now.
    yield Step(lambda: hand.sees("knowledge.search") and bool(hand.rows("knowledge.list")), "knowledge-dark")


def case_number(hand: Hand) -> str:
    """The number the portal gave, as the list of cases shows it."""
    row = next((row for row in hand.rows("cases.list") if row.title == SUBJECT), None)
    if row is None:
        raise CannotPlay("the case does not stand in the list")
    return next(word for word in row.subtitle.split(" · ") if word.startswith("DP-"))


def _first_button(widget: QWidget) -> QWidget:
    if isinstance(widget, QAbstractButton):
        return widget
    buttons = [each for each in widget.findChildren(QAbstractButton) if each.isVisible()]
    if not buttons:
        raise CannotPlay("there is nothing to choose a priority with")
    return buttons[1] if len(buttons) > 1 else buttons[0]


def _has_picture(hand: Hand) -> bool:
    if not hand.sees("new_case.screenshot"):
        return False
    window = hand.find("new_case.screenshot", QWidget).window()
    return any(w.isVisible() and w.objectName().startswith("attachment.") for w in window.findChildren(QWidget))


def _finds(hand: Hand, word: str) -> bool:
    field = hand.find("knowledge.search", QLineEdit)
    return bool(field.text()) and any(word in row.title for row in hand.rows("knowledge.list"))
