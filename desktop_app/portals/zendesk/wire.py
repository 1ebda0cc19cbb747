"""Zendesk's JSON (Support API v2, Help Center API v2) as msgspec structs: what an end user's client reads of it."""

import logging
from collections.abc import Sequence
from typing import Any, TypeVar

import msgspec

from desktop_app.errors import BadReply
from desktop_app.portals.one_line import one_line
from desktop_app.shapes import learned

log = logging.getLogger(__name__)

Wired = TypeVar("Wired", bound=msgspec.Struct)
Words = str | None


class User(msgspec.Struct):
    """Without an `id` it is “Anonymous user”, who comes with 200."""

    id: int | None = None
    name: Words = None
    email: Words = None
    role: Words = None
    locale: Words = None
    phone: Words = None
    organization_id: int | None = None
    agent: bool | None = None


class Me(msgspec.Struct):
    user: User


class Membership(msgspec.Struct):
    organization_id: int
    organization_name: Words = None


class Meta(msgspec.Struct):
    has_more: bool | None = None
    after_cursor: Words = None


class Value(msgspec.Struct):
    id: int
    value: Any = None


class Request(msgspec.Struct):
    id: int
    created_at: Words = None
    updated_at: Words = None
    status: Words = None
    custom_status_id: int | None = None
    priority: Words = None
    subject: Words = None
    description: Words = None
    organization_id: int | None = None
    requester_id: int | None = None
    assignee_id: int | None = None
    custom_fields: list[Value] | None = None
    collaborator_ids: list[int] | None = None
    email_cc_ids: list[int] | None = None
    can_be_solved_by_me: bool | None = None
    followup_source_id: int | None = None
    ticket_form_id: int | None = None


class RequestReply(msgspec.Struct):
    request: Request
    users: list[Any] | None = None


class Attachment(msgspec.Struct):
    id: int
    file_name: Words = None
    content_url: Words = None
    mapped_content_url: Words = None
    content_type: Words = None
    size: int | None = None
    malware_scan_result: Words = None


class Comment(msgspec.Struct):
    id: int
    created_at: Words = None
    body: Words = None
    html_body: Words = None
    plain_body: Words = None
    public: bool | None = None
    author_id: int | None = None
    attachments: list[Attachment] | None = None


class Upload(msgspec.Struct):
    token: str
    expires_at: Words = None


class UploadReply(msgspec.Struct):
    upload: Upload


class Option(msgspec.Struct):
    """Of a custom field, or of one of the system's."""

    value: str
    name: Words = None


class Field(msgspec.Struct):
    id: int
    type: str
    title: Words = None
    title_in_portal: Words = None
    description: Words = None
    position: int | None = None
    active: bool | None = None
    visible_in_portal: bool | None = None
    editable_in_portal: bool | None = None
    required_in_portal: bool | None = None
    regexp_for_validation: Words = None
    custom_field_options: list[Option] | None = None
    system_field_options: list[Option] | None = None


class Child(msgspec.Struct):
    id: int
    is_required: bool = False


class Condition(msgspec.Struct):
    parent_field_id: int
    value: Any = None
    child_fields: list[Child] = []


class Form(msgspec.Struct):
    id: int
    name: Words = None
    display_name: Words = None
    position: int | None = None
    active: bool | None = None
    end_user_visible: bool | None = None
    ticket_field_ids: list[int] | None = None
    end_user_conditions: list[Condition] | None = None


class CustomStatus(msgspec.Struct):
    id: int
    status_category: Words = None
    end_user_label: Words = None


class Locale(msgspec.Struct):
    locale: str
    default: bool | None = None


class HelpCenterLocales(msgspec.Struct):
    locales: list[str] = []
    default_locale: Words = None


class Category(msgspec.Struct):
    id: int
    name: Words = None
    description: Words = None
    position: int | None = None


class Section(msgspec.Struct):
    id: int
    name: Words = None
    description: Words = None
    position: int | None = None
    category_id: int | None = None
    parent_section_id: int | None = None


class Article(msgspec.Struct):
    id: int
    title: Words = None
    body: Words = None
    locale: Words = None
    section_id: int | None = None
    draft: bool | None = None
    vote_sum: int | None = None
    vote_count: int | None = None
    comments_disabled: bool | None = None
    label_names: list[str] | None = None
    created_at: Words = None
    updated_at: Words = None
    edited_at: Words = None
    snippet: Words = None


class ArticleReply(msgspec.Struct):
    article: Article


class Vote(msgspec.Struct):
    value: int
    item_id: int | None = None
    item_type: Words = None


class ArticleComment(msgspec.Struct):
    id: int
    body: Words = None
    author_id: int | None = None


def read(data: Any, shape: type[Wired]) -> Wired:
    """One record. Raises BadReply naming the place, never the value."""
    try:
        return msgspec.convert(data, learned(shape), strict=False)
    except (msgspec.ValidationError, RecursionError, OverflowError) as error:
        raise BadReply(f"{shape.__name__}: {one_line(str(error))}") from None


def rows(data: Any, name: str) -> list[Any]:
    """The list an answer holds under its name. Raises BadReply when there is none."""
    found = data.get(name) if isinstance(data, dict) else None
    if not isinstance(found, list):
        raise BadReply(f"{name}: no list")
    return found


def read_each(found: Sequence[Any], shape: type[Wired]) -> tuple[list[Wired], tuple[str, ...]]:
    """The records that can be read, and the ids of the others ("" for one without)."""
    made: list[Wired] = []
    left_out: list[str] = []
    for number, row in enumerate(found):
        try:
            made.append(read(row, shape))
        except BadReply as error:
            log.warning("record %d was left out: %s", number, error.where)
            id = row.get("id") if isinstance(row, dict) else None
            left_out.append(str(id) if isinstance(id, (int, str)) and not isinstance(id, bool) else "")
    return made, tuple(left_out)
