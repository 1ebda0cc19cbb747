"""Passwords, tokens, codes."""

from desktop_app.demo_portal import security


def test_a_password_is_recognised_and_stored_salted() -> None:
    stored = security.hash_password("Smørbrød 😀", 4)
    assert security.is_password("Smørbrød 😀", stored)
    assert not security.is_password("smørbrød 😀", stored)
    assert stored != security.hash_password("Smørbrød 😀", 4)
    assert stored.startswith("scrypt$4$")


def test_the_usual_cost_works() -> None:
    assert security.is_password("x", security.hash_password("x", 2**14))


def test_tokens_differ_and_are_hashed() -> None:
    one, two = security.new_token(), security.new_token()
    assert one != two
    assert len(security.hash_token(one)) == 64
    assert security.hash_token("\ud800") != security.hash_token("x")


def test_codes_have_eight_digits() -> None:
    assert all(len(code) == 8 and code.isdigit() for code in (security.new_code() for _ in range(50)))
