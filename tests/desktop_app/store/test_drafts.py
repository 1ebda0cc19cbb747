"""Drafts survive, and a late save brings nothing back."""

from dataclasses import replace

from desktop_app.domain.drafts import DraftRow
from desktop_app.domain.forms import TimeRange
from desktop_app.domain.ids import ArticleId, CaseId, Digest, DraftId, FieldId, ItemId, Key
from desktop_app.store.account import AccountFolder
from tests.desktop_app.store.makers import ACCOUNT, a_draft, a_file, at

_ID = DraftId("d-1")


def test_comes_back_as_it_was_added(folder: AccountFolder) -> None:
    draft = a_draft(
        1,
        {FieldId("a"): "x", FieldId("b"): ("y", "z"), FieldId("c"): TimeRange("2026-11-21", "18:00", "21:00")},
        files=(a_file("b"), a_file("a")),
        article_ids=(ArticleId("a-1"),),
        step=2,
    )
    folder.drafts.add(draft)
    assert folder.drafts.get(_ID) == draft
    assert folder.drafts.get(DraftId("x")) is None
    assert folder.drafts.of_key(draft.key) == draft
    assert folder.drafts.of_key(Key("x")) is None


def test_a_save_keeps_files_and_key(folder: AccountFolder) -> None:
    draft = a_draft(files=(a_file(),))
    folder.drafts.add(draft)
    changed = replace(draft, step=3, changed_at=at(9))
    assert folder.drafts.save(replace(changed, files=(), key=Key("other")), "Emne") is True
    assert folder.drafts.get(_ID) == changed


def test_what_is_gone_stays_gone(folder: AccountFolder) -> None:
    folder.drafts.add(a_draft(files=(a_file(),)))
    assert folder.drafts.remove(_ID) is True
    assert folder.drafts.remove(_ID) is False
    assert folder.drafts.save(a_draft(), "") is False
    assert folder.drafts.add_file(_ID, a_file()) is False
    assert folder.drafts.get(_ID) is None
    assert folder.work.rows("SELECT * FROM draft_files") == []


def test_rows_leave_out_the_empty_and_begin_with_the_last_changed(folder: AccountFolder) -> None:
    folder.drafts.add(a_draft(1))
    folder.drafts.add(a_draft(2, {}, item_id=None))
    folder.drafts.add(a_draft(3, {}, item_id=None, files=(a_file(),)))
    folder.drafts.save(a_draft(1), "Skriveren står")
    assert folder.drafts.rows() == (
        DraftRow(DraftId("d-3"), ACCOUNT, None, "", at(3), 1),
        DraftRow(DraftId("d-1"), ACCOUNT, ItemId("i-support"), "Skriveren står", at(1), 0),
    )


def test_files_keep_their_places(folder: AccountFolder) -> None:
    folder.drafts.add(a_draft())
    for name in ("a", "b", "c"):
        assert folder.drafts.add_file(_ID, a_file(name, f"{name}.png")) is True
    folder.drafts.add_file(_ID, a_file("b", "anew.png"))
    assert folder.drafts.remove_file(_ID, a_file("a").digest) is True
    assert folder.drafts.remove_file(_ID, Digest("x")) is False
    draft = folder.drafts.get(_ID)
    assert draft is not None
    assert [file.name for file in draft.files] == ["anew.png", "c.png"]


def test_replies(folder: AccountFolder) -> None:
    case = CaseId("case-1")
    assert folder.replies.get(case) == ""
    folder.replies.put(case, "Takk")
    folder.replies.put(case, "Takk for \ud800 svar\0")
    assert folder.replies.get(case) == "Takk for ? svar"
    assert folder.replies.rows() == ((case, "Takk for ? svar"),)
    folder.replies.put(case, "")
    assert folder.replies.get(case) == ""
    assert folder.work.rows("SELECT * FROM replies") == []


def test_files_stand_with_a_reply_until_they_are_taken_away(folder: AccountFolder) -> None:
    case, files = CaseId("case-1"), (a_file("one"), a_file("two"))
    folder.replies.add_files(case, files)
    folder.replies.add_files(case, files[:1])
    assert folder.replies.files(case) == files
    assert folder.replies.files(CaseId("case-2")) == ()
    assert folder.replies.rows() == ((case, ""),), "files alone are a reply, too"
    folder.replies.put(case, "Words")
    assert folder.replies.rows() == ((case, "Words"),)
    assert folder.replies.remove_file(case, files[0].digest) is True
    assert folder.replies.remove_file(case, files[0].digest) is False
    assert folder.replies.files(case) == files[1:]


def test_a_reply_is_put_beneath_another(folder: AccountFolder) -> None:
    case, waiting, file = CaseId("case-1"), CaseId("out-k"), a_file("one")
    folder.replies.move(waiting, case)
    assert folder.replies.rows() == ()
    folder.replies.put(waiting, "Words")
    folder.replies.add_files(waiting, (file,))
    folder.replies.move(waiting, case)
    assert (folder.replies.rows(), folder.replies.files(case)) == (((case, "Words"),), (file,))
    folder.replies.put(waiting, "More")
    folder.replies.move(waiting, case)
    assert (folder.replies.rows(), folder.replies.files(case)) == (((case, "Words\n\nMore"),), (file,))


def test_files_keep_the_order_they_were_put_in(folder: AccountFolder) -> None:
    folder.drafts.add(a_draft(files=(a_file("a"), a_file("b"), a_file("c"))))
    a, b, c = (a_file(name).digest for name in "abc")
    assert folder.drafts.order_files(_ID, [c, Digest("x"), a]) is True
    assert folder.drafts.order_files(_ID, [c, a, b]) is False
    assert folder.drafts.order_files(DraftId("x"), [c]) is False
    assert folder.drafts.remove_file(_ID, a) is True
    folder.drafts.add_file(_ID, a_file("d"))
    draft = folder.drafts.get(_ID)
    assert draft is not None
    assert [file.digest for file in draft.files] == [c, b, a_file("d").digest]
