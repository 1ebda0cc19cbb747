"""What stands in a case file as JSON, and reading it with nothing taken on trust: types, lengths, depth, letters."""

import json
import math
import re
from dataclasses import asdict
from datetime import UTC, datetime
from typing import Annotated, Any, NoReturn

import msgspec
from msgspec import Meta

from desktop_app.domain.attachments import AddressConfidence, DraftFile, Provenance
from desktop_app.domain.capture import Area
from desktop_app.domain.case_files import Author, CaseFile, CaseFileState, WrittenAnswer
from desktop_app.domain.cases import Priority
from desktop_app.domain.forms import Answer, FieldKind, FieldRole, TimeRange
from desktop_app.domain.ids import AccountId, ArticleId, CaseId, Digest, FieldId, ItemId, Key, TypeId
from desktop_app.domain.parts import PartOf
from desktop_app.domain.text import LocalText
from desktop_app.errors import CaseFileRefused, CaseFileTrouble
from desktop_app.services.file_names import safe_name
from desktop_app.services.files import REFUSED_TYPES
from desktop_app.shapes import learned

FORMAT, VERSION = "nordesk case", 1
DEEPEST = 12
_MOST = 500
_LARGEST = 10.0**15
_LARGEST_OFFSET_S = 10.0**10
_YEARS = range(1900, 9999)
"""Times outside of them cannot be shown in every zone."""

_LINE = 300
_Short = Annotated[str, Meta(max_length=_LINE)]
_ADDRESS = 20_000
_Address = Annotated[str, Meta(max_length=_ADDRESS)]
_Id = Annotated[str, Meta(min_length=1, max_length=200)]
_Text = Annotated[str, Meta(max_length=2_000_000)]
_Texts = Annotated[dict[str, _Short], Meta(max_length=50)]


class _Author(msgspec.Struct):
    portal: _Id
    address: _Address
    account_id: _Id
    login: _Short = ""
    name: _Short = ""
    portal_name: _Texts = {}
    starts_demo: bool = False


class _Span(msgspec.Struct):
    date: _Short
    start: _Short
    end: _Short


class _Answer(msgspec.Struct):
    field: _Id
    value: bool | int | float | _Text | Annotated[list[_Text], Meta(max_length=_MOST)] | _Span
    label: _Short = ""
    words: _Text = ""
    kind: _Short = ""
    role: _Short = ""


class _Provenance(msgspec.Struct):
    taken_at: datetime
    utc_offset_s: Annotated[int, Meta(gt=-86_400, lt=86_400)]
    zone: _Short
    page_url: _Address = ""
    window_title: _Short = ""
    browser: _Short = ""
    confidence: AddressConfidence = AddressConfidence.NONE
    why_not: _Short = ""
    clock_offset_s: Annotated[float, Meta(ge=-_LARGEST_OFFSET_S, le=_LARGEST_OFFSET_S)] | None = None
    screen: _Short = ""
    app_version: _Short = ""
    system: _Short = ""
    area: Area = Area.DESKTOP
    scale: Annotated[float, Meta(ge=0.1, le=20)] = 1.0
    clock_uncertainty_s: float | None = None
    reviewed: bool = False
    is_time_hidden: bool = False


class _File(msgspec.Struct):
    sha256: Annotated[str, Meta(pattern=r"^[0-9a-f]{64}\Z")]
    name: Annotated[str, Meta(min_length=1, max_length=300)]
    size: Annotated[int, Meta(gt=0, lt=2**31)]
    content_type: _Short = "application/octet-stream"
    added_at: datetime | None = None
    provenance: _Provenance | None = None
    is_told: bool = True


class _Part(msgspec.Struct):
    case_id: _Id
    number: _Short = ""
    title: _Short = ""


class _Content(msgspec.Struct):
    key: Annotated[str, Meta(pattern=r"^[0-9A-Za-z_-]{16,128}\Z")]
    author: _Author
    state: CaseFileState
    written_at: datetime
    changed_at: datetime
    language: Annotated[str, Meta(max_length=20)] = "en"
    item_id: _Id | None = None
    item_title: _Short = ""
    type_id: _Id | None = None
    priority: Priority | None = None
    answers: Annotated[list[_Answer], Meta(max_length=_MOST)] = []
    article_ids: Annotated[list[_Id], Meta(max_length=_MOST)] = []
    files: Annotated[list[_File], Meta(max_length=_MOST)] = []
    part_of: _Part | None = None


