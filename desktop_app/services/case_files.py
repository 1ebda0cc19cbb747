"""Cases as files: to mail or carry one to another computer, where it stays the same case. Never sends."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.domain.case_files import (
    Author,
    CaseFile,
    CaseFileState,
    Opened,
    Outcome,
    Standing,
    WrittenAnswer,
)
from desktop_app.domain.commands import SubmitCase
from desktop_app.domain.drafts import Draft
from desktop_app.domain.ids import AccountId, DraftId, FieldId, new_draft_id, new_key
from desktop_app.domain.outbox import TRAVELLED, waiting_case_id
from desktop_app.domain.told import own_answers
from desktop_app.errors import (
    AlreadySent,
    CaseFileRefused,
    CaseFileTrouble,
    Conflict,
    FileRefused,
    Gone,
    StoreTrouble,
    StoreUnavailable,
)
from desktop_app.paths import CASE_FILE_SUFFIX
from desktop_app.services import case_file_content, case_file_zip
from desktop_app.services.accounts import DEMO, STARTS, Accounts
from desktop_app.services.case_file_readme import readme
from desktop_app.services.file_names import safe_name
from desktop_app.services.files import check_count
from desktop_app.services.intents import asked_by, check_unsent, in_form, subject_of
from desktop_app.services.projection import in_words

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.domain.catalog import Item
    from desktop_app.domain.identity import Account
    from desktop_app.domain.ids import Key
    from desktop_app.domain.receipts import OutboxState
    from desktop_app.ports.store import AccountStore
    from desktop_app.ports.system import Clock
    from desktop_app.services.case_file_zip import CaseZip

_NO_SPACE = frozenset({errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)})


class CaseFiles:
    """Writes and opens case files. STORE lane."""

    def __init__(self, accounts: Accounts, clock: Clock, version: str) -> None:
        self._accounts, self._clock, self._version = accounts, clock, version

    def save_draft(self, draft_id: DraftId, path: Path) -> None:
        """Write a draft as a file; it stays a draft here, too. Replaces what is at `path`.

        Raises Gone, CaseFileRefused when it is too big, StoreUnavailable when it cannot be written.
        """
        found = self._accounts.of_draft(draft_id)
        if found is None:
            raise Gone
        store, draft = found
        # Known before the file is there: killed in between, nobody could say that it may be sent elsewhere.
        store.drafts.save(replace(draft, has_travelled=True), subject_of(draft, self._item(draft)))
        self.write(store, self._of_draft(draft), path)

    def save_waiting(self, account_id: AccountId, key: Key, path: Path) -> None:
        """Write a case that waits in the outbox as a file; it waits on. Raises as above, Conflict for a reply."""
        store = self._accounts.store(account_id)
        row = store.outbox.row(key)
        if row is None:
            raise Gone
        if not isinstance(row.command, SubmitCase):
            raise Conflict
        store.outbox.save_step(key, TRAVELLED, "1")
        self.write(store, self.of_command(account_id, row.command, row.state), path)

    def of_command(self, account_id: AccountId, command: SubmitCase, state: OutboxState) -> CaseFile:
        """What a file of a waiting case says."""
        draft = Draft(
            id=DraftId(""),
            account_id=account_id,
            key=command.key,
            created_at=self._clock.now(),
            changed_at=self._clock.now(),
            item_id=command.item_id,
            type_id=command.type_id,
            priority=command.priority,
            answers=own_answers(command),
            files=command.files,
            article_ids=command.article_ids,
            asked=command.asked,
            part_of=command.part_of,
            labels=command.labels,
        )
        return replace(self._of_draft(draft), state=CaseFileState(state.value))

    def write(self, store: AccountStore, file: CaseFile, path: Path) -> None:
        """Write a file whole or not at all. Raises CaseFileRefused, StoreUnavailable."""
        content = case_file_content.written(file, self._version)
        texts = ((case_file_zip.CONTENT, content), (case_file_zip.README, readme(file, path.stem).encode("utf-8-sig")))
        temporary = path.with_name(f".{path.name[:60]}.{secrets.token_hex(4)}")
        try:
            try:
                descriptor = os.open(temporary, os.O_CREAT | os.O_EXCL | os.O_RDWR | getattr(os, "O_BINARY", 0), 0o600)
                with os.fdopen(descriptor, "w+b") as stream:
                    case_file_zip.write(
                        stream, texts, file.files, lambda each: store.blobs.open(each.digest), self._clock.now()
                    )
                    stream.flush()
                    os.fsync(stream.fileno())
                temporary.replace(path)
            finally:
                with contextlib.suppress(OSError):
                    temporary.unlink(missing_ok=True)
        except OSError as error:
            trouble = StoreTrouble.FULL if error.errno in _NO_SPACE else StoreTrouble.NO_ACCESS
            raise StoreUnavailable(trouble, error.strerror or "") from error

    def open(self, path: Path, account_id: AccountId | None = None) -> Opened:
        """Open a case file; `account_id`: the answer to WHICH. Nothing is kept unless the whole file is sound.

        Raises CaseFileRefused, StoreUnavailable.
        """
        with case_file_zip.reading(path) as archive:
            file = case_file_content.read(archive.content())
            _check_files(archive, file)
            known = self._known(file)
            if known is not None:
                return known
            account = self._taker(file, account_id)
            if account is None:
                return self._unplaced(file)
            return self._kept(account, file, archive)

    def standing(self, draft_id: DraftId) -> Standing:
        """Whether the case of a draft has another text here, or is on its way already. READ lane."""
        found = self._accounts.of_draft(draft_id)
        if found is None:
            return Standing()
        store, draft = found
        standing = Standing()
        try:
            check_unsent(store, draft)
        except AlreadySent as sent:
            standing = Standing(None, True, sent.case_id, sent.number)
        other = next((each for each in _drafts_of(store, draft.intent) if each.id != draft_id), None)
        if other is None:
            return standing
        return standing.beside(in_form(draft, self._item(draft)), in_form(other, self._item(other)))

    def suggested_name(self, title: str) -> str:
        """A name for the file of a case."""
        return safe_name(title, "case") + CASE_FILE_SUFFIX

    def _of_draft(self, draft: Draft) -> CaseFile:
        account, language, item = self._accounts.get(draft.account_id), self._accounts.language(), self._item(draft)
        person = account.identity.person if account.identity is not None else None
        return CaseFile(
            key=draft.intent,
            author=Author(
                portal=account.portal,
                address=account.address,
                account_id=account.id,
                login=account.login,
                name=person.name if person is not None else "",
                portal_name=account.portal_name,
                starts_demo=account.settings.get(STARTS) == DEMO,
            ),
            state=CaseFileState.DRAFT,
            written_at=self._clock.now(),
            changed_at=draft.changed_at,
            language=language,
            item_id=draft.item_id,
            item_title=item.title.in_(language) if item is not None else "",
            type_id=draft.type_id,
            priority=draft.priority,
            answers=tuple(_answer(item, id, draft, language) for id in draft.answers),
            article_ids=draft.article_ids,
            part_of=draft.part_of,
            files=draft.files,
        )

    def _item(self, draft: Draft) -> Item | None:
        catalog = self._accounts.catalog(draft.account_id)
        return catalog.item(draft.item_id) if draft.item_id is not None else None

    def _known(self, file: CaseFile) -> Opened | None:
        """The case, if it is in an outbox here, was sent from here, or is a draft with the very same text."""
        for account, store in self._accounts.stores():
            if store.outbox.row(file.key) is not None:
                return Opened(Outcome.WAITING, file, account.id, case_id=waiting_case_id(file.key))
            receipt = store.receipts.of_key(file.key)
            if receipt is not None:
                return Opened(Outcome.SENT, file, account.id, case_id=receipt.case_id, number=receipt.number)
            same = next((draft for draft in _drafts_of(store, file.key) if self._is_text_of(file, draft)), None)
            if same is not None:
                return Opened(Outcome.SAME, file, account.id, same.id)
        return None

    def _is_text_of(self, file: CaseFile, draft: Draft) -> bool:
        item = self._item(draft)
        return file.is_text_of(draft, item.form if item is not None else None)

    def _taker(self, file: CaseFile, chosen: AccountId | None) -> Account | None:
        """Whose draft it becomes: the author's own account, or the one that was chosen; both only if they fit.

        What an account is called is no secret: it stands in each file that its owner has given away.
        """
        fitting = _fitting(self._accounts.all(), file)
        own = next((account for account in fitting if account.id == file.author.account_id), None)
        return own or next((account for account in fitting if account.id == chosen), None)

    def _unplaced(self, file: CaseFile) -> Opened:
        fitting = _fitting(self._accounts.all(), file)
        return Opened(Outcome.WHICH if fitting else Outcome.NOBODY, file, accounts=fitting)

    def _kept(self, account: Account, file: CaseFile, archive: CaseZip) -> Opened:
        limits = account.capabilities.limits
        store = self._accounts.store(account.id)
        for count, each in enumerate(file.files):
            try:
                check_count(count, limits, each.name)
            except FileRefused as error:
                raise CaseFileRefused(CaseFileTrouble.FILE_LIMITS, each.name) from error
            if limits.attachment_bytes is not None and each.size > limits.attachment_bytes:
                raise CaseFileRefused(CaseFileTrouble.FILE_LIMITS, each.name)
        for each in file.files:
            store.blobs.put(archive.file(each))
        with store.transaction():
            is_twin = any(True for _ in _drafts_of(store, file.key)) or store.drafts.of_key(file.key) is not None
            draft = self._draft(account, file, is_twin=is_twin)
            item = self._item(draft)
            # The form may call its fields otherwise here: an answer stands under the one or the other, never both.
            draft = replace(in_form(draft, item), asked=asked_by(in_form(draft, item), item))
            store.drafts.add(draft)
            store.drafts.save(draft, subject_of(draft, item))
        return Opened(Outcome.TWIN if is_twin else Outcome.DRAFT, file, account.id, draft.id)

    def _draft(self, account: Account, file: CaseFile, *, is_twin: bool) -> Draft:
        now = self._clock.now()
        return Draft(
            id=new_draft_id(),
            account_id=account.id,
            key=new_key() if is_twin else file.key,
            created_at=now,
            changed_at=now,
            item_id=file.item_id,
            type_id=file.type_id,
            priority=file.priority,
            answers={answer.field: answer.value for answer in file.answers},
            files=tuple(replace(each, added_at=now) for each in file.files),
            article_ids=file.article_ids,
            step=1,
            twin_of=file.key if is_twin else None,
            has_travelled=True,
            labels=file.labels,
            asked=file.asked,
            part_of=file.part_of,
        )


def _answer(item: Item | None, id: FieldId, draft: Draft, language: str) -> WrittenAnswer:
    field, value = (item.form.field(id) if item is not None else None) or draft.asked.get(id), draft.answers[id]
    if field is None:
        return WrittenAnswer(id, draft.labels.get(id, ""), in_words(value, (), language), value)
    words = in_words(value, field.choices, language)
    return WrittenAnswer(id, field.label.in_(language), words, value, field.kind, field.role)


def _drafts_of(store: AccountStore, key: Key) -> tuple[Draft, ...]:
    """Every draft of an intent: the first one, and other texts of it."""
    drafts = (store.drafts.get(row.id) for row in store.drafts.rows())
    return tuple(draft for draft in drafts if draft is not None and draft.intent == key)


def _fitting(accounts: tuple[Account, ...], file: CaseFile) -> tuple[Account, ...]:
    """The accounts at the portal the case was written for. Elsewhere its key would guard nothing."""
    author = file.author

    def is_there(account: Account) -> bool:
        if account.portal != author.portal:
            return False
        starts_demo = account.settings.get(STARTS) == DEMO
        return starts_demo == author.starts_demo and (starts_demo or account.address == author.address)

    return tuple(account for account in accounts if is_there(account))


def _check_files(archive: CaseZip, file: CaseFile) -> None:
    named = {each.digest: each for each in file.files}
    for digest, each in named.items():
        if digest not in archive.digests:
            raise CaseFileRefused(CaseFileTrouble.MISSING, each.name)
    if strangers := archive.digests - set(named):
        raise CaseFileRefused(CaseFileTrouble.STRANGER, min(strangers))
