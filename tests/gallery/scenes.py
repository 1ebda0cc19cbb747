"""What is worth looking at: overlay, editor, suggestions, the small windows, and the pages about pictures."""

from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QCursor, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from desktop_app.domain.attachments import AddressConfidence, Provenance, Shot, without_address
from desktop_app.domain.capture import OpenWindow, Permission, Rectangle, ScreenPlace
from desktop_app.domain.ids import ItemId
from desktop_app.services.file_names import picture_name
from tests.gallery.agent import agent
from tests.gallery.details import details
from tests.gallery.figures import figures
from tests.gallery.outbox import outbox
from tests.gallery.page import BROWSER, Desktop
from tests.gallery.quick import quick
from tests.gallery.stage import Stage
from tests.gallery.timeline import timeline
from tests.gallery.views import views
from ui.capture.countdown import CountdownWindow
from ui.capture.editor.marks import Colour, Kind, Mark
from ui.capture.editor.sheet import StampedStrip, Suggestion
from ui.capture.editor.tools import Tool
from ui.capture.editor.view import Canvas
from ui.capture.editor.window import EditorWindow
from ui.capture.follow_up import FollowUp
from ui.capture.overlay import Overlay
from ui.capture.png import png
from ui.capture.private_question import PrivateQuestion
from ui.capture.strip import stamped
from ui.capture.strip_words import strip_words
from ui.capture.suggesting import suggested
from ui.messages.words import why_not
from ui.navigation import Go, PageName
from ui.pages.new_case.page import NewCasePage
from ui.pages.screenshots.page import ScreenshotsPage
from ui.pages.settings.page import SettingsPage
from ui.widgets.confirm import Confirm

AT = datetime(2026, 11, 21, 13, 3, 22, tzinfo=UTC)
_WHOLE = QRect(120, 40, 1360, 850)
_ITEM = ItemId("i-stop")
_EDITOR = QSize(1200, 800)


def proof_of(desktop: Desktop) -> Provenance:
    """What a picture of the desktop proves."""
    return Provenance(
        AT,
        3600,
        "Europe/Oslo",
        page_url=desktop.words.address,
        window_title=desktop.words.tab,
        browser="Chromium",
        confidence=AddressConfidence.EXACT,
        clock_offset_s=0.2,
        clock_uncertainty_s=0.4,
        screen=f"{desktop.image.width()}×{desktop.image.height()}",
        app_version="0.3.0",
        system="Linux 6.12.0",
    )


def shot_of(desktop: Desktop, area: QRect | None = None) -> Shot:
    """A picture of the desktop, or of a part of it."""
    image = desktop.image.copy(area) if area is not None else desktop.image
    width, height = image.width(), image.height()
    place = ScreenPlace("1", 0, 0, width, height)
    return Shot(width, height, bytes(image.constBits()), proof_of(desktop), (place,))


def stamped_of(shot: Shot) -> QImage:
    """The picture with its strip."""
    return stamped(shot, strip_words(shot.provenance, why_not(shot.provenance.why_not)))


def overlay(stage: Stage) -> None:
    """Nothing marked yet; a region; one at the upper edge; the keyboard's first corner; a light and a dark page."""
    screen = QGuiApplication.primaryScreen().geometry()
    for is_dark in (False, True):
        desktop = stage.desktop(is_dark=is_dark)
        fitted = replace(desktop, image=desktop.image.scaled(screen.size()))
        shot, suffix = shot_of(fitted), "-dark-page" if is_dark else ""
        here = _rectangle(BROWSER)
        QCursor.setPos(700, 500)
        made = Overlay(shot, (OpenWindow(desktop.words.tab, here, is_active=True),))
        made.show()
        window = made.windows[0]
        made.selection.hover((700, 500))
        window.refresh()
        stage.keep(f"overlay-1-window{suffix}", window)
        for name, one, other in (("2-region", (168, 160), (1440, 540)), ("3-edge", (4, 2), (420, 300))):
            _drag(window, QPoint(*one), QPoint(*other))
            stage.keep(f"overlay-{name}{suffix}", window)
        made.selection.press((1590, 20), 0)
        made.selection.release()
        made.selection.hover((1100, 400))
        made.selection.corner()
        made.selection.hover((1560, 930))
        window.refresh()
        stage.keep(f"overlay-4-keyboard{suffix}", window)
        made.put_away()
        stage.settle()