def written(file: CaseFile, app_version: str) -> bytes:
    """The JSON of a case file. Raises CaseFileRefused for what would not be opened again."""
    plain: dict[str, Any] = {"format": FORMAT, "version": VERSION, "app_version": app_version}
    plain |= {name: value for name, value in asdict(file).items() if value not in (None, "", (), {})}
    plain["author"]["portal_name"] = {name: text[:_LINE] for name, text in file.author.portal_name.texts.items()}
    plain["item_title"] = file.item_title[:_LINE]
    if file.part_of is not None:
        plain["part_of"]["title"] = file.part_of.title[:_LINE]
    plain["answers"] = [_plain_answer(answer) for answer in file.answers]
    plain["files"] = [_plain_file(each) for each in file.files]
    data = json.dumps(_sound(plain), ensure_ascii=False, indent=1).encode()
    read(data)  # what no other computer would open is not written
    return data


def read(data: bytes) -> CaseFile:
    """The case file of a JSON text. Raises CaseFileRefused."""
    plain = _parsed(data)
    if plain.get("format") != FORMAT:
        raise CaseFileRefused(CaseFileTrouble.NOT_A_CASE_FILE)
    version = plain.get("version")
    if type(version) is not int or version < 1:
        raise CaseFileRefused(CaseFileTrouble.CONTENT, "version")
    if version > VERSION:
        raise CaseFileRefused(CaseFileTrouble.TOO_NEW)
    _check_letters(plain)
    try:
        content = msgspec.convert(plain, learned(_Content))
    except msgspec.ValidationError as error:
        where = re.search(r"`\$\.?([^`]*)`$", str(error))
        raise CaseFileRefused(CaseFileTrouble.CONTENT, where[1] if where else "") from error
    return _case_file(content)


def _parsed(data: bytes) -> dict[str, Any]:
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        raise CaseFileRefused(CaseFileTrouble.TEXT) from error
    if _depth(text) > DEEPEST:
        raise CaseFileRefused(CaseFileTrouble.TOO_DEEP)
    try:
        plain = json.loads(text, object_pairs_hook=_without_doubles, parse_constant=_no_number)
    except (ValueError, RecursionError) as error:
        raise CaseFileRefused(CaseFileTrouble.CONTENT) from error
    if not isinstance(plain, dict):
        raise CaseFileRefused(CaseFileTrouble.NOT_A_CASE_FILE)
    return plain


def _depth(text: str) -> int:
    """How deep lists and objects lie in each other; what stands in texts does not count."""
    depth = deepest = 0
    for token in re.finditer(r'"(?:[^"\\]|\\.)*+"?|[][{}]', text, re.DOTALL):
        if token[0] in "[{":
            depth += 1
            deepest = max(deepest, depth)
        elif token[0] in "]}":
            depth -= 1
    return deepest


