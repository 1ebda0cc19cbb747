"""Changes add up."""

from desktop_app.domain.changes import Changes, What


def test_nothing_adds_nothing() -> None:
    one = Changes.of(What.CASES, ids=("c1",))
    assert Changes() | one == one == one | Changes()
    assert not Changes()


def test_ids_add_up_and_none_means_any() -> None:
    one, two = Changes.of(What.CASES, ids=("c1",)), Changes.of(What.DRAFTS, ids=("d1",))
    assert one | two == Changes(frozenset({What.CASES, What.DRAFTS}), frozenset({"c1", "d1"}))
    assert (one | Changes.of(What.CASES)).ids == frozenset()


def test_concern() -> None:
    assert Changes.of(What.CASES).concern(What.CASES, What.DRAFTS)
    assert not Changes.of(What.CASES).concern(What.OUTBOX)