def editor(stage: Stage) -> None:
    """Every tool's mark; a suggestion chosen; the crop; words being written; the question; small and narrow."""
    desktop = stage.desktop()
    window = _editor(stage, shot_of(desktop, _WHOLE))
    stage.keep("editor-1-fresh", window)
    _draw(window)
    stage.keep("editor-2-marks", window)
    window.scene.choose(1)
    stage.keep("editor-3-chosen", window)
    canvas = window.findChild(Canvas)
    assert canvas is not None
    window.hand.take(Tool.CROP)
    stays = canvas.to_screen(QRectF(30, 90, 1290, 420)).toRect()
    _drag(canvas, stays.topLeft(), stays.bottomRight())
    stage.keep("editor-4-crop", window)
    window.hand.take(Tool.SELECT)
    window.hand.take(Tool.TEXT)
    canvas.setFocus()
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    QTest.keyClicks(QApplication.focusWidget() or canvas, "Her stopper det")
    stage.keep("editor-5-text", window)
    window.close()
    stage.keep("editor-6-question", window)
    window.resize(660, 620)
    stage.keep("editor-7-narrow", window)
    stage.clear()


def suggestions(stage: Stage) -> None:
    """On a light page and a dark one; one of them chosen; one whose place is at an edge; the policy's."""
    for is_dark in (False, True):
        shot, suffix = shot_of(stage.desktop(is_dark=is_dark), _WHOLE), "-dark-page" if is_dark else ""
        window = _editor(stage, shot)
        window.suggest(_suggested(stage, is_dark=is_dark))
        stage.keep(f"suggestions-1-all{suffix}", window)
        window.scene.choose_suggestion(1)
        stage.keep(f"suggestions-2-chosen{suffix}", window)
        stage.clear()
    window = _editor(stage, shot_of(stage.desktop(), _WHOLE))
    window.suggest(_suggested(stage), must_accept=True)
    stage.keep("suggestions-3-policy", window)
    window.scene.choose_suggestion(0)
    window.resize(700, 640)
    stage.keep("suggestions-4-policy-narrow", window)


def small_windows(stage: Stage) -> None:
    """The countdown, what follows a picture, and the question about private windows."""
    countdown = CountdownWindow()
    countdown.show_left(3, 5)
    countdown.adjustSize()
    stage.show(countdown)
    stage.keep("small-1-countdown", countdown)
    follow_up = FollowUp()
    follow_up.say("")
    stage.show(follow_up)
    stage.keep("small-2-follow-up-new", follow_up)
    follow_up.say(stage.desktop().words.alarm)
    stage.keep("small-3-follow-up", follow_up)
    kit, page = stage.kit(), QWidget()
    stage.show(page, 800, 500)
    asking = PrivateQuestion(page, kit.services.capture, kit.bridge)
    proof = replace(without_address(proof_of(stage.desktop())), browser="Firefox", why_not="private")
    asking.after(proof)
    question = page.findChild(Confirm)
    assert question is not None
    stage.keep("small-4-private", question)
    question.hide()


def permissions(stage: Stage) -> None:
    """All questions a system may ask, and none."""
    for name, asked in (("all", tuple(Permission)), ("none", ())):
        kit = stage.kit(permissions=asked)
        page = ScreenshotsPage(kit.services, kit.bridge)
        stage.show(page, 1000, 1000)
        stage.keep(f"permissions-{name}", page)


