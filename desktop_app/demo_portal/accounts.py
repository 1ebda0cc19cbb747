"""Signing in and out, and passwords."""

from __future__ import annotations

import hmac
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from desktop_app.demo_portal import desk, mails, people, security, sharing
from desktop_app.demo_portal.clock import parse_stamp
from desktop_app.demo_portal.problems import Problem
from desktop_app.demo_portal.texts import LANGUAGES

if TYPE_CHECKING:
    import sqlite3

    from desktop_app.demo_portal.people import Person
    from desktop_app.demo_portal.portal import Portal

MOST_FAILURES = 10
FAILURE_WINDOW_S = 5 * 60
CODE_LIFE_S = 30 * 60
MOST_CODE_TRIES = 5
_DAY_S = 24 * 60 * 60


def sign_in(portal: Portal, email: str, password: str) -> dict[str, Any]:
    """A new session. Raises Problem wrong_password (also for an unknown e-mail) or too_many_attempts."""
    settings, clock = portal.settings, portal.clock
    email = email.strip()
    with portal.db.write() as connection:
        _refuse_if_throttled(connection, portal, email)
        # Counted before it is looked at: else any number of guesses made at the same time would pass.
        connection.execute("INSERT INTO sign_in_failures VALUES (?, ?)", (email, clock.stamp()))
        row = connection.execute("SELECT id, password FROM people WHERE email = ?", (email,)).fetchone()
    # An unknown e-mail costs the same time as a wrong password.
    stored = (row["password"] if row else "") or _nobody(settings.scrypt_cost)
    if not security.is_password(password, stored) or row is None:
        raise Problem("wrong_password")
    token = security.new_token()
    expires_at = clock.stamp_in(settings.session_days * _DAY_S)
    with portal.db.write() as connection:
        connection.execute("DELETE FROM sign_in_failures WHERE email = ?", (email,))
        connection.execute("DELETE FROM sessions WHERE expires_at <= ?", (clock.stamp(),))
        connection.execute("INSERT INTO sessions VALUES (?, ?, ?)", (security.hash_token(token), row["id"], expires_at))
        me = people.person(connection, row["id"])
    return {"token": token, "expires_at": expires_at, "person": as_seen(portal, me)}


def as_seen(portal: Portal, me: Person) -> dict[str, Any]:
    """The person as he sees himself, with whom he can share, and as an agent to whom and where he can give cases."""
    with portal.db.read() as connection:
        seen = {**people.as_json(me), "circle": sharing.circle(connection, portal, me)}
        return {**seen, "desk": desk.places(connection, portal)} if me.is_agent else seen


def sign_out(portal: Portal, token: str) -> None:
    """The token is dead afterwards."""
    with portal.db.write() as connection:
        connection.execute("DELETE FROM sessions WHERE token_hash = ?", (security.hash_token(token),))


def whose(portal: Portal, token: str) -> Person:
    """The person of a token. Raises Problem not_signed_in."""
    with portal.db.read() as connection:
        row = connection.execute(
            "SELECT person_id FROM sessions WHERE token_hash = ? AND expires_at > ?",
            (security.hash_token(token), portal.clock.stamp()),
        ).fetchone()
        if row is None:
            raise Problem("not_signed_in", headers={"WWW-Authenticate": "Bearer"})
        return people.person(connection, row["person_id"])


def forgot_password(portal: Portal, email: str) -> None:
    """Mail a code if somebody has this address; the caller cannot tell."""
    with portal.db.write() as connection:
        row = connection.execute("SELECT id, password FROM people WHERE email = ?", (email.strip(),)).fetchone()
        if row is None:
            return
        code = security.new_code()
        connection.execute("DELETE FROM reset_codes WHERE person_id = ?", (row["id"],))
        connection.execute(
            "INSERT INTO reset_codes (person_id, code_hash, expires_at) VALUES (?, ?, ?)",
            (row["id"], security.hash_token(code), portal.clock.stamp_in(CODE_LIFE_S)),
        )
        someone = people.person(connection, row["id"])
    kind = "forgotten_password" if row["password"] else "first_password"
    mails.send(portal, someone, kind, code=code, minutes=CODE_LIFE_S // 60)


def reset_password(portal: Portal, email: str, code: str, password: str) -> None:
    """Set a password with a mailed code, once. Raises Problem wrong_code or weak_password."""
    if len(password) < security.MIN_PASSWORD:
        raise Problem("weak_password")
    now = portal.clock.stamp()
    accepted = False
    with portal.db.write() as connection:
        row = connection.execute(
            "SELECT c.* FROM reset_codes c JOIN people p ON p.id = c.person_id WHERE p.email = ? AND c.expires_at > ?",
            (email.strip(), now),
        ).fetchone()
        if row is not None and row["tries"] < MOST_CODE_TRIES:
            accepted = hmac.compare_digest(row["code_hash"], security.hash_token(code.strip()))
            if accepted:
                connection.execute("DELETE FROM reset_codes WHERE id = ?", (row["id"],))
                connection.execute("DELETE FROM sign_in_failures WHERE email = ?", (email.strip(),))
                _store_password(connection, portal, row["person_id"], password)
            else:
                connection.execute("UPDATE reset_codes SET tries = tries + 1 WHERE id = ?", (row["id"],))
    if not accepted:
        raise Problem("wrong_code")


def change_password(portal: Portal, me: Person, token: str, old: str, new: str) -> None:
    """Replace the password; other sessions end. Raises Problem wrong_password (422) or weak_password."""
    with portal.db.read() as connection:
        stored = connection.execute("SELECT password FROM people WHERE id = ?", (me.id,)).fetchone()["password"]
    if not security.is_password(old, stored):
        raise Problem("wrong_password", status=422)
    if len(new) < security.MIN_PASSWORD:
        raise Problem("weak_password")
    with portal.db.write() as connection:
        _store_password(connection, portal, me.id, new, keep=token)


def set_language(portal: Portal, me: Person, language: str) -> Person:
    """The language of the mails and of new cases. Raises Problem bad_request for one we do not have."""
    if language not in LANGUAGES:
        raise Problem("bad_request")
    with portal.db.write() as connection:
        connection.execute("UPDATE people SET language = ? WHERE id = ?", (language, me.id))
        return people.person(connection, me.id)


def _store_password(
    connection: sqlite3.Connection, portal: Portal, person_id: str, password: str, keep: str | None = None
) -> None:
    hashed = security.hash_password(password, portal.settings.scrypt_cost)
    connection.execute("UPDATE people SET password = ? WHERE id = ?", (hashed, person_id))
    connection.execute(
        "DELETE FROM sessions WHERE person_id = ? AND token_hash != ?",
        (person_id, security.hash_token(keep) if keep else ""),
    )


def _refuse_if_throttled(connection: sqlite3.Connection, portal: Portal, email: str) -> None:
    since = portal.clock.stamp_in(-FAILURE_WINDOW_S)
    times = [
        at
        for (at,) in connection.execute(
            "SELECT at FROM sign_in_failures WHERE email = ? AND at > ? ORDER BY at DESC LIMIT ?",
            (email, since, MOST_FAILURES),
        )
    ]
    if len(times) == MOST_FAILURES:
        waited = (portal.clock.now() - parse_stamp(times[-1])).total_seconds()
        raise Problem("too_many_attempts", headers={"Retry-After": str(max(1, int(FAILURE_WINDOW_S - waited)))})


@lru_cache(maxsize=4)
def _nobody(cost: int) -> str:
    return security.hash_password(security.new_token(), cost)