def _without_doubles(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    plain = dict(pairs)
    if len(plain) != len(pairs):
        raise CaseFileRefused(CaseFileTrouble.CONTENT)
    return plain


def _no_number(_name: str) -> NoReturn:
    raise ValueError


def _check_letters(plain: Any) -> None:
    """No half characters, and no NUL at which others would end a text; no number that is none."""
    match plain:
        case str():
            if "\0" in plain or any("\ud800" <= letter <= "\udfff" for letter in plain):
                raise CaseFileRefused(CaseFileTrouble.TEXT)
        case float() if not math.isfinite(plain):
            raise CaseFileRefused(CaseFileTrouble.CONTENT)
        case int() if abs(plain) > _LARGEST:
            raise CaseFileRefused(CaseFileTrouble.CONTENT)
        case dict():
            for name, value in plain.items():
                _check_letters(name)
                _check_letters(value)
        case list():
            for value in plain:
                _check_letters(value)


def _case_file(content: _Content) -> CaseFile:
    author = content.author
    _check_doubles([answer.field for answer in content.answers])
    _check_doubles([file.sha256 for file in content.files])
    written_at, part = _utc(content.written_at), content.part_of
    return CaseFile(
        key=Key(content.key),
        author=Author(
            portal=author.portal,
            address=author.address,
            account_id=AccountId(author.account_id),
            login=author.login,
            name=author.name,
            portal_name=LocalText(author.portal_name),
            starts_demo=author.starts_demo,
        ),
        state=content.state,
        written_at=written_at,
        changed_at=_utc(content.changed_at),
        language=content.language,
        item_id=ItemId(content.item_id) if content.item_id is not None else None,
        item_title=content.item_title,
        type_id=TypeId(content.type_id) if content.type_id is not None else None,
        priority=content.priority,
        answers=tuple(
            WrittenAnswer(
                FieldId(answer.field),
                answer.label,
                answer.words,
                _answer(answer.value),
                # What another version calls by a word of its own is an answer all the same.
                FieldKind(answer.kind) if answer.kind in set(FieldKind) else None,
                FieldRole(answer.role) if answer.role in set(FieldRole) else FieldRole.NONE,
            )
            for answer in content.answers
        ),
        article_ids=tuple(ArticleId(id) for id in content.article_ids),
        part_of=PartOf(CaseId(part.case_id), part.number, part.title) if part is not None else None,
        files=tuple(_file(file, written_at) for file in content.files),
    )


def _check_doubles(names: list[str]) -> None:
    if len(set(names)) != len(names):
        raise CaseFileRefused(CaseFileTrouble.TWICE)


def _answer(value: Any) -> Answer:
    if isinstance(value, _Span):
        return TimeRange(value.date, value.start, value.end)
    if isinstance(value, list):
        return tuple(value)
    answer: Answer = value
    return answer


def _file(file: _File, written_at: datetime) -> DraftFile:
    # Ours were made safe when they were attached; one that would change now was made up by somebody.
    if safe_name(file.name) != file.name:
        raise CaseFileRefused(CaseFileTrouble.FILE_NAME, safe_name(file.name))
    if any(file.name.lower().endswith(suffix) for suffix in REFUSED_TYPES):
        raise CaseFileRefused(CaseFileTrouble.FILE_TYPE, file.name)
    proof = file.provenance
    return DraftFile(
        digest=Digest(file.sha256),
        name=file.name,
        size=file.size,
        content_type=file.content_type,
        is_told=file.is_told,
        added_at=_utc(file.added_at) if file.added_at is not None else written_at,
        provenance=None
        if proof is None
        else Provenance(**{**msgspec.structs.asdict(proof), "taken_at": _utc(proof.taken_at)}),
    )


def _plain_answer(answer: WrittenAnswer) -> dict[str, Any]:
    plain = {name: value for name, value in asdict(answer).items() if name not in ("kind", "role") or value}
    return {**plain, "label": answer.label[:_LINE]}


def _plain_file(file: DraftFile) -> dict[str, Any]:
    plain = asdict(file)
    plain["sha256"] = plain.pop("digest")
    plain["name"] = safe_name(file.name)
    if file.provenance is None:
        del plain["provenance"]
    else:
        plain["provenance"]["page_url"] = file.provenance.page_url[:_ADDRESS]
        plain["provenance"]["window_title"] = file.provenance.window_title[:_LINE]
    return plain


def _sound(value: Any) -> Any:
    """In what JSON knows; letters that no other computer could read are question marks."""
    match value:
        case dict():
            return {str(name): _sound(each) for name, each in value.items()}
        case list() | tuple():
            return [_sound(each) for each in value]
        case datetime():
            return value.isoformat()
        case str():
            return str(value).encode(errors="replace").decode().replace("\0", "")
    return value


def _aware(at: datetime) -> datetime:
    return at if at.tzinfo is not None else at.replace(tzinfo=UTC)


def _utc(at: datetime) -> datetime:
    if at.year not in _YEARS:
        raise CaseFileRefused(CaseFileTrouble.CONTENT)
    return _aware(at).astimezone(UTC)
