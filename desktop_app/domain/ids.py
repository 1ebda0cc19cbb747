"""The identities of things. Each is a plain string that the type checker keeps apart from the others."""

import secrets
from typing import NewType

AccountId = NewType("AccountId", str)
CaseId = NewType("CaseId", str)
DraftId = NewType("DraftId", str)
ItemId = NewType("ItemId", str)
FieldId = NewType("FieldId", str)
ArticleId = NewType("ArticleId", str)
AttachmentId = NewType("AttachmentId", str)
PersonId = NewType("PersonId", str)
OrganisationId = NewType("OrganisationId", str)
TypeId = NewType("TypeId", str)
ServiceId = NewType("ServiceId", str)
Digest = NewType("Digest", str)
"""SHA-256 of a file's bytes, 64 hexadecimal digits."""
Key = NewType("Key", str)
"""Names one intent of the user for good: the same key is sent with every try."""


def new_key() -> Key:
    """A fresh key of 128 random bits, safe in a header, a URL and a file name."""
    return Key(secrets.token_hex(16))


def new_draft_id() -> DraftId:
    """A fresh id for a draft; never reused."""
    return DraftId("d-" + secrets.token_hex(8))
