"""Kept answers."""

from desktop_app.portals.etags import MOST, Etags


def test_an_answer_is_kept_with_its_etag() -> None:
    etags = Etags()
    assert etags.get("a") == ("", None)
    etags.keep("a", '"1"', [1])
    assert etags.get("a") == ('"1"', [1])


def test_without_an_etag_nothing_is_kept() -> None:
    etags = Etags()
    etags.keep("a", "", [1])
    assert etags.get("a") == ("", None)


def test_the_oldest_goes_first() -> None:
    etags = Etags()
    for number in range(MOST + 1):
        etags.keep(number, '"1"', number)
    assert etags.get(0) == ("", None)
    assert etags.get(1) == ('"1"', 1)
