"""Receipts say what was sent in the words the user read, as whom, and what the portal answered."""

from dataclasses import replace
from datetime import timedelta

from desktop_app.domain.attachments import DraftFile
from desktop_app.domain.case_details import Detail
from desktop_app.domain.cases import CaseAction
from desktop_app.domain.catalog import Catalog
from desktop_app.domain.commands import AddComment, Command, DeskWork, EditCase, RateArticle, RateCase, SubmitCase
from desktop_app.domain.ids import ArticleId, CaseId, Digest, FieldId, ItemId, Key
from desktop_app.domain.outbox import OutboxRow
from desktop_app.domain.receipts import ConfirmedBy, Receipt, SentFile, SentReceipt
from desktop_app.services import proofs
from tests.core_kit import ADDRESS, NOON, PART, Core

CASE = CaseId("case-0001")


def sent(core: Core) -> SentReceipt:
    [receipt] = core.services.outbox.receipts()
    return receipt


def test_a_new_case_is_told_with_its_answers_by_their_labels(core: Core) -> None:
    draft = core.services.drafts.save(core.written().with_answer(PART, "in"))
    assert draft
    [row] = core.services.drafts.rows()
    core.services.drafts.attach_bytes(row.id, "log.txt", b"true", "text/plain")
    core.services.cases.submit(row.id)
    core.clock.advance(5)
    core.sync()
    receipt = sent(core)
    assert dict(receipt.answers) == {
        "Subject": "Printer stands still",
        "Description": "Nothing comes out",
        "Part": "Incoming",
    }
    assert (receipt.item, receipt.type, receipt.portal) == ("User support", "Incident", "Fake portal")
    assert (receipt.address, receipt.sender) == (ADDRESS, "Kari Prøve <kari@eksempelfjord.example>")
    assert (receipt.clicked_at, receipt.heard_at) == (NOON, NOON + timedelta(seconds=5))
    assert [(file.name, file.size) for file in receipt.files] == [("log.txt", 4)]
    assert receipt.confirmed_by is ConfirmedBy.PORTAL
    assert receipt.text == ""


def test_what_the_catalogue_no_longer_has_goes_by_its_id() -> None:
    command = SubmitCase(Key("k"), ItemId("i-gone"), None, None, "S", "D", {FieldId("subject"): "S"})
    assert proofs.words_of_item(command, None, "en") == ("i-gone", "")
    assert proofs.answers_in_words(command, None, "en") == (("subject", "S"),)


def test_a_message_and_a_rating_are_told_in_their_words() -> None:
    def text(command: AddComment | RateCase | RateArticle) -> str:
        return proofs.text_of(OutboxRow(command, 1, "T", NOON))

    assert text(AddComment(Key("k"), CASE, "Any news?")) == "Any news?"
    assert text(RateCase(Key("k"), CASE, 4, "Good")) == "4/5\nGood"
    assert text(RateArticle(Key("k"), ArticleId("a"), is_useful=False)) == "–"


def test_what_the_user_wrote_is_told_apart_from_what_he_pressed() -> None:
    def words(command: Command) -> str:
        return proofs.words_of(OutboxRow(command, 1, "T", NOON), Catalog(), "en")

    key, answers = Key("k"), {FieldId("subject"): "S", FieldId("x"): "More"}
    assert words(SubmitCase(key, ItemId("i"), None, None, "S", "D", answers)) == "S\n\nD\n\nx: More"
    assert words(AddComment(key, CASE, "Any news?")) == "Any news?"
    assert words(RateCase(key, CASE, 4, "Good")) == "4/5\nGood"
    assert words(DeskWork(key, CASE, CaseAction.CHILD, title="Part", text="Of it")) == "Part\nOf it"
    assert words(EditCase(key, CASE, {Detail.SUBJECT: "1"}, names={Detail.SUBJECT: "High"})) == "High"
    assert words(RateCase(key, CASE, 4)) == ""
    assert words(DeskWork(key, CASE, CaseAction.ASSIGN, "p-1", name="Kari")) == ""
    assert words(RateArticle(key, ArticleId("a"), is_useful=False)) == ""


def test_what_the_user_confirmed_says_so(core: Core) -> None:
    core.submitted()
    [row] = core.store.outbox.rows()
    told = proofs.prove_by_user(core.world_accounts, core.account, row, NOON)
    assert (told.confirmed_by, told.number, told.case_id) == (ConfirmedBy.USER, "", None)


def test_a_new_case_as_a_message_has_every_word(core: Core) -> None:
    core.services.drafts.save(core.written().with_answer(PART, "out"))
    [draft] = core.services.drafts.rows()
    core.services.cases.submit(draft.id)
    [row] = core.store.outbox.rows()
    assert isinstance(row.command, SubmitCase)
    text = proofs.reply_text(row.command, core.store.catalog.catalog(), "en")
    assert text == "Printer stands still\n\nNothing comes out\n\nPart: Sent"


def test_files_that_did_not_get_there_are_left_out(core: Core) -> None:
    files = tuple(DraftFile(Digest(name), name, 1, "text/plain", NOON) for name in ("a", "b", "c"))
    command = SubmitCase(Key("k"), ItemId("i-support"), None, None, "S", "D", {}, files)
    row = OutboxRow(command, 1, "S", NOON, steps={"made": '{"case_id": "c-1", "number": "DP-1", "missing": [1]}'})
    told = proofs.prove(core.world_accounts, core.account, row, Receipt(Key("k")), NOON)
    assert (told.case_id, told.number) == ("c-1", "DP-1")
    assert proofs.without_missing(told, row).files == (SentFile("a", 1, "a"), SentFile("c", 1, "c"))
    assert proofs.without_missing(told, replace(row, steps={})).files == told.files
