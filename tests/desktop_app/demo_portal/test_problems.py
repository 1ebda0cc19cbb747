"""Problems and their words."""

from desktop_app.demo_portal.problems import STATUS, Problem, Reason, document
from desktop_app.demo_portal.seed.loader import load_texts
from desktop_app.demo_portal.settings import SEED_FOLDER
from desktop_app.demo_portal.texts import Texts
from tests.desktop_app.demo_portal.kit import TEXTS, Client


def test_a_problem_in_a_language() -> None:
    texts = Texts(TEXTS)
    problem = Problem("form_invalid", errors={"a": Reason("too_long", {"max": 7}), "b": Reason("required")})
    assert document(problem, texts, "nb", "r1") == {
        "type": "urn:nordesk:problem:form_invalid",
        "title": "form_invalid",
        "status": 422,
        "detail": "form_invalid",
        "code": "form_invalid",
        "request_id": "r1",
        "errors": {
            "a": {"code": "too_long", "message": "At most 7 characters."},
            "b": {"code": "required", "message": "required"},
        },
    }
    assert document(Problem("not_found"), texts, "nb", "r")["title"] == "Ikke funnet"
    assert document(Problem("not_found"), texts, "fi", "r")["title"] == "Not found"
    assert "errors" not in document(Problem("not_found"), texts, "fi", "r")


def test_a_detail_of_the_seed_goes_first() -> None:
    problem = Problem("not_allowed_to_order", detail={"en": "Only contacts.", "nb": "Bare kontakter."})
    assert document(problem, Texts({}), "nb", "r")["detail"] == "Bare kontakter."
    assert document(problem, Texts({}), "is", "r")["detail"] == "Only contacts."


def test_answers_follow_the_language_of_the_request(client: Client) -> None:
    for header, title in (("nb", "Ikke funnet"), ("nn-NO, en;q=0.5", "Ikke funnet"), ("de", "Not found")):
        assert client.get("/v1/cases/x", headers={"Accept-Language": header}).json()["title"] == title


def test_every_code_is_worded_in_the_seed() -> None:
    known = load_texts(SEED_FOLDER).keys()
    for code in STATUS:
        assert {f"problem.{code}.title", f"problem.{code}.detail"} <= known, code
