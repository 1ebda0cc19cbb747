"""A case in its parts: what it is about, the form that changes it, promises, and what is related."""

from dataclasses import replace
from datetime import timedelta

from PySide6.QtWidgets import QAbstractButton

from desktop_app.demo_portal.seed.loader import load_texts
from desktop_app.demo_portal.settings import SEED_FOLDER
from desktop_app.domain.attachments import Attachment
from desktop_app.domain.case_details import Product, Subject, SubjectNode
from desktop_app.domain.cases import Case, CaseAction, Priority
from desktop_app.domain.ids import AttachmentId, CaseId, ItemId, ServiceId
from desktop_app.domain.sla import Kpi, Pause
from desktop_app.domain.text import LocalText
from tests.gallery.stage import Stage
from tests.ui.details import DETAILS, OF_FIKTIVA, OURS, a_detailed_case
from tests.ui.kit import Kit, named
from ui.main_window import MainWindow
from ui.navigation import Go, PageName
from ui.registry import PAGES
from ui.widgets.confirm import Confirm
from ui.widgets.editors.choices import ChoiceBox

_TEXTS = load_texts(SEED_FOLDER)
_ID = CaseId("case-0038")


def details(stage: Stage) -> None:
    """Each tab; the form; the warning; the question; a narrow window."""
    kit = stage.kit()
    kit.server.put_case(_case(kit))
    products = tuple(Product(id, _text(f"service.{id}.title")) for id in ("fakturaflyt", "primus", "wilma"))
    tree = tuple(SubjectNode(f"s-{id}", _text(f"subject.s-{id}.title"), above) for id, above in _TREE)
    for customer, choices in (("org-fjord", OURS), ("org-fiktiva", OF_FIKTIVA)):
        kit.server.choices[customer] = replace(choices, subjects=tree, products=products)
    kit.sync()
    window = MainWindow(kit.services, kit.bridge, PAGES)
    stage.show(window, 1280, 860)
    window.start()
    stage.settle()
    window.go(Go(PageName.CASE, account_id=kit.account_id, case_id=_ID))
    stage.wait(lambda: not kit.bridge.is_waiting)
    for tab in ("talk", "details", "relations", "sla", "related"):
        _press(window, f"case.tab.{tab}")
        stage.wait(lambda: not kit.bridge.is_waiting)
        stage.keep(f"details-{tab}", window)
    _press(window, "case.tab.details")
    _press(window, "case.details.edit")
    stage.wait(lambda: not kit.bridge.is_waiting)
    stage.keep("details-form", window)
    _choose(window, "customer", "org-fiktiva")
    stage.wait(lambda: not kit.bridge.is_waiting)
    _choose(window, "contact", "p-erik")
    stage.keep("details-warning", window)
    _press(window, "case.details.save")
    question = window.findChild(Confirm)
    assert question is not None
    stage.keep("details-question", question)
    question.reject()
    window.resize(700, 860)
    stage.settle()
    stage.keep("details-narrow", window)


_TREE = (("access", ""), ("password", "s-access"), ("invoices", ""), ("approval", "s-invoices"), ("outage", ""))


def _text(key: str) -> LocalText:
    return LocalText(_TEXTS.all(key) or {"": key})


def _case(kit: Kit) -> Case:
    now = kit.clock.now()
    made = a_detailed_case(
        _ID,
        number="DP-2026-00038",
        title="Ingen fakturaer kommer inn siden i morges",
        item_id=ItemId("i-stop"),
        service_id=ServiceId("fakturaflyt"),
        priority=Priority.CRITICAL,
        actions=frozenset({CaseAction.COMMENT, CaseAction.EDIT, CaseAction.SOLVE, CaseAction.WITHDRAW}),
    )
    about = replace(
        DETAILS,
        subject=Subject("s-approval", (_text("subject.s-invoices.title"), _text("subject.s-approval.title"))),
        origin=_text("origin.phone"),
        product=Product("fakturaflyt", _text("service.fakturaflyt.title")),
    )
    kpis = (
        Kpi("first_reply", _text("kpi.first_reply"), now - timedelta(hours=3), 4 * 3600, 1800),
        Kpi(
            "solution",
            _text("kpi.solution"),
            now - timedelta(days=1),
            2 * 24 * 3600,
            4 * 3600,
            (Pause(now - timedelta(hours=9), now - timedelta(hours=2)),),
        ),
    )
    file = Attachment(AttachmentId("att-1"), "fakturaflyt.log", 18_432, "text/plain", now)
    return replace(made, details=about, kpis=kpis, attachments=(file,), copy_to=("sam@eksempelfjord.example",))


def _press(window: MainWindow, name: str) -> None:
    button = named(window, name)
    assert isinstance(button, QAbstractButton)
    button.click()


def _choose(window: MainWindow, detail: str, id: str) -> None:
    box = named(window, f"case.details.{detail}")
    assert isinstance(box, ChoiceBox)
    box.setCurrentIndex(box.findData(id))
