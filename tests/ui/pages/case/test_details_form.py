"""The desk changes what a case is about."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from desktop_app.domain.case_details import Detail, DetailChoices
from desktop_app.domain.cases import CaseAction
from desktop_app.domain.commands import DeskWork, EditCase
from desktop_app.services.casework import KnownChoices
from tests.ui.details import DETAILS, OF_FIKTIVA, OURS
from tests.ui.kit import named, nameless
from ui.pages.case.details_form import DetailsForm
from ui.widgets.confirm import Confirm
from ui.widgets.editors.choices import ChoiceBox


@pytest.fixture
def form(qtbot: QtBot) -> DetailsForm:
    form = DetailsForm()
    qtbot.addWidget(form)
    form.show()
    with qtbot.waitSignal(
        form.choices_wanted, check_params_cb=lambda customer, words: (customer, words) == ("org-fjord", "")
    ):
        form.start(DETAILS)
    form.show_choices("org-fjord", KnownChoices(OURS))
    return form


def box(form: DetailsForm, detail: Detail) -> ChoiceBox:
    found = named(form, f"case.details.{detail.value}")
    assert isinstance(found, ChoiceBox)
    return found


def choose(form: DetailsForm, detail: Detail, id: str | None) -> None:
    found = box(form, detail)
    found.setCurrentIndex(found.findData(id) if id is not None else 0)


def press(form: DetailsForm, name: str) -> None:
    button = named(form, name)
    assert isinstance(button, QAbstractButton)
    button.click()


def question(form: DetailsForm) -> Confirm:
    found = form.findChild(Confirm)
    assert isinstance(found, Confirm)
    return found


def press_in(dialog: Confirm, name: str) -> None:
    button = dialog.findChild(QAbstractButton, name)
    assert isinstance(button, QAbstractButton)
    button.click()


def asked(form: DetailsForm, qtbot: QtBot) -> EditCase:
    with qtbot.waitSignal(form.wanted) as told:
        press(form, "case.details.save")
    assert told.args is not None
    found = told.args[0]
    assert isinstance(found, EditCase)
    return found


def test_everything_has_a_name_and_nothing_is_changed_by_itself(form: DetailsForm, qtbot: QtBot) -> None:
    assert nameless(form) == []
    assert not named(form, "case.details.save").isEnabled()
    assert [box(form, Detail.SUBJECT).itemText(place) for place in range(3)] == ["None", "Access", "Access › Password"]
    with qtbot.waitSignal(form.left):
        press(form, "case.details.leave")


def test_escape_leaves_it_as_it_is(form: DetailsForm, qtbot: QtBot) -> None:
    with qtbot.waitSignal(form.left):
        qtbot.keyClick(box(form, Detail.PRODUCT), Qt.Key.Key_Escape)


def test_what_was_chosen_is_told_with_what_it_was(form: DetailsForm, qtbot: QtBot) -> None:
    choose(form, Detail.PRODUCT, "wilma")
    choose(form, Detail.SUBJECT, None)
    edit = asked(form, qtbot)
    assert edit.becomes == {Detail.PRODUCT: "wilma", Detail.SUBJECT: ""}
    assert edit.was == {Detail.PRODUCT: "primus", Detail.SUBJECT: "s-password"}
    assert edit.names == {Detail.PRODUCT: "Wilma"}


def test_the_rules_are_asked_after_the_change(form: DetailsForm, qtbot: QtBot) -> None:
    assert named(form, "case.details.save_and_route").isHidden(), "not everybody may ask them"
    form.start(DETAILS, may_route=True)
    form.show_choices("org-fjord", KnownChoices(OURS))
    told: list[object] = []
    form.wanted.connect(told.append)
    press(form, "case.details.save_and_route")
    assert told == [], "nothing was changed"
    choose(form, Detail.PRODUCT, "wilma")
    press(form, "case.details.save_and_route")
    edit, work = told
    assert isinstance(edit, EditCase)
    assert isinstance(work, DeskWork)
    assert work.action is CaseAction.ROUTE


def test_another_customer_is_warned_of_before_it_is_done(form: DetailsForm, qtbot: QtBot) -> None:
    warning = named(form, "case.details.warning")
    assert warning.isHidden()
    with qtbot.waitSignal(form.choices_wanted, check_params_cb=lambda customer, _words: customer == "org-fiktiva"):
        choose(form, Detail.CUSTOMER, "org-fiktiva")
    assert not warning.isHidden()
    assert not named(form, "case.details.save").isEnabled()  # a contact of theirs is needed
    form.show_choices("org-fiktiva", KnownChoices(OF_FIKTIVA))
    assert box(form, Detail.CONTACT).findData("p-kari") < 0
    choose(form, Detail.CONTACT, "p-erik")
    told: list[object] = []
    form.wanted.connect(told.append)
    press(form, "case.details.save")
    assert told == []
    with qtbot.waitSignal(form.wanted) as sent:
        press_in(question(form), "confirm.yes")
    assert sent.args is not None
    assert sent.args[0].becomes == {Detail.CUSTOMER: "org-fiktiva", Detail.CONTACT: "p-erik", Detail.ENTITLEMENT: ""}
    assert sent.args[0].names[Detail.CONTACT] == "Erik Exempelström"


def test_who_thinks_better_of_it_changes_nothing(form: DetailsForm, qtbot: QtBot) -> None:
    choose(form, Detail.CUSTOMER, "org-fiktiva")
    form.show_choices("org-fiktiva", KnownChoices(OF_FIKTIVA))
    choose(form, Detail.CONTACT, "p-erik")
    told: list[object] = []
    form.wanted.connect(told.append)
    press(form, "case.details.save")
    press_in(question(form), "confirm.no")
    choose(form, Detail.CUSTOMER, "org-fjord")
    assert named(form, "case.details.warning").isHidden()
    assert (box(form, Detail.CONTACT).chosen(), box(form, Detail.ENTITLEMENT).chosen()) == ("p-kari", "e-advice")
    assert told == []
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)


def test_an_entitlement_of_theirs_can_be_chosen_at_once(form: DetailsForm, qtbot: QtBot) -> None:
    choose(form, Detail.CUSTOMER, "org-fiktiva")
    form.show_choices("org-fiktiva", KnownChoices(OF_FIKTIVA))
    choose(form, Detail.ENTITLEMENT, "e-theirs")
    assert named(form, "case.details.warning").isHidden()


def test_choices_of_another_customer_come_too_late(form: DetailsForm) -> None:
    form.show_choices("org-fiktiva", KnownChoices(OF_FIKTIVA))
    assert box(form, Detail.CONTACT).findData("p-erik") < 0


def test_what_stands_is_kept_though_it_is_no_longer_offered(form: DetailsForm) -> None:
    form.show_choices("org-fjord", KnownChoices(DetailChoices(), is_fresh=False))
    assert box(form, Detail.PRODUCT).chosen() == "primus"
    assert box(form, Detail.ENTITLEMENT).chosen() == "e-advice"
    assert box(form, Detail.CUSTOMER).chosen() == "org-fjord"
