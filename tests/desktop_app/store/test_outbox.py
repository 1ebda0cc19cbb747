"""What waits is kept in order and frozen; receipts tell what was sent."""

from dataclasses import replace

from desktop_app.domain.commands import AddComment, SolveCase
from desktop_app.domain.ids import CaseId, Key
from desktop_app.domain.outbox import OutboxRow
from desktop_app.domain.receipts import ConfirmedBy, OutboxState, SentFile, SentReceipt, WaitingFor
from desktop_app.store.account import AccountFolder
from tests.desktop_app.store.makers import ACCOUNT, NOON, a_file, a_submit, at


def test_comes_back_in_the_order_of_the_clicks(folder: AccountFolder) -> None:
    comment = AddComment(Key("c"), CaseId("case-1"), "Hei", (a_file(),))
    assert folder.outbox.add(a_submit(1, (a_file("a"), a_file("a"))), "Ny sak", NOON) is True
    assert folder.outbox.add(comment, "Sak 1", at(-5)) is True
    assert folder.outbox.rows() == (
        OutboxRow(a_submit(1, (a_file("a"), a_file("a"))), 1, "Ny sak", NOON),
        OutboxRow(comment, 2, "Sak 1", at(-5)),
    )
    assert folder.outbox.row(Key("c")) == folder.outbox.rows()[1]
    assert folder.outbox.row(Key("x")) is None


def test_a_double_click_is_one_intent(folder: AccountFolder) -> None:
    folder.outbox.add(a_submit(), "Ny sak", NOON)
    assert folder.outbox.add(a_submit(description="another"), "Again", at(1)) is False
    assert [row.title for row in folder.outbox.rows()] == ["Ny sak"]


def test_a_place_never_comes_again(folder: AccountFolder) -> None:
    folder.outbox.add(a_submit(1), "", NOON)
    assert folder.outbox.remove(Key("key-1")) is True
    assert folder.outbox.remove(Key("key-1")) is False
    folder.outbox.add(a_submit(2), "", NOON)
    assert folder.outbox.rows()[0].seq == 2
    assert folder.work.rows("SELECT * FROM outbox_files") == []


def test_what_happens_is_written_and_what_is_sent_is_frozen(folder: AccountFolder) -> None:
    folder.outbox.add(a_submit(), "Ny sak", NOON)
    first = folder.outbox.rows()[0]
    happened = replace(
        first,
        state=OutboxState.REFUSED,
        waiting_for=WaitingFor.BUSY,
        attempts=3,
        retry_at=at(7),
        error="rejected",
        detail="Nei \ud800",
        fields=(("subject", "too_long"),),
    )
    changed = replace(
        happened, command=a_submit(1, description="x"), title="x", created_at=at(1), seq=9, steps={"a": "b"}
    )
    folder.outbox.update(changed)
    assert folder.outbox.rows() == (replace(happened, detail="Nei ?"),)
    folder.outbox.update(replace(first, retry_at=None))
    assert folder.outbox.rows() == (first,)


def test_nothing_is_made_by_an_update(folder: AccountFolder) -> None:
    folder.outbox.update(OutboxRow(SolveCase(Key("k"), CaseId("c")), 1, "", NOON))
    folder.outbox.save_step(Key("k"), "a", "b")
    assert folder.outbox.rows() == ()


def test_steps_are_kept_as_they_happen(folder: AccountFolder) -> None:
    folder.outbox.add(a_submit(), "", NOON)
    folder.outbox.save_step(Key("key-1"), "upload:a", "u1")
    folder.outbox.save_step(Key("key-1"), "upload:b", "u2")
    folder.outbox.save_step(Key("key-1"), "upload:a", "u3")
    assert folder.outbox.rows()[0].steps == {"upload:a": "u3", "upload:b": "u2"}


def test_receipts(folder: AccountFolder) -> None:
    def receipt(key: str, minutes: int) -> SentReceipt:
        files = (SentFile("bilde.png", 3, "ab"),)
        return SentReceipt(ACCOUNT, Key(key), "submit_case", "T", NOON, at(minutes), "Demo", CaseId("c"), "DP-1", files)

    for key, minutes in (("a", 1), ("b", 3), ("c", 2), ("a", 4)):
        folder.receipts.add(receipt(key, minutes))
    assert folder.receipts.rows(2) == (receipt("a", 4), receipt("b", 3))
    assert folder.receipts.of_key(Key("c")) == receipt("c", 2)
    assert folder.receipts.of_key(Key("x")) is None


def test_receipts_are_found_by_their_words(folder: AccountFolder) -> None:
    plain = SentReceipt(ACCOUNT, Key("a"), "submit_case", "Faktura", NOON, at(1), "Demo", None, "DP-1")
    folder.receipts.add(plain)
    other = replace(plain, key=Key("b"), title="Noe annet", text="Skriveren står", sent_at=at(2))
    folder.receipts.add(other)
    folder.receipts.add(replace(other, key=Key("c"), files=(SentFile("Faktura.pdf", 1, "x"),), sent_at=at(3)))
    assert [receipt.key for receipt in folder.receipts.rows(9, "fakt")] == ["c", "a"]
    assert [receipt.key for receipt in folder.receipts.rows(1, "SKRIVEREN star")] == ["c"]
    assert [receipt.key for receipt in folder.receipts.rows(9, "dp-1 faktura")] == ["c", "a"]
    assert folder.receipts.rows(9, "flowers") == ()
    assert len(folder.receipts.rows(9, "  ")) == 3


def test_a_receipt_of_the_first_version_is_still_read(folder: AccountFolder) -> None:
    body = (
        '{"account_id":"demo-kari","key":"old","kind":"add_comment","title":"T","clicked_at":"2026-11-21T12:00:00+00:00",'
        '"sent_at":"2026-11-21T12:00:01+00:00","portal":"Demo","case_id":"c","number":"DP-1",'
        '"files":[{"name":"a.png","size":3,"sha256":"ab"}]}'
    )
    with folder.work.transaction() as connection:
        connection.execute("INSERT INTO receipts VALUES ('old', '2026-11-21T12:00:01.000000Z', ?)", (body,))
    [receipt] = folder.receipts.rows(9)
    assert (receipt.number, receipt.files[0].name, receipt.sender, receipt.heard_at) == ("DP-1", "a.png", "", None)
    assert receipt.confirmed_by is ConfirmedBy.PORTAL
