"""Makes the profile of this folder, with the code of the release: see README.md."""

import json
import os
import sys
from dataclasses import fields, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from desktop_app.domain.attachments import AddressConfidence, DraftFile, Provenance
from desktop_app.domain.cases import Case, CaseRow, EntryKind, Priority, Status, TimelineEntry
from desktop_app.domain.catalog import CaseType, Catalogue, Category, Item, Service
from desktop_app.domain.commands import (
    AddComment,
    ArticleFeedback,
    RateArticle,
    RateCase,
    ReopenCase,
    SolveCase,
    SubmitCase,
    WithdrawCase,
)
from desktop_app.domain.drafts import Draft
from desktop_app.domain.forms import (
    All,
    AnyOf,
    Choice,
    FieldKind,
    FieldRole,
    Filled,
    Form,
    FormField,
    Is,
    Not,
    TimeRange,
)
from desktop_app.domain.identity import Account, Identity, Organisation, Person, Role
from desktop_app.domain.ids import (
    AccountId,
    ArticleId,
    CaseId,
    DraftId,
    FieldId,
    ItemId,
    Key,
    PersonId,
    ServiceId,
    TypeId,
)
from desktop_app.domain.knowledge import ArticleKind, KnowledgeArticle, Topic
from desktop_app.domain.outbox import kind_of
from desktop_app.domain.receipts import OutboxState, SentFile, SentReceipt, WaitingFor
from desktop_app.domain.text import LocalText
from desktop_app.paths import Paths
from desktop_app.services.preferences import Appearance, Preferences, Settings
from desktop_app.store.plain_files import AccountsFile, PreferencesFile
from desktop_app.store.stores import AccountFolders

NOON = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
CLOSED, KILLED = AccountId("acc-closed"), AccountId("acc-killed")
KARI = Person(PersonId("p-kari"), "Kari Prøve", "kari@eksempelfjord.example", "Rådgiver")

ANSWERS = {
    FieldId("text"): "Skriveren står «stille» 😶‍🌫️",
    FieldId("long_text"): "Første linje\nandre linje\n\tmed innrykk",
    FieldId("choice"): "in",
    FieldId("nested_choice"): "in.paper",
    FieldId("multi_choice"): ("a", "b"),
    FieldId("date"): "2026-11-23",
    FieldId("time_range"): TimeRange("2026-11-23", "18:00", "21:30"),
    FieldId("email_list"): ("sam@eksempelfjord.example", "gudrun@eksempelfjord.example"),
    FieldId("number"): 12,
    FieldId("decimal"): 12.5,
    FieldId("yes_no"): False,
    FieldId("yes"): True,
    FieldId("person"): "p-sam",
    FieldId("phone"): "+47 00 00 00 00",
    FieldId("of_a_form_no_longer_there"): "Det som sto her før",
}
PROVENANCE = Provenance(
    NOON, 3600, "Europe/Oslo", "https://example.org/", "Mottak", "firefox", AddressConfidence.EXACT, "", 0.25,
    "1920×1080", "0.1.0", "Linux",
)  # fmt: skip


def at(minutes):
    return NOON + timedelta(minutes=minutes)


def a_file(store, content, name, provenance=None):
    digest, size = store.blobs.put([content])
    return DraftFile(digest, name, size, "text/plain", NOON, provenance)


def drafts_of(store, account):
    evidence = a_file(store, b"what the picture showed\n", "Bilde 2026-11-21 12.00.00.png", PROVENANCE)
    notes = a_file(store, "særlige tegn: æøå\n".encode(), "notater – æøå.txt")
    full = Draft(
        DraftId("d-full"), account, Key("key-draft-full"), NOON, at(1), ItemId("i-every"), TypeId("incident"),
        Priority.HIGH, ANSWERS, (evidence, notes), (ArticleId("a-invoice"),), 2,
    )  # fmt: skip
    bare = Draft(DraftId("d-bare"), account, Key("key-draft-bare"), NOON, NOON)
    half = Draft(
        DraftId("d-half"),
        account,
        Key("key-draft-half"),
        NOON,
        at(2),
        ItemId("i-gone"),
        answers={FieldId("text"): "Halv"},
    )
    for draft in (full, bare, half):
        store.drafts.add(draft)
        store.drafts.save(draft, str(draft.answers.get(FieldId("text"), "")))


