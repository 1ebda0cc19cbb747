"""A state of the work, the strip, and the crop."""

from dataclasses import replace

from PySide6.QtCore import QRect
from pytestqt.qtbot import QtBot

from tests.ui.capture.editor.pictures import PLACE, PROOF, SECRET, box, count, plain, stamped, strip
from ui.capture.editor.marks import Kind, bounds
from ui.capture.editor.painting import REDACTED, burned
from ui.capture.editor.sheet import (
    Fact,
    Suggestion,
    cropped,
    fill,
    redacted_facts,
    sheet_of,
    without_facts,
)
from ui.capture.strip import strip_height

AREA = QRect(100, 50, 780, 300)


def test_where_the_strip_begins(qtbot: QtBot) -> None:
    sheet = sheet_of(stamped(), strip())
    assert sheet.picture == QRect(0, 0, 900, 400)
    assert sheet.has_strip
    without = sheet_of(plain(), None)
    assert without.picture == QRect(0, 0, 900, 400)
    assert not without.has_strip
    assert sheet_of(plain(20, 10), strip()).picture == QRect(0, 0, 20, 10), "too low to have one"


def test_numbers_and_ids_count_on(qtbot: QtBot) -> None:
    sheet = sheet_of(plain(), None)
    assert (sheet.next_id, sheet.next_number) == (1, 1)
    sheet = sheet.with_mark(box(4, Kind.STEP)).with_mark(box(2))
    assert (sheet.next_id, sheet.next_number) == (5, 2)
    assert sheet.with_mark(box(2, Kind.ELLIPSE)).marks[1].kind is Kind.ELLIPSE
    assert sheet.without(4).marks == (box(2),)


def test_order(qtbot: QtBot) -> None:
    sheet = sheet_of(plain(), None, [box(1), box(2), box(3)])
    assert [mark.id for mark in sheet.reordered(1, 1).marks] == [2, 1, 3]
    assert [mark.id for mark in sheet.reordered(1, 9).marks] == [2, 3, 1]
    assert sheet.reordered(1, -1) == sheet
    assert sheet.reordered(9, 1) == sheet


def test_a_crop_keeps_the_strip(qtbot: QtBot) -> None:
    sheet = cropped(sheet_of(stamped(), strip()), AREA, strip())
    assert sheet.image.size().height() == 300 + strip_height(780)
    assert sheet.image.copy(sheet.picture) == plain().copy(AREA)
    whole = strip().below(plain().copy(AREA))
    assert sheet.image == whole, "the strip is the one such a picture would have had"


def test_a_small_crop_stands_above_a_strip_that_can_be_read(qtbot: QtBot) -> None:
    sheet = cropped(sheet_of(stamped(), strip()), QRect(10, 10, 90, 40), strip())
    assert sheet.picture == QRect(0, 0, 90, 40)
    assert sheet.image.width() >= 720
    again = cropped(sheet, QRect(0, 0, 50, 20), strip())
    assert again.picture == QRect(0, 0, 50, 20)


def test_marks_go_with_what_they_stand_on(qtbot: QtBot) -> None:
    over = box(1, Kind.ELLIPSE)
    outside = box(2, Kind.ELLIPSE, QRect(2, 2, 20, 20))
    below = box(3, Kind.ELLIPSE, QRect(200, 420, 50, 30))
    cut = fill(4, QRect(50, 40, 100, 100))
    sheet = cropped(sheet_of(stamped(), strip(), [over, outside, below, cut]), AREA, strip())
    assert {mark.id: bounds(mark).toRect() for mark in sheet.marks} == {
        1: PLACE.translated(-100, -50),
        3: QRect(200, 320, 50, 30),
        4: QRect(0, 0, 50, 90),
    }


def test_suggestions_go_along(qtbot: QtBot) -> None:
    suggestions = (Suggestion(PLACE, "email"), Suggestion(QRect(0, 0, 9, 9), "iban"))
    before = replace(sheet_of(stamped(), strip()), suggestions=suggestions, required=tuple(s.rect for s in suggestions))
    after = cropped(before, AREA, strip())
    assert [one.rect for one in after.suggestions] == [PLACE.translated(-100, -50)]
    assert after.open_requirements == 1
    assert after.with_mark(fill(9, after.required[0])).open_requirements == 0


def test_no_crop_at_all(qtbot: QtBot) -> None:
    sheet = sheet_of(stamped(), strip())
    assert cropped(sheet, QRect(0, 0, 900, 400), strip()) is sheet
    assert cropped(sheet, QRect(950, 0, 10, 10), strip()) is sheet
    assert cropped(sheet_of(plain(), None), AREA, None).image == plain().copy(AREA)


def line(fact: Fact) -> QRect:
    return strip().lines(900)[fact].translated(0, 400)


def test_what_is_redacted_in_the_strip_is_known(qtbot: QtBot) -> None:
    sheet = sheet_of(stamped(), strip())
    assert redacted_facts(sheet, strip()) == ()
    for fact in Fact:
        part = line(fact).adjusted(30, 4, -200, -4)
        assert redacted_facts(sheet.with_mark(fill(1, part)), strip()) == (fact,)
    assert redacted_facts(sheet.with_mark(fill(1, PLACE)), strip()) == ()
    assert redacted_facts(sheet.with_mark(fill(1, PLACE)), None) == ()


def test_what_was_redacted_in_the_strip_stays_so_in_the_new_one(qtbot: QtBot) -> None:
    secret = box(1, Kind.TEXT, QRect(300, 450, 10, 10), "secret")
    over = fill(2, line(Fact.ADDRESS).adjusted(30, 0, -200, 0).united(bounds(secret).toAlignedRect()))
    before = sheet_of(stamped(), strip(), [secret, over])
    after = cropped(before, AREA, strip())
    hidden = after.image.copy(strip().lines(780)[Fact.ADDRESS].translated(0, 300))
    assert Fact.ADDRESS in redacted_facts(after, strip())
    assert secret.text not in [mark.text for mark in after.marks], "it lay beneath the redaction"
    seen = burned(after.image, after.marks).copy(strip().lines(780)[Fact.ADDRESS].translated(0, 300))
    assert count(seen, REDACTED) == hidden.width() * hidden.height()


def test_what_is_still_proved(qtbot: QtBot) -> None:
    assert without_facts(PROOF, ()) == PROOF
    left = without_facts(PROOF, tuple(Fact))
    assert not left.page_url
    assert not left.window_title
    assert left.is_time_hidden


def test_the_secret_is_in_the_picture(qtbot: QtBot) -> None:
    assert count(stamped(), SECRET) == PLACE.width() * PLACE.height()
