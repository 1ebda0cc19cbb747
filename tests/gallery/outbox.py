"""What could not be sent: the words are read and copied, also those whose case is no longer shown."""

from dataclasses import replace

from PySide6.QtWidgets import QAbstractButton

from desktop_app.domain.forms import Answer
from desktop_app.domain.ids import CaseId, FieldId
from desktop_app.domain.kinds import Kind
from desktop_app.domain.timeline import note_draft
from desktop_app.errors import Gone, NotAllowed
from tests.answers import complete
from tests.gallery.stage import Stage
from tests.makers import a_case
from tests.ui.kit import Kit
from ui.main_window import MainWindow
from ui.navigation import Go, PageName
from ui.registry import PAGES

_SHARED, _TITLE = CaseId("case-shared"), "Ingen fakturaer kommer inn siden i morges"
_REPLY = (
    "Hei,\n\nvi har prøvd det dere foreslo: tjenesten er startet på nytt, og køen er tømt. Feilen kom tilbake etter"
    " ti minutter. Meldingen er den samme som i går, E42, og den gjelder bare fakturaer med flere enn 40 linjer.\n\n"
    "Kan dere se på det i dag?"
)
_NEW: dict[FieldId, Answer] = {
    FieldId("subject"): "Skriveren i tredje etasje står",
    FieldId("description"): "Den tar imot jobber, men skriver ikke ut.",
}


def outbox(stage: Stage) -> None:
    """Refused and waiting things with their words closed and open; what was never sent; the question; narrow."""
    kit = stage.kit()
    _fill(kit)
    window = MainWindow(kit.services, kit.bridge, PAGES)
    stage.show(window, 1280, 1300)
    window.start()
    stage.settle()
    window.go(Go(PageName.OUTBOX))
    stage.wait(lambda: not kit.bridge.is_waiting)
    stage.keep("outbox-closed", window)
    for name in ("outbox.show", "outbox.left.show"):
        _press(window, name)
    stage.keep("outbox-open", window)
    _press(window, "outbox.left.discard")
    window.resize(700, 1300)
    stage.settle()
    stage.keep("outbox-narrow", window)


def _fill(kit: Kit) -> None:
    kit.server.put_case(a_case(_SHARED, title=_TITLE, number="DP-2026-00038"))
    kit.sync()
    services, account_id = kit.services, kit.account_id
    services.cases.comment(account_id, _SHARED, _REPLY)
    kit.server.fail("send", Gone())
    kit.sync()
    article = services.knowledge.articles(account_id)[0]
    services.knowledge.feedback(account_id, article.id, "Bildet i punkt 3 viser den gamle menyen.")
    kit.server.fail("send", NotAllowed("Artikkelen tar ikke imot kommentarer."))
    kit.sync()
    services.cases.save_reply(account_id, _SHARED, "Et svar til, som ennå")
    services.cases.save_reply(account_id, note_draft(_SHARED), "Ring Kari før vi svarer.")
    kit.server.remove(Kind.CASES, _SHARED)
    services.session.sync_now(account_id)
    kit.sync()
    item = next(item for item in services.catalog.catalog(account_id).items if item.is_allowed)
    draft = services.drafts.create(account_id, item.id)
    services.drafts.save(replace(draft, answers=complete(item.form, _NEW)))
    services.cases.submit(draft.id)


def _press(window: MainWindow, name: str) -> None:
    for button in window.findChildren(QAbstractButton, name):
        if button.isVisible():
            button.click()
            return