def commands(store):
    file = a_file(store, b"sent with a case\n", "vedlegg.txt")
    case, article = CaseId("case-0001"), ArticleId("a-invoice")
    submit = SubmitCase(
        Key("key-submit"), ItemId("i-every"), TypeId("incident"), Priority.CRITICAL, "Emne", "Beskrivelse", ANSWERS,
        (file,), ("sam@eksempelfjord.example",), (article,), "nb", DraftId("d-sent"),
    )  # fmt: skip
    return (
        (submit, {}),
        (replace(submit, key=Key("key-submit-sending")), {"state": OutboxState.SENDING, "attempts": 1}),
        (
            replace(submit, key=Key("key-submit-unsure")),
            {"state": OutboxState.UNSURE, "attempts": 2, "error": "unsure"},
        ),
        (
            replace(submit, key=Key("key-submit-refused")),
            {
                "state": OutboxState.REFUSED,
                "attempts": 1,
                "error": "rejected",
                "detail": "Skjemaet er endret",
                "fields": (("date", "Dato er i fortiden"),),
            },
        ),
        (AddComment(Key("key-comment"), case, "Svar med fil", (file,)), {"waiting_for": WaitingFor.NETWORK}),
        (SolveCase(Key("key-solve"), case, "Takk"), {"waiting_for": WaitingFor.SIGN_IN}),
        (ReopenCase(Key("key-reopen"), case, ""), {"waiting_for": WaitingFor.BUSY, "retry_at": at(30), "attempts": 3}),
        (WithdrawCase(Key("key-withdraw"), case, "Ikke lenger"), {"waiting_for": WaitingFor.EARLIER}),
        (RateCase(Key("key-rate"), case, 4, "Bra"), {}),
        (RateArticle(Key("key-useful"), article, False), {}),
        (ArticleFeedback(Key("key-feedback"), article, "Mangler et bilde"), {}),
    )


def fill_work(store, account):
    drafts_of(store, account)
    for minute, (command, stands) in enumerate(commands(store)):
        store.outbox.add(command, f"Tittel {minute}", at(minute))
        store.outbox.update(replace(store.outbox.row(command.key), **stands))
    store.outbox.save_step(Key("key-submit-sending"), "upload:0", "u-0001")
    for number in range(3):
        store.receipts.add(
            SentReceipt(
                account,
                Key(f"key-sent-{number}"),
                "submit_case",
                f"Sendt {number}",
                at(number),
                at(number + 1),
                "Demoportalen",
                CaseId(f"case-100{number}"),
                f"DP-2026-0100{number}",
                (SentFile("bilde.png", 3, "0" * 64),) * number,
            )
        )
    store.replies.put(CaseId("case-0001"), "Et halvt svar\nmed to linjer")


def every_kind():
    nb = lambda words: LocalText({"nb": words, "en": words})  # noqa: E731
    shown = All((Filled(FieldId("text")), AnyOf((Is(FieldId("yes_no"), (True,)), Not(Filled(FieldId("date")))))))
    choices = (Choice("in", nb("Inn")), Choice("in.paper", nb("Papir"), "in"))
    asked = [FormField(FieldId(kind.value), kind, nb(kind.value), choices=choices) for kind in FieldKind]
    asked[0] = replace(asked[0], role=FieldRole.SUBJECT, is_required=True, max_chars=200)
    asked[1] = replace(asked[1], role=FieldRole.DESCRIPTION, visible_when=shown, required_when=shown)
    return Form("f-every", tuple(asked))