def draft(stage: Stage) -> None:
    """A draft without a picture, with three of them, with one enlarged, and its menu of areas."""
    kit = stage.kit()
    made = kit.services.drafts.create(kit.account_id, _ITEM)
    page = NewCasePage(kit.services, kit.bridge)
    stage.show(page, 1180, 860)
    page.open(Go(PageName.NEW_CASE, draft_id=made.id))
    stage.wait(lambda: any(one.isVisible() for one in page.findChildren(QWidget, "new_case.step.2")))
    _click(page, "new_case.step.2")
    stage.wait(lambda: any(one.isVisible() for one in page.findChildren(QWidget, "new_case.screenshot")))
    stage.keep("draft-1-empty", page)
    shot = shot_of(stage.desktop(), _WHOLE)
    dark = shot_of(stage.desktop(is_dark=True))
    hidden = replace(shot.provenance, page_url="", confidence=AddressConfidence.NONE, why_not="no_browser")
    for each, proof in ((shot, replace(shot.provenance, reviewed=True)), (dark, dark.provenance), (shot, hidden)):
        image = stamped_of(replace(each, provenance=proof))
        kit.services.drafts.attach_bytes(made.id, picture_name(proof), png(image), "image/png", proof)
    kit.services.drafts.attach_bytes(made.id, "fakturaflyt-mottak-november.pdf", b"%PDF-1.7 ", "application/pdf")
    page.open(Go(PageName.NEW_CASE, draft_id=made.id, section="show"))
    stage.wait(lambda: any(one.isVisible() for one in page.findChildren(QWidget, "new_case.step.2")))
    _click(page, "new_case.step.2")
    stage.wait(lambda: len(page.findChildren(QWidget, "edit_attachment")) >= len(made.files))
    QTest.qWait(600)
    stage.keep("draft-2-tiles", page)
    page.resize(700, 860)
    stage.keep("draft-3-narrow", page)
    page.resize(1180, 860)
    card = page.findChild(QWidget, "new_case.shot_menu")
    owner = card.parentWidget() if card is not None else None
    assert owner is not None
    menu = owner.menu()  # type: ignore[attr-defined]
    assert isinstance(menu, QMenu)
    menu.popup(QPoint(40, 40))
    stage.keep("draft-4-menu", menu)
    menu.close()
    page.leave()


def settings(stage: Stage) -> None:
    """The card about screenshots, with answers about private windows."""
    kit = stage.kit()
    kit.services.capture.private_windows.keep("Firefox", is_allowed=True)
    kit.services.capture.private_windows.keep("Microsoft Edge", is_allowed=False)
    page = SettingsPage(kit.services, kit.bridge)
    stage.show(page, 1000, 1000)
    page.open(Go(PageName.SETTINGS))
    QTest.qWait(300)
    stage.keep("settings-1-capture", page)


def strip(stage: Stage) -> None:
    """At 100 %: wide, narrow, with a clock that is wrong, and without an address."""
    desktop = stage.desktop()
    wide, narrow = shot_of(desktop, _WHOLE), shot_of(desktop, QRect(160, 150, 560, 140))
    late = replace(wide, provenance=replace(wide.provenance, clock_offset_s=-421.0))
    long = desktop.words.address + "&retur=" + "%2Fsaksbehandling%2Fvedlegg" * 6
    none = replace(wide.provenance, page_url="", why_not="no_browser", confidence=AddressConfidence.NONE)
    parts = (wide, narrow, late, replace(narrow, provenance=replace(narrow.provenance, page_url=long)))
    for at, shot in enumerate((*parts, replace(wide, provenance=none)), start=1):
        image = stamped_of(shot)
        top = shot.height - 60
        stage.keep_image(f"strip-{at}", image.copy(0, top, image.width(), image.height() - top))


