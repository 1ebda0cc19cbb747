"""desktop_app.store.healing: killed between any two steps, the next start ends it."""

import shutil
from pathlib import Path

import pytest

from desktop_app.domain.rescues import RescueReason
from desktop_app.store.account import AccountFolder
from desktop_app.store.connecting import WORK
from desktop_app.store.healing import Healing
from tests.desktop_app.store.makers import ACCOUNT, a_draft


def with_a_draft(folder: Path) -> AccountFolder:
    store = AccountFolder(ACCOUNT, folder)
    store.open()
    store.drafts.add(a_draft())
    store.close()
    return store


def test_says_what_became_of_it_until_it_is_read(tmp_path: Path) -> None:
    store = with_a_draft(tmp_path)
    healing = Healing(store.work.path, WORK)
    assert healing.told() is None
    aside = healing.renew(RescueReason.DAMAGED)
    told = healing.told()
    assert told is not None
    assert (told.aside, told.drafts, told.waiting, told.is_whole) == (str(aside), 1, 0, True)
    healing.forget()
    healing.forget()
    assert healing.told() is None


def test_a_note_that_cannot_be_read_is_none(tmp_path: Path) -> None:
    (tmp_path / "work.db.rescued.json").write_bytes(b"\xff{")
    assert Healing(tmp_path / "work.db", WORK).told() is None


@pytest.mark.parametrize("moved", [("",), ("", "-wal"), ()])
def test_a_new_one_that_stood_ready_takes_its_place(tmp_path: Path, moved: tuple[str, ...]) -> None:
    """As after a kill while the two change places: of the old one something is moved, or nothing yet."""
    store = with_a_draft(tmp_path / "a")
    work = store.work.path
    healing = Healing(work, WORK)
    aside = healing.renew(RescueReason.DAMAGED)
    assert aside is not None
    work.replace(work.with_name("work.db.ready"))
    for companion in ("", "-wal"):
        place = aside if companion in moved else work
        place.with_name(place.name + companion).write_bytes(b"the old one")
    store.open()
    assert [row.id for row in store.drafts.rows()] == ["d-1"]
    assert aside.read_bytes() == b"the old one"
    assert aside.with_name(aside.name + "-wal").read_bytes() == b"the old one"
    store.close()


def test_a_new_one_that_was_not_ready_is_made_again(tmp_path: Path) -> None:
    store = with_a_draft(tmp_path)
    shutil.copy(store.work.path, tmp_path / "work.db.new")
    (tmp_path / "work.db").write_bytes(b"damaged" * 1000)
    (tmp_path / "work.db.copy").unlink()
    store.open()
    assert store.drafts.rows() == ()
    assert not (tmp_path / "work.db.new").exists()
    store.close()
