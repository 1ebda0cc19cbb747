"""ui.pages.outbox.case_file"""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.case_files import CaseFileState, Outcome
from desktop_app.domain.ids import FieldId, ItemId
from desktop_app.errors import StoreUnavailable
from tests.ui.kit import Kit
from tests.ui.looks import child
from ui.pages.outbox.case_file import CaseFileSaver


@pytest.fixture
def kit(tmp_path: Path, qtbot: QtBot) -> Iterator[Kit]:
    kit = Kit(tmp_path / "profile").with_catalog()
    draft = kit.services.drafts.create(kit.account_id, ItemId("i-support"))
    answers = {FieldId("subject"): "Står: her", FieldId("part"): "reports", FieldId("description"): "Noe"}
    kit.services.drafts.save(replace(draft, answers=answers))
    kit.services.cases.submit(draft.id)
    yield kit
    kit.close()


def test_a_waiting_case_is_saved_as_a_file_and_waits_on(kit: Kit, qtbot: QtBot, tmp_path: Path) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.show()
    saver = CaseFileSaver(page, kit.services, kit.bridge)
    [item] = kit.services.outbox.items()
    saver.ask(item)
    dialog = child(page, QFileDialog, "case_file.save")
    assert dialog.selectedFiles()[0].endswith("/Står_ her.nordesk")
    dialog.reject()
    with qtbot.waitSignal(saver.saved) as saved:
        dialog.fileSelected.emit(str(tmp_path / "a.nordesk"))
    assert saved.args == ["Saved as a.nordesk. The case waits on here, too."]
    opened = kit.services.case_files.open(tmp_path / "a.nordesk")
    assert (opened.outcome, opened.file.state) == (Outcome.WAITING, CaseFileState.WAITING)
    assert len(kit.services.outbox.items()) == 1
    with qtbot.waitSignal(saver.failed) as failed:
        dialog.fileSelected.emit(str(tmp_path / "none" / "a.nordesk"))
    assert isinstance(failed.args[0], StoreUnavailable)