def readme(stage: Stage) -> None:
    """The two pictures of the README: a region being marked, and the editor half-way."""
    screen, desktop = QGuiApplication.primaryScreen().geometry(), stage.desktop()
    fitted = replace(desktop, image=desktop.image.scaled(screen.size()))
    made = Overlay(shot_of(fitted), ())
    made.show()
    _drag(made.windows[0], QPoint(168, 160), QPoint(1440, 540))
    stage.keep("overlay", made.windows[0])
    made.put_away()
    shot = shot_of(desktop, _WHOLE)
    window = _editor(stage, shot, QSize(1440, 900))
    found = _suggested(stage)
    window.suggest(found)
    window.scene.accept(found[:1])
    number = max(mark.id for mark in window.scene.sheet.marks)
    for mark in (
        Mark(number + 1, Kind.BOX, ((50, 172), (1310, 250)), Colour.RED),
        Mark(number + 2, Kind.ARROW, ((930, 396), (800, 264)), Colour.RED),
        Mark(number + 3, Kind.TEXT, ((936, 382),), Colour.RED, text="14:02"),
        Mark(number + 4, Kind.STEP, ((36, 545),), Colour.BLUE, number=1),
        Mark(number + 5, Kind.STEP, ((36, 599),), Colour.BLUE, number=2),
        Mark(number + 6, Kind.HIGHLIGHT, ((272, 576), (520, 604)), Colour.YELLOW),
    ):
        window.scene.keep(mark)
    window.scene.choose_suggestion(0)
    stage.keep("editor", window)


def _rectangle(area: QRect) -> Rectangle:
    return Rectangle(area.x(), area.y(), area.width(), area.height())


def _editor(stage: Stage, shot: Shot, size: QSize = _EDITOR) -> EditorWindow:
    parent = QWidget()
    stage.show(parent, size.width(), size.height())
    window = EditorWindow(parent, stamped_of(shot), StampedStrip(shot.provenance, why_not))
    window.open()
    stage.show(window)
    return window


def _suggested(stage: Stage, *, is_dark: bool = False) -> tuple[Suggestion, ...]:
    kit, desktop = stage.kit(), stage.desktop(is_dark=is_dark)
    return suggested(kit.services.capture.rules, shot_of(desktop, _WHOLE), desktop.texts, _rectangle(_WHOLE))


def _draw(window: EditorWindow) -> None:
    """One mark of each kind, as somebody who explains an error puts them."""
    wavy = tuple((640.0 + step * 20, 470.0 + (8 if step % 2 else -8)) for step in range(12))
    marks = (
        Mark(1, Kind.BOX, ((50, 172), (1310, 250)), Colour.RED),
        Mark(2, Kind.ARROW, ((900, 380), (760, 262)), Colour.RED),
        Mark(3, Kind.TEXT, ((905, 372),), Colour.RED, text=window.tr("Done")),
        Mark(4, Kind.STEP, ((36, 560),), Colour.BLUE, number=1),
        Mark(5, Kind.STEP, ((36, 614),), Colour.BLUE, number=2),
        Mark(6, Kind.HIGHLIGHT, ((275, 588), (640, 622)), Colour.YELLOW),
        Mark(7, Kind.ELLIPSE, ((1150, 520), (1310, 570)), Colour.GREEN),
        Mark(8, Kind.PEN, wavy, Colour.BLACK),
        Mark(9, Kind.REDACT, ((278, 356), (620, 384))),
    )
    for mark in marks:
        window.scene.keep(mark)
    window.scene.choose(0)


def _drag(widget: QWidget, one: QPoint, other: QPoint) -> None:
    QTest.mousePress(widget, Qt.MouseButton.LeftButton, pos=one)
    QTest.mouseMove(widget, (QPointF(one + other) / 2).toPoint())
    QTest.mouseMove(widget, other)
    QTest.mouseRelease(widget, Qt.MouseButton.LeftButton, pos=other)


def _click(page: QWidget, name: str) -> None:
    shown = next(one for one in page.findChildren(QWidget, name) if one.isVisible())
    QTest.mouseClick(shown, Qt.MouseButton.LeftButton, pos=QPoint(shown.width() // 2, shown.height() // 2))


SCENES = {
    "overlay": overlay,
    "editor": editor,
    "suggestions": suggestions,
    "small": small_windows,
    "permissions": permissions,
    "draft": draft,
    "settings": settings,
    "strip": strip,
    "readme": readme,
    "quick": quick,
    "timeline": timeline,
    "agent": agent,
    "views": views,
    "figures": figures,
    "details": details,
    "outbox": outbox,
}