def fill_cache(store, account):
    nb = lambda words: LocalText({"nb": words, "en": words})  # noqa: E731
    rows = (
        Catalogue("cat", nb("Alt"), nb("")),
        Category("c", "cat", nb("Støtte"), nb("Spør oss")),
        CaseType(TypeId("incident"), nb("Feil"), nb("Noe har stanset"), is_incident=True),
        Service(ServiceId("s"), nb("Tjeneste"), nb("Hint")),
        Item(
            ItemId("i-every"),
            "c",
            nb("Alle felt"),
            nb("Kort"),
            nb("Lang"),
            every_kind(),
            type_ids=(TypeId("incident"),),
        ),
    )
    article = KnowledgeArticle(
        ArticleId("a-invoice"), ArticleKind.FAQ, "t", nb("Faktura"), nb("Hva nå"), nb("<p>Trykk her</p>"),
        languages=("nb", "en"), updated_at=NOON,
    )  # fmt: skip
    row = CaseRow(
        account_id=account, id=CaseId("case-0001"), number="DP-2026-00001", title="Sak", status=Status.BEING_WORKED_ON,
        opened_at=NOON, updated_at=at(5), requester=KARI, language="nb",
    )  # fmt: skip
    case = Case(row, "Beskrivelse", timeline=(TimelineEntry("e-1", at(1), EntryKind.MESSAGE, KARI, False, "Hei"),))
    store.catalog.put(rows)
    store.articles.put((Topic("t", nb("Fakturaer")), article))
    store.cases.put((row,))
    store.cases.put_case(case)


def said(command):
    """A command's fields, so that later versions may have more of them."""
    values = {field.name: getattr(command, field.name) for field in fields(command)}
    files = [[file.name, file.digest, file.size] for file in values.pop("files", ())]
    return {**{name: repr(value) for name, value in values.items()}, "files": files}


def contents(store):
    """What the profile holds, as plain JSON: tests of all later versions compare with it."""
    drafts = [store.drafts.get(DraftId(f"d-{name}")) for name in ("full", "bare", "half")]
    return {
        "drafts": {
            draft.id: {
                "key": draft.key,
                "item": draft.item_id,
                "type": draft.type_id,
                "priority": draft.priority,
                "step": draft.step,
                "articles": list(draft.article_ids),
                "answers": {id: repr(answer) for id, answer in draft.answers.items()},
                "files": [[file.name, file.digest, file.size] for file in draft.files],
            }
            for draft in drafts
        },
        "outbox": {
            row.key: {
                "kind": kind_of(row.command),
                "seq": row.seq,
                "title": row.title,
                "state": row.state,
                "attempts": row.attempts,
                "waiting_for": row.waiting_for,
                "error": row.error,
                "detail": row.detail,
                "fields": [list(pair) for pair in row.fields],
                "steps": dict(row.steps),
                "command": said(row.command),
            }
            for row in store.outbox.rows()
        },
        "receipts": {
            receipt.key: [receipt.number, receipt.title, receipt.sent_at.isoformat(), len(receipt.files)]
            for receipt in store.receipts.rows(100)
        },
        "replies": dict(store.replies.rows()),
    }


def main(folder):
    paths = Paths.beneath(folder)
    paths.create()
    stores = AccountFolders(paths)
    identity = Identity(
        KARI, "nb", roles=frozenset({Role.USER}), organisations=(Organisation("org-fjord", "Eksempelfjord kommune"),)
    )
    accounts = [Account(id, "demo", "http://127.0.0.1:9", KARI.email, identity=identity) for id in (CLOSED, KILLED)]
    AccountsFile(paths.accounts_file).write(accounts)
    Preferences(PreferencesFile(paths.preferences_file)).write(
        Settings("nb", Appearance.DARK, 120, current_account=CLOSED)
    )
    held = {}
    for id in (CLOSED, KILLED):
        store = stores.open(id)
        fill_work(store, id)
        fill_cache(store, id)
        held[id] = contents(store)
        if id == CLOSED:
            store.close()
    (folder.parent / "contents.json").write_text(json.dumps(held, ensure_ascii=False, indent=1) + "\n", "utf-8")
    sys.stdout.flush()
    os._exit(0)  # as a kill does: the second account's work is still in the log of its database


main(Path(sys.argv[1]))
