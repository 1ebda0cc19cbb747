"""Secrets: scrypt for passwords, hashes of random tokens for sessions, short codes for mails."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from base64 import b64decode, b64encode

MIN_PASSWORD = 10


def hash_password(password: str, cost: int) -> str:
    """`scrypt$cost$salt$hash`; cost is scrypt's n, a power of two."""
    salt = secrets.token_bytes(16)
    return f"scrypt${cost}${b64encode(salt).decode()}${b64encode(_scrypt(password, salt, cost)).decode()}"


def is_password(password: str, stored: str) -> bool:
    """Whether the password is the stored one, in constant time."""
    _, cost, salt, wanted = stored.split("$")
    return hmac.compare_digest(_scrypt(password, b64decode(salt), int(cost)), b64decode(wanted))


def new_token() -> str:
    """32 random bytes for a session."""
    return secrets.token_urlsafe(32)


def hash_token(token: str) -> str:
    """What is kept of a token: it is random, so one round is enough."""
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()


def new_code() -> str:
    """Eight random digits for a mail."""
    return f"{secrets.randbelow(10**8):08d}"


def _scrypt(password: str, salt: bytes, cost: int) -> bytes:
    secret = password.encode("utf-8", "replace")
    return hashlib.scrypt(secret, salt=salt, n=cost, r=8, p=1, maxmem=256 * cost * 8 + 2**20)
