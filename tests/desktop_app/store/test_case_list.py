"""The SQL behind the list; what it gives is tested with the table, in `test_cases.py`."""

from desktop_app.domain.cases import CaseFilter
from desktop_app.store import case_list


def test_what_is_typed_never_becomes_sql() -> None:
    query = case_list.page(CaseFilter(words="'; DROP TABLE cases"), 10, 20)
    assert "drop" not in query.sql.lower()
    assert query.arguments == (
        "%drop%",
        "%table%",
        "%cases%",
        '"gdrop" AND "gtabl" AND "gable" AND "gcase" AND "gases"',
        10,
        20,
    )


def test_short_words_are_looked_for_without_the_index() -> None:
    assert case_list.count(CaseFilter(words="ab")).arguments == ("%ab%",)


def test_matches_folded_inside_words() -> None:
    assert case_list.matches("ÅPNE sak", "Vi gjenåpnet saken")
    assert not case_list.matches("lukket", "Vi gjenåpnet saken")
    assert case_list.matches("", "")


def test_what_lies_on_a_page_of_values() -> None:
    counts = {"a": 3, "b": 0, "c": 2, "d": 4}
    keys = ["a", "b", "c", "d"]
    assert case_list.span(keys, counts, 2, 0) == (["a"], 0)
    assert case_list.span(keys, counts, 2, 2) == (["a", "c"], 2)
    assert case_list.span(keys, counts, 10, 4) == (["c", "d"], 1)
    assert case_list.span(keys, counts, 5, 9) == ([], 0)
    assert case_list.span([], {}, 5, 0) == ([], 0)
